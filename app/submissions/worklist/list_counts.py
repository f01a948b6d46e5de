"""How many submissions each list has: exactly, by the counters, so that no page counts a whole list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.sql import literal

from app.submissions.models import Submission
from app.submissions.urgency import RANKS, UNREACHED_RANK
from app.submissions.worklist.bounded_counts import MOST_COUNTED, number_of
from app.submissions.worklist.counters import (
    UNASSIGNED,
    QueueCounts,
    hour_of,
    owner_due_name,
    start_of_hour,
)
from app.submissions.worklist.queue import (
    IS_CLOSED,
    Filters,
    QueueContext,
    View,
    due_ranges,
    filter_conditions,
    owned_by,
    ranges_of,
)
from app.submissions.worklist.ranges import Range, count_ranges

COUNTERS = (
    "open",
    "owner",
    "due",
    "emergency",
    "urgent",
    "review",
    "report",
    "ask",
    "closed",
    "window_first",
    "window_last",
)


def view_counts(session: Session, context: QueueContext) -> dict[View, int]:
    """Return exactly how many submissions each list has: by the counters, and by a query for this hour's due ones."""
    uncovered_names = owners_due_names(context.without_cover)
    counters = QueueCounts(session, {*COUNTERS, *uncovered_names})
    uncovered = due_ranges(owned_by(context.without_cover), context.end_of_today)
    return {
        View.ALL: counters.of("open"),
        View.MINE: sum(counters.of("owner", owner) for owner in context.own),
        View.NOBODY: counters.of("owner", UNASSIGNED),
        View.EMERGENCY: counters.of("emergency"),
        View.URGENT: counters.all_of("urgent"),
        View.REVIEW: counters.of("review"),
        View.DUE: _due_now(session, counters, context.now),
        View.UNCOVERED: count_due(session, counters, uncovered_names, uncovered, context.end_of_today),
        View.CLOSING: counters.closing(context.today, context.days_before_closing),
        View.REPORT: counters.of("report"),
        View.ASK: counters.of("ask"),
        View.CLOSED: counters.of("closed"),
    }


def owners_due_names(owners: Iterable[int]) -> list[str]:
    """Return the names of the counters of what owners have below the urgent ones."""
    return [owner_due_name(owner, is_review=is_review) for owner in owners for is_review in (False, True)]


def count_due(
    session: Session, counters: QueueCounts, names: Iterable[str], ranges: Sequence[Range], until: datetime
) -> int:
    """Return how many are due before a moment. names, ranges: the counters and the ranges of the same submissions.

    A query counts those of the hour in which the moment is; none is needed at the beginning of an hour.
    """
    whole_hours = sum(counters.below(name, hour_of(until)) for name in names)
    since = start_of_hour(until)
    if since == until:
        return whole_hours
    return whole_hours + count_ranges(session, ranges, conditions=[Submission.act_by >= since])


def _due_now(session: Session, counters: QueueCounts, now: datetime) -> int:
    """Return how many are due, with every unreached emergency that falls due later: it is due already."""
    since = start_of_hour(now)
    ranges = [Range(rank, () if rank == UNREACHED_RANK else (Submission.act_by <= now,)) for rank in RANKS]
    in_this_hour = count_ranges(session, ranges, conditions=[Submission.act_by >= since])
    return counters.below("due", hour_of(now)) + in_this_hour


def count_filtered(session: Session, context: QueueContext, view: View, filters: Filters) -> int:
    """Return how many a filtered list has; more than MOST_COUNTED means more than that."""
    conditions = filter_conditions(filters, context.now.tzinfo)
    if view is View.CLOSED:
        matching = select(literal(1)).where(IS_CLOSED, *conditions).limit(MOST_COUNTED + 1)
        return session.scalar(select(number_of(matching))) or 0
    return count_ranges(session, ranges_of(view, context), MOST_COUNTED + 1, conditions)


def count_sent_since(session: Session, since: datetime) -> int:
    """Return how many submissions were sent after a moment, up to MOST_COUNTED."""
    matching = select(literal(1)).where(Submission.sent_at > since).limit(MOST_COUNTED)
    return session.scalar(select(number_of(matching))) or 0
