"""A consent that is given again on the phone: which words were read out, who said yes, and when."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy.orm import Session

from app.questionnaire.localization import ENGLISH_LOCALIZER
from app.submissions.casework.transitions import change_status
from app.submissions.context import StaffContext
from app.submissions.events import EventKind, record
from app.submissions.intake.shown_texts import CONSENT_SHOWN, store_text
from app.submissions.intake.submit import Consent
from app.submissions.models import Event, Submission
from app.submissions.statuses import Decision, NextAction, Status
from app.submissions.timers import usual_action


class GivenBy(StrEnum):
    """Who said yes: the outcome of the event."""

    PATIENT = "patient"
    DECIDER = "decider"


def renew(
    session: Session, submission: Submission, consent: Consent, given_by: GivenBy, context: StaffContext
) -> Event:
    """Record a new consent for a year, and go on with what was taken back. What was sent, and the words then, stay.

    submission: locked by `load_for_update`. consent: as read out, in English; an interpreter translates it.
    """
    status_before = submission.status
    submission.consent_given_on, submission.consent_ended_at = context.now.date(), None
    _end_taking_back(submission, context)
    words = store_text(session, CONSENT_SHOWN, ENGLISH_LOCALIZER.code, consent.text)
    detail = {"version": consent.version, "words": words}
    return record(
        session,
        submission,
        context,
        EventKind.CONSENT,
        detail,
        from_status=status_before,
        outcome=given_by,
    )


def _end_taking_back(submission: Submission, context: StaffContext) -> None:
    """Care is wanted again: reopen what was decided as withdrawn, and set what is usually next. It is never due later."""
    if submission.status == Status.DECIDED and submission.decision == Decision.WITHDREW:
        owned = submission.owner_id is not None
        change_status(submission, Status.TAKEN if owned else Status.NEW, context)
    if submission.next_action == NextAction.WITHDRAWN_BY_PATIENT:
        submission.next_action = None
        submission.next_action = usual_action(submission)
        submission.take_place()
