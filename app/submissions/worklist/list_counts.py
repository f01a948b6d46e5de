"""How many submissions each list has: exactly, by the counters, so that no page counts a whole list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.sql import literal

from app.submissions.models import Submission
from app.submissions.scoping import ClinicScope
from app.submissions.urgency import UNREACHED_RANK
from app.submissions.worklist.bounded_counts import MOST_COUNTED, number_of
from app.submissions.worklist.counters import (
    UNASSIGNED,
    QueueCounts,
    hour_of,
    owner_due_name,
    scopes_of,
    start_of_hour,
)
from app.submissions.worklist.queue import (
    IS_CLOSED,
    Filters,
    QueueContext,
    View,
    closed_seen,
    due_ranges,
    filter_conditions,
    for_clinician,
    owned_by,
    ranges_of,
    ranges_of_all,
)
from app.submissions.worklist.ranges import Range, count_ranges
from app.submissions.worklist.seen import count_strays, seen_by_clinic

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
    """Return exactly how many submissions each list has: by the counters, and by a query for this hour's due ones.

    For someone who is tied to clinics, what they see of others is counted by one more query.
    """
    uncovered_names = owners_due_names(context.without_cover)
    counters = QueueCounts(session, {*COUNTERS, *uncovered_names}, scopes_of(context.scope))
    owned = counters if context.scope is None else QueueCounts(session, ["owner"])
    until = context.end_of_today
    uncovered = seen_by_clinic(due_ranges(owned_by(context.without_cover), until), context.scope)
    counts = {
        View.ALL: counters.of("open"),
        View.MINE: sum(owned.of("owner", owner) for owner in context.own),
        View.NOBODY: counters.of("owner", UNASSIGNED),
        View.EMERGENCY: counters.of("emergency"),
        View.URGENT: counters.all_of("urgent"),
        View.REVIEW: counters.of("review"),
        View.DUE: _due_now(session, counters, context),
        View.UNCOVERED: count_due(session, counters, uncovered_names, uncovered, until),
        View.CLOSING: counters.closing(context.today, context.days_before_closing),
        View.REPORT: counters.of("report"),
        View.ASK: counters.of("ask"),
        View.CLOSED: counters.of("closed"),
    }
    if context.scope is not None:
        lists = {view: ranges_of_all(view, context) for view in View if view not in (View.MINE, View.CLOSED)}
        for view, more in count_strays(session, context.scope, lists).items():
            counts[view] += more
    return counts


def count_urgent(session: Session, scope: ClinicScope | None) -> tuple[int, int]:
    """Return how many emergencies no clinician has reached, and how many submissions wait for a clinician."""
    counters = QueueCounts(session, ("emergency", "review"), scopes_of(scope))
    emergencies, reviews = counters.of("emergency"), counters.of("review")
    if scope is None:
        return emergencies, reviews
    more = count_strays(session, scope, {"emergency": [Range(UNREACHED_RANK)], "review": for_clinician()})
    return emergencies + more["emergency"], reviews + more["review"]


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


def _due_now(session: Session, counters: QueueCounts, context: QueueContext) -> int:
    """Return how many are due, with every unreached emergency that falls due later: it is due already."""
    since = start_of_hour(context.now)
    ranges = seen_by_clinic(ranges_of_all(View.DUE, context), context.scope)
    in_this_hour = count_ranges(session, ranges, conditions=[Submission.act_by >= since])
    return counters.below("due", hour_of(context.now)) + in_this_hour


def count_filtered(session: Session, context: QueueContext, view: View, filters: Filters) -> int:
    """Return how many a filtered list has; more than MOST_COUNTED means more than that."""
    conditions = filter_conditions(filters, context.now.tzinfo)
    if view is View.CLOSED:
        matching = (
            select(literal(1)).where(IS_CLOSED, *conditions, *closed_seen(context)).limit(MOST_COUNTED + 1)
        )
        return session.scalar(select(number_of(matching))) or 0
    return count_ranges(session, ranges_of(view, context), MOST_COUNTED + 1, conditions)


def count_sent_since(session: Session, since: datetime) -> int:
    """Return how many submissions were sent after a moment, up to MOST_COUNTED."""
    matching = select(literal(1)).where(Submission.sent_at > since).limit(MOST_COUNTED)
    return session.scalar(select(number_of(matching))) or 0
