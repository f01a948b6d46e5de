"""What needs attention now: counts only, each of them bounded however many submissions there are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import func, literal, select
from sqlalchemy.orm import Session

from app.submissions.models import Submission
from app.submissions.scoping import scope_of
from app.submissions.urgency import UNREACHED_RANK, URGENT_RANK
from app.submissions.worklist.bounded_counts import MOST_COUNTED, number_of
from app.submissions.worklist.counters import scopes_of
from app.submissions.worklist.list_counts import view_counts
from app.submissions.worklist.queue import QueueContext, View
from app.submissions.worklist.ranges import IS_OPEN
from app.submissions.worklist.rollup_keys import Measure, Split
from app.submissions.worklist.rollups import DailyRollup


@dataclass(frozen=True)
class Now:
    """What needs attention. oldest: since when the emergency that waits longest has been known, or None.

    urgent_late: urgent and not heard by a clinician, or reported worse, and overdue.
    due_now: as the list "due now". closing: see `closing_not_booked`.
    """

    emergencies: int
    oldest: datetime | None
    urgent_late: int
    due_now: int
    open: int
    closing: int
    unassigned: int


def now_counts(session: Session, context: QueueContext) -> Now:
    """Return what needs attention."""
    counts = view_counts(session, context)
    return Now(
        emergencies=counts[View.EMERGENCY],
        oldest=_oldest_emergency(session) if counts[View.EMERGENCY] else None,
        urgent_late=_urgent_late(session, context.now),
        due_now=counts[View.DUE],
        open=counts[View.ALL],
        closing=closing_not_booked(session, context.today, context.days_before_closing),
        unassigned=counts[View.NOBODY],
    )


def _urgent_late(session: Session, now: datetime) -> int:
    """Count them up to MOST_COUNTED and one more."""
    are_late = select(literal(1)).where(
        IS_OPEN, Submission.queue_rank == URGENT_RANK, Submission.act_by <= now
    )
    return session.scalar(select(number_of(are_late.limit(MOST_COUNTED + 1)))) or 0


def _oldest_emergency(session: Session) -> datetime | None:
    query = (
        select(func.coalesce(Submission.alarm_at, Submission.sent_at))
        .where(IS_OPEN, Submission.queue_rank == UNREACHED_RANK)
        .order_by(Submission.act_by)
    )
    return session.scalar(query.limit(1))


def closing_not_booked(session: Session, today: date, days: int) -> int:
    """Count the open submissions whose window may close within some days and is not certainly closed.

    Without those that are booked or linked to a head; the list, and `QueueCounts.closing`, have these too.
    """
    may_close = (DailyRollup.measure == Measure.MAY_CLOSE) & (DailyRollup.day <= today + timedelta(days))
    closed = (DailyRollup.measure == Measure.CLOSED) & (DailyRollup.day < today)
    seen = DailyRollup.scope.in_(scopes_of(scope_of(session))) & (DailyRollup.split == Split.CLOSING)
    sums = (
        select(func.coalesce(func.sum(DailyRollup.n), 0)).where(seen, part) for part in (may_close, closed)
    )
    opening, over = (int(session.scalar(each) or 0) for each in sums)
    return opening - over
