"""`flask staff reset-factors`: the last lead cannot lock the clinic out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from flask import Flask

from app.accounts import recovery_codes
from app.extensions import writing
from app.operations import preparation
from app.staff.roles import Role
from config import Settings
from tests.accounts.build import (
    SECOND_STEP,
    SIGN_IN,
    code_now,
    give_password,
    make_account,
    set_up_app,
    start_session,
)
from tests.pages import PageClient
from tests.submissions.build import rows


def reset(app: Flask, email: str) -> tuple[int, str]:
    """Run the command; return its exit code and what it printed."""
    result = app.test_cli_runner().invoke(args=["staff", "reset-factors", email])
    return result.exit_code, result.output


@pytest.mark.proves("a-lost-step-is-taken-away")
def test_the_only_lead_gets_in_again_after_losing_everything(stored_app: Flask) -> None:
    account, browser = make_account(stored_app, Role.LEAD), PageClient(stored_app)
    start_session(browser, account)
    with stored_app.app_context(), writing.begin() as session:
        recovery_codes.renew(session, account, datetime.now(UTC))
    code, printed = reset(stored_app, " OLA@example.com ")
    assert code == 0
    assert "sets up a second step when they sign in" in printed
    assert browser.get("/staff/", status=302).location.startswith(SIGN_IN)
    client = PageClient(stored_app)
    assert client.follow(give_password(client)).heading == "Set up your second step"
    assert client.post(SECOND_STEP, {"code": code_now()}, status=302).location.endswith("set-up")
    set_up_app(client)
    assert "Your second steps were taken away" in client.get("/staff/").text
    with stored_app.app_context():
        assert rows("SELECT kind, staff_id, actor_id FROM staff_events WHERE kind = 'factors_reset'") == [
            ("factors_reset", account, None)
        ]


def test_an_account_that_does_not_exist_has_nothing_to_reset(app: Flask) -> None:
    code, printed = reset(app, "unknown@example.com")
    assert code == 1
    assert "There is no account for unknown@example.com" in printed


def test_starting_says_that_no_second_step_is_asked_for(
    settings: Settings, make_app: Callable[[Settings], Flask]
) -> None:
    for is_asked in (True, False):
        app = make_app(replace(settings, second_factor=is_asked))
        with app.app_context():
            assert ("SECOND_FACTOR is off" in preparation.welcome("127.0.0.1", 8000)) is not is_asked
