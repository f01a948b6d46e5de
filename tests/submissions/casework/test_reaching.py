"""Who a contact reached: a talk with the doctor's office that sent the check is logged, but reaches no patient."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from flask import Flask

from app.submissions.casework.patient_status import PatientStage, patient_status, unanswered_worse_report
from app.submissions.contact_details import Channel, Referral
from app.submissions.statuses import Outcome, Status
from tests.submissions.build import (
    LATER,
    NOON,
    TOMORROW,
    contact,
    log_contact_with,
    report_getting_worse,
    sent,
    staff,
    stored,
    transition_to,
)

REFERRAL = Referral(practice="Lakeside", phone="+1-612-555-0177", findings="L1", patient_agreed=True)
NURSE = {"helper_name": "Nora Quist", "helper_relationship": "doctors_office", "may_speak_to_helper": True}
DAUGHTER = {"helper_name": "Ann Berg", "helper_relationship": "child", "may_speak_to_helper": True}


def referred(persona: str = "standard") -> str:
    return sent(persona, contact=contact(**NURSE, referral=REFERRAL), channel=Channel.OFFICE)


def stage_of(submission_id: str) -> PatientStage:
    submission = stored(submission_id)
    return patient_status(submission, submission.events).stage


@pytest.mark.parametrize("signs", [None, frozenset()], ids=["not asked", "none there"])
def test_an_emergency_stays_unreached_after_a_talk_with_the_practice(embedded: Flask, signs: Any) -> None:
    case = referred("emergency")
    log_contact_with(case, Outcome.HELPER, staff("clinician"), LATER, signs=signs)
    found = stored(case)
    assert (found.is_unreached_emergency, found.next_action, found.reached_at) == (True, "call_now", None)
    assert (found.is_heard, found.first_contact_at, found.status) == (False, None, Status.TAKEN)
    assert stage_of(case) is PatientStage.READING
    log_contact_with(case, Outcome.SPOKE, staff("clinician"), LATER)
    assert not stored(case).is_unreached_emergency
    assert stage_of(case) is PatientStage.TALKED


def test_a_talk_with_the_practice_ends_neither_the_tries_nor_the_wait(embedded: Flask) -> None:
    case, worker = referred(), staff()
    log_contact_with(case, Outcome.NO_ANSWER, worker, NOON)
    log_contact_with(case, Outcome.HELPER, worker, LATER, signs=None)
    assert (stored(case).status, stored(case).next_action) == (Status.TRYING, "call_again")
    assert stage_of(case) is PatientStage.TRIED
    transition_to(case, Status.WAITING_FOR_REPORT, worker, LATER)
    log_contact_with(case, Outcome.HELPER, worker, LATER, signs=None)
    assert stage_of(case) is PatientStage.WAITS_FOR_REPORT


def test_a_talk_with_the_practice_keeps_no_patient_waiting_longer(embedded: Flask) -> None:
    case = referred()
    due = stored(case).due_at
    log_contact_with(case, Outcome.HELPER, staff(), next_day=date(2026, 7, 6), signs=None)
    assert stored(case).due_at == due
    log_contact_with(case, Outcome.NO_ANSWER, staff())
    assert stored(case).due_at == TOMORROW


def test_a_sign_that_the_practice_tells_of_is_an_emergency(embedded: Flask) -> None:
    case = referred()
    log_contact_with(case, Outcome.HELPER, staff(), LATER, signs=frozenset({"rf_fever"}))
    assert stored(case).is_unreached_emergency


@pytest.mark.parametrize(
    ("helper", "channel", "answers_it"),
    [
        (NURSE | {"referral": REFERRAL}, Channel.OFFICE, False),
        (DAUGHTER | {"may_speak_to_helper": False}, Channel.CHECK, False),
        (DAUGHTER, Channel.CHECK, True),
    ],
    ids=["the practice", "a helper without permission", "a helper with permission"],
)
def test_only_a_helper_who_may_speak_answers_a_report_of_getting_worse(
    embedded: Flask, helper: dict[str, Any], channel: Channel, answers_it: bool
) -> None:
    case = sent("standard", contact=contact(**helper), channel=channel)
    report_getting_worse(case, NOON)
    log_contact_with(case, Outcome.HELPER, staff("clinician"), LATER)
    assert (unanswered_worse_report(stored(case).events) is None) is answers_it
    assert stored(case).says_worse is not answers_it
