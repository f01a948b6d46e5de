"""Leads manage accounts: adding them, setting new passwords, and disabling or enabling them."""

from __future__ import annotations

import pytest
from flask import Flask

from app.extensions import writing
from app.staff.roles import Role
from app.submissions.casework.transitions import assign
from app.submissions.context import StaffContext
from tests.accounts.build import (
    PASSWORD,
    SECOND_STEP,
    SIGN_IN,
    give_password,
    make_account,
    sign_in,
    try_to_sign_in,
)
from tests.pages import Page, PageClient, words
from tests.submissions.build import NOON, column, rows, sent, staff, stored

PEOPLE = "/staff/people"
NEW = "another good long password"
ADA = {"email": " Ada@Clinic.example ", "name": " Ada  Berg ", "role": "clinician", "new": NEW, "again": NEW}

REFUSED: tuple[tuple[dict[str, str], str], ...] = (
    ({"email": "no-at-sign"}, "Enter an e-mail address such as name@example.com."),
    ({"email": "x" * 250 + "@y.org"}, "Use at most 254 characters."),
    ({"email": "a\u0001@y.org"}, "This has a letter or mark that cannot be kept. Type it again."),
    ({"name": " "}, "A name has 1 to 100 characters."),
    ({"name": "x" * 101}, "A name has 1 to 100 characters."),
    ({"role": "admin"}, "Not a valid choice."),
    ({"again": NEW + "x"}, "The two new passwords are not the same. Type both again."),
    ({"new": "short", "again": "short"}, "A password has 12 to 128 characters."),
)
FORGED = ("0", "999999999", "9" * 40, "-1", "1.0", "\N{BONE}", "\u0661", "x")


def lead(app: Flask) -> PageClient:
    """A lead's browser, on the page of people."""
    client = PageClient(app)
    sign_in(client, Role.LEAD)
    client.get(PEOPLE)
    return client


def assigned_to(staff_id: int) -> str:
    """An open submission assigned to this account."""
    submission_id = sent()
    with writing.begin() as session:
        assign(session, submission_id, 1, staff_id, StaffContext(staff("lead"), NOON))
    return submission_id


def problems(page: Page) -> list[str]:
    return [words(each) for each in page.soup.select(".problem p")]


def test_a_lead_adds_an_account_that_can_sign_in_at_once(app: Flask) -> None:
    client = lead(app)
    page = client.follow(client.post(PEOPLE, ADA))
    assert page.heading == "Ada Berg"
    assert "ada@clinic.example can sign in now" in page.text
    listed = client.get(PEOPLE).one("table")
    assert "Ada Berg ada@clinic.example clinician Can sign in" in words(listed)
    assert give_password(PageClient(app), "ada@clinic.example", NEW).location == SECOND_STEP
    assert problems(client.post(PEOPLE, ADA, status=409)) == [
        "There is an account for this e-mail address already."
    ]


def test_an_invalid_account_is_refused_and_the_form_keeps_its_values(app: Flask) -> None:
    client = lead(app)
    for changed, problem in REFUSED:
        page = client.post(PEOPLE, {**ADA, **changed}, status=422)
        assert problems(page) == [problem]
        assert NEW not in page.html
        assert "name" in changed or page.one("#name")["value"] == "Ada Berg"
    with app.app_context():
        assert len(rows("SELECT id FROM staff")) == 1


def test_a_disabled_account_is_signed_out_and_its_submissions_unassigned(
    app: Flask,
) -> None:
    client, theirs = lead(app), PageClient(app)
    ola = make_account(app)
    try_to_sign_in(theirs)
    with app.app_context():
        assigned, unassigned = assigned_to(ola), sent()
    page = client.follow(client.post(f"{PEOPLE}/{ola}/disable", {}))
    assert "Ola Berg cannot sign in any more. What they had open is unassigned again: 1." in page.text
    assert theirs.get("/staff/settings", status=302).location.startswith(SIGN_IN)
    assert try_to_sign_in(PageClient(app)).status == 403
    with app.app_context():
        assert (column("owner_id", assigned), column("status", assigned)) == (None, "new")
        assert stored(assigned).events[-1].kind == "assigned"
        assert column("version", unassigned) == 1
    assert "Disabled since" in client.get(PEOPLE).text
    client.get(f"{PEOPLE}/{ola}")
    assert "can sign in again" in client.follow(client.post(f"{PEOPLE}/{ola}/enable", {})).text
    assert try_to_sign_in(PageClient(app)).status == 302


def test_a_lead_can_neither_disable_themself_nor_reset_their_own_password(app: Flask) -> None:
    client = PageClient(app)
    own_id = sign_in(client, Role.LEAD)
    page = client.get(f"{PEOPLE}/{own_id}")
    assert "This is your own account" in page.text
    assert not page.soup.select("main form")
    assert problems(client.post(f"{PEOPLE}/{own_id}/disable", {}, status=409)) == [
        "You cannot disable your own account: ask another lead."
    ]
    password = {"new": NEW, "again": NEW}
    assert problems(client.post(f"{PEOPLE}/{own_id}/password", password, status=409)) == [
        "Change your own password under Settings."
    ]
    client.get(PEOPLE)


def test_a_new_password_from_a_lead_ends_the_sessions_of_the_account(app: Flask) -> None:
    client, theirs = lead(app), PageClient(app)
    ola = make_account(app)
    try_to_sign_in(theirs)
    address = f"{PEOPLE}/{ola}/password"
    client.get(f"{PEOPLE}/{ola}")
    assert problems(client.post(address, {"new": NEW, "again": PASSWORD}, status=422))
    theirs.get("/staff/settings")
    page = client.follow(client.post(address, {"new": NEW, "again": NEW}))
    assert "The new password counts from now on" in page.text
    assert theirs.get("/staff/settings", status=302)
    assert try_to_sign_in(PageClient(app)).status == 403
    assert try_to_sign_in(PageClient(app), password=NEW).status == 302
    client.get(PEOPLE)


def test_a_missing_account_has_no_page(app: Flask) -> None:
    client = lead(app)
    for forged in FORGED:
        for act in ("disable", "enable", "password"):
            client.get(PEOPLE)
            client.post(f"{PEOPLE}/{forged}/{act}", {}, status=404)
        client.get(f"{PEOPLE}/{forged}", status=404)


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.CLINICIAN, Role.AUDITOR])
def test_only_a_lead_sees_or_changes_accounts(app: Flask, role: Role) -> None:
    client = PageClient(app)
    sign_in(client, role)
    ola = make_account(app)
    for path in (PEOPLE, f"{PEOPLE}/{ola}"):
        assert "Ola Berg" not in client.get(path, status=403).text
    for path in (PEOPLE, *(f"{PEOPLE}/{ola}/{act}" for act in ("disable", "enable", "password"))):
        client.get("/staff/settings")
        client.post(path, ADA, status=403)
    with app.app_context():
        assert rows("SELECT count(*), count(disabled_at) FROM staff") == [(2, 0)]
