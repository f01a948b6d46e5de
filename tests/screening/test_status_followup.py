"""Pages about a sent check repeat no promise that is outdated."""

from __future__ import annotations

import pytest
from flask import Flask

from app.submissions.statuses import Outcome
from tests.pages import PageClient
from tests.screening.drafts import send
from tests.screening.sent_fixtures import NO_SIGN, SentSubmission, paused, sign_in_to_status
from tests.walk import answers_of

SENT_PAGES = ("/check/sent", "/check/copy")
PROMISES = ("review your answers by", "try to call you by", "read your answers by")


@pytest.fixture
def sender(app: Flask) -> PageClient:
    """A browser that has sent a check and is signed in to its status page."""
    client = PageClient(app)
    page = send(client, answers_of("standard"))
    client.get("/status")
    sign_in_to_status(client, str(page.reference), 302)
    return client


def promised(text: str) -> list[str]:
    return [words for words in PROMISES if words in text]


def test_a_later_emergency_is_shown_on_every_page_about_the_check(sender: PageClient) -> None:
    sender.get("/status/worse")
    sender.post("/status/worse", {**NO_SIGN, "rf_fever": "yes"})
    for path in SENT_PAGES:
        page = sender.get(path)
        assert page.heading == "Call 911 now", path
        assert "Do not wait for us. Call 911 now." in page.text
        assert promised(page.text) == []
    assert sender.get("/check/visit-sheet", status=302).location == "/check/sent"


def test_what_was_told_later_is_on_every_page_about_the_check_with_the_words_for_911(
    sender: PageClient,
) -> None:
    sender.get("/status/worse")
    sender.post("/status/worse", {**NO_SIGN, "rf_fever": "yes"})
    for path in SENT_PAGES:
        text = sender.get(path).text
        assert "You told us later" in text
        assert "I have back pain and new fever or shaking chills." in text


def test_a_later_report_replaces_the_earlier_promise(sender: PageClient) -> None:
    assert promised(sender.get("/check/sent").text)
    sender.get("/status/worse")
    sender.post("/status/worse", {**NO_SIGN, "rf_leg_weak": "one_leg_numb"})
    for path in SENT_PAGES:
        text = sender.get(path).text
        assert "You still need to talk with a nurse or doctor today. Call us now." in text
        assert "Something has changed since you sent this." in text
        assert promised(text) == []
    assert promised(sender.get("/check/visit-sheet").text) == []


def test_sudden_worst_pain_told_later_is_on_every_page_about_the_check(sender: PageClient) -> None:
    sender.get("/status/worse")
    sender.post("/status/worse", {**NO_SIGN, "sudden_worst_pain": "yes"})
    for path in SENT_PAGES:
        text = sender.get(path).text
        assert "Go to the ER today." in text
        assert "Call us now." not in text


def test_a_patient_who_withdrew_is_promised_no_call(sender: PageClient) -> None:
    sender.get("/status/take-back")
    sender.post("/status/take-back", {})
    text = sender.get("/check/sent").text
    assert "You took this back. No one calls about it." in text
    assert promised(text) == []


def test_a_withdrawn_check_still_shows_the_steps_that_cannot_wait(app: Flask) -> None:
    client = PageClient(app)
    answers = answers_of("other_care", pain_score=9, function_impact="severe")
    page = send(client, answers)
    client.get("/status")
    sign_in_to_status(client, str(page.reference), 302)
    client.get("/status/take-back")
    client.post("/status/take-back", {})
    text = client.get("/check/sent").text
    assert "Your pain is very bad" in text
    assert "Ask your doctor about bone health" not in text
    assert "even if we have not called yet" not in text


def test_a_patient_who_talked_with_a_nurse_is_not_told_to_do_so_again(app: Flask, noon: None) -> None:
    for talked in (False, True):
        sent = SentSubmission(app, "urgent")
        if talked:
            sent.build("log_contact_with", Outcome.SPOKE, sent.staff("clinician"))
        client = sent.browser()
        client.get("/status/take-back")
        text = client.follow(client.post("/status/take-back", {})).text
        assert ("You still need to talk with a nurse or doctor today." in text) is not talked
        assert ("Do what they told you." in text) is talked


def test_while_intake_is_paused_no_page_promises_a_call(app: Flask, sender: PageClient) -> None:
    urgent = PageClient(app)
    send(urgent, answers_of("urgent"))
    with paused(app):
        for client in (sender, urgent):
            for path in SENT_PAGES:
                text = client.get(path).text
                assert "Right now nobody can read answers. Do not wait for our call." in text
                assert promised(text) == []
        for path in ("/check/copy", "/check/visit-sheet"):
            assert "nobody can read answers right now. Call us now." in urgent.get(path).text
        assert promised(sender.get("/check/visit-sheet").text) == []
