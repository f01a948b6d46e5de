"""The work of one day in groups, so that every open submission due today is on at least one person's page.

| group     | what it has                                                   | rank          | due          |
|-----------|---------------------------------------------------------------|---------------|--------------|
| EMERGENCY | every emergency not yet reached                               | UNREACHED     | at any time  |
| URGENT    | what is urgent and unheard, of any owner                      | URGENT        | until today  |
| REVIEW    | for a clinician: what a clinician does next                   | PRIORITY, 3rd | until today  |
| CALLS     | what one owns, or stands in for                               | PRIORITY, 3rd | until today  |
| UNCOVERED | what is unassigned, or has an owner who is away with no cover | PRIORITY, 3rd | until today  |
| LATER     | of CALLS: who asked to be called later in the day             |               |              |
| WAITING   | what one owns                                                 | PRIORITY, 3rd | after today  |

An owner is on exactly one side: someone works on what they own (they, or who stands in for them: CALLS), or no one
does (UNCOVERED). So each submission due today is in one of the groups of someone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Session

from app.submissions.models import Submission
from app.submissions.scoping import ClinicScope
from app.submissions.urgency import PRIORITY_RANK, UNREACHED_RANK, URGENT_RANK, USUAL_RANK
from app.submissions.worklist.counters import REVIEW_DUE, QueueCounts, owner_due_name, scopes_of
from app.submissions.worklist.list_counts import count_due, owners_due_names
from app.submissions.worklist.queue import (
    QueueContext,
    due_ranges,
    for_clinician,
    not_for_clinician,
    owned_by,
)
from app.submissions.worklist.ranges import Range, read_ranges
from app.submissions.worklist.seen import count_strays, seen, seen_by_clinic


class Group(StrEnum):
    """The groups of a day, in their order."""

    EMERGENCY = "emergency"
    URGENT = "urgent"
    REVIEW = "review"
    CALLS = "calls"
    UNCOVERED = "uncovered"
    LATER = "later"
    WAITING = "waiting"


ANY_URGENT = "urgent at any time"
MOST_SHOWN = {
    Group.EMERGENCY: 100,
    Group.URGENT: 100,
    Group.REVIEW: 40,
    Group.CALLS: 60,
    Group.UNCOVERED: 40,
    Group.WAITING: 5,
}
"""The rows of each group on the page; the whole group is a list."""


@dataclass(frozen=True)
class DayGroup:
    """A group with its first submissions, in order, and how many there are. later: how many are due after today."""

    group: Group
    submissions: Sequence[Submission]
    count: int
    later: int = 0

    @property
    def more(self) -> int:
        """How many are not shown."""
        return self.count - len(self.submissions)


def groups_for(*, may_work: bool, is_clinician: bool) -> list[Group]:
    """Return the groups on the page of someone with these rights."""
    own = [Group.CALLS] if may_work else []
    review = [Group.REVIEW] if is_clinician else []
    waiting = [Group.WAITING] if may_work else []
    return [Group.EMERGENCY, Group.URGENT, *review, *own, Group.UNCOVERED, *waiting]


def day_groups(session: Session, context: QueueContext, groups: Sequence[Group]) -> list[DayGroup]:
    """Return the groups of today, in order. groups: see `groups_for`."""
    is_clinician = Group.REVIEW in groups
    counts = _Counts(session, context, without_review=is_clinician)
    found = []
    for group in groups:
        ranges = ranges_of_group(group, context)
        conditions = _beside_review(group) if is_clinician else []
        rows = read_ranges(session, ranges, MOST_SHOWN[group], conditions)
        later = counts.urgent_later() if group is Group.URGENT else 0
        found.append(DayGroup(group, rows, counts.of(group), later))
    return found


def ranges_of_group(group: Group, context: QueueContext) -> list[Range]:
    """Return a group as ranges of indexes, which have no submission in common."""
    ranges = _ranges_of_all(group, context)
    return ranges if group in _OWN else seen(ranges, context.scope)


_OWN = frozenset({Group.CALLS, Group.WAITING})
"""What someone owns or stands in for, they see whatever its clinic."""


def _ranges_of_all(group: Group, context: QueueContext) -> list[Range]:
    """Return the same group of all clinics."""
    until = context.end_of_today
    if group is Group.EMERGENCY:
        return [Range(UNREACHED_RANK)]
    if group is Group.URGENT:
        return [Range(URGENT_RANK, (Submission.act_by < until,))]
    if group is Group.REVIEW:
        return due_ranges(for_clinician(), until)
    if group is Group.WAITING:
        return [
            Range(rank, (*each.conditions, Submission.act_by >= until))
            for each in owned_by(context.own)
            for rank in (PRIORITY_RANK, USUAL_RANK)
        ]
    return due_ranges(owned_by(context.own if group is Group.CALLS else context.without_cover), until)


def _beside_review(group: Group) -> list[ColumnElement[bool]]:
    """A clinician has what a clinician does next in one group only."""
    if group not in (Group.CALLS, Group.UNCOVERED):
        return []
    return not_for_clinician()


class _Counts:
    """The exact size of each group, by the counters; what someone tied to clinics sees of others, by a query."""

    def __init__(self, session: Session, context: QueueContext, *, without_review: bool) -> None:
        self._session, self._context, self._without_review = session, context, without_review
        self._names = {
            Group.URGENT: ["urgent"],
            Group.REVIEW: [REVIEW_DUE],
            Group.CALLS: self._of_owners(context.own),
            Group.UNCOVERED: self._of_owners(context.without_cover),
            Group.WAITING: owners_due_names(context.own),
        }
        names = {"emergency", *(name for names in self._names.values() for name in names)}
        self._counters = QueueCounts(session, names, scopes_of(context.scope))
        self._anywhere, self._strays = self._counters, Counter[Group | str]()
        if context.scope is not None:
            self._anywhere, self._strays = QueueCounts(session, names), self._count_strays(context.scope)

    def _of_owners(self, owners: Sequence[int]) -> list[str]:
        if self._without_review:
            return [owner_due_name(owner, is_review=False) for owner in owners]
        return owners_due_names(owners)

    def _count_strays(self, scope: ClinicScope) -> Counter[Group | str]:
        groups = (Group.EMERGENCY, Group.URGENT, Group.REVIEW, Group.UNCOVERED)
        lists: dict[Group | str, Sequence[Range]] = {
            each: _ranges_of_all(each, self._context) for each in groups
        }
        lists[ANY_URGENT] = [Range(URGENT_RANK)]
        beside: dict[Group | str, Sequence[ColumnElement[bool]]] = {}
        if self._without_review:
            beside[Group.UNCOVERED] = _beside_review(Group.UNCOVERED)
        return Counter(count_strays(self._session, scope, lists, beside))

    def of(self, group: Group) -> int:
        """Return how many a group has."""
        if group is Group.EMERGENCY:
            return self._counters.of("emergency") + self._strays[group]
        if group is Group.WAITING:
            names = self._names[group]
            return sum(self._anywhere.all_of(name) for name in names) - self._due(names, Group.CALLS)
        if group is Group.CALLS:
            return self._due(self._names[group], group)
        return self._due(self._names[group], group) + self._strays[group]

    def urgent_later(self) -> int:
        """Return how many urgent ones are due after today."""
        every = sum(self._counters.all_of(name) for name in self._names[Group.URGENT])
        return every + self._strays[ANY_URGENT] - self.of(Group.URGENT)

    def _due(self, names: Sequence[str], group: Group) -> int:
        ranges, counters = _ranges_of_all(group, self._context), self._anywhere
        if group not in _OWN:
            ranges, counters = seen_by_clinic(ranges, self._context.scope), self._counters
        return count_due(self._session, counters, names, ranges, self._context.end_of_today)
