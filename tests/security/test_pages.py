"""What pages do with whatever was typed, seen from a browser."""

from __future__ import annotations

import pytest
from flask import Flask

from app.staff.roles import Role
from app.submissions.statuses import Outcome
from tests.accounts.build import SIGN_IN, sign_in
from tests.pages import PageClient
from tests.submissions.build import contact, count, rows, sent, staff
from tests.submissions.build import log_contact_with as log_contact

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
