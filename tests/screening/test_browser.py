"""What stays open in a browser after sending, for how long, and what closing it does to copies of its cookie."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
import time_machine
from flask import Flask

from app.cookie import LONGEST_AGE_S
from app.screening.status_access import LONGEST_S
from tests.pages import PageClient
from tests.screening.drafts import EVERY_PAGE_ASKED, put, send
from tests.screening.sent_fixtures import SentSubmission, sign_in_to_status
from tests.submissions.build import rows
from tests.walk import BORN, answers_of

COPIES = ("/check/copy", "/check/visit-sheet")
NOW = datetime(2026, 6, 15, 17, tzinfo=UTC)
A_LITTLE = 5
PAGES_OF_A_DRAFT = ("/check/answers", "/check/pain-now", "/check/result", "/check/copy")


def copy_of(client: PageClient) -> PageClient:
    """Another browser with a copy of this one's cookie."""
    other = PageClient(client.app)
    cookie = client.client.get_cookie("check")
    assert cookie is not None
    other.client.set_cookie("check", cookie.value)
    return other


def test_the_one_who_just_sent_prints_with_one_tap(patient: PageClient) -> None:
    send(patient, answers_of("standard"))
    assert patient.get("/check/sent").soup.select('a[href="/check/copy"]')
    for path in COPIES:
        assert patient.get(path).status == 200


@pytest.mark.proves("answers-need-the-birth-date")
@pytest.mark.parametrize("path", COPIES)
def test_half_an_hour_after_sending_a_copy_needs_the_birth_date(patient: PageClient, path: str) -> None:
    with time_machine.travel(NOW, tick=False) as clock:
        reference = str(send(patient, answers_of("standard")).reference)
        clock.shift(LONGEST_S - A_LITTLE)
        assert patient.get(path).status == 200
        clock.shift(2 * A_LITTLE)
        asked = patient.follow(patient.get(path, status=302))
        assert asked.heading == "Open your copy"
        assert asked.one('input[name="reference"]')["value"] == reference
        assert "osteoporosis" not in asked.html
        opened = patient.post(
            str(asked.one("#typed")["action"]), {"reference": reference, **BORN}, status=302
        )
        assert patient.follow(opened).path == path
        assert patient.get("/check/sent").reference == reference


def test_no_page_that_stays_open_after_half_an_hour_has_an_answer_in_it(patient: PageClient) -> None:
    with time_machine.travel(NOW, tick=False) as clock:
        send(patient, answers_of("standard"))
        clock.shift(LONGEST_S + A_LITTLE)
        for path in (*COPIES, "/check/bone-letter", "/status/answers"):
            assert patient.get(path, status=302).location.startswith("/status"), path


@pytest.mark.proves("taken-off-closes-every-copy")
def test_a_copied_cookie_opens_nothing_after_the_answers_were_taken_off(patient: PageClient) -> None:
    put(patient, EVERY_PAGE_ASKED)
    patient.get("/check/who")
    patient.post("/check/who", {"answering_for": "self", "age_band": "18_49"})
    copied = copy_of(patient)
    assert copied.get("/check/answers").status == 200
    patient.get("/check/clear")
    patient.post("/check/clear", {})
    for path in PAGES_OF_A_DRAFT:
        assert copy_of(copied).get(path, status=None).heading == "We cannot find your answers", path


def test_a_copied_cookie_of_a_sent_check_opens_nothing_after_it_was_taken_off(patient: PageClient) -> None:
    reference = str(send(patient, answers_of("standard")).reference)
    copied = copy_of(patient)
    patient.get("/check/clear")
    patient.post("/check/clear", {})
    for path in ("/check/sent", *COPIES):
        page = copy_of(copied).get(path, status=None)  # the first request empties the cookie in that browser
        assert page.status == 400
        assert reference not in page.html
    assert copy_of(copied).get("/status").one('input[name="reference"]')["value"] == ""


def test_a_copied_cookie_opens_no_status_page_after_leaving_it(app: Flask, noon: None) -> None:
    sent = SentSubmission(app)
    patient = PageClient(app)
    patient.follow(sign_in_to_status(patient, sent.reference, 302))
    copied = copy_of(patient)
    assert copied.get("/status/yours").status == 200
    patient.get("/status/yours")
    patient.post("/status/leave", {})
    for path in ("/status/yours", "/status/answers"):
        assert copied.get(path, status=302).location == "/status", path


@pytest.mark.proves("taken-off-closes-every-copy")
def test_taking_it_back_closes_every_other_browser_and_all_copies(app: Flask) -> None:
    patient = PageClient(app)
    reference = str(send(patient, answers_of("standard")).reference)
    other = PageClient(app)
    other.follow(sign_in_to_status(other, reference, 302))
    sign_in_to_status(patient, reference, 302)
    copied = copy_of(patient)
    patient.get("/status/take-back")
    taken_back = patient.follow(patient.post("/status/take-back", {}))
    assert taken_back.heading == "You took this back"
    for path in (*COPIES, "/check/bone-letter"):
        assert patient.get(path, status=302).location == "/status/yours"
    for client in (other, copied):
        assert client.get("/status/yours", status=302).location == "/status"
    assert copied.get("/check/copy", status=302).location == "/status/yours"


def test_the_day_of_a_draft_does_not_begin_again_with_what_is_no_answer(patient: PageClient) -> None:
    with time_machine.travel(NOW, tick=False) as clock:
        patient.get("/check/who")
        patient.follow(patient.post("/check/who", {"answering_for": "self", "age_band": "65_plus"}))
        clock.shift(LONGEST_AGE_S - A_LITTLE)
        with patient.client.session_transaction() as session:
            session["csrf_token"] = "another"
        assert patient.get("/check/answers", status=None).status in (200, 302)
        clock.shift(2 * A_LITTLE)
        assert patient.get("/check/answers", status=400).heading == "We cannot find your answers"


def test_an_answer_begins_the_day_of_a_draft_again(patient: PageClient) -> None:
    with time_machine.travel(NOW, tick=False) as clock:
        patient.get("/check/who")
        patient.post("/check/who", {"answering_for": "self", "age_band": "65_plus"})
        clock.shift(LONGEST_AGE_S - A_LITTLE)
        patient.get("/check/who")
        patient.post("/check/who", {"answering_for": "self", "age_band": "50_64"})
        clock.shift(LONGEST_AGE_S - A_LITTLE)
        assert patient.get("/check/who").chosen("age_band") == ["50_64"]


def test_numbers_of_closed_browsers_say_nothing_else(app: Flask, own_patient: PageClient) -> None:
    send(own_patient, answers_of("standard"))
    own_patient.get("/check/clear")
    own_patient.post("/check/clear", {})
    with app.app_context():
        ((number, _),) = rows("SELECT id, forget_at FROM closed_browsers")
    assert len(number) == 16
