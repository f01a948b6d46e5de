"""Blind readings: which priority a clinician would give, asked before the tier is shown. No patient waits for one.

A clinician who has opened a submission in any other way has seen its tier, and is not asked about it.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from sqlalchemy import ColumnElement, and_, exists, func, or_, select, text
from sqlalchemy.orm import Session, load_only

from app.rules.tiers import Tier
from app.submissions.context import Actor, StaffContext, lock_rows, refuse_disabled_account
from app.submissions.events import EventKind, record
from app.submissions.learning.models import READINGS_WANTED, BlindRead
from app.submissions.models import Event, Submission
from app.submissions.statuses import ActionRefused, NextAction, Status

MOST_LISTED = 25


class BlindStep(StrEnum):
    """What a clinician did on the page of a blind reading; the outcome of its event."""

    OPENED = "opened"
    READ = "read"
    SKIPPED = "skipped"


def asks_first(session: Session, submission: Submission, actor: Actor) -> bool:
    """Whether a clinician who opens a submission is asked for a blind reading first.

    That is so only while it waits for a clinician's review, and never for what is urgent, nor when a colleague has asked
    something and waits for the answer.
    """
    waits = submission.next_action == NextAction.CLINICIAN_READS
    return waits and may_read_blind(session, submission, actor)


def may_read_blind(session: Session, submission: Submission, actor: Actor) -> bool:
    """Whether a clinician may still give a blind reading of a submission."""
    is_wanted = submission.readings_wanted > 0 and submission.head_id is None and actor.is_clinician
    return is_wanted and not _is_pressing(submission) and not _has_seen(session, submission, actor)


def _is_pressing(submission: Submission) -> bool:
    """Whether it is open and urgent, or was sent so: then its page shows everything at once."""
    is_urgent = max(submission.tier, submission.tier_now) >= Tier.URGENT_CLINICIAN
    return submission.status != Status.CLOSED and (
        is_urgent or submission.says_worse or submission.is_unreached_emergency
    )


def _has_seen(session: Session, submission: Submission, actor: Actor) -> bool:
    query = select(Submission.id).where(Submission.id == submission.id, *_unseen_by(actor))
    return session.scalar(query) is None


def _unseen_by(actor: Actor) -> list[ColumnElement[bool]]:
    """They have neither read it blind, nor skipped that, nor done anything else with it."""
    has_read = exists().where(BlindRead.submission_id == Submission.id, BlindRead.reader_id == actor.id)
    has_acted = exists().where(
        Event.submission_id == Submission.id,
        Event.actor_id == actor.id,
        Event.kind != EventKind.BLIND_READ,
    )
    return [~has_read, ~has_acted]


def waiting(session: Session, actor: Actor) -> Sequence[Submission]:
    """Return submissions of which a clinician may give a blind reading: at most MOST_LISTED.

    Their order is that of the ids, which are made by a keyed hash: it says nothing about how urgent they are.
    """
    stands_alone = (
        func.coalesce(Submission.head_id, "") == ""
    )  # written like this, the planner does not choose the wrong index
    query = (
        select(Submission)
        .where(text(READINGS_WANTED), stands_alone, _may_wait(), *_unseen_by(actor))
        .order_by(Submission.id)
        .limit(MOST_LISTED)
        .options(load_only(Submission.reference, Submission.sent_at))
    )
    return session.scalars(query).all()


def _may_wait() -> ColumnElement[bool]:
    """The same as not `_is_pressing`, in the database."""
    calm = and_(
        Submission.tier < Tier.URGENT_CLINICIAN,
        Submission.tier_now < Tier.URGENT_CLINICIAN,
        ~Submission.says_worse,
        ~Submission.is_unreached_emergency,
    )
    return or_(Submission.status == Status.CLOSED, calm)


def record_opening(session: Session, submission: Submission, context: StaffContext) -> None:
    """Record that a clinician opened the answers to read them blind."""
    record(session, submission, context, EventKind.BLIND_READ, outcome=BlindStep.OPENED)


def record_blind_read(
    session: Session, submission_id: str, tier: Tier | None, from_list: bool, context: StaffContext
) -> None:
    """Record the priority that a clinician would give, or None when they skip it to act now.

    Raises LookupError, and ActionRefused when they are no clinician, have seen the tier, or no reading is wanted.
    """
    refuse_disabled_account(session, context)
    submission = lock_rows(session, submission_id).get(submission_id)
    if submission is None:
        raise LookupError(submission_id)
    if not may_read_blind(session, submission, context.actor):
        raise ActionRefused("No reading of yours is wanted here any more. Nothing was recorded.")
    _store(session, submission, tier, from_list, context)
    step = BlindStep.SKIPPED if tier is None else BlindStep.READ
    detail = {"tier": tier.id} if tier is not None else None
    record(session, submission, context, EventKind.BLIND_READ, detail, outcome=step)


def _store(
    session: Session, submission: Submission, tier: Tier | None, from_list: bool, context: StaffContext
) -> None:
    position = None
    if tier is not None:
        position = _readings_of(session, submission) + 1
        submission.readings_wanted -= 1
    session.add(
        BlindRead(
            submission_id=submission.id,
            reader_id=context.actor.id,
            at=context.now,
            tier=tier,
            position=position,
            from_list=from_list,
            sent_tier=submission.tier,
            percent=submission.blind_percent,
            ruleset=submission.ruleset,
            age_band=submission.age_band,
            language=submission.preferred_language,
            by_helper=bool(submission.by_helper),
        )
    )


def _readings_of(session: Session, submission: Submission) -> int:
    query = select(func.count()).where(
        BlindRead.submission_id == submission.id, BlindRead.position.is_not(None)
    )
    return session.scalar(query) or 0
