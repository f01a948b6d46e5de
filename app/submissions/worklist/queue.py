"""The queue: its lists, filters and pages. Every list is read from an index, already in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, tuple_
from sqlalchemy.orm import Session
from sqlalchemy.sql import literal, text

from app.database import UtcDateTime
from app.submissions.models import IN_ORDER, Submission
from app.submissions.reference import read_reference
from app.submissions.statuses import Status
from app.submissions.urgency import RANKS, UNREACHED_RANK
from app.submissions.worklist.counters import UNASSIGNED, QueueCounts, hour_of, start_of_hour

PAGE_SIZE = 25
SMALLINT_MAX = 2**15 - 1
MOST_COUNTED = 1000

_ORDER = tuple(getattr(Submission, name) for name in IN_ORDER)
_IS_OPEN = Submission.status != literal(Status.CLOSED.value, literal_execute=True)
_IS_CLOSED = Submission.status == literal(Status.CLOSED.value, literal_execute=True)
_IS_UNREACHED = Submission.queue_rank <= UNREACHED_RANK  # a range: later pages are found in the index too


class View(StrEnum):
    """The lists that all staff have."""

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
    """Who views the queue, when (aware, in the clinic's zone), and how many days before its end a window is closing."""

    staff_id: int
    now: datetime
    days_before_closing: int

    @property
    def today(self) -> date:
        """The clinic's date."""
        return self.now.date()


@dataclass(frozen=True, kw_only=True)
class Filters:
    """The filters of a list; None does not filter. owner: a staff id, or 0 for unassigned. sent_*, due_to: clinic dates."""

    tier: int | None = None
    status: str | None = None
    clinic: str | None = None
    owner: int | None = None
    language: str | None = None
    channel: str | None = None
    sent_from: date | None = None
    sent_to: date | None = None
    due_to: date | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is filtered."""
        return all(getattr(self, field.name) is None for field in fields(self))


@dataclass(frozen=True)
class QueuePage:
    """A page of the queue. after: the cursor from which the next page continues, or "" at the end."""

    submissions: Sequence[Submission]
    after: str


class BadCursor(ValueError):
    """A cursor that was not made here."""


def queue_page(
    session: Session,
    context: QueueContext,
    view: View = View.ALL,
    filters: Filters | None = None,
    after: str = "",
) -> QueuePage:
    """Return a page of a list, in the order to act, from a cursor on; closed ones are latest first.

    The groups of the queue come first, in each the soonest `act_by`, then score, then time sent, then reference.
    Raises BadCursor.
    """
    query = _filtered(select(Submission), view, filters or Filters(), context)
    if view is View.CLOSED:
        query = query.order_by(Submission.closed_at.desc(), Submission.reference.desc())
        if after:
            query = query.where(
                tuple_(Submission.closed_at, Submission.reference) < _parse_closed_cursor(after)
            )
    else:
        query = query.order_by(*_ORDER)
        if after:
            query = query.where(tuple_(*_ORDER) > _parse_cursor(after))
    rows = _due_rows(session, query, context.now) if view is View.DUE else _first(session, query)
    has_more = len(rows) > PAGE_SIZE
    return QueuePage(rows[:PAGE_SIZE], _cursor_after(rows[PAGE_SIZE - 1], view) if has_more else "")


def _first(session: Session, query: Select[Any], most: int = PAGE_SIZE + 1) -> list[Submission]:
    return list(session.scalars(query.limit(most)))


def _due_rows(session: Session, query: Select[Any], now: datetime) -> list[Submission]:
    """Return the first due rows, group by group: in each of them the index knows where the due ones end."""
    rows: list[Submission] = []
    for rank in RANKS:
        missing = PAGE_SIZE + 1 - len(rows)
        rows += _first(session, query.where(_due_in_group(rank, now)), missing) if missing else []
    return rows


def _due_in_group(rank: int, now: datetime) -> ColumnElement[bool]:
    """Due in one group of the queue. Emergencies not reached always are."""
    in_group = Submission.queue_rank == rank
    return in_group if rank == UNREACHED_RANK else and_(in_group, Submission.act_by <= now)


def _filtered(query: Select[Any], view: View, filters: Filters, context: QueueContext) -> Select[Any]:
    return query.where(*_in_view(view, context), *_filter_conditions(filters, context.now.tzinfo))


def _in_view(view: View, context: QueueContext) -> list[ColumnElement[bool]]:
    if view is View.CLOSED:
        return [_IS_CLOSED]
    conditions: dict[View, list[ColumnElement[bool]]] = {
        View.MINE: [Submission.owner_id == context.staff_id],
        View.NOBODY: [Submission.owner_id.is_(None)],
        View.EMERGENCY: [_IS_UNREACHED],
        View.CLOSING: _closing(context),
        View.DUE: [or_(Submission.queue_rank == UNREACHED_RANK, Submission.act_by <= context.now)],
        View.REPORT: [Submission.status == Status.WAITING_FOR_REPORT],
        View.ALL: [],
        View.ASK: [text("open_questions > 0")],  # type: ignore[list-item]
    }
    return [_IS_OPEN, *conditions[view]]


def _closing(context: QueueContext) -> list[ColumnElement[bool]]:
    """The window may close within the days a clinic needs, and is not certainly closed already."""
    return [
        Submission.window_first <= context.today + timedelta(context.days_before_closing),
        Submission.window_last >= context.today,
    ]


def _filter_conditions(filters: Filters, zone: tzinfo | None) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    for column, value in (
        (Submission.tier_now, filters.tier),
        (Submission.status, filters.status),
        (Submission.clinic_id, filters.clinic),
        (Submission.preferred_language, filters.language),
        (Submission.channel, filters.channel),
    ):
        if value is not None:
            conditions.append(column == value)
    if filters.owner is not None:
        unassigned = filters.owner == UNASSIGNED
        conditions.append(
            Submission.owner_id.is_(None) if unassigned else Submission.owner_id == filters.owner
        )
    if filters.sent_from is not None:
        conditions.append(Submission.sent_at >= datetime.combine(filters.sent_from, time(), zone))
    if filters.sent_to is not None:
        conditions.append(Submission.sent_at < datetime.combine(filters.sent_to + timedelta(1), time(), zone))
    if filters.due_to is not None:
        conditions.append(Submission.act_by < datetime.combine(filters.due_to + timedelta(1), time(), zone))
    return conditions


def _cursor_after(submission: Submission, view: View) -> str:
    if view is View.CLOSED:
        return f"{_micros(submission.closed_at)}_{submission.reference}"
    act_by, sent_at = _micros(submission.act_by), _micros(submission.sent_at)
    return f"{submission.queue_rank}_{act_by}_{submission.queue_score}_{sent_at}_{submission.reference}"


def _micros(moment: datetime | None) -> int:
    return round(moment.timestamp() * 1_000_000) if moment is not None else 0


def _parse_cursor(cursor: str) -> Any:
    try:
        rank, act_by, score, sent_at, reference = cursor.split("_")
        values = (
            _small(rank),
            _moment(act_by),
            _small(score),
            _moment(sent_at),
            _checked_reference(reference),
        )
    except (ValueError, OverflowError, OSError) as wrong:
        raise BadCursor(cursor) from wrong
    types = (None, UtcDateTime, None, UtcDateTime, None)
    return tuple_(
        *(
            literal(value, type_) if type_ else literal(value)
            for value, type_ in zip(values, types, strict=True)
        )
    )


def _parse_closed_cursor(cursor: str) -> Any:
    try:
        closed_at, reference = cursor.split("_")
        return tuple_(literal(_moment(closed_at), UtcDateTime), literal(_checked_reference(reference)))
    except (ValueError, OverflowError, OSError) as wrong:
        raise BadCursor(cursor) from wrong


def _checked_reference(reference: str) -> str:
    if read_reference(reference) != reference:
        raise BadCursor(reference)
    return reference


def _small(digits: str) -> int:
    number = int(digits)
    if abs(number) > SMALLINT_MAX:
        raise ValueError(digits)
    return number


def _moment(digits: str) -> datetime:
    micros = int(digits)
    return datetime.fromtimestamp(micros // 1_000_000, UTC).replace(microsecond=micros % 1_000_000)


def view_counts(session: Session, context: QueueContext) -> dict[View, int]:
    """Return exactly how many submissions each list has: by the counters, and by a query for this hour's due ones."""
    counters = QueueCounts(session)
    return {
        View.ALL: counters.of("open"),
        View.MINE: counters.of("owner", context.staff_id),
        View.NOBODY: counters.of("owner", UNASSIGNED),
        View.EMERGENCY: counters.of("emergency"),
        View.CLOSING: counters.closing(context.today, context.days_before_closing),
        View.DUE: counters.below("due", hour_of(context.now)) + _due_in_this_hour(session, context.now),
        View.REPORT: counters.of("report"),
        View.ASK: counters.of("ask"),
        View.CLOSED: counters.of("closed"),
    }


def _due_in_this_hour(session: Session, now: datetime) -> int:
    """Return how many fell due in this hour, with every unreached emergency that falls due later: it is due already."""
    since = start_of_hour(now)
    parts = [and_(_IS_OPEN, _due_in_group(rank, now), Submission.act_by >= since) for rank in RANKS]
    counts = [select(func.count()).where(part).scalar_subquery() for part in parts]
    return session.scalar(select(sum(counts[1:], counts[0]))) or 0


def count_filtered(session: Session, context: QueueContext, view: View, filters: Filters) -> int:
    """Return how many a filtered list has; MOST_COUNTED + 1 means more than that."""
    matching = _filtered(select(literal(1)), view, filters, context).limit(MOST_COUNTED + 1).subquery()
    return session.scalar(select(func.count()).select_from(matching)) or 0


def count_sent_since(session: Session, since: datetime) -> int:
    """Return how many submissions were sent after a moment, up to MOST_COUNTED."""
    matching = select(literal(1)).where(Submission.sent_at > since).limit(MOST_COUNTED).subquery()
    return session.scalar(select(func.count()).select_from(matching)) or 0
