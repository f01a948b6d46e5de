"""Figures for the lead's reports on the submissions of some days, computed in the database.

A submission that is linked to a head is not counted separately.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Subquery, and_, case, func, literal, or_, select
from sqlalchemy.orm import Session

from app.database import UtcDateTime
from app.rules.tiers import Tier
from app.submissions.events import NOT_UNDONE, EventKind
from app.submissions.models import Event, Submission
from app.submissions.statuses import FITS, Decision

MOST_LISTED = 200


class Grouping(StrEnum):
    """What the figures are split by; the value is the column."""

    CLINIC = "clinic_id"
    LANGUAGE = "preferred_language"
    AGE_BAND = "age_band"


@dataclass(frozen=True)
class Span:
    """Submissions sent from `start` on and before `end`: aware moments, in the clinic's zone."""

    start: datetime
    end: datetime

    @classmethod
    def of_days(cls, first: date, last: date, zone: tzinfo | None) -> Span:
        """Return the span from the start of one day to the end of another, in a time zone."""
        return cls(
            datetime.combine(first, time(), zone), datetime.combine(last + timedelta(days=1), time(), zone)
        )


@dataclass(frozen=True)
class Figures:
    """The figures of one group. group: its id, None for no preference.

    contacted: how many were called at least once. reached: in how many someone was spoken with.
    median, ninety: minutes to the first contact within which half and 90 % of the contacted were called; None when there
    are none. The median of an even number lies halfway between the middle two; `ninety` is one of the times.
    """

    group: str | None
    sent: int
    contacted: int
    reached: int
    median: float | None
    ninety: int | None


@dataclass(frozen=True)
class Against:
    """How many decisions of one kind went against the tier for one reason. tier: as sent."""

    tier: Tier
    decision: Decision
    reason: str | None
    number: int


@dataclass(frozen=True)
class Lost:
    """How many windows closed before a decision, and the ids of the latest: at most MOST_LISTED."""

    count: int
    ids: Sequence[str]


def figures(session: Session, span: Span) -> Figures:
    """Return the figures of all submissions of a span."""
    rows = _figures(session, span, literal("all"))
    return rows[0] if rows else Figures("all", 0, 0, 0, None, None)


def figures_by(session: Session, span: Span, grouping: Grouping) -> list[Figures]:
    """Return the figures of each group that has submissions, largest first."""
    rows = _figures(session, span, getattr(Submission, grouping.value))
    return sorted(rows, key=lambda each: (-each.sent, each.group or ""))


def _figures(session: Session, span: Span, group: ColumnElement[Any]) -> list[Figures]:
    ranked = _ranked(span, group)
    position, total = ranked.c.position, ranked.c.contacted
    called = ranked.c.minutes.is_not(None)
    in_the_middle = and_(called, position * 2 >= total, position * 2 <= total + 2)
    at_ninety = and_(called, position * 10 >= total * 9, (position - 1) * 10 < total * 9)
    rows = session.execute(
        select(
            ranked.c.group,
            func.count(),
            func.count(ranked.c.minutes),
            func.count(ranked.c.reached_at),
            func.avg(case((in_the_middle, ranked.c.minutes))),
            func.max(case((at_ninety, ranked.c.minutes))),
        ).group_by(ranked.c.group)
    )
    return [
        Figures(name, sent, contacted, reached, None if median is None else float(median), ninety)
        for name, sent, contacted, reached, median, ninety in rows
    ]


def _ranked(span: Span, group: ColumnElement[Any]) -> Subquery:
    """Return each submission with its position among the called ones of its group, quickest first."""
    minutes = Submission.minutes_to_contact
    return (
        select(
            group.label("group"),
            minutes.label("minutes"),
            Submission.reached_at,
            func.row_number()
            .over(partition_by=(group, minutes.is_(None)), order_by=minutes)
            .label("position"),
            func.count(minutes).over(partition_by=group).label("contacted"),
        )
        .where(*_in(span))
        .subquery()
    )


def _in(span: Span) -> list[ColumnElement[bool]]:
    return [Submission.sent_at >= span.start, Submission.sent_at < span.end, Submission.head_id.is_(None)]


def tier_by_decision(session: Session, span: Span) -> dict[tuple[Tier, Decision | None], int]:
    """Count submissions by tier as sent and current decision, None for no decision yet. Zero counts are left out."""
    keys = (Submission.tier, Submission.decision)
    rows = session.execute(select(*keys, func.count()).where(*_in(span)).group_by(*keys))
    return {(Tier(tier), Decision(decision) if decision else None): n for tier, decision, n in rows}


def against_the_tier(session: Session, span: Span) -> list[Against]:
    """Count the current decisions that go against the current tier, by the reason given with them."""
    last_decision = (
        select(func.max(Event.id))
        .where(
            Event.submission_id == Submission.id,
            Event.kind == EventKind.MOVED,
            Event.decision.is_not(None),
            NOT_UNDONE,
        )
        .correlate(Submission)
        .scalar_subquery()
    )
    keys = (Submission.tier, Submission.decision, Event.reason)
    rows = session.execute(
        select(*keys, func.count())
        .outerjoin(Event, Event.id == last_decision)
        .where(*_in(span), or_(*_goes_against()))
        .group_by(*keys)
        .order_by(Submission.tier.desc(), Submission.decision, func.count().desc(), Event.reason)
    )
    return [Against(Tier(tier), Decision(decision or ""), reason, n) for tier, decision, reason, n in rows]


def _goes_against() -> list[ColumnElement[bool]]:
    return [
        and_(Submission.tier_now == tier, Submission.decision.in_(set(Decision) - fitting))
        for tier, fitting in FITS.items()
    ]


def lost_from_window(session: Session, span: Span, now: datetime) -> Lost:
    """Return the submissions whose window closed before a decision. now: aware, in the clinic's zone."""
    conditions = _lost(session, span, now)
    count = session.scalar(select(func.count()).where(*conditions)) or 0
    if not count:
        return Lost(0, [])
    latest_first = (Submission.window_last.desc(), Submission.reference)
    query = select(Submission.id).where(*conditions).order_by(*latest_first).limit(MOST_LISTED)
    return Lost(count, session.scalars(query).all())


def _lost(session: Session, span: Span, now: datetime) -> list[ColumnElement[bool]]:
    """The window was open on the day of sending, has closed since, and had closed by the time of the decision."""
    closed_since = [
        *_in(span),
        Submission.window_last >= Submission.as_of,
        Submission.window_last < now.date(),
    ]
    return [
        *closed_since,
        or_(Submission.decided_at.is_(None), Submission.decided_at >= _ends(session, closed_since, now)),
    ]


def _ends(
    session: Session, conditions: Sequence[ColumnElement[bool]], now: datetime
) -> ColumnElement[datetime]:
    """When a window's last day ends by the clinic's clock: computed here, as databases differ on time zones."""
    days = session.scalars(select(Submission.window_last).where(*conditions).distinct())
    ends = {day: Span.of_days(day, day, now.tzinfo).end for day in days if day}
    if not ends:
        return literal(now, UtcDateTime)
    return case({day: literal(end, UtcDateTime) for day, end in ends.items()}, value=Submission.window_last)
