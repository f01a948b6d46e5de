"""How text, days and months are written for a reader; other languages bring their own `Localizer`."""

from __future__ import annotations

import calendar
from datetime import date
from typing import Protocol


class Localizer(Protocol):
    """Writes text and dates in one reader's language."""

    @property
    def code(self) -> str:
        """The language code, as in the `lang` attribute."""

    def translate(self, words: str, **values: object) -> str:
        """Translate English text and fill in its `%(name)s` placeholders."""

    def day(self, day: date) -> str:
        """Return a day in words."""

    def month(self, day: date) -> str:
        """Return the month and year of a day, in words."""


class EnglishLocalizer:
    """English: the text as written in the code."""

    code = "en"

    def translate(self, words: str, **values: object) -> str:
        """Return the same text with its placeholders filled in."""
        return words % values if values else words

    def day(self, day: date) -> str:
        """Return the day as "May 4, 2026"."""
        return f"{calendar.month_name[day.month]} {day.day}, {day.year}"

    def month(self, day: date) -> str:
        """Return the month as "May 2026"."""
        return f"{calendar.month_name[day.month]} {day.year}"


ENGLISH_LOCALIZER = EnglishLocalizer()
