"""A date as the patient remembers it: always a range of days, never an invented day."""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

WEEK = 7
WEEKS_AGO_SLACK = 4  # days either side of "about N weeks ago" (decision model, section 2)
MOST_WEEKS_AGO = 520  # ten years (decision model, section 2)

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_MONTH = re.compile(r"\d{4}-\d{2}", re.ASCII)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A range of days, both ends included, and how it was given.

    way: `day`, `month`, `weeks_ago`, or `between` for two given days.
    weeks: the N of "about N weeks ago", else None.
    said_on: the day from which "weeks ago" was counted, else None.
    """

    earliest: date
    latest: date
    way: str
    weeks: int | None = None
    said_on: date | None = None

    def ages(self, as_of: date) -> tuple[int, int]:
        """Return the (youngest, oldest) age in whole days on `as_of`; later days count as `as_of`."""
        return max(0, (as_of - self.latest).days), max(0, (as_of - self.earliest).days)

    def until(self, today: date) -> PartialDate:
        """Return the same range without days after `today`. Raises ValueError if no day is left."""
        if self.earliest > today:
            raise ValueError(self)
        return replace(self, latest=min(self.latest, today))

    def dump(self) -> Any:
        """Return the JSON form; `load` of it gives an equal date."""
        if self.way == "day":
            return self.earliest.isoformat()
        if self.way == "month":
            return self.earliest.isoformat()[:7]
        if self.said_on is not None:
            return {"weeks_ago": self.weeks, "said_on": self.said_on.isoformat()}
        return [self.earliest.isoformat(), self.latest.isoformat()]


def the_day(day: date) -> PartialDate:
    """Return a date known to the day."""
    return PartialDate(day, day, "day")


def the_month(year: int, month: int) -> PartialDate:
    """Return a date known to the month. Raises ValueError for a month that does not exist."""
    first = date(year, month, 1)
    return PartialDate(first, first.replace(day=calendar.monthrange(year, month)[1]), "month")


def about_weeks_ago(weeks: int, said_on: date) -> PartialDate:
    """Return `weeks` weeks before `said_on`, give or take four days, never after it.

    Raises ValueError unless `weeks` is 0 to 520, or if the range starts before the calendar does.
    """
    if not 0 <= weeks <= MOST_WEEKS_AGO or said_on.toordinal() <= WEEK * weeks + WEEKS_AGO_SLACK:
        raise ValueError(weeks)
    middle = WEEK * weeks
    return PartialDate(
        said_on - timedelta(middle + WEEKS_AGO_SLACK),
        said_on - timedelta(max(0, middle - WEEKS_AGO_SLACK)),
        "weeks_ago",
        weeks,
        said_on,
    )


def between(earliest: date, latest: date) -> PartialDate:
    """Return a range between two known days. Raises ValueError if they are in the wrong order."""
    if earliest > latest:
        raise ValueError((earliest, latest))
    return PartialDate(earliest, latest, "between")


def iso_day(text: Any) -> date:
    """Parse a day strictly as "2026-05-04". Raises ValueError otherwise."""
    if not isinstance(text, str) or not _DAY.fullmatch(text):
        raise ValueError(text)
    return date.fromisoformat(text)


def load(raw: Any, said_on: date) -> PartialDate:
    """Load a date from its JSON form: a day, a month, `{"weeks_ago": N}` or two days.

    said_on: the day from which weeks are counted if the JSON does not carry its own.
    Raises ValueError for anything else.
    """
    match raw:
        case str() if _MONTH.fullmatch(raw):
            return the_month(int(raw[:4]), int(raw[5:]))
        case str():
            return the_day(iso_day(raw))
        case [first, last]:
            return between(iso_day(first), iso_day(last))
        case Mapping() if type(raw.get("weeks_ago")) is int and raw.keys() <= {"weeks_ago", "said_on"}:
            day = iso_day(raw["said_on"]) if "said_on" in raw else said_on
            return about_weeks_ago(raw["weeks_ago"], day)
    raise ValueError(raw)
