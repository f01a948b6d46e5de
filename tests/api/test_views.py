"""Pulling cases that staff handed over: listed, fetched, confirmed; and nothing else is in reach."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from flask import Flask

from app.extensions import writing
from app.submissions.rights.erasure import Erasure, ErasureReason, erase
from app.submissions.rights.handovers import LISTED
from app.submissions.statuses import Decision, Status
from tests.api import build
from tests.api.build import LIST, System, case_sent, hand_over
from tests.submissions import build as cases

AWAY = "0" * 32


@pytest.mark.proves("handed-over-is-listed-until-taken")
def test_a_case_is_listed_fetched_and_taken(stored_app: Flask) -> None:
    system, case = System(stored_app), case_sent(stored_app)
    assert system.waiting() == []
    handover = hand_over(stored_app, case)
    (listed,) = (system.ask().json or {})["handovers"]
    assert (listed["id"], listed["kind"]) == (handover, "fhir")
    assert abs(datetime.fromisoformat(listed["made_at"]) - datetime.now(UTC)) < timedelta(minutes=5)
    bundle = system.fetch(handover)
    assert bundle.status_code == 200
    assert bundle.mimetype == "application/fhir+json"
    assert json.loads(bundle.data)["resourceType"] == "Bundle"
    assert system.waiting() == [handover], "it waits until it is taken"
    for _ in range(2):
        assert system.take(handover).status_code == 204
    assert system.waiting() == []
    assert system.fetch(handover).status_code == 404
    row = build.stored(stored_app, handover)
    assert row is not None
    assert row.taken_by == system.row().id


def test_a_case_can_be_fetched_again_with_the_same_content(stored_app: Flask) -> None:
    system = System(stored_app)
    handover = hand_over(stored_app, case_sent(stored_app))
    assert system.fetch(handover).data == system.fetch(handover).data


def test_the_bundle_is_of_the_moment_in_which_it_is_fetched(stored_app: Flask) -> None:
    system, case = System(stored_app), case_sent(stored_app)
    handover = hand_over(stored_app, case)
    before = system.fetch(handover).data
    with stored_app.app_context():
        actor = cases.staff()
        cases.transition_to(case, Status.TAKEN, actor, build.now())
    after = system.fetch(handover).data
    assert before != after
    status = [
        e["resource"]["status"] for e in json.loads(after)["entry"] if e["resource"]["resourceType"] == "Task"
    ]
    assert status == ["accepted"]


@pytest.mark.proves("only-handed-over-is-in-reach")
def test_no_case_is_in_reach_before_someone_hands_it_over(stored_app: Flask) -> None:
    system, case = System(stored_app), case_sent(stored_app)
    with stored_app.app_context():
        reference = cases.stored(case).reference
    for name in (case, reference, AWAY, "x", "1", "%00", "..", "a" * 500):
        assert system.fetch(name).status_code == 404, name
        assert system.take(name).status_code == 404, name
    assert system.waiting() == []


def test_at_most_a_hundred_are_listed_the_oldest_first(app: Flask) -> None:
    system, first = System(app), build.now() - timedelta(hours=3)
    with app.app_context():
        actor = cases.staff()
    made = [
        hand_over(app, case_sent(app), actor, at=first + timedelta(minutes=number))
        for number in range(LISTED + 1)
    ]
    assert system.waiting() == made[:LISTED]
    system.fetch(made[0])
    system.take(made[0])
    assert system.waiting() == made[1:]


@pytest.mark.proves("taken-only-after-fetched")
def test_what_was_not_fetched_cannot_be_taken(stored_app: Flask) -> None:
    system = System(stored_app)
    handover = hand_over(stored_app, case_sent(stored_app))
    refused = system.take(handover)
    assert (refused.status_code, refused.mimetype) == (409, "application/problem+json")
    assert system.waiting() == [handover]


def test_what_was_taken_back_is_out_of_reach(stored_app: Flask) -> None:
    system, case = System(stored_app), case_sent(stored_app)
    handover = hand_over(stored_app, case)
    assert system.fetch(handover).status_code == 200
    build.take_back(stored_app, case)
    assert system.waiting() == []
    assert system.fetch(handover).status_code == 404
    assert system.take(handover).status_code == 404
    again = hand_over(stored_app, case)
    assert again != handover
    assert system.waiting() == [again]


def test_a_consent_that_the_patient_takes_back_takes_it_out_of_reach(stored_app: Flask) -> None:
    system, case = System(stored_app), case_sent(stored_app)
    handover = hand_over(stored_app, case)
    with stored_app.app_context():
        cases.withdraw_case(case, build.now())
    row = build.stored(stored_app, handover)
    assert row is not None
    assert row.withdrawn_at is not None
    assert row.withdrawn_by is None
    assert system.waiting() == []
    assert system.fetch(handover).status_code == 404


def test_a_consent_that_staff_note_as_taken_back_takes_it_out_of_reach(stored_app: Flask) -> None:
    system, case = System(stored_app), case_sent(stored_app)
    with stored_app.app_context():
        actor = cases.staff()
        cases.bring_to(Status.TAKEN, case, actor)
    handover = hand_over(stored_app, case)
    with stored_app.app_context():
        how = {"decision": Decision.WITHDREW, "note": "Wants nothing kept", "ends_consent": True}
        cases.transition_to(case, Status.DECIDED, actor, build.now(), **how)
    assert system.fetch(handover).status_code == 404


@pytest.mark.parametrize("first", ["list", "fetch"])
def test_a_consent_that_is_over_takes_it_out_of_reach(stored_app: Flask, first: str) -> None:
    system, case = System(stored_app, days=365), case_sent(stored_app, days_ago=300)
    handover = hand_over(stored_app, case)
    with time_machine.travel(build.now() + timedelta(days=70)):
        if first == "list":
            assert system.waiting() == []
        assert system.fetch(handover).status_code == 404
        row = build.stored(stored_app, handover)
        assert row is not None
        assert row.withdrawn_at is not None


def test_an_erasure_removes_every_handover(stored_app: Flask) -> None:
    system, case = System(stored_app), case_sent(stored_app)
    handover = hand_over(stored_app, case)
    with stored_app.app_context(), writing.begin() as session:
        submission = session.get_one(cases.Submission, case)
        erasure = Erasure(reason=ErasureReason.PATIENT_ASKED, now=build.now(), is_open_known=True)
        erase(session, submission, erasure)
    assert build.stored(stored_app, handover) is None
    assert system.waiting() == []
    assert system.fetch(handover).status_code == 404
    assert system.take(handover).status_code == 404


@pytest.mark.parametrize(
    ("accept", "status", "mimetype"),
    [
        ("", 200, "application/fhir+json"),
        ("*/*", 200, "application/fhir+json"),
        ("application/*", 200, "application/fhir+json"),
        ("application/json", 200, "application/json"),
        ("application/fhir+json, application/json;q=0.5", 200, "application/fhir+json"),
        ("text/html", 406, "application/problem+json"),
        ("application/fhir+xml", 406, "application/problem+json"),
        ("application/json;q=0", 406, "application/problem+json"),
        ("nonsense", 406, "application/problem+json"),
    ],
)
def test_a_bundle_is_given_as_json_only(app: Flask, accept: str, status: int, mimetype: str) -> None:
    system = System(app)
    handover = hand_over(app, case_sent(app))
    answer = system.fetch(handover, headers={"Accept": accept} if accept else {})
    assert (answer.status_code, answer.mimetype) == (status, mimetype)


def test_a_list_is_given_as_json_only(app: Flask) -> None:
    system = System(app)
    assert system.ask(headers={"Accept": "application/fhir+json"}).status_code == 406
    assert system.ask(headers={"Accept": "application/json"}).mimetype == "application/json"


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        ({}, 204),
        ({"data": b""}, 204),
        ({"data": b"", "content_type": "application/x-www-form-urlencoded"}, 204),
        ({"json": {}}, 204),
        ({"data": b"{}", "content_type": "application/json; charset=utf-8"}, 204),
        ({"data": b"a=b", "content_type": "application/x-www-form-urlencoded"}, 415),
        ({"data": b"{}", "content_type": "text/plain"}, 415),
        ({"data": b"{}"}, 415),
        ({"data": b" " * 300_000, "content_type": "application/json"}, 413),
    ],
)
def test_only_json_may_be_sent_along(app: Flask, sent: dict[str, object], status: int) -> None:
    system = System(app)
    handover = hand_over(app, case_sent(app))
    system.fetch(handover)
    answer = system.take(handover, **sent)
    assert answer.status_code == status
    assert (system.waiting() == []) is (status == 204)


@pytest.mark.parametrize(
    ("path", "method", "allowed"),
    [
        (LIST, "POST", {"GET", "HEAD", "OPTIONS"}),
        (LIST, "DELETE", {"GET", "HEAD", "OPTIONS"}),
        (f"{LIST}/{AWAY}", "PUT", {"GET", "HEAD", "OPTIONS"}),
        (f"{LIST}/{AWAY}/taken", "GET", {"POST", "OPTIONS"}),
        ("/api/openapi.json", "POST", {"GET", "HEAD", "OPTIONS"}),
    ],
)
def test_another_method_is_refused_as_json(app: Flask, path: str, method: str, allowed: set[str]) -> None:
    answer = System(app).ask(path, method)
    assert (answer.status_code, answer.mimetype) == (405, "application/problem+json")
    assert set(answer.headers["Allow"].split(", ")) == allowed


@pytest.mark.parametrize(
    "path", ["/api/", "/api/Handovers", "/api/handovers/", "/api/tokens", "/api/handovers/a/b/c"]
)
def test_an_address_that_there_is_not_is_told_as_json_without_a_redirect(app: Flask, path: str) -> None:
    answer = System(app).ask(path)
    assert (answer.status_code, answer.mimetype) == (404, "application/problem+json")


def test_a_head_request_shows_nothing_and_is_no_fetching(stored_app: Flask) -> None:
    system = System(stored_app)
    handover = hand_over(stored_app, case_sent(stored_app))
    assert system.ask(method="HEAD").data == b""
    head = system.fetch(handover, method="HEAD")
    assert (head.status_code, head.data, head.mimetype) == (200, b"", "application/fhir+json")
    assert system.fetch(AWAY, method="HEAD").status_code == 404
    assert build.readings(stored_app) == []
    row = build.stored(stored_app, handover)
    assert row is not None
    assert row.fetched_at is None


def test_options_says_the_methods_and_opens_nothing_to_other_sites(app: Flask) -> None:
    preflight = {"Origin": "https://evil.example", "Access-Control-Request-Method": "GET"}
    answer = app.test_client(use_cookies=False).options(LIST, headers=preflight)
    assert answer.status_code == 200
    assert "GET" in answer.headers["Allow"]
    assert not [name for name, _ in answer.headers if name.startswith("Access-Control")]


def test_no_answer_sets_a_cookie_or_is_kept_or_is_open_to_another_site(app: Flask) -> None:
    system = System(app)
    handover = hand_over(app, case_sent(app))
    origin = {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"}
    answers = [
        system.ask(headers=origin),
        system.fetch(handover, headers=origin),
        system.fetch(AWAY, headers=origin),
        system.take(handover, headers=origin),
        app.test_client(use_cookies=False).get(LIST, headers=origin),
    ]
    assert [each.status_code for each in answers] == [200, 200, 404, 204, 401]
    for answer in answers:
        assert "Set-Cookie" not in answer.headers
        assert answer.headers["Cache-Control"] == "no-store"
        assert not [name for name, _ in answer.headers if name.startswith("Access-Control")]
        assert answer.headers["X-Robots-Tag"] == "noindex, nofollow"


def test_no_cookie_is_read(app: Flask) -> None:
    """A damaged cookie, and one of signed-in staff, change nothing: without a token there is nothing."""
    client = app.test_client(use_cookies=False)
    for cookie in ("check=damaged", "staff=x", "__Host-check=x; __Host-staff=y"):
        answer = client.get(LIST, headers={"Cookie": cookie})
        assert answer.status_code == 401
        assert "Set-Cookie" not in answer.headers


def test_the_addresses_have_no_language(app: Flask) -> None:
    system = System(app)
    assert system.ask(f"/es{LIST}").status_code == 404
