"""What is unusual about what someone read on a day, from the access log. It accuses no one: a lead looks, and asks.

A system that fetches with a token is left out: it gets what staff hand over to it, at any hour and however much that is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from statistics import median
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, select
from sqlalchemy.orm import Session

from app.audit.access_log import FILES, PageView, Way

DAYS_COMPARED = timedelta(days=28)
LEAST_DAYS = 5
"""With openings on fewer days than these, a person has no usual number yet."""
FAR_ABOVE = 3
"""So many times the usual number is far above it."""
LEAST = {
    "volume": 30,
    "no usual number": 60,
    "files": 5,
    "after hours": 3,
    "untied": 10,
    "not found": 5,
    "refused": 3,
}
"""Below these numbers in a day, nothing is said."""


class Reason(StrEnum):
    """Why a day of a person is listed, the gravest first."""

    STOPPED = "stopped"
    ON_PHONE = "on_phone"
    NAMESAKE = "namesake"
    COLLEAGUE = "colleague"
    VOLUME = "volume"
    FILES = "files"
    REFUSED = "refused"
    NOT_FOUND = "not_found"
    UNTIED = "untied"
    AFTER_HOURS = "after_hours"


@dataclass(frozen=True)
class DayOfReading:
    """What someone read on a day. Each number is of pages, but opened: of cases."""

    staff_id: int
    day: date
    opened: int
    files: int
    namesakes: int
    colleagues: int
    after_hours: int
    not_found: int
    refused: int
    stopped: int
    on_phone: int


@dataclass(frozen=True)
class Finding:
    """One reason. number: how many. usual: the person's usual number a day, or the number of which these are a part; else 0."""

    reason: Reason
    number: int
    usual: int = 0


@dataclass(frozen=True)
class UnusualDay:
    """A day of a person that is listed, and why."""

    staff_id: int
    day: date
    findings: Sequence[Finding]


def days_of_reading(session: Session, first: date, last: date) -> list[DayOfReading]:
    """Sum up what each person read on each of some days: from an index alone, whatever the size of the log."""
    of_staff = (PageView.day.between(first, last), PageView.staff_id.is_not(None))
    query = select(*_SUMS).where(*of_staff).group_by(PageView.day, PageView.staff_id)
    return [DayOfReading(*row) for row in session.execute(query)]


def _pages(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((condition, 1), else_=0))


_SUMS: tuple[Any, ...] = (
    PageView.staff_id,
    PageView.day,
    func.sum(PageView.opened),
    _pages(PageView.way.in_(FILES)),
    _pages(PageView.is_namesake.is_(True)),
    _pages(PageView.is_colleague.is_(True)),
    _pages(PageView.is_after_hours.is_(True)),
    _pages(and_(PageView.way == Way.FIND, PageView.how_many == 0)),
    _pages(PageView.way == Way.REFUSED),
    _pages(PageView.way == Way.STOPPED),
    _pages(PageView.way == Way.ON_PHONE),
)
"""The fields of DayOfReading, in order."""


def unusual_days(
    days: Sequence[DayOfReading], first: date, untied: Mapping[tuple[int, date], int]
) -> list[UnusualDay]:
    """Return what is unusual from a day on, the latest first. days: those before it too, to compare with.

    untied: by person and day, the cases opened by someone who neither owned them nor did anything about them.
    """
    usual = {day: _usual(day, days) for day in days if day.day >= first}
    found = [
        UnusualDay(
            day.staff_id, day.day, [*_findings(day, usual_number, untied.get((day.staff_id, day.day), 0))]
        )
        for day, usual_number in usual.items()
    ]
    return sorted(
        (each for each in found if each.findings), key=lambda each: (-each.day.toordinal(), each.staff_id)
    )


def _usual(of: DayOfReading, days: Sequence[DayOfReading]) -> int | None:
    """Return the median number of cases that the person opened on the days before; None when they are too few."""
    before = [
        day.opened
        for day in days
        if day.staff_id == of.staff_id and day.opened and of.day - DAYS_COMPARED <= day.day < of.day
    ]
    return round(median(before)) if len(before) >= LEAST_DAYS else None


def _findings(day: DayOfReading, usual: int | None, untied: int) -> Iterator[Finding]:
    is_far_above = (
        day.opened >= LEAST["no usual number"] if usual is None else _is_far_above(day.opened, usual)
    )
    checks = (
        (Reason.STOPPED, day.stopped, bool(day.stopped), 0),
        (Reason.ON_PHONE, day.on_phone, bool(day.on_phone), 0),
        (Reason.NAMESAKE, day.namesakes, bool(day.namesakes), 0),
        (Reason.COLLEAGUE, day.colleagues, bool(day.colleagues), 0),
        (Reason.VOLUME, day.opened, is_far_above, usual or 0),
        (Reason.FILES, day.files, day.files >= LEAST["files"], 0),
        (Reason.REFUSED, day.refused, day.refused >= LEAST["refused"], 0),
        (Reason.NOT_FOUND, day.not_found, day.not_found >= LEAST["not found"], 0),
        (Reason.UNTIED, untied, untied >= LEAST["untied"] and 2 * untied > day.opened, day.opened),
        (Reason.AFTER_HOURS, day.after_hours, day.after_hours >= LEAST["after hours"], 0),
    )
    return (Finding(reason, number, of) for reason, number, is_unusual, of in checks if is_unusual)


def _is_far_above(opened: int, usual: int) -> bool:
    return opened >= LEAST["volume"] and opened > FAR_ABOVE * usual
