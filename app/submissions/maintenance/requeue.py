"""Put every open submission into its place in the queue, from its events: after an upgrade that changes that order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, suppress
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from app.keys import Unsealable
from app.rules.due_dates import ServiceLevels, last_days
from app.rules.tiers import Tier
from app.staff.models import Staff
from app.staff.roles import Right, roles_with
from app.submissions.casework.case_file import CaseFile
from app.submissions.casework.patient_status import unanswered_worse_report
from app.submissions.casework.reaching import reached_patient
from app.submissions.casework.transitions import UNWORKED
from app.submissions.casework.urgent_closing import is_in_care, was_spoken_with
from app.submissions.context import PatientContext
from app.submissions.events import LATER_ANSWERS, NOT_UNDONE, EventKind, has_raised
from app.submissions.models import Event, Submission
from app.submissions.statuses import TRIED, UNTIL_PLANNED, NextAction, Outcome, Status
from app.submissions.timers import needs_a_plan, set_due, usual_action

AT_ONCE = 500


def requeue(
    begin: Callable[[], AbstractContextManager[Session]], service_levels: ServiceLevels, now: datetime
) -> None:
    """Set the group, the next action and the times of every open submission, a few hundred at a time.

    now: aware, in the clinic's zone. Doing it again changes nothing more.
    """
    context = PatientContext(now, service_levels)
    after: str | None = ""
    while after is not None:
        with begin() as session:
            after = _requeue_batch(session, after, context)


def _requeue_batch(session: Session, after: str, context: PatientContext) -> str | None:
    query = select(Submission).where(Submission.status != Status.CLOSED, Submission.id > after)
    rows = session.scalars(query.order_by(Submission.id).limit(AT_ONCE)).all()
    events = _events(session, [row.id for row in rows])
    clinicians = frozenset(session.scalars(select(Staff.id).where(Staff.role.in_(roles_with(Right.JUDGE)))))
    for row in rows:
        case_file = CaseFile(row, events=tuple(events.get(row.id, ())), clinicians=clinicians)
        _requeue_row(case_file, context)
    return rows[-1].id if len(rows) == AT_ONCE else None


def _events(session: Session, ids: Sequence[str]) -> dict[str, list[Event]]:
    """Return the events that count of some submissions, with those of submissions linked to them, oldest first."""
    events: dict[str, list[Event]] = {}
    followers = session.scalars(select(Submission).where(Submission.head_id.in_(ids))).all()
    heads = {follower.id: str(follower.head_id) for follower in followers}
    query = select(Event).where(Event.submission_id.in_([*ids, *heads]), NOT_UNDONE).order_by(Event.id)
    for event in session.scalars(query.options(joinedload(Event.submission))):
        if event.undoes is None:
            events.setdefault(heads.get(event.submission_id, event.submission_id), []).append(event)
    return events


def _requeue_row(case_file: CaseFile, context: PatientContext) -> None:
    row = case_file.submission
    with suppress(Unsealable):  # when its key was destroyed, its columns are all there is
        _read_facts(case_file)
    row.acted_at = max((event.at for event in case_file.events if _is_act(event)), default=None)
    window = (row.window_first, row.window_last)
    sent_at = row.sent_at.astimezone(context.now.tzinfo)
    row.last_days_at = (
        last_days((window[0], window[1]), sent_at, context.service_levels)
        if window[0] and window[1]
        else None
    )
    if row.next_action != NextAction.CALL_BACK:
        row.next_action = _next_action(case_file, context)
    set_due(row, row.due_at or context.now, context.now)


def _read_facts(case_file: CaseFile) -> None:
    row, events = case_file.submission, case_file.events
    raised = max((event.id for event in events if _was_raised_by(event)), default=0)
    row.is_read = any(event.id > raised and _was_read(event, case_file.clinicians) for event in events)
    row.says_worse = row.says_worse or unanswered_worse_report(events) is not None
    is_unheard = row.tier_now == Tier.EMERGENCY_NOW and not row.is_heard
    row.is_unreached_emergency = row.is_unreached_emergency or (is_unheard and not is_in_care(case_file))
    talked = max((event.id for event in events if reached_patient(event)), default=0)
    failed = [event for event in events if event.outcome in TRIED and event.id > max(raised, talked)]
    row.failed_calls, row.failed_since = len(failed), failed[0].at if failed else None


def _was_raised_by(event: Event) -> bool:
    return event.kind in LATER_ANSWERS and has_raised(event)


def _was_read(event: Event, clinicians: frozenset[int]) -> bool:
    by_clinician = event.actor_id in clinicians
    return by_clinician and (event.kind == EventKind.CLEARED or reached_patient(event))


def _is_act(event: Event) -> bool:
    """Whether staff did something for the patient: see `timers.mark_acted`."""
    if event.kind == EventKind.CONTACT:
        return event.outcome != Outcome.PATIENT_CALLED
    if event.kind == EventKind.MOVED:
        return event.to_status not in UNWORKED
    return event.kind in (EventKind.PUT_OFF, EventKind.CLEARED, EventKind.PLANNED, EventKind.ASKED)


def _next_action(case_file: CaseFile, context: PatientContext) -> NextAction:
    """Return what is to be done next. What the patient sent stays open; a talk by a coordinator leaves the clinician's call."""
    row = case_file.submission
    if row.next_action in UNTIL_PLANNED:
        return NextAction(row.next_action)
    if row.is_unreached_emergency and row.next_action != NextAction.ASK_ARRIVED:
        row.next_action = NextAction.CLINICIAN_CALLS if _was_spoken_with(case_file) else None
    if needs_a_plan(row, context):
        return NextAction.CLINICIAN_DECIDES
    return usual_action(row)


def _was_spoken_with(case_file: CaseFile) -> bool:
    try:
        return was_spoken_with(case_file)
    except Unsealable:  # then no one knows
        return False
