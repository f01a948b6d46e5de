"""The page of a day: its groups in order, with the calls that fit the time of day first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from app.keys import Unsealable
from app.staff.models import Staff
from app.staff.roles import Right, may
from app.submissions.models import Submission
from app.submissions.worklist.queue import QueueContext, View
from app.submissions.worklist.today import DayGroup, Group, day_groups, groups_for

NOON = 12
HEADINGS = {
    Group.EMERGENCY: "Emergency – call now",
    Group.URGENT: "Urgent – clinician today",
    Group.REVIEW: "Clinician review",
    Group.CALLS: "My calls",
    Group.UNCOVERED: "Due, unassigned or uncovered",
    Group.LATER: "Later today",
    Group.WAITING: "Waiting",
}
WHOLE_LISTS = {
    Group.EMERGENCY: View.EMERGENCY,
    Group.URGENT: View.URGENT,
    Group.REVIEW: View.REVIEW,
    Group.CALLS: View.MINE,
    Group.UNCOVERED: View.UNCOVERED,
    Group.LATER: View.MINE,
    Group.WAITING: View.MINE,
}
"""The list that has the whole of a group."""


@dataclass(frozen=True)
class ShownGroup:
    """A group on the page. more: how many of it are not shown. due_later: how many more are due after today."""

    group: Group
    submissions: Sequence[Submission]
    count: int
    more: int = 0
    due_later: int = 0

    @property
    def heading(self) -> str:
        """The heading of the group."""
        return HEADINGS[self.group]

    @property
    def view(self) -> View:
        """The list that has the whole group."""
        return WHOLE_LISTS[self.group]


def shown_groups(session: Session, context: QueueContext, account: Staff) -> list[ShownGroup]:
    """Return the groups of today for an account, without empty ones."""
    groups = groups_for(may_work=may(account.role, Right.WORK), is_clinician=may(account.role, Right.JUDGE))
    found = {group.group: _shown(group) for group in day_groups(session, context, groups)}
    if Group.CALLS in found:
        calls, found[Group.LATER] = _split(found[Group.CALLS], context.now)
        found[Group.CALLS] = calls
    return [found[group] for group in Group if group in found and found[group].count]


def _shown(group: DayGroup) -> ShownGroup:
    return ShownGroup(group.group, group.submissions, group.count, group.more, group.later)


def _split(calls: ShownGroup, now: datetime) -> tuple[ShownGroup, ShownGroup]:
    """Return the calls for now, and those of patients who asked for a time that is still to come today."""
    later = [each for each in calls.submissions if _is_for_later(each, now)]
    for_now = in_call_order((each for each in calls.submissions if each not in later), now)
    return (
        replace(calls, submissions=for_now, count=calls.count - len(later)),
        ShownGroup(Group.LATER, later, len(later)),
    )


def in_call_order(submissions: Iterable[Submission], now: datetime) -> list[Submission]:
    """Return calls by rank and due time; of those due together, the ones whose best time it is now come first."""
    return sorted(submissions, key=lambda each: (each.queue_rank, each.act_by, not _fits(each, now)))


def _fits(submission: Submission, now: datetime) -> bool:
    return _best_time(submission) in ("any", "morning" if now.hour < NOON else "afternoon")


def _is_for_later(submission: Submission, now: datetime) -> bool:
    is_overdue = submission.act_by is None or submission.act_by <= now
    return not is_overdue and now.hour < NOON and _best_time(submission) == "afternoon"


def _best_time(submission: Submission) -> str:
    try:
        return str(submission.contact["best_time"])
    except Unsealable:
        return "any"


def in_page_order(groups: Sequence[ShownGroup]) -> Iterator[tuple[Group, Submission]]:
    """Yield every submission of the page with its group, from the top down."""
    for group in groups:
        for submission in group.submissions:
            yield group.group, submission
