"""Password attempts are limited: ten for an account and twenty from an address in five minutes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import time_machine
from flask import Flask

from config import Settings
from tests.accounts.build import PASSWORD, SIGN_IN, make_account, try_to_sign_in
from tests.pages import Page, PageClient
from tests.submissions.build import everything, run

NOON = datetime(2026, 6, 15, 17, tzinfo=UTC)


def guess(client: PageClient, times: int, email: str = "ola@example.com", address: str = "") -> list[int]:
    """Guess wrong this many times, by default from many addresses; return the statuses."""
    statuses = []
    for number in range(times):
        client.get(SIGN_IN)
        page = client.post(
            SIGN_IN,
            {"email": email, "password": "wrong password"},
            status=None,
            environ_base={"REMOTE_ADDR": address or f"192.0.2.{number}"},
        )
        statuses.append(page.status)
    return statuses


def sign_in_from(client: PageClient, address: str, email: str = "ola@example.com") -> Page:
    client.get(SIGN_IN)
    return client.post(
        SIGN_IN,
        {"email": email, "password": PASSWORD},
        status=None,
        environ_base={"REMOTE_ADDR": address},
    )


def test_the_eleventh_attempt_for_an_account_is_refused_even_when_right(
    app: Flask,
) -> None:
    make_account(app)
    client = PageClient(app)
    assert guess(client, 10) == [403] * 10
    page = sign_in_from(client, "198.51.100.7")
    assert page.status == 429
    assert page.heading == "That was too often"
    assert page.response.headers["Retry-After"]
    assert client.client.get_cookie("staff") is None


def test_case_and_spaces_do_not_evade_the_account_limit(app: Flask) -> None:
    client = PageClient(app)
    assert guess(client, 5, "Ola@Example.com") + guess(client, 5, " ola@example.com ") == [403] * 10
    assert guess(client, 1) == [429]


def test_an_account_that_does_not_exist_is_limited_in_the_same_way(app: Flask) -> None:
    assert guess(PageClient(app), 11, "unknown@example.com") == [403] * 10 + [429]


def test_attempts_for_one_account_do_not_limit_another(app: Flask) -> None:
    make_account(app, email="kari@example.com")
    client = PageClient(app)
    guess(client, 11)
    assert sign_in_from(client, "198.51.100.7", "kari@example.com").status == 302


def test_the_twenty_first_attempt_from_an_address_is_refused_for_any_account(app: Flask) -> None:
    make_account(app)
    client = PageClient(app)
    for number in range(20):
        assert guess(client, 1, f"{number}@example.com", "192.0.2.1") == [403]
    assert sign_in_from(client, "192.0.2.1").status == 429
    assert sign_in_from(client, "192.0.2.2").status == 302


def test_after_five_minutes_sign_in_is_possible_again(app: Flask) -> None:
    make_account(app)
    client = PageClient(app)
    with time_machine.travel(NOON, tick=False) as clock:
        assert guess(client, 11)[-1] == 429
        clock.shift(timedelta(minutes=5) - timedelta(seconds=1))
        assert sign_in_from(client, "198.51.100.7").status == 429
        clock.shift(timedelta(seconds=2))
        assert sign_in_from(client, "198.51.100.7").status == 302


def test_the_limits_survive_a_restart(app: Flask, make_app: Callable[[Settings], Flask]) -> None:
    make_account(app)
    assert guess(PageClient(app), 10) == [403] * 10
    restarted = make_app(app.config["SETTINGS"])
    assert sign_in_from(PageClient(restarted), "198.51.100.7").status == 429


def test_opening_the_page_is_not_counted(app: Flask) -> None:
    make_account(app)
    client = PageClient(app)
    for _ in range(25):
        client.get(SIGN_IN)
    assert try_to_sign_in(client).status == 302


def test_neither_the_address_nor_the_account_is_stored_with_the_count(app: Flask) -> None:
    guess(PageClient(app), 1, "ola@example.com", "192.0.2.77")
    with app.app_context():
        stored = everything("rate_counts")
    assert stored
    for plain in (b"192.0.2.77", b"ola", b"example", b"account", b"sign"):
        assert plain not in stored


def test_no_one_is_signed_in_while_attempts_cannot_be_counted(app: Flask) -> None:
    make_account(app)
    client = PageClient(app)
    with app.app_context():
        run("DROP TABLE rate_counts")
    client.get(SIGN_IN)
    page = client.post(SIGN_IN, {"email": "ola@example.com", "password": PASSWORD}, status=503)
    assert page.heading == "This is not working right now"
    assert client.client.get_cookie("staff") is None
