"""Signing in: the same message for every failure, a protected cookie, redirects only to our own pages."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import urlencode

import pytest
from flask import Flask

from app.accounts.staff import disable
from app.extensions import writing
from config import Settings
from tests.accounts.build import PASSWORD, SECOND_STEP, SIGN_IN, code_now, make_account, try_to_sign_in
from tests.pages import Page, PageClient
from tests.submissions.build import everything, rows

TOKEN = re.compile(r'name="csrf_token" value="[^"]+"')
ELSEWHERE = [
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example",
    "\\\\evil.example",
    "https:evil.example",
    "javascript:alert(1)",
    "/staff/\\evil.example",
    "/staff/..//evil.example",
    "/staff/@evil.example",
    "/staff/\r\nLocation: https://evil.example",
    "/staff/\n",
    " https://evil.example",
    "/check",
    "/",
    "staff/",
    "/staff",
    "/staff/?next=//evil.example",
    "/staff/%2e%2e//evil.example",
    "http://localhost.evil.example/staff/",
    "",
]
OURS = ["/staff/", "/staff/submissions/0123456789abcdef0123456789abcdef"]


def disable_account(app: Flask) -> None:
    with app.app_context(), writing.begin() as session:
        disable(session, "ola@example.com", datetime.now(UTC))


def without_what_was_typed(page: Page, email: str) -> str:
    return TOKEN.sub("", page.html.replace(email, ""))


def test_the_right_password_leads_to_the_queue(app: Flask) -> None:
    make_account(app)
    client = PageClient(app)
    page = try_to_sign_in(client)
    assert (page.status, page.location) == (302, "/staff/")
    assert client.follow(page).heading == "Today"


@pytest.mark.parametrize("typed", ["OLA@EXAMPLE.COM", " ola@example.com "])
def test_the_case_of_the_address_does_not_matter(app: Flask, typed: str) -> None:
    make_account(app)
    assert try_to_sign_in(PageClient(app), typed).status == 302


def test_wrong_unknown_and_disabled_get_the_same_answer(app: Flask) -> None:
    make_account(app)
    make_account(app, email="kari@example.com")
    wrong = try_to_sign_in(PageClient(app), "ola@example.com", "wrong password")
    unknown = try_to_sign_in(PageClient(app), "nils@example.com")
    disable_account(app)
    disabled = try_to_sign_in(PageClient(app), "ola@example.com")
    assert [page.status for page in (wrong, unknown, disabled)] == [403] * 3
    bodies = {
        without_what_was_typed(wrong, "ola@example.com"),
        without_what_was_typed(unknown, "nils@example.com"),
        without_what_was_typed(disabled, "ola@example.com"),
    }
    assert len(bodies) == 1
    for page in (wrong, unknown, disabled):
        assert not page.response.headers.getlist("Set-Cookie")


def test_a_refused_sign_in_keeps_the_address_and_never_the_password(app: Flask) -> None:
    page = try_to_sign_in(PageClient(app), "ola@example.com", "wrong password")
    assert page.one("#email")["value"] == "ola@example.com"
    assert "wrong password" not in page.html


@pytest.mark.parametrize(
    ("email", "password"),
    [
        ("", PASSWORD),
        ("ola@example.com", ""),
        ("", ""),
        ("x" * 255, PASSWORD),
        ("ola@example.com", "x" * 1001),
    ],
)
def test_a_form_that_is_not_filled_in_is_shown_again(app: Flask, email: str, password: str) -> None:
    page = try_to_sign_in(PageClient(app), email, password)
    assert page.status == 400
    assert page.soup.select("[role=alert]")


@pytest.mark.parametrize(
    "email", ["ola\x00@example.com", "\x00", "ola@example.com\ud800", "🦴@example.com", "%00", "' OR 1=1 --"]
)
def test_no_address_breaks_the_sign_in(app: Flask, email: str) -> None:
    page = try_to_sign_in(PageClient(app), email.encode("utf-8", "replace").decode())
    assert page.status in (400, 403)


def test_a_form_without_its_token_does_not_sign_in(app: Flask) -> None:
    make_account(app)
    client = PageClient(app)
    page = client.post(SIGN_IN, {"email": "ola@example.com", "password": PASSWORD}, status=400, token=False)
    assert "open for too long" in page.text
    assert client.client.get_cookie("staff") is None


def test_a_form_posted_from_another_site_does_not_sign_in(app: Flask) -> None:
    make_account(app)
    client = PageClient(app)
    client.get(SIGN_IN)
    form = {"email": "ola@example.com", "password": PASSWORD}
    client.post(SIGN_IN, form, status=403, headers={"Origin": "https://evil.example"})
    client.get(SIGN_IN)
    client.post(SIGN_IN, form, status=403, headers={"Sec-Fetch-Site": "cross-site"})


@pytest.mark.one_in(3)
@pytest.mark.parametrize("target", ELSEWHERE)
def test_signing_in_redirects_only_to_our_own_staff_pages(app: Flask, target: str) -> None:
    make_account(app)
    page = try_to_sign_in(PageClient(app), at=f"{SIGN_IN}?{urlencode({'next': target})}")
    assert page.location == "/staff/"


@pytest.mark.parametrize("target", OURS)
def test_signing_in_leads_back_to_the_requested_page(app: Flask, target: str) -> None:
    make_account(app)
    client = PageClient(app)
    redirect = client.get(target, status=302)
    form_page = client.follow(redirect)
    assert form_page.path == SIGN_IN
    page = try_to_sign_in(client, at=redirect.location)
    assert page.location == target


def staff_cookie(page: Page) -> dict[str, str]:
    """The parts of the sign-in cookie."""
    (cookie,) = [c for c in page.response.headers.getlist("Set-Cookie") if "staff=" in c]
    name_and_value, *flags = cookie.split("; ")
    return {
        "name": name_and_value.partition("=")[0],
        "value": name_and_value.partition("=")[2],
        **{flag.partition("=")[0]: flag.partition("=")[2] for flag in flags},
    }


def test_the_cookie_is_protected_and_ends_with_the_browser_session(app: Flask) -> None:
    make_account(app)
    cookie = staff_cookie(try_to_sign_in(PageClient(app)))
    assert cookie.pop("value")
    assert cookie == {"name": "staff", "HttpOnly": "", "SameSite": "Lax", "Path": "/"}


def test_over_https_the_browser_itself_protects_the_cookie(
    settings: Settings, make_app: Callable[[Settings], Flask]
) -> None:
    https = "https://check.example"
    app = make_app(replace(settings, public_url=https))
    make_account(app)
    client = PageClient(app)
    client.get(SIGN_IN, base_url=https)
    form = {"email": "ola@example.com", "password": PASSWORD}
    client.post(SIGN_IN, form, base_url=https)
    client.get(SECOND_STEP, base_url=https)
    cookie = staff_cookie(client.post(SECOND_STEP, {"code": code_now()}, base_url=https))
    assert cookie.pop("value")
    assert cookie == {"name": "__Host-staff", "Secure": "", "HttpOnly": "", "SameSite": "Lax", "Path": "/"}
    assert client.get("/staff/", base_url=https).heading == "Today"


def test_only_a_hash_of_the_token_is_stored(app: Flask) -> None:
    make_account(app)
    token = staff_cookie(try_to_sign_in(PageClient(app)))["value"]
    assert len(token) >= 43  # 256 bits
    with app.app_context():
        assert token.encode() not in everything()
        stored = rows("SELECT token_hash FROM staff_sessions")
    assert stored == [(hashlib.sha256(token.encode()).hexdigest(),)]


def test_every_sign_in_has_a_new_token_and_ends_the_previous_one(app: Flask) -> None:
    make_account(app)
    client = PageClient(app)
    first = staff_cookie(try_to_sign_in(client))["value"]
    second = staff_cookie(try_to_sign_in(client))["value"]
    assert first != second
    client.get("/staff/")
    client.client.set_cookie("staff", first)
    client.get("/staff/", status=302)


def test_a_token_brought_by_the_browser_is_never_adopted(app: Flask) -> None:
    make_account(app)
    client = PageClient(app)
    client.client.set_cookie("staff", "chosen-by-an-attacker")
    assert staff_cookie(try_to_sign_in(client))["value"] != "chosen-by-an-attacker"
