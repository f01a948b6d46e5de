"""What pages do with whatever was typed, seen from a browser."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine
from flask import Flask

from app.access import Access, open_to
from app.accounts import recovery_codes
from app.extensions import sender, writing
from app.staff.roles import Role
from app.submissions.statuses import Outcome
from config import Settings
from tests.accounts.build import SIGN_IN, make_account, sign_in, try_to_sign_in
from tests.pages import PageClient
from tests.submissions.build import contact, count, rows, sent, staff
from tests.submissions.build import log_contact_with as log_contact

APP = Path(__file__).parents[2] / "app"
HOSTILE = '"><img src=x onerror=alert(1)>{{7*7}}</title><svg/onload=alert(2)>'
"""A text that would run as a script, be filled in as a template, or end an attribute, if it were not escaped."""
PAGES = (
    "/staff/",
    "/staff/cases",
    "/staff/submissions/{0}",
    "/staff/submissions/{0}/print",
    "/staff/workload",
)


@pytest.fixture
def hostile_case(app: Flask) -> str:
    """A submission whose name and helper are hostile, with a hostile note."""
    with app.app_context():
        submission_id = sent(contact=contact(full_name=HOSTILE))
        log_contact(submission_id, Outcome.SPOKE, staff(), note=HOSTILE)
    return submission_id


@pytest.mark.parametrize("role", [Role.LEAD, Role.COORDINATOR])
def test_every_name_is_escaped_wherever_it_is_shown(app: Flask, hostile_case: str, role: Role) -> None:
    browser = PageClient(app)
    sign_in(browser, role)
    shown = 0
    for address in PAGES:
        html = browser.get(address.format(hostile_case)).html
        assert "<img src=x" not in html
        assert "<svg/onload" not in html
        shown += "&lt;img src=x onerror=alert(1)&gt;{{7*7}}" in html
    assert shown >= 3


def test_a_field_that_a_form_does_not_have_changes_nothing(app: Flask, hostile_case: str) -> None:
    browser = PageClient(app)
    sign_in(browser, Role.COORDINATOR)
    with app.app_context():
        before = rows("SELECT role, disabled_at, email FROM staff ORDER BY id")
    browser.get("/staff/settings")
    form = {"shortcuts": "off", "rows": "normal", "role": "lead", "email": "lead@example.com", "id": "1"}
    assert browser.post("/staff/settings", form).status == 302
    with app.app_context():
        assert rows("SELECT role, disabled_at, email FROM staff ORDER BY id") == before


def test_every_password_box_is_masked_and_may_be_filled_in_by_a_manager(patient: PageClient) -> None:
    boxes = patient.get(SIGN_IN).soup.select("input[name*=password]")
    sign_in(patient)
    boxes += patient.get("/staff/settings").soup.select("input[type=password]")
    assert len(boxes) >= 4
    assert {box["type"] for box in boxes} == {"password"}
    assert {box["autocomplete"] for box in boxes} == {"current-password", "new-password"}
    assert not any(box.has_attr("onpaste") or box.has_attr("maxlength") for box in boxes)


def test_a_new_instance_has_no_account(app: Flask) -> None:
    with app.app_context():
        assert count("staff") == 0


def test_every_staff_page_can_be_left(app: Flask, hostile_case: str) -> None:
    browser = PageClient(app)
    sign_in(browser, Role.LEAD)
    for address in (*PAGES, "/staff/reports", "/staff/people", "/staff/settings", "/staff/help"):
        page = browser.get(address.format(hostile_case))
        if not address.endswith("/print"):
            assert page.soup.select('form[action="/staff/sign-out"] button'), address


def test_a_password_does_not_expire(app: Flask) -> None:
    make_account(app)
    with time_machine.travel(datetime.now(UTC) + timedelta(days=3 * 365)):
        assert try_to_sign_in(PageClient(app)).location == "/staff/"


def test_recovery_codes_have_128_bits_and_only_their_hashes_are_stored(app: Flask) -> None:
    account = make_account(app)
    with app.app_context():
        with writing.begin() as session:
            codes = recovery_codes.renew(session, account, datetime.now(UTC))
        stored = {row[0] for row in rows("SELECT code_hash FROM staff_recovery_codes")}
    drawn = [base64.b32decode(code.replace("-", "") + "=" * 6) for code in codes]
    assert len(set(drawn)) == 10
    assert {len(code) * 8 for code in drawn} == {128}
    assert stored == {hashlib.sha256(code).hexdigest() for code in drawn}


def test_an_exported_file_has_a_name_of_ours(patient: PageClient, hostile_case: str) -> None:
    sign_in(patient, Role.LEAD)
    patient.get("/staff/cases")
    file = patient.post("/staff/export?view=all", {}, status=200)
    named = file.response.headers["Content-Disposition"]
    assert re.fullmatch(r'attachment; filename="[a-z0-9-]+\.csv"', named)
    assert hostile_case not in named


@pytest.mark.parametrize(
    ("hops", "forwarded", "counted"),
    [
        (0, "198.51.100.7", "203.0.113.1"),
        (1, "198.51.100.7", "198.51.100.7"),
        (1, "192.0.2.99, 198.51.100.7", "198.51.100.7"),
        (1, "", "203.0.113.1"),
    ],
)
def test_only_the_last_proxy_names_the_address(
    settings: Settings, make_app: Callable[[Settings], Flask], hops: int, forwarded: str, counted: str
) -> None:
    app = make_app(replace(settings, proxy_hops=hops))
    app.add_url_rule("/whose", view_func=open_to(Access.ANYONE)(lambda: sender()))
    headers = {"X-Forwarded-For": forwarded} if forwarded else {}
    response = app.test_client().get("/whose", headers=headers, environ_base={"REMOTE_ADDR": "203.0.113.1"})
    assert response.text == counted


def test_logs_go_to_standard_error_only() -> None:
    sources = [*APP.rglob("*.py"), *APP.parent.glob("*.py")]
    found = {file.name for file in sources if re.search(r"FileHandler|logging\.handlers", file.read_text())}
    assert found == set()
