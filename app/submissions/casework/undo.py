"""Taking back an act: by the person who did it, within minutes, while no one else has acted.

Nothing vanishes: the columns become what they were, and an event says which act no longer counts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app.submissions.casework.transitions import may_own
from app.submissions.context import StaffContext, load_for_update
from app.submissions.events import EventKind, record
from app.submissions.models import Event, Submission
from app.submissions.scoping import every_clinic
from app.submissions.snapshots import restore
from app.submissions.statuses import ActionRefused, Conflict, Outcome

UNDO_WITHIN = timedelta(minutes=10)

CAN_BE_UNDONE = frozenset(
    {
        EventKind.MOVED,
        EventKind.ASSIGNED,
        EventKind.CONTACT,
        EventKind.NOTED,
        EventKind.REPORT,
        EventKind.PUT_OFF,
        EventKind.CLEARED,
        EventKind.PLANNED,
        EventKind.ASKED,
        EventKind.VISIT,
        EventKind.TREATMENT,
        EventKind.BONE_CARE,
        EventKind.PAYER_FILE,
        EventKind.AUTHORIZATION,
        EventKind.SCAN_REQUEST,
        EventKind.PINNED,
    }
)
"""A kind that is not here changes more than the submission's own columns, or told the patient something."""

_WHY_NOT: Mapping[str, str] = {
    EventKind.ANSWERED: "An answer by phone cannot be undone. Change the answer instead.",
    EventKind.LINKED: "A link cannot be undone like this. Use “Undo the link”.",
    EventKind.UNLINKED: "This cannot be undone. Link the two again.",
    EventKind.UNDONE: "This was undone. Do it again, if it was right.",
}
_NOT_THIS = "This cannot be undone. Correct it with a new entry."
_RAISED = "This raised the priority or found an emergency sign. It cannot be undone."
_TOLD_911 = "“Told to call 911” cannot be undone. Write a note about what is different."
_SINCE = "Someone else, or the patient, has acted on this since. It cannot be undone any more."


def undo(session: Session, submission_id: str, act_id: str, context: StaffContext) -> None:
    """Take back an act: every column that it changed becomes what it was, and its events count no longer.

    Raises LookupError when there is no such act on this submission, and ActionRefused, in words, when it cannot be
    undone. An act of one's own may have put the submission out of one's sight: it can be undone all the same.
    """
    act = _events_of(session, submission_id, act_id)
    with every_clinic(session) if _is_own(act, context) else nullcontext():
        _undo(session, submission_id, act, context)


def _undo(session: Session, submission_id: str, act: Sequence[Event], context: StaffContext) -> None:
    act_id = act[0].act_id
    submission = session.get(Submission, submission_id)
    if submission is None:
        raise LookupError(submission_id)
    if session.scalar(select(Event.id).where(Event.submission_id == submission_id, Event.undoes == act_id)):
        raise ActionRefused("This is undone already.")
    if refusal := why_not(act, context):
        raise ActionRefused(refusal)
    try:
        load_for_update(session, submission_id, _last_version(act), context)
    except Conflict:
        raise ActionRefused(_SINCE) from None
    status_before = submission.status
    owner_now = submission.owner_id
    for event in reversed(act):
        restore(submission, event.before)
    if submission.owner_id not in (None, owner_now):
        _refuse_former_owner(session, submission.owner_id)
    record(
        session,
        submission,
        context,
        EventKind.UNDONE,
        {"kinds": [event.kind for event in act]},
        from_status=status_before,
        undoes=act_id,
    )


def put_out_of_sight(
    session: Session, submission_id: str, act_id: str, context: StaffContext
) -> Submission | None:
    """Return the submission of an act of one's own that can be undone now, also one that the act put out of one's sight."""
    if not _is_own(_all_of(session, submission_id, act_id), context):
        return None
    query = (
        select(Submission).where(Submission.id == submission_id).options(selectinload(Submission.all_events))
    )
    with every_clinic(session):
        submission = session.scalar(query)
    return submission if submission is not None and can_undo(submission, act_id, context) else None


def can_undo(submission: Submission, act_id: str, context: StaffContext) -> bool:
    """Whether an act can be undone now. The submission's events must be loaded."""
    act = [event for event in submission.events if event.act_id == act_id]
    is_latest = bool(act) and submission.version == _last_version(act)
    return is_latest and not why_not(act, context)


def why_not(act: Sequence[Event], context: StaffContext) -> str:
    """Say why an act cannot be undone, as far as its own events tell; "" when it can. act: all of them, oldest first."""
    if not _is_own(act, context):
        return "Only the person who did this can undo it."
    if context.now - act[-1].at > UNDO_WITHIN:
        minutes = UNDO_WITHIN // timedelta(minutes=1)
        return f"This was more than {minutes} minutes ago. Correct it with a new entry."
    return next(filter(None, map(_why_not, act)), "")


def _why_not(event: Event) -> str:
    if event.kind not in CAN_BE_UNDONE:
        return _WHY_NOT.get(event.kind, _NOT_THIS)
    if event.kind == EventKind.CONTACT and event.outcome == Outcome.TOLD_911:
        return _TOLD_911
    if {"tier_now", "alarm_at"} & event.before.keys() or (event.detail or {}).get("signs"):
        return _RAISED
    return ""


def _is_own(act: Sequence[Event], context: StaffContext) -> bool:
    return bool(act) and all(event.actor_id == context.actor.id for event in act)


def _all_of(session: Session, submission_id: str, act_id: str) -> Sequence[Event]:
    query = select(Event).where(Event.submission_id == submission_id, Event.act_id == act_id)
    return session.scalars(query.order_by(Event.id)).all() if (submission_id + act_id).isalnum() else ()


def _events_of(session: Session, submission_id: str, act_id: str) -> Sequence[Event]:
    events = _all_of(session, submission_id, act_id)
    if not events:
        raise LookupError(act_id)
    return events


def _last_version(act: Sequence[Event]) -> int:
    return act[-1].version or 0


def _refuse_former_owner(session: Session, owner_id: int) -> None:
    """A former owner who cannot own it any more does not become its owner again."""
    if not may_own(session, owner_id):
        raise ActionRefused("Its former owner does not work on submissions any more. Assign it instead.")
