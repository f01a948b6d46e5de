"""The second step of signing in: a one-time code or a recovery code, and setting one up before any page opens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from flask import Flask

from app.accounts.session_rows import AT_ONCE, MadeWith
from config import Settings
from tests.accounts.build import (
    SECOND_STEP,
    SET_UP,
    SIGN_IN,
    code_now,
    give_code,
    give_password,
    make_account,
    set_up_app,
    start_session,
    try_to_sign_in,
)
from tests.pages import Page, PageClient, words
from tests.submissions.build import everything, rows, run

NINE = datetime(2026, 6, 15, 14, tzinfo=UTC)
HALF_A_MINUTE = timedelta(seconds=30)


def half_signed_in(app: Flask) -> PageClient:
    """A browser that has given the right password, on the page of the second step."""
    client = PageClient(app)
    page = give_password(client)
    assert page.location == SECOND_STEP
    client.follow(page)
    return client


def problems(page: Page) -> list[str]:
    return [words(each) for each in page.soup.select(".problem p")]


def test_a_password_alone_opens_no_page(app: Flask) -> None:
    make_account(app)
    client = half_signed_in(app)
    assert client.client.get_cookie("staff") is None
    assert client.get("/staff/", status=302).location.startswith(SIGN_IN)


def test_who_has_no_second_step_at_hand_is_told_what_to_do_with_an_emergency(app: Flask) -> None:
    make_account(app)
    page = half_signed_in(app).get(SECOND_STEP)
    assert (
        "“flask staff reset-factors”. Until then let a colleague open the queue, and call from there."
        in page.text
    )
    assert page.text.endswith("Do not wait with an emergency.")


@pytest.mark.parametrize("steps", [-1, 0, 1])
def test_the_code_of_half_a_minute_ago_and_of_the_next_one_are_taken(stored_app: Flask, steps: int) -> None:
    make_account(stored_app)
    client = half_signed_in(stored_app)
    assert (
        client.post(SECOND_STEP, {"code": f" {code_now(steps)[:3]} {code_now(steps)[3:]} "}).location
        == "/staff/"
    )
    assert "Ola Berg" in client.get("/staff/settings").html
    with stored_app.app_context():
        assert rows("SELECT made_with FROM staff_sessions") == [("code",)]


@pytest.mark.parametrize("steps", [-3, -2, 2, 3])
def test_an_older_or_a_later_code_is_refused(app: Flask, steps: int) -> None:
    make_account(app)
    page = half_signed_in(app).post(SECOND_STEP, {"code": code_now(steps)}, status=403)
    assert problems(page) == [
        "That code is not right, or it was used already. Wait for the next one, and type it."
    ]


@pytest.mark.parametrize("typed", ["", " ", "12345", "١٢٣٤٥٦", "x" * 200, "000000\x00"])
def test_what_is_no_code_is_refused(app: Flask, typed: str) -> None:
    make_account(app)
    page = half_signed_in(app).post(SECOND_STEP, {"code": typed}, status=None)
    assert page.status in (403, 422)
    assert page.one("#code")


def test_a_code_is_taken_once_and_the_next_one_again(stored_app: Flask) -> None:
    make_account(stored_app)
    with time_machine.travel(NINE, tick=False) as clock:
        assert half_signed_in(stored_app).post(SECOND_STEP, {"code": code_now()})
        client = half_signed_in(stored_app)
        client.post(SECOND_STEP, {"code": code_now()}, status=403)
        client.post(SECOND_STEP, {"code": code_now(-1)}, status=403)
        clock.shift(HALF_A_MINUTE)
        client.post(SECOND_STEP, {"code": code_now()})


def test_five_minutes_after_the_password_it_is_asked_for_again(app: Flask) -> None:
    make_account(app)
    with time_machine.travel(NINE, tick=False) as clock:
        client = half_signed_in(app)
        clock.shift(timedelta(minutes=5))
        client.get(SECOND_STEP)
        clock.shift(timedelta(seconds=1))
        page = client.post(SECOND_STEP, {"code": code_now()})
        assert page.location == f"{SIGN_IN}?again=1"
        assert "Start again with your password" in client.follow(page).text


def test_after_five_wrong_codes_the_password_is_asked_for_again(app: Flask) -> None:
    make_account(app)
    client = half_signed_in(app)
    for _ in range(4):
        client.post(SECOND_STEP, {"code": "000000"}, status=403)
    assert client.post(SECOND_STEP, {"code": "000000"}).location == f"{SIGN_IN}?again=1"
    assert client.post(SECOND_STEP, {"code": code_now()}).location == f"{SIGN_IN}?again=1"
    assert try_to_sign_in(client).location == "/staff/"


def test_wrong_codes_from_elsewhere_do_not_shut_the_right_person_out(app: Flask) -> None:
    make_account(app)
    stranger = PageClient(app)
    for _ in range(3):
        stranger.follow(give_password(stranger))
        for _ in range(5):
            stranger.post(
                SECOND_STEP, {"code": "000000"}, status=None, environ_base={"REMOTE_ADDR": "203.0.113.9"}
            )
    assert try_to_sign_in(PageClient(app)).location == "/staff/"


def test_right_codes_are_not_counted(app: Flask) -> None:
    make_account(app)
    for _ in range(12):
        assert try_to_sign_in(PageClient(app)).location == "/staff/"


def test_a_new_account_sets_up_a_second_step_before_any_page_opens(stored_app: Flask) -> None:
    make_account(stored_app, has_app=False)
    client = PageClient(stored_app)
    page = give_password(client, at=f"{SIGN_IN}?next=/staff/settings")
    assert page.location == f"{SECOND_STEP}?next=/staff/settings"
    assert client.follow(page).heading == "Set up your second step"
    assert client.get("/staff/", status=302).location.startswith(SIGN_IN)
    shown = set_up_app(client)
    codes = [words(code) for code in shown.soup.select(".codes code")]
    assert len(set(codes)) == 10
    assert client.get("/staff/settings").heading == "Settings"
    with stored_app.app_context():
        stored = everything()
        assert not [code for code in codes if code.encode() in stored]
        assert rows("SELECT count(*), count(used_at) FROM staff_recovery_codes") == [(10, 0)]


def test_the_key_is_shown_as_a_picture_and_as_text_and_stored_only_when_a_code_proves_it(app: Flask) -> None:
    make_account(app, has_app=False)
    client = PageClient(app)
    page = client.follow(give_password(client))
    assert len(page.soup.select(".qr svg path")) == 2  # light, and dark
    key = str(page.one("[name=key]")["value"])
    again = client.post(SET_UP, {"key": key, "code": "000000"}, status=403)
    assert words(again.one(".narrow p code")) == words(page.one(".narrow p code"))
    client.post(SET_UP, {"key": key[:-8] + "AAAAAAA=", "code": "000000"}, status=400)
    with app.app_context():
        assert rows("SELECT count(*) FROM staff_factors") == [(0,)]


def test_an_account_with_a_second_step_cannot_set_up_another_on_the_way_in(app: Flask) -> None:
    make_account(app)
    client = half_signed_in(app)
    assert client.get(SET_UP, status=302).location == SECOND_STEP
    assert client.post(SET_UP, {"key": "x", "code": code_now()}).location == SECOND_STEP


def test_a_recovery_code_signs_in_once_and_its_owner_is_told(stored_app: Flask) -> None:
    make_account(stored_app, has_app=False)
    client = PageClient(stored_app)
    client.follow(give_password(client))
    code = words(set_up_app(client).soup.select(".codes code")[0])
    with_code = half_signed_in(stored_app)
    typed = code.lower().replace("-", " ")
    assert with_code.post(SECOND_STEP, {"way": "recovery", "recovery": typed}).location == "/staff/"
    assert "A recovery code was used to sign in to your account" in client.get("/staff/settings").html
    assert "A recovery code was used" not in with_code.get("/staff/settings").html
    again = half_signed_in(stored_app)
    page = again.post(SECOND_STEP, {"way": "recovery", "recovery": code}, status=403)
    assert problems(page) == ["That recovery code isn’t right or has already been used."]
    with stored_app.app_context():
        assert rows("SELECT count(used_at) FROM staff_recovery_codes") == [(1,)]


def test_of_many_sessions_the_oldest_ends(stored_app: Flask) -> None:
    account = make_account(stored_app)
    with time_machine.travel(NINE, tick=False) as clock:
        browsers = []
        for _ in range(AT_ONCE + 1):
            clock.shift(timedelta(seconds=1))
            browsers.append(PageClient(stored_app))
            start_session(browsers[-1], account)
        assert [browser.get("/staff/settings", status=None).status for browser in browsers] == [
            302,
            *[200] * AT_ONCE,
        ]


def test_a_session_without_a_second_step_opens_nothing(app: Flask) -> None:
    account = make_account(app)
    client = PageClient(app)
    start_session(client, account, MadeWith.PASSWORD)
    assert client.get("/staff/", status=302).location.startswith(SIGN_IN)


def test_a_session_of_an_earlier_release_opens_nothing(app: Flask) -> None:
    client = PageClient(app)
    start_session(client, make_account(app))
    with app.app_context():
        run("UPDATE staff_sessions SET id = NULL, made_with = NULL, confirmed_at = NULL")
    assert client.get("/staff/", status=302).location.startswith(SIGN_IN)


def test_a_local_instance_may_do_without(settings: Settings, make_app: Callable[[Settings], Flask]) -> None:
    app = make_app(replace(settings, second_factor=False))
    make_account(app)
    client = PageClient(app)
    assert give_password(client).location == "/staff/"
    assert client.get("/staff/").heading == "Today"


def test_the_code_page_keeps_where_someone_was_going(app: Flask) -> None:
    make_account(app)
    client = PageClient(app)
    page = give_password(client, at=f"{SIGN_IN}?next=/staff/help&emergency=1")
    assert page.location == f"{SECOND_STEP}?next=/staff/help&emergency=1"
    assert client.follow(page).soup.select(".problem, .script, .lost-signs, [role=alert]")
    assert give_code(client, page.location).location == "/staff/help"
