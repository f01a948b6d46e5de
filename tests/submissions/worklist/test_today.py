"""Today's groups: every open submission that is due today is on the page of someone who is at work."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

import pytest
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert

from app.extensions import db, writing
from app.staff.away import is_away
from app.staff.cover import Cover, cover_on
from app.staff.models import Staff
from app.staff.roles import Right, Role, may
from app.submissions.statuses import CLINICIAN_ACTIONS, NextAction, Status
from app.submissions.urgency import RANKS, UNREACHED_RANK, URGENT_RANK
from app.submissions.worklist import today
from app.submissions.worklist.counters import recount
from app.submissions.worklist.queue import QueueContext
from app.submissions.worklist.today import DayGroup, Group, day_groups, groups_for
from tests.submissions.build import NOON, ROWS, bring_to, put, rows, run, run_as_owner, sent, staff

MIDNIGHT = NOON.replace(day=16, hour=0)
MOMENTS = (
    NOON - timedelta(days=3),
    NOON - timedelta(minutes=1),
    NOON.replace(hour=17),
    MIDNIGHT - timedelta(microseconds=1),
    MIDNIGHT,
    NOON + timedelta(days=4),
)
ROLES = (Role.COORDINATOR, Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.AUDITOR)


class Case(NamedTuple):
    """What its group depends on. owner: a place in ROLES, or None."""

    rank: int
    act_by: datetime
    action: NextAction
    owner: int | None
    is_closed: bool
    is_asked: bool = False


cases = st.builds(
    Case,
    rank=st.sampled_from(RANKS),
    act_by=st.sampled_from(MOMENTS),
    action=st.sampled_from((NextAction.CLINICIAN_READS, NextAction.CALL, NextAction.GET_REPORT)),
    owner=st.none() | st.sampled_from(range(len(ROLES))),
    is_closed=st.sampled_from((False, False, False, True)),
    is_asked=st.booleans(),
)
absences = st.sets(st.sampled_from(range(len(ROLES))), max_size=len(ROLES))


@pytest.fixture
def like(store: Flask) -> dict[str, Any]:
    """Return a row to copy: of a stored, closed submission."""
    submission_id = sent()
    bring_to(Status.CLOSED, submission_id, staff("clinician"))
    put(submission_id, owner_id=None)
    return dict(rows(ROWS.select())[0]._mapping)


@pytest.fixture
def team(store: Flask) -> list[int]:
    """Return the ids of a team, one for each of ROLES."""
    return [staff(role).id for role in ROLES]


def as_row(number: int, case: Case, team: list[int], like: dict[str, Any]) -> dict[str, Any]:
    open_only = {"act_by": case.act_by, "due_at": case.act_by, "next_action": case.action.value}
    return {
        **like,
        "id": f"{number:08}",
        "reference": f"{number:08}",
        "queue_rank": case.rank,
        "owner_id": None if case.owner is None else team[case.owner],
        "asked_by": team[0] if case.is_asked else None,
        **({} if case.is_closed else {"status": "taken", "decision": None, "closed_at": None, **open_only}),
    }


def page_of(account: Staff, cover: Cover) -> list[DayGroup]:
    """Return the groups on someone's page, at noon."""
    context = QueueContext(account.id, NOON, 7, cover.owners_of(account.id), cover.uncovered)
    groups = groups_for(may_work=may(account.role, Right.WORK), is_clinician=may(account.role, Right.JUDGE))
    return day_groups(db.session, context, groups)


@pytest.mark.one_in(2)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    queue=st.lists(cases, max_size=40),
    disabled=absences,
    roles_lost=absences,
    away=st.dictionaries(st.sampled_from(range(len(ROLES))), st.none() | st.sampled_from(range(len(ROLES)))),
)
def test_every_case_due_today_is_on_the_page_of_someone_at_work(
    like: dict[str, Any],
    team: list[int],
    queue: list[Case],
    disabled: set[int],
    roles_lost: set[int],
    away: dict[int, int | None],
) -> None:
    run_as_owner("DELETE FROM submissions WHERE id = reference")
    if queue:
        run(insert(ROWS).values([as_row(number, case, team, like) for number, case in enumerate(queue)]))
    with writing.begin() as session:
        recount(session)
        for place, staff_id in enumerate(team):
            account = session.get_one(Staff, staff_id)
            account.disabled_at = NOON if place in disabled else None
            account.role = Role.AUDITOR if place in roles_lost else ROLES[place]
            account.away_from = account.away_until = NOON.date() if place in away else None
            substitute = away.get(place)
            account.substitute_id = None if substitute is None else team[substitute]
    accounts = [db.session.get_one(Staff, staff_id, populate_existing=True) for staff_id in team]
    at_work = [
        account for account in accounts if account.disabled_at is None and not is_away(account, NOON.date())
    ]
    cover = cover_on(accounts, NOON.date())
    pages = {account.id: page_of(account, cover) for account in at_work}
    for account in at_work:
        check_page(pages[account.id], {account.id, *cover.owners_of(account.id)})
    due = {
        f"{number:08}"
        for number, case in enumerate(queue)
        if not case.is_closed and (case.rank == UNREACHED_RANK or case.act_by < MIDNIGHT)
    }
    shown = {
        row.id
        for page in pages.values()
        for group in page
        if group.group is not Group.WAITING
        for row in group.submissions
    }
    assert shown == (due if at_work else set())


def check_page(page: list[DayGroup], owners: set[int]) -> None:
    """Check that no case is in two groups, that counts are exact, and that each group has what belongs to it."""
    ids = [row.id for group in page for row in group.submissions]
    assert len(ids) == len(set(ids))
    for group in page:
        if group.group is not Group.WAITING:
            assert group.count == len(group.submissions), group.group
        assert list(group.submissions) == sorted(
            group.submissions, key=lambda row: (row.queue_rank, row.act_by, row.queue_score, row.reference)
        )
    by_group = {group.group: group.submissions for group in page}
    assert all(row.queue_rank == UNREACHED_RANK for row in by_group[Group.EMERGENCY])
    assert all(row.queue_rank == URGENT_RANK for row in by_group[Group.URGENT])
    assert all(row.owner_id in owners for row in by_group.get(Group.CALLS, ()))
    assert all(row.asked_by or row.next_action in CLINICIAN_ACTIONS for row in by_group.get(Group.REVIEW, ()))


def test_urgent_ones_due_later_are_counted(like: dict[str, Any], team: list[int]) -> None:
    queue = [Case(URGENT_RANK, moment, NextAction.CALL, None, False) for moment in MOMENTS]
    run(insert(ROWS).values([as_row(number, case, team, like) for number, case in enumerate(queue)]))
    with writing.begin() as session:
        recount(session)
    account = db.session.get_one(Staff, team[0])
    urgent = page_of(account, cover_on([account], NOON.date()))[1]
    assert (urgent.group, urgent.count, urgent.later) == (Group.URGENT, 4, 2)


def test_a_long_group_is_cut_and_says_how_many_are_left(
    like: dict[str, Any], team: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(today.MOST_SHOWN, Group.UNCOVERED, 3)
    queue = [Case(3, NOON, NextAction.CALL, None, False)] * 5
    run(insert(ROWS).values([as_row(number, case, team, like) for number, case in enumerate(queue)]))
    with writing.begin() as session:
        recount(session)
    account = db.session.get_one(Staff, team[0])
    found = {group.group: group for group in page_of(account, cover_on([account], NOON.date()))}
    assert (len(found[Group.UNCOVERED].submissions), found[Group.UNCOVERED].more) == (3, 2)


def account(id_: int, role: Role = Role.COORDINATOR, **more: Any) -> Staff:
    """Return an account that is not stored."""
    made = Staff(id=id_, email=f"{id_}@example.com", name="X", role=role, created_at=datetime.now(UTC))
    for name, value in more.items():
        setattr(made, name, value)
    return made


def test_a_substitute_works_for_someone_who_is_away() -> None:
    day = date(2026, 6, 15)
    away = {"away_from": day, "away_until": day, "substitute_id": 2}
    accounts = [
        account(1, **away),
        account(2),
        account(3, Role.AUDITOR),
        account(4, disabled_at=NOON, **away),
    ]
    cover = cover_on(accounts, day)
    assert cover.owners_of(2) == (1,)
    assert cover.uncovered == (3, 4)
    assert cover_on(accounts, day + timedelta(1)).owners_of(2) == ()


def test_substitutes_who_are_all_away_cover_no_one() -> None:
    day = date(2026, 6, 15)
    accounts = [
        account(1, away_from=day, away_until=day, substitute_id=2),
        account(2, away_from=day, away_until=day, substitute_id=1),
        account(3, away_from=day, away_until=day),
    ]
    assert cover_on(accounts, day).uncovered == (1, 2, 3)
