"""Business days: Monday to Friday, except United States holidays."""

from __future__ import annotations

from datetime import date
from functools import cache

import holidays

SATURDAY = 5


@cache
def _holidays(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("US", years=year).keys())


def is_business_day(day: date) -> bool:
    """Whether the clinic's office is open on this day."""
    return day.weekday() < SATURDAY and day not in _holidays(day.year)
