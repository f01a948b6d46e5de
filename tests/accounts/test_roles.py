"""Who may open which staff page: no one without signing in, and an auditor only reads."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask import Flask

from app import create_app
from app.accounts.forms import ROLES
from app.staff.roles import Role
from config import Settings
from tests.accounts.build import SIGN_IN, sign_in
from tests.pages import PageClient
from tests.submissions.build import count, rows, sent, stored


def test_every_role_has_a_label_on_the_forms() -> None:
    assert set(ROLES) == set(Role)


ON_THE_WAY = (SIGN_IN, "/staff/back-channel-logout")
SUBMISSION = "0123456789abcdef0123456789abcdef"


def staff_routes() -> list[tuple[str, str]]:
    """Every (method, address) under /staff, except the pages on the way in."""
    table = create_app(Settings(instance_path=Path("never-made").absolute(), testing=True)).url_map
    addresses = {
        (method, rule.rule.replace("<submission_id>", SUBMISSION))
        for rule in table.iter_rules()
        for method in rule.methods or ()
        if rule.rule.startswith("/staff") and not rule.rule.startswith(ON_THE_WAY) and method != "OPTIONS"
    }
    return sorted(addresses)


STAFF_ROUTES = staff_routes()


@pytest.mark.parametrize("token", [None, "", "guessed", "x" * 4000, "\N{BONE}"])
def test_no_staff_page_opens_without_signing_in(app: Flask, token: str | None) -> None:
    client = PageClient(app)
    client.get(SIGN_IN)
    if token is not None:
        client.client.set_cookie("staff", token)
    for method, address in STAFF_ROUTES:
        response = client.client.open(address, method=method)
        assert response.status_code == 302, (method, address)
        assert response.headers["Location"].split("?")[0] == SIGN_IN, (method, address)
    with app.app_context():
        assert count("events") == 0


def test_there_are_staff_pages() -> None:
    assert ("GET", "/staff/") in STAFF_ROUTES
    assert len(STAFF_ROUTES) >= 6


@pytest.mark.one_in(2)
@pytest.mark.parametrize("role", Role)
def test_every_role_reads_the_queue_and_a_submission(stored_app: Flask, role: Role) -> None:
    client = PageClient(stored_app)
    sign_in(client, role)
    with stored_app.app_context():
        submission_id = sent()
        reference = stored(submission_id).reference
    shown = reference if role is Role.AUDITOR else "Edna Larson"
    assert shown in client.get("/staff/").text
    assert client.get(f"/staff/submissions/{submission_id}").heading == "Edna Larson"


@pytest.mark.one_in(2)
@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.CLINICIAN, Role.LEAD])
def test_roles_that_work_on_submissions_may_move_one(stored_app: Flask, role: Role) -> None:
    client = PageClient(stored_app)
    account = sign_in(client, role)
    with stored_app.app_context():
        submission_id = sent()
    address = f"/staff/submissions/{submission_id}"
    assert client.get(address).soup.select(f'form[action="{address}/move"]')
    client.post(f"{address}/move", {"to": "taken", "version": "1"})
    with stored_app.app_context():
        assert rows("SELECT status, owner_id FROM submissions") == [("taken", account)]


def test_an_auditor_reads_submissions_and_moves_none(stored_app: Flask) -> None:
    client = PageClient(stored_app)
    sign_in(client, Role.AUDITOR)
    with stored_app.app_context():
        submission_id = sent()
    address = f"/staff/submissions/{submission_id}"
    assert not client.get(address).soup.select(f'form[action="{address}/move"]')
    page = client.post(f"{address}/move", {"to": "taken", "version": "1"}, status=403)
    assert "Edna" not in page.html
    with stored_app.app_context():
        assert rows("SELECT status, version FROM submissions") == [("new", 1)]
        assert rows("SELECT count(*) FROM events WHERE kind = 'moved'") == [(0,)]
