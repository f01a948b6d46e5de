"""Submissions of the same person: linked, never merged into one.

One of them, the head, represents the others. Those are closed as duplicates while they are linked, and the head takes
on whatever is graver or sooner in them. A linked set in work has exactly one open head.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.rules.due_dates import by_the_clock
from app.submissions.casework.case_file import load_case
from app.submissions.casework.contact_changes import carry_details
from app.submissions.casework.phone_number import carry_phone
from app.submissions.casework.transitions import change_status
from app.submissions.context import StaffContext, lock_rows, refuse_disabled_account
from app.submissions.events import EventKind, record
from app.submissions.likeness import phone_indexes
from app.submissions.models import Submission
from app.submissions.scoping import every_clinic
from app.submissions.statuses import FINISHED, ActionRefused, Conflict, Decision, NextAction, Status
from app.submissions.timers import at_once, set_due, usual_action, widen_window


def link(session: Session, submission_id: str, version: int, head_id: str, context: StaffContext) -> None:
    """Link this submission, and all that are linked to it, to another one as their head.

    Raises LookupError, Conflict, and ActionRefused when they cannot be linked.
    """
    refuse_disabled_account(session, context)
    follower, head = _lock_pair(session, submission_id, head_id)
    if follower.version != version:
        raise Conflict
    _refuse_illegal(follower, head, context)
    case_file = load_case(session, head, follower)
    status_before = head.status
    if head.status in FINISHED:
        change_status(head, Status.TAKEN if head.owner_id else Status.NEW, context)
        note = f"Opened again, because {follower.reference} was linked to it."
        record(session, head, context, EventKind.MOVED, {"note": note}, from_status=status_before)
    _raise_head(head, follower, context)
    carry_phone(session, case_file, follower, context)
    carry_details(session, head, follower, context)
    own_followers = followers_of(session, follower)
    for linked in (follower, *own_followers):
        linked.head_id = head.id
    if follower.status != Status.CLOSED:
        follower.decision, follower.decided_at = Decision.DUPLICATE, follower.decided_at or context.now
        follower.status = Status.DECIDED
        change_status(follower, Status.CLOSED, context)
    detail = {"head": head.reference, "follower": follower.reference}
    record(session, follower, context, EventKind.LINKED, detail, decision=follower.decision)
    record(session, head, context, EventKind.LINKED, detail)
    for linked in own_followers:
        detail = {"head": head.reference, "follower": linked.reference}
        record(session, linked, context, EventKind.LINKED, detail)


def _lock_pair(session: Session, submission_id: str, head_id: str) -> tuple[Submission, Submission]:
    """Return both, locked in one order so that two opposite links cannot deadlock."""
    if submission_id == head_id:
        raise ActionRefused("A submission cannot be linked to itself.")
    if not (submission_id.isalnum() and head_id.isalnum()):
        raise LookupError(submission_id)
    rows = lock_rows(session, submission_id, head_id)
    if len(rows) < 2:
        raise LookupError(submission_id)
    return rows[submission_id], rows[head_id]


def _refuse_illegal(follower: Submission, head: Submission, context: StaffContext) -> None:
    if follower.head_id is not None:
        raise ActionRefused("This is linked already. Undo that link first.")
    if head.head_id is not None:
        raise ActionRefused("The other one is itself linked to a third. Link this one to that.")
    if not _may_be_same(follower, head):
        raise ActionRefused("These two have neither the birth date nor the phone in common, nor the MRN.")
    if follower.awaits_visit:
        raise ActionRefused("A visit is booked here. Merge the other one into this one instead.")


def _may_be_same(one: Submission, other: Submission) -> bool:
    return (
        (one.birth_index is not None and one.birth_index == other.birth_index)
        or (one.mrn_index is not None and one.mrn_index == other.mrn_index)
        or bool(phone_indexes(one) & phone_indexes(other))
        or one.draft_id == other.draft_id
    )


def _raise_head(head: Submission, follower: Submission, context: StaffContext) -> None:
    """Raise the head by its follower: the graver tier, the earlier times, the alarm and the hold. Nothing is lowered."""
    if follower.is_urgent_unheard or follower.is_unreached_emergency:
        head.is_heard = head.is_read = False
    if not follower.is_read and follower.tier_now >= head.tier_now:
        head.is_read = False
    head.tier_now = max(head.tier_now, follower.tier_now)
    if follower.window_first is not None and follower.window_last is not None:
        widen_window(head, (follower.window_first, follower.window_last))
    head.has_hold = head.has_hold or follower.has_hold
    head.asked_by = head.asked_by or follower.asked_by
    if follower.status == Status.CLOSED:
        _raise_by_closed(head, follower, context)
        return
    if head.status == Status.NEW:
        _continue_work(head, follower)
    if follower.is_unreached_emergency:
        head.is_unreached_emergency = True
        head.alarm_at = follower.alarm_at
    due_at = min(each.due_at for each in (head, follower) if each.due_at is not None)
    last_days = [each.last_days_at for each in (head, follower) if each.last_days_at is not None]
    head.last_days_at = min(last_days, default=None)
    head.says_worse = head.says_worse or follower.says_worse
    head.failed_calls = max(head.failed_calls, follower.failed_calls)
    head.failed_since = head.failed_since or follower.failed_since
    head.next_action = _graver_action(usual_action(head), follower.next_action)
    set_due(head, due_at, context.now)


GRAVEST_FIRST = (
    NextAction.CALL_NOW,
    NextAction.CLINICIAN_CALLS,
    NextAction.ASK_ARRIVED,
    NextAction.CARRY_OUT_PLAN,
    NextAction.CLINICIAN_DECIDES,
    NextAction.ASK_AFTER_CARE,
)


def _graver_action(of_head: NextAction, of_follower: str | None) -> NextAction:
    """Return what is still to be done for an urgent patient on either of the two; else what is usual for the head."""
    both = {of_head, of_follower}
    return next((action for action in GRAVEST_FIRST if action in both), of_head)


def _raise_by_closed(head: Submission, follower: Submission, context: StaffContext) -> None:
    """Let a head be due as its graver, closed follower would have been: its patient has sent again since."""
    if follower.is_unreached_emergency:
        head.is_unreached_emergency, head.alarm_at = True, context.now
        set_due(head, at_once(context), context.now)
    elif follower.is_urgent_unheard and head.due_at is not None:
        urgent = by_the_clock(context.now, context.service_levels.urgent_hours)
        set_due(head, min(head.due_at, urgent), context.now)
    head.next_action = usual_action(head)


def _continue_work(head: Submission, follower: Submission) -> None:
    """The head is new: the follower's owner continues with it, and what was tried on either of them counts.

    A new head has been tried when it was taken back to the list, such as by undoing a link.
    """
    head.tries = max(head.tries, follower.tries)
    head.reached_at = head.reached_at or follower.reached_at
    if head.first_contact_at is None:
        head.first_contact_at, head.minutes_to_contact = (
            follower.first_contact_at,
            follower.minutes_to_contact,
        )
    if follower.owner_id is not None and follower.status not in FINISHED:
        head.status, head.owner_id = follower.status, follower.owner_id


def unlink(session: Session, submission_id: str, version: int, context: StaffContext) -> None:
    """Undo a link: the submission is open again, new and due now. Raises LookupError, Conflict and ActionRefused."""
    submission = session.get(Submission, submission_id) if submission_id.isalnum() else None
    if submission is None:
        raise LookupError(submission_id)
    if submission.head_id is None:
        raise ActionRefused("This is not linked to another one.")
    with every_clinic(session):  # it is theirs to open again, even when the head is another clinic's
        follower, head = _lock_pair(session, submission_id, submission.head_id)
    if follower.version != version or follower.head_id != head.id:
        raise Conflict
    follower.head_id = None
    change_status(follower, Status.NEW, context)
    detail = {"head": head.reference, "follower": follower.reference}
    record(session, follower, context, EventKind.UNLINKED, detail, from_status=Status.CLOSED)
    record(session, head, context, EventKind.UNLINKED, detail)


def followers_of(session: Session, submission: Submission) -> Sequence[Submission]:
    """Return the submissions linked to this one, oldest first."""
    return session.scalars(
        select(Submission).where(Submission.head_id == submission.id).order_by(Submission.sent_at)
    ).all()


def related(session: Session, submission: Submission) -> Sequence[Submission]:
    """Return every other submission that may be of the same person, linked or not, in one query."""
    phones = phone_indexes(submission)
    matches = [
        Submission.phone_index.in_(phones),
        Submission.second_phone_index.in_(phones),
        Submission.draft_id == submission.draft_id,
        Submission.head_id == submission.id,
    ]
    if submission.birth_index is not None:
        matches.append(Submission.birth_index == submission.birth_index)
    if submission.mrn_index is not None:
        matches.append(Submission.mrn_index == submission.mrn_index)
    if submission.head_id is not None:
        matches += [Submission.id == submission.head_id, Submission.head_id == submission.head_id]
    return session.scalars(
        select(Submission)
        .where(or_(*matches), Submission.id != submission.id)
        .order_by(Submission.sent_at.desc(), Submission.reference)
        .limit(200)
    ).all()
