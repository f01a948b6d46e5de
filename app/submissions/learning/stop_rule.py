"""The stop rule: an emergency among those that were sent at a low tier opens a review; two with one cause ask for a pause.

Nothing pauses by itself: a lead decides.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.tiers import Tier
from app.staff.roles import Right, may
from app.submissions.context import StaffContext, lock_rows, refuse_disabled_account
from app.submissions.events import EventKind, record
from app.submissions.learning.models import StopReview
from app.submissions.models import Submission
from app.submissions.scoping import every_clinic, scope_of
from app.submissions.statuses import ActionRefused
from app.submissions.timers import business_days_from_now

LOW_TIERS = frozenset({Tier.ROUTINE_OTHER_CARE, Tier.IMAGING_FIRST, Tier.STANDARD_REVIEW})
REVIEW_DAYS = 5
"""Business days within which a review is due."""
ENOUGH_TO_PAUSE = 2
"""So many of one cause under one ruleset suggest to pause intake."""
NO_ONE_CAUSE = "not_known"
"""Two whose cause is not known do not have one cause."""


def apply_stop_rule(
    session: Session, submission: Submission, cause: str | None, context: StaffContext
) -> bool:
    """Open a review of a submission that was sent at a low tier and was an emergency; return whether one was opened.

    cause: what the emergency was; None when it was none. A review that is open gets the cause as known now; it stays open
    when there was no emergency after all, until it is closed with a note.
    """
    if cause is None or submission.tier not in LOW_TIERS:
        return False
    review = session.scalar(select(StopReview).where(StopReview.submission_id == submission.id))
    if review is not None:
        review.cause = cause
        return False
    session.add(
        StopReview(
            submission_id=submission.id,
            cause=cause,
            sent_tier=submission.tier,
            ruleset=submission.ruleset,
            opened_at=context.now,
            due_at=business_days_from_now(context, REVIEW_DAYS),
        )
    )
    return True


def close_review(session: Session, review_id: int, note: str, context: StaffContext) -> None:
    """Close a review with a note. Raises LookupError, and ActionRefused without a note, a second time, or for an auditor."""
    refuse_disabled_account(session, context)
    found = session.get(StopReview, review_id)
    if found is None:
        raise LookupError(review_id)
    submission = lock_rows(session, found.submission_id)[found.submission_id]
    session.refresh(found)
    if not may(context.actor.role, Right.WORK):
        raise ActionRefused("An auditor reads, and closes no review.")
    if found.closed_at is not None:
        raise ActionRefused("This review was closed already.")
    if not note:
        raise ActionRefused("Write what the review came to, and what was changed.")
    found.closed_at, found.closed_by = context.now, context.actor.id
    record(session, submission, context, EventKind.STOP_REVIEW, {"note": note, "cause": found.cause})


def reviews(session: Session) -> Sequence[tuple[StopReview, str]]:
    """Return every open review with its reference, and the closed ones that share its cause and ruleset; oldest first.

    Reviews are few, whatever the number of submissions.
    """
    query = (
        select(StopReview, Submission.reference)
        .join(Submission, Submission.id == StopReview.submission_id)
        .order_by(StopReview.opened_at, StopReview.id)
    )
    rows = [(review, reference) for review, reference in session.execute(query)]
    open_kinds = {_kind(review) for review, _ in rows if review.closed_at is None}
    return [(review, reference) for review, reference in rows if _kind(review) in open_kinds]


def reviews_everywhere(session: Session) -> list[StopReview]:
    """Return the same of all clinics, for every reader and without references: causes are counted wherever they were found."""
    with every_clinic(session):
        return [review for review, _ in reviews(session)]


def causes_to_pause_for(found: Sequence[StopReview]) -> list[tuple[str, str, int]]:
    """Return (cause, ruleset, how many) of each cause that was found often enough, while one of its reviews is open."""
    numbers = Counter(_kind(review) for review in found)
    open_kinds = {_kind(review) for review in found if review.closed_at is None}
    return [
        (cause, ruleset, n)
        for (cause, ruleset), n in sorted(numbers.items())
        if n >= ENOUGH_TO_PAUSE and cause != NO_ONE_CAUSE and (cause, ruleset) in open_kinds
    ]


def _kind(review: StopReview) -> tuple[str, str]:
    return review.cause, review.ruleset


def has_open_review(session: Session) -> bool:
    """Whether any review is open that the reader may see."""
    query = select(StopReview.id).where(StopReview.closed_at.is_(None))
    if scope_of(session) is not None:
        query = query.where(StopReview.submission_id.in_(select(Submission.id)))
    return session.scalar(query.limit(1)) is not None
