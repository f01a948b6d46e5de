"""A date as the patient remembers it: always a range of days, never an invented day."""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any

WEEK = 7
WEEKS_AGO_SLACK = 4  # days either side of "about N weeks ago" (decision model, section 2)
MOST_WEEKS_AGO = 520  # ten years (decision model, section 2)
MOST_DAYS_AGO = 36_500  # a hundred years (decision model, section 2)
LONGER = "longer"
DAYS_AGO: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        "this_week": (0, 6),
        "weeks_1_2": (7, 20),
        "weeks_3_5": (21, 41),
        "weeks_6_8": (42, 62),
        "weeks_9_11": (63, 83),
        "about_12_weeks": (80, 88),
        LONGER: (85, MOST_DAYS_AGO),
    }
)
"""The (youngest, oldest) age in days of each quick choice, on the day it is said (decision model, section 2).

Only "about 12 weeks" reaches across day 84, the last day of the window.
"""
_CHOICES = {days: choice for choice, days in DAYS_AGO.items()}

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_MONTH = re.compile(r"\d{4}-\d{2}", re.ASCII)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A range of days, both ends included, and how it was given.

    way: `day`, `month`, a quick choice such as `weeks_3_5`, `days_ago` for another range of days ago, `weeks_ago`,
    or `between` for two given days.
    weeks: the N of "about N weeks ago", else None.
    said_on: the day from which weeks or days ago are counted, else None.
    days: the (youngest, oldest) age in days on `said_on`, else None.
    """

    earliest: date
    latest: date
    way: str
    weeks: int | None = None
    said_on: date | None = None
    days: tuple[int, int] | None = None

    @property
    def year(self) -> int | None:
        """The year, if it is all that was given: days from its first one on, perhaps cut off; else None."""
        first = self.earliest.replace(month=1, day=1)
        is_year = self.way == "between" and self.earliest == first and self.latest.year == first.year
        return first.year if is_year else None

    def ages(self, as_of: date) -> tuple[int, int]:
        """Return the (youngest, oldest) age in whole days on `as_of`; later days count as `as_of`."""
        return max(0, (as_of - self.latest).days), max(0, (as_of - self.earliest).days)

    def until(self, today: date) -> PartialDate:
        """Return the same range without days after `today`. Raises ValueError if no day is left."""
        if self.earliest > today:
            raise ValueError(self)
        return replace(self, latest=min(self.latest, today))

    def repeats(self, earlier: Any) -> bool:
        """Whether this says the same number of days or weeks ago as an earlier answer, perhaps on another day."""
        return (
            self.said_on is not None
            and isinstance(earlier, PartialDate)
            and (self.weeks, self.days) == (earlier.weeks, earlier.days)
        )

    def dump(self) -> Any:
        """Return the JSON form; `load` of it gives an equal date."""
        if self.way == "day":
            return self.earliest.isoformat()
        if self.way == "month":
            return self.earliest.isoformat()[:7]
        if self.said_on is None:
            return [self.earliest.isoformat(), self.latest.isoformat()]
        age = {"weeks_ago": self.weeks} if self.days is None else {"between": [*self.days]}
        return {**age, "said_on": self.said_on.isoformat()}


def the_day(day: date) -> PartialDate:
    """Return a date known to the day."""
    return PartialDate(day, day, "day")


def the_month(year: int, month: int) -> PartialDate:
    """Return a date known to the month. Raises ValueError for a month that does not exist."""
    first = date(year, month, 1)
    return PartialDate(first, first.replace(day=calendar.monthrange(year, month)[1]), "month")


def the_year(year: int) -> PartialDate:
    """Return a date known to the year. Raises ValueError for a year outside the calendar."""
    return between(date(year, 1, 1), date(year, 12, 31))


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


def days_ago(youngest: int, oldest: int, said_on: date) -> PartialDate:
    """Return a range of ages in days, counted from `said_on`; its way is the quick choice with these ages, if any.

    Raises ValueError unless 0 <= youngest <= oldest <= MOST_DAYS_AGO, or if the range starts before the calendar does.
    """
    if not 0 <= youngest <= oldest <= MOST_DAYS_AGO or said_on.toordinal() <= oldest:
        raise ValueError((youngest, oldest))
    return PartialDate(
        said_on - timedelta(oldest),
        said_on - timedelta(youngest),
        _CHOICES.get((youngest, oldest), "days_ago"),
        said_on=said_on,
        days=(youngest, oldest),
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
    """Load a date from its JSON form: a day, a month, two days, `{"weeks_ago": N}` or `{"between": [youngest, oldest]}`.

    said_on: the day from which weeks and days ago are counted if the JSON does not carry its own.
    Raises ValueError for anything else.
    """
    match raw:
        case str() if _MONTH.fullmatch(raw):
            return the_month(int(raw[:4]), int(raw[5:]))
        case str():
            return the_day(iso_day(raw))
        case [first, last]:
            return between(iso_day(first), iso_day(last))
        case {"weeks_ago": int(weeks), **more} if type(weeks) is int and more.keys() <= {"said_on"}:
            return about_weeks_ago(weeks, _counted_from(more, said_on))
        case {"between": [int(youngest), int(oldest)], **more} if type(youngest) is type(
            oldest
        ) is int and more.keys() <= {"said_on"}:
            return days_ago(youngest, oldest, _counted_from(more, said_on))
    raise ValueError(raw)


def _counted_from(raw: Mapping[Any, Any], otherwise: date) -> date:
    return iso_day(raw["said_on"]) if "said_on" in raw else otherwise
