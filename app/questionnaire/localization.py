"""How words, days and months are said: in English here, in another language by whoever hands in another tongue."""

from __future__ import annotations

import calendar
from datetime import date
from typing import Protocol


class Localizer(Protocol):
    """Says English words and dates to one reader."""

    @property
    def code(self) -> str:
        """The language, as in `lang`."""

    def translate(self, words: str, **values: object) -> str:
        """Words in the reader's language; `%(name)s` stands for a value."""

    def day(self, day: date) -> str:
        """A day in words."""

    def month(self, day: date) -> str:
        """The month of a day, and its year."""


class EnglishLocalizer:
    """The words as they are written."""

    code = "en"

    def translate(self, words: str, **values: object) -> str:
        """The same words, with their values."""
        return words % values if values else words

    def day(self, day: date) -> str:
        """ "May 4, 2026"."""
        return f"{calendar.month_name[day.month]} {day.day}, {day.year}"

    def month(self, day: date) -> str:
        """ "May 2026"."""
        return f"{calendar.month_name[day.month]} {day.year}"


ENGLISH_LOCALIZER = EnglishLocalizer()
