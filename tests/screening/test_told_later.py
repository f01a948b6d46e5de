"""After a report of worse no page is softer than before: the step for today stays, and urgent patients call now."""

from __future__ import annotations

import pytest
from flask import Flask

from app.submissions.statuses import Outcome
from tests.house.test_words import check_words
from tests.pages import Page, words
from tests.screening.sent_fixtures import NO_SIGN, SentSubmission
from tests.submissions.build import contact

VERY_BAD = "Your pain is very bad. Call your own doctor today."
IF_BAD = "If the pain is bad or getting worse, call your own doctor today."
CALL_NOW = "You still need to talk with a nurse or doctor today. Call us now."
NEARER = "Can you call them now, or ask someone who is with them?"
NURSE = "If they are in a nursing home or hospital, tell the nurse there too."
SEVERE = {"pain_score": 9, "function_impact": "severe"}
HELPED = contact(helper_name="Lars Larson", helper_relationship="child", may_speak_to_helper=True)


def report(sent: SentSubmission, **answers: str) -> Page:
    browser = sent.browser()
    browser.get("/status/worse")
    page = browser.follow(browser.post("/status/worse", {**NO_SIGN, **answers}))
    check_words(page)
    return page


def helped(app: Flask, persona: str) -> SentSubmission:
    return SentSubmission(app, persona, contact=HELPED, changed={"answering_for": "someone_else"})


@pytest.mark.parametrize("persona", ["other_care", "standard", "urgent"])
def test_very_bad_pain_has_its_step_for_today_before_and_after_a_report(
    app: Flask, noon: None, persona: str
) -> None:
    sent = SentSubmission(app, persona, changed=SEVERE)
    assert VERY_BAD in sent.page().text
    page = report(sent)
    assert VERY_BAD in page.text
    assert IF_BAD not in page.text, "nothing softer beside it"
    client = sent.browser()
    client.get("/status/take-back")
    assert VERY_BAD in client.follow(client.post("/status/take-back", {})).text


@pytest.mark.parametrize("persona", ["other_care", "standard", "urgent"])
def test_a_report_of_worse_has_a_step_for_today(app: Flask, noon: None, persona: str) -> None:
    sent = SentSubmission(app, persona)
    assert IF_BAD in report(sent).text
    assert IF_BAD in sent.page().text
    sent.build("log_contact_with", Outcome.NO_ANSWER, sent.staff("clinician"))
    assert IF_BAD in sent.page().text, "while no one has talked with them"
    sent.build("log_contact_with", Outcome.SPOKE, sent.staff("clinician"))
    assert IF_BAD not in sent.page().text


def test_an_urgent_patient_who_is_worse_reads_the_same_as_one_who_takes_it_back(
    app: Flask, noon: None
) -> None:
    sent = SentSubmission(app, "urgent")
    page = report(sent)
    assert CALL_NOW in words(page.soup.select("main > *")[0]), "before everything else"
    assert CALL_NOW in sent.browser().get("/status/take-back").text
    sent.build("log_contact_with", Outcome.NO_ANSWER, sent.staff("clinician"))
    assert CALL_NOW in sent.page().text


def test_sudden_worst_pain_goes_to_the_er_after_a_report_too(app: Flask, noon: None) -> None:
    page = report(sent := SentSubmission(app), sudden_worst_pain="yes")
    for text in (page.text, sent.browser().get("/status/take-back").text):
        assert "Go to the ER today." in text
        assert CALL_NOW not in text
        assert IF_BAD not in text


def test_a_helper_who_is_not_sure_of_many_signs_is_asked_for_someone_nearer(app: Flask, noon: None) -> None:
    unsure = dict.fromkeys(("rf_fever", "rf_chest_breath", "sudden_worst_pain"), "not_sure")
    page = report(helped(app, "other_care"), **unsure)
    assert NEARER in page.text
    assert "Then tell us again." in page.text
    assert NEARER not in report(helped(app, "other_care"), rf_fever="not_sure").text
    assert NEARER not in report(SentSubmission(app), **unsure).text


@pytest.mark.parametrize(
    ("persona", "told"), [("emergency", True), ("urgent", True), ("standard", False), ("other_care", False)]
)
def test_a_helper_tells_the_nurse_of_a_home_or_hospital_when_it_is_urgent(
    app: Flask, noon: None, persona: str, told: bool
) -> None:
    assert (NURSE in helped(app, persona).page().text) is told
    assert NURSE not in SentSubmission(app, persona).page().text
