"""A staff member's own settings: shortcuts, rows and password; and the due times in force, read-only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask

from app.rules.due_dates import ServiceLevels
from app.staff.roles import Right, Role, may
from config import Settings
from tests.accounts.build import PASSWORD, SIGN_IN, make_account, try_to_sign_in
from tests.pages import PageClient, words

SETTINGS = "/staff/settings"
OWN_PASSWORD = f"{SETTINGS}/password"
NEW = "another good long password"


def signed_in(app: Flask, role: Role = Role.COORDINATOR) -> PageClient:
    """A browser on its settings page."""
    client = PageClient(app)
    email = f"{role}@example.com"
    make_account(app, role, email)
    assert try_to_sign_in(client, email).status == 302
    client.get(SETTINGS)
    return client


def save(client: PageClient, shortcuts: str, rows: str) -> None:
    page = client.follow(client.post(SETTINGS, {"shortcuts": shortcuts, "rows": rows}))
    assert "Your settings are saved" in page.text
    assert (page.chosen("shortcuts"), page.chosen("rows")) == ([shortcuts], [rows])


def change(client: PageClient, old: str, new: str, again: str, status: int) -> list[str]:
    """Change one's own password; return the problems that the page names."""
    page = client.post(OWN_PASSWORD, {"old": old, "new": new, "again": again}, status=status)
    return [words(each) for each in page.soup.select(".problem p")] if status >= 400 else []


def test_shortcuts_and_rows_are_personal_and_apply_to_every_page(app: Flask) -> None:
    client, other = signed_in(app), signed_in(app, Role.AUDITOR)
    body = client.get(SETTINGS).one("body")
    assert (body.get("data-shortcuts"), body.get("class")) == ("on", None)
    save(client, "off", "compact")
    body = client.get(SETTINGS).one("body")
    assert (body.get("data-shortcuts"), body.get("class")) == (None, ["compact"])
    body = other.get(SETTINGS).one("body")
    assert (body.get("data-shortcuts"), body.get("class")) == ("on", None)
    client.get(SETTINGS)
    save(client, "on", "normal")


@pytest.mark.parametrize("sent", [{}, {"shortcuts": "on"}, {"shortcuts": "maybe", "rows": "normal"}])
def test_a_setting_that_is_not_offered_changes_nothing(app: Flask, sent: dict[str, str]) -> None:
    client = signed_in(app)
    save(client, "off", "compact")
    page = client.post(SETTINGS, sent, status=422)
    assert page.soup.select(".problem a")
    page = client.get(SETTINGS)
    assert (page.chosen("shortcuts"), page.chosen("rows")) == (["off"], ["compact"])
    assert "open for too long" in client.post(SETTINGS, sent, status=400, token=False).text


def test_changing_ones_own_password_ends_every_other_session(app: Flask) -> None:
    client = signed_in(app)
    elsewhere = PageClient(app)
    try_to_sign_in(elsewhere, "coordinator@example.com")
    other_account = signed_in(app, Role.LEAD)
    assert change(client, PASSWORD, NEW, NEW, 302) == []
    assert "Your password is changed" in client.get(f"{SETTINGS}?done=password").text
    assert elsewhere.get(SETTINGS, status=302).location.startswith(SIGN_IN)
    other_account.get(SETTINGS)
    assert try_to_sign_in(PageClient(app), "coordinator@example.com").status == 403
    assert try_to_sign_in(PageClient(app), "coordinator@example.com", NEW).status == 302


def test_a_password_is_not_changed_without_the_old_one_and_the_new_one_twice(app: Flask) -> None:
    client = signed_in(app)
    assert change(client, "wrong password", NEW, NEW, 403) == ["That is not the password you have now."]
    assert change(client, PASSWORD, NEW, NEW + " ", 422) == [
        "The two new passwords are not the same. Type both again."
    ]
    assert change(client, PASSWORD, "short", "short", 422) == ["A password has 12 to 128 characters."]
    assert len(change(client, "", "", "", 422)) == 2
    page = client.post(OWN_PASSWORD, {"old": PASSWORD, "new": NEW, "again": NEW}, status=400, token=False)
    assert "open for too long" in page.text
    assert NEW not in page.html
    assert try_to_sign_in(PageClient(app), "coordinator@example.com").status == 302


def test_guesses_at_ones_own_password_are_limited(app: Flask) -> None:
    client = signed_in(app)
    for _ in range(10):
        change(client, "wrong password", NEW, NEW, 403)
    assert client.post(OWN_PASSWORD, {"old": PASSWORD, "new": NEW, "again": NEW}, status=429)


def test_every_role_reads_the_due_times_in_force(
    settings: Settings, make_app: Callable[[Settings], Flask]
) -> None:
    service_levels = ServiceLevels(urgent_hours=1, try_again_days=0, days_before_closing=10)
    table = (
        signed_in(make_app(replace(settings, service_levels=service_levels)), Role.AUDITOR)
        .get(SETTINGS)
        .one("table.due")
    )
    due = {words(row.select("th")[0]): words(row.select("td")[0]) for row in table.select("tbody tr")}
    assert due["Urgent – clinician review"] == "Within 1 hour by the clock, weekends too"
    assert due["Priority review"] == "Within 2 business days"
    assert due["Very bad pain in a low tier"] == "Within 1 business day"
    assert due["No one was reached: call again"] == "By the end of the same day"
    assert due["A window that closes"] == "10 days before its first possible end"
    assert due["The clinic is open"] == "Monday to Friday, 8 am to 5 pm"
    assert due["Urgent patients are called"].startswith(
        "While the clinic is open. With fewer than 2 open hours left"
    )


def test_each_role_finds_its_own_pages(app: Flask) -> None:
    everyones = ["Today", "All cases", "Clinician review Review 0"]
    for role in Role:
        head = signed_in(app, role).get(SETTINGS).one("header")
        oversees = may(role, Right.OVERSEE)
        first, second = head.select("nav")
        assert [words(link) for link in first.select("a")] == everyones + ["Reports"] * oversees
        own = {
            "Board": Right.WORK,
            "Blind readings": Right.JUDGE,
            "Learning": Right.EVALUATE,
            "Hazard log": Right.EVALUATE,
            "Reports": Right.OVERSEE,
            "Events": Right.OVERSEE,
            "Unusual reading": Right.OVERSEE,
            "Rules": Right.LEAD,
            "Staff accounts": Right.LEAD,
            "E-mail to staff": Right.LEAD,
            "Closed days": Right.CLOSE,
        }
        expected = [name for name, right in own.items() if name == "Board" or may(role, right)]
        theirs = [*expected, "Workload", "Reports to chase", "Help", "Settings"]
        assert [words(link) for link in second.select("a")] == theirs
        intake = {words(link) for link in head.select('a[href="/staff/intake"]')}
        assert intake == ({"+ New phone intake"} if may(role, Right.WORK) else set())
