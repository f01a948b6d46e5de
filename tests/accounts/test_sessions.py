"""A session ends on sign-out, when idle or too old, when the account is disabled, and on a new password."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from flask import Flask
from sqlalchemy.orm import Session

from app.accounts.staff import disable, set_password
from app.extensions import writing
from tests.accounts.build import SIGN_IN, make_account, try_to_sign_in
from tests.pages import PageClient
from tests.submissions.build import rows, run

NINE = datetime(2026, 6, 15, 14, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)


def is_signed_in(client: PageClient) -> bool:
    return client.get("/staff/", status=None).status == 200


def signed_in_client(app: Flask) -> PageClient:
    client = PageClient(app)
    assert try_to_sign_in(client).status == 302
    return client


def change(app: Flask, act: Callable[[Session], Any]) -> None:
    with app.app_context(), writing.begin() as session:
        act(session)


def stolen_from(client: PageClient) -> PageClient:
    """Another browser with the same cookie."""
    cookie = client.client.get_cookie("staff")
    assert cookie is not None
    thief = PageClient(client.app)
    thief.client.set_cookie("staff", cookie.value)
    return thief


def test_a_signed_out_session_opens_nothing(app: Flask) -> None:
    make_account(app)
    client = signed_in_client(app)
    thief = stolen_from(client)
    assert is_signed_in(thief)
    client.get("/staff/")
    page = client.post("/staff/sign-out", {})
    assert page.location == SIGN_IN
    assert page.response.headers["Clear-Site-Data"] == '"cache"'
    assert client.client.get_cookie("staff") is None
    assert not is_signed_in(thief)
    assert not is_signed_in(client)


def test_a_link_cannot_sign_anyone_out(app: Flask) -> None:
    make_account(app)
    client = signed_in_client(app)
    client.get("/staff/sign-out", status=405)
    assert is_signed_in(client)


def test_a_form_from_another_site_cannot_sign_anyone_out(app: Flask) -> None:
    make_account(app)
    client = signed_in_client(app)
    client.post("/staff/sign-out", {}, status=400, token=False)
    client.post("/staff/sign-out", {}, status=403, headers={"Origin": "https://evil.example"})
    assert is_signed_in(client)


@pytest.mark.parametrize(("idle", "still_open"), [(15 * MINUTE, True), (15 * MINUTE + SECOND, False)])
def test_a_session_ends_after_fifteen_idle_minutes(app: Flask, idle: timedelta, still_open: bool) -> None:
    make_account(app)
    with time_machine.travel(NINE, tick=False) as clock:
        client = signed_in_client(app)
        clock.shift(idle)
        assert is_signed_in(client) is still_open


@pytest.mark.one_in(3)
@pytest.mark.parametrize("pause", [MINUTE * 14, MINUTE * 2, SECOND * 61])
def test_an_active_session_is_not_idle(app: Flask, pause: timedelta) -> None:
    make_account(app)
    with time_machine.travel(NINE, tick=False) as clock:
        client = signed_in_client(app)
        while clock_time(NINE) < timedelta(minutes=40):
            clock.shift(pause)
            assert is_signed_in(client)


def clock_time(start: datetime) -> timedelta:
    return datetime.now(UTC) - start


def test_an_idle_session_is_not_revived(app: Flask) -> None:
    make_account(app)
    with time_machine.travel(NINE, tick=False) as clock:
        client = signed_in_client(app)
        thief = stolen_from(client)
        clock.shift(16 * MINUTE)
        for _ in range(3):
            assert not is_signed_in(thief)


@pytest.mark.parametrize("page", ["/", "/check", SIGN_IN])
def test_a_page_that_is_not_for_staff_keeps_no_session_alive(app: Flask, page: str) -> None:
    make_account(app)
    with time_machine.travel(NINE, tick=False) as clock:
        client = signed_in_client(app)
        for _ in range(2):
            clock.shift(9 * MINUTE)
            client.get(page, status=None)
        assert not is_signed_in(client)


def test_a_session_ends_after_twelve_hours_however_busy(app: Flask) -> None:
    make_account(app)
    with time_machine.travel(NINE, tick=False) as clock:
        client = signed_in_client(app)
        with app.app_context():
            run("UPDATE staff_sessions SET seen_at = :later", later=NINE + timedelta(hours=11, minutes=55))
        clock.move_to(NINE + timedelta(hours=12))
        assert is_signed_in(client)
        clock.shift(SECOND)
        assert not is_signed_in(client)


def test_a_disabled_account_is_signed_out_at_once(app: Flask) -> None:
    make_account(app)
    client = signed_in_client(app)
    assert is_signed_in(client)
    change(app, lambda session: disable(session, "ola@example.com", datetime.now(UTC)))
    assert not is_signed_in(client)


def test_a_disabled_account_is_signed_out_even_with_an_open_session(app: Flask) -> None:
    make_account(app)
    client = signed_in_client(app)
    with app.app_context():
        run("UPDATE staff SET disabled_at = '2026-06-15 12:00:00.000000'")
    assert not is_signed_in(client)


def test_a_changed_role_takes_effect_at_once(app: Flask) -> None:
    make_account(app)
    client = signed_in_client(app)
    with app.app_context():
        run("UPDATE staff SET role = 'auditor'")
    assert "auditor" in client.get("/staff/").html


def test_a_new_password_ends_every_session_and_replaces_the_old_one(app: Flask) -> None:
    make_account(app)
    clients = [signed_in_client(app) for _ in range(2)]
    new = "another good long password"
    change(app, lambda session: set_password(session, "ola@example.com", new, datetime.now(UTC)))
    assert [is_signed_in(client) for client in clients] == [False, False]
    assert try_to_sign_in(PageClient(app)).status == 403
    assert try_to_sign_in(PageClient(app), password=new).status == 302


def test_the_sessions_of_other_accounts_go_on(app: Flask) -> None:
    make_account(app)
    make_account(app, email="kari@example.com")
    client = signed_in_client(app)
    change(app, lambda session: disable(session, "kari@example.com", datetime.now(UTC)))
    assert is_signed_in(client)


def test_signing_out_ends_this_browser_only(app: Flask) -> None:
    make_account(app)
    here, there = signed_in_client(app), signed_in_client(app)
    here.get("/staff/")
    here.post("/staff/sign-out", {})
    assert not is_signed_in(here)
    assert is_signed_in(there)


def test_an_ended_session_stays_stored_with_its_end(app: Flask) -> None:
    make_account(app)
    client = signed_in_client(app)
    client.get("/staff/")
    client.post("/staff/sign-out", {})
    with app.app_context():
        assert rows("SELECT count(*), count(ended_at) FROM staff_sessions") == [(1, 1)]
