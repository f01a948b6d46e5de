"""Who may open a page: every view declares it, and a view that does not is never opened."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from flask import Flask

from app.access import Access, declared_access, open_to, submission_page
from app.staff.roles import Role
from tests.accounts.build import sign_in
from tests.pages import PageClient

MAY_OPEN: dict[str, set[str | None]] = {
    "public": {None, *Role},
    "anyone": {None, *Role},
    "staff": {*Role},
    "movers": {Role.COORDINATOR, Role.CLINICIAN, Role.LEAD},
    "clinicians": {Role.CLINICIAN},
    "evaluators": {Role.CLINICIAN, Role.LEAD, Role.AUDITOR},
    "leads": {Role.LEAD},
    "closers": {Role.LEAD},
    "overseers": {Role.LEAD, Role.AUDITOR},
}

CASE = "/staff/submissions/0123456789abcdef0123456789abcdef"


def page() -> str:
    """A page."""
    return "opened"


def opened(client: PageClient, path: str, method: str = "GET") -> bool:
    return client.client.open(path, method=method).status_code == 200


@pytest.fixture
def app_with_pages(own_app: Flask) -> Flask:
    """The app with a page of each access, and one that declares nothing."""
    for access in Access:
        view = open_to(access)(lambda: page())
        own_app.add_url_rule(f"/for/{access.value}", f"for_{access.value}", view)
    own_app.add_url_rule("/for/undeclared", "for_undeclared", page, methods=["GET", "POST"])
    return own_app


def test_every_route_declares_who_may_open_it(app: Flask) -> None:
    with app.app_context():
        assert [
            rule.endpoint for rule in app.url_map.iter_rules() if declared_access(rule.endpoint) is None
        ] == []


@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "OPTIONS"])
def test_a_page_that_declares_nothing_is_not_opened(app_with_pages: Flask, method: str) -> None:
    response = app_with_pages.test_client().open("/for/undeclared", method=method)
    assert response.status_code == 403
    assert b"opened" not in response.data


@pytest.mark.parametrize("role", [None, *Role])
def test_each_role_opens_only_the_pages_that_are_for_it(app_with_pages: Flask, role: Role | None) -> None:
    client = PageClient(app_with_pages)
    if role:
        sign_in(client, role)
    assert client.get("/for/undeclared", status=403).heading == "This is not open to you"
    for access, roles in MAY_OPEN.items():
        assert opened(client, f"/for/{access}") is (role in roles), access


def test_without_signing_in_a_staff_page_leads_to_the_sign_in_page(app_with_pages: Flask) -> None:
    client = PageClient(app_with_pages)
    redirect = client.get("/for/staff", status=302)
    assert redirect.location.split("?")[0] == "/staff/sign-in"


@pytest.mark.parametrize(
    ("method", "path", "back"),
    [
        ("GET", "/staff/settings", "/staff/settings"),
        ("GET", "/staff/?status=new&page=2", "/staff/?status=new&page=2"),
        ("POST", f"{CASE}/note", CASE),
        ("POST", f"{CASE}/note?status=new", CASE),
        ("POST", "/staff/settings", None),
    ],
)
def test_the_sign_in_page_leads_back_to_a_page_that_can_be_opened(
    app: Flask, method: str, path: str, back: str | None
) -> None:
    response = app.test_client().open(path, method=method)
    assert response.status_code == 302
    assert parse_qs(urlsplit(response.location).query) == ({"next": [back]} if back else {})


@pytest.mark.parametrize("below", ["", "/", "/note", "/answer/weight_loss", "/note\n", "/\n/note"])
def test_an_address_of_or_below_a_submission_page_leads_to_that_page(below: str) -> None:
    assert submission_page(CASE + below) == CASE


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/staff/",
        "/staff/submissions/",
        CASE[:-1],
        f"{CASE}0",
        f"{CASE}\n",
        f"{CASE}-note",
        f"{CASE[:-1]}g",
        f"{CASE[:-1]}F",
        f"/check{CASE}",
        f"//evil.example{CASE}",
    ],
)
def test_any_other_address_leads_to_no_submission_page(path: str) -> None:
    assert submission_page(path) is None


def test_a_page_for_other_roles_is_refused_for_every_method(app: Flask) -> None:
    client = PageClient(app)
    sign_in(client, Role.COORDINATOR)
    for method in ("GET", "HEAD", "OPTIONS", "POST"):
        assert client.client.open("/staff/people", method=method).status_code == 403, method


def test_staff_read_which_roles_open_a_page_that_is_not_for_theirs(app: Flask) -> None:
    client = PageClient(app)
    sign_in(client, Role.AUDITOR)
    page = client.get("/staff/people", status=403)
    assert "Only leads can open this page." in page.text
    assert "911" not in page.text
    page = client.get("/staff/intake", status=403)
    assert "Only clinicians, coordinators and leads can open this page." in page.text


@pytest.mark.parametrize("role", [None, Role.AUDITOR])
def test_an_unknown_address_is_not_found_with_or_without_signing_in(app: Flask, role: Role | None) -> None:
    client = PageClient(app)
    if role:
        sign_in(client, role)
    client.get("/staff/no-such-page", status=404)
