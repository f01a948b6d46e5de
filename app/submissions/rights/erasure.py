"""Erasure: everything about a person is taken out of a submission for good; its counts and its reference stay.

The row's own key goes with it. Older backups still hold that key, wrapped by the instance's, until they are deleted. What
lists and reports count by stays, as it names no one. The event says that it was erased, when, by whom and for which reason,
never what.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from app.submissions.blind_indexes import index_of_nothing
from app.submissions.context import Actor, new_act_id
from app.submissions.events import EventKind
from app.submissions.handover_table import Handover
from app.submissions.intake.phone_intake import PhoneIntake
from app.submissions.models import Event, Submission
from app.submissions.name_index_table import NameIndex
from app.submissions.rights.erased_list import list_erasure
from app.submissions.snapshots import take_snapshot
from app.submissions.statuses import ActionRefused, Decision, Status

BY_COMMAND = "command"
"""The outcome of the event of an erasure that no account made."""
NEEDED = ("data_key", "full_name", "birth_date", "contact", "answers", "assessment", "receipt")
"""Sealed columns that stay, empty: nothing opens them, and a column that is None would be filled in again."""
SPARED = ("phone_now", "details", "scan_request", "payer_file", "pinned_note")
INDEXES = ("second_phone_index", "email_index", "mrn_index")


class ErasureReason(StrEnum):
    """Why a submission is erased. Stored: a value is never renamed."""

    PATIENT_ASKED = "patient_asked"
    WRONG_PERSON = "wrong_person"
    NOT_A_PATIENT = "not_a_patient"
    YEARS_OVER = "years_over"
    RESTORED = "restored"


BY_HAND = (ErasureReason.PATIENT_ASKED, ErasureReason.WRONG_PERSON, ErasureReason.NOT_A_PATIENT)
"""Reasons that a person may give; YEARS_OVER is that of `app.submissions.rights.retention` alone,
RESTORED that of `flask restore`."""


@dataclass(frozen=True, kw_only=True)
class Erasure:
    """An erasure that was asked for: why, when, and by which account; None for the command line.

    is_open_known: whether the one who asked was told that care is under way, and goes on.
    is_again: whether a backup brought back what was erased: then nothing stands against it, and nothing is asked.
    """

    reason: ErasureReason
    now: datetime
    actor: Actor | None = None
    is_open_known: bool = False
    is_again: bool = False
    act_id: str = field(default_factory=new_act_id)


_KEPT_ABOVE: list[Callable[[Session, str], None]] = []


def also_forgets(forget: Callable[[Session, str], None]) -> Callable[[Session, str], None]:
    """Let every erasure also call a function of a room above, with the id of the submission: what it keeps of it goes too."""
    _KEPT_ABOVE.append(forget)
    return forget


def why_not(submission: Submission, followers: Sequence[Submission] = ()) -> str:
    """Say why a submission cannot be erased now; "" when it can. followers: those linked to it that are not erased."""
    if submission.erased_at is not None:
        return "This is erased already."
    if submission.legal_hold_at is not None:
        return "This is under a legal hold: nothing of it may be erased. End the hold first."
    if submission.is_unreached_emergency and submission.status != Status.CLOSED:
        return (
            "This is an emergency that no one has reached. Call first: after erasing there is no name "
            "and no number to call."
        )
    if _was_not_called(submission):
        return (
            "The patient is urgent, or got worse, and no one has tried to call since. Call first, and log the call: "
            "after erasing there is no name and no number to call."
        )
    if followers:
        linked = ", ".join(each.reference for each in followers)
        return f"Of the same person, and linked to this one: {linked}. Erase these first, or undo the link."
    return ""


def _was_not_called(submission: Submission) -> bool:
    """Whether it is urgent and not heard, or said to be worse, without a call: ever, or since it was said to be worse."""
    if submission.status == Status.CLOSED or not (submission.says_worse or submission.is_urgent_unheard):
        return False
    never_called = submission.first_contact_at is None
    return submission.failed_calls == 0 and (never_called or submission.says_worse)


def care_under_way(submission: Submission) -> str:
    """Say what would stop when a submission is erased now; "" when nothing would."""
    if submission.status == Status.CLOSED:
        return ""
    if submission.awaits_visit or submission.awaits_treatment:
        return "A visit or a treatment is under way."
    if submission.says_worse or submission.is_urgent_unheard:
        return "The patient is urgent, or got worse, and no clinician has talked with them."
    return "The case is open: someone is to act on it."


def followers_of(session: Session, submission: Submission) -> Sequence[Submission]:
    """Return the submissions linked to this one that are not erased."""
    linked = (Submission.head_id == submission.id, Submission.erased_at.is_(None))
    return session.scalars(select(Submission).where(*linked).order_by(Submission.reference)).all()


def erase(session: Session, submission: Submission, erasure: Erasure) -> Event:
    """Erase a submission, locked by the caller, in this transaction; return the event. Raises ActionRefused.

    The bytes that were freed are overwritten at once on SQLite; `app.submissions.rights.free_space` empties the log.
    """
    _refuse_unfit(session, submission, erasure)
    status_before = submission.status
    _close(submission, erasure.now)
    _blank(session, submission, erasure.now)
    session.flush()
    _forget_elsewhere(session, submission)
    list_erasure(session, submission)
    return _record(session, submission, erasure, status_before)


def _refuse_unfit(session: Session, submission: Submission, erasure: Erasure) -> None:
    if erasure.is_again:
        return
    problem = why_not(submission, followers_of(session, submission))
    if not problem and not erasure.is_open_known:
        problem = care_under_way(submission)
    if problem:
        raise ActionRefused(problem)


def _close(submission: Submission, now: datetime) -> None:
    """Take it out of every list of open ones, for good."""
    if submission.status != Status.CLOSED:
        submission.status, submission.closed_at = Status.CLOSED, now
        submission.decision = submission.decision or Decision.WITHDREW
        submission.decided_at = submission.decided_at or now
    submission.act_by = submission.due_at = submission.next_action = submission.last_days_at = None
    submission.is_unreached_emergency = submission.says_worse = False
    submission.asked_by = submission.report_chase_on = submission.head_id = None
    submission.readings_wanted = 0
    submission.group_id = None
    submission.take_place()


def _blank(session: Session, submission: Submission, now: datetime) -> None:
    index_key = session.info["keys"].keys.index
    submission.erased_at = now
    submission.data_key = b""
    for name in NEEDED[1:]:
        setattr(submission, f"{name}_sealed", b"")
    for name in SPARED:
        setattr(submission, f"{name}_sealed", None)
    for name in INDEXES:
        setattr(submission, name, None)
    submission.phone_index = submission.birth_index = index_of_nothing(index_key, submission.id)
    submission.version += 1
    take_snapshot(submission)  # of what is gone, none is kept
    session.execute(delete(NameIndex).where(NameIndex.submission_id == submission.id))
    session.add(NameIndex(submission_id=submission.id, index=submission.phone_index))


def _forget_elsewhere(session: Session, submission: Submission) -> None:
    """Erase what its events tell, and what staff still type about it. Its erasure must be written before."""
    sealed = (Event.submission_id == submission.id, Event.detail_sealed.is_not(None))
    session.execute(update(Event).where(*sealed).values(detail_sealed=None))
    is_its = (PhoneIntake.submission_id == submission.id) | (PhoneIntake.id == submission.draft_id)
    session.execute(delete(PhoneIntake).where(is_its))
    session.execute(delete(Handover).where(Handover.submission_id == submission.id))
    for forget in _KEPT_ABOVE:
        forget(session, submission.id)


def _record(session: Session, submission: Submission, erasure: Erasure, status_before: str) -> Event:
    """Record it. The event has no detail: there is no key any more to seal one with."""
    event = Event(
        at=erasure.now,
        kind=EventKind.ERASED,
        actor_id=erasure.actor.id if erasure.actor else None,
        submission_id=submission.id,
        from_status=status_before,
        to_status=submission.status,
        decision=None,
        version=submission.version,
        act_id=erasure.act_id,
        aad_id=uuid.uuid4().hex,
        outcome=None if erasure.actor else BY_COMMAND,
        reason=erasure.reason,
    )
    session.add(event)
    session.flush()
    return event
