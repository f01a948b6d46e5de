"""Reads values from a posted form, and reports what is wrong with them."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence

from app.questionnaire.localization import Localizer


class Invalid(Exception):
    """A posted answer that cannot be read. Carries an error message for the patient.

    part: the suffix of the field to correct (`month` in `onset_date-month`), or "".
    values: the value of each `%(name)s` placeholder in the message.
    """

    def __init__(self, words: str, part: str = "", **values: object) -> None:
        super().__init__(words % values if values else words)
        self.words = words
        self.part = part
        self.values = values

    def for_(self, localizer: Localizer) -> str:
        """Return the message in the reader's language."""
        return localizer.translate(self.words, **self.values)


_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63"), "-")


def plainly(text: str) -> str:
    """Return the text with digits of every script as 0 to 9, every dash as "-", and full-width signs as usual ones."""
    text = text.translate(_FULL_WIDTH).translate(_DASHES)
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in text)


def values(name: str, posted: Mapping[str, Sequence[str]]) -> list[str]:
    """Return all non-blank values posted under `name`."""
    return [value.strip() for value in posted.get(name, ()) if value.strip()]


def one_value(name: str, posted: Mapping[str, Sequence[str]], missing: str) -> str:
    """Return the single value posted under `name`. Raises Invalid if there is none, or more than one."""
    given = set(values(name, posted))
    if not given:
        raise Invalid(missing)
    if len(given) > 1:
        raise Invalid("Choose only one answer")
    return given.pop()
