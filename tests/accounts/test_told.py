"""What is told to the owner of an account: one after the other, and never overwritten."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from flask import Flask

from app.accounts import recovery_codes
from app.accounts.told import Told, answer, tell
from app.audit.staff_events import StaffEventKind, record
from app.extensions import writing
from app.staff.models import Staff
from tests.accounts.build import make_account
from tests.submissions.build import NOON

SOON = NOON + timedelta(minutes=1)


class Owner:
    """An account to which things happen."""

    def __init__(self, app: Flask) -> None:
        self.app, self.id = app, make_account(app)

    def happens(self, what: Told, at: datetime) -> None:
        with self.app.app_context(), writing.begin() as session:
            tell(session, session.get_one(Staff, self.id), what, at)
            record(session, StaffEventKind(what.value), at, staff_id=self.id)

    def answers(self, at: datetime) -> None:
        with self.app.app_context(), writing.begin() as session:
            answer(session, session.get_one(Staff, self.id), at)

    @property
    def told(self) -> str | None:
        with self.app.app_context(), writing.begin() as session:
            return session.get_one(Staff, self.id).told


@pytest.fixture
def owner(stored_app: Flask) -> Owner:
    return Owner(stored_app)


def test_what_came_next_is_told_even_if_the_clock_was_set_back(owner: Owner) -> None:
    owner.happens(Told.ADDED, NOON)
    owner.happens(Told.REMOVED, NOON - timedelta(hours=1))
    assert owner.told == Told.ADDED
    owner.answers(NOON)
    assert owner.told == Told.REMOVED


def test_two_answers_to_the_same_leave_what_came_next_told(owner: Owner) -> None:
    owner.happens(Told.ADDED, NOON)
    owner.happens(Told.REMOVED, SOON)
    for _ in range(2):
        owner.answers(NOON)
    assert owner.told == Told.REMOVED
    owner.answers(SOON)
    assert owner.told is None


def test_a_recovery_code_that_was_used_is_told_even_if_the_codes_were_replaced_since(owner: Owner) -> None:
    owner.happens(Told.ADDED, NOON)
    owner.happens(Told.RECOVERY_USED, SOON)
    with owner.app.app_context(), writing.begin() as session:
        recovery_codes.renew(session, owner.id, SOON)
    owner.answers(NOON)
    assert owner.told == Told.RECOVERY_USED


def test_everything_that_is_told_is_a_staff_event() -> None:
    assert {each.value for each in Told} <= {each.value for each in StaffEventKind}
