"""What has happened since a check was sent, so that pages about it repeat no outdated promise."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.questionnaire.text import Text
from app.rules.safety import RedFlag
from app.rules.tiers import Tier
from app.screening.promised_times import call_window, promised_time
from app.screening.told_later import flags_now, red_flags_told_later, step_for_today
from app.submissions.casework.patient_status import (
    is_emergency,
    is_still_called,
    patient_status,
    unanswered_worse_report,
    was_reached,
    withdrawn_at,
)
from app.submissions.casework.patient_track import TrackStep, patient_track, who_works_on_it
from app.submissions.events import LATER_ANSWERS
from app.submissions.models import Submission
from app.submissions.statuses import Status
from app.submissions.worklist.search import bare_submission, one_submission


@dataclass(frozen=True)
class FollowupState:
    """The current state of a sent check.

    is_called: whether staff still call although it was withdrawn. was_reached: whether staff have talked with the
    patient, as defined by `app.submissions.casework.patient_status.was_reached`. red_flags: the emergency signs told last.
    step_for_today: what to do today since what was told later; None without such, or once staff have talked with them.
    is_worse: whether an urgent patient told us that it is worse, and no one has talked with them since. flags: as of now.
    head: the submission that later answers are recorded on; None before sending.
    """

    is_emergency: bool = False
    is_urgent: bool = False
    is_closed: bool = False
    is_withdrawn: bool = False
    is_called: bool = False
    has_changed: bool = False
    was_reached: bool = False
    red_flags: tuple[RedFlag, ...] = ()
    step_for_today: Text | None = None
    is_worse: bool = False
    flags: tuple[str, ...] = ()
    head: Submission | None = None


NO_FOLLOWUP = FollowupState()


def sent_reference(session: Session, sent: str | None) -> str:
    """The reference of the submission a browser sent, so the patient need not type it again; "" for none."""
    submission = bare_submission(session, sent) if sent else None
    return submission.reference if submission else ""


def head_of(session: Session, sent: Submission) -> Submission:
    """The submission that stands for one: the head it is linked to, or itself."""
    head = one_submission(session, sent.head_id) if sent.head_id else None
    return head or sent


def track_of(session: Session, sent: Submission, now: datetime, *, paused: bool) -> tuple[TrackStep, ...]:
    """The steps of a submission, from the events of it and of its head.

    What is still to come is left out in an emergency, while no one reads, and after a promised time has passed: then
    the patient must not wait for it.
    """
    head = head_of(session, sent)
    status = patient_status(head, head.events)
    is_late = status.by is not None and promised_time(status.by, status.tier) < now
    with_coming = not (status.is_emergency or paused or is_late)
    return patient_track(sent, head, status, who_works_on_it(session), with_coming=with_coming)


def call_time_of(submission: Submission) -> str:
    """When the patient would like to be called, in the page's language; "" for any time."""
    return call_window(submission.contact["best_time"])


def followup_state(session: Session, sent: Submission) -> FollowupState:
    """The current state of a submission, or of the one it is linked to."""
    submission = head_of(session, sent)
    is_withdrawn = withdrawn_at(submission.events) is not None
    raised = submission.tier_now > sent.tier
    is_urgent = submission.tier_now == Tier.URGENT_CLINICIAN
    reached = was_reached(submission, submission.events)
    return FollowupState(
        is_emergency=is_emergency(submission),
        is_urgent=is_urgent,
        is_closed=submission.status == Status.CLOSED,
        is_withdrawn=is_withdrawn,
        was_reached=reached,
        red_flags=red_flags_told_later(submission),
        step_for_today=None if reached else step_for_today(sent, submission),
        is_worse=is_urgent and unanswered_worse_report(submission.events) is not None,
        flags=flags_now(sent, submission),
        head=submission,
        is_called=is_withdrawn and is_still_called(submission),
        has_changed=raised or any(event.kind in LATER_ANSWERS for event in submission.events),
    )
