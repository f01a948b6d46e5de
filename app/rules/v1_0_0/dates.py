"""Dates as 1.0.0 stored them: always a range of days, from the form in which the patient gave it."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from typing import Any, NamedTuple

WEEK = 7
WEEKS_AGO_SLACK = 4  # days either side of "about N weeks ago"
MOST_WEEKS_AGO = 520  # ten years

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_MONTH = re.compile(r"\d{4}-\d{2}", re.ASCII)


class Days(NamedTuple):
    """A range of days, both ends included."""

    earliest: date
    latest: date


def read_date(stored: Any, as_of: date) -> Days:
    """Return the days of a stored day, month, "weeks ago" or pair of days. Raises ValueError for anything else.

    as_of: the day of the assessment. Nothing after it was stored, but for the rest of a month that it is in.
    """
    if isinstance(stored, dict):
        days = _weeks_ago(stored, as_of)
    elif isinstance(stored, list):
        days = _between(stored)
    elif isinstance(stored, str) and _MONTH.fullmatch(stored):
        days = _month(int(stored[:4]), int(stored[5:]), as_of)
    else:
        days = Days(_day(stored), _day(stored))
    if days.latest > as_of:
        raise ValueError(stored)
    return days


def _day(stored: Any) -> date:
    if not isinstance(stored, str) or not _DAY.fullmatch(stored):
        raise ValueError(stored)
    return date.fromisoformat(stored)


def _month(year: int, month: int, as_of: date) -> Days:
    first = date(year, month, 1)
    last = first.replace(day=calendar.monthrange(year, month)[1])
    return Days(first, min(last, as_of) if first <= as_of else last)


def _between(stored: list[Any]) -> Days:
    if len(stored) != 2:
        raise ValueError(stored)
    first, last = map(_day, stored)
    if first > last:
        raise ValueError(stored)
    return Days(first, last)


def _weeks_ago(stored: dict[str, Any], as_of: date) -> Days:
    if stored.keys() != {"weeks_ago", "said_on"}:
        raise ValueError(stored)
    weeks, said_on = stored["weeks_ago"], _day(stored["said_on"])
    if type(weeks) is not int or not 0 <= weeks <= MOST_WEEKS_AGO or said_on > as_of:
        raise ValueError(stored)
    middle = WEEK * weeks
    if said_on.toordinal() <= middle + WEEKS_AGO_SLACK:
        raise ValueError(stored)
    return Days(
        said_on - timedelta(middle + WEEKS_AGO_SLACK), said_on - timedelta(max(0, middle - WEEKS_AGO_SLACK))
    )
