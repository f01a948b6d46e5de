"""Reads the opening hours and closed days as an operator writes them in the settings."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

from app.opening.hours import DAY_MINUTES, ClosedDay, Span

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
OPEN_EXAMPLE = "Mon-Fri 8:00-17:00; Sat 9:00-12:00"
CLOSED_EXAMPLE = "2026-11-27, 2026-12-24 from 12:00, 12-31"

_ENTRY = re.compile(r"([^\d]+?)\s*(\d.*)")
_TIME = re.compile(r"(\d{1,2}):(\d\d)")
_CLOSED = re.compile(r"(?:(\d{4})-)?(\d\d)-(\d\d)(?:\s+from\s+(\S+))?")
_LEAP_YEAR = 2028


class BadHours(ValueError):
    """The text cannot be read. Says which part, and how it must be written."""


def read_week(text: str) -> tuple[tuple[Span, ...], ...]:
    """Return the spans of each weekday, Monday first, from text such as OPEN_EXAMPLE. Raises BadHours."""
    week: list[list[Span]] = [[] for _ in WEEKDAYS]
    for entry in filter(None, (part.strip() for part in text.split(";"))):
        found = _ENTRY.fullmatch(entry)
        if found is None:
            raise BadHours(f"{entry!r} must be days and times, such as 'Mon-Fri 8:00-17:00'")
        spans = [_span(part.strip()) for part in found[2].split(",")]
        for weekday in _weekdays(found[1]):
            week[weekday] += spans
    if not any(week):
        raise BadHours("it names no time at which the clinic is open")
    return tuple(_in_order(weekday, spans) for weekday, spans in enumerate(week))


def read_closed_days(text: str) -> tuple[ClosedDay, ...]:
    """Return the closed days from text such as CLOSED_EXAMPLE. Raises BadHours."""
    return tuple(_closed_day(part.strip()) for part in text.split(",") if part.strip())


def minute_of(text: str) -> int:
    """Return a time such as "8:00" or "17:30" as minutes after midnight; "24:00" is the end of the day. Raises BadHours."""
    found = _TIME.fullmatch(text) if text.isascii() else None
    minutes = int(found[1]) * 60 + int(found[2]) if found else DAY_MINUTES + 1
    if found is None or minutes > DAY_MINUTES or int(found[2]) > 59:
        raise BadHours(f"{text!r} is no time; write it like 8:00 or 17:30")
    return minutes


def _weekdays(text: str) -> list[int]:
    days: list[int] = []
    for part in filter(None, (each.strip() for each in text.split(","))):
        first, dash, last = (each.strip() for each in part.partition("-"))
        start, end = _weekday(first), _weekday(last if dash else first)
        days += [day % 7 for day in range(start, (end if end >= start else end + 7) + 1)]
    return days


def _weekday(name: str) -> int:
    for number, weekday in enumerate(WEEKDAYS):
        if len(name) >= 3 and weekday.lower().startswith(name.lower()):
            return number
    raise BadHours(f"{name!r} is no weekday; write Mon, Tue, Wed, Thu, Fri, Sat or Sun")


def _span(text: str) -> Span:
    opens, dash, closes = (each.strip() for each in text.partition("-"))
    if not dash:
        raise BadHours(f"{text!r} must be two times, such as 8:00-17:00")
    span = Span(minute_of(opens), minute_of(closes))
    if span.opens >= span.closes:
        raise BadHours(f"{text!r} ends before it begins; write the hours of the afternoon as 13:00 to 24:00")
    return span


def _in_order(weekday: int, spans: list[Span]) -> tuple[Span, ...]:
    ordered = sorted(spans)
    for one, other in pairwise(ordered):
        if other.opens < one.closes:
            raise BadHours(f"two times of {WEEKDAYS[weekday]} overlap")
    return tuple(ordered)


def _closed_day(text: str) -> ClosedDay:
    found = _CLOSED.fullmatch(text) if text.isascii() else None
    if found is None:
        raise BadHours(f"{text!r} is no day; write it like 2026-11-27, 12-24 or '2026-12-24 from 12:00'")
    year = int(found[1]) if found[1] else None
    try:
        date(year or _LEAP_YEAR, int(found[2]), int(found[3]))
    except ValueError:
        raise BadHours(f"{text!r} is no day of the calendar") from None
    return ClosedDay(year, int(found[2]), int(found[3]), minute_of(found[4]) if found[4] else 0)
