"""Many concurrent requests: equal ones become one row, different ones are all stored."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier

from flask import Flask

from app.submissions.intake.submit import SubmissionRequest
from tests.pages import PageClient
from tests.screening.drafts import put
from tests.submissions.build import contact, rows, submission_request, submit_request
from tests.walk import CONTACT, answers_of

UNKNOWN_YET = 409
AT_ONCE = 20


def all_at_once(app: Flask, jobs: Sequence[Callable[[], str]]) -> list[str]:
    """Start every job at the same moment, each in its own thread and app context."""
    start = Barrier(len(jobs))

    def run(job: Callable[[], str]) -> str:
        with app.app_context():
            start.wait()
            return job()

    with ThreadPoolExecutor(len(jobs)) as threads:
        return list(threads.map(run, jobs))


def send_all(app: Flask, requests: Sequence[SubmissionRequest]) -> list[str]:
    return all_at_once(app, [lambda one=one: submit_request(one).reference for one in requests])


def test_twenty_equal_requests_are_one_row_one_event_and_one_reference(stored_app: Flask) -> None:
    references = send_all(stored_app, [submission_request()] * AT_ONCE)
    assert len(references) == AT_ONCE
    with stored_app.app_context():
        assert rows("SELECT reference FROM submissions") == [(references[0],)]
        assert rows("SELECT kind FROM events") == [("sent",)]
    assert set(references) == {references[0]}


def test_twenty_requests_of_different_patients_are_all_stored(stored_app: Flask) -> None:
    people = [submission_request(contact=contact(full_name=f"Edna {n}")) for n in range(AT_ONCE)]
    references = send_all(stored_app, people)
    assert len(set(references)) == AT_ONCE
    with stored_app.app_context():
        assert rows("SELECT count(*) FROM submissions") == [(AT_ONCE,)]
        assert rows("SELECT count(*) FROM events") == [(AT_ONCE,)]
        assert rows("SELECT kind FROM shown_texts ORDER BY kind") == [("consent",), ("fhir",), ("questions",)]


def test_equal_and_changed_requests_of_one_draft_are_one_row_each(stored_app: Flask) -> None:
    first = submission_request()
    second = replace(first, contact=contact(phone="+1-612-555-0177"))
    references = send_all(stored_app, [first, second] * (AT_ONCE // 2))
    assert len(set(references)) == 2
    with stored_app.app_context():
        assert rows("SELECT count(*) FROM submissions") == [(2,)]


def test_twenty_equal_posts_of_the_form_show_one_reference(stored_app: Flask) -> None:
    patient = PageClient(stored_app)
    put(patient, answers_of("standard"))
    form = {**CONTACT, "csrf_token": str(patient.get("/check/send").one("input[name=csrf_token]")["value"])}
    cookie = patient.client.get_cookie("check")
    assert cookie is not None

    def press() -> str:
        browser = PageClient(stored_app)
        browser.client.set_cookie("check", cookie.value)
        while browser.post("/check/send", form, None, token=False).status == UNKNOWN_YET:
            pass  # on a slow machine the page says to press again
        return str(browser.get("/check/sent").reference)

    def in_a_thread(_: int) -> str:
        start.wait()
        return press()

    start = Barrier(AT_ONCE)
    with ThreadPoolExecutor(AT_ONCE) as threads:
        references = list(threads.map(in_a_thread, range(AT_ONCE)))
    with stored_app.app_context():
        assert rows("SELECT reference FROM submissions") == [(references[0],)]
    assert set(references) == {references[0]}
