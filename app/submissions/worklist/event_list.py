"""The events of all cases, latest first, for an auditor: plain columns only, nothing sealed is opened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any, Protocol

from sqlalchemy import ColumnElement, literal, select, tuple_
from sqlalchemy.orm import Session

from app.database import UtcDateTime
from app.submissions.models import Event, Submission

PAGE_SIZE = 50
A_FEW_DAYS = timedelta(days=3)  # more than any offset from UTC, and the day itself
THE_PATIENT = 0
"""As a person: the patient or a helper, who has no account."""


class HasMoment(Protocol):
    """A row that is listed in the order of time."""

    @property
    def id(self) -> int:
        """Its number."""

    @property
    def at(self) -> datetime:
        """When it was."""


class BadCursor(ValueError):
    """A cursor that was not made here."""


@dataclass(frozen=True)
class EventFilters:
    """What is listed; None does not filter. person: a staff id, or THE_PATIENT. kind: an EventKind. day: the clinic's."""

    person: int | None = None
    kind: str | None = None
    day: date | None = None


@dataclass(frozen=True)
class ListedEvent:
    """An event, and the reference of its submission."""

    id: int
    at: datetime
    actor_id: int | None
    kind: str
    from_status: str | None
    to_status: str | None
    decision: str | None
    outcome: str | None
    submission_id: str
    reference: str


@dataclass(frozen=True)
class EventPage:
    """A page of events. after: the cursor from which the next page continues, or "" at the end."""

    events: Sequence[ListedEvent]
    after: str


_COLUMNS = (
    *(
        getattr(Event, name)
        for name in ("id", "at", "actor_id", "kind", "from_status", "to_status", "decision", "outcome")
    ),
    Event.submission_id,
    Submission.reference,
)


def is_listable(day: date) -> bool:
    """Whether a day can be listed: its first and last moment exist in every time zone."""
    return date.min + A_FEW_DAYS < day < date.max - A_FEW_DAYS


def event_page(session: Session, filters: EventFilters, zone: tzinfo | None, after: str = "") -> EventPage:
    """Return a page of events, from a cursor on. Raises BadCursor."""
    query = select(*_COLUMNS).join(Submission, Submission.id == Event.submission_id)
    conditions = _conditions(filters, zone)
    if after:
        conditions.append(tuple_(Event.at, Event.id) < parse_moment(after))
    in_order = query.where(*conditions).order_by(Event.at.desc(), Event.id.desc())
    events = [ListedEvent(*row) for row in session.execute(in_order.limit(PAGE_SIZE + 1))]
    has_more = len(events) > PAGE_SIZE
    return EventPage(events[:PAGE_SIZE], moment_cursor(events[PAGE_SIZE - 1]) if has_more else "")


def _conditions(filters: EventFilters, zone: tzinfo | None) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if filters.person is not None:
        by_patient = filters.person == THE_PATIENT
        conditions.append(Event.actor_id.is_(None) if by_patient else Event.actor_id == filters.person)
    if filters.kind is not None:
        conditions.append(Event.kind == filters.kind)
    if filters.day is not None:
        midnight = datetime.combine(filters.day, time(), zone)
        conditions += [Event.at >= midnight, Event.at < midnight + timedelta(days=1)]
    return conditions


def moment_cursor(row: HasMoment) -> str:
    """Return the cursor of a row: a list in the order of time continues after it."""
    return f"{round(row.at.timestamp() * 1_000_000)}_{row.id}"


def parse_moment(cursor: str) -> Any:
    """Return the place of a cursor, to compare with (at, id). Raises BadCursor."""
    try:
        micros, event_id = (int(part) for part in cursor.split("_"))
        at = datetime.fromtimestamp(micros // 1_000_000, UTC).replace(microsecond=micros % 1_000_000)
        if not 0 <= event_id < 2**31:
            raise ValueError(cursor)
    except (ValueError, OverflowError, OSError) as error:
        raise BadCursor(cursor) from error
    return tuple_(literal(at, UtcDateTime), literal(event_id))
