"""Error pages: plain words, the phone, never a trace."""

from __future__ import annotations

import pytest
from flask import Flask, abort
from sqlalchemy import text

from app.access import Access, open_to
from app.extensions import db
from app.log_lines import scrubbed
from tests.pages import Page, PageClient

STATUSES = (400, 401, 403, 404, 405, 406, 409, 413, 415, 418, 422, 429, 500, 501, 502, 503)


@open_to(Access.ANYONE)
def failing(status: int) -> str:
    """Fail with a status."""
    abort(status, "secret words")


@open_to(Access.ANYONE)
def bad_query() -> str:
    """Query a table that does not exist."""
    db.session.execute(text("SELECT :answer FROM no_such_table"), {"answer": "secret words"})
    return ""


@open_to(Access.ANYONE)
def dividing() -> str:
    """Fail as a bug does."""
    return str(1 // 0)


@pytest.fixture
def failing_patient(own_app: Flask) -> PageClient:
    own_app.add_url_rule("/fails/<int:status>", "failing", failing)
    own_app.add_url_rule("/asks", "bad_query", bad_query)
    own_app.add_url_rule("/divides", "dividing", dividing)
    return PageClient(own_app)


def assert_plain(page: Page) -> None:
    assert page.soup.select('main a[href="tel:6125550123"]')
    assert page.soup.select('main a[href="/"]')
    for word in ("Traceback", "secret", "Error", "Exception", "werkzeug", "SELECT", str(page.status)):
        assert word not in page.text, word


@pytest.mark.one_in(3)
@pytest.mark.parametrize("status", STATUSES)
def test_every_status_has_a_page_in_plain_words(failing_patient: PageClient, status: int) -> None:
    assert_plain(failing_patient.get(f"/fails/{status}", status=status))


@pytest.mark.parametrize("path", ["/asks", "/divides"])
def test_an_internal_failure_shows_a_plain_page(
    failing_patient: PageClient, path: str, caplog: pytest.LogCaptureFixture
) -> None:
    status = {"/asks": 503, "/divides": 500}[path]
    assert_plain(failing_patient.get(path, status=status))
    assert "secret" not in caplog.text
    assert scrubbed(caplog.records[-1])["error"].endswith("Error")


@pytest.mark.parametrize("status", [429, 503])
def test_a_temporary_failure_says_when_to_retry(failing_patient: PageClient, status: int) -> None:
    assert failing_patient.get(f"/fails/{status}", status=status).response.headers["Retry-After"].isdigit()


def test_a_method_that_is_not_allowed_names_those_that_are(patient: PageClient) -> None:
    page = patient.post("/check", {}, status=405, token=False)
    assert set(page.response.headers["Allow"].split(", ")) == {"GET", "HEAD", "OPTIONS"}
