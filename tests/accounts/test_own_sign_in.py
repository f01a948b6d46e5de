"""How one signs in oneself: second steps, recovery codes and open sessions."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from flask import Flask

from app.accounts import one_time_codes, session_rows
from app.accounts.browsers import family
from app.extensions import writing
from tests.accounts.authenticator import Authenticator
from tests.accounts.build import SIGN_IN, make_account, start_session
from tests.accounts.passkey_steps import ask, sign_in_with
from tests.pages import Page, PageClient, words
from tests.submissions.build import rows

NINE = datetime(2026, 6, 15, 14, tzinfo=UTC)
OWN = "/staff/settings/sign-in"
NEW = f"{OWN}/new"
UNKNOWN = "0" * 32


@pytest.fixture
def ola(stored_app: Flask) -> PageClient:
    """A signed-in browser of an account with an app."""
    client = PageClient(stored_app)
    start_session(client, make_account(stored_app))
    client.get(OWN)
    return client


def add_passkey(client: PageClient) -> Authenticator:
    """Add a passkey on the page for it."""
    passkey = Authenticator()
    client.get(NEW)
    assert client.post(NEW, {"passkey": passkey.make(ask(client, f"{OWN}/passkey"))}).location == OWN
    return passkey


def add_app(client: PageClient) -> None:
    """Add another app on the page for it."""
    page = client.get(NEW)
    secret = one_time_codes.from_text(words(page.one("form code")))
    code = one_time_codes.code_at(secret, one_time_codes.step_at(datetime.now(UTC)))
    assert client.post(NEW, {"key": str(page.one("[name=key]")["value"]), "code": code}).location == OWN


def factor_ids(client: PageClient) -> list[str]:
    with client.app.app_context():
        return [row[0] for row in rows("SELECT id FROM staff_factors ORDER BY added_at")]


def other_session(client: PageClient) -> PageClient:
    """Another browser, signed in to the only account."""
    with client.app.app_context():
        ((account,),) = rows("SELECT id FROM staff")
    other = PageClient(client.app)
    start_session(other, account)
    return other


def notices(client: PageClient) -> list[Page]:
    """The pages that tell of a change: the page of help, if it does."""
    page = client.get("/staff/help")
    return [page] if page.soup.select("form[action='/staff/told']") else []


def it_was_me(client: PageClient) -> None:
    """Answer what is told."""
    at = client.get("/staff/help").one("form[action='/staff/told'] [name=at]")["value"]
    client.post("/staff/told", {"at": str(at)})


def problem(page: Page) -> str:
    return words(page.one(".problem"))


def test_a_passkey_and_an_app_are_added_and_their_owner_is_told(ola: PageClient) -> None:
    passkey = add_passkey(ola)
    add_app(ola)
    page = ola.get(OWN)
    assert "was added to your account" not in page.text
    assert "A new way to sign in was added to your account" in other_session(ola).get(OWN).text
    assert len(page.soup.select("#factors + ul > li")) == 3
    assert sign_in_with(PageClient(ola.app), passkey).location == "/staff/"
    with ola.app.app_context():
        added = rows("SELECT detail FROM staff_events WHERE kind = 'factor_added' ORDER BY id")
    assert added == [("passkey",), ("code",)]


def test_what_is_told_goes_away_when_another_session_answers(ola: PageClient) -> None:
    add_app(ola)
    other = other_session(ola)
    it_was_me(other)
    assert not notices(other)
    assert not notices(ola)


def test_the_session_that_did_it_does_not_answer_for_the_owner(ola: PageClient) -> None:
    other = other_session(ola)
    add_app(ola)
    (notice,) = notices(other)
    at = str(notice.one("[name=at]")["value"])
    ola.get(OWN)
    ola.post("/staff/told", {"at": at})
    assert notices(other)


def test_each_change_is_told_the_oldest_first_until_it_is_answered(ola: PageClient) -> None:
    add_app(ola)
    ola.get(OWN)
    ola.post(f"{OWN}/recovery-codes", {}, status=200)
    other = other_session(ola)
    told = []
    for _ in range(2):
        told.append(
            words(other.get("/staff/help").one(".notice p:has(+ form[action='/staff/told'])")).partition(
                " on "
            )[0]
        )
        it_was_me(other)
    assert told == ["A new way to sign in was added to your account", "Your recovery codes were replaced"]
    assert not notices(other)


def test_a_session_older_than_a_later_change_shows_it_and_does_not_answer_it(ola: PageClient) -> None:
    other = other_session(ola)
    add_app(ola)
    ola.get(OWN)
    ola.post(f"{OWN}/recovery-codes", {}, status=200)
    it_was_me(other)
    for client in (ola, other):
        page = client.get("/staff/help")
        assert "Your recovery codes were replaced" in page.text
        assert not page.soup.select("form[action='/staff/told']")
    it_was_me(other_session(ola))
    assert not notices(ola)


def test_the_last_second_step_cannot_be_removed_and_others_can(ola: PageClient) -> None:
    (only,) = factor_ids(ola)
    assert "Remove" not in ola.get(OWN).one("#factors + ul").get_text()
    page = ola.post(f"{OWN}/factors/{only}/remove", {}, status=409)
    assert problem(page) == "This is your only second step. Add another one before you remove it."
    add_passkey(ola)
    ola.get(OWN)
    ola.post(f"{OWN}/factors/{only}/remove", {})
    other = other_session(ola)
    assert "A new way to sign in was added" in other.get(OWN).text
    it_was_me(other)
    assert "A way to sign in was removed" in other.get(OWN).text
    assert only not in factor_ids(ola)


def test_a_second_step_is_renamed(ola: PageClient) -> None:
    (only,) = factor_ids(ola)
    for name in ("", " ", "x" * 61, "\u202e"):
        page = ola.post(f"{OWN}/factors/{only}/rename", {"name": name}, status=422)
        assert problem(page) == "Give it a name of at most 60 characters."
    ola.follow(ola.post(f"{OWN}/factors/{only}/rename", {"name": " My  <phone> "}))
    assert "My <phone>" in ola.get(OWN).one("#factors + ul").get_text()


@pytest.mark.parametrize("act", ["rename", "remove"])
def test_no_one_changes_the_second_step_of_another_account(ola: PageClient, act: str) -> None:
    other = PageClient(ola.app)
    start_session(other, make_account(ola.app, email="kari@example.com"))
    other.get(OWN)
    for factor in (*factor_ids(ola)[:1], UNKNOWN):
        other.get(OWN)
        other.post(f"{OWN}/factors/{factor}/{act}", {"name": "Mine"}, status=404)
    with ola.app.app_context():
        assert rows("SELECT count(*) FROM staff_factors WHERE name = 'Mine'") == [(0,)]


def test_an_account_has_at_most_ten_second_steps(ola: PageClient) -> None:
    for _ in range(9):
        add_app(ola)
    ola.get(NEW)
    page = ola.post(NEW, {"passkey": Authenticator().make(ask(ola, f"{OWN}/passkey"))}, status=409)
    assert "at most 10 ways" in problem(page)


def test_new_recovery_codes_replace_the_old_ones_and_are_shown_once(ola: PageClient) -> None:
    assert "You have none" in ola.get(OWN).text
    first = ola.post(f"{OWN}/recovery-codes", {}, status=200)
    second = ola.post(f"{OWN}/recovery-codes", {}, status=200)
    codes = [{words(code) for code in page.soup.select(".codes code")} for page in (first, second)]
    assert [len(each) for each in codes] == [10, 10]
    assert not codes[0] & codes[1]
    page = ola.get(OWN)
    assert "You have 10 left" in page.text
    assert not [code for code in codes[1] if code in page.html]


@pytest.mark.parametrize(
    ("method", "address"),
    [
        ("GET", NEW),
        ("POST", f"{OWN}/factors/{UNKNOWN}/remove"),
        ("POST", f"{OWN}/factors/{UNKNOWN}/rename"),
        ("POST", f"{OWN}/recovery-codes"),
    ],
)
def test_a_change_asks_for_a_confirmation(app: Flask, method: str, address: str) -> None:
    with time_machine.travel(NINE, tick=False) as clock:
        client = PageClient(app)
        start_session(client, make_account(app))
        clock.shift(timedelta(minutes=5))
        client.get(OWN)
        page = client.get(address, status=302) if method == "GET" else client.post(address, {}, status=403)
        assert (
            client.follow(page, page.status if page.status == 403 else 200).heading
            == "Confirm that it is you"
        )


def test_a_passkey_confirms_and_then_another_is_added(app: Flask) -> None:
    with time_machine.travel(NINE, tick=False) as clock:
        client = PageClient(app)
        start_session(client, make_account(app))
        passkey = add_passkey(client)
        client.get(NEW)
        new = Authenticator().make(ask(client, f"{OWN}/passkey"))
        clock.shift(timedelta(minutes=4, seconds=59))
        confirmed = passkey.sign(ask(client, "/staff/confirm/passkey"))
        clock.shift(timedelta(seconds=1))
        page = client.post(NEW, {"passkey": new}, status=403)
        assert page.soup.select("form[data-passkey='/staff/confirm/passkey'] input[name=passkey]")
        assert client.post(NEW, {"passkey": new, "confirm-passkey": confirmed}).location == OWN
        assert len(factor_ids(client)) == 3


def test_own_sessions_are_listed_and_ended_one_by_one_or_all_others(ola: PageClient) -> None:
    with ola.app.app_context():
        ((account,),) = rows("SELECT id FROM staff")
    others = [PageClient(ola.app) for _ in range(3)]
    for other in others:
        start_session(other, account)
    page = ola.get(OWN)
    assert page.one("#sessions + ul").get_text().count("this one") == 1
    address = str(page.soup.select("#sessions + ul form")[0]["action"])
    ola.follow(ola.post(address, {}))
    still = [other.get("/staff/help", status=None).status for other in others]
    assert sorted(still) == [200, 200, 302]
    ola.post(address, {}, status=404)
    ola.get(OWN)
    assert "Every other browser is signed out" in ola.follow(ola.post(f"{OWN}/sessions/end-others", {})).text
    for other in others:
        assert other.get("/staff/help", status=302).location.startswith(SIGN_IN)


def test_no_one_ends_the_session_of_another_account(ola: PageClient) -> None:
    other = PageClient(ola.app)
    start_session(other, make_account(ola.app, email="kari@example.com"))
    other.get(OWN)
    with ola.app.app_context():
        ids = [row[0] for row in rows("SELECT id FROM staff_sessions ORDER BY started_at")]
    other.post(f"{OWN}/sessions/{ids[0]}/end", {}, status=404)
    ola.get(OWN)


def test_sessions_that_began_a_month_ago_are_deleted(stored_app: Flask) -> None:
    account = make_account(stored_app)
    for days in (0, 29, 30):
        with time_machine.travel(NINE - timedelta(days=days), tick=False):
            start_session(PageClient(stored_app), account)
    with stored_app.app_context(), writing.begin() as session:
        assert session_rows.purge(session, NINE) == 1


@pytest.mark.parametrize(
    ("user_agent", "shown"),
    [
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0",
            "Firefox on Windows",
        ),
        (
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15",
            "Safari on Mac",
        ),
        (
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36",
            "Chrome on Android",
        ),
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0",
            "Edge on Windows",
        ),
        ("curl/8", ""),
        ("", ""),
        ("<script>" * 50, ""),
    ],
)
def test_a_browser_is_named_by_its_family_only(user_agent: str, shown: str) -> None:
    assert family(user_agent) == shown
