"""The sentence that says, in each language, that help is free. Always the official wording, never our own.

They are the taglines of the U.S. Department of Health and Human Services for section 1557, word for word except for
the phone number. A language is added when its wording was found in two independent sources.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Sentence:
    """code: of the language, as in `lang`. before, after: the text around the phone number."""

    code: str
    before: str
    after: str


SENTENCES = (
    Sentence(
        "es",
        "ATENCIÓN: si habla español, tiene a su disposición servicios gratuitos de asistencia lingüística. Llame al",
        "(TTY: 711).",
    ),
    Sentence(
        "hmn",
        "LUS CEEV: Yog tias koj hais lus Hmoob, cov kev pab txog lus, muaj kev pab dawb rau koj. Hu rau",
        "(TTY: 711).",
    ),
    Sentence(
        "vi",
        "CHÚ Ý: Nếu bạn nói Tiếng Việt, có các dịch vụ hỗ trợ ngôn ngữ miễn phí dành cho bạn. Gọi số",
        "(TTY: 711).",
    ),
    Sentence(
        "ru",
        "ВНИМАНИЕ: Если вы говорите на русском языке, то вам доступны бесплатные услуги перевода. Звоните",
        "(телетайп: 711).",
    ),
)
