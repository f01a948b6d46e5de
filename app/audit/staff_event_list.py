"""The staff events in pages, latest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from app.audit.staff_events import StaffEvent

PAGE_SIZE = 50


@dataclass(frozen=True)
class StaffEventFilters:
    """What is listed; None does not filter. person: events about an account, or of what its owner did to others'."""

    person: int | None = None
    kind: str | None = None


@dataclass(frozen=True)
class StaffEventPage:
    """A page of events. earlier, later: the cursors of the neighbouring pages, or None at the ends."""

    events: Sequence[StaffEvent]
    earlier: int | None
    later: int | None


def staff_event_page(
    session: Session, filters: StaffEventFilters, before: int | None = None, after: int | None = None
) -> StaffEventPage:
    """Return the events just before or just after an event's number; the latest ones without either."""
    query = select(StaffEvent).where(*_conditions(filters))
    if after is not None:
        rising = query.where(StaffEvent.id > after).order_by(StaffEvent.id)
        found = session.scalars(rising.limit(PAGE_SIZE + 1)).all()
        return _page(found[:PAGE_SIZE][::-1], has_earlier=True, has_later=len(found) > PAGE_SIZE)
    if before is not None:
        query = query.where(StaffEvent.id < before)
    found = session.scalars(query.order_by(StaffEvent.id.desc()).limit(PAGE_SIZE + 1)).all()
    return _page(found[:PAGE_SIZE], has_earlier=len(found) > PAGE_SIZE, has_later=before is not None)


def _page(events: Sequence[StaffEvent], *, has_earlier: bool, has_later: bool) -> StaffEventPage:
    if not events:
        return StaffEventPage(events, None, None)
    return StaffEventPage(events, events[-1].id if has_earlier else None, events[0].id if has_later else None)


def _conditions(filters: StaffEventFilters) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if filters.person is not None:
        conditions.append(or_(StaffEvent.staff_id == filters.person, StaffEvent.actor_id == filters.person))
    if filters.kind is not None:
        conditions.append(StaffEvent.kind == filters.kind)
    return conditions
