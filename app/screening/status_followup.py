"""What became of a sending, for the pages that still show it as it was: no old promise may stand against a new fact."""

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
    """What is true now.

    is_called: whether somebody calls all the same when it was taken back. was_reached: whether somebody has talked with
    the patient, as `app.submissions.casework.patient_status.was_reached` says.
    """

    is_emergency: bool = False
    is_urgent: bool = False
    is_closed: bool = False
    took_back: bool = False
    is_called: bool = False
    has_changed: bool = False
    was_reached: bool = False


NOTHING = FollowupState()


def reference_of(session: Session, sent: str | None) -> str:
    """The reference of what a browser has sent, so that nobody needs to type it again; "" when it sent nothing."""
    found = bare_submission(session, sent) if sent else None
    return found.reference if found else ""


def followup_state(session: Session, sent: Submission) -> FollowupState:
    """What became of it, and of the submission that stands for it, when it is linked."""
    head = one_submission(session, sent.head_id) if sent.head_id else None
    submission = head or sent
    took_back = withdrawn_at(submission.events) is not None
    raised = submission.tier_now > sent.tier
    return FollowupState(
        is_emergency=is_emergency(submission),
        is_urgent=submission.tier_now == Tier.URGENT_CLINICIAN,
        is_closed=submission.status == Status.CLOSED,
        took_back=took_back,
        was_reached=was_reached(submission, submission.events),
        is_called=took_back and is_still_called(submission),
        has_changed=raised or any(event.kind in LATER_ANSWERS for event in submission.events),
    )
