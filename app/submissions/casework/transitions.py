"""Transitions from status to status: taking, assigning, waiting, deciding, closing, reopening."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.staff.clinic_cover import cover_at_work
from app.staff.models import Staff
from app.staff.roles import Right, roles_with
from app.submissions.casework.case_file import CaseFile, load_linked
from app.submissions.casework.guards import refuse_closing, refuse_decision
from app.submissions.context import ActionContext, StaffContext, load_for_update
from app.submissions.events import EventKind, record
from app.submissions.handover_table import end_with_consent
from app.submissions.models import Submission
from app.submissions.scoping import every_clinic, may_be_given
from app.submissions.statuses import FINISHED, TRANSITIONS, ActionRefused, Decision, OverrideReason, Status
from app.submissions.timers import (
    before_window_closes,
    business_days_from_now,
    mark_acted,
    may_be_later,
    set_due,
    usual_action,
)

UNWORKED = frozenset({Status.NEW, Status.TAKEN})
"""To these, only who works on it changes: nothing has been done for the patient."""

NOT_WITHDRAWN = "You ticked that they took back the consent. Choose “Other” and “Withdrew”, or untick it."


@dataclass(frozen=True)
class Transition:
    """A requested transition: to which status, with which decision, note and reason. version: the one that was seen.

    ends_consent: whether the patient, who withdrew, also took back the consent; a decision alone never ends it.
    """

    to: Status
    version: int
    decision: Decision | None = None
    note: str = ""
    reason: OverrideReason | None = None
    ends_consent: bool = False


def record_reading(session: Session, submission: Submission, context: StaffContext) -> None:
    """Record that a staff member opened a submission."""
    record(session, submission, context, EventKind.READ)


def transition(session: Session, submission_id: str, requested: Transition, context: StaffContext) -> None:
    """Change a submission's status, and record the event.

    Raises LookupError when there is no such submission, Conflict when it was changed since it was seen, and
    ActionRefused when the table or a guard does not allow it.
    """
    submission = load_for_update(session, submission_id, requested.version, context)
    _refuse_illegal(submission, requested)
    if requested.to in FINISHED:
        _refuse_by_guards(load_linked(session, submission), requested, context)
    status_before = submission.status
    if requested.to not in UNWORKED:
        mark_acted(submission, context)
    change_status(submission, requested.to, context, requested.decision)
    if requested.to is Status.TAKEN:
        submission.owner_id = context.actor.id
    if requested.to is Status.DECIDED:
        submission.override_reason = requested.reason
    if requested.ends_consent and submission.consent_ended_at is None:
        submission.consent_ended_at = context.now
        end_with_consent(session, submission.id, context.now)
    record(
        session,
        submission,
        context,
        EventKind.MOVED,
        {"note": requested.note, "ends_consent": requested.ends_consent or ""},
        from_status=status_before,
        decision=requested.decision,
        reason=requested.reason,
    )


def _refuse_illegal(submission: Submission, requested: Transition) -> None:
    if requested.to not in TRANSITIONS[Status(submission.status)]:
        raise ActionRefused(f"A submission that is {submission.status} cannot become {requested.to}.")
    if submission.head_id is not None:
        raise ActionRefused("This is linked to another submission, which stands for it. Undo the link first.")
    if (requested.to is Status.DECIDED) != (requested.decision is not None):
        raise ActionRefused("Choose a decision, then press Decide.")
    if requested.ends_consent and requested.decision is not Decision.WITHDREW:
        raise ActionRefused(NOT_WITHDRAWN)
    if submission.status in FINISHED and requested.to not in FINISHED and not requested.note:
        raise ActionRefused("Write why you open it again.")


def _refuse_by_guards(case_file: CaseFile, requested: Transition, context: StaffContext) -> None:
    if requested.decision is not None:
        refuse_decision(case_file, context, requested.decision, requested.note, requested.reason)
    if requested.to is Status.CLOSED:
        refuse_closing(case_file, context)


def change_status(
    submission: Submission, to: Status, context: ActionContext, decision: Decision | None = None
) -> None:
    """Set the status and everything that depends on it. The caller has checked that it is legal."""
    was_finished = submission.status in FINISHED
    submission.status = to
    _set_owner(submission, to, context.actor_id)
    if to is Status.CLOSED:
        _stop_timers(submission, context)
        return
    if to is Status.DECIDED:
        submission.decision, submission.decided_at = decision, context.now
    elif was_finished:
        _reopen(submission, context)
    submission.next_action = usual_action(submission)
    _set_due_time(submission, to, context)


def _set_owner(submission: Submission, to: Status, actor_id: int | None) -> None:
    if to is Status.NEW:
        submission.owner_id = None
    elif submission.owner_id is None:
        submission.owner_id = actor_id


def _stop_timers(submission: Submission, context: ActionContext) -> None:
    """Close it. What is urgent about it stays, so that an emergency that was given up is one again when reopened."""
    submission.closed_at = context.now
    submission.act_by = submission.due_at = submission.next_action = None


def _reopen(submission: Submission, context: ActionContext) -> None:
    """Reopen it, due now. An emergency that was never reached is one again."""
    submission.decision = submission.decided_at = submission.closed_at = None
    set_due(submission, context.now, context.now)


def _set_due_time(submission: Submission, to: Status, context: ActionContext) -> None:
    days = {
        Status.WAITING_FOR_PATIENT: context.service_levels.patient_days,
        Status.WAITING_FOR_REPORT: context.service_levels.report_days,
        Status.DECIDED: context.service_levels.carry_out_days,
    }
    if to not in days or submission.is_unreached_emergency:
        return
    due_at = before_window_closes(submission, business_days_from_now(context, days[to]), context)
    if submission.due_at is not None and not may_be_later(submission):
        due_at = min(due_at, submission.due_at)
    set_due(submission, due_at, context.now)


def unassign_all(session: Session, staff_id: int, context: StaffContext) -> int:
    """Unassign everything that a staff member owns who can no longer sign in; return how many of these are open.

    Closed ones are included: they may be reopened, and must not wait for someone who has left.
    """
    query = select(Submission).where(Submission.owner_id == staff_id).order_by(Submission.id)
    with every_clinic(session):  # nothing may wait for them, also when a lead of another clinic disables it
        owned = session.scalars(query.with_for_update()).all()
    for submission in owned:
        set_owner(session, submission, None, context)
    return sum(submission.status != Status.CLOSED for submission in owned)


def assign(
    session: Session, submission_id: str, version: int, owner_id: int | None, context: StaffContext
) -> None:
    """Assign a submission to a staff member who may work on it, or to no one.

    Raises LookupError, Conflict, and ActionRefused when it is closed or that person cannot own it.
    """
    submission = load_for_update(session, submission_id, version, context)
    if submission.status == Status.CLOSED:
        raise ActionRefused("It is closed. Open it again first.")
    if owner_id is not None and not may_own(session, owner_id):
        raise ActionRefused("That person cannot have it: choose someone who works on submissions.")
    if owner_id not in (None, context.actor.id) and not _sees(session, owner_id, submission, context):
        raise ActionRefused("That person does not see the cases of this clinic: choose someone who does.")
    set_owner(session, submission, owner_id, context)


def _sees(session: Session, owner_id: int, submission: Submission, context: StaffContext) -> bool:
    owner = session.get_one(Staff, owner_id)
    if owner.clinics is None:
        return True
    cover = cover_at_work(session.scalars(select(Staff)), context.now.date())
    return may_be_given(owner, submission, cover)


def set_owner(session: Session, submission: Submission, owner_id: int | None, context: StaffContext) -> None:
    """Change the owner, and record the event."""
    status_before = submission.status
    if owner_id is None and submission.status == Status.TAKEN:
        submission.status = Status.NEW
    elif owner_id is not None and submission.status == Status.NEW:
        submission.status = Status.TAKEN
    submission.owner_id = owner_id
    detail = {"owner": owner_id}
    record(session, submission, context, EventKind.ASSIGNED, detail, from_status=status_before)


def may_own(session: Session, staff_id: int) -> bool:
    """Whether this staff member can own submissions: their role allows it, and their account is not disabled."""
    query = select(Staff.id).where(
        Staff.id == staff_id, Staff.disabled_at.is_(None), Staff.role.in_(roles_with(Right.WORK))
    )
    return session.scalar(query) is not None
