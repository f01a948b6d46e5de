"""Due times by their columns alone: failed calls, the window's last days, and what a chosen day may miss."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from app.rules.tiers import Tier
from app.submissions.context import PatientContext
from app.submissions.models import Submission
from app.submissions.timers import (
    after_failed_call,
    before_window_closes,
    escalate_to_emergency,
    mark_acted,
    misses_window,
    needs_a_plan,
    next_day_opening,
    set_due,
)
from tests.submissions.build import NOON

THURSDAY = NOON + timedelta(days=3)
"""The next day is Juneteenth, on which the clinic is closed."""
IN_TEN_DAYS = NOON + timedelta(days=10)


def submission(**columns: object) -> Submission:
    """Return an open submission with nothing urgent about it, some columns changed."""
    usual = {
        "is_unreached_emergency": False,
        "says_worse": False,
        "is_heard": False,
        "is_read": False,
        "tier_now": Tier.STANDARD_REVIEW,
        "next_action": "call",
        "status": "taken",
        "failed_calls": 0,
    }
    return Submission(**{**usual, **columns})


def at(now: datetime) -> PatientContext:
    return PatientContext(now)


@pytest.mark.parametrize(
    ("failed", "now", "again"),
    [
        (1, NOON, NOON.replace(hour=14)),
        (2, NOON, NOON.replace(hour=16)),
        (3, NOON, NOON.replace(day=16, hour=8)),
        (4, NOON, NOON.replace(day=16, hour=8)),
        (1, NOON.replace(hour=16), NOON.replace(day=16, hour=9)),
        (2, NOON.replace(hour=16), NOON.replace(day=16, hour=11)),
        (1, THURSDAY.replace(hour=16), NOON.replace(day=22, hour=9)),
        (3, THURSDAY, NOON.replace(day=22, hour=8)),
        (1, NOON.replace(hour=20), NOON.replace(day=16, hour=10)),
        (3, NOON.replace(hour=20), NOON.replace(day=16, hour=8)),
    ],
)
def test_an_urgent_patient_is_called_again_in_open_hours(failed: int, now: datetime, again: datetime) -> None:
    assert after_failed_call(submission(failed_calls=failed), at(now)) == again


def test_the_next_opening_is_on_another_day_when_the_clinic_is_open() -> None:
    assert next_day_opening(at(NOON)) == NOON.replace(day=16, hour=8)
    assert next_day_opening(at(NOON.replace(hour=7))) == NOON.replace(hour=8)


@pytest.mark.parametrize(
    ("failed", "days_ago", "columns", "needed"),
    [
        (3, 1, {"tier_now": Tier.URGENT_CLINICIAN}, True),
        (3, 0, {"tier_now": Tier.URGENT_CLINICIAN}, False),
        (2, 1, {"tier_now": Tier.URGENT_CLINICIAN}, False),
        (5, 3, {"tier_now": Tier.URGENT_CLINICIAN, "is_heard": True}, False),
        (3, 1, {"says_worse": True}, True),
        (3, 1, {"is_unreached_emergency": True}, True),
        (3, 1, {}, False),
    ],
)
def test_a_clinician_decides_after_three_calls_on_two_days(
    failed: int, days_ago: int, columns: dict[str, object], needed: bool
) -> None:
    case = submission(failed_calls=failed, failed_since=NOON - timedelta(days=days_ago), **columns)
    assert needs_a_plan(case, at(NOON)) is needed


def test_no_call_has_failed_and_nothing_is_to_decide() -> None:
    assert not needs_a_plan(submission(tier_now=Tier.URGENT_CLINICIAN, failed_since=None), at(NOON))


@pytest.mark.proves("window-pulls-a-case-forward")
@pytest.mark.parametrize(
    ("acted_days", "closes_days", "pulled"),
    [(None, 30, True), (0, 30, True), (1, 30, False), (2, 30, False), (None, -1, False), (None, 0, True)],
)
def test_the_last_days_pull_until_staff_act_in_them_and_not_once_the_window_has_closed(
    acted_days: int | None, closes_days: int, pulled: bool
) -> None:
    last = NOON + timedelta(days=1)
    case = submission(
        last_days_at=last,
        acted_at=None if acted_days is None else NOON + timedelta(days=acted_days),
        window_last=NOON.date() + timedelta(days=closes_days),
    )
    set_due(case, IN_TEN_DAYS, NOON)
    assert (case.due_at, case.act_by) == (IN_TEN_DAYS, last if pulled else IN_TEN_DAYS)


def test_an_act_in_the_last_days_lets_go_at_once() -> None:
    case = submission(last_days_at=NOON, window_last=NOON.date() + timedelta(days=30))
    set_due(case, IN_TEN_DAYS, NOON)
    assert case.act_by == NOON
    mark_acted(case, at(NOON))
    assert (case.act_by, case.acted_at) == (IN_TEN_DAYS, NOON)


def test_the_window_does_not_pull_an_emergency() -> None:
    case = submission(is_unreached_emergency=True, last_days_at=NOON - timedelta(days=3))
    set_due(case, NOON, NOON)
    assert (case.act_by, case.queue_rank) == (NOON, 0)


@pytest.mark.parametrize(
    ("first", "last", "day", "words"),
    [
        (5, 9, 4, ""),
        (5, 9, 5, ""),
        (5, 9, 6, "may close"),
        (5, 9, 9, "may close"),
        (5, 9, 10, "closes"),
        (-2, 9, 9, ""),
        (-2, 9, 10, "closes"),
        (-9, -1, 10, ""),
        (None, None, 10, ""),
    ],
)
def test_a_chosen_day_says_that_the_window_will_or_may_be_missed(
    first: int | None, last: int | None, day: int, words: str
) -> None:
    today = NOON.date()

    def days(number: int | None) -> date | None:
        return None if number is None else today + timedelta(days=number)

    warning = misses_window(
        submission(window_first=days(first), window_last=days(last)), today + timedelta(day), today
    )
    assert warning == (f"The treatment window {words} before that day." if words else "")


@pytest.mark.parametrize(
    ("first", "last", "due"),
    [
        (30, 40, IN_TEN_DAYS),
        (2, 4, NOON.replace(day=17, hour=17)),
        (0, 4, NOON.replace(hour=17)),
        (-3, 2, NOON.replace(day=17, hour=17)),
        (5, 9, NOON.replace(day=18, hour=17)),
        (-9, -3, IN_TEN_DAYS),
        (None, None, IN_TEN_DAYS),
    ],
)
def test_a_due_time_that_was_not_chosen_ends_with_the_window(
    first: int | None, last: int | None, due: datetime
) -> None:
    days = {
        name: None if number is None else NOON.date() + timedelta(days=number)
        for name, number in (("window_first", first), ("window_last", last))
    }
    assert before_window_closes(submission(**days), IN_TEN_DAYS, at(NOON)) == due


def test_on_the_windows_last_evening_it_is_due_now() -> None:
    evening = NOON.replace(hour=20)
    case = submission(window_first=NOON.date(), window_last=NOON.date())
    assert before_window_closes(case, IN_TEN_DAYS, at(evening)) == evening


def test_a_second_sign_keeps_an_unreached_emergency_in_its_place() -> None:
    case = submission(tier_now=Tier.EMERGENCY_NOW, due_at=None)
    escalate_to_emergency(case, at(NOON))
    escalate_to_emergency(case, at(NOON + timedelta(hours=2)))
    assert (case.due_at, case.alarm_at) == (NOON, NOON + timedelta(hours=2))


def test_a_case_long_overdue_that_becomes_an_emergency_is_due_now() -> None:
    case = submission(due_at=NOON - timedelta(days=60))
    escalate_to_emergency(case, at(NOON))
    assert (case.due_at, case.act_by, case.next_action) == (NOON, NOON, "call_now")
