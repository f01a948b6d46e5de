"""The sentence that says, in each language, that help in it is free. Never translated here: each is the known wording.

They are the taglines of the U.S. Department of Health and Human Services for section 1557, word for word but for the
phone number. A language comes in when its wording was found in two places that do not copy each other.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.submissions.contact_details import LANGUAGES


@dataclass(frozen=True)
class Sentence:
    """code: of the language, as in `lang`. says: the words before and after the phone number."""

    code: str
    before: str
    after: str

    @property
    def language(self) -> str:
        """The name of the language, as the sending form has it."""
        return LANGUAGES[self.code]


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

_NOT_HERE = {"en", "other", *(sentence.code for sentence in SENTENCES)}
WITHOUT_A_SENTENCE = tuple(name for code, name in LANGUAGES.items() if code not in _NOT_HERE)
"""Languages that can be chosen when sending, and whose sentence is not known for sure."""
