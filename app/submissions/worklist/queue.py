"""The queue: which list, which filters, which page. Every list is read from an index in its own order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, select, tuple_
from sqlalchemy.orm import Session
from sqlalchemy.sql import literal, text

from app.database import UtcDateTime
from app.submissions.models import IN_ORDER, Submission
from app.submissions.reference import read_reference
from app.submissions.statuses import Status
from app.submissions.urgency import UNREACHED_RANK, USUAL_RANK
from app.submissions.worklist.counters import NOBODY, QueueCounts, hour_of, start_of_hour

PAGE_SIZE = 25
SMALL = 2**15 - 1  # what the columns can hold
MOST_COUNTED = 1000

_ORDER = tuple(getattr(Submission, name) for name in IN_ORDER)
_IS_OPEN = Submission.status != literal(Status.CLOSED.value, literal_execute=True)
_IS_CLOSED = Submission.status == literal(Status.CLOSED.value, literal_execute=True)
_IS_UNREACHED = Submission.queue_rank <= UNREACHED_RANK  # a range: later pages are found in the index too


class View(StrEnum):
    """The lists everybody has."""

    ALL = "all"
    MINE = "mine"
    NOBODY = "nobody"
    EMERGENCY = "emergency"
    CLOSING = "closing"
    DUE = "due"
    REPORT = "report"
    ASK = "ask"
    CLOSED = "closed"


@dataclass(frozen=True)
class QueueContext:
    """Who looks, when (aware, in the clinic's zone), and how many days before its end a window is closing."""

    staff_id: int
    now: datetime
    days_before_closing: int

    @property
    def today(self) -> date:
        """The clinic's date."""
        return self.now.date()


@dataclass(frozen=True, kw_only=True)
class Filters:
    """What is left out of a list. None: nothing. owner: a staff id, or 0 for nobody's. sent_*: clinic dates."""

    tier: int | None = None
    status: str | None = None
    clinic: str | None = None
    owner: int | None = None
    language: str | None = None
    sent_from: date | None = None
    sent_to: date | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is left out."""
        return all(getattr(self, field.name) is None for field in fields(self))


@dataclass(frozen=True)
class QueuePage:
    """A page of the queue. after: the place from which the next page goes on, or "" at the end."""

    submissions: Sequence[Submission]
    after: str


class BadCursor(ValueError):
    """A place in the queue that was not made here."""


def queue_page(
    session: Session,
    queue_context: QueueContext,
    view: View = View.ALL,
    filters: Filters | None = None,
    after: str = "",
) -> QueuePage:
    """The submissions of a list in the order someone must act, from a place on; the closed ones latest first.

    Emergencies not yet reached first, then by `act_by`, then score, then sent, then reference.
    Raises BadCursor.
    """
    query = _chosen(select(Submission), view, filters or Filters(), queue_context)
    if view is View.CLOSED:
        query = query.order_by(Submission.closed_at.desc(), Submission.reference.desc())
        if after:
            query = query.where(tuple_(Submission.closed_at, Submission.reference) < _closed_cursor(after))
    else:
        query = query.order_by(*_ORDER)
        if after:
            query = query.where(tuple_(*_ORDER) > _cursor(after))
    found = session.scalars(query.limit(PAGE_SIZE + 1)).all()
    more = len(found) > PAGE_SIZE
    return QueuePage(found[:PAGE_SIZE], _written_cursor(found[PAGE_SIZE - 1], view) if more else "")


def _chosen(query: Select[Any], view: View, filters: Filters, queue_context: QueueContext) -> Select[Any]:
    return query.where(*_in_view(view, queue_context), *_left_by(filters, queue_context.now.tzinfo))


def _in_view(view: View, queue_context: QueueContext) -> list[ColumnElement[bool]]:
    if view is View.CLOSED:
        return [_IS_CLOSED]
    more: dict[View, list[ColumnElement[bool]]] = {
        View.MINE: [Submission.owner_id == queue_context.staff_id],
        View.NOBODY: [Submission.owner_id.is_(None)],
        View.EMERGENCY: [_IS_UNREACHED],
        View.CLOSING: _closing(queue_context),
        View.DUE: [_acted_on_by(queue_context.now)],
        View.REPORT: [Submission.status == Status.WAITING_FOR_REPORT],
        View.ALL: [],
        View.ASK: [text("open_questions > 0")],  # type: ignore[list-item]
    }
    return [_IS_OPEN, *more[view]]


def _acted_on_by(moment: datetime) -> ColumnElement[bool]:
    """Due by a moment. Emergencies always are; and so the index knows where to stop."""
    return tuple_(Submission.queue_rank, Submission.act_by) <= tuple_(
        literal(USUAL_RANK), literal(moment, UtcDateTime)
    )


def _closing(queue_context: QueueContext) -> list[ColumnElement[bool]]:
    """The window may close within the days a clinic needs, and is not surely closed already."""
    return [
        Submission.window_first <= queue_context.today + timedelta(queue_context.days_before_closing),
        Submission.window_last >= queue_context.today,
    ]


def _left_by(filters: Filters, zone: tzinfo | None) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    for column, value in (
        (Submission.tier_now, filters.tier),
        (Submission.status, filters.status),
        (Submission.clinic_id, filters.clinic),
        (Submission.preferred_language, filters.language),
    ):
        if value is not None:
            conditions.append(column == value)
    if filters.owner is not None:
        mine = (
            Submission.owner_id.is_(None) if filters.owner == NOBODY else Submission.owner_id == filters.owner
        )
        conditions.append(mine)
    if filters.sent_from is not None:
        conditions.append(Submission.sent_at >= datetime.combine(filters.sent_from, time(), zone))
    if filters.sent_to is not None:
        conditions.append(Submission.sent_at < datetime.combine(filters.sent_to + timedelta(1), time(), zone))
    return conditions


def _written_cursor(submission: Submission, view: View) -> str:
    if view is View.CLOSED:
        return f"{_micros(submission.closed_at)}_{submission.reference}"
    act_by, sent = (_micros(moment) for moment in (submission.act_by, submission.sent_at))
    return f"{submission.queue_rank}_{act_by}_{submission.queue_score}_{sent}_{submission.reference}"


def _micros(moment: datetime | None) -> int:
    return round(moment.timestamp() * 1_000_000) if moment is not None else 0


def _cursor(text_: str) -> Any:
    try:
        rank, act_by, score, sent, reference = text_.split("_")
        values = (_small(rank), _moment(act_by), _small(score), _moment(sent), _a_reference(reference))
    except (ValueError, OverflowError, OSError) as wrong:
        raise BadCursor(text_) from wrong
    types = (None, UtcDateTime, None, UtcDateTime, None)
    return tuple_(*(literal(v, t) if t else literal(v) for v, t in zip(values, types, strict=True)))


def _closed_cursor(text_: str) -> Any:
    try:
        closed, reference = text_.split("_")
        return tuple_(literal(_moment(closed), UtcDateTime), literal(_a_reference(reference)))
    except (ValueError, OverflowError, OSError) as wrong:
        raise BadCursor(text_) from wrong


def _a_reference(text_: str) -> str:
    if read_reference(text_) != text_:
        raise BadCursor(text_)
    return text_


def _small(text_: str) -> int:
    number = int(text_)
    if abs(number) > SMALL:
        raise ValueError(text_)
    return number


def _moment(micros: str) -> datetime:
    whole = int(micros)
    return datetime.fromtimestamp(whole // 1_000_000, UTC).replace(microsecond=whole % 1_000_000)


def view_counts(session: Session, queue_context: QueueContext) -> dict[View, int]:
    """Exactly how many submissions each list has: kept counts, and a look at what fell due in this hour."""
    kept = QueueCounts(session)
    return {
        View.ALL: kept.of("open"),
        View.MINE: kept.of("owner", queue_context.staff_id),
        View.NOBODY: kept.of("owner", NOBODY),
        View.EMERGENCY: kept.of("emergency"),
        View.CLOSING: kept.closing(queue_context.today, queue_context.days_before_closing),
        View.DUE: kept.below("due", hour_of(queue_context.now))
        + _due_in_this_hour(session, queue_context.now),
        View.REPORT: kept.of("report"),
        View.ASK: kept.of("ask"),
        View.CLOSED: kept.of("closed"),
    }


def _due_in_this_hour(session: Session, now: datetime) -> int:
    ranks = [
        and_(
            _IS_OPEN,
            Submission.queue_rank == rank,
            Submission.act_by >= start_of_hour(now),
            Submission.act_by <= now,
        )
        for rank in (UNREACHED_RANK, USUAL_RANK)
    ]
    counted = [select(func.count()).where(rank).scalar_subquery() for rank in ranks]
    return session.scalar(select(counted[0] + counted[1])) or 0


def count_filtered(session: Session, queue_context: QueueContext, view: View, filters: Filters) -> int:
    """How many a filtered list has; MOST_COUNTED + 1 means more than that."""
    some = _chosen(select(literal(1)), view, filters, queue_context).limit(MOST_COUNTED + 1).subquery()
    return session.scalar(select(func.count()).select_from(some)) or 0


def count_sent_since(session: Session, since: datetime) -> int:
    """How many submissions were sent after a moment; at most MOST_COUNTED."""
    some = select(literal(1)).where(Submission.sent_at > since).limit(MOST_COUNTED).subquery()
    return session.scalar(select(func.count()).select_from(some)) or 0
