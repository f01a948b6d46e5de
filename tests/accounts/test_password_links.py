"""Links by which people set their own password: each works once and for a short time, and signs no one in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from flask import Flask

from app.accounts import password_links
from app.accounts.password_links import LinkKind
from app.extensions import writing
from app.staff.models import Staff
from config import Settings
from tests.accounts.build import PASSWORD, make_account, sign_in, try_to_sign_in
from tests.pages import PageClient, words
from tests.submissions.build import everything, rows

NOON = datetime(2026, 6, 15, 17, tzinfo=UTC)
NEW = "another good long password"


def made_link(app: Flask, account: int, kind: LinkKind = LinkKind.RESET) -> str:
    """The path of a new link for an account."""
    with app.app_context(), writing.begin() as session:
        token = password_links.make_link(session, session.get_one(Staff, account), kind, datetime.now(UTC))
    return f"/staff/sign-in/new-password/{token}"


def use(app: Flask, link: str, password: str = NEW) -> int:
    """Set a password by a link; return the status of the post."""
    client = PageClient(app)
    client.get("/staff/sign-in")
    return client.post(link, {"new": password, "again": password}, status=None).status


def test_a_link_works_once(stored_app: Flask) -> None:
    link = made_link(stored_app, make_account(stored_app))
    assert PageClient(stored_app).get(link).heading == "Set your password"
    assert [use(stored_app, link), use(stored_app, link, PASSWORD)] == [302, 410]
    assert try_to_sign_in(PageClient(stored_app), password=NEW).status == 302


@pytest.mark.parametrize(
    ("kind", "lasts"),
    [
        (LinkKind.INVITATION, timedelta(hours=48)),
        (LinkKind.RESET, timedelta(minutes=30)),
        (LinkKind.REPLACEMENT, timedelta(minutes=30)),
    ],
)
def test_a_link_is_over_after_its_time(app: Flask, kind: LinkKind, lasts: timedelta) -> None:
    account = make_account(app)
    with time_machine.travel(NOON, tick=False) as clock:
        link = made_link(app, account, kind)
        clock.shift(lasts - timedelta(seconds=1))
        PageClient(app).get(link)
        clock.shift(timedelta(seconds=1))
        assert PageClient(app).get(link, status=410).heading == "This link is over"
        assert use(app, link) == 410


def test_opening_a_link_does_not_use_it_up(app: Flask) -> None:
    link = made_link(app, make_account(app))
    for _ in range(3):
        PageClient(app).get(link)
    assert use(app, link) == 302


def test_a_newer_link_ends_the_one_before(app: Flask) -> None:
    account = make_account(app)
    first, second = made_link(app, account), made_link(app, account)
    assert [use(app, first), use(app, second)] == [410, 302]


def test_setting_ones_own_password_ends_a_link(app: Flask) -> None:
    link = made_link(app, make_account(app))
    client = PageClient(app)
    try_to_sign_in(client)
    client.get("/staff/settings")
    client.post("/staff/settings/password", {"old": PASSWORD, "new": NEW, "again": NEW})
    assert use(app, link, PASSWORD) == 410


@pytest.mark.parametrize("token", ["x", "x" * 43, "x" * 4000, "\N{BONE}", "%00"])
def test_a_guessed_link_opens_nothing_and_is_not_recorded(app: Flask, token: str) -> None:
    client = PageClient(app)
    client.get("/staff/sign-in")
    client.client.get(f"/staff/sign-in/new-password/{token}")
    assert client.client.post(f"/staff/sign-in/new-password/{token}", data={}).status_code in (400, 410)
    with app.app_context():
        assert rows("SELECT count(*) FROM staff_events") == [(0,)]


def test_a_link_signs_no_one_in(app: Flask) -> None:
    link = made_link(app, make_account(app))
    client = PageClient(app)
    page = client.submit(link, {"new": NEW, "again": NEW})
    assert page.path == "/staff/sign-in"
    assert client.client.get_cookie("staff") is None
    client.get("/staff/settings", status=302)


def test_a_link_for_one_account_leaves_who_is_signed_in_at_the_browser_alone(app: Flask) -> None:
    link = made_link(app, make_account(app))
    client = PageClient(app)
    sign_in(client)
    client.submit(link, {"new": NEW, "again": NEW})
    client.get("/staff/settings")


def test_only_a_hash_of_the_token_is_stored(stored_app: Flask) -> None:
    link = made_link(stored_app, make_account(stored_app))
    with stored_app.app_context():
        assert link.rpartition("/")[2].encode() not in everything("password_links")


def test_a_bad_password_does_not_use_the_link_up(app: Flask) -> None:
    link = made_link(app, make_account(app))
    client = PageClient(app)
    client.get(link)
    page = client.post(link, {"new": "olaberg1olaberg1", "again": "olaberg1olaberg1"}, status=422)
    assert words(page.one(".problem")).startswith("This password is easy to guess.")
    assert "olaberg1" not in page.html
    assert use(app, link) == 302


def test_a_used_link_that_comes_again_is_recorded(app: Flask) -> None:
    ola = make_account(app)
    link = made_link(app, ola)
    use(app, link)
    use(app, link)
    with app.app_context():
        refused = rows("SELECT staff_id, actor_id, detail FROM staff_events WHERE kind = 'link_refused'")
    assert refused == [(ola, None, "used")]


@pytest.mark.proves("set-by-another-works-once")
def test_a_password_of_someone_else_leads_to_ones_own_once(stored_app: Flask) -> None:
    ola = make_account(stored_app)
    with stored_app.app_context(), writing.begin() as session:
        session.get_one(Staff, ola).must_replace_password = True
    client = PageClient(stored_app)
    page = try_to_sign_in(client)
    assert client.client.get_cookie("staff") is None
    assert client.follow(page).heading == "Set your password"
    assert try_to_sign_in(PageClient(stored_app)).status == 403
    assert use(stored_app, page.location) == 302
    assert try_to_sign_in(PageClient(stored_app), password=NEW).status == 302
    with stored_app.app_context():
        kinds = [kind for (kind,) in rows("SELECT kind FROM staff_events ORDER BY id")]
    assert kinds == ["created", "replaced_once", "refused", "link_used", "password_set", "signed_in"]


def test_links_that_were_over_a_month_ago_are_erased(app: Flask) -> None:
    account = make_account(app)
    made_link(app, account)
    for days, left in ((30, 1), (32, 0)):
        with app.app_context():
            with writing.begin() as session:
                password_links.purge(session, datetime.now(UTC) + timedelta(days=days))
            assert rows("SELECT count(*) FROM password_links") == [(left,)]


def test_without_a_second_factor_a_password_is_longer(
    settings: Settings, make_app: Callable[[Settings], Flask]
) -> None:
    app = make_app(replace(settings, second_factor=False))
    link = made_link(app, make_account(app))
    client = PageClient(app)
    assert "at least 15 characters" in client.get(link).text
    short = "kari elske snø"
    page = client.post(link, {"new": short, "again": short}, status=422)
    assert words(page.one(".problem")) == "A password has 15 to 128 characters."
    assert use(app, link, f"{short} 7") == 302
