"""Consent: taken back and given again, and what may go out meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from flask import Flask

from app.extensions import writing
from app.submissions.casework.patient_status import withdrawn_at
from app.submissions.context import load_for_update
from app.submissions.events import EventKind
from app.submissions.intake.submit import Consent
from app.submissions.rights.consent import GivenBy, renew
from app.submissions.rights.releases import Release, why_not
from app.submissions.statuses import Decision, Outcome, Status
from tests.submissions.build import (
    LATER,
    link_case,
    log_contact_with,
    report_getting_worse,
    sent,
    staff,
    staff_context,
    stored,
    transition_to,
    withdraw_case,
)

HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
def in_app(app: Flask) -> Iterator[None]:
    """Run within an application."""
    with app.app_context():
        yield


def say_yes_again(case: str, at: datetime) -> None:
    """Let staff record that the patient said yes again."""
    context = staff_context(staff(), at)
    with writing.begin() as session:
        submission = load_for_update(session, case, stored(case).version, context)
        renew(session, submission, Consent(version="v", text="words"), GivenBy.PATIENT, context)


def is_refused(case: str, release: Release) -> bool:
    """Whether a case may not go out in this way."""
    return why_not(stored(case), release, LATER.date()) != ""


@pytest.mark.proves("yes-again-ends-taking-back")
def test_yes_again_ends_the_taking_back_and_it_can_be_taken_back_once_more() -> None:
    case = sent("standard")
    usual = stored(case).next_action
    withdraw_case(case, LATER)
    say_yes_again(case, LATER + HOUR)
    assert (stored(case).next_action, stored(case).consent_ended_at) == (usual, None)
    assert withdrawn_at(stored(case).events) is None
    withdraw_case(case, LATER + 2 * HOUR)
    assert (stored(case).next_action, stored(case).consent_ended_at) == ("took_back", LATER + 2 * HOUR)


def test_yes_again_reopens_what_was_decided_as_withdrawn() -> None:
    case, cora = sent("other_care"), staff()
    withdraw_case(case, LATER)
    transition_to(case, Status.TAKEN, cora, LATER)
    transition_to(case, Status.DECIDED, cora, LATER, decision=Decision.WITHDREW)
    say_yes_again(case, LATER + HOUR)
    found = stored(case)
    assert (found.status, found.decision, found.next_action) == ("taken", None, "call")


def test_deciding_withdrew_ends_the_consent_only_of_who_took_it_back() -> None:
    case, cora, kept = sent("other_care"), staff(), sent("other_care")
    for each in (case, kept):
        log_contact_with(each, Outcome.SPOKE, cora)
    transition_to(kept, Status.DECIDED, cora, LATER, decision=Decision.WITHDREW)
    assert not is_refused(kept, Release.PRINT)
    assert not is_refused(case, Release.PRINT)
    transition_to(case, Status.DECIDED, cora, LATER, decision=Decision.WITHDREW, ends_consent=True)
    assert stored(case).consent_ended_at == LATER
    assert is_refused(case, Release.PRINT)
    assert is_refused(case, Release.FILE)


def test_a_consent_that_was_taken_back_keeps_its_moment_when_the_case_it_was_linked_to_is_taken_back_too() -> (
    None
):
    head, follower = sent("standard"), sent("standard")
    withdraw_case(follower, LATER)
    link_case(follower, head, staff(), LATER + HOUR)
    withdraw_case(follower, LATER + 2 * HOUR)
    assert stored(follower).consent_ended_at == LATER
    assert stored(head).consent_ended_at == LATER + 2 * HOUR


def test_taking_back_a_closed_case_ends_its_consent_only() -> None:
    case, cora = sent("other_care"), staff()
    log_contact_with(case, Outcome.SPOKE, cora)
    transition_to(case, Status.DECIDED, cora, LATER)
    transition_to(case, Status.CLOSED, cora, LATER)
    for hours in (1, 2):
        withdraw_case(case, LATER + hours * HOUR)
    found = stored(case)
    assert (found.status, found.next_action, found.due_at) == ("closed", None, None)
    assert found.consent_ended_at == LATER + HOUR
    assert [event.kind for event in found.all_events].count(EventKind.WITHDRAWN_BY_PATIENT) == 1
    assert is_refused(case, Release.FILE)


def test_what_is_open_is_copied_into_the_charts_of_the_clinic() -> None:
    case, cora = sent("other_care"), staff()
    withdraw_case(case, LATER)
    assert not is_refused(case, Release.CHART)
    transition_to(case, Status.TAKEN, cora, LATER)
    transition_to(case, Status.DECIDED, cora, LATER, decision=Decision.WITHDREW)
    transition_to(case, Status.CLOSED, cora, LATER)
    assert is_refused(case, Release.CHART)


def test_who_is_urgent_or_worse_is_printed_for_those_who_help_until_a_clinician_has_talked() -> None:
    urgent, worse = sent("urgent"), sent("standard")
    report_getting_worse(worse, LATER)
    for case in (urgent, worse):
        withdraw_case(case, LATER)
        assert not is_refused(case, Release.PRINT)
        assert is_refused(case, Release.FILE)
        log_contact_with(case, Outcome.SPOKE, staff("clinician"), LATER + HOUR)
        assert is_refused(case, Release.PRINT)
