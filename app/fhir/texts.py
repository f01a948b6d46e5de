"""Words with their translations, as FHIR has them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.questionnaire.localization import Localizer
from app.questionnaire.text import Text

TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation"


def translated(words: str, languages: Sequence[Localizer]) -> dict[str, Any] | None:
    """Return the translations of a text as the extension beside it; None when there are none."""
    found = [
        {
            "url": TRANSLATION,
            "extension": [
                {"url": "lang", "valueCode": language.code},
                {"url": "content", "valueString": language.translate(words)},
            ],
        }
        for language in languages
    ]
    return {"extension": found} if found else None


def with_words(resource: dict[str, Any], key: str, words: str, languages: Sequence[Localizer]) -> None:
    """Put a text and its translations into a resource, as `text` and `_text`."""
    resource[key] = words
    if extension := translated(words, languages):
        resource[f"_{key}"] = extension


def designations(words: Text, languages: Sequence[Localizer]) -> list[dict[str, Any]]:
    """Return every other wording of a code: for a helper, and in other languages, each once."""
    wordings = [("en", words.helper)]
    for language in languages:
        wordings += [(language.code, language.translate(text)) for text in words]
    return [
        {"language": code, "value": text}
        for code, text in dict.fromkeys(wordings)
        if (code, text) != ("en", words.patient)
    ]
