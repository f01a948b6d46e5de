"""The status that the patient is shown."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
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


def status_of(submission_id: str) -> PatientStatus:
    submission = stored(submission_id)
    return patient_status(submission, submission.events)


def test_the_status_shown_from_received_to_closed(embedded: Flask) -> None:
    case, worker = sent("other_care"), staff()
    promised = NOON.replace(day=30, hour=17)  # ten business days, and one holiday
    assert status_of(case) == PatientStatus(PatientStage.RECEIVED, Tier.ROUTINE_OTHER_CARE, promised)
    transition_to(case, Status.TAKEN, worker)
    assert status_of(case) == PatientStatus(PatientStage.READING, Tier.ROUTINE_OTHER_CARE, promised)
    log_contact_with(case, Outcome.NO_ANSWER, worker, NOON)
    log_contact_with(case, Outcome.LEFT_MESSAGE, worker, LATER)
    assert status_of(case) == PatientStatus(
        PatientStage.TRIED, Tier.ROUTINE_OTHER_CARE, TOMORROW, tries=2, tried_at=LATER
    )
    log_contact_with(case, Outcome.SPOKE, worker, LATER)
    assert status_of(case) == PatientStatus(PatientStage.TALKED, Tier.ROUTINE_OTHER_CARE, was_reached=True)
    log_contact_with(case, Outcome.WILL_CALL_BACK, worker, LATER)
    assert (status_of(case).stage, status_of(case).by) == (
        PatientStage.WAITS_FOR_PATIENT,
        NOON.replace(day=18, hour=17),
    )
    transition_to(case, Status.WAITING_FOR_REPORT, worker, LATER)
    assert status_of(case).stage is PatientStage.WAITS_FOR_REPORT
    log_contact_with(case, Outcome.PATIENT_CALLED, worker, LATER)
    assert (status_of(case).stage, status_of(case).by) == (PatientStage.CALLED_US, None)
    transition_to(case, Status.DECIDED, worker, LATER)
    assert (status_of(case).stage, status_of(case).by) == (PatientStage.DECIDED, stored(case).due_at)
    transition_to(case, Status.CLOSED, worker, LATER)
    assert (status_of(case).stage, status_of(case).by) == (PatientStage.CLOSED, None)


def test_the_patients_own_report_is_shown_until_staff_have_answered_it(embedded: Flask) -> None:
    case, worker = sent("other_care"), staff()
    report_getting_worse(case, LATER)
    assert (status_of(case).stage, status_of(case).by, status_of(case).since) == (
        PatientStage.WORSE,
        TOMORROW,
        LATER,
    )
    log_contact_with(case, Outcome.NO_ANSWER, worker, LATER)
    assert (status_of(case).stage, status_of(case).since) == (PatientStage.TRIED, LATER)
    log_contact_with(case, Outcome.SPOKE, worker, LATER)
    assert (status_of(case).stage, status_of(case).since) == (PatientStage.TALKED, None)
    withdraw_case(case, LATER)
    assert (status_of(case).stage, status_of(case).by, status_of(case).since) == (
        PatientStage.WITHDRAWN_BY_PATIENT,
        None,
        LATER,
    )
    assert status_of(case).was_reached
    report_getting_worse(case, LATER)
    assert status_of(case).stage is PatientStage.WORSE
    withdraw_case(case, LATER)
    assert not status_of(case).was_reached, "the talk was before the latest report"
    log_contact_with(case, Outcome.SPOKE, worker, LATER)
    assert status_of(case).stage is PatientStage.TALKED
    withdraw_case(case, LATER)
    transition_to(case, Status.DECIDED, worker, decision=Decision.WITHDREW)
    assert status_of(case).stage is PatientStage.WITHDRAWN_BY_PATIENT
    transition_to(case, Status.TAKEN, worker, note="She called")
    assert status_of(case).stage is PatientStage.TALKED


def test_an_emergency_is_shown_as_one_at_every_stage(embedded: Flask) -> None:
    sent_case, reported, worker = sent("emergency"), sent("other_care"), staff("clinician")
    assert status_of(sent_case).is_emergency
    report_getting_worse(reported, LATER, rf_fever="yes")
    assert (status_of(reported).stage, status_of(reported).is_emergency, status_of(reported).by) == (
        PatientStage.WORSE,
        True,
        None,
    )
    log_contact_with(reported, Outcome.TOLD_911, worker, LATER)
    transition_to(reported, Status.DECIDED, worker)
    log_contact_with(reported, Outcome.IN_CARE, worker, LATER)
    transition_to(reported, Status.CLOSED, worker)
    assert (status_of(reported).stage, status_of(reported).is_emergency) == (PatientStage.CLOSED, True)


def test_a_wrong_number_is_shown_until_it_is_changed_or_called_again(embedded: Flask) -> None:
    case, worker = sent("other_care"), staff()
    log_contact_with(case, Outcome.WRONG_NUMBER, worker)
    assert status_of(case).is_wrong_number
    correct_phone_of(case, "+1-612-555-0188", LATER)
    assert (status_of(case).is_wrong_number, status_of(case).stage) == (False, PatientStage.TRIED)
    log_contact_with(case, Outcome.WRONG_NUMBER, worker)
    log_contact_with(case, Outcome.NO_ANSWER, worker)
    assert not status_of(case).is_wrong_number


def test_a_raised_tier_shows_its_current_due_time(embedded: Flask) -> None:
    case, worker = sent("other_care"), staff()
    report_getting_worse(case, LATER, rf_leg_weak="one_leg_numb")
    log_contact_with(case, Outcome.SPOKE, worker, LATER)
    status = status_of(case)
    assert (status.stage, status.tier) == (PatientStage.TALKED, Tier.URGENT_CLINICIAN)
    assert status.by is None
    assert status_of(sent("urgent")).by == NOON + timedelta(hours=24)


@pytest.mark.parametrize(
    ("calls", "by"),
    [
        ((NOON,), NOON.replace(hour=17)),
        ((NOON, NOON.replace(hour=14)), NOON.replace(day=16, hour=17)),
        ((NOON, NOON.replace(hour=14), NOON.replace(day=16)), None),
    ],
)
def test_an_urgent_patient_who_was_not_reached_is_told_the_day_of_the_next_call_and_no_hour_of_it(
    app: Flask, calls: tuple[datetime, ...], by: datetime | None
) -> None:
    with app.app_context():
        case, worker = sent("urgent"), staff()
        for at in calls:
            log_contact_with(case, Outcome.NO_ANSWER, worker, at)
        found = stored(case)
        status = patient_status(found, found.events)
        assert (status.stage, status.tries, status.tried_at, status.by) == (
            "tried",
            len(calls),
            calls[-1],
            by,
        )
