"""Copies of a cookie after the draft in it was sent: each opens the page after sending, no answer, and sends nothing again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from flask import Flask

from app.questionnaire.questions import JOURNEY
from app.screening.status_access import PER_REFERENCE_AND_ADDRESS
from tests.pages import Page, PageClient, words
from tests.screening.drafts import (
    EVERY_PAGE_ASKED,
    NO_SIGN,
    SIGNS,
    carried,
    contact_of,
    open_send,
    path_of,
    references,
)
from tests.screening.sent_fixtures import sign_in_to_status
from tests.screening.test_browser import copy_of
from tests.walk import BORN, answers_of

BEFORE = "This was sent before. What you chose or typed just now was not sent."
WITH_ANSWERS = ("/check/answers", "/check/result", "/check/send", *map(path_of, JOURNEY.pages))
TO_PRINT = ("/check/copy", "/check/visit-sheet", "/check/bone-letter", "/status/answers")


def copied_before_sending(patient: PageClient, persona: str = "standard", **changed: str) -> PageClient:
    """Send a check; return a browser with a copy of the cookie of before, at the sending form."""
    answers = answers_of(persona)
    form = open_send(patient, answers)
    copied = copy_of(patient)
    copied.last = form
    patient.follow(patient.post("/check/send", contact_of(answers, **changed)))
    return copied


def changed_in(client: PageClient, **answers: str) -> None:
    """Change answers in the cookie of a browser, as on a second device."""
    with client.client.session_transaction() as session:
        draft = session["draft"]
        session["draft"] = {**draft, "answers": {**draft["answers"], **answers}}


@pytest.mark.proves("answers-need-the-birth-date")
def test_a_copy_from_before_sending_opens_only_the_sent_page(patient: PageClient) -> None:
    copied = copied_before_sending(patient)
    for path in WITH_ANSWERS:
        other = copy_of(copied)
        assert other.get(path, status=302).location == "/check/sent", path
        assert "answers" not in carried(other)["draft"]
    page = copied.get("/check/sent")
    assert page.reference == patient.get("/check/sent").reference
    assert "osteoporosis" not in page.html
    assert BEFORE not in page.text


@pytest.mark.proves("answers-need-the-birth-date")
def test_a_copy_from_before_sending_prints_nothing_without_the_birth_date(patient: PageClient) -> None:
    copied = copied_before_sending(patient)
    reference = str(patient.get("/check/sent").reference)
    for path in TO_PRINT:
        assert copy_of(copied).get(path, status=302).location.startswith("/status"), path
    assert patient.get("/check/copy").status == 200
    copied.get("/status?to=copy")
    opened = copied.post("/status?to=copy", {"reference": reference, **BORN})
    assert copied.follow(opened).path == "/check/copy"


def test_a_copy_shows_no_answer_on_pages_that_need_no_draft(patient: PageClient) -> None:
    copied = copied_before_sending(patient, "emergency")
    for path in ("/check/clear", "/check/come-back", "/interpreter", "/"):
        assert not copy_of(copied).get(path).soup.select("main .emergency q"), path


def test_a_copy_sends_nothing_again_whatever_is_typed(stored_app: Flask, stored_patient: PageClient) -> None:
    copied = copied_before_sending(stored_patient)
    answers = answers_of("standard")
    page = copied.post("/check/send", contact_of(answers, phone="651-555-0195"), status=409)
    assert BEFORE in page.text
    assert len(references(stored_app)) == 1
    assert copied.get("/check/copy", status=302).location.startswith("/status")


def test_a_second_press_leads_to_the_same_page_which_prints_with_one_tap(patient: PageClient) -> None:
    copied = copied_before_sending(patient)
    assert copied.post("/check/send", contact_of(answers_of("standard"))).location == "/check/sent"
    assert copied.get("/check/copy").status == 200


def test_guesses_of_the_birth_date_at_the_sending_form_are_limited(app: Flask) -> None:
    patient = PageClient(app)
    copied = copied_before_sending(patient)
    answers, form = answers_of("standard"), copied.last
    most = PER_REFERENCE_AND_ADDRESS[0].amount
    for year in range(1930, 1930 + most):
        wrong = {"birth_date-year": str(year)}
        assert BEFORE in copied.post("/check/send", contact_of(answers, **wrong), status=409).text
        copied.last = form
    assert BEFORE in copied.post("/check/send", contact_of(answers), status=409).text
    assert copied.get("/check/copy", status=302).location.startswith("/status")
    assert sign_in_to_status(patient, str(patient.get("/check/sent").reference)).status == 429


def test_answers_that_only_a_copy_had_are_not_dropped_without_a_word(patient: PageClient) -> None:
    copied = copied_before_sending(patient)
    typed = copy_of(copied)
    typed.last = copied.last
    assert typed.post(SIGNS, NO_SIGN).location == "/check/sent"
    changed_in(copied, height_or_stoop="not_sure")
    for client in (typed, copied):
        page = client.get("/check/sent")
        assert BEFORE in page.text
        assert page.one('main a[href="/status/worse"]')


def told_911(page: Page) -> bool:
    card = page.soup.select("main section.emergency")
    return bool(card) and "It is not in what you sent. You must call 911." in words(page.one("main"))


def test_an_emergency_that_only_a_copy_had_puts_911_first(patient: PageClient) -> None:
    copied = copied_before_sending(patient)
    typed = copy_of(copied)
    typed.last = copied.last
    changed_in(copied, rf_fever="yes")
    page = copied.follow(copied.get("/check/emergency", status=302))
    assert told_911(page)
    assert page.text.index("Call 911 now") < page.text.index("Your answers were sent")
    assert "fever" not in words(page.one("main section.emergency"))
    assert told_911(typed.post(SIGNS, {**NO_SIGN, "rf_fever": "yes"}, status=200))
    assert not told_911(patient.get("/check/sent"))


def test_a_copy_of_an_erased_check_leads_to_the_page_for_lost_ones(app: Flask) -> None:
    patient = PageClient(app)
    copied = copied_before_sending(patient)
    reference = str(patient.get("/check/sent").reference)
    options = ("--reason", "patient_asked", "--even-open")
    result = app.test_cli_runner().invoke(args=["patient", "erase", reference, *options], input="y\n")
    assert result.exit_code == 0, result.output
    page = copied.follow(copied.get("/check/result", status=302), 410)
    assert page.heading == "We cannot find what you sent"


def test_while_the_database_is_away_a_draft_goes_on_but_is_not_sent(app: Flask, settings, make_app) -> None:
    patient = PageClient(app)
    copied = copied_before_sending(patient)
    away = PageClient(make_app(replace(settings, database_url="postgresql://127.0.0.1:9/none")))
    cookie = copied.client.get_cookie("check")
    assert cookie is not None
    away.client.set_cookie("check", cookie.value)
    assert away.get("/check/answers").status == 200
    assert away.post("/check/send", contact_of(EVERY_PAGE_ASKED), status=503).heading == "This was not sent"


def test_another_draft_is_untouched(patient: PageClient) -> None:
    copied_before_sending(patient)
    other = PageClient(patient.app)
    open_send(other, EVERY_PAGE_ASKED)
    assert other.get("/check/answers").status == 200
