"""Posts from another site are refused on every route that accepts posts."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from app import create_app, for_programs
from app.access import Access, called_by_servers, declared_access
from app.accounts import session_rows, staff
from app.accounts.session_rows import MadeWith
from app.extensions import db, writing
from app.staff.roles import Role
from config import Settings
from tests.accounts.build import make_account
from tests.pages import PageClient
from tests.screening.drafts import EVERY_PAGE_ASKED, contact_of, draft_of, open_send, put, references

FILLED = {
    "<page_id>": "scan",
    "<submission_id>": "0" * 32,
    "<question_id>": "weight_loss",
    "<staff_id>": "999",
    "<view_id>": "1",
    "<note_id>": "1",
    "<closure_id>": "1",
}
WORKERS = {
    Access.LEADS: Role.LEAD,
    Access.CLOSERS: Role.LEAD,
    Access.OVERSEERS: Role.LEAD,
    Access.EVALUATORS: Role.LEAD,
    Access.CLINICIANS: Role.CLINICIAN,
}


def posting_routes() -> dict[str, Role]:
    """The address of every route that accepts more than safe methods, and who may post there.

    Without those of other software, which sends a token and no cookie: see tests/api, and tests/sign_on for logouts.
    """
    app = create_app(Settings(instance_path=Path("/never-made"), testing=True))
    found = {}
    for rule in app.url_map.iter_rules():
        with app.app_context():
            of_programs = for_programs.is_asked(rule.rule) or called_by_servers.is_on(rule.endpoint)
        if (rule.methods or set()) - {"GET", "HEAD", "OPTIONS"} and not of_programs:
            address = rule.rule
            for name, value in FILLED.items():
                address = address.replace(name, value)
            with app.app_context():
                found[address] = WORKERS.get(declared_access(rule.endpoint), Role.COORDINATOR)  # type: ignore[arg-type]
    return dict(sorted(found.items()))


POSTS = posting_routes()
FROM_ELSEWHERE: tuple[dict[str, str], ...] = (
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "nonsense"},
    {"Sec-Fetch-Site": ""},
    {"Origin": "https://evil.example"},
    {"Origin": "http://localhost.evil.example"},
    {"Origin": "http://evil.example/localhost"},
    {"Origin": "http://localhost:8080"},
    {"Origin": "http://localhost@evil.example"},
    {"Origin": "null"},
    {"Origin": "null", "Sec-Fetch-Site": "none"},
    {"Origin": "null", "Sec-Fetch-Site": "same-site"},
    {"Origin": "null", "Sec-Fetch-Site": "cross-site"},
    {"Origin": "ftp://localhost"},
    {"Origin": "http://localhost/"},
    {"Origin": ""},
    {"Origin": "localhost"},
    {"Origin": "http://localhost", "Sec-Fetch-Site": "cross-site"},
)
FROM_HERE: tuple[dict[str, str], ...] = (
    {},
    {"Sec-Fetch-Site": "same-origin"},
    {"Sec-Fetch-Site": "none"},
    {"Origin": "http://localhost"},
    {"Origin": "http://localhost", "Sec-Fetch-Site": "same-origin"},
    {"Origin": "null", "Sec-Fetch-Site": "same-origin"},
    {"Referer": "https://evil.example/"},
)

LEADS_AWAY = ("/second-step", "/set-up")
"""Who has not given a password is led to the sign-in page, whatever is posted."""

each_post = pytest.mark.parametrize("path", POSTS)


@pytest.fixture(scope="module")
def site(prepared_instance: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    """One app for all tests here, with one account in it."""
    folder = tmp_path_factory.mktemp("forgery") / "instance"
    shutil.copytree(prepared_instance, folder)
    app = create_app(Settings(instance_path=folder, sign_in_limit="1000 per minute", testing=True))
    for role in {Role.COORDINATOR, *WORKERS.values()}:
        make_account(app, role, f"{role}@example.com")
    yield app
    with app.app_context():
        db.engine.dispose()


def ready_at(app: Flask, path: str = "/staff/find") -> PageClient:
    """A browser that may post to a path: a finished draft, an allowed account signed in, a valid token."""
    client = PageClient(app)
    now = datetime.now(UTC)
    with app.app_context(), writing.begin() as session:
        account = staff.get(session, f"{POSTS[path]}@example.com")
        token = session_rows.start(session, account, now, MadeWith.CODE)
    client.client.set_cookie("staff", token)
    put(client, EVERY_PAGE_ASKED)
    client.get("/check/send")
    return client


@pytest.fixture
def ready(site: Flask, request: pytest.FixtureRequest) -> PageClient:
    """Such a browser, for the path of the test."""
    path = (
        request.node.callspec.params.get("path", "/staff/find")
        if hasattr(request.node, "callspec")
        else "/staff/find"
    )
    return ready_at(site, path)


def asks_for_a_reference(answer: TestResponse) -> bool:
    """Whether the response is the status sign-in form, which is no refusal because of the origin."""
    return answer.status_code == 403 and 'name="reference"' in answer.get_data(as_text=True)


def unused_email() -> dict[str, str]:
    """An e-mail address that no sign-in attempt has used yet."""
    return {"email": f"{uuid.uuid4().hex}@example.com"}


def post(client: PageClient, path: str, headers: dict[str, str], **data: Any) -> TestResponse:
    assert client.last is not None
    sent = {"csrf_token": client.last.token, **unused_email(), **data}
    return client.client.post(path, data=sent, headers=headers)


def test_there_are_routes_to_post_to() -> None:
    assert {"/check/send", "/check/scan", "/check/start-again", "/staff/sign-in"} <= set(POSTS)


@pytest.mark.one_in(4)
@each_post
def test_a_post_from_another_site_is_refused(ready: PageClient, path: str) -> None:
    for headers in FROM_ELSEWHERE:
        assert post(ready, path, headers).status_code == 403, headers
    assert draft_of(ready)["answers"] == EVERY_PAGE_ASKED


@pytest.mark.parametrize("origin", ["http://[::1", "http://]", "//["])
def test_an_origin_that_is_no_address_is_refused(ready: PageClient, origin: str) -> None:
    assert post(ready, "/check/scan", {"Origin": origin}).status_code == 403


@pytest.mark.one_in(6)
@each_post
def test_a_post_from_our_own_site_is_not_refused_for_its_origin(site: Flask, path: str) -> None:
    for headers in FROM_HERE:
        answer = post(ready_at(site, path), path, headers)
        assert answer.status_code in (200, 302, 400, 404, 410, 422) or asks_for_a_reference(answer), headers


@pytest.mark.one_in(6)
@each_post
def test_a_post_without_a_valid_token_is_refused(ready: PageClient, path: str) -> None:
    for token in (None, "", "x", "\x00", "a.b.c", "x" * 10_000):
        data = {} if token is None else {"csrf_token": token}
        answer = ready.client.post(path, data={**data, **unused_email()})
        is_led_away = path.endswith(LEADS_AWAY) and (answer.location or "").startswith("/staff/sign-in")
        assert answer.status_code in (400, 404, 410) or asks_for_a_reference(answer) or is_led_away, token
    assert draft_of(ready)["answers"] == EVERY_PAGE_ASKED


def test_a_post_of_unknown_origin_needs_a_valid_token(ready: PageClient) -> None:
    headers = {"Origin": "null", "Sec-Fetch-Site": "same-origin"}
    assert post(ready, "/check/scan", headers, csrf_token="x", imaging_result="old_healed").status_code == 400
    assert draft_of(ready)["answers"] == EVERY_PAGE_ASKED
    assert post(ready, "/check/scan", headers, imaging_result="old_healed").status_code == 302
    assert draft_of(ready)["answers"]["imaging_result"] == "old_healed"


@pytest.mark.parametrize(("scheme", "status"), [("https", 200), ("http", 403), ("HTTPS", 403)])
def test_a_post_from_the_public_address_under_another_scheme_is_refused(
    prepared_instance: Path, scheme: str, status: int
) -> None:
    app = create_app(
        Settings(instance_path=prepared_instance, public_url="https://check.example.org", testing=True)
    )
    at_home = {"base_url": "https://check.example.org"}
    client = PageClient(app)
    token = client.get("/clinics", **at_home).token
    answer = client.client.post(
        "/clinics",
        data={"csrf_token": token, "zip_code": "55082"},
        headers={"Origin": f"{scheme}://check.example.org", "Referer": "https://check.example.org/clinics"},
        **at_home,
    )
    assert answer.status_code == status


def test_a_patients_refused_post_is_not_told_to_sign_in(site: Flask, ready: PageClient) -> None:
    for path in ("/check/scan", "/check/send", "/status", "/feedback/start"):
        page = post(ready, path, {"Origin": "https://evil.example"}).get_data(as_text=True)
        assert "If you work here" not in page
        assert ("we did not take it" in page) or ("This was not sent" in page), path
    assert "What you sent with this page may not have reached us" in post(
        ready, "/status", {"Origin": "https://evil.example"}
    ).get_data(as_text=True)
    staff_page = post(ready, "/staff/find", {"Origin": "https://evil.example"}).get_data(as_text=True)
    assert "If you work here, sign in" in staff_page


def test_another_browsers_token_is_refused(site: Flask, ready: PageClient) -> None:
    other = PageClient(site)
    other.get("/check/who")
    ready.last = other.last
    assert post(ready, "/check/scan", {}, imaging_result="old_healed").status_code == 400
    assert draft_of(ready)["answers"]["imaging_result"] == EVERY_PAGE_ASKED["imaging_result"]


def test_a_filled_form_from_another_site_is_not_sent(app: Flask) -> None:
    patient = PageClient(app)
    open_send(patient, EVERY_PAGE_ASKED)
    data = contact_of(EVERY_PAGE_ASKED)
    assert post(patient, "/check/send", {"Origin": "https://evil.example"}, **data).status_code == 403
    assert post(patient, "/check/send", {"Sec-Fetch-Site": "cross-site"}, **data).status_code == 403
    assert references(app) == []
    assert post(patient, "/check/send", {"Origin": "http://localhost"}, **data).status_code == 302
    assert len(references(app)) == 1


@pytest.mark.one_in(6)
@each_post
def test_a_get_from_another_site_is_answered_like_any_other(ready: PageClient, path: str) -> None:
    headers = {"Sec-Fetch-Site": "cross-site", "Origin": "https://evil.example"}
    assert ready.client.get(path, headers=headers).status_code in (200, 302, 404, 405, 410)


@pytest.mark.one_in(6)
@each_post
def test_no_route_accepts_another_method(ready: PageClient, path: str) -> None:
    for method in ("PUT", "PATCH", "DELETE"):
        assert ready.client.open(path, method=method).status_code == 405


@pytest.mark.one_in(6)
@each_post
@pytest.mark.parametrize(("fields", "refused"), [(199, False), (201, True)])
def test_more_than_two_hundred_fields_are_refused(
    ready: PageClient, path: str, fields: int, refused: bool
) -> None:
    response = post(ready, path, {}, **{f"field-{number}": "x" for number in range(fields - 2)})
    assert (response.status_code == 413) is refused


@pytest.mark.one_in(6)
@each_post
def test_one_field_repeated_counts_each_time(ready: PageClient, path: str) -> None:
    assert post(ready, path, {}, again=["x"] * 300).status_code == 413


@pytest.mark.one_in(6)
@each_post
def test_a_body_of_300_kilobytes_is_refused(ready: PageClient, path: str) -> None:
    assert post(ready, path, {}, full_name="x" * 300_000).status_code == 413
    assert draft_of(ready)["answers"] == EVERY_PAGE_ASKED
