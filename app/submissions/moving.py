"""What staff do to a submission: reading it, and moving it on. Every one of these writes its event in the same breath."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.assess import HOLD
from app.rules.tiers import Tier
from app.submissions.models import Event, Submission
from app.submissions.statuses import MOVES, Conflict, Decision, IllegalMove, Status

CLINICIAN = "clinician"
READ = "read"
MOVED = "moved"

FLAGS_FOR_A_CLINICIAN = frozenset(
    {"flag:immune_risk", "flag:cancer_active", "flag:cancer_past", "flag:prior_spine_procedure"}
)
"""At a low tier these are read by a clinician before the submission is closed (decision model, section 2)."""


@dataclass(frozen=True)
class Actor:
    """The staff member who acts."""

    id: int
    role: str


@dataclass(frozen=True)
class Move:
    """One move: where to, with which decision, and the words written with it. version: the one that was seen."""

    to: Status
    version: int
    decision: Decision | None = None
    note: str = ""


def record_reading(session: Session, submission: Submission, actor: Actor, now: datetime) -> None:
    """Note that somebody opened a submission."""
    session.add(
        Event(
            at=now,
            kind=READ,
            actor_id=actor.id,
            decision=None,
            place_id=uuid.uuid4().hex,
            detail_sealed=None,
            submission=submission,
            to_status=submission.status,
        )
    )


def move(session: Session, submission_id: str, wanted: Move, actor: Actor, now: datetime) -> None:
    """Move a submission on, and write the event.

    Raises LookupError when there is no such submission, Conflict when somebody changed it since it was seen, and
    IllegalMove when the table or a guard does not allow it.
    """
    known = submission_id.isalnum()
    submission = session.get(Submission, submission_id, with_for_update=True) if known else None
    if submission is None:
        raise LookupError(submission_id)
    if submission.version != wanted.version:
        raise Conflict
    _refuse_illegal(session, submission, wanted, actor)
    event = Event(
        at=now,
        kind=MOVED,
        actor_id=actor.id,
        from_status=submission.status,
        to_status=wanted.to,
        decision=wanted.decision,
        place_id=uuid.uuid4().hex,
        submission=submission,
    )
    event.detail = {"note": wanted.note} if wanted.note else None
    session.add(event)
    _apply(submission, wanted, actor)


def _apply(submission: Submission, wanted: Move, actor: Actor) -> None:
    submission.status = wanted.to
    submission.version += 1
    if wanted.to is Status.TAKEN:
        submission.owner_id = actor.id
    if wanted.decision is not None:
        submission.decision = wanted.decision
        submission.queue_rank = _rank_after(submission.tier, wanted.decision)


def _rank_after(tier: int, decision: Decision) -> int:
    """An emergency that nobody could reach stays at the top until it is closed."""
    return 0 if tier == Tier.EMERGENCY_NOW and decision is Decision.COULD_NOT_REACH else 1


def _refuse_illegal(session: Session, submission: Submission, wanted: Move, actor: Actor) -> None:
    if wanted.to not in MOVES[Status(submission.status)]:
        raise IllegalMove(f"A submission that is {submission.status} can not become {wanted.to}.")
    if (wanted.to is Status.DECIDED) != (wanted.decision is not None):
        raise IllegalMove("Choose a decision, then press Decide.")
    if wanted.decision is Decision.COULD_NOT_REACH and not wanted.note:
        raise IllegalMove("Write when you tried to call, and what happens instead.")
    flags: list[str] = submission.assessment["flags"]
    if (
        wanted.decision is Decision.BOOK_CLINIC
        and submission.has_hold
        and not _seen_by_a_clinician(session, submission, actor)
    ):
        raise IllegalMove(
            "There is a hold. A clinician must read this before it can be booked: leave it taken, and ask one."
        )
    if (
        wanted.to is Status.CLOSED
        and _needs_a_clinician(submission, flags)
        and not _seen_by_a_clinician(session, submission, actor)
    ):
        raise IllegalMove("A clinician must read this before it is closed.")


def _needs_a_clinician(submission: Submission, flags: list[str]) -> bool:
    if submission.decision == Decision.COULD_NOT_REACH and submission.tier >= Tier.URGENT_CLINICIAN:
        return True
    held = any(flag.startswith(HOLD) for flag in flags)
    if submission.decision == Decision.COULD_NOT_REACH and held:
        return True
    low = submission.tier <= Tier.IMAGING_FIRST
    return low and (held or any(flag in FLAGS_FOR_A_CLINICIAN for flag in flags))


def _seen_by_a_clinician(session: Session, submission: Submission, actor: Actor) -> bool:
    """Clinicians are known by their events: one of theirs is on the submission, or they act now."""
    if actor.role == CLINICIAN:
        return True
    staff: Any = Submission.metadata.tables["staff"]
    seen = (
        select(Event.id)
        .join(staff, staff.c.id == Event.actor_id)
        .where(Event.submission_id == submission.id, staff.c.role == CLINICIAN)
        .limit(1)
    )
    return session.scalar(seen) is not None
