"""Where a submission stands, as its patient is told."""

from __future__ import annotations

from datetime import timedelta

from flask import Flask

from app.rules.tiers import Tier
from app.submissions.casework.patient_status import PatientStage, PatientStatus, patient_status
from app.submissions.statuses import Decision, Outcome, Status
from tests.submissions.build import (
    LATER,
    NOON,
    TOMORROW,
    correct_phone_of,
    log_contact_with,
    report_getting_worse,
    sent,
    staff,
    stored,
    transition_to,
    withdraw_case,
)


def of(submission_id: str) -> PatientStatus:
    found = stored(submission_id)
    return patient_status(found, found.events)


def test_the_status_shown_from_received_to_closed(embedded: Flask) -> None:
    case, worker = sent("other_care"), staff()
    promised = NOON.replace(day=30, hour=17)  # ten business days, and one holiday
    assert of(case) == PatientStatus(PatientStage.RECEIVED, Tier.ROUTINE_OTHER_CARE, promised)
    transition_to(case, Status.TAKEN, worker)
    assert of(case) == PatientStatus(PatientStage.READING, Tier.ROUTINE_OTHER_CARE, promised)
    log_contact_with(case, Outcome.NO_ANSWER, worker, NOON)
    log_contact_with(case, Outcome.LEFT_MESSAGE, worker, LATER)
    assert of(case) == PatientStatus(
        PatientStage.TRIED, Tier.ROUTINE_OTHER_CARE, TOMORROW, tries=2, tried_at=LATER
    )
    log_contact_with(case, Outcome.SPOKE, worker, LATER)
    assert of(case) == PatientStatus(PatientStage.TALKED, Tier.ROUTINE_OTHER_CARE, was_reached=True)
    log_contact_with(case, Outcome.WILL_CALL_BACK, worker, LATER)
    assert (of(case).place, of(case).by) == (PatientStage.WAITS_FOR_PATIENT, NOON.replace(day=18, hour=17))
    transition_to(case, Status.WAITING_FOR_REPORT, worker, LATER)
    assert of(case).place is PatientStage.WAITS_FOR_REPORT
    log_contact_with(case, Outcome.PATIENT_CALLED, worker, LATER)
    assert (of(case).place, of(case).by) == (PatientStage.CALLED_US, None)
    transition_to(case, Status.DECIDED, worker, LATER)
    assert (of(case).place, of(case).by) == (PatientStage.DECIDED, stored(case).due_at)
    transition_to(case, Status.CLOSED, worker, LATER)
    assert (of(case).place, of(case).by) == (PatientStage.CLOSED, None)


def test_the_patients_own_report_is_shown_until_staff_have_answered_it(embedded: Flask) -> None:
    case, worker = sent("other_care"), staff()
    report_getting_worse(case, LATER)
    assert (of(case).place, of(case).by, of(case).since) == (PatientStage.WORSE, TOMORROW, LATER)
    log_contact_with(case, Outcome.NO_ANSWER, worker, LATER)
    assert (of(case).place, of(case).since) == (PatientStage.TRIED, LATER)
    log_contact_with(case, Outcome.SPOKE, worker, LATER)
    assert (of(case).place, of(case).since) == (PatientStage.TALKED, None)
    withdraw_case(case, LATER)
    assert (of(case).place, of(case).by, of(case).since) == (PatientStage.WITHDRAWN_BY_PATIENT, None, LATER)
    assert of(case).was_reached
    report_getting_worse(case, LATER)
    assert of(case).place is PatientStage.WORSE
    withdraw_case(case, LATER)
    assert not of(case).was_reached, "the talk was about an earlier pain"
    log_contact_with(case, Outcome.SPOKE, worker, LATER)
    assert of(case).place is PatientStage.TALKED
    withdraw_case(case, LATER)
    transition_to(case, Status.DECIDED, worker, decision=Decision.WITHDREW)
    assert of(case).place is PatientStage.WITHDRAWN_BY_PATIENT
    transition_to(case, Status.TAKEN, worker, note="She called")
    assert of(case).place is PatientStage.TALKED


def test_an_emergency_is_shown_as_one_at_every_stage(embedded: Flask) -> None:
    sent_so, said_so, worker = sent("emergency"), sent("other_care"), staff("clinician")
    assert of(sent_so).is_emergency
    report_getting_worse(said_so, LATER, rf_fever="yes")
    assert (of(said_so).place, of(said_so).is_emergency, of(said_so).by) == (PatientStage.WORSE, True, None)
    log_contact_with(said_so, Outcome.TOLD_911, worker, LATER)
    transition_to(said_so, Status.DECIDED, worker)
    transition_to(said_so, Status.CLOSED, worker)
    assert (of(said_so).place, of(said_so).is_emergency) == (PatientStage.CLOSED, True)


def test_a_wrong_number_is_shown_until_it_is_changed_or_called_again(embedded: Flask) -> None:
    case, worker = sent("other_care"), staff()
    log_contact_with(case, Outcome.WRONG_NUMBER, worker)
    assert of(case).is_wrong_number
    correct_phone_of(case, "+1-612-555-0188", LATER)
    assert (of(case).is_wrong_number, of(case).place) == (False, PatientStage.TRIED)
    log_contact_with(case, Outcome.WRONG_NUMBER, worker)
    log_contact_with(case, Outcome.NO_ANSWER, worker)
    assert not of(case).is_wrong_number


def test_a_raised_tier_shows_its_current_due_time(embedded: Flask) -> None:
    case, worker = sent("other_care"), staff()
    report_getting_worse(case, LATER, rf_leg_weak="one_leg_numb")
    log_contact_with(case, Outcome.SPOKE, worker, LATER)
    told = of(case)
    assert (told.stage, told.tier) == (PatientStage.TALKED, Tier.URGENT_CLINICIAN)
    assert not told.is_late(LATER)
    assert of(sent("urgent")).is_late(NOON + timedelta(days=2))
