"""Moving a submission from status to status: taking, handing over, waiting, deciding, closing, reopening."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.tiers import Tier
from app.staff.models import Staff
from app.staff.roles import Right, roles_with
from app.submissions.casework.case_file import CaseFile, load_linked
from app.submissions.casework.guards import refuse_closing, refuse_decision
from app.submissions.context import ActionContext, StaffContext, load_for_update
from app.submissions.events import EventKind, record
from app.submissions.models import Submission
from app.submissions.statuses import TRANSITIONS, ActionRefused, Decision, OverrideReason, Status
from app.submissions.timers import business_days_from_now, may_wait, set_due, usual_action

FINISHED = frozenset({Status.DECIDED, Status.CLOSED})


@dataclass(frozen=True)
class Transition:
    """One move: where to, with which decision, and the words written with it. version: the one that was seen."""

    to: Status
    version: int
    decision: Decision | None = None
    note: str = ""
    reason: OverrideReason | None = None


def record_reading(session: Session, submission: Submission, context: StaffContext) -> None:
    """Note that somebody opened a submission."""
    record(session, submission, context, EventKind.READ)


def transition(session: Session, submission_id: str, wanted: Transition, context: StaffContext) -> None:
    """Move a submission on, and write the event.

    Raises LookupError when there is no such submission, Conflict when somebody changed it since it was seen, and
    ActionRefused when the table or a guard does not allow it.
    """
    submission = load_for_update(session, submission_id, wanted.version, context)
    _refuse_illegal(submission, wanted)
    if wanted.to in FINISHED:
        _refuse_by_guards(load_linked(session, submission), wanted, context)
    before = submission.status
    change_status(submission, wanted.to, context, wanted.decision)
    if wanted.to is Status.TAKEN:
        submission.owner_id = context.actor.id
    record(
        session,
        submission,
        context,
        EventKind.MOVED,
        {"note": wanted.note},
        from_status=before,
        decision=wanted.decision,
        reason=wanted.reason,
    )


def _refuse_illegal(submission: Submission, wanted: Transition) -> None:
    if wanted.to not in TRANSITIONS[Status(submission.status)]:
        raise ActionRefused(f"A submission that is {submission.status} cannot become {wanted.to}.")
    if submission.head_id is not None:
        raise ActionRefused("This is linked to another submission, which stands for it. Undo the link first.")
    if (wanted.to is Status.DECIDED) != (wanted.decision is not None):
        raise ActionRefused("Choose a decision, then press Decide.")
    if submission.status in FINISHED and wanted.to not in FINISHED and not wanted.note:
        raise ActionRefused("Write why you open it again.")


def _refuse_by_guards(file: CaseFile, wanted: Transition, context: StaffContext) -> None:
    if wanted.decision is not None:
        refuse_decision(file, context, wanted.decision, wanted.note, wanted.reason)
    if wanted.to is Status.CLOSED:
        refuse_closing(file, context)


def change_status(
    submission: Submission, to: Status, context: ActionContext, decision: Decision | None = None
) -> None:
    """Set the status and all that depends on it. The caller has checked that it is legal."""
    was_over = submission.status in FINISHED
    submission.status = to
    _set_owner(submission, to, context.actor_id)
    if to is Status.CLOSED:
        _stop_timers(submission, context)
        return
    if to is Status.DECIDED:
        submission.decision, submission.decided_at = decision, context.now
    elif was_over:
        _reopen(submission, context)
    submission.next_action = usual_action(submission)
    _set_time(submission, to, context)


def _set_owner(submission: Submission, to: Status, actor_id: int | None) -> None:
    if to is Status.NEW:
        submission.owner_id = None
    elif submission.owner_id is None:
        submission.owner_id = actor_id


def _stop_timers(submission: Submission, context: ActionContext) -> None:
    """Its rank stays: an emergency that was given up is one again when it is opened again."""
    submission.closed_at = context.now
    submission.act_by = submission.due_at = submission.next_action = None


def _reopen(submission: Submission, context: ActionContext) -> None:
    """It is due now: somebody had a reason. An emergency that was never reached is one again."""
    submission.decision = submission.decided_at = submission.closed_at = None
    if submission.tier_now == Tier.EMERGENCY_NOW and submission.reached_at is None:
        submission.mark_unreached()
    set_due(submission, context.now)


def _set_time(submission: Submission, to: Status, context: ActionContext) -> None:
    days = {
        Status.WAITING_FOR_PATIENT: context.service_levels.patient_days,
        Status.WAITING_FOR_REPORT: context.service_levels.report_days,
        Status.DECIDED: context.service_levels.carry_out_days,
    }
    if to not in days or submission.is_unreached_emergency:
        return
    due_at = business_days_from_now(context, days[to])
    waits = may_wait(submission) or (to is Status.DECIDED and submission.tier_now < Tier.URGENT_CLINICIAN)
    if submission.due_at is not None and not waits:
        due_at = min(due_at, submission.due_at)
    set_due(submission, due_at)


def unassign_all(session: Session, staff_id: int, context: StaffContext) -> int:
    """Give back to nobody what somebody who cannot sign in any more has; return how many of it is open.

    What is closed too: it may be opened again, and must not wait for somebody who left.
    """
    theirs = session.scalars(
        select(Submission).where(Submission.owner_id == staff_id).order_by(Submission.id).with_for_update()
    ).all()
    for submission in theirs:
        set_owner(session, submission, None, context)
    return sum(submission.status != Status.CLOSED for submission in theirs)


def assign(
    session: Session, submission_id: str, version: int, owner_id: int | None, context: StaffContext
) -> None:
    """Give a submission to somebody who may work on it, or back to nobody.

    Raises LookupError, Conflict, and ActionRefused when it is closed or that person cannot have it.
    """
    submission = load_for_update(session, submission_id, version, context)
    if submission.status == Status.CLOSED:
        raise ActionRefused("It is closed. Open it again first.")
    if owner_id is not None and not _may_own(session, owner_id):
        raise ActionRefused("That person cannot have it: choose somebody who works on submissions.")
    set_owner(session, submission, owner_id, context)


def set_owner(session: Session, submission: Submission, owner_id: int | None, context: StaffContext) -> None:
    """Change the owner, and write the event."""
    before = submission.status
    if owner_id is None and submission.status == Status.TAKEN:
        submission.status = Status.NEW
    elif owner_id is not None and submission.status == Status.NEW:
        submission.status = Status.TAKEN
    submission.owner_id = owner_id
    detail = {"owner": owner_id}
    record(session, submission, context, EventKind.ASSIGNED, detail, from_status=before)


def _may_own(session: Session, staff_id: int) -> bool:
    found = select(Staff.id).where(
        Staff.id == staff_id, Staff.disabled_at.is_(None), Staff.role.in_(roles_with(Right.WORK))
    )
    return session.scalar(found) is not None
