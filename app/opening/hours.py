"""The clinic's opening hours. Pure: the current moment is always passed in, aware and in the clinic's zone.

Two moments of one zone are compared by the wall clock in Python, which is wrong where clocks change. So every comparison
here is between absolute times.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cached_property

from app.opening.us_holidays import us_holidays

DAY_MINUTES = 24 * 60
LONGEST_CLOSED_DAYS = 400
"""How far ahead an opening is looked for."""


@dataclass(frozen=True, order=True)
class Span:
    """A time in which the clinic is open, in minutes after midnight by the wall clock: from `opens` to before `closes`."""

    opens: int
    closes: int


@dataclass(frozen=True)
class ClosedDay:
    """A day on which the clinic is closed, from a minute after midnight on. year: None for every year."""

    year: int | None
    month: int
    day: int
    from_minute: int = 0


USUAL_WEEK = ((Span(8 * 60, 17 * 60),),) * 5 + ((), ())
"""Monday to Friday, 8 am to 5 pm."""


@dataclass(frozen=True)
class OpeningHours:
    """The weekly hours and the days on which they do not count. United States holidays are closed too.

    weekly: the spans of each weekday, Monday first, in order. closed: the closed days and afternoons.
    """

    weekly: tuple[tuple[Span, ...], ...] = USUAL_WEEK
    closed: tuple[ClosedDay, ...] = field(default=())

    def with_closed(self, days: Iterable[ClosedDay]) -> OpeningHours:
        """Return the same hours with more closed days."""
        return replace(self, closed=(*self.closed, *days))

    @cached_property
    def _closed_from(self) -> Mapping[tuple[int | None, int, int], int]:
        """The first closed minute by day."""
        found: dict[tuple[int | None, int, int], int] = {}
        for each in self.closed:
            key = (each.year, each.month, each.day)
            found[key] = min(each.from_minute, found.get(key, DAY_MINUTES))
        return found

    def spans_on(self, day: date) -> tuple[Span, ...]:
        """Return the spans in which the clinic is open on a day, in order; none if it is closed."""
        weekly = self.weekly[day.weekday()]
        if not weekly or day in us_holidays(day.year):
            return ()
        ends = min(
            self._closed_from.get((year, day.month, day.day), DAY_MINUTES) for year in (day.year, None)
        )
        return tuple(Span(span.opens, min(span.closes, ends)) for span in weekly if span.opens < ends)

    def is_open_day(self, day: date) -> bool:
        """Whether the clinic is open at any time of the day."""
        return bool(self.spans_on(day))

    def is_open(self, moment: datetime) -> bool:
        """Whether the clinic is open at a moment."""
        return self.closes_after(moment) is not None

    def closes_after(self, moment: datetime) -> datetime | None:
        """Return when the clinic closes next (lunch counts), or None when it is closed at this moment."""
        for opens, closes in self._open_times(moment.date(), moment.date(), moment.tzinfo):
            if _absolute(opens) <= _absolute(moment) < _absolute(closes):
                return closes
        return None

    def next_opening(self, moment: datetime) -> datetime:
        """Return the moment itself if the clinic is open, else when it opens next. Raises LookupError if it never does."""
        for opens, closes in self._open_times(
            moment.date(), moment.date() + timedelta(LONGEST_CLOSED_DAYS), moment.tzinfo
        ):
            if _absolute(moment) < _absolute(closes):
                return opens if _absolute(moment) < _absolute(opens) else moment
        raise LookupError("the clinic does not open again")

    def closing_of(self, day: date, zone: tzinfo | None) -> datetime | None:
        """Return when the clinic closes for the day, or None when it is closed all day."""
        spans = self.spans_on(day)
        return _moment(day, spans[-1].closes, zone) if spans else None

    def last_open_by(self, moment: datetime) -> datetime:
        """Return the moment itself if the clinic is open or just closes, else when it last closed before it.

        Raises LookupError if it never was open.
        """
        day = moment.date()
        for _ in range(LONGEST_CLOSED_DAYS):
            for opens, closes in reversed(list(self._open_times(day, day, moment.tzinfo))):
                if _absolute(opens) < _absolute(moment):
                    return min(closes, moment, key=_absolute)
            day -= timedelta(1)
        raise LookupError("the clinic was not open before")

    def open_time_between(self, start: datetime, end: datetime) -> timedelta:
        """Return how much of the time from `start` to `end` the clinic is open; none if `end` is earlier."""
        total = timedelta()
        for opens, closes in self._open_times(start.date(), end.date(), start.tzinfo):
            first, last = max(_absolute(opens), _absolute(start)), min(_absolute(closes), _absolute(end))
            total += max(last - first, timedelta())
        return total

    def after_open_time(self, start: datetime, length: timedelta) -> datetime:
        """Return when the clinic has been open for a length of time since `start`. Raises LookupError if it never has."""
        last = start.date() + timedelta(LONGEST_CLOSED_DAYS)
        for opens, closes in self._open_times(start.date(), last, start.tzinfo):
            begins = max(opens, start, key=_absolute)
            open_for = max(_absolute(closes) - _absolute(begins), timedelta())
            if length <= open_for:
                return (_absolute(begins) + length).astimezone(start.tzinfo)
            length -= open_for
        raise LookupError("the clinic does not open again")

    def open_day_after(self, day: date, number: int) -> date:
        """Return the open day that is `number` open days after a day, which need not be open; itself for none."""
        midnight = time()
        for _ in range(number):
            day = self.next_opening(datetime.combine(day + timedelta(1), midnight, UTC)).date()
        return day

    def _open_times(
        self, first: date, last: date, zone: tzinfo | None
    ) -> Iterator[tuple[datetime, datetime]]:
        day = first
        while day <= last:
            for span in self.spans_on(day):
                yield _moment(day, span.opens, zone), _moment(day, span.closes, zone)
            day += timedelta(1)


def clock_time(minute: int) -> time:
    """Return a minute of the day as a time; midnight at its end is midnight."""
    return time(minute // 60 % 24, minute % 60)


def _moment(day: date, minute: int, zone: tzinfo | None) -> datetime:
    return datetime.combine(day + timedelta(minute // DAY_MINUTES), clock_time(minute), zone)


def _absolute(moment: datetime) -> datetime:
    return moment.astimezone(UTC)
