"""The list from which a case was opened: back to it as it was, and on to the next one in it.

It is in the address of the case, as one parameter that signing in again keeps: names and values with a tilde between them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from flask import url_for
from sqlalchemy.orm import Session
from werkzeug.datastructures import MultiDict

from app.clock import today
from app.review.labels import VIEWS
from app.review.queue_query import BadAddress, ListQuery, parse_list_query
from app.review.shown_people import listed
from app.review.today_page import HEADINGS, ShownGroup, in_page_order, shown_groups
from app.staff.models import Staff
from app.submissions.models import Submission
from app.submissions.worklist.bounded_counts import MOST_COUNTED
from app.submissions.worklist.cursors import BadCursor, cursor_of, parse_cursor, place_of
from app.submissions.worklist.list_counts import count_filtered, view_counts
from app.submissions.worklist.neighbors import neighbors
from app.submissions.worklist.queue import QueueContext
from app.submissions.worklist.today import Group

PARAMETER = "from"
SEPARATOR = "~"
LONGEST = 400
TODAY, AT = "today", "at"


@dataclass(frozen=True)
class ListOrigin:
    """Where a case was opened. query: the list, or None on today's page; there, group is set. at: the cursor of its row."""

    query: ListQuery | None
    group: Group | None
    at: str

    @property
    def text(self) -> str:
        """The value of the parameter."""
        parameters = self.query.parameters() if self.query else {TODAY: str(self.group)}
        return SEPARATOR.join(part for pair in {**parameters, AT: self.at}.items() for part in pair)

    @property
    def label(self) -> str:
        """The name of the list."""
        if self.query is None:
            return "Today"
        return VIEWS[self.query.view] + ("" if self.query.filters.is_empty else ", filtered")

    def address(self, **answers: Any) -> str:
        """Return the address of the list, on the same page. answers: what its status line tells."""
        if self.query is None:
            return url_for("review.today", **answers)
        return self.query.address(after=self.query.after or None, **answers)

    def of(self, submission: Submission, group: Group | None = None) -> ListOrigin:
        """Return the same list with another case of it."""
        return ListOrigin(self.query, group or self.group, cursor_of(submission))


def parse_origin(text: str, clinics: Iterable[str], staff: Iterable[int]) -> ListOrigin | None:
    """Return the list that the parameter names; None for one that does not exist, or no longer: a case opens all the same."""
    parts = text[:LONGEST].split(SEPARATOR)
    names, values = parts[::2], parts[1::2]
    if len(names) != len(values) or len(set(names)) != len(names):
        return None
    parameters = dict(zip(names, values, strict=True))
    at, group = parameters.pop(AT, ""), parameters.pop(TODAY, None)
    try:
        if group is not None:
            parse_cursor(at)
            return None if parameters else ListOrigin(None, Group(group), at)
        return ListOrigin(parse_list_query(MultiDict(parameters), clinics, staff), None, at)
    except (ValueError, BadAddress, BadCursor):
        return None


def case_address(submission_id: str, origin: ListOrigin | None) -> str:
    """Return the address of a case that was opened from a list, or from nowhere."""
    more: dict[str, Any] = {PARAMETER: origin.text} if origin else {}
    return url_for("review.submission", submission_id=submission_id, **more)


@dataclass(frozen=True)
class Step:
    """Another case of the list, and its address."""

    name: str
    address: str


@dataclass(frozen=True)
class Around:
    """The way from a case through its list. number, count: "3 of 31"; 0 when it has left its place, or for long lists."""

    back: str
    label: str
    previous: Step | None
    next: Step | None
    number: int = 0
    count: int = 0


def around(
    session: Session, context: QueueContext, account: Staff, origin: ListOrigin, submission: Submission
) -> Around | None:
    """Return the cases before and after this one in its list; None for a place that was not made here."""
    if origin.query is None:
        return _around_today(origin, shown_groups(session, context, account), submission)
    query = origin.query
    try:
        found = neighbors(session, context, query.view, query.filters, origin.at, submission.id)
    except BadCursor:
        return None
    is_in_place = cursor_of(submission) == origin.at and found.number <= MOST_COUNTED
    count = _count(session, context, query) if is_in_place else 0
    return Around(
        origin.address(),
        origin.label,
        _step(origin, found.previous) if found.previous else None,
        _step(origin, found.next) if found.next else None,
        found.number if is_in_place else 0,
        count,
    )


def _count(session: Session, context: QueueContext, query: ListQuery) -> int:
    if query.filters.is_empty:
        return view_counts(session, context)[query.view]
    return count_filtered(session, context, query.view, query.filters)


def _step(origin: ListOrigin, submission: Submission, group: Group | None = None) -> Step:
    name, _ = listed(submission, today())
    return Step(name, case_address(submission.id, origin.of(submission, group)))


def _around_today(origin: ListOrigin, groups: Collection[ShownGroup], submission: Submission) -> Around:
    rows = list(in_page_order(list(groups)))
    number = next((i for i, (_, row) in enumerate(rows) if row.id == submission.id), None)
    if number is None or cursor_of(submission) != origin.at:
        onward = _first_after([each for each in rows if each[1].id != submission.id], origin)
        return Around(origin.address(), origin.label, None, onward and _step(origin, onward[1], onward[0]))
    steps = [
        _step(origin, rows[place][1], rows[place][0]) if 0 <= place < len(rows) else None
        for place in (number - 1, number + 1)
    ]
    return Around(origin.address(), origin.label, steps[0], steps[1], number + 1, len(rows))


def _first_after(rows: list[tuple[Group, Submission]], origin: ListOrigin) -> tuple[Group, Submission] | None:
    """Return the next one on today's page after a case that has left it; the first of the page when none follows."""
    order, place = list(HEADINGS), parse_cursor(origin.at)
    for group, row in rows:
        later_group = order.index(group) > order.index(origin.group or group)
        if later_group or (group is origin.group and place_of(row) > place):
            return group, row
    return rows[0] if rows else None
