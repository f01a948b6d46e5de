"""The persons behind the number of missed windows. Opening this list is reading, and recorded as such by its page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement, case, func, literal, or_, select
from sqlalchemy.orm import Session
from sqlalchemy.sql import text

from app.database import UtcDateTime
from app.submissions.models import HAS_WINDOW, Submission
from app.submissions.scoping import is_covered, scope_of
from app.submissions.worklist.counters import scopes_of
from app.submissions.worklist.report_figures import Days
from app.submissions.worklist.rollup_keys import Measure, Split
from app.submissions.worklist.rollups import DailyRollup

MOST_LISTED = 200


def missed_windows(session: Session, days: Days, now: datetime) -> Sequence[str]:
    """Return the submissions whose window was open when sent, and closed in these days before a decision: at most MOST_LISTED.

    now: aware, in the clinic's zone. The latest come first. Only days on which the roll-ups count any are looked into.
    """
    closed = _latest_days(session, days, now.date())
    if not closed:
        return []
    # computed here, as databases differ on time zones
    ends = {day: datetime.combine(day + timedelta(days=1), time(), now.tzinfo) for day in closed}
    end = case(
        {day: literal(moment, UtcDateTime) for day, moment in ends.items()}, value=Submission.window_last
    )
    scope = scope_of(session)
    conditions: list[ColumnElement[bool]] = [
        *([] if scope is None else [is_covered(scope)]),
        text(HAS_WINDOW),  # type: ignore[list-item]
        func.coalesce(Submission.head_id, "") == "",  # so that no index of heads is taken instead
        Submission.window_last.in_(closed),
        Submission.window_last >= Submission.as_of,
        or_(Submission.decided_at.is_(None), Submission.decided_at >= end),
    ]
    latest_first = (Submission.window_last.desc(), Submission.reference)
    return session.scalars(
        select(Submission.id).where(*conditions).order_by(*latest_first).limit(MOST_LISTED)
    ).all()


def _latest_days(session: Session, days: Days, today: date) -> list[date]:
    """Return the latest days with missed windows, as many as are needed for a full list."""
    found: list[date] = []
    listed = 0
    for day, n in sorted(missed_by_day(session, days, today).items(), reverse=True):
        if listed >= MOST_LISTED:
            break
        found.append(day)
        listed += n
    return found


def missed_by_day(session: Session, days: Days, today: date) -> dict[date, int]:
    """Count the windows missed by the day on which they closed; days without any are left out."""
    rows = session.execute(
        select(DailyRollup.day, func.sum(DailyRollup.n))
        .where(
            DailyRollup.scope.in_(scopes_of(scope_of(session))),
            DailyRollup.split == Split.CLINIC,
            DailyRollup.measure == Measure.MISSED,
            DailyRollup.day.between(days.first, days.last),
            DailyRollup.day < today,
        )
        .group_by(DailyRollup.day)
    )
    return {day: int(n) for day, n in rows if n}
