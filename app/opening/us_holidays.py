"""The federal holidays of the United States (5 U.S.C. 6103), as they are since 2021.

A library that knows every country's takes 16 MB in each process. The tests compare eighty years with one.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

MONDAY, THURSDAY, SATURDAY, SUNDAY = 0, 3, 5, 6
ON_A_DATE = {
    "New Year’s Day": (1, 1),
    "Juneteenth": (6, 19),
    "Independence Day": (7, 4),
    "Veterans Day": (11, 11),
    "Christmas": (12, 25),
}
"""(month, day). On a Saturday it is observed on Friday too, on a Sunday on Monday too."""
ON_A_WEEKDAY = {
    "Martin Luther King Jr. Day": (1, MONDAY, 3),
    "Washington’s Birthday": (2, MONDAY, 3),
    "Labor Day": (9, MONDAY, 1),
    "Columbus Day": (10, MONDAY, 2),
    "Thanksgiving": (11, THURSDAY, 4),
}
"""(month, weekday, which of them)."""


@cache
def us_holidays(year: int) -> frozenset[date]:
    """Return every holiday of a year, also on which days of it one is observed."""
    fixed = [date(each, month, day) for month, day in ON_A_DATE.values() for each in (year, year + 1)]
    observed = [day + timedelta({SATURDAY: -1, SUNDAY: 1}.get(day.weekday(), 0)) for day in fixed]
    on_weekdays = [_of_month(year, *each) for each in ON_A_WEEKDAY.values()]
    memorial_day = _of_month(year, 6, MONDAY, 1) - timedelta(7)
    days = (*fixed, *observed, *on_weekdays, memorial_day)
    return frozenset(day for day in days if day.year == year)


def _of_month(year: int, month: int, weekday: int, which: int) -> date:
    first = date(year, month, 1)
    return first + timedelta((weekday - first.weekday()) % 7 + 7 * (which - 1))
