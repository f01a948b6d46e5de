"""Every request has a random id: in its log lines, in a header, and on the pages of errors, in both languages."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask

from app import proxy_headers
from app.access import Access, open_to
from app.log_lines import scrubbed
from app.request_ids import ALPHABET, HEADER, new_id
from app.staff.roles import Role
from config import Settings
from tests.accounts.build import sign_in, try_to_sign_in
from tests.pages import Page, PageClient
from tests.screening.drafts import put

ID = re.compile(rf"[{ALPHABET}]{{12}}")


@open_to(Access.ANYONE)
def dividing() -> str:
    """Fail as a bug does."""
    return str(1 // 0)


def shown_id(page: Page, words: str = "If you call us about this page, tell us this: ") -> str:
    """The id that an error page shows, without its blanks."""
    return re.sub(r"\s", "", page.text.partition(words)[2])


def test_ids_are_random_and_hard_to_mistake() -> None:
    ids = {new_id() for _ in range(2000)}
    assert len(ids) == 2000
    assert all(ID.fullmatch(each) for each in ids)
    for alike in ("0o", "1il", "6b8", "5s", "2z", "uv", "mn", "bcdeptvz", "aj", "fs", "59"):
        assert len(set(ALPHABET) & set(alike)) <= 1, alike


def test_every_response_has_an_id_of_its_own_whatever_the_client_sends(patient: PageClient) -> None:
    seen = [
        patient.get(path, status=None, headers={HEADER: "chosen"}).response.headers.getlist(HEADER)
        for path in ("/", "/", "/check", "/none", "/static/none", "/staff/")
    ]
    assert all(len(ids) == 1 and ID.fullmatch(ids[0]) for ids in seen)
    assert len({ids[0] for ids in seen}) == len(seen)


@pytest.mark.parametrize("path", ["/none", "/check/none/none", "/static/none", "/es/none"])
def test_a_page_that_does_not_exist_shows_the_id_too(patient: PageClient, path: str) -> None:
    page = patient.get(path, status=404)
    words = "díganos esto: " if path.startswith("/es") else "tell us this: "
    assert shown_id(page, words) == page.response.headers[HEADER]


def test_a_patient_whose_submission_is_gone_reads_the_id(patient: PageClient) -> None:
    put(patient, {}, sent="0" * 32)
    page = patient.get("/check/sent", status=404)
    assert shown_id(page).startswith(page.response.headers[HEADER])


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/divides", "If you call us about this page, tell us this: "),
        ("/es/divides", "Si nos llama por esta página, díganos esto: "),
    ],
)
def test_an_error_page_shows_the_id_that_its_log_lines_have(
    own_app: Flask, caplog: pytest.LogCaptureFixture, path: str, words: str
) -> None:
    own_app.add_url_rule("/divides", "dividing", dividing)
    lines: list[dict[str, object]] = []
    catch = logging.Handler()
    catch.emit = lambda record: lines.append(scrubbed(record))  # type: ignore[method-assign]
    own_app.logger.addHandler(catch)
    page = PageClient(own_app).get(path, status=500)
    own_app.logger.removeHandler(catch)
    assert shown_id(page, words) == page.response.headers[HEADER] == lines[0]["request"]
    assert lines[0]["error"] == "ZeroDivisionError"
    assert "tests/test_request_ids.py:" in str(lines[0]["where"]).partition(" < ")[0]


def test_staff_see_the_id_too_and_each_refusal_is_logged_with_hashes_only(
    app: Flask, caplog: pytest.LogCaptureFixture
) -> None:
    client = PageClient(app)
    sign_in(client, Role.AUDITOR)
    page = client.get("/staff/people", status=403)
    assert shown_id(page, "give this number: ").startswith(page.response.headers[HEADER])
    try_to_sign_in(PageClient(app), "ola@example.com", "wrong password")
    client.post("/check/who", {}, status=403, headers={"Origin": "https://evil.example"})
    client.post("/staff/settings", {"csrf_token": "wrong"}, token=False, status=None)
    events = {record.getMessage(): scrubbed(record) for record in caplog.records}
    assert events["a page is not open to this role"]["role"] == "auditor"
    assert re.fullmatch(r"[0-9a-f]{32}", str(events["a page is not open to this role"]["staff"]))
    assert re.fullmatch(r"[0-9a-f]{32}", str(events["a sign-in was refused"]["address"]))
    assert "a post from another site was refused" in events
    assert "ola@" not in str(events)
    assert "127.0.0.1" not in str(events)


@pytest.mark.parametrize(
    ("hops", "sends", "words"), [(0, True, "PROXY_HOPS is 0"), (1, False, "no X-Forwarded-For")]
)
def test_production_warns_once_when_the_proxys_headers_do_not_fit(
    settings: Settings,
    make_app: Callable[[Settings], Flask],
    caplog: pytest.LogCaptureFixture,
    hops: int,
    sends: bool,
    words: str,
) -> None:
    proxy_headers.warn_of_headers_not_read.cache_clear()
    proxy_headers.warn_of_no_header.cache_clear()
    app = make_app(replace(settings, env="production", proxy_hops=hops))
    for header in ({"X-Forwarded-For": "192.0.2.1"}, {}):
        for _ in range(2):
            app.test_client().get("/", headers=header)
    (line,) = [each.getMessage() for each in caplog.records if "PROXY_HOPS" in each.getMessage()]
    assert words in line
    assert "192.0.2" not in line
