"""Pages that stop the check: intake is paused, the cookie is unreadable or missing, or the page is stale."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
import time_machine
from flask import Flask

from app.questionnaire.journey import Page as JourneyPage
from app.questionnaire.questions import JOURNEY
from tests.pages import PageClient, words
from tests.screening.drafts import (
    AFTER_SIGNS,
    EVERY_PAGE_ASKED,
    NO_SIGN,
    SIGNS,
    at_signs,
    before,
    carried,
    contact_of,
    draft_of,
    open_send,
    path_of,
    put,
    references,
    send,
)
from tests.walk import answers_of, form_of

each_page = pytest.mark.parametrize("page", JOURNEY.pages, ids=lambda page: page.id)
PAUSED_PATHS = ("/check", "/check/answers", "/check/result", "/check/send", *map(path_of, JOURNEY.pages))
POSTS = ("/check/send", *map(path_of, JOURNEY.pages))
LONG_OPEN = "This page was open for too long. Nothing you typed is lost."
A_DAY_S = 24 * 3600


def pause(app: Flask) -> None:
    assert app.test_cli_runner().invoke(args=["pause"]).exit_code == 0


def resume(app: Flask) -> None:
    assert app.test_cli_runner().invoke(args=["resume"]).exit_code == 0


def test_while_intake_is_paused_every_page_of_the_check_says_call_us(app: Flask) -> None:
    patient = PageClient(app)
    put(patient, EVERY_PAGE_ASKED)
    pause(app)
    for path in PAUSED_PATHS:
        page = patient.get(path, status=503)
        assert page.heading == "Call us instead"
        assert page.soup.select('main a.button[href="tel:6125550123"]')


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("/check", "If this is an emergency, call 911 now."),
        ("/es/check", "Si esto es una emergencia, llame al 911 ahora."),
    ],
)
def test_while_intake_is_paused_911_comes_first(app: Flask, path: str, says: str) -> None:
    pause(app)
    page = PageClient(app).get(path, status=503)
    assert words(page.soup.select("main h1 ~ p")[0]) == says
    assert page.soup.select("main h1 ~ p a")[0]["href"] == "tel:911"


def test_while_intake_is_paused_an_urgent_check_is_told_not_to_wait(app: Flask) -> None:
    patient = PageClient(app)
    put(patient, {**at_signs(), **NO_SIGN, "rf_fever": "not_sure"})
    pause(app)
    assert "within 1 day, but nobody can read answers right now" in patient.get("/check", status=503).text
    put(patient, {**at_signs(), **NO_SIGN})
    assert "within 1 day" not in patient.get("/check", status=503).text


def test_while_intake_is_paused_an_emergency_is_told_911_alone(app: Flask) -> None:
    patient = PageClient(app)
    put(patient, answers_of("emergency"))
    pause(app)
    page = patient.get("/check/result", status=503)
    assert page.heading == "Sending is closed right now"
    assert page.one("main section.emergency a.call-button")["href"] == "tel:911"
    assert "Do not wait for us. Call 911 now." in page.text
    assert not page.soup.select('main a[href^="tel:612"]')


def test_while_intake_is_paused_sudden_pain_and_some_signs_lead_to_the_er_alone(app: Flask) -> None:
    patient = PageClient(app)
    pause(app)
    for sign, value in (("sudden_worst_pain", "yes"), ("rf_leg_weak", "one_leg_numb")):
        put(patient, {**at_signs(), **NO_SIGN, sign: value})
        page = patient.get("/check", status=503)
        assert "to the ER today" in words(page.soup.select("main > .urgent")[0])
        assert "urgent care" not in page.text


def test_while_intake_is_paused_nothing_can_be_sent_and_the_draft_is_kept(app: Flask) -> None:
    patient = PageClient(app)
    open_send(patient, EVERY_PAGE_ASKED)
    pause(app)
    for path in POSTS:
        patient.post(path, contact_of(EVERY_PAGE_ASKED), status=503)
    assert references(app) == []
    assert draft_of(patient)["answers"] == EVERY_PAGE_ASKED


def test_after_the_pause_the_same_draft_can_be_sent(app: Flask) -> None:
    patient = PageClient(app)
    open_send(patient, EVERY_PAGE_ASKED)
    pause(app)
    patient.get("/check/send", status=503)
    resume(app)
    patient.get("/check/send")
    assert patient.post("/check/send", contact_of(EVERY_PAGE_ASKED)).location == "/check/sent"


def test_while_intake_is_paused_start_sent_and_emergency_pages_still_open(app: Flask) -> None:
    patient, other = PageClient(app), PageClient(app)
    reference = send(patient, EVERY_PAGE_ASKED).reference
    put(other, answers_of("emergency"))
    pause(app)
    assert patient.get("/check/sent").reference == reference
    patient.get("/check/copy")
    assert other.get("/check/emergency").heading == "Call 911 now"


def test_while_intake_is_paused_the_start_page_offers_the_phone_in_place_of_the_check(app: Flask) -> None:
    patient = PageClient(app)
    assert patient.get("/").one("main .ways a[href='/check']")
    pause(app)
    page = patient.get("/")
    assert "You cannot send answers right now" in page.text
    assert [each["href"] for each in page.soup.select("main .ways a")] == ["tel:6125550123"]
    assert page.text.index("Call 911 first") < page.text.index("You cannot send")


def damaged(patient: PageClient) -> None:
    put(patient, EVERY_PAGE_ASKED)
    patient.client.set_cookie("check", "AAAA" * 40)


def expired(patient: PageClient) -> None:
    with time_machine.travel("2026-06-15 12:00:00-05:00", tick=False):
        put(patient, answers_of("standard"))


@pytest.mark.parametrize("state", [damaged, expired], ids=lambda state: state.__name__)
@pytest.mark.parametrize("method", ["get", "post"])
def test_an_unreadable_cookie_is_reported_and_the_patient_can_start_again(
    patient: PageClient, state: Callable[[PageClient], None], method: str
) -> None:
    state(patient)
    if method == "get":
        page = patient.get("/check/result", status=400)
    else:
        page = patient.post("/check/pain-now", {"pain_score": "5"}, status=400)
    assert page.heading == "We cannot find your answers"
    assert "nothing was sent" in page.text.lower()
    assert page.one("main form")["action"] == "/check/start-again"
    again = patient.follow(patient.post("/check/start-again", {}))
    assert again.path == "/check/who"


@pytest.mark.parametrize(
    "path", ["/check", "/check/sent", "/check/copy", "/check/emergency", "/check/answers"]
)
def test_every_page_of_the_check_says_that_the_cookie_is_damaged(patient: PageClient, path: str) -> None:
    damaged(patient)
    assert patient.get(path, status=400).heading == "We cannot find your answers"


def test_the_start_page_opens_with_a_damaged_cookie(patient: PageClient) -> None:
    damaged(patient)
    patient.get("/")


@pytest.mark.one_in(3)
@pytest.mark.parametrize("path", POSTS)
def test_a_post_without_a_cookie_explains_blocked_cookies(patient: PageClient, path: str) -> None:
    page = patient.post(path, {}, status=400, token=False)
    assert page.heading == "We cannot find your answers"
    assert re.search("blocks? cookies", page.text)
    assert page.one("main form")["action"] == "/check/start-again"


def test_starting_again_without_a_cookie_explains_blocked_cookies(patient: PageClient) -> None:
    page = patient.post("/check/start-again", {}, status=400, token=False)
    assert re.search("blocks? cookies", page.text)


def test_a_draft_lives_for_a_day_after_the_last_answer(patient: PageClient) -> None:
    with time_machine.travel("2026-06-15 12:00:00-05:00", tick=False) as clock:
        put(patient, at_signs())
        patient.get(SIGNS)
        clock.shift(A_DAY_S - 60)
        assert patient.post(SIGNS, NO_SIGN).location == AFTER_SIGNS
        clock.shift(A_DAY_S - 60)
        patient.get(AFTER_SIGNS)
        clock.shift(200)
        assert patient.get(AFTER_SIGNS, status=400).heading == "We cannot find your answers"


@pytest.mark.one_in(4)
@each_page
@pytest.mark.parametrize("token", ["", "stale", "\x00"])
def test_an_answer_from_a_stale_page_is_shown_again_and_not_stored(
    patient: PageClient, page: JourneyPage, token: str
) -> None:
    put(patient, before(page, EVERY_PAGE_ASKED))
    patient.get(path_of(page))
    sent = form_of(page, EVERY_PAGE_ASKED)
    shown = patient.post(path_of(page), {**sent, "csrf_token": token}, status=400, token=False)
    assert shown.errors[0].startswith(LONG_OPEN)
    for question in page.questions:
        given = sent[question.id]
        assert shown.chosen(question.id) == (given if isinstance(given, list) else [given])
    assert all(shown.one(f"#{key}")["value"] == sent[key] for key in sent if "-" in key)
    assert draft_of(patient)["answers"] == before(page, EVERY_PAGE_ASKED)
    assert 300 <= patient.post(path_of(page), sent, status=None).status < 400


def test_a_token_lives_as_long_as_the_draft(patient: PageClient) -> None:
    with time_machine.travel("2026-06-15 12:00:00-05:00", tick=False) as clock:
        patient.get("/check/who")
        clock.shift(A_DAY_S - 60)
        assert patient.post("/check/who", at_signs()).status == 302


def test_a_stale_start_again_keeps_the_draft(patient: PageClient) -> None:
    put(patient, EVERY_PAGE_ASKED)
    patient.get("/check")
    patient.post("/check/start-again", {"csrf_token": "stale"}, status=400, token=False)
    assert carried(patient)["draft"]["answers"] == EVERY_PAGE_ASKED
