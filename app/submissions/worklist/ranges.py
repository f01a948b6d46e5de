"""Ranges of an index, in the order of the queue. Several are read at once and merged; the database never sorts them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Select,
    false,
    func,
    literal,
    select,
    tuple_,
    union_all,
)
from sqlalchemy.orm import Session

from app.submissions.models import IN_ORDER, Submission
from app.submissions.statuses import Status
from app.submissions.worklist.bounded_counts import number_of
from app.submissions.worklist.cursors import Place, as_row, place_of

IS_OPEN = Submission.status != literal(Status.CLOSED.value, literal_execute=True)
_ORDER = tuple(getattr(Submission, name) for name in IN_ORDER)


@dataclass(frozen=True)
class Range:
    """Open submissions that an index has one after the other. rank: their one rank, or None for any.

    is_few: whether they are so few that they are read whole and filtered, also for someone who is tied to clinics.
    """

    rank: int | None = None
    conditions: tuple[ColumnElement[bool], ...] = ()
    is_few: bool = False

    def where(self, *more: ColumnElement[bool]) -> list[ColumnElement[bool]]:
        """Return all its conditions, with some more."""
        ranked = () if self.rank is None else (Submission.queue_rank == self.rank,)
        return [IS_OPEN, *ranked, *self.conditions, *more]

    def within(self, part: Range) -> Range | None:
        """Return what this range and another one have in common; None when their ranks say that it is nothing."""
        if None not in (self.rank, part.rank) and self.rank != part.rank:
            return None
        rank = part.rank if self.rank is None else self.rank
        own = map(without_index, self.conditions) if part.is_few else self.conditions
        return Range(rank, (*part.conditions, *own))

    def beside(self, place: Place, *, backwards: bool) -> list[ColumnElement[bool]] | None:
        """Return the conditions of what comes after a place, or before it; None when that is nothing.

        Of a single rank, the index finds the place only if the rank is not compared again.
        """
        if self.rank is None:
            return [_compared(_ORDER, place, backwards=backwards)]
        if self.rank == place.queue_rank:
            return [_compared(_ORDER[1:], place[1:], backwards=backwards)]
        return [] if (self.rank < place.queue_rank) is backwards else None


def _compared(columns: tuple[Any, ...], values: tuple[Any, ...], *, backwards: bool) -> ColumnElement[bool]:
    row = as_row(values)
    return tuple_(*columns) < row if backwards else tuple_(*columns) > row


def read_ranges(
    session: Session,
    ranges: Sequence[Range],
    limit: int,
    conditions: Sequence[ColumnElement[bool]] = (),
    *,
    after: Place | None = None,
    before: Place | None = None,
) -> Sequence[Submission]:
    """Return the first submissions of ranges that have none in common: after a place, or before it, the nearest first.

    It is one statement, whatever their number. conditions: of filters, which all of them have.
    """
    backwards, place = before is not None, before or after
    order = [column.desc() for column in _ORDER] if backwards else list(_ORDER)
    parts = _parts(ranges, conditions, place, backwards=backwards)
    if not parts:
        return []
    if len(parts) == 1:
        return session.scalars(select(Submission).where(*parts[0]).order_by(*order).limit(limit)).all()
    ids = [select(Submission.id).where(*where).order_by(*order).limit(limit) for where in parts]
    return sorted(session.scalars(_with_id_in(ids)), key=place_of, reverse=backwards)[:limit]


def _parts(
    ranges: Sequence[Range],
    conditions: Sequence[ColumnElement[bool]],
    place: Place | None,
    *,
    backwards: bool,
) -> list[list[ColumnElement[bool]]]:
    parts = []
    for each in ranges:
        beside = each.beside(place, backwards=backwards) if place else []
        if beside is not None:
            parts.append(each.where(*conditions, *beside))
    return parts


def _with_id_in(queries: list[Select[str]]) -> Select[Submission]:
    """Each part yields ids only: naming all columns in each made the statement so long that to compile it took a second."""
    ids = union_all(*(select(query.subquery()) for query in queries))
    return select(Submission).where(Submission.id.in_(ids))


def count_ranges(
    session: Session,
    ranges: Sequence[Range],
    most: int | None = None,
    conditions: Sequence[ColumnElement[bool]] = (),
    *,
    before: Place | None = None,
) -> int:
    """Return how many ranges have, before a place if one is given. most: of each range."""
    counts = [
        number_of(select(literal(1)).where(*where).limit(most))
        for where in _parts(ranges, conditions, before, backwards=True)
    ]
    if not counts:
        return 0
    total = counts[0]
    for count in counts[1:]:
        total = total + count  # type: ignore[assignment]
    return session.scalar(select(total)) or 0


def without_index(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """Return the same condition, written so that no index is chosen for it: another one reads fewer rows."""
    return func.coalesce(condition, false(), type_=Boolean)


def within(ranges: Sequence[Range], parts: Sequence[Range]) -> list[Range]:
    """Return what some ranges have of some parts, which have none in common."""
    return [both for each in ranges for part in parts if (both := each.within(part)) is not None]
