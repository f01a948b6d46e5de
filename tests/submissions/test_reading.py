"""Opening a submission records an event."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine
from flask import Flask

from app.staff.roles import Role
from tests.accounts.build import sign_in
from tests.pages import PageClient
from tests.submissions.build import NOON, count, open_case, rows, sent, staff, stored

READINGS = "SELECT count(*) FROM events WHERE kind = 'read'"


def test_a_reading_records_who_and_when_and_changes_nothing_else(store: Flask) -> None:
    submission_id, reader = sent(), staff("auditor")
    open_case(submission_id, reader, NOON + timedelta(minutes=1))
    found = stored(submission_id)
    event = found.events[-1]
    assert (event.kind, event.actor_id, event.at) == ("read", reader.id, NOON + timedelta(minutes=1))
    assert event.detail is None
    assert (found.status, found.version, found.owner_id) == ("new", 1, None)


@pytest.mark.one_in(2)
@pytest.mark.parametrize("role", Role)
def test_opening_a_submissions_page_records_an_event_each_time(app: Flask, role: Role) -> None:
    client = PageClient(app)
    account = sign_in(client, role)
    with app.app_context():
        submission_id = sent()
    for _ in range(2):
        client.get(f"/staff/submissions/{submission_id}")
    with app.app_context():
        events = rows("SELECT kind, actor_id, submission_id FROM events WHERE kind = 'read'")
        assert events == [("read", account, submission_id)] * 2


def test_the_event_has_the_time_of_the_reading(app: Flask) -> None:
    client = PageClient(app)
    with app.app_context():
        submission_id = sent()
    with time_machine.travel(NOON + timedelta(days=1), tick=False):
        sign_in(client, Role.LEAD)
        client.get(f"/staff/submissions/{submission_id}")
    with app.app_context():
        found = stored(submission_id)
        assert found.events[-1].at == NOON + timedelta(days=1)


def test_opening_a_missing_submission_records_no_reading(app: Flask) -> None:
    client = PageClient(app)
    sign_in(client, Role.COORDINATOR)
    client.get(f"/staff/submissions/{'0' * 32}", status=404)
    with app.app_context():
        assert count("events") == 0


def test_opening_the_queue_is_not_a_reading_of_a_submission(app: Flask) -> None:
    client = PageClient(app)
    sign_in(client, Role.COORDINATOR)
    with app.app_context():
        sent()
    client.get("/staff/")
    with app.app_context():
        assert rows(READINGS) == [(0,)]


@pytest.mark.one_in(2)
@pytest.mark.parametrize(
    ("form", "status", "token"),
    [
        ({"to": "taken", "version": "1"}, 400, False),
        ({"to": "taken", "version": "99"}, 409, True),
        ({"to": "closed", "version": "1"}, 409, True),
        ({"to": "nowhere", "version": "1"}, 400, True),
        ({"to": "taken", "version": "1", "note": "x" * 4001}, 400, True),
    ],
    ids=["no token", "a stale version", "an illegal move", "an unknown status", "a long note"],
)
def test_a_refused_transition_that_shows_the_submission_is_a_reading_too(
    app: Flask, form: dict[str, str], status: int, token: bool
) -> None:
    client = PageClient(app)
    sign_in(client, Role.COORDINATOR)
    with app.app_context():
        submission_id = sent()
    client.get("/staff/")
    page = client.post(f"/staff/submissions/{submission_id}/move", form, status=status, token=token)
    assert "Edna Larson" in page.text
    with app.app_context():
        assert rows(READINGS) == [(1,)]


@pytest.mark.parametrize("address", ["%00", "x" * 5000, "%ff", "'", "%F0%9F%A6%B4"])
def test_no_address_of_a_submission_breaks_its_page(app: Flask, address: str) -> None:
    client = PageClient(app)
    sign_in(client, Role.COORDINATOR)
    client.get(f"/staff/submissions/{address}", status=404)
    client.get("/staff/")
    client.post(f"/staff/submissions/{address}/move", {"to": "taken", "version": "1"}, status=404)
