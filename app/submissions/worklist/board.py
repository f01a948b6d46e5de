"""What is on fire now, and the work of each person: counts only, each of them bounded however many submissions there are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, Subquery, func, literal, select, union_all
from sqlalchemy.orm import Session
from sqlalchemy.sql import text

from app.submissions.events import EventKind
from app.submissions.models import IS_OPEN, Event, Submission
from app.submissions.statuses import OUTCOMES
from app.submissions.urgency import UNREACHED_RANK, URGENT_RANK
from app.submissions.worklist.queue import QueueContext, View, view_counts
from app.submissions.worklist.rollup_keys import Measure, Split
from app.submissions.worklist.rollups import DailyRollup

MOST_COUNTED = 1000
"""A number above it means: more than that."""
CLOSING_DAYS = 7
CALLS = frozenset(outcome for outcome, meaning in OUTCOMES.items() if meaning.is_call)
_OPEN: ColumnElement[bool] = text(IS_OPEN)  # type: ignore[assignment]


@dataclass(frozen=True)
class Now:
    """What is on fire. oldest: since when the emergency that waits longest has been known, or None.

    urgent_late: urgent and not heard by a clinician, or reported worse, and overdue.
    closing: windows that may close within CLOSING_DAYS, not booked.
    """

    emergencies: int
    oldest: datetime | None
    urgent_late: int
    overdue: int
    open: int
    closing: int
    unassigned: int


@dataclass(frozen=True)
class Load:
    """The work of one person. due_today: due by the end of today, the overdue ones included.

    calls: how often they called today. oldest_id, oldest_sent: their open submission that was sent first.
    """

    owner: int
    open: int
    due_today: int
    overdue: int
    calls: int
    oldest_id: str | None
    oldest_sent: datetime | None


def now_counts(session: Session, context: QueueContext) -> Now:
    """Return what is on fire."""
    counts = view_counts(session, context)
    return Now(
        emergencies=counts[View.EMERGENCY],
        oldest=_oldest_emergency(session) if counts[View.EMERGENCY] else None,
        urgent_late=_urgent_late(session, context.now),
        overdue=counts[View.DUE],
        open=counts[View.ALL],
        closing=closing_not_booked(session, context.today),
        unassigned=counts[View.NOBODY],
    )


def _urgent_late(session: Session, now: datetime) -> int:
    is_late = _counted(Submission.queue_rank == URGENT_RANK, Submission.act_by <= now)
    return session.scalar(select(is_late)) or 0


def _counted(*conditions: ColumnElement[bool]) -> ScalarSelect[int]:
    """Count open submissions, up to MOST_COUNTED and one more."""
    some: Subquery = select(literal(1)).where(_OPEN, *conditions).limit(MOST_COUNTED + 1).subquery()
    return select(func.count()).select_from(some).scalar_subquery()


def _oldest_emergency(session: Session) -> datetime | None:
    query = (
        select(func.coalesce(Submission.alarm_at, Submission.sent_at))
        .where(_OPEN, Submission.queue_rank == UNREACHED_RANK)
        .order_by(Submission.act_by)
    )
    return session.scalar(query.limit(1))


def closing_not_booked(session: Session, today: date) -> int:
    """Count the open submissions, not booked, whose window may close within CLOSING_DAYS and is not certainly closed."""
    may_close = (DailyRollup.measure == Measure.MAY_CLOSE) & (
        DailyRollup.day <= today + timedelta(CLOSING_DAYS)
    )
    closed = (DailyRollup.measure == Measure.CLOSED) & (DailyRollup.day < today)
    sums = (
        select(func.coalesce(func.sum(DailyRollup.n), 0)).where(DailyRollup.split == Split.CLOSING, part)
        for part in (may_close, closed)
    )
    opening, over = (int(session.scalar(each) or 0) for each in sums)
    return opening - over


def loads(session: Session, owners: Sequence[int], now: datetime) -> list[Load]:
    """Return the work of these people, in their order. now: aware, in the clinic's zone."""
    if not owners:
        return []
    midnight = datetime.combine(now.date(), time(), now.tzinfo)
    calls = calls_by_person(session, midnight)
    rows = {
        row[0]: row for row in session.execute(union_all(*(_load(owner, now, midnight) for owner in owners)))
    }
    return [_as_load(rows[owner], calls.get(owner, 0)) for owner in owners]


def _as_load(row: Any, calls: int) -> Load:
    owner, open_, due_today, overdue, oldest_id, oldest_sent = row
    return Load(owner, open_, due_today, overdue, calls, oldest_id, oldest_sent)


def _load(owner: int, now: datetime, midnight: datetime) -> Any:
    theirs = Submission.owner_id == owner
    oldest = (
        select(Submission.id).where(_OPEN, theirs).order_by(Submission.sent_at).limit(1).scalar_subquery()
    )
    return select(
        literal(owner),
        _counted(theirs),
        _counted(theirs, Submission.act_by < midnight + timedelta(days=1)),
        _counted(theirs, Submission.act_by <= now),
        oldest.with_only_columns(Submission.id).scalar_subquery(),
        oldest.with_only_columns(Submission.sent_at).scalar_subquery(),
    )


def calls_by_person(session: Session, since: datetime) -> Mapping[int | None, int]:
    """Count the calls that each person logged since a moment."""
    query = (
        select(Event.actor_id, func.count())
        .where(Event.kind == EventKind.CONTACT, Event.at >= since, Event.outcome.in_(sorted(CALLS)))
        .group_by(Event.actor_id)
    )
    return {actor: int(n) for actor, n in session.execute(query)}
