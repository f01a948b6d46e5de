"""An urgent patient who cannot be reached: a clinician decides how to go on (decision model, section 4)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.rules.assess import CANNOT_STAND, SUDDEN_PAIN, UNSURE
from app.rules.safety import RED_FLAGS
from app.submissions.context import StaffContext, load_for_update
from app.submissions.events import NOT_UNDONE, EventKind, record
from app.submissions.models import Event, Submission
from app.submissions.statuses import (
    UNTIL_A_TALK,
    UNTIL_PLANNED,
    ActionRefused,
    NextAction,
    Status,
    UnreachedPlan,
)
from app.submissions.timers import (
    at_once,
    forget_failed_calls,
    mark_acted,
    next_day_opening,
    set_due,
    usual_action,
)

PLAN_OPEN_TIME = timedelta(hours=4)
"""Within this open time after the decision it is carried out: the clinic's own practice."""

IN_DANGER = frozenset({CANNOT_STAND, SUDDEN_PAIN, *(f"{UNSURE}{sign.id}" for sign in RED_FLAGS)})
"""Flags with which a welfare check is offered first (decision model, section 4)."""


def awaits_plan(submission: Submission) -> bool:
    """Whether a clinician decides how to go on with it, or may decide again."""
    return submission.status != Status.CLOSED and submission.next_action in UNTIL_PLANNED | UNTIL_A_TALK


def current_plan(session: Session, submission: Submission) -> UnreachedPlan | None:
    """Return what a clinician last decided about this submission, or one linked to it; None when nothing is being carried out."""
    if submission.next_action != NextAction.CARRY_OUT_PLAN:
        return None
    linked = select(Submission.id).where(Submission.head_id == submission.id)
    query = select(Event.outcome).where(
        or_(Event.submission_id == submission.id, Event.submission_id.in_(linked)),
        Event.kind == EventKind.PLANNED,
        NOT_UNDONE,
    )
    outcome = session.scalar(query.order_by(Event.id.desc()).limit(1))
    return UnreachedPlan(outcome) if outcome else None


def plans_in_order(flags: Iterable[str]) -> tuple[UnreachedPlan, ...]:
    """Return the ways to go on; a welfare check first when the answers suggest that the patient is in danger."""
    first, *others = UnreachedPlan
    return (first, *others) if IN_DANGER & frozenset(flags) else (*others, first)


def decide_unreached(
    session: Session, submission_id: str, version: int, plan: UnreachedPlan, note: str, context: StaffContext
) -> None:
    """Record how a clinician wants to go on, and let it be carried out the same day.

    Raises LookupError, Conflict, and ActionRefused.
    """
    submission = load_for_update(session, submission_id, version, context)
    if not context.actor.is_clinician:
        raise ActionRefused("A clinician decides how to go on. Ask one.")
    if not awaits_plan(submission):
        raise ActionRefused("There is nothing to decide: log each call first.")
    if not note:
        raise ActionRefused("Write what is to be done, and why.")
    mark_acted(submission, context)
    if plan is UnreachedPlan.KEEP_CALLING:
        forget_failed_calls(submission)
        submission.next_action = None
        submission.next_action = usual_action(submission)
        due_at = at_once(context) if submission.is_unreached_emergency else next_day_opening(context)
    else:
        submission.next_action = NextAction.CARRY_OUT_PLAN
        due_at = context.service_levels.opening.after_open_time(context.now, PLAN_OPEN_TIME)
    set_due(submission, due_at, context.now)
    record(session, submission, context, EventKind.PLANNED, {"note": note}, outcome=plan)
