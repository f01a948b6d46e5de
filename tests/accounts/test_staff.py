"""One account per person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from app.accounts import staff
from app.extensions import db, writing
from app.staff.roles import Role
from tests.accounts.build import PASSWORD, make_account
from tests.submissions.build import rows

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)
UNKNOWN = "unknown@example.com"

ON_A_MISSING_ACCOUNT: list[Callable[[Session], Any]] = [
    lambda session: staff.get(session, UNKNOWN),
    lambda session: staff.disable(session, UNKNOWN, NOW),
    lambda session: staff.set_password(session, UNKNOWN, PASSWORD, NOW),
]


@pytest.mark.parametrize("typed", ["ola@example.com", "OLA@Example.COM", "  ola@example.com "])
def test_the_case_of_an_address_does_not_matter(stored_app: Flask, typed: str) -> None:
    account = make_account(stored_app, email="Ola@Example.com")
    with stored_app.app_context():
        found = staff.find(db.session, typed)
        assert found is not None
        assert found.id == account
        assert found.email == "ola@example.com"


def test_an_address_has_one_account(stored_app: Flask) -> None:
    make_account(stored_app)
    with (
        stored_app.app_context(),
        pytest.raises(staff.AccountProblem, match="already"),
        writing.begin() as session,
    ):
        staff.add_staff(session, "OLA@example.com", "Other", Role.AUDITOR, PASSWORD, NOW)
    with stored_app.app_context():
        assert rows("SELECT name, role FROM staff") == [("Ola Berg", "coordinator")]


@pytest.mark.parametrize("act", ON_A_MISSING_ACCOUNT, ids=["get", "disable", "set_password"])
def test_no_action_works_on_a_missing_account(stored_app: Flask, act: Callable[[Session], Any]) -> None:
    with (
        stored_app.app_context(),
        pytest.raises(staff.AccountProblem, match=UNKNOWN),
        writing.begin() as session,
    ):
        act(session)


def test_an_account_that_is_disabled_again_keeps_its_first_time(stored_app: Flask) -> None:
    make_account(stored_app)
    with stored_app.app_context():
        for later in range(2):
            with writing.begin() as session:
                staff.disable(session, "ola@example.com", NOW + timedelta(days=later))
        found = staff.get(db.session, "ola@example.com")
        assert found.disabled_at == NOW


def test_a_disabled_account_keeps_its_name_for_the_history(stored_app: Flask) -> None:
    account = make_account(stored_app)
    with stored_app.app_context():
        with writing.begin() as session:
            staff.disable(session, "ola@example.com", NOW)
        assert [(each.id, each.name) for each in staff.all_staff(db.session)] == [(account, "Ola Berg")]
