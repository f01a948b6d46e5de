"""Workload per person: how much each has, and exactly the rows behind every number. Each count is bounded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, literal, select, union_all
from sqlalchemy.orm import Session, contains_eager

from app.database import UtcDateTime
from app.submissions.events import NOT_UNDONE, EventKind
from app.submissions.models import IN_ORDER, Event, Submission
from app.submissions.scoping import scope_of
from app.submissions.statuses import OUTCOMES
from app.submissions.worklist.bounded_counts import MOST_COUNTED, number_of
from app.submissions.worklist.queue import of_owner
from app.submissions.worklist.ranges import IS_OPEN

CALLS = sorted(outcome for outcome, meaning in OUTCOMES.items() if meaning.is_call)


class Share(StrEnum):
    """A part of someone's open submissions."""

    OPEN = "open"
    DUE_TODAY = "due-today"
    OVERDUE = "overdue"


@dataclass(frozen=True)
class Load:
    """How much one person has. due_today: due before midnight, the overdue ones included. calls: logged today.

    oldest_id, oldest_sent: the open submission that was sent first, or None.
    """

    owner: int
    open: int
    due_today: int
    overdue: int
    calls: int
    oldest_id: str | None
    oldest_sent: datetime | None


def workload(session: Session, owners: Sequence[int], now: datetime) -> list[Load]:
    """Return how much each of these has, in their order, in one statement.

    owners: staff ids, or UNASSIGNED; at least one. now: aware, in the clinic's zone.
    """
    seen = _of_seen(session)
    rows = session.execute(union_all(*(_load(owner, now, seen) for owner in owners)))
    loads = {row[0]: Load(*row) for row in rows}
    return [loads[owner] for owner in owners]


def _of_seen(session: Session) -> list[ColumnElement[bool]]:
    """Return the condition of events that someone tied to clinics may count: the session limits the inner query."""
    return [] if scope_of(session) is None else [Event.submission_id.in_(select(Submission.id))]


def _load(owner: int, now: datetime, seen: Sequence[ColumnElement[bool]]) -> Any:
    oldest = select(Submission).where(IS_OPEN, of_owner(owner)).order_by(Submission.sent_at).limit(1)
    return select(
        literal(owner),
        *(_counted(select(literal(1)).where(*conditions(owner, share, now))) for share in Share),
        _counted(select(literal(1)).where(*_calls(owner, now), *seen)),
        oldest.with_only_columns(Submission.id).scalar_subquery(),
        oldest.with_only_columns(Submission.sent_at).scalar_subquery(),
    )


def _counted(rows: Any) -> ScalarSelect[int]:
    return number_of(rows.limit(MOST_COUNTED + 1))


def conditions(owner: int, share: Share, now: datetime) -> list[ColumnElement[bool]]:
    """Return the conditions of the rows behind a number."""
    until = {
        Share.OPEN: None,
        Share.DUE_TODAY: _midnight(now) + timedelta(days=1) - timedelta(microseconds=1),
        Share.OVERDUE: now,
    }[share]
    due = [] if until is None else [Submission.act_by <= literal(until, UtcDateTime)]
    return [IS_OPEN, of_owner(owner), *due]


def _calls(owner: int, now: datetime) -> list[ColumnElement[bool]]:
    return [
        Event.actor_id == owner,
        Event.at >= _midnight(now),
        Event.kind == EventKind.CONTACT,
        Event.outcome.in_(CALLS),
        NOT_UNDONE,
    ]


def _midnight(now: datetime) -> datetime:
    return datetime.combine(now.date(), time(), now.tzinfo)


def submissions_of(session: Session, owner: int, share: Share, now: datetime) -> Sequence[Submission]:
    """Return the rows behind a number, in the order of the queue: at most MOST_COUNTED."""
    query = select(Submission).where(*conditions(owner, share, now))
    order = (getattr(Submission, name) for name in IN_ORDER)
    return session.scalars(query.order_by(*order).limit(MOST_COUNTED)).all()


def calls_of(session: Session, owner: int, now: datetime) -> Sequence[Event]:
    """Return the calls that someone logged today, the latest first, with their submissions."""
    query = (
        select(Event)
        .join(Event.submission)
        .options(contains_eager(Event.submission))
        .where(*_calls(owner, now))
        .order_by(Event.at.desc(), Event.id.desc())
    )
    return session.scalars(query.limit(MOST_COUNTED)).all()
