"""After sending: a new phone number, and withdrawing."""

from __future__ import annotations

from datetime import timedelta

import pytest
from flask import Flask

from app.extensions import db, instance_keys
from app.submissions.casework.links import related
from app.submissions.events import EventKind
from app.submissions.likeness import likeness
from app.submissions.statuses import Decision, Outcome, Status
from app.submissions.worklist.search import found_by_phone
from tests.submissions.build import (
    LATER,
    NEW_PHONE,
    NOON,
    TOMORROW,
    bring_to,
    contact,
    correct_phone_of,
    events_of_kind,
    everything,
    log_contact_with,
    report_getting_worse,
    sent,
    staff,
    stored,
    submission_request,
    submit_request,
    transition_to,
    withdraw_case,
)


def test_a_new_number_is_used_everywhere_and_the_sent_one_is_kept(store: Flask) -> None:
    case, keys = sent(), instance_keys()
    correct_phone_of(case, NEW_PHONE, LATER)
    found = stored(case)
    assert (found.phone, found.contact["phone"]) == (NEW_PHONE, "+1-612-555-0123")
    assert [each.id for each in found_by_phone(db.session, keys, NEW_PHONE)] == [case]
    assert not found_by_phone(db.session, keys, "+1-612-555-0123")
    (event,) = events_of_kind(case, EventKind.NEW_PHONE)
    assert (event.actor_id, event.detail) == (None, {"phone": NEW_PHONE, "phone_before": "+1-612-555-0123"})
    assert b"555-0188" not in everything()
    other = submit_request(submission_request(contact=contact(phone=NEW_PHONE, full_name="Edna Larsen"))).id
    assert [each.id for each in related(db.session, stored(other))] == [case]
    alike = likeness(stored(case), stored(other))
    assert alike
    assert alike.why == "same date of birth and phone and a name that is alike"
    correct_phone_of(case, NEW_PHONE, LATER)
    assert len(events_of_kind(case, EventKind.NEW_PHONE)) == 1
    correct_phone_of(case, "+1-612-555-0123", LATER)
    assert stored(case).phone == "+1-612-555-0123"


def test_the_same_number_without_its_extension_is_no_new_number(store: Flask) -> None:
    case, keys = sent(contact=contact(phone="+1-612-555-0188;ext=45")), instance_keys()
    for typed in (NEW_PHONE, "+1-612-555-0188;ext=45"):
        correct_phone_of(case, typed, LATER)
    assert stored(case).phone == "+1-612-555-0188;ext=45"
    assert not events_of_kind(case, EventKind.NEW_PHONE)
    assert [each.id for each in found_by_phone(db.session, keys, NEW_PHONE)] == [case]
    other = sent(contact=contact(phone=NEW_PHONE, full_name="Lars Berg"))
    assert [each.id for each in related(db.session, stored(other))] == [case]


def test_an_extension_that_was_missing_is_added(store: Flask) -> None:
    case = sent(contact=contact(phone=NEW_PHONE))
    correct_phone_of(case, f"{NEW_PHONE};ext=45", LATER)
    assert stored(case).phone == "+1-612-555-0188;ext=45"


def test_an_unreached_patient_is_called_again_on_the_new_number(embedded: Flask) -> None:
    worker = staff()
    tried, given_up, calm = sent("other_care"), sent("other_care"), sent("other_care")
    log_contact_with(tried, Outcome.WRONG_NUMBER, worker, next_day=NOON.date() + timedelta(30))
    transition_to(given_up, Status.TAKEN, worker)
    transition_to(given_up, Status.DECIDED, worker, decision=Decision.COULD_NOT_REACH)
    transition_to(given_up, Status.CLOSED, worker)
    for case in (tried, given_up, calm):
        due = stored(case).due_at
        correct_phone_of(case, NEW_PHONE, LATER)
        found = stored(case)
        assert (found.due_at, found.next_action) == (
            (due, "call") if case == calm else (TOMORROW, "call_again")
        )
    assert stored(given_up).status == "taken"


def test_a_late_case_stays_late_when_the_patient_gives_another_number(embedded: Flask) -> None:
    worker, case = staff(), sent("other_care")
    log_contact_with(case, Outcome.NO_ANSWER, worker)
    transition_to(case, Status.DECIDED, worker, decision=Decision.COULD_NOT_REACH, note="No answer")
    due = stored(case).due_at
    assert due is not None
    correct_phone_of(case, NEW_PHONE, due + timedelta(days=3))
    assert (stored(case).due_at, stored(case).next_action) == (due, "call_again")


def test_withdrawing_closes_nothing_and_staff_decide(store: Flask) -> None:
    case, worker = sent("other_care"), staff()
    withdraw_case(case, LATER)
    found = stored(case)
    assert (found.status, found.next_action, found.due_at) == ("new", "took_back", TOMORROW)
    (event,) = events_of_kind(case, EventKind.WITHDRAWN_BY_PATIENT)
    assert (event.actor_id, event.detail) == (None, None)
    transition_to(case, Status.TAKEN, worker, LATER)
    assert stored(case).next_action == "took_back"
    transition_to(case, Status.DECIDED, worker, LATER, decision=Decision.WITHDREW)
    transition_to(case, Status.CLOSED, worker, LATER)
    withdraw_case(case, LATER)
    assert (stored(case).status, len(events_of_kind(case, EventKind.WITHDRAWN_BY_PATIENT))) == ("closed", 1)


@pytest.mark.proves("urgent-keeps-its-call-when-taken-back")
def test_an_urgent_case_keeps_its_action_and_due_time_when_withdrawn(embedded: Flask) -> None:
    for persona, action in (("urgent", "clinician_reads"), ("emergency", "call_now")):
        case = sent(persona)
        due = stored(case).due_at
        withdraw_case(case, LATER)
        found = stored(case)
        assert (found.next_action, found.due_at, found.status) == (action, due, "new")
    worse = sent("other_care")
    report_getting_worse(worse, LATER)
    withdraw_case(worse, LATER)
    assert stored(worse).next_action == "says_worse"


def test_a_decided_case_is_reopened_when_withdrawn(embedded: Flask) -> None:
    case, worker = sent("other_care"), staff()
    bring_to(Status.DECIDED, case, worker)
    withdraw_case(case, LATER)
    found = stored(case)
    assert (found.status, found.decision, found.next_action) == ("taken", None, "took_back")
    assert found.due_at == TOMORROW
