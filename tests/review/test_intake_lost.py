"""A phone intake that is posted when no one is signed in any more: 911 first, and nothing typed is lost."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from flask import Flask

from app.staff.roles import Role
from tests.accounts.build import make_account, sign_in, try_to_sign_in
from tests.pages import PageClient, words
from tests.review.intake_steps import save, start, submissions
from tests.submissions.build import count, everything, run

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


def test_a_sign_shows_what_to_say_at_once_and_is_in_the_queue_after_signing_in(
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
        assert b"Edna" not in everything("phone_intakes")
    assert try_to_sign_in(client, at=str(link["href"])).location == address
    page = client.get(address)
    assert page.chosen("rf_leg_weak") == ["yes"]
    assert page.one("#full_name")["value"] == "Edna Larson"
    with app.app_context():
        (case,) = submissions()
        assert case.is_unreached_emergency
        assert case.full_name == "Edna Larson"


def test_without_a_sign_it_leads_to_the_sign_in_page_and_back(app: Flask, client: PageClient) -> None:
    address = start(client)
    let_idle(app)
    where = client.post(address, {**TYPED, "then": "send"}).location
    assert where == f"/staff/sign-in?next={address}"
    assert "What you typed is kept" in client.get(where).text
    assert try_to_sign_in(client, at=where).location == address
    page = client.get(address)
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
