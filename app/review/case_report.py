"""The parts of a scan report in words. Those of older releases have a date in free text."""

from __future__ import annotations

from datetime import date

from app.design import short_day
from app.questionnaire.partial_date import iso_day
from app.review.labels import REPORT_VALUES


def is_day(text: str) -> bool:
    """Whether the date of a scan can be shown as a date input: it is blank, or a day as such an input sends it."""
    return not text or _day(text) is not None


def report_value(text: str) -> str:
    """Return what staff read for one part of a report."""
    day = _day(text)
    return short_day(day) if day else REPORT_VALUES.get(text, text)


def _day(text: str) -> date | None:
    try:
        return iso_day(text)
    except ValueError:
        return None
