"""The page of what happened to accounts: leads and auditors read it, filter it, and turn its pages."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from flask import Flask

from app.accounts.account_event_labels import KINDS, event_in_words
from app.audit.staff_event_list import PAGE_SIZE
from app.audit.staff_events import StaffEventKind, record
from app.extensions import writing
from app.staff.roles import Role
from tests.accounts.build import make_account, sign_in, try_to_sign_in
from tests.pages import Page, PageClient, words

EVENTS = "/staff/account-events"


def listed(page: Page) -> list[str]:
    """What happened, row by row."""
    return [words(row.select("td")[1]) for row in page.soup.select("tbody tr")]


def followed(client: PageClient, page: Page, label: str) -> Page:
    """The page behind a link."""
    (link,) = [link for link in page.soup.select("main a") if words(link) == label]
    return client.get(str(link["href"]))


def test_every_kind_has_words() -> None:
    assert set(KINDS) == set(StaffEventKind)
    assert event_in_words("refused", "password") == "Sign-in refused: wrong password"
    assert event_in_words("role_changed", "clinician to lead") == "Role changed: clinician to lead"
    assert event_in_words("signed_in", None) == "Signed in"


def test_an_auditor_reads_who_did_what_from_where(app: Flask) -> None:
    make_account(app)
    try_to_sign_in(PageClient(app), password="wrong password")
    try_to_sign_in(PageClient(app), "nils@example.com")
    client = PageClient(app)
    sign_in(client, Role.AUDITOR)
    page = client.get(EVENTS)
    assert "Sign-in refused: wrong password" in listed(page)
    assert "Sign-in refused: no such account" in listed(page)
    assert "nils" not in page.html
    assert "127.0.0.1" not in page.html
    assert "command line" in page.text


def test_the_list_is_filtered_by_kind_and_person(app: Flask) -> None:
    ola = make_account(app)
    make_account(app, email="kari@example.com")
    try_to_sign_in(PageClient(app), password="wrong password")
    client = PageClient(app)
    sign_in(client, Role.LEAD)
    assert listed(client.get(f"{EVENTS}?person={ola}")) == [
        "Sign-in refused: wrong password",
        "Account created: coordinator",
    ]
    assert listed(client.get(f"{EVENTS}?person={ola}&kind=created")) == ["Account created: coordinator"]
    assert listed(client.get(f"{EVENTS}?person={ola}&kind=disabled")) == []


def test_the_pages_lead_back_and_forth(app: Flask) -> None:
    client = PageClient(app)
    own_id = sign_in(client, Role.LEAD)
    with app.app_context(), writing.begin() as session:
        for number in range(2 * PAGE_SIZE + 5):
            record(session, StaffEventKind.RENAMED, datetime.now(UTC), staff_id=own_id, detail=f"{number}")
    first = client.get(f"{EVENTS}?kind=renamed")
    second = followed(client, first, "Earlier")
    third = followed(client, second, "Earlier")
    assert [len(listed(page)) for page in (first, second, third)] == [PAGE_SIZE, PAGE_SIZE, 5]
    assert listed(third)[-1] == "Name changed: 0"
    assert "Earlier" not in third.text
    assert listed(followed(client, third, "Later")) == listed(second)
    back = followed(client, followed(client, third, "Later"), "Later")
    assert listed(back) == listed(first) == listed(followed(client, second, "Latest"))
    assert not [link for link in back.soup.select("main .pages a") if words(link) == "Later"]


@pytest.mark.parametrize(
    "query",
    [
        "kind=x",
        "person=99",
        "person=x",
        "before=-1",
        "after=99999999999",
        "day=1",
        "kind=&kind=",
        "person=\u0661",
    ],
)
def test_an_unknown_filter_is_refused(app: Flask, query: str) -> None:
    client = PageClient(app)
    sign_in(client, Role.AUDITOR)
    client.get(f"{EVENTS}?{query}", status=400)


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.CLINICIAN])
def test_others_do_not_read_it(app: Flask, role: Role) -> None:
    client = PageClient(app)
    sign_in(client, role)
    client.get(EVENTS, status=403)
