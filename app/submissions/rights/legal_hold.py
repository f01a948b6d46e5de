"""A legal hold: while a court or an insurer may ask for it, nothing of a submission is erased."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from app.submissions.context import CommandContext
from app.submissions.events import EventKind, record
from app.submissions.models import Submission
from app.submissions.statuses import ActionRefused

BEGUN, ENDED = "begun", "ended"
"""The outcome of the event. Only the command line holds, so the event names no account."""


def hold(session: Session, submission: Submission, now: datetime) -> None:
    """Hold a submission, locked by the caller. Raises ActionRefused when it is held, or erased."""
    if submission.erased_at is not None:
        raise ActionRefused("This is erased already.")
    if submission.legal_hold_at is not None:
        raise ActionRefused("This is under a legal hold already.")
    submission.legal_hold_at = now
    _record(session, submission, now, BEGUN)


def end_hold(session: Session, submission: Submission, now: datetime) -> None:
    """End the hold of a submission, locked by the caller. Raises ActionRefused when there is none."""
    if submission.legal_hold_at is None:
        raise ActionRefused("This is under no legal hold.")
    submission.legal_hold_at = None
    _record(session, submission, now, ENDED)


def _record(session: Session, submission: Submission, now: datetime, outcome: str) -> None:
    record(session, submission, CommandContext(now), EventKind.LEGAL_HOLD, outcome=outcome)
