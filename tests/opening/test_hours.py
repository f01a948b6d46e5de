"""The opening hours: which days and moments are open, when the clinic opens and closes, across clock changes."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.opening.hours import ClosedDay, OpeningHours, Span, clock_time
from app.opening.hours_text import read_week

CHICAGO = ZoneInfo("America/Chicago")
USUAL = OpeningHours()
LUNCH = OpeningHours(read_week("Mon-Fri 8:00-12:00, 13:00-17:00; Sat 9:00-12:00"))
HOLIDAYS = {
    "New Year's Day": date(2026, 1, 1),
    "Martin Luther King Jr. Day": date(2026, 1, 19),
    "Memorial Day": date(2026, 5, 25),
    "Juneteenth": date(2026, 6, 19),
    "Independence Day, on a Saturday, observed on Friday": date(2026, 7, 3),
    "Labor Day": date(2026, 9, 7),
    "Veterans Day": date(2026, 11, 11),
    "Thanksgiving": date(2026, 11, 26),
    "Christmas": date(2026, 12, 25),
    "Christmas on a Saturday, observed on Friday": date(2027, 12, 24),
    "New Year of 2028 on a Saturday, observed in 2027": date(2027, 12, 31),
    "Independence Day on a Sunday, observed on Monday": date(2027, 7, 5),
}
OPEN_DAYS = {
    "an ordinary Monday": date(2026, 6, 15),
    "the day before Thanksgiving": date(2026, 11, 25),
    "the last day of a year before a New Year on a Friday": date(2026, 12, 31),
    "a Monday after a New Year on a Saturday": date(2028, 1, 3),
    "a leap day": date(2028, 2, 29),
}


def at(text: str, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=CHICAGO, fold=fold)


@pytest.mark.parametrize("what", HOLIDAYS)
def test_the_clinic_is_closed_on_a_holiday(what: str) -> None:
    assert not USUAL.is_open_day(HOLIDAYS[what])


@pytest.mark.parametrize("what", OPEN_DAYS)
def test_the_clinic_is_open_on(what: str) -> None:
    assert USUAL.is_open_day(OPEN_DAYS[what])


@pytest.mark.parametrize("year", range(2026, 2046))
def test_new_years_day_is_closed_and_never_more_than_four_days_in_a_row(year: int) -> None:
    days = [date(year, 1, 1) + timedelta(n) for n in range(365)]
    assert not USUAL.is_open_day(days[0])
    assert not any(USUAL.is_open_day(day) for day in days if day.weekday() >= 5)
    assert "#####" not in "".join(".#"[not USUAL.is_open_day(day)] for day in days)


@pytest.mark.parametrize(
    ("moment", "closes"),
    [
        ("2026-06-15T07:59:59", None),
        ("2026-06-15T08:00", "2026-06-15T12:00"),
        ("2026-06-15T11:59:59", "2026-06-15T12:00"),
        ("2026-06-15T12:00", None),
        ("2026-06-15T13:00", "2026-06-15T17:00"),
        ("2026-06-15T17:00", None),
        ("2026-06-20T09:00", "2026-06-20T12:00"),
        ("2026-06-21T10:00", None),
    ],
)
def test_the_clinic_is_open_from_an_opening_to_just_before_a_closing(moment: str, closes: str | None) -> None:
    assert LUNCH.closes_after(at(moment)) == (at(closes) if closes else None)
    assert LUNCH.is_open(at(moment)) is (closes is not None)


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        ("2026-06-15T09:00", "2026-06-15T09:00"),
        ("2026-06-15T12:00", "2026-06-15T13:00"),
        ("2026-06-15T17:00", "2026-06-16T08:00"),
        ("2026-06-20T12:00", "2026-06-22T08:00"),
        ("2026-06-18T18:00", "2026-06-20T09:00"),  # Friday is a holiday
    ],
)
def test_the_next_opening_is_the_moment_itself_while_open(moment: str, opens: str) -> None:
    assert LUNCH.next_opening(at(moment)) == at(opens)


@pytest.mark.parametrize(
    ("moment", "last"),
    [
        ("2026-06-15T09:00", "2026-06-15T09:00"),
        ("2026-06-15T12:30", "2026-06-15T12:00"),
        ("2026-06-15T17:00", "2026-06-15T17:00"),
        ("2026-06-15T08:00", "2026-06-13T12:00"),  # it just opens: no one worked before
        ("2026-06-22T03:00", "2026-06-20T12:00"),
    ],
)
def test_the_last_open_moment_is_the_moment_itself_while_open(moment: str, last: str) -> None:
    assert LUNCH.last_open_by(at(moment)) == at(last)


def test_a_day_closes_at_the_end_of_its_last_span() -> None:
    assert LUNCH.closing_of(date(2026, 6, 15), CHICAGO) == at("2026-06-15T17:00")
    assert LUNCH.closing_of(date(2026, 6, 20), CHICAGO) == at("2026-06-20T12:00")
    assert LUNCH.closing_of(date(2026, 6, 21), CHICAGO) is None


def test_an_open_day_after_a_day_leaves_out_closed_days() -> None:
    assert USUAL.open_day_after(date(2026, 6, 18), 1) == date(2026, 6, 22)
    assert USUAL.open_day_after(date(2026, 6, 20), 2) == date(2026, 6, 23)
    assert USUAL.open_day_after(date(2026, 6, 20), 0) == date(2026, 6, 20)


@pytest.mark.parametrize(
    ("closed", "spans"),
    [
        (ClosedDay(2026, 6, 15), ()),
        (ClosedDay(None, 6, 15), ()),
        (ClosedDay(2025, 6, 15), (Span(480, 720), Span(780, 1020))),
        (ClosedDay(2026, 6, 15, 720), (Span(480, 720),)),
        (ClosedDay(2026, 6, 15, 840), (Span(480, 720), Span(780, 840))),
        (ClosedDay(2026, 6, 15, 480), ()),
        (ClosedDay(2026, 6, 15, 1020), (Span(480, 720), Span(780, 1020))),
    ],
)
def test_a_closed_day_takes_away_its_hours_from_a_time_on(closed: ClosedDay, spans: tuple[Span, ...]) -> None:
    hours = LUNCH.with_closed([closed])
    assert hours.spans_on(date(2026, 6, 15)) == spans
    assert hours.spans_on(date(2026, 6, 16)) == LUNCH.spans_on(date(2026, 6, 16))


def test_of_two_closures_of_one_day_the_earlier_counts() -> None:
    both = USUAL.with_closed([ClosedDay(2026, 6, 15, 900), ClosedDay(2026, 6, 15, 600)])
    assert both.spans_on(date(2026, 6, 15)) == (Span(480, 600),)
    yearly = USUAL.with_closed([ClosedDay(None, 6, 15, 540), ClosedDay(2026, 6, 15, 600)])
    assert yearly.spans_on(date(2026, 6, 15)) == (Span(480, 540),)


def test_a_clinic_that_never_opens_again_says_so() -> None:
    never = OpeningHours(((),) * 7)
    with pytest.raises(LookupError):
        never.next_opening(at("2026-06-15T09:00"))
    with pytest.raises(LookupError):
        never.last_open_by(at("2026-06-15T09:00"))


def test_the_end_of_the_day_is_the_next_midnight() -> None:
    night = OpeningHours(read_week("Sat 18:00-24:00"))
    assert night.closing_of(date(2026, 10, 31), CHICAGO) == at("2026-11-01T00:00")
    assert clock_time(1440) == time(0)


@pytest.mark.parametrize(
    ("week", "start", "end", "hours"),
    [
        ("Sun 0:00-6:00", "2026-03-08T00:00", "2026-03-08T06:00", 5),  # the clock springs forward
        ("Sun 0:00-6:00", "2026-11-01T00:00", "2026-11-01T06:00", 7),  # and falls back
        ("Sat-Sun 0:00-24:00", "2026-10-31T12:00", "2026-11-01T12:00", 25),
    ],
)
def test_open_time_is_real_time_when_clocks_change(week: str, start: str, end: str, hours: int) -> None:
    assert OpeningHours(read_week(week)).open_time_between(at(start), at(end)) == timedelta(hours=hours)


def test_in_the_repeated_hour_the_clinic_is_open_only_once_it_has_opened() -> None:
    early = OpeningHours(read_week("Sun 1:30-6:00"))
    assert not early.is_open(at("2026-11-01T01:15"))
    assert early.is_open(at("2026-11-01T01:15", fold=1)), "half an hour after the first 1:30"


MOMENTS = st.integers(0, 400 * 24 * 60).map(
    lambda minutes: (datetime(2026, 1, 1, 6, tzinfo=UTC) + timedelta(minutes=minutes)).astimezone(CHICAGO)
)
SPANS = st.lists(st.integers(0, 48), min_size=2, max_size=4, unique=True).map(
    lambda cuts: tuple(
        Span(a * 30, b * 30) for a, b in zip(sorted(cuts)[::2], sorted(cuts)[1::2], strict=False)
    )
)
CLOSED = st.lists(
    st.builds(
        ClosedDay, st.sampled_from((2026, None)), st.integers(1, 12), st.integers(1, 28), st.integers(0, 1440)
    ),
    max_size=6,
)
HOURS = st.builds(
    OpeningHours,
    st.tuples(*[st.one_of(st.just(()), SPANS)] * 6, SPANS),
    CLOSED.map(tuple),
)


@settings(max_examples=30)
@given(HOURS, MOMENTS)
def test_nothing_is_open_between_a_moment_and_the_next_opening(hours: OpeningHours, moment: datetime) -> None:
    opens = hours.next_opening(moment)
    assert hours.is_open(opens)
    assert opens.timestamp() >= moment.timestamp()
    assert hours.open_time_between(moment, opens) == timedelta()
    assert hours.is_open(moment) is (opens == moment)


@settings(max_examples=30)
@given(HOURS, MOMENTS)
def test_nothing_is_open_between_the_last_open_moment_and_a_moment(
    hours: OpeningHours, moment: datetime
) -> None:
    last = hours.last_open_by(moment)
    assert last.timestamp() <= moment.timestamp()
    assert hours.open_time_between(last, moment) == timedelta()
    a_little_before = datetime.fromtimestamp(last.timestamp() - 1, CHICAGO)
    assert hours.is_open(a_little_before)


@settings(max_examples=30)
@given(HOURS, st.tuples(MOMENTS, MOMENTS, MOMENTS))
def test_open_times_add_up(hours: OpeningHours, moments: tuple[datetime, ...]) -> None:
    a, b, c = sorted(moments, key=datetime.timestamp)
    parts = hours.open_time_between(a, b) + hours.open_time_between(b, c)
    assert hours.open_time_between(a, c) == parts
    assert timedelta() <= parts <= timedelta(seconds=c.timestamp() - a.timestamp())
    assert hours.open_time_between(c, a) == timedelta() or a == c


@settings(max_examples=30)
@given(HOURS, CLOSED, MOMENTS, MOMENTS)
def test_closing_a_day_never_adds_open_time(
    hours: OpeningHours, days: list[ClosedDay], a: datetime, b: datetime
) -> None:
    fewer = hours.with_closed(days)
    assert fewer.open_time_between(a, b) <= hours.open_time_between(a, b)
    assert fewer.next_opening(a).timestamp() >= hours.next_opening(a).timestamp()


@pytest.mark.parametrize(
    ("start", "hours", "ends"),
    [
        (datetime(2026, 6, 15, 12, tzinfo=CHICAGO), 2, datetime(2026, 6, 15, 15, tzinfo=CHICAGO)),
        (datetime(2026, 6, 15, 9, tzinfo=CHICAGO), 3, datetime(2026, 6, 15, 12, tzinfo=CHICAGO)),
        (datetime(2026, 6, 15, 16, tzinfo=CHICAGO), 2, datetime(2026, 6, 16, 9, tzinfo=CHICAGO)),
        (datetime(2026, 6, 15, 20, tzinfo=CHICAGO), 8, datetime(2026, 6, 16, 17, tzinfo=CHICAGO)),
        (datetime(2026, 6, 18, 16, tzinfo=CHICAGO), 3, datetime(2026, 6, 20, 11, tzinfo=CHICAGO)),
        (datetime(2026, 6, 15, 3, tzinfo=CHICAGO), 0, datetime(2026, 6, 15, 8, tzinfo=CHICAGO)),
    ],
)
def test_open_time_passes_only_while_the_clinic_is_open(start: datetime, hours: int, ends: datetime) -> None:
    assert LUNCH.after_open_time(start, timedelta(hours=hours)) == ends


AROUND_NOVEMBER = datetime(2026, 10, 20, tzinfo=CHICAGO)  # clocks change on November 1


@given(
    start=st.integers(0, 42 * 24 * 60).map(lambda minutes: AROUND_NOVEMBER + timedelta(minutes=minutes)),
    minutes=st.integers(1, 3000),
)
@settings(deadline=None, max_examples=50)
def test_open_time_that_has_passed_is_the_open_time_between(start: datetime, minutes: int) -> None:
    length = timedelta(minutes=minutes)
    assert LUNCH.open_time_between(start, LUNCH.after_open_time(start, length)) == length
