"""When someone must act: Monday to Friday, 8 am to 5 pm. June 19 and July 3, 2026, are holidays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.opening.hours import ClosedDay, OpeningHours
from app.rules.assess import Assessment
from app.rules.due_dates import (
    ServiceLevels,
    UrgentCover,
    end_of_business_day,
    end_of_day,
    last_days,
    tier_due,
    window_closes_first,
)
from app.rules.tiers import Tier
from tests.rules.build import MISSING, assessed

CHICAGO = ZoneInfo("America/Chicago")
SENT = datetime(2026, 6, 15, 9, tzinfo=CHICAGO)  # a Monday
DEFAULT = ServiceLevels()
R, IMAGING, S, P, U, E = Tier


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=CHICAGO)


def case(tier: Tier, window: tuple[date, date] | None = None, flags: tuple[str, ...] = ()) -> Assessment:
    return replace(assessed(), tier=tier, window=window, flags=flags)


def due(assessment: Assessment, sent: str, service_levels: ServiceLevels = DEFAULT) -> datetime:
    return tier_due(assessment, at(sent), service_levels)


def begin(
    window: tuple[date, date] | None, service_levels: ServiceLevels = DEFAULT, sent: datetime = SENT
) -> datetime | None:
    return last_days(window, sent, service_levels)


def the_day(text: str) -> tuple[date, date]:
    return date.fromisoformat(text), date.fromisoformat(text)


# Business days


@pytest.mark.parametrize(
    ("tier", "sent", "due_day"),
    [
        (P, "2026-06-15T09:00", "2026-06-17"),  # Monday: Wednesday
        (P, "2026-06-15T07:59", "2026-06-17"),  # before the opening of the same day
        (P, "2026-06-15T16:59", "2026-06-17"),
        (P, "2026-06-15T17:00", "2026-06-18"),  # closed: counted from Tuesday
        (P, "2026-06-15T23:30", "2026-06-18"),
        (P, "2026-06-18T09:00", "2026-06-23"),  # Thursday: over a holiday and the weekend
        (P, "2026-06-20T09:00", "2026-06-24"),  # Saturday: counted from Monday
        (P, "2026-06-21T09:00", "2026-06-24"),
        (P, "2026-07-01T09:00", "2026-07-06"),  # Wednesday: Thursday, not the holiday, Monday
        (P, "2026-07-03T09:00", "2026-07-08"),  # sent on the holiday: counted from Monday
        (S, "2026-06-15T09:00", "2026-06-23"),
        (S, "2026-06-29T09:00", "2026-07-07"),
        (IMAGING, "2026-06-22T09:00", "2026-06-29"),
        (R, "2026-06-22T09:00", "2026-07-07"),
        (R, "2026-06-20T09:00", "2026-07-07"),
    ],
)
def test_a_tier_is_due_when_its_last_business_day_ends(tier, sent, due_day) -> None:
    assert due(case(tier), sent) == at(f"{due_day}T17:00")


@pytest.mark.parametrize(
    ("tier", "sent", "due_day"),
    [
        (R, "2026-06-15T09:00", "2026-06-16"),
        (IMAGING, "2026-06-15T09:00", "2026-06-16"),
        (R, "2026-06-20T09:00", "2026-06-23"),
        (IMAGING, "2026-07-02T09:00", "2026-07-06"),
    ],
)
def test_very_bad_pain_on_a_low_tier_is_due_in_1_business_day(tier, sent, due_day) -> None:
    assert due(case(tier, flags=("flag:severe_low_tier",)), sent) == at(f"{due_day}T17:00")


def test_real_answers_with_severe_pain_on_a_low_tier_are_due_the_next_day() -> None:
    healed = assessed(imaging_result="old_healed", onset_date=MISSING)
    assert due(healed, "2026-06-15T09:00") == at("2026-06-16T17:00")


# By the clock


@pytest.mark.parametrize(
    ("sent", "ends"),
    [
        ("2026-06-15T09:30", "2026-06-16T09:30"),
        ("2026-06-20T09:30", "2026-06-21T09:30"),  # Saturday: Sunday
        ("2026-07-02T22:00", "2026-07-03T22:00"),  # into the holiday
        ("2026-03-07T18:00", "2026-03-08T19:00"),  # the clock springs forward in between
        ("2026-10-31T18:00", "2026-11-01T17:00"),  # the clock falls back in between
    ],
)
def test_urgent_is_due_24_hours_later_by_the_clock(sent, ends) -> None:
    found = due(case(U), sent)
    assert found.isoformat() == at(ends).isoformat()
    assert found.timestamp() - at(sent).timestamp() == 24 * 3600


@pytest.mark.parametrize(
    ("sent", "due_at"),
    [
        ("2026-06-15T09:30", "2026-06-15T09:30"),
        ("2026-06-15T08:00", "2026-06-15T08:00"),
        ("2026-06-15T03:00", "2026-06-15T08:00"),
        ("2026-06-15T17:00", "2026-06-16T08:00"),
        ("2026-06-20T03:00", "2026-06-22T08:00"),  # a Saturday
        ("2026-07-03T12:00", "2026-07-06T08:00"),  # the holiday
    ],
)
def test_an_emergency_is_due_at_once_or_when_the_clinic_opens(sent, due_at) -> None:
    assert due(case(E), sent) == at(due_at)


def test_a_day_closed_by_the_clinic_is_no_business_day() -> None:
    closed = replace(DEFAULT, opening=DEFAULT.opening.with_closed([ClosedDay(2026, 6, 16)]))
    assert due(case(P), "2026-06-15T09:00", closed) == at("2026-06-18T17:00")
    assert due(case(E), "2026-06-16T09:00", closed) == at("2026-06-17T08:00")
    assert due(case(U), "2026-06-15T09:00", closed) == at("2026-06-16T09:00")


def test_a_business_day_that_ends_early_ends_when_the_clinic_closes() -> None:
    closed = replace(DEFAULT, opening=DEFAULT.opening.with_closed([ClosedDay(2026, 6, 17, 12 * 60)]))
    assert due(case(P), "2026-06-15T09:00", closed) == at("2026-06-17T12:00")
    assert due(case(P), "2026-06-17T13:00", closed) == at("2026-06-23T17:00")


@pytest.mark.parametrize(
    ("start", "days", "end"),
    [
        ("2026-06-15T09:00", 0, "2026-06-15T17:00"),
        ("2026-06-15T17:00", 0, "2026-06-16T17:00"),
        ("2026-06-20T09:00", 0, "2026-06-22T17:00"),
        ("2026-06-20T09:00", 1, "2026-06-22T17:00"),
    ],
)
def test_no_business_days_end_at_the_next_closing(start, days, end) -> None:
    assert end_of_business_day(at(start), days, DEFAULT) == at(end)


def test_a_chosen_day_that_is_closed_ends_at_the_next_opening() -> None:
    assert end_of_day(date(2026, 6, 20), DEFAULT, CHICAGO) == at("2026-06-22T08:00")
    assert end_of_day(date(2026, 6, 22), DEFAULT, CHICAGO) == at("2026-06-22T17:00")


# The window


@pytest.mark.parametrize(
    ("window", "expected"),
    [
        (the_day("2026-06-29"), "2026-06-22T00:00"),  # 7 days before closing
        ((date(2026, 6, 25), date(2026, 9, 7)), "2026-06-18T00:00"),  # by the earliest closing day
        (the_day("2026-06-24"), "2026-06-17T00:00"),
        (the_day("2026-06-23"), "2026-06-16T17:00"),  # never earlier than one business day after sending
        (the_day("2026-06-15"), "2026-06-16T17:00"),  # closes on the day it was sent
        ((date(2026, 6, 1), date(2026, 6, 15)), "2026-06-16T17:00"),  # may still be open
    ],
)
def test_the_last_days_of_a_window_begin_a_week_before_it_may_close(window, expected) -> None:
    assert begin(window) == at(expected)


def test_one_business_day_after_sending_counts_from_the_next_opening() -> None:
    assert begin(the_day("2026-06-22"), sent=at("2026-06-20T10:00")) == at("2026-06-23T17:00")


@pytest.mark.parametrize("window", [None, the_day("2026-06-14"), (date(2026, 6, 1), date(2026, 6, 14))])
def test_a_window_unknown_or_fully_closed_at_sending_has_no_last_days(window) -> None:
    assert begin(window) is None


def test_the_window_of_real_answers_has_its_last_days() -> None:
    closes_in_10_days = assessed(onset_date="2026-04-02", imaging_date="2026-04-20", bleeding_disorder="yes")
    assert begin(closes_in_10_days.window) == at("2026-06-18T00:00")


# The clinic's own service levels


def test_the_clinic_may_set_other_service_levels() -> None:
    service_levels = ServiceLevels({R: 1, IMAGING: 1, S: 3, P: 1}, severe_low_tier_days=2, urgent_hours=4)
    assert due(case(S), "2026-06-15T09:00", service_levels) == at("2026-06-18T17:00")
    assert due(case(U), "2026-06-15T09:00", service_levels) == at("2026-06-15T13:00")


def test_very_bad_pain_is_never_due_later_than_its_tier() -> None:
    service_levels = ServiceLevels({R: 1, IMAGING: 3}, severe_low_tier_days=2)
    severe = ("flag:severe_low_tier",)
    assert due(case(R, flags=severe), "2026-06-15T09:00", service_levels) == at("2026-06-16T17:00")
    assert due(case(IMAGING, flags=severe), "2026-06-15T09:00", service_levels) == at("2026-06-17T17:00")


def test_the_clinic_may_need_more_days_before_the_window_closes() -> None:
    window = the_day("2026-06-29")
    moved = begin(window, ServiceLevels(days_before_closing=10))
    assert moved == datetime.combine(window[0] - timedelta(10), time(), CHICAGO)


def test_a_clinic_has_these_service_levels_by_default() -> None:
    usual = ServiceLevels()
    assert usual.business_days == {R: 10, IMAGING: 5, S: 5, P: 2}
    assert (usual.severe_low_tier_days, usual.urgent_hours, usual.days_before_closing) == (1, 24, 7)
    assert (usual.try_again_days, usual.patient_days, usual.report_days, usual.carry_out_days) == (1, 3, 5, 5)
    assert (usual.arrived_hours, usual.opening) == (4, OpeningHours())
    assert (usual.urgent_cover, usual.cover_open_hours) == (UrgentCover.OFFICE_HOURS, 2)


@pytest.mark.parametrize(
    ("closes", "first"),
    [
        (date(2026, 6, 14), False),  # closed before it was sent
        (date(2026, 6, 15), True),
        (date(2026, 6, 21), True),
        (date(2026, 6, 22), False),  # the day on which someone acts
    ],
)
def test_the_window_closes_first_when_its_latest_day_is_before_anyone_acts(closes: date, first: bool) -> None:
    now, due = datetime(2026, 6, 15, 9, tzinfo=CHICAGO), datetime(2026, 6, 22, 17, tzinfo=CHICAGO)
    assert window_closes_first((date(2026, 6, 1), closes), now, due) is first


def test_without_a_window_or_a_due_time_nothing_closes_first() -> None:
    now = datetime(2026, 6, 15, 9, tzinfo=CHICAGO)
    assert not window_closes_first(None, now, now)
    assert not window_closes_first((date(2026, 6, 1), date(2026, 6, 20)), now, None)


def test_a_watched_standard_review_is_due_in_two_business_days() -> None:
    calm = {
        "pain_score": 7,
        "function_impact": "moderate",
        "pain_trend": "same",
        "imaging_result": "old_healed",
    }
    usual = tier_due(assessed(**calm, cancer_history="past"), SENT, DEFAULT)
    sooner = tier_due(assessed(**{**calm, "pain_score": 8}, cancer_history="past"), SENT, DEFAULT)
    assert (usual.date(), sooner.date()) == (date(2026, 6, 23), date(2026, 6, 17))
