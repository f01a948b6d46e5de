"""A phone intake that is posted when no one is signed in any more: 911 first, and nothing typed is lost."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from app.accounts import unsent_posts
from app.extensions import db, instance_keys, limiter, writing
from app.review.intake_signed_out import PER_SENDER
from app.staff.roles import Role
from app.submissions.intake import phone_intake
from app.submissions.intake.phone_intake import PhoneIntake, Typed
from tests.accounts.build import make_account, sign_in, try_to_sign_in
from tests.pages import Page, PageClient, words
from tests.review.intake_steps import save, start, submissions, whole
from tests.submissions.build import count, everything, rows, run
from tests.walk import answers_of

SIGN = {"rf_leg_weak": "yes"}
TYPED: dict[str, Any] = {"full_name": "Edna Larson", "bone_risk": ["osteoporosis"], "onset_date": "day"}


@pytest.fixture
def client(app: Flask) -> PageClient:
    """A browser of a coordinator who can sign in again."""
    client = PageClient(app)
    make_account(app)
    assert try_to_sign_in(client).status == 302
    return client


def let_idle(app: Flask) -> None:
    """Let every session idle out."""
    with app.app_context():
        run("UPDATE staff_sessions SET seen_at = :then", then=datetime.now(UTC) - timedelta(minutes=20))


def take_over(client: PageClient, page: Page, press: str = "take") -> Page:
    """Press a button of what was kept on the page; return the page that follows."""
    form = page.one('form[action*="/kept/"]')
    return client.follow(client.post(str(form["action"]), {"then": press}))


def intake_rows() -> list[Any]:
    """What is stored of every intake, in an app context."""
    return rows("SELECT id, version, sealed FROM phone_intakes")


def test_a_sign_shows_what_to_say_at_once_and_is_in_the_queue_once_it_is_taken_over(
    app: Flask, client: PageClient
) -> None:
    address = start(client)
    let_idle(app)
    page = client.post(address, {**SIGN, **TYPED, "then": "emergency-signs"}, status=403)
    assert "Emergency: tell them now" in page.text
    assert "NOT in the queue yet" in page.text
    assert page.one("#full_name")["value"] == "Edna Larson"
    link = page.one("#intake-state .problem a")
    assert (words(link), link["href"]) == ("Sign in", f"/staff/sign-in?next={address}")
    with app.app_context():
        assert submissions() == []
        assert count("phone_intakes") == 0
        assert b"Edna" not in everything("kept_notes")
    assert try_to_sign_in(client, at=str(link["href"])).location == address
    page = client.get(address)
    assert "Emergency: tell them now" in page.text
    assert "You typed this after your session had ended" in page.text
    assert page.chosen("rf_leg_weak") == []
    with app.app_context():
        assert submissions() == []
    page = take_over(client, page)
    assert page.chosen("rf_leg_weak") == ["yes"]
    assert page.one("#full_name")["value"] == "Edna Larson"
    with app.app_context():
        (case,) = submissions()
        assert case.is_unreached_emergency
        assert case.full_name == "Edna Larson"


def test_without_a_sign_it_leads_to_the_sign_in_page_and_back(app: Flask, client: PageClient) -> None:
    address = start(client)
    let_idle(app)
    where = client.post(address, {**TYPED, "preferred_language": "en", "then": "send"}).location
    assert where == f"/staff/sign-in?next={address}"
    assert "What you typed is kept" in client.get(where).text
    assert try_to_sign_in(client, at=where).location == address
    page = client.get(address)
    kept = words(page.one("section[aria-labelledby=kept] dl"))
    assert "osteoporosis" in kept
    assert "Language to speak with us English" in kept
    page = take_over(client, page)
    assert page.chosen("bone_risk") == ["osteoporosis"]
    assert page.chosen("onset_date") == ["day"]


def test_another_account_does_not_get_what_was_kept(app: Flask, client: PageClient) -> None:
    address = start(client)
    let_idle(app)
    client.post(address, TYPED)
    sign_in(client)
    client.get(address, status=404)


@pytest.mark.parametrize("typed", [SIGN, TYPED])
def test_when_it_is_not_known_whose_it_is_the_page_stays_with_everything_typed(
    app: Flask, client: PageClient, typed: dict[str, Any]
) -> None:
    address = start(client)
    client.client.delete_cookie("staff")
    page = client.post(address, {**typed, "email": "edna@example.com"}, status=403)
    assert "this is NOT saved" in page.text
    assert page.one("#email")["value"] == "edna@example.com"
    assert ("Emergency: tell them now" in page.text) is (typed is SIGN)
    with app.app_context():
        assert count("phone_intakes") == 0
    assert try_to_sign_in(client).status == 302
    assert save(client, address, {**typed, "then": "contact"}).path == address


def test_a_page_of_another_site_is_not_kept(app: Flask, client: PageClient) -> None:
    address = start(client)
    let_idle(app)
    client.post(address, TYPED, status=403, headers={"Sec-Fetch-Site": "cross-site"})
    with app.app_context():
        assert count("phone_intakes") == 0


def test_what_an_auditor_posts_is_not_kept(app: Flask) -> None:
    auditor = PageClient(app)
    sign_in(auditor, Role.AUDITOR)
    auditor.get("/staff/settings")
    let_idle(app)
    auditor.post(f"/staff/intake/{'a' * 32}", TYPED, status=403)
    with app.app_context():
        assert count("phone_intakes") == 0


def test_the_script_learns_what_to_say_too(app: Flask, client: PageClient) -> None:
    address = start(client)
    let_idle(app)
    top = client.post(address, {**SIGN, "then": "script"}, status=403).response.json
    assert top is not None
    assert "Emergency: tell them now" in top["top"]
    assert f"/staff/sign-in?next={address}" in top["top"]


def test_an_empty_post_only_leads_to_the_sign_in_page(app: Flask, client: PageClient) -> None:
    address = start(client)
    let_idle(app)
    assert client.post(address, {}).location == "/staff/sign-in"


SECRETS = {"full_name": "Zelda Secretname", "phone": "612-555-0188", "email": "zelda@secret.example"}


@pytest.fixture
def stored(app: Flask, client: PageClient) -> str:
    """The address of an intake that is stored; its account has signed out."""
    address = start(client)
    save(client, address, {**SECRETS, "then": "contact"})
    client.post("/staff/sign-out", {})
    client.get("/staff/sign-in")
    return address


@pytest.mark.parametrize("then", ["", "script"])
def test_signed_out_only_what_was_just_posted_is_shown(client: PageClient, stored: str, then: str) -> None:
    page = client.post(stored, {**SIGN, "version": "0", "then": then}, status=403)
    assert "When we hang up, call 911 at once." in page.html
    for secret in ("Secretname", "0188", "secret.example"):
        assert secret not in page.html


@pytest.mark.parametrize("version", ["0", "1", "9999", "999999"])
def test_signed_out_the_stored_intake_is_not_touched(
    app: Flask, client: PageClient, stored: str, version: str
) -> None:
    with app.app_context():
        before = intake_rows()
    client.post(stored, {**SIGN, "best_time": "any", "version": version}, status=403)
    with app.app_context():
        assert intake_rows() == before
    assert try_to_sign_in(client).status == 302
    page = client.get(stored)
    assert page.one("#full_name")["value"] == "Zelda Secretname"
    with app.app_context():
        assert submissions() == []
    page = take_over(client, page, "drop")
    assert page.path == stored
    assert "You typed this after" not in page.text
    with app.app_context():
        assert (intake_rows(), submissions(), count("kept_notes")) == (before, [], 0)


def test_what_is_taken_over_adds_to_what_is_stored(app: Flask, client: PageClient, stored: str) -> None:
    client.post(stored, {**SIGN, "phone": "612-555-0199", "version": "9999"}, status=403)
    assert try_to_sign_in(client).status == 302
    page = take_over(client, client.get(stored))
    assert page.one("#full_name")["value"] == "Zelda Secretname"
    with app.app_context():
        (case,) = submissions()
        assert (case.full_name, case.phone) == ("Zelda Secretname", "+1-612-555-0199")
        assert count("kept_notes") == 0


def test_looking_at_an_intake_puts_nothing_into_the_queue(app: Flask, client: PageClient) -> None:
    address = start(client)
    save(client, address, {"full_name": "Edna", "then": "contact"})
    with app.app_context():
        row = db.session.scalars(select(PhoneIntake)).one()
        with writing.begin() as session:
            typed = Typed({"rf_leg_weak": ["yes"]}, {"rf_leg_weak": "yes"})
            phone_intake.save(session.merge(row), instance_keys().fields, typed, row.saved_at)
    assert "Emergency: tell them now" in client.get(address).text
    with app.app_context():
        assert submissions() == []


def test_a_version_that_was_never_given_is_refused(app: Flask, client: PageClient) -> None:
    address = start(client)
    save(client, address, {**SECRETS, "then": "contact"})
    with app.app_context():
        before = intake_rows()
    page = client.post(address, {**SIGN, "version": "9999"}, status=409)
    assert "is NOT saved" in page.text
    assert "Emergency: tell them now" in page.text
    with app.app_context():
        assert (intake_rows(), submissions()) == (before, [])


def test_what_is_kept_is_limited_and_one_page_that_saves_itself_is_kept_once(
    app: Flask, client: PageClient
) -> None:
    address = start(client)
    let_idle(app)
    for name in ("E", "Ed", "Edna"):
        client.post(address, {"full_name": name, "email": "e@example.com", "then": "script"}, status=403)
    with app.app_context():
        assert count("kept_notes") == 1
    for number in range(25):
        client.post(f"/staff/intake/{number:032x}", {"full_name": "Mallory"})
    with app.app_context():
        assert count("kept_notes") == unsent_posts.MOST
        assert count("phone_intakes") == 0


def test_signed_out_pages_are_limited_by_sender_and_still_say_911(app: Flask, client: PageClient) -> None:
    address = start(client)
    let_idle(app)
    with app.app_context(), app.test_request_context(environ_base={"REMOTE_ADDR": "127.0.0.1"}):
        for item in PER_SENDER:
            limiter.limiter.hit(item, "signed-out intake", "127.0.0.1", cost=item.amount)
    page = client.post(address, {**SIGN, **TYPED}, status=403)
    assert "this is NOT saved" in page.text
    assert "Emergency: tell them now" in page.text
    with app.app_context():
        assert count("kept_notes") == 0


def test_what_waits_is_named_on_the_page_of_a_new_intake(app: Flask, client: PageClient) -> None:
    address = start(client)
    let_idle(app)
    client.post(address, TYPED)
    assert try_to_sign_in(client).status == 302
    notice = client.get("/staff/intake").one("main .notice a")
    assert notice["href"] == address
    assert take_over(client, client.get(address), "drop").path == "/staff/intake"


def test_what_is_typed_into_an_intake_that_was_sent_is_shown_and_not_added(
    app: Flask, client: PageClient
) -> None:
    address = start(client)
    case = save(client, address, whole(answers_of("standard", age_band="65_plus"))).path
    let_idle(app)
    client.post(address, {"full_name": "Other Name"})
    assert try_to_sign_in(client).status == 302
    page = client.get(address)
    assert "Other Name" in words(page.one("section[aria-labelledby=kept] dl"))
    assert page.soup.select("button[value=take]") == []
    kept = str(page.one('form[action*="/kept/"]')["action"])
    client.follow(client.post(kept, {"then": "take"}))
    with app.app_context():
        assert count("kept_notes") == 1
        assert submissions()[0].full_name == "Edna Larson"
    assert take_over(client, client.get(address), "drop").path == case


@pytest.mark.parametrize("typed", [SIGN, TYPED])
def test_a_page_that_another_account_opened_is_not_saved(
    app: Flask, client: PageClient, typed: dict[str, Any]
) -> None:
    page = client.get("/staff/intake")
    address = str(page.one("form#intake")["action"])
    drawn = {"owner": str(page.one("input[name=owner]")["value"]), "version": "0", "email": "e@example.com"}
    client.post("/staff/sign-out", {})
    sign_in(client)
    client.get("/staff/intake")
    refused = client.post(address, {**drawn, **typed}, status=409)
    script = client.post(address, {**drawn, **typed, "then": "script"}, status=409).response.json
    assert refused.heading == "This page was opened by another account. Nothing was saved."
    assert "Nothing was saved." in (script or {})["top"]
    for shown in (refused.html, (script or {})["top"]):
        assert ("When we hang up, call 911 at once." in shown) is (typed is SIGN)
        assert "e@example.com" not in shown
    let_idle(app)
    assert "this is NOT saved" in client.post(address, {**drawn, **typed}, status=403).text
    with app.app_context():
        assert count("phone_intakes") == count("submissions") == count("kept_notes") == 0
    assert try_to_sign_in(client).status == 302
    assert save(client, address, {**drawn, **typed, "then": "contact"}).path == address


def test_a_page_shown_after_the_session_had_ended_still_belongs_to_its_account(
    app: Flask, client: PageClient
) -> None:
    page = client.get("/staff/intake")
    tag = str(page.one("input[name=owner]")["value"])
    let_idle(app)
    answer = client.post(str(page.one("form#intake")["action"]), {**SIGN, "owner": tag}, status=403)
    assert answer.one("input[name=owner]")["value"] == tag
