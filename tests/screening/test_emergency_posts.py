"""An emergency sign in a posted form shows 911 even when the form cannot be accepted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import time_machine
from flask import Flask

from tests.pages import Page, PageClient, words
from tests.screening.drafts import NO_SIGN, RED_FLAGS, SIGNS, at_signs, draft_of, follow_any, put, send
from tests.walk import answers_of

Situation = Callable[[PageClient], None]


def without_a_cookie(patient: PageClient) -> None:
    patient.client.delete_cookie("check")


def with_a_damaged_cookie(patient: PageClient) -> None:
    patient.client.set_cookie("check", "damaged")


def with_a_stale_token(patient: PageClient) -> None:
    put(patient, at_signs())


def with_a_stale_token_before_anything(patient: PageClient) -> None:
    put(patient, {})


def while_paused(patient: PageClient) -> None:
    put(patient, at_signs())
    patient.get(SIGNS)
    assert patient.app.test_cli_runner().invoke(args=["pause"]).exit_code == 0


def paused_without_a_cookie(patient: PageClient) -> None:
    while_paused(patient)
    patient.client.delete_cookie("check")


def after_sending(patient: PageClient) -> None:
    send(patient, answers_of("standard"))
    patient.get("/check/sent")


def after_sending_while_paused(patient: PageClient) -> None:
    after_sending(patient)
    patient.app.test_cli_runner().invoke(args=["pause"])


def before_the_first_answer(patient: PageClient) -> None:
    patient.get("/check/who")


def after_the_last_answer(patient: PageClient) -> None:
    put(patient, answers_of("standard"))
    patient.get(SIGNS)


SITUATIONS: dict[Situation, int] = {
    without_a_cookie: 400,
    with_a_damaged_cookie: 400,
    with_a_stale_token: 400,
    with_a_stale_token_before_anything: 400,
    while_paused: 503,
    paused_without_a_cookie: 503,
    after_sending: 200,
    after_sending_while_paused: 503,
    before_the_first_answer: 302,
    after_the_last_answer: 302,
}

each_situation = pytest.mark.parametrize("situation", SITUATIONS, ids=lambda s: s.__name__)


def shows_911(page: Page) -> bool:
    first = page.soup.select("main > :first-child")
    return [bool(card.select('a[href="tel:911"]')) for card in first] == [True] and "Call 911 now" in words(
        first[0]
    )


@pytest.mark.one_in(2)
@each_situation
def test_every_emergency_sign_shows_911_in_every_situation(app: Flask, situation: Situation) -> None:
    for sign, value in RED_FLAGS.items():
        patient = PageClient(app)
        situation(patient)
        page = follow_any(patient, patient.post(SIGNS, {sign: value}, status=SITUATIONS[situation]))
        assert shows_911(page), sign
        assert app.test_cli_runner().invoke(args=["resume"]).exit_code == 0


@each_situation
def test_without_a_sign_no_situation_shows_911(app: Flask, situation: Situation) -> None:
    patient = PageClient(app)
    situation(patient)
    redirects = situation in (after_sending, with_a_stale_token_before_anything)
    status = 302 if redirects else SITUATIONS[situation]
    page = follow_any(patient, patient.post(SIGNS, NO_SIGN, status=status))
    assert "Call 911 now" not in page.text


def test_a_sign_posted_with_an_expired_draft_shows_911(patient: PageClient) -> None:
    with time_machine.travel("2026-06-15 12:00:00-05:00") as clock:
        put(patient, at_signs())
        patient.get(SIGNS)
        clock.shift(25 * 3600)
        assert shows_911(patient.post(SIGNS, {"rf_fever": "yes"}, status=400))


def test_a_sign_beside_a_second_answer_to_the_same_question_shows_911(patient: PageClient) -> None:
    put(patient, at_signs())
    patient.get(SIGNS)
    assert shows_911(follow_any(patient, patient.post(SIGNS, {"rf_fever": ["yes", "no"]}, status=None)))


def test_an_emergency_in_the_draft_still_shows_911_while_intake_is_paused(app: Flask) -> None:
    patient = PageClient(app)
    put(patient, answers_of("emergency"))
    app.test_cli_runner().invoke(args=["pause"])
    assert shows_911(patient.get("/check/result", status=503))


@pytest.mark.parametrize("posted", [{"rf_fever": ["yes", "no"]}, {"rf_fever": "yes", "again": "yes"}])
def test_a_sign_that_led_to_911_is_recorded_even_if_it_was_not_stored(
    patient: PageClient, posted: dict[str, Any]
) -> None:
    put(patient, at_signs())
    patient.get(SIGNS)
    patient.post(SIGNS, posted, status=None)
    patient.submit(SIGNS, NO_SIGN)
    assert draft_of(patient)["withdrawn"] == ["rf_fever"]


def test_a_sign_from_a_stale_page_is_not_stored_as_an_answer(patient: PageClient) -> None:
    put(patient, at_signs())
    patient.get(SIGNS)
    page = patient.post(SIGNS, {"rf_fever": "yes", "csrf_token": "stale"}, status=400, token=False)
    assert page.chosen("rf_fever") == ["yes"]
    assert draft_of(patient)["answers"] == at_signs()


def test_after_sending_a_helper_is_told_to_call_for_the_patient(patient: PageClient) -> None:
    send(patient, answers_of("standard", answering_for="someone_else"))
    patient.get("/check/sent")
    page = patient.post(SIGNS, {"rf_fever": "yes"}, status=200)
    assert page.heading == "Call 911 for them now"


def test_a_new_sign_after_sending_does_not_say_that_no_one_knows(patient: PageClient) -> None:
    send(patient, answers_of("standard"))
    patient.get("/check/sent")
    page = patient.post(SIGNS, {"rf_fever": "yes"}, status=200)
    assert page.tier == "emergency_now"
    assert "No one here knows" not in page.text
