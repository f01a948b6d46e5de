"""Wrong passwords are limited, and no stranger shuts the right person out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from flask import Flask
from limits import parse

from app.accounts import sign_in_limits
from config import Settings
from tests.accounts.build import PASSWORD, SIGN_IN, give_code, make_account, try_to_sign_in
from tests.pages import Page, PageClient
from tests.submissions.build import everything, rows, run

NOON = datetime(2026, 6, 15, 17, tzinfo=UTC)


STRANGER, OWNER = "203.0.113.9", "198.51.100.7"


def guess(
    client: PageClient, times: int, email: str = "ola@example.com", address: str = STRANGER
) -> list[int]:
    """Guess wrong this many times; return the statuses."""
    statuses = []
    for _ in range(times):
        client.get(SIGN_IN)
        page = client.post(
            SIGN_IN,
            {"email": email, "password": "wrong password"},
            status=None,
            environ_base={"REMOTE_ADDR": address},
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


def guess_from_everywhere(client: PageClient, times: int) -> list[int]:
    """Guess wrong, each time from another address."""
    return [guess(client, 1, address=f"192.0.2.{number}")[0] for number in range(times)]


def known_browser(app: Flask, email: str = "ola@example.com") -> PageClient:
    """A browser that has signed in before, and out again."""
    client = PageClient(app)
    assert sign_in_from(client, OWNER, email).status == 302
    give_code(client)
    client.get("/staff/settings")
    client.post("/staff/sign-out", {})
    return client


def test_a_stranger_is_refused_after_ten_wrong_passwords_for_an_account(app: Flask) -> None:
    make_account(app)
    client = PageClient(app)
    assert guess(client, 11) == [403] * 10 + [429]
    page = sign_in_from(client, STRANGER)
    assert page.status == 429
    assert page.heading == "That was too often"
    assert page.response.headers["Retry-After"]
    assert client.client.get_cookie("staff") is None


@pytest.mark.proves("strangers-lock-no-one-out")
def test_a_stranger_does_not_shut_the_owner_out(app: Flask) -> None:
    make_account(app)
    assert guess(PageClient(app), 11)[-1] == 429
    assert sign_in_from(PageClient(app), OWNER).status == 302


@pytest.mark.proves("strangers-lock-no-one-out")
def test_strangers_everywhere_do_not_shut_the_owner_out_at_a_new_browser(app: Flask) -> None:
    make_account(app)
    assert guess_from_everywhere(PageClient(app), 101) == [403] * 101
    assert sign_in_from(PageClient(app), OWNER).status == 302


def test_after_a_hundred_wrong_passwords_in_a_day_each_address_is_slowed(app: Flask) -> None:
    make_account(app)
    client = PageClient(app)
    guess_from_everywhere(client, 100)
    assert guess(client, 4) == [403] * 3 + [429]


def test_after_a_thousand_wrong_passwords_in_all_each_address_is_slowed(
    app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sign_in_limits, "IN_ALL", parse("2 per 5 minutes"))
    make_account(app)
    client, at_home = PageClient(app), known_browser(app)
    assert guess(client, 2, "kari@example.com", "192.0.2.1") == [403] * 2
    assert [guess(client, 1, f"{number}@example.com")[0] for number in range(4)] == [403] * 3 + [429]
    assert sign_in_from(at_home, STRANGER).status == 302


@pytest.mark.proves("strangers-lock-no-one-out")
def test_a_browser_that_has_signed_in_before_is_not_limited_by_its_address(app: Flask) -> None:
    make_account(app)
    at_home = known_browser(app)
    stranger = PageClient(app)
    for number in range(20):
        guess(stranger, 1, f"{number}@example.com", OWNER)
    assert sign_in_from(PageClient(app), OWNER).status == 429
    assert sign_in_from(at_home, OWNER).status == 302


def test_a_browser_that_has_signed_in_before_has_a_limit_of_its_own(app: Flask) -> None:
    make_account(app)
    at_home = known_browser(app)
    assert guess(at_home, 11) == [403] * 10 + [429]
    assert sign_in_from(PageClient(app), OWNER).status == 302


def test_a_browser_is_known_for_the_accounts_that_signed_in_there_only(app: Flask) -> None:
    make_account(app)
    make_account(app, email="kari@example.com")
    shared = known_browser(app)
    assert guess(shared, 11, "kari@example.com") == [403] * 10 + [429]
    client = shared
    assert sign_in_from(client, OWNER, "kari@example.com").status == 302
    give_code(client)
    client.get("/staff/settings")
    client.post("/staff/sign-out", {})
    assert sign_in_from(client, STRANGER, "kari@example.com").status == 302


def test_a_browser_is_no_longer_known_after_90_days(app: Flask) -> None:
    make_account(app)
    with time_machine.travel(NOON, tick=False) as clock:
        at_home = known_browser(app)
        kept = at_home.client.get_cookie("device")
        assert kept
        guess(PageClient(app), 10, address=OWNER)
        clock.shift(timedelta(days=90) - timedelta(minutes=5))
        guess(PageClient(app), 10, address=OWNER)
        assert sign_in_from(PageClient(app), OWNER).status == 429
        clock.shift(timedelta(minutes=4))
        copied = PageClient(app)
        copied.client.set_cookie("device", kept.value)
        assert sign_in_from(copied, OWNER).status == 302
        clock.shift(timedelta(minutes=2))
        guess(PageClient(app), 10, address=OWNER)
        late = PageClient(app)
        late.client.set_cookie("device", kept.value)
        assert sign_in_from(late, OWNER).status == 429


@pytest.mark.parametrize("forged", ["", "x", "AAAA", "\u00e6", "Zm9yZ2Vk" * 20])
def test_a_forged_device_cookie_changes_nothing(app: Flask, forged: str) -> None:
    make_account(app)
    client = PageClient(app)
    client.client.set_cookie("device", forged)
    assert guess(client, 11) == [403] * 10 + [429]


def test_right_passwords_do_not_count(app: Flask) -> None:
    make_account(app)
    client = PageClient(app)
    assert [sign_in_from(PageClient(app), OWNER).status for _ in range(25)] == [302] * 25
    assert guess(client, 10, address=OWNER) == [403] * 10


def test_case_and_spaces_do_not_evade_the_limit(app: Flask) -> None:
    client = PageClient(app)
    assert guess(client, 5, "Ola@Example.com") + guess(client, 5, " ola@example.com ") == [403] * 10
    assert guess(client, 1) == [429]


def test_an_account_that_does_not_exist_is_limited_in_the_same_way(app: Flask) -> None:
    assert guess(PageClient(app), 11, "unknown@example.com") == [403] * 10 + [429]


def test_attempts_for_one_account_do_not_limit_another(app: Flask) -> None:
    make_account(app, email="kari@example.com")
    client = PageClient(app)
    guess(client, 11)
    assert sign_in_from(client, STRANGER, "kari@example.com").status == 302


def test_the_twenty_first_wrong_password_from_an_address_is_refused_for_any_account(app: Flask) -> None:
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
        assert sign_in_from(client, STRANGER).status == 429
        clock.shift(timedelta(seconds=2))
        assert sign_in_from(client, STRANGER).status == 302


def test_the_limits_survive_a_restart(app: Flask, make_app: Callable[[Settings], Flask]) -> None:
    make_account(app)
    assert guess(PageClient(app), 10) == [403] * 10
    restarted = make_app(app.config["SETTINGS"])
    assert sign_in_from(PageClient(restarted), STRANGER).status == 429


def test_a_limit_that_is_reached_is_recorded_once(app: Flask) -> None:
    ola = make_account(app)
    guess(PageClient(app), 14)
    with app.app_context():
        assert rows("SELECT staff_id, detail FROM staff_events WHERE kind = 'limited'") == [(ola, "account")]
        assert rows("SELECT count(*) FROM staff_events WHERE kind = 'refused'") == [(10,)]


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
