"""What someone who is tied to clinics sees, with any other staff: no case is out of everyone's sight."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import combinations_with_replacement, product
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from app.accounts.clinic_limit import scope_for
from app.extensions import db
from app.staff.cover import is_away, may_work
from app.staff.models import Staff
from app.staff.roles import Right, Role, may
from app.submissions.models import Submission
from app.submissions.scoping import ClinicScope
from tests.staff.accounts import ALL, TODAY, account
from tests.submissions.build import NOON, contact, put, sent, staff
from tests.submissions.scopes import EDINA, ST_PAUL, limited

MAPLE_GROVE = "example-maple-grove"
CLINICS = frozenset({EDINA, ST_PAUL, MAPLE_GROVE})
"""No one is tied to the last one."""
STATES: tuple[dict[str, Any], ...] = ({}, {"away": (0, 5)}, {"disabled": True})
ROLES = ("coordinator", "clinician", "auditor")
"""A lead is of the same kind as a coordinator."""
NEEDS_CLINICIAN = {"next_action": "clinician_reads"}
CASES = (
    NEEDS_CLINICIAN,
    {"status": "taken", "owner_id": 1},
    {"status": "decided", "owner_id": 2, "decision": "other_care"},
)
"""What an unfinished case is like; the owners are the first two of the staff."""


def sets_of_staff(most: int, roles: Sequence[str] = ROLES) -> Iterator[list[Staff]]:
    """Yield every set of so many people."""
    kinds = list(product(roles, (ALL, EDINA, ST_PAUL), STATES))
    made = cache(lambda id_, kind: account(id_, kinds[kind][0], kinds[kind][1], **kinds[kind][2]))
    for number in range(1, most + 1):
        for people in combinations_with_replacement(range(len(kinds)), number):
            yield [made(id_, kind) for id_, kind in enumerate(people, 1)]


def scopes_at_work(accounts: list[Staff], *, judges: bool = False) -> list[ClinicScope | None]:
    """Return what each of those sees who are at work; None stands for everything. judges: of clinicians only."""
    return [
        None if each.clinics is None else scope_for(each, each.clinics, accounts, NOON, lambda: CLINICS)
        for each in accounts
        if may_work(each) and not is_away(each, TODAY) and (may(each.role, Right.JUDGE) or not judges)
    ]


@pytest.mark.proves("each-clinic-is-seen-by-someone-at-work")
def test_every_clinic_is_in_the_sight_of_someone_at_work_and_of_a_clinician() -> None:
    tried = 0
    for accounts in sets_of_staff(3):
        for scopes in (scopes_at_work(accounts), scopes_at_work(accounts, judges=True)):
            seen = [CLINICS if scope is None else scope.clinics for scope in scopes]
            assert not seen or frozenset().union(*seen) == CLINICS, [
                (each.role, each.clinics, each.away_until, each.disabled_at) for each in accounts
            ]
            tried += bool(seen)
    assert tried > 3_000


@pytest.fixture
def cases(app: Flask) -> Iterator[dict[str, bool]]:
    """Unfinished cases of each clinic in several states, and whether each waits for a clinician."""
    with app.app_context():
        assert [staff().id, staff("clinician").id] == [1, 2]
        found = {}
        for clinic, state in [*product(CLINICS, CASES), (None, NEEDS_CLINICIAN)]:
            case = sent("standard", contact=contact(clinic_id=clinic))
            put(case, **state)
            found[case] = state is NEEDS_CLINICIAN
        yield found


@pytest.mark.proves("each-clinic-is-seen-by-someone-at-work")
def test_every_unfinished_case_is_in_the_sight_of_someone_at_work(cases: dict[str, bool]) -> None:
    seen = seen_by()
    waiting = {case for case, waits in cases.items() if waits}
    for accounts in sets_of_staff(2, tuple(Role)):
        anyone, clinicians = scopes_at_work(accounts), scopes_at_work(accounts, judges=True)
        assert not anyone or set().union(*map(seen, anyone)) == set(cases)
        assert not clinicians or set().union(*map(seen, clinicians)) >= waiting


def seen_by() -> Callable[[ClinicScope | None], set[str]]:
    """Return what reads the ids of the cases in a scope, each scope once."""

    @cache
    def seen(scope: ClinicScope | None) -> set[str]:
        if scope is None:
            return set(db.session.scalars(select(Submission.id)))
        with limited(scope) as session:
            return set(session.scalars(select(Submission.id)))

    return seen


def test_what_is_left_to_someone_is_told_from_what_is_theirs() -> None:
    edy = account(1, "coordinator", EDINA)
    others = [account(2, "lead", ST_PAUL), account(3, "clinician", ALL)]
    scope = scope_for(edy, frozenset({EDINA}), [edy, *others], NOON, lambda: CLINICS)
    assert (scope.clinics, scope.left) == ({EDINA, MAPLE_GROVE}, {MAPLE_GROVE})


@pytest.mark.parametrize(("role", "reads"), [("coordinator", 0), ("auditor", 0), ("clinician", 1)])
def test_the_clinics_are_read_only_when_some_may_be_left(role: str, reads: int) -> None:
    read = []
    edy, una = account(1, role, EDINA), account(2, "lead", ALL)
    scope_for(edy, frozenset({EDINA}), [edy, una], NOON, lambda: read.append(1) or CLINICS)  # type: ignore[func-returns-value]
    assert len(read) == reads
