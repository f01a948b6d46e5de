"""The queue: its lists, filters and pages. Every list is read from an index, already in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, select, tuple_
from sqlalchemy.orm import Session
from sqlalchemy.sql import literal, text

from app.submissions.models import Submission
from app.submissions.scoping import ClinicScope, is_covered
from app.submissions.statuses import CLINICIAN_ACTIONS, Status
from app.submissions.urgency import PRIORITY_RANK, RANKS, UNREACHED_RANK, URGENT_RANK, USUAL_RANK
from app.submissions.worklist.counters import UNASSIGNED
from app.submissions.worklist.cursors import as_row, cursor_of, parse_closed_cursor, parse_cursor
from app.submissions.worklist.ranges import Range, read_ranges
from app.submissions.worklist.seen import seen

PAGE_SIZE = 25

IS_CLOSED = Submission.status == literal(Status.CLOSED.value, literal_execute=True)


class View(StrEnum):
    """The lists that all staff have."""

    ALL = "all"
    MINE = "mine"
    NOBODY = "nobody"
    EMERGENCY = "emergency"
    URGENT = "urgent"
    REVIEW = "review"
    DUE = "due"
    UNCOVERED = "uncovered"
    CLOSING = "closing"
    REPORT = "report"
    ASK = "ask"
    CLOSED = "closed"


@dataclass(frozen=True)
class QueueContext:
    """Who views the queue, when (aware, in the clinic's zone), and how many days before its end a window is closing.

    stands_in_for: whose submissions this one works on too. uncovered: the owners whose submissions no one works on today.
    scope: what they may see when they are tied to clinics; None means everything.
    """

    staff_id: int
    now: datetime
    days_before_closing: int
    stands_in_for: tuple[int, ...] = ()
    uncovered: tuple[int, ...] = ()
    scope: ClinicScope | None = None

    @property
    def today(self) -> date:
        """The clinic's date."""
        return self.now.date()

    @property
    def end_of_today(self) -> datetime:
        """The moment when the clinic's day ends: midnight."""
        return datetime.combine(self.today + timedelta(1), time(), self.now.tzinfo)

    @property
    def own(self) -> tuple[int, ...]:
        """The owners whose submissions this one works on."""
        return (self.staff_id, *self.stands_in_for)

    @property
    def without_cover(self) -> tuple[int, ...]:
        """The owners whose submissions no one works on, UNASSIGNED first."""
        return (UNASSIGNED, *self.uncovered)


@dataclass(frozen=True, kw_only=True)
class Filters:
    """The filters of a list; None does not filter. owner: a staff id, or 0 for unassigned. sent_*: clinic dates."""

    tier: int | None = None
    status: str | None = None
    next: str | None = None
    clinic: str | None = None
    owner: int | None = None
    language: str | None = None
    channel: str | None = None
    sent_from: date | None = None
    sent_to: date | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is filtered."""
        return all(getattr(self, each.name) is None for each in fields(self))


NO_FILTERS = Filters()


@dataclass(frozen=True)
class QueuePage:
    """A page of the queue. after: the cursor from which the next page continues, or "" at the end."""

    submissions: Sequence[Submission]
    after: str = field(default="")


def queue_page(
    session: Session,
    context: QueueContext,
    view: View = View.ALL,
    filters: Filters | None = None,
    after: str = "",
) -> QueuePage:
    """Return a page of a list, in the order to act, from a cursor on; closed ones are latest first.

    The order is that of IN_ORDER: by rank, then by `act_by`, then score, then time sent, then reference.
    Raises BadCursor.
    """
    conditions = filter_conditions(filters or NO_FILTERS, context.now.tzinfo)
    if view is View.CLOSED:
        rows = session.scalars(
            _closed([*conditions, *closed_seen(context)], after).limit(PAGE_SIZE + 1)
        ).all()
    else:
        place = parse_cursor(after) if after else None
        rows = read_ranges(session, ranges_of(view, context), PAGE_SIZE + 1, conditions, after=place)
    has_more = len(rows) > PAGE_SIZE
    return QueuePage(rows[:PAGE_SIZE], cursor_of(rows[PAGE_SIZE - 1]) if has_more else "")


def _closed(conditions: Sequence[ColumnElement[bool]], after: str) -> Select[Submission]:
    query = select(Submission).where(IS_CLOSED, *conditions)
    query = query.order_by(Submission.closed_at.desc(), Submission.reference.desc())
    if not after:
        return query
    return query.where(
        tuple_(Submission.closed_at, Submission.reference) < as_row(parse_closed_cursor(after))
    )


def closed_seen(context: QueueContext) -> list[ColumnElement[bool]]:
    """Return the condition of the closed ones in the list of someone who is tied to clinics: those by clinic."""
    return [] if context.scope is None else [is_covered(context.scope)]


def ranges_of(view: View, context: QueueContext) -> list[Range]:
    """Return a list of open submissions as ranges of indexes, which have no submission in common."""
    if view is View.MINE:
        return owned_by(context.own)
    return seen(ranges_of_all(view, context), context.scope)


def ranges_of_all(view: View, context: QueueContext) -> list[Range]:
    """Return the same list of all clinics."""
    if view is View.UNCOVERED:
        return due_ranges(owned_by(context.without_cover), context.end_of_today)
    if view is View.REVIEW:
        return for_clinician()
    if view is View.DUE:
        return [Range(rank, () if rank == UNREACHED_RANK else (_is_due(context.now),)) for rank in RANKS]
    single: dict[View, Range] = {
        View.ALL: Range(),
        View.NOBODY: Range(conditions=(Submission.owner_id.is_(None),)),
        View.EMERGENCY: Range(UNREACHED_RANK),
        View.URGENT: Range(URGENT_RANK),
        View.CLOSING: Range(conditions=_closing(context)),
        View.REPORT: Range(conditions=(Submission.status == Status.WAITING_FOR_REPORT,)),
        View.ASK: Range(conditions=(text("open_questions > 0"),)),  # type: ignore[arg-type]
    }
    return [single[view]]


def owned_by(owners: Sequence[int]) -> list[Range]:
    """Return the open submissions of some owners. owners: staff ids, or UNASSIGNED."""
    return [Range(conditions=(of_owner(owner),)) for owner in owners]


def for_clinician() -> list[Range]:
    """Return the open submissions in which a clinician is to act next, or was asked something."""
    actions = sorted(CLINICIAN_ACTIONS)
    asked = (Submission.asked_by.is_not(None), Submission.next_action.not_in(actions))
    return [
        *(Range(conditions=(Submission.next_action == action,)) for action in actions),
        Range(conditions=asked, is_few=True),
    ]


def not_for_clinician() -> list[ColumnElement[bool]]:
    """Return the conditions of everything else."""
    return [Submission.asked_by.is_(None), Submission.next_action.not_in(sorted(CLINICIAN_ACTIONS))]


def due_ranges(ranges: Sequence[Range], until: datetime) -> list[Range]:
    """Return what falls due before a moment and is neither an emergency not yet reached nor urgent."""
    return [
        Range(rank, (*each.conditions, Submission.act_by < until), each.is_few)
        for each in ranges
        for rank in (PRIORITY_RANK, USUAL_RANK)
    ]


def _is_due(now: datetime) -> ColumnElement[bool]:
    return Submission.act_by <= now


def _closing(context: QueueContext) -> tuple[ColumnElement[bool], ...]:
    """The window may close within the days a clinic needs, and is not certainly closed already."""
    return (
        Submission.window_first <= context.today + timedelta(context.days_before_closing),
        Submission.window_last >= context.today,
    )


def filter_conditions(filters: Filters, zone: tzinfo | None) -> list[ColumnElement[bool]]:
    """Return the conditions of some filters. zone: the clinic's."""
    conditions: list[ColumnElement[bool]] = []
    for column, value in _equal(filters):
        if value is not None:
            conditions.append(column == value)
    if filters.owner is not None:
        conditions.append(of_owner(filters.owner))
    if filters.sent_from is not None:
        conditions.append(Submission.sent_at >= datetime.combine(filters.sent_from, time(), zone))
    if filters.sent_to is not None:
        conditions.append(Submission.sent_at < datetime.combine(filters.sent_to + timedelta(1), time(), zone))
    return conditions


def _equal(filters: Filters) -> tuple[tuple[Any, Any], ...]:
    return (
        (Submission.tier_now, filters.tier),
        (Submission.status, filters.status),
        (Submission.next_action, filters.next),
        (Submission.clinic_id, filters.clinic),
        (Submission.preferred_language, filters.language),
        (Submission.channel, filters.channel),
    )


def of_owner(owner: int) -> ColumnElement[bool]:
    """Return the condition that this is its owner; UNASSIGNED stands for no one."""
    return Submission.owner_id.is_(None) if owner == UNASSIGNED else Submission.owner_id == owner
