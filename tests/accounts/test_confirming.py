"""Before acts that reach many patients or an account, staff prove again who they are; what they posted is not lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from flask import Flask, Response, request

from app.access import Access, confirmed_for_several, confirmed_recently, confirmed_to_post, open_to
from config import Settings
from tests.accounts.build import PASSWORD, SIGN_IN, code_now, make_account, start_session
from tests.pages import Page, PageClient, words
from tests.submissions.build import rows

NINE = datetime(2026, 6, 15, 14, tzinfo=UTC)
FRESH = timedelta(minutes=5)
SECOND = timedelta(seconds=1)
CONFIRM = "/staff/confirm"
POSTED = {"note": "two\nlines “quoted” & <b>", "picked": ["a:1", "b:2"], "empty": ""}
DONE: list[dict[str, list[str]]] = []


def act() -> Response:
    """An act that needs a confirmation."""
    form = request.form.to_dict(flat=False)
    DONE.append({name: values for name, values in form.items() if name in POSTED})
    return Response("done", mimetype="text/plain")


@pytest.fixture
def clock() -> Iterator[time_machine.Coordinates]:
    """A Monday morning; the clock stands still."""
    with time_machine.travel(NINE, tick=False) as clock:
        yield clock


@pytest.fixture
def app_with_acts(own_app: Flask) -> Flask:
    """The app with a view that is always asked for, one of which only a post is, and one of which a post for several is."""
    DONE.clear()
    marks = (("act", confirmed_recently), ("post", confirmed_to_post), ("picked", confirmed_for_several))
    for name, mark in marks:
        view = mark(open_to(Access.STAFF)(lambda: act()))
        own_app.add_url_rule(f"/staff/{name}", f"for_{name}", view, methods=["GET", "POST"])
    return own_app


def signed_in(app: Flask) -> PageClient:
    client = PageClient(app)
    start_session(client, make_account(app))
    client.get("/staff/settings")
    return client


def carried(page: Page) -> dict[str, list[str]]:
    """The fields that the first form of the page carries."""
    fields: dict[str, list[str]] = {}
    for box in page.soup.select("form[action^='/staff/act']")[0].select("input[type=hidden]"):
        fields.setdefault(str(box["name"]), []).append(str(box["value"]))
    fields.pop("csrf_token")
    return fields


def test_a_recent_sign_in_counts_as_confirmed(app_with_acts: Flask, clock: time_machine.Coordinates) -> None:
    client = signed_in(app_with_acts)
    clock.shift(FRESH - SECOND)
    assert client.post("/staff/act", {}, status=200).html == "done"
    clock.shift(SECOND)
    page = client.post("/staff/act", {}, status=403)
    assert page.heading == "Confirm that it is you"
    assert len(DONE) == 1


def test_one_case_never_waits_for_a_confirmation_and_several_do(
    app_with_acts: Flask, clock: time_machine.Coordinates
) -> None:
    client = signed_in(app_with_acts)
    clock.shift(FRESH)
    assert client.post("/staff/picked", {"picked": ["a:1"]}, status=200).html == "done"
    page = client.post("/staff/picked", {"picked": ["a:1", "b:2"]}, status=403)
    assert page.heading == "Confirm that it is you"
    assert DONE == [{"picked": ["a:1"]}]


def test_a_posted_form_survives_and_is_performed_once(
    app_with_acts: Flask, clock: time_machine.Coordinates
) -> None:
    client = signed_in(app_with_acts)
    clock.shift(FRESH)
    page = client.post("/staff/act?list=mine", POSTED, status=403)
    assert page.soup.select("form[action='/staff/act?list=mine']")
    assert carried(page) == {name: [v] if isinstance(v, str) else v for name, v in POSTED.items()}
    page = client.post("/staff/act?list=mine", {**carried(page), "confirm-code": "000000"}, status=403)
    assert "That code is not right" in page.text
    assert DONE == []
    done = client.post("/staff/act?list=mine", {**carried(page), "confirm-code": code_now()}, status=200)
    assert done.html == "done"
    assert [{name: [v] if isinstance(v, str) else v for name, v in POSTED.items()}] == DONE


def test_a_confirmation_gives_the_session_a_new_token(
    app_with_acts: Flask, clock: time_machine.Coordinates
) -> None:
    client = signed_in(app_with_acts)
    before = client.client.get_cookie("staff")
    clock.shift(FRESH)
    page = client.follow(client.get("/staff/act", status=302))
    assert page.path == CONFIRM
    assert (
        client.post(f"{CONFIRM}?next=/staff/act", {"confirm-code": code_now()}, status=303).location
        == "/staff/act"
    )
    after = client.client.get_cookie("staff")
    assert before
    assert after
    assert before.value != after.value
    assert client.client.get("/staff/act").data == b"done"
    thief = PageClient(app_with_acts)
    thief.client.set_cookie("staff", before.value)
    assert thief.get("/staff/settings", status=302).location.startswith(SIGN_IN)
    with app_with_acts.app_context():
        assert rows("SELECT count(*) FROM staff_sessions") == [(1,)]
        assert rows("SELECT kind, detail FROM staff_events WHERE kind = 'confirmed'") == [
            ("confirmed", "code")
        ]


def test_a_page_that_only_confirms_posts_is_shown_without(
    app_with_acts: Flask, clock: time_machine.Coordinates
) -> None:
    client = signed_in(app_with_acts)
    clock.shift(FRESH)
    assert client.client.get("/staff/post").data == b"done"
    client.post("/staff/post", {}, status=403)


def test_a_code_that_signed_in_does_not_confirm_too(
    app_with_acts: Flask, clock: time_machine.Coordinates
) -> None:
    client = signed_in(app_with_acts)
    clock.shift(FRESH)
    client.get(CONFIRM)
    client.post(CONFIRM, {"confirm-code": code_now()}, status=303)
    clock.shift(FRESH)
    client.get(CONFIRM)
    client.post(CONFIRM, {"confirm-code": code_now(-11)}, status=403)


def test_wrong_codes_are_limited_and_a_later_right_one_is_taken(
    app_with_acts: Flask, clock: time_machine.Coordinates
) -> None:
    client = signed_in(app_with_acts)
    clock.shift(FRESH)
    client.get(CONFIRM)
    for _ in range(5):
        client.post(CONFIRM, {"confirm-code": "000000"}, status=403)
    page = client.post(CONFIRM, {"confirm-code": code_now()}, status=429)
    assert "Too many wrong codes" in page.text
    clock.shift(timedelta(minutes=6))
    client.post(CONFIRM, {"confirm-code": code_now()}, status=303)


def test_the_confirmation_of_one_session_is_not_that_of_another(
    app_with_acts: Flask, clock: time_machine.Coordinates
) -> None:
    client, other = signed_in(app_with_acts), PageClient(app_with_acts)
    with app_with_acts.app_context():
        ((account,),) = rows("SELECT id FROM staff")
    start_session(other, account)
    clock.shift(FRESH)
    client.get(CONFIRM)
    client.post(CONFIRM, {"confirm-code": code_now()}, status=303)
    other.get("/staff/settings")
    other.post("/staff/act", {}, status=403)
    client.post("/staff/act", {}, status=200)


def test_a_post_from_another_site_is_not_carried(
    app_with_acts: Flask, clock: time_machine.Coordinates
) -> None:
    client = signed_in(app_with_acts)
    clock.shift(FRESH)
    form = {"confirm-code": code_now()}
    client.post("/staff/act", form, status=403, headers={"Origin": "https://evil.example"})
    assert "carried" not in client.post("/staff/act", form, status=400, token=False).text
    assert DONE == []


def test_where_no_second_factor_is_asked_for_the_password_confirms(
    settings: Settings, make_app: Callable[[Settings], Flask], clock: time_machine.Coordinates
) -> None:
    client = signed_in(make_app(replace(settings, second_factor=False)))
    clock.shift(FRESH)
    client.get(CONFIRM)
    page = client.post(CONFIRM, {"confirm-password": "not this one"}, status=403)
    assert words(page.one(".problem a")) == "That is not your password."
    client.post(CONFIRM, {"confirm-password": PASSWORD}, status=303)


@pytest.mark.parametrize("target", ["https://evil.example/", "//evil.example/", "/check", ""])
def test_confirming_leads_only_to_our_own_staff_pages(app: Flask, target: str) -> None:
    client = signed_in(app)
    client.get(CONFIRM)
    page = client.post(CONFIRM, {"confirm-code": code_now()}, status=303, query_string={"next": target})
    assert page.location == "/staff/"
