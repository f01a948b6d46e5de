"""Moving a submission from status to status: taking, handing over, waiting, deciding, closing, reopening."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.tiers import Tier
from app.submissions.context import Acting, Desk, for_change
from app.submissions.events import Kind, record
from app.submissions.guards import refuse_closing, refuse_decision
from app.submissions.models import Submission
from app.submissions.statuses import MOVES, Decision, IllegalMove, Reason, Status
from app.submissions.timers import business_days_on, may_wait, set_due, usual_action

OVER = frozenset({Status.DECIDED, Status.CLOSED})


@dataclass(frozen=True)
class Move:
    """One move: where to, with which decision, and the words written with it. version: the one that was seen."""

    to: Status
    version: int
    decision: Decision | None = None
    note: str = ""
    reason: Reason | None = None


def record_reading(session: Session, submission: Submission, desk: Desk) -> None:
    """Note that somebody opened a submission."""
    record(session, submission, desk, Kind.READ)


def move(session: Session, submission_id: str, wanted: Move, desk: Desk) -> None:
    """Move a submission on, and write the event.

    Raises LookupError when there is no such submission, Conflict when somebody changed it since it was seen, and
    IllegalMove when the table or a guard does not allow it.
    """
    submission = for_change(session, submission_id, wanted.version, desk)
    _refuse_illegal(session, submission, wanted, desk)
    before = submission.status
    change_status(submission, wanted.to, desk, wanted.decision)
    if wanted.to is Status.TAKEN:
        submission.owner_id = desk.actor.id
    record(
        session,
        submission,
        desk,
        Kind.MOVED,
        {"note": wanted.note},
        from_status=before,
        decision=wanted.decision,
        reason=wanted.reason,
    )


def _refuse_illegal(session: Session, submission: Submission, wanted: Move, desk: Desk) -> None:
    if wanted.to not in MOVES[Status(submission.status)]:
        raise IllegalMove(f"A submission that is {submission.status} can not become {wanted.to}.")
    if submission.head_id is not None:
        raise IllegalMove("This is linked to another submission, which stands for it. Undo the link first.")
    if (wanted.to is Status.DECIDED) != (wanted.decision is not None):
        raise IllegalMove("Choose a decision, then press Decide.")
    if submission.status in OVER and wanted.to not in OVER and not wanted.note:
        raise IllegalMove("Write why you open it again.")
    if wanted.decision is not None:
        refuse_decision(session, submission, desk, wanted.decision, wanted.note, wanted.reason)
    if wanted.to is Status.CLOSED:
        refuse_closing(session, submission, desk)


def change_status(
    submission: Submission, to: Status, acting: Acting, decision: Decision | None = None
) -> None:
    """Set the status and all that depends on it. The caller has checked that it is legal."""
    was_over = submission.status in OVER
    submission.status = to
    _set_owner(submission, to, acting.actor_id)
    if to is Status.CLOSED:
        _stop_timers(submission, acting)
        return
    if to is Status.DECIDED:
        submission.decision, submission.decided_at = decision, acting.now
    elif was_over:
        _reopen(submission, acting)
    submission.next_action = usual_action(submission)
    _set_time(submission, to, acting)


def _set_owner(submission: Submission, to: Status, actor_id: int | None) -> None:
    if to is Status.NEW:
        submission.owner_id = None
    elif submission.owner_id is None:
        submission.owner_id = actor_id


def _stop_timers(submission: Submission, acting: Acting) -> None:
    """Its rank stays: an emergency that was given up is one again when it is opened again."""
    submission.closed_at = acting.now
    submission.act_by = submission.due_at = submission.next_action = None


def _reopen(submission: Submission, acting: Acting) -> None:
    """It is due now: somebody had a reason. An emergency that was never reached is one again."""
    submission.decision = submission.decided_at = submission.closed_at = None
    if submission.tier_now == Tier.EMERGENCY_NOW and submission.reached_at is None:
        submission.queue_rank = 0
    set_due(submission, acting.now)


def _set_time(submission: Submission, to: Status, acting: Acting) -> None:
    days = {
        Status.WAITING_FOR_PATIENT: acting.service_levels.patient_days,
        Status.WAITING_FOR_REPORT: acting.service_levels.report_days,
        Status.DECIDED: acting.service_levels.carry_out_days,
    }
    if to not in days or submission.queue_rank == 0:
        return
    due_at = business_days_on(acting, days[to])
    waits = may_wait(submission) or (to is Status.DECIDED and submission.tier_now < Tier.URGENT_CLINICIAN)
    if submission.due_at is not None and not waits:
        due_at = min(due_at, submission.due_at)
    set_due(submission, due_at)


def release_all(session: Session, staff_id: int, desk: Desk) -> int:
    """Give back to nobody what somebody who can not sign in any more has; return how many of it is open.

    What is closed too: it may be opened again, and must not wait for somebody who left.
    """
    theirs = session.scalars(
        select(Submission).where(Submission.owner_id == staff_id).order_by(Submission.id).with_for_update()
    ).all()
    for submission in theirs:
        give(session, submission, None, desk)
    return sum(submission.status != Status.CLOSED for submission in theirs)


def assign(session: Session, submission_id: str, version: int, owner_id: int | None, desk: Desk) -> None:
    """Give a submission to somebody who may work on it, or back to nobody.

    Raises LookupError, Conflict, and IllegalMove when it is closed or that person can not have it.
    """
    submission = for_change(session, submission_id, version, desk)
    if submission.status == Status.CLOSED:
        raise IllegalMove("It is closed. Open it again first.")
    if owner_id is not None and not _may_own(session, owner_id):
        raise IllegalMove("That person can not have it: choose somebody who works on submissions.")
    give(session, submission, owner_id, desk)


def give(session: Session, submission: Submission, owner_id: int | None, desk: Desk) -> None:
    """Change the owner, and write the event."""
    before = submission.status
    if owner_id is None and submission.status == Status.TAKEN:
        submission.status = Status.NEW
    elif owner_id is not None and submission.status == Status.NEW:
        submission.status = Status.TAKEN
    submission.owner_id = owner_id
    detail = {"owner": owner_id}
    record(session, submission, desk, Kind.ASSIGNED, detail, from_status=before)


def _may_own(session: Session, staff_id: int) -> bool:
    staff: Any = Submission.metadata.tables["staff"]
    found = select(staff.c.id).where(
        staff.c.id == staff_id, staff.c.disabled_at.is_(None), staff.c.role != "auditor"
    )
    return session.scalar(found) is not None
