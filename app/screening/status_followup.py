"""What has happened since a check was sent, so that pages about it repeat no outdated promise."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.rules.tiers import Tier
from app.submissions.casework.patient_status import is_emergency, is_still_called, was_reached, withdrawn_at
from app.submissions.events import LATER_ANSWERS
from app.submissions.models import Submission
from app.submissions.statuses import Status
from app.submissions.worklist.search import bare_submission, one_submission


@dataclass(frozen=True)
class FollowupState:
    """The current state of a sent check.

    is_called: whether staff still call although it was withdrawn. was_reached: whether staff have talked with the
    patient, as defined by `app.submissions.casework.patient_status.was_reached`.
    """

    is_emergency: bool = False
    is_urgent: bool = False
    is_closed: bool = False
    is_withdrawn: bool = False
    is_called: bool = False
    has_changed: bool = False
    was_reached: bool = False


NO_FOLLOWUP = FollowupState()


def sent_reference(session: Session, sent: str | None) -> str:
    """The reference of the submission a browser sent, so the patient need not type it again; "" for none."""
    submission = bare_submission(session, sent) if sent else None
    return submission.reference if submission else ""


def followup_state(session: Session, sent: Submission) -> FollowupState:
    """The current state of a submission, or of the one it is linked to."""
    head = one_submission(session, sent.head_id) if sent.head_id else None
    submission = head or sent
    is_withdrawn = withdrawn_at(submission.events) is not None
    raised = submission.tier_now > sent.tier
    return FollowupState(
        is_emergency=is_emergency(submission),
        is_urgent=submission.tier_now == Tier.URGENT_CLINICIAN,
        is_closed=submission.status == Status.CLOSED,
        is_withdrawn=is_withdrawn,
        was_reached=was_reached(submission, submission.events),
        is_called=is_withdrawn and is_still_called(submission),
        has_changed=raised or any(event.kind in LATER_ANSWERS for event in submission.events),
    )
