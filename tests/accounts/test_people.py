"""Leads manage accounts: adding them, handing links over, changing names and roles, and disabling or enabling them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from flask import Flask, g
from werkzeug.exceptions import Forbidden

from app.accounts.managed import refuse_former_lead
from app.extensions import writing
from app.staff.models import Staff
from app.staff.roles import Role
from app.submissions.casework.transitions import assign
from app.submissions.context import StaffContext
from tests.accounts.build import (
    SECOND_STEP,
    SIGN_IN,
    give_app,
    give_password,
    make_account,
    sign_in,
    try_to_sign_in,
)
from tests.pages import Page, PageClient, words
from tests.submissions.build import NOON, column, rows, sent, staff, stored

MORNING = datetime(2026, 6, 15, 14, tzinfo=UTC)
PEOPLE = "/staff/people"
EVENTS = "SELECT staff_id, kind, actor_id, detail FROM staff_events ORDER BY id"
NEW = "another good long password"
ADA = {"email": " Ada@Clinic.example ", "name": " Ada  Berg ", "role": "clinician"}

REFUSED: tuple[tuple[dict[str, str], str], ...] = (
    ({"email": "no-at-sign"}, "Enter an e-mail address such as name@example.com."),
    ({"email": "x" * 250 + "@y.org"}, "Use at most 254 characters."),
    ({"email": "a\u0001@y.org"}, "This has a letter or mark that cannot be kept. Type it again."),
    ({"name": " "}, "Enter a name."),
    ({"name": "x" * 101}, "A name has 1 to 100 characters."),
    ({"role": "admin"}, "Not a valid choice."),
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


def link_on(page: Page) -> str:
    """The path of the link that is shown to hand over."""
    address = words(page.one("#handed"))
    assert address.startswith("http://localhost/staff/sign-in/new-password/")
    return address.removeprefix("http://localhost")


def set_password(app: Flask, link: str, password: str = NEW) -> None:
    page = PageClient(app).submit(link, {"new": password, "again": password})
    assert page.heading == "Sign in"
    assert "Your password is set. Sign in with it." in page.text


def test_a_lead_adds_an_account_whose_owner_sets_the_password(app: Flask) -> None:
    client = lead(app)
    page = client.post(PEOPLE, ADA, status=200)
    assert page.heading == "Ada Berg"
    assert "It works once, within 48 hours." in page.text
    assert "Ada Berg ada@clinic.example clinician No password yet" in words(client.get(PEOPLE).one("table"))
    assert try_to_sign_in(PageClient(app), "ada@clinic.example", NEW).status == 403
    set_password(app, link_on(page))
    assert "Ada Berg ada@clinic.example clinician Can sign in" in words(client.get(PEOPLE).one("table"))
    assert give_password(PageClient(app), "ada@clinic.example", NEW).location == SECOND_STEP
    assert problems(client.post(PEOPLE, ADA, status=409)) == [
        "There is an account for this e-mail address already."
    ]


def test_an_invalid_account_is_refused_and_the_form_keeps_its_values(app: Flask) -> None:
    client = lead(app)
    for changed, problem in REFUSED:
        page = client.post(PEOPLE, {**ADA, **changed}, status=422)
        assert problems(page) == [problem]
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


def test_a_lead_can_neither_disable_nor_demote_nor_reset_themself(app: Flask) -> None:
    client = PageClient(app)
    own_id = sign_in(client, Role.LEAD)
    page = client.get(f"{PEOPLE}/{own_id}")
    assert "This is your own account" in page.text
    assert [form["action"] for form in page.soup.select("main form")] == [f"{PEOPLE}/{own_id}/details"]
    for act, data, problem in (
        ("disable", {}, "You cannot disable your own account: ask another lead."),
        ("details", {"name": "Ola", "role": "auditor"}, "You cannot change your own role: ask another lead."),
        ("link", {}, "Change your own password under Settings."),
    ):
        assert problems(client.post(f"{PEOPLE}/{own_id}/{act}", data, status=409)) == [problem]
    page = client.follow(client.post(f"{PEOPLE}/{own_id}/details", {"name": "Ola Vik", "role": "lead"}))
    assert (page.heading, client.get(PEOPLE).status) == ("Ola Vik", 200)


def test_a_lead_never_learns_or_sets_the_password_of_someone_else(app: Flask) -> None:
    client = lead(app)
    ola = make_account(app)
    page = client.get(f"{PEOPLE}/{ola}")
    assert not page.soup.select("input[type=password]")
    client.post(f"{PEOPLE}/{ola}/password", {"new": NEW, "again": NEW}, status=404)
    assert try_to_sign_in(PageClient(app)).status == 302
    client.get(PEOPLE)
    assert not client.get(PEOPLE).soup.select("input[type=password]")


def test_a_link_for_a_new_password_ends_the_sessions_of_the_account_when_it_is_used(app: Flask) -> None:
    client, theirs = lead(app), PageClient(app)
    ola = make_account(app)
    try_to_sign_in(theirs)
    client.get(f"{PEOPLE}/{ola}")
    page = client.post(f"{PEOPLE}/{ola}/link", {}, status=200)
    assert "It works once, within 30 minutes." in page.text
    theirs.get("/staff/settings")
    set_password(app, link_on(page))
    assert theirs.get("/staff/settings", status=302)
    assert try_to_sign_in(PageClient(app)).status == 403
    assert try_to_sign_in(PageClient(app), password=NEW).status == 302
    assert not client.get(f"{PEOPLE}/{ola}").soup.select("#handed")


def test_no_link_is_made_for_a_disabled_account(app: Flask) -> None:
    client = lead(app)
    ola = make_account(app)
    client.get(f"{PEOPLE}/{ola}")
    link = link_on(client.post(f"{PEOPLE}/{ola}/link", {}, status=200))
    client.post(f"{PEOPLE}/{ola}/disable", {})
    client.get(f"{PEOPLE}/{ola}")
    assert problems(client.post(f"{PEOPLE}/{ola}/link", {}, status=409)) == [
        "This account is disabled. Enable it first."
    ]
    PageClient(app).get(link, status=410)


def test_a_new_role_signs_out_and_acts_at_once(app: Flask) -> None:
    client, theirs = lead(app), PageClient(app)
    ola = make_account(app)
    try_to_sign_in(theirs)
    theirs.get("/staff/closed-days", status=403)
    client.get(f"{PEOPLE}/{ola}")
    page = client.follow(client.post(f"{PEOPLE}/{ola}/details", {"name": "Ola Vik", "role": "lead"}))
    assert (page.heading, "The account is changed." in page.text) == ("Ola Vik", True)
    assert theirs.get("/staff/settings", status=302).location.startswith(SIGN_IN)
    try_to_sign_in(theirs)
    theirs.get("/staff/closed-days")
    assert "Ola Vik" in theirs.get("/staff/settings").html


def test_someone_who_becomes_an_auditor_keeps_no_cases(app: Flask) -> None:
    client = lead(app)
    ola = make_account(app)
    with app.app_context():
        assigned = assigned_to(ola)
    client.get(f"{PEOPLE}/{ola}")
    page = client.follow(client.post(f"{PEOPLE}/{ola}/details", {"name": "Ola Berg", "role": "auditor"}))
    assert "What they had open is unassigned again: 1." in page.text
    with app.app_context():
        assert (column("owner_id", assigned), column("status", assigned)) == (None, "new")


def test_someone_who_still_works_keeps_their_cases(app: Flask) -> None:
    client = lead(app)
    ola = make_account(app)
    with app.app_context():
        assigned = assigned_to(ola)
    client.get(f"{PEOPLE}/{ola}")
    client.post(f"{PEOPLE}/{ola}/details", {"name": "Ola Berg", "role": "clinician"})
    with app.app_context():
        assert column("owner_id", assigned) == ola


@pytest.mark.parametrize("act", ["disable", "enable", "link", "details", "reset-factors"])
def test_a_lead_who_was_just_demoted_changes_no_account(app: Flask, act: str) -> None:
    client = PageClient(app)
    own_id = sign_in(client, Role.LEAD)
    ola = make_account(app)
    client.get(PEOPLE)
    with app.test_request_context(), writing.begin() as session:
        g.staff = session.get_one(Staff, own_id)
        session.get_one(Staff, own_id).role = Role.COORDINATOR
        session.flush()
        with pytest.raises(Forbidden):
            refuse_former_lead(session, ola)
    client.post(f"{PEOPLE}/{ola}/{act}", {"name": "Ola", "role": "lead"}, status=403)


@pytest.mark.parametrize(
    ("path", "data"),
    [
        ("", ADA),
        ("/{}/link", {}),
        ("/{}/details", {"name": "Ola", "role": "lead"}),
        ("/{}/disable", {}),
        ("/{}/enable", {}),
    ],
)
def test_an_act_on_an_account_asks_again_who_it_is(app: Flask, path: str, data: dict[str, str]) -> None:
    with time_machine.travel(MORNING, tick=False) as clock:
        client = lead(app)
        ola = make_account(app)
        client.get(PEOPLE)
        clock.shift(timedelta(minutes=5))
        client.get(f"{PEOPLE}/{ola}")
        page = client.post(f"{PEOPLE}{path.format(ola)}", data, status=None)
        assert page.heading == "Confirm that it is you"
        with app.app_context():
            assert rows("SELECT count(*) FROM staff_events WHERE kind <> 'created'") == [(0,)]
            assert rows("SELECT count(*) FROM staff") == [(2,)]


def test_every_act_on_an_account_is_recorded(stored_app: Flask) -> None:
    client = lead(stored_app)
    added = client.post(PEOPLE, ADA, status=200)
    with stored_app.app_context():
        [(ada,)] = rows("SELECT id FROM staff WHERE email LIKE 'ada%'")
        [(lou,)] = rows("SELECT id FROM staff WHERE email NOT LIKE 'ada%'")
    set_password(stored_app, link_on(added))
    with stored_app.app_context(), writing.begin() as session:
        give_app(session, session.get_one(Staff, ada))
    try_to_sign_in(PageClient(stored_app), "ada@clinic.example", NEW)
    for act, data in (
        ("link", {}),
        ("details", {"name": "Ada Vik", "role": "auditor"}),
        ("disable", {}),
        ("enable", {}),
    ):
        client.get(f"{PEOPLE}/{ada}")
        client.post(f"{PEOPLE}/{ada}/{act}", data, status=None)
    with stored_app.app_context():
        events = [row[1:] for row in rows(EVENTS) if row[0] == ada]
        assert rows("SELECT count(*) FROM staff_events WHERE address IS NULL AND actor_id IS NOT NULL") == [
            (0,)
        ]
    assert events == [
        ("created", lou, "clinician"),
        ("invited", lou, None),
        ("link_used", None, None),
        ("password_set", ada, "own"),
        ("signed_in", ada, "code"),
        ("reset_link", lou, None),
        ("renamed", lou, None),
        ("role_changed", lou, "clinician to auditor"),
        ("session_ended", lou, "role"),
        ("disabled", lou, None),
        ("enabled", lou, None),
    ]


def test_a_missing_account_has_no_page(app: Flask) -> None:
    client = lead(app)
    for forged in FORGED:
        for act in ("disable", "enable", "link", "details"):
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
    for path in (PEOPLE, *(f"{PEOPLE}/{ola}/{act}" for act in ("disable", "enable", "link", "details"))):
        client.get("/staff/settings")
        client.post(path, ADA, status=403)
    with app.app_context():
        assert rows("SELECT count(*), count(disabled_at) FROM staff") == [(2, 0)]
