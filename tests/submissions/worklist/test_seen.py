"""The lists, groups and counts of someone who is tied to clinics: exactly what they may see, in order, once each."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.extensions import db, writing
from app.submissions.models import Submission
from app.submissions.scoping import ClinicScope
from app.submissions.statuses import NextAction
from app.submissions.urgency import PRIORITY_RANK, RANKS, UNREACHED_RANK, URGENT_RANK
from app.submissions.worklist import counters, rollups
from app.submissions.worklist.board import closing_not_booked, now_counts
from app.submissions.worklist.cursors import cursor_of
from app.submissions.worklist.list_counts import count_filtered, count_urgent, view_counts
from app.submissions.worklist.neighbors import neighbors
from app.submissions.worklist.queue import Filters, QueueContext, View, queue_page
from app.submissions.worklist.report_figures import Days, Grouping, sum_days
from app.submissions.worklist.report_missed import missed_by_day, missed_windows
from app.submissions.worklist.today import Group, day_groups, groups_for, ranges_of_group
from app.submissions.worklist.workload import Share, submissions_of, workload
from tests.submissions import worked_rows
from tests.submissions.build import NOON, sent, staff
from tests.submissions.scopes import EDINA, ST_PAUL, limited

pytestmark = pytest.mark.one_in(4)

ROWS = 500
DAYS = Days(NOON.date() - timedelta(90), NOON.date())
URGENT_ACTIONS = (NextAction.CALL, NextAction.CLINICIAN_READS, NextAction.ASK_ARRIVED)
ACTIONS = (NextAction.CALL, NextAction.CLINICIAN_READS, NextAction.GET_REPORT)


def put_into_work(owners: list[int]) -> None:
    """Draw what lists are made of, for each row."""
    chance = Random(7)  # noqa: S311  (invented people need no secrets)
    with writing.begin() as session:
        is_open = select(Submission.id).where(Submission.status != "closed")
        drawn = [{"id": each, **_work(chance, owners)} for each in session.scalars(is_open)]
        session.execute(update(Submission), drawn)
        counters.recount(session)
        rollups.recount(session)


def _work(chance: Random, owners: list[int]) -> dict[str, Any]:
    rank = chance.choice((UNREACHED_RANK, *RANKS, PRIORITY_RANK))
    owner = chance.choice([None, None, *owners])
    due = NOON + timedelta(minutes=chance.randrange(-3000, 3000))
    return {
        "queue_rank": rank,
        "is_unreached_emergency": rank == UNREACHED_RANK,
        "queue_score": -chance.randrange(9),
        "act_by": due,
        "due_at": due,
        "owner_id": owner,
        "status": chance.choice(("taken", "waiting_for_report")) if owner else "new",
        "decision": None,
        "decided_at": None,
        "next_action": chance.choice(ACTIONS if rank != URGENT_RANK else URGENT_ACTIONS).value,
        "asked_by": owner if chance.random() < 0.2 else None,
        "open_questions": chance.randrange(2),
    }


class Viewer:
    """Someone at work among cases of several clinics. all: what someone who is tied to none would see."""

    def __init__(
        self, session: Session, scope: ClinicScope, uncovered: tuple[int, ...], at: datetime
    ) -> None:
        self.session, self.scope = session, scope
        self.context = QueueContext(scope.staff_id, at, 7, scope.own[1:], uncovered, scope)
        self.all = QueueContext(scope.staff_id, at, 7, scope.own[1:], uncovered)

    def in_lists(self, row: Submission) -> bool:
        """Whether a list of theirs may have a case."""
        may_work = self.scope.may_work
        is_open = row.status != "closed"
        return (
            row.clinic_id in self.scope.clinics
            or (row.clinic_id is None and may_work)
            or (may_work and is_open and (self.is_everyones(row) or row.owner_id in self.scope.own))
        )

    def is_everyones(self, row: Submission) -> bool:
        """Whether an open case is seen whatever its clinic."""
        is_late = row.act_by is not None and row.act_by <= self.scope.now
        return (
            row.queue_rank == UNREACHED_RANK
            or row.next_action == NextAction.ASK_ARRIVED
            or (row.queue_rank == URGENT_RANK and is_late)
            or (row.asked_by is not None and self.scope.is_clinician)
        )


@pytest.fixture(scope="module")
def clinics(shared_app: Flask) -> list[int]:
    """Cases of several clinics in every state; the staff ids of three owners."""
    with shared_app.app_context():
        sent()
        with writing.begin() as session:
            worked_rows.multiply(session, ROWS, 60)
        owners = [staff().id, staff().id, staff().id]
        put_into_work(owners)
    return owners


SCOPES = {
    "one clinic": (frozenset({EDINA}), True, False),
    "a clinician": (frozenset({EDINA}), True, True),
    "two clinics": (frozenset({EDINA, ST_PAUL}), True, False),
    "an auditor": (frozenset({EDINA}), False, False),
}


@pytest.fixture(params=SCOPES)
def viewer(request: pytest.FixtureRequest, shared_app: Flask, clinics: list[int]) -> Iterator[Viewer]:
    """Someone tied to clinics, who stands in for one owner while another one has no cover, in the middle of an hour."""
    ids, may_work, is_clinician = SCOPES[request.param]
    me, covered, away = clinics
    now = NOON + timedelta(minutes=17)
    scope = ClinicScope(me, ids, (me, covered) if may_work else (), may_work, is_clinician, now)
    with shared_app.app_context(), limited(scope) as session:
        yield Viewer(session, scope, (away,), now)


def whole_list(session: Session, context: QueueContext, view: View) -> list[Submission]:
    """Read every page of a list."""
    rows: list[Submission] = []
    after = ""
    while True:
        page = queue_page(session, context, view, after=after)
        rows += page.submissions
        after = page.after
        if not after:
            return rows


def ids_of(rows: Any) -> list[str]:
    return [row.id for row in rows]


def test_a_list_has_what_they_see_of_the_whole_one_in_its_order(viewer: Viewer) -> None:
    for view in View:
        if view is View.MINE and not viewer.scope.may_work:
            continue
        expected = [row for row in whole_list(db.session, viewer.all, view) if viewer.in_lists(row)]
        found = whole_list(viewer.session, viewer.context, view)
        assert sorted(ids_of(found)) == sorted(ids_of(expected)), view
        assert ids_of(found) == ids_of(expected), view
        assert len(found) == len(set(ids_of(found))), view


def test_the_number_beside_a_list_is_that_of_its_rows(viewer: Viewer) -> None:
    counts = view_counts(viewer.session, viewer.context)
    for view in View:
        if view is View.MINE and not viewer.scope.may_work:
            continue
        rows = whole_list(viewer.session, viewer.context, view)
        assert counts[view] == len(rows), view
        assert count_filtered(viewer.session, viewer.context, view, Filters(language="en")) == sum(
            row.preferred_language == "en" for row in rows
        )
    assert count_urgent(viewer.session, viewer.scope) == (counts[View.EMERGENCY], counts[View.REVIEW])


def test_each_case_has_its_neighbours_in_what_they_see(viewer: Viewer) -> None:
    for view in (View.ALL, View.REVIEW, View.CLOSED):
        rows = whole_list(viewer.session, viewer.context, view)
        for place in (0, len(rows) // 2, len(rows) - 1):
            row = rows[place]
            around = neighbors(viewer.session, viewer.context, view, Filters(), cursor_of(row), row.id)
            assert around.number == place + 1
            assert (around.previous.id if around.previous else None) == (
                rows[place - 1].id if place else None
            )
            assert (around.next.id if around.next else None) == (
                rows[place + 1].id if place + 1 < len(rows) else None
            )


@pytest.mark.parametrize("is_clinician", [True, False])
def test_a_group_of_today_has_and_counts_what_they_see(viewer: Viewer, is_clinician: bool) -> None:
    groups = groups_for(may_work=viewer.scope.may_work, is_clinician=is_clinician)
    everything = {each.group: each for each in day_groups(db.session, viewer.all, groups)}
    for group in day_groups(viewer.session, viewer.context, groups):
        of_all = [row for row in everything[group.group].submissions if viewer.in_lists(row)]
        assert ids_of(group.submissions)[: len(of_all)] == ids_of(of_all), group.group
        assert group.count == len(ids_of(group.submissions)) or group.more > 0, group.group
        assert ranges_of_group(Group.URGENT, viewer.context)


def test_the_board_counts_what_they_see(viewer: Viewer) -> None:
    now, counts = now_counts(viewer.session, viewer.context), view_counts(viewer.session, viewer.context)
    assert (now.open, now.emergencies, now.unassigned) == (
        counts[View.ALL],
        counts[View.EMERGENCY],
        counts[View.NOBODY],
    )
    assert (now.oldest is None) == (now.emergencies == 0)
    every_clinic = closing_not_booked(db.session, viewer.context.today, 7)
    assert 0 < closing_not_booked(viewer.session, viewer.context.today, 7) < every_clinic


def test_the_workload_counts_what_they_see_of_each_owner(viewer: Viewer) -> None:
    owners = [*viewer.scope.own, *viewer.context.uncovered, 0]
    for load in workload(viewer.session, owners, viewer.context.now):
        for share, number in ((Share.OPEN, load.open), (Share.OVERDUE, load.overdue)):
            rows = submissions_of(viewer.session, load.owner, share, viewer.context.now)
            expected = [
                row
                for row in submissions_of(db.session, load.owner, share, viewer.context.now)
                if viewer.in_lists(row)
            ]
            assert (ids_of(rows), number) == (ids_of(expected), len(expected))


def test_a_report_counts_the_clinics_that_they_see(viewer: Viewer) -> None:
    every, own = sum_days(db.session, DAYS, NOON), sum_days(viewer.session, DAYS, NOON)
    groups = {*viewer.scope.clinics, *([None] if viewer.scope.may_work else [])}
    by_clinic = {each.group: each for each in every.by(Grouping.CLINIC)}
    assert {each.group for each in own.by(Grouping.CLINIC)} == groups
    assert own.whole().received == sum(by_clinic[group].received for group in groups)
    for grouping in Grouping:
        assert sum(each.received for each in own.by(grouping)) == own.whole().received
    missed = missed_by_day(viewer.session, DAYS, NOON.date())
    assert sum(missed.values()) == own.whole().missed < every.whole().missed
    listed = missed_windows(viewer.session, DAYS, NOON)
    assert len(listed) == min(200, sum(missed.values()))
