"""A consent that is given again on the phone: which words were read out, who said yes, and when."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy.orm import Session

from app.questionnaire.localization import ENGLISH_LOCALIZER
from app.submissions.context import StaffContext
from app.submissions.events import EventKind, record
from app.submissions.intake.shown_texts import CONSENT_SHOWN, store_text
from app.submissions.intake.submit import Consent
from app.submissions.models import Event, Submission


class GivenBy(StrEnum):
    """Who said yes: the outcome of the event."""

    PATIENT = "patient"
    DECIDER = "decider"


def renew(
    session: Session, submission: Submission, consent: Consent, given_by: GivenBy, context: StaffContext
) -> Event:
    """Record a new consent for a year. What was sent, and the words then, stay as they were.

    submission: locked by `load_for_update`. consent: as read out, in English; an interpreter translates it.
    """
    submission.consent_given_on, submission.consent_ended_at = context.now.date(), None
    words = store_text(session, CONSENT_SHOWN, ENGLISH_LOCALIZER.code, consent.text)
    detail = {"version": consent.version, "words": words}
    return record(session, submission, context, EventKind.CONSENT, detail, outcome=given_by)
