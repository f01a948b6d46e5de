"""Which hours a patient may be promised. Open Monday to Friday, 8 am to 5 pm; June 19, 2026, is a holiday."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.opening.hours import ClosedDay
from app.rules.due_dates import ServiceLevels, UrgentCover, by_the_clock
from app.rules.urgent_cover import has_cover, urgent_promise, usual_promise

CHICAGO = ZoneInfo("America/Chicago")
OFFICE = ServiceLevels()
ALWAYS = ServiceLevels(urgent_cover=UrgentCover.ALWAYS)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=CHICAGO)


@pytest.mark.parametrize(
    ("sent", "covered", "named"),
    [
        ("2026-06-15T09:30", True, "2026-06-16T09:30"),  # Monday
        ("2026-06-15T20:00", True, "2026-06-16T17:00"),  # due on Tuesday at 8 pm: no one works then
        ("2026-06-16T03:00", True, "2026-06-16T17:00"),
        ("2026-06-18T09:00", True, "2026-06-18T17:00"),  # the next day is a holiday
        ("2026-06-18T15:00", True, "2026-06-18T17:00"),  # exactly 2 open hours
        ("2026-06-18T15:01", False, "2026-06-18T17:00"),
        ("2026-06-20T10:00", False, "2026-06-18T17:00"),  # Saturday
        ("2026-06-21T09:59", False, "2026-06-22T09:59"),  # Sunday: due on Monday, before 2 hours are over
        ("2026-06-21T10:00", True, "2026-06-22T10:00"),
    ],
)
def test_urgent_cover_in_office_hours_needs_two_open_hours(sent: str, covered: bool, named: str) -> None:
    due = by_the_clock(at(sent), 24)
    assert has_cover(at(sent), due, OFFICE) is covered
    assert urgent_promise(due, OFFICE) == at(named)


@pytest.mark.parametrize("sent", ["2026-06-18T16:30", "2026-06-20T10:00", "2026-06-15T02:00"])
def test_with_cover_at_every_hour_the_due_time_is_promised_as_it_is(sent: str) -> None:
    due = by_the_clock(at(sent), 24)
    assert has_cover(at(sent), due, ALWAYS)
    assert urgent_promise(due, ALWAYS) == due


def test_the_clinic_may_need_another_number_of_open_hours() -> None:
    start, due = at("2026-06-18T14:00"), at("2026-06-19T14:00")
    assert has_cover(start, due, replace(OFFICE, cover_open_hours=3))
    assert not has_cover(start, due, replace(OFFICE, cover_open_hours=4))


def test_when_little_time_is_left_and_all_of_it_is_open_there_is_cover() -> None:
    assert has_cover(at("2026-06-16T08:45"), at("2026-06-16T09:30"), OFFICE)
    assert not has_cover(at("2026-06-16T07:45"), at("2026-06-16T08:30"), OFFICE)
    assert not has_cover(at("2026-06-16T09:30"), at("2026-06-16T09:30"), OFFICE)
    assert not has_cover(at("2026-06-16T09:31"), at("2026-06-16T09:30"), OFFICE)


def test_a_closed_afternoon_takes_the_cover_away() -> None:
    snow = replace(OFFICE, opening=OFFICE.opening.with_closed([ClosedDay(2026, 6, 18, 10 * 60)]))
    assert not has_cover(at("2026-06-18T09:00"), at("2026-06-19T09:00"), snow)


def test_a_usual_promise_on_a_day_closed_later_is_kept_on_the_next_open_day() -> None:
    due = at("2026-06-17T17:00")
    assert usual_promise(due, OFFICE) == due
    snow = replace(OFFICE, opening=OFFICE.opening.with_closed([ClosedDay(2026, 6, 17)]))
    assert usual_promise(due, snow) == at("2026-06-18T17:00")


MOMENTS = st.integers(0, 400 * 24 * 60).map(
    lambda minutes: (datetime(2026, 1, 1, 6, tzinfo=UTC) + timedelta(minutes=minutes)).astimezone(CHICAGO)
)


@settings(max_examples=30)
@given(MOMENTS, st.integers(1, 48))
def test_a_promised_time_is_one_at_which_someone_works_and_never_after_it_is_due(
    sent: datetime, hours: int
) -> None:
    due = by_the_clock(sent, hours)
    named = urgent_promise(due, OFFICE)
    assert named.timestamp() <= due.timestamp()
    assert OFFICE.opening.is_open(datetime.fromtimestamp(named.timestamp() - 1, CHICAGO))
    if has_cover(sent, due, OFFICE):
        assert named.timestamp() > sent.timestamp()
        assert OFFICE.opening.open_time_between(sent, named) >= min(
            timedelta(hours=2), timedelta(hours=hours)
        )
