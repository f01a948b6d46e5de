"""What comes before and after a place in a list, and which number it has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, Select, select, tuple_
from sqlalchemy.orm import Session
from sqlalchemy.sql import literal

from app.submissions.models import Submission
from app.submissions.worklist.bounded_counts import MOST_COUNTED, number_of
from app.submissions.worklist.cursors import as_row, parse_closed_cursor, parse_cursor
from app.submissions.worklist.queue import (
    IS_CLOSED,
    Filters,
    QueueContext,
    View,
    closed_seen,
    filter_conditions,
    ranges_of,
)
from app.submissions.worklist.ranges import count_ranges, read_ranges

_CLOSED_ORDER = (Submission.closed_at, Submission.reference)


class Neighbors(NamedTuple):
    """The submissions before and after a place, or None. number: its own, from 1; above MOST_COUNTED it is not counted."""

    previous: Submission | None
    next: Submission | None
    number: int


def neighbors(
    session: Session, context: QueueContext, view: View, filters: Filters, cursor: str, own_id: str
) -> Neighbors:
    """Return what is around a cursor. own_id: the submission that had this place, wherever it is now. Raises BadCursor."""
    conditions = filter_conditions(filters, context.now.tzinfo)
    if view is View.CLOSED:
        return _closed_neighbors(session, [*conditions, *closed_seen(context)], cursor, own_id)
    place, ranges = parse_cursor(cursor), ranges_of(view, context)
    after = read_ranges(session, ranges, 2, conditions, after=place)
    before = read_ranges(session, ranges, 2, conditions, before=place)
    number = 1 + count_ranges(session, ranges, MOST_COUNTED, conditions, before=place)
    return Neighbors(_other(before, own_id), _other(after, own_id), number)


def _other(rows: Sequence[Submission], own_id: str) -> Submission | None:
    return next((row for row in rows if row.id != own_id), None)


def _closed_neighbors(
    session: Session, conditions: Sequence[ColumnElement[bool]], cursor: str, own_id: str
) -> Neighbors:
    """The closed ones are latest first."""
    place = as_row(parse_closed_cursor(cursor))
    earlier, later = tuple_(*_CLOSED_ORDER) < place, tuple_(*_CLOSED_ORDER) > place
    latest_first = [column.desc() for column in _CLOSED_ORDER]
    query = select(Submission).where(IS_CLOSED, *conditions).limit(2)
    after = session.scalars(query.where(earlier).order_by(*latest_first)).all()
    before = session.scalars(query.where(later).order_by(*_CLOSED_ORDER)).all()
    counted: Select[int] = select(literal(1)).where(IS_CLOSED, *conditions, later).limit(MOST_COUNTED)
    number = session.scalar(select(number_of(counted))) or 0
    return Neighbors(_other(before, own_id), _other(after, own_id), 1 + number)
