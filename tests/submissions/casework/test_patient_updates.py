"""What a patient does after sending: each action once, on both databases, never to the patient's disadvantage."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import Any

import pytest
from flask import Flask

from app.extensions import db
from app.questionnaire.questions import QUESTIONS
from app.rules.tiers import Tier
from app.submissions.casework.case_file import load_case
from app.submissions.events import LATER_ANSWERS, EventKind, current_answers
from app.submissions.statuses import ActionRefused, Outcome, Status
from tests.submissions.build import (
    LATER,
    NEW_PHONE,
    NOON,
    TOMORROW,
    bring_to,
    correct_phone_of,
    events_of_kind,
    everything,
    give_up_on,
    link_case,
    log_contact_with,
    report_getting_worse,
    sent,
    snooze_case,
    staff,
    stored,
    submission_request,
    submit_request,
    transition_to,
    unlink_case,
    withdraw_case,
)


def at_once(app: Flask, act: Any, times: int = 6) -> None:
    """Do the same several times concurrently, each time in its own app context."""

    def one(_: int) -> None:
        with app.app_context():
            act()

    with ThreadPoolExecutor(times) as people:
        list(people.map(one, range(times)))


def test_worse_pain_without_an_emergency_sign_is_due_by_the_next_business_day(store: Flask) -> None:
    case = sent("other_care")
    report_getting_worse(case, LATER)
    found = stored(case)
    assert (found.status, found.next_action, found.due_at) == ("new", "says_worse", TOMORROW)
    (event,) = events_of_kind(case, EventKind.SAID_WORSE)
    assert (event.actor_id, event.version, event.detail["call_by"]) == (None, 2, TOMORROW.isoformat())
    assert current_answers(found, [event])[QUESTIONS["pain_trend"]] == "worse"
    assert found.answers["given"]["pain_trend"] != "worse", "the sent answers do not change"
    assert b"says_worse" in everything("submissions")
    assert b"pain_worse" not in everything("events")
    assert b"rf_fever" not in everything("events")


@pytest.mark.proves("a-new-sign-after-sending-alarms")
def test_an_emergency_sign_moves_a_case_to_the_top_from_any_status(store: Flask) -> None:
    worker, other = staff("clinician"), staff()
    cases = {
        persona: sent(persona) for persona in ("other_care", "imaging", "priority", "urgent", "emergency")
    }
    bring_to(Status.CLOSED, cases["other_care"], worker)
    bring_to(Status.DECIDED, cases["imaging"], worker)
    log_contact_with(cases["priority"], Outcome.WILL_CALL_BACK, other)
    give_up_on(cases["emergency"], worker, other)
    for case in cases.values():
        report_getting_worse(case, LATER, rf_fever="yes")
        found = stored(case)
        assert (found.queue_rank, found.next_action, found.tier_now) == (0, "call_now", Tier.EMERGENCY_NOW)
        assert (found.alarm_at, found.is_heard) == (LATER, False)
        assert found.status in ("new", "taken")
        assert found.act_by is not None
        assert found.act_by <= LATER


@pytest.mark.parametrize(
    ("persona", "answered", "tier", "due"),
    [
        ("other_care", {"rf_leg_weak": "one_leg_numb"}, Tier.URGENT_CLINICIAN, LATER + timedelta(hours=24)),
        ("other_care", {"rf_fever": "not_sure"}, Tier.URGENT_CLINICIAN, LATER + timedelta(hours=24)),
        ("urgent", {}, Tier.URGENT_CLINICIAN, NOON + timedelta(hours=24)),
        ("priority", {"pain_worse": "no"}, Tier.PRIORITY_REVIEW, TOMORROW),
        ("standard", {"pain_worse": "not_sure"}, Tier.STANDARD_REVIEW, TOMORROW),
    ],
)
def test_a_report_is_due_as_its_tier_says_and_by_the_next_business_day_at_most(
    embedded: Flask, persona: str, answered: dict[str, str], tier: Tier, due: datetime
) -> None:
    case = sent(persona)
    report_getting_worse(case, LATER, **answered)
    found = stored(case)
    assert (found.tier_now, found.due_at, found.next_action) == (tier, due, "says_worse")


def test_a_report_never_lowers_a_case(embedded: Flask) -> None:
    case = sent("emergency")
    log_contact_with(case, Outcome.TOLD_911, staff("clinician"))
    report_getting_worse(case, LATER, pain_worse="no")
    found = stored(case)
    assert (found.tier_now, found.queue_rank, found.next_action) == (Tier.EMERGENCY_NOW, 1, "says_worse")
    assert found.due_at == NOON + timedelta(hours=4), "staff still ask whether they arrived"


def test_a_past_due_time_stays_and_no_patient_is_promised_the_past(embedded: Flask) -> None:
    case, late = sent("urgent"), NOON + timedelta(days=2)
    report_getting_worse(case, late)
    found = stored(case)
    assert found.due_at == NOON + timedelta(hours=24)
    promised = (late + timedelta(hours=24)).isoformat()
    assert (found.events[-1].detail or {})["call_by"] == promised


def test_a_report_reopens_closed_and_decided_cases(store: Flask) -> None:
    worker = staff()
    for status in (Status.CLOSED, Status.DECIDED):
        case = sent("other_care")
        bring_to(status, case, worker)
        report_getting_worse(case, LATER)
        found = stored(case)
        assert (found.status, found.owner_id, found.decision) == ("taken", worker.id, None)
        assert (found.next_action, found.due_at) == ("says_worse", TOMORROW)
        assert events_of_kind(case, EventKind.SAID_WORSE)[0].from_status == status


@pytest.mark.proves("worse-stays-until-talked")
def test_a_report_stays_open_until_staff_have_talked_with_the_patient(embedded: Flask) -> None:
    case, worker = sent("other_care"), staff()
    log_contact_with(case, Outcome.NO_ANSWER, worker)
    report_getting_worse(case, LATER)
    assert (stored(case).status, stored(case).next_action) == ("taken", "says_worse")
    transition_to(case, Status.WAITING_FOR_REPORT, worker, LATER)
    assert (stored(case).next_action, stored(case).due_at) == ("says_worse", TOMORROW)
    with pytest.raises(ActionRefused, match="reported getting worse"):
        snooze_case(case, TOMORROW.date() + timedelta(7), worker, LATER)
    with pytest.raises(ActionRefused, match="reported getting worse"):
        transition_to(case, Status.DECIDED, worker, LATER)
    log_contact_with(case, Outcome.NO_ANSWER, worker, TOMORROW, next_day=TOMORROW.date() + timedelta(1))
    again = TOMORROW.replace(day=TOMORROW.day + 1, hour=10)  # two open hours later
    assert (stored(case).next_action, stored(case).due_at) == ("says_worse", again)
    log_contact_with(case, Outcome.SPOKE, worker, TOMORROW)
    assert stored(case).next_action == "get_report"
    transition_to(case, Status.DECIDED, worker, TOMORROW)


def test_the_same_report_sent_twice_from_one_page_counts_once(store: Flask) -> None:
    case = sent("other_care")
    for _ in range(2):
        report_getting_worse(case, LATER, "page-one")
    report_getting_worse(case, LATER, "page-one", rf_fever="not_sure")
    report_getting_worse(case, LATER, "page-two")
    assert len(events_of_kind(case, EventKind.SAID_WORSE)) == 3


def test_concurrent_identical_updates_are_each_done_once(store: Flask) -> None:
    case = sent("other_care")
    at_once(store, lambda: report_getting_worse(case, LATER, "one-page"))
    at_once(store, lambda: correct_phone_of(case, NEW_PHONE, LATER))
    at_once(store, lambda: withdraw_case(case, LATER))
    for kind in (EventKind.SAID_WORSE, EventKind.NEW_PHONE, EventKind.WITHDRAWN_BY_PATIENT):
        assert len(events_of_kind(case, kind)) == 1, kind
    assert stored(case).version == 4


def test_concurrent_different_updates_are_all_recorded(store: Flask) -> None:
    case, worker = sent("other_care"), staff()

    def both(number: int) -> None:
        with store.app_context():
            if number % 2:
                report_getting_worse(case, LATER, f"page-{number}")
            else:
                correct_phone_of(case, f"+1-612-555-01{number:02}", LATER)

    with ThreadPoolExecutor(6) as people:
        list(people.map(both, range(6)))
    transition_to(case, Status.TAKEN, worker, LATER)
    versions = [event.version for event in stored(case).events if event.version]
    assert versions == list(range(1, 9))


def test_an_update_of_a_linked_submission_applies_to_its_head(store: Flask) -> None:
    worker = staff()
    follower, head = sent("other_care"), sent("other_care")
    link_case(follower, head, worker)
    report_getting_worse(follower, LATER)
    correct_phone_of(follower, NEW_PHONE, LATER)
    assert (stored(head).next_action, stored(head).due_at) == ("says_worse", TOMORROW)
    assert (stored(head).phone, stored(follower).phone) == (NEW_PHONE, NEW_PHONE)
    assert stored(follower).status == "closed"
    unlink_case(follower, worker, LATER)
    withdraw_case(follower, LATER)
    assert not events_of_kind(head, EventKind.WITHDRAWN_BY_PATIENT)


def test_the_end_of_a_consent_is_an_event_of_each_of_two_linked_submissions(store: Flask) -> None:
    worker = staff()
    follower, head = sent("other_care"), sent("other_care")
    link_case(follower, head, worker)
    version = stored(follower).version
    withdraw_case(follower, LATER)
    for case in (follower, head):
        assert stored(case).consent_ended_at == LATER
        assert len(events_of_kind(case, EventKind.WITHDRAWN_BY_PATIENT)) == 1
    assert stored(follower).version == version + 1
    unlink_case(follower, worker, LATER)
    assert stored(follower).consent_ended_at == LATER


def test_the_head_takes_on_the_report_and_the_latest_number_of_a_follower(embedded: Flask) -> None:
    worker = staff()
    follower, head = sent("other_care"), sent("other_care")
    report_getting_worse(follower, LATER)
    correct_phone_of(follower, NEW_PHONE, LATER)
    link_case(follower, head, worker, LATER)
    found = stored(head)
    assert (found.next_action, found.due_at, found.phone) == ("says_worse", TOMORROW, NEW_PHONE)
    assert events_of_kind(head, EventKind.NEW_PHONE)[0].actor_id == worker.id
    newer = submit_request(submission_request("other_care"), LATER + timedelta(hours=1)).id
    link_case(head, newer, worker, LATER + timedelta(hours=2))
    assert stored(newer).phone == "+1-612-555-0123", "that one was given after it"


def test_answers_on_the_status_page_count_like_answers_by_phone(embedded: Flask) -> None:
    case, clinician = sent("other_care"), staff("clinician")
    report_getting_worse(case, LATER, rf_leg_weak="one_leg_numb")
    found = stored(case)
    later = load_case(db.session, found).events_of(found, *LATER_ANSWERS)
    assert current_answers(found, later)[QUESTIONS["rf_leg_weak"]] == "one_leg_numb"
    coordinator = staff()
    log_contact_with(case, Outcome.SPOKE, coordinator, LATER)
    transition_to(case, Status.DECIDED, coordinator, LATER)
    with pytest.raises(ActionRefused, match="no clinician has talked with the patient"):
        transition_to(case, Status.CLOSED, coordinator, LATER)
    log_contact_with(case, Outcome.INBOUND_CALL, clinician, LATER)
    transition_to(case, Status.DECIDED, coordinator, LATER)
    transition_to(case, Status.CLOSED, coordinator, LATER)


def test_an_update_of_an_unknown_submission_is_an_error(embedded: Flask) -> None:
    for act in (report_getting_worse, withdraw_case):
        with pytest.raises(LookupError):
            act("0" * 32)
