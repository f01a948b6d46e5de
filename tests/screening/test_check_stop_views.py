"""Stopping early: who may send without the rest, what is stored then, and what a later change does."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask

from app.questionnaire.questions import JOURNEY, QUESTIONS
from tests.pages import Page, PageClient, words
from tests.screening.drafts import (
    AFTER_SIGNS,
    AUDIENCES,
    NO_SIGN,
    SIGNS,
    at_signs,
    before,
    contact_of,
    draft_of,
    path_of,
    put,
    the_one_stored,
)
from tests.walk import answers_of, form_of

STOP_PAGE = "/check/send-or-go-on"
TALK = "A nurse or doctor should talk with you within 1 day. You may call us now."
NOT_SURE_OF = "You were not sure of:"
SUDDEN = "Pain that comes all at once and is the worst ever needs a doctor today. Go to the ER today."
LATER = {
    q.id for page in JOURNEY.pages[JOURNEY.pages.index(JOURNEY.page("pain-now")) :] for q in page.questions
}
URGENT = answers_of("urgent")
NO_SCAN = answers_of("urgent", imaging_result="none")
CALM = answers_of("standard")


def up_to_scan(answers: dict[str, Any]) -> dict[str, Any]:
    """The answers of a patient who has just answered the last page before the offer to stop."""
    return {question: given for question, given in answers.items() if question not in LATER}


def answer(patient: PageClient, page_id: str, answers: dict[str, Any]) -> Page:
    page = JOURNEY.page(page_id)
    assert page is not None
    patient.get(path_of(page))
    return patient.post(path_of(page), form_of(page, answers))


def change(patient: PageClient, question_id: str, value: Any) -> Page:
    page = JOURNEY.page_of(QUESTIONS[question_id])
    return answer(patient, page.id, {**draft_of(patient)["answers"], question_id: value})


def choose(patient: PageClient, choice: str) -> Page:
    patient.get(STOP_PAGE)
    return patient.post(STOP_PAGE, {"choice": choice})


def emergency_after(patient: PageClient, sign: str, value: str, path: str, who: str = "self") -> Page:
    put(patient, {**at_signs(who), **({} if path == SIGNS else NO_SIGN)})
    patient.get(path)
    return patient.follow(patient.post(path, {sign: value}))


@pytest.mark.parametrize(
    ("sign", "value", "path"),
    [
        ("rf_fever", "yes", SIGNS),
        ("rf_leg_weak", "yes", SIGNS),
        ("major_trauma", "yes_not_checked", SIGNS),
        ("known_aneurysm", "yes", AFTER_SIGNS),
    ],
)
def test_an_emergency_can_be_sent_at_once_with_the_rest_of_the_page_blank(
    app: Flask, sign: str, value: str, path: str
) -> None:
    patient = PageClient(app)
    page = emergency_after(patient, sign, value, path)
    assert page.path == "/check/emergency"
    button = page.one("main form button")
    assert (button["name"], button["value"]) == ("choice", "stop")
    assert patient.post(STOP_PAGE, {"choice": "stop"}).location == "/check/send"
    patient.get("/check/send")
    sent = patient.follow(patient.post("/check/send", contact_of(at_signs())))
    assert sent.reference
    with the_one_stored(app) as row:
        assert row.assessment["tier"] == "emergency_now"
        assert row.answers["given"][sign] == value
        assert "pain_score" not in row.answers["given"]
        assert row.open_questions > 0


def test_the_button_to_send_stands_below_the_911_instruction(patient: PageClient) -> None:
    page = emergency_after(patient, "rf_fever", "yes", SIGNS)
    assert page.html.index("tel:911") < page.html.index("Send what I have told you")


@pytest.mark.proves("urgent-can-send-at-once")
@pytest.mark.parametrize("who", AUDIENCES)
@pytest.mark.parametrize(("answers", "last"), [(URGENT, "scan-date"), (NO_SCAN, "scan")])
def test_an_urgent_check_is_offered_to_be_sent_after_the_scan(
    patient: PageClient, answers: dict[str, Any], last: str, who: str
) -> None:
    answers = {**answers, "answering_for": who}
    page = JOURNEY.page(last)
    assert page is not None
    put(patient, before(page, answers))
    assert answer(patient, last, answers).location == STOP_PAGE
    shown = patient.get(STOP_PAGE)
    them = "them" if who == "someone_else" else "you"
    assert shown.heading == f"A nurse or doctor needs to talk with {them} within 1 day"
    assert "Send now, or call us. A nurse asks the rest." in shown.text
    assert shown.one('main a[href^="tel:612"]')
    assert shown.one("main .net")
    assert [button["value"] for button in shown.soup.select("main button")] == ["stop", "go_on"]
    assert words(shown.one("main button.button")) == "Go on to send"


@pytest.mark.parametrize("who", AUDIENCES)
def test_the_offer_says_because_of_which_answers_with_links_to_change_them(
    patient: PageClient, who: str
) -> None:
    put(
        patient,
        {**up_to_scan(answers_of("standard", weight_loss="yes", rf_fever="earlier")), "answering_for": who},
    )
    page = patient.get(STOP_PAGE)
    assert [words(reason).partition(":")[0] for reason in page.soup.select("main .because li")] == [
        "Fever or shaking chills",
        "Lost 10 pounds without trying",
    ]
    assert [link["href"] for link in page.soup.select("main .because a")] == [
        "/check/emergency-signs#rf_fever-question",
        "/check/health-now#weight_loss-question",
    ]
    assert NOT_SURE_OF not in page.text


@pytest.mark.parametrize("path", [AFTER_SIGNS, "/check/scan", STOP_PAGE, "/check"])
def test_an_urgent_card_and_the_offer_name_the_signs_that_were_not_sure(
    patient: PageClient, path: str
) -> None:
    unsure = dict.fromkeys(("rf_bladder_bowel", "rf_fever", "major_trauma"), "not_sure")
    put(patient, up_to_scan(answers_of("standard", **unsure)))
    page = patient.get(path)
    names = "New trouble with pee or poop; Fever or shaking chills; Serious accident"
    assert f"{NOT_SURE_OF} {names}. Change : {names}" in page.text
    assert page.soup.select('main a[href="/check/emergency-signs#rf_bladder_bowel-question"]')
    assert not page.soup.select("main .because")


def test_each_page_that_was_not_sure_has_its_own_link_to_change_it(patient: PageClient) -> None:
    unsure = {"rf_fever": "not_sure", "cancer_history": "not_sure", "rest_night_pain": "yes"}
    put(patient, up_to_scan(answers_of("standard", **unsure)))
    page = patient.get("/check/scan")
    fever, cancer = "Fever or shaking chills", "Cancer, now or before"
    assert f"{NOT_SURE_OF} {fever}. Change : {fever} {NOT_SURE_OF} {cancer}. Change : {cancer}" in page.text
    assert page.soup.select('main a[href="/check/health-now#cancer_history-question"]')


def test_a_card_for_an_answer_that_was_told_names_nothing_that_was_not_sure(patient: PageClient) -> None:
    put(patient, up_to_scan(answers_of("standard", weight_loss="yes", known_aneurysm="not_sure")))
    page = patient.get("/check/scan")
    assert TALK in page.text
    assert NOT_SURE_OF not in page.text


def test_the_offer_has_a_way_back_and_a_way_to_finish_later(patient: PageClient) -> None:
    for answers, last in ((URGENT, "scan-date"), (NO_SCAN, "scan")):
        put(patient, up_to_scan(answers))
        page = patient.get(STOP_PAGE)
        assert page.one(".back a")["href"] == f"/check/{last}"
        assert page.soup.select('main a[href="/check/save"]')


def test_the_form_leads_back_to_where_the_patient_chose_to_send(patient: PageClient) -> None:
    put(patient, up_to_scan(URGENT))
    choose(patient, "stop")
    assert patient.get("/check/send").one(".back a")["href"] == STOP_PAGE
    emergency_after(patient, "rf_fever", "yes", SIGNS)
    patient.post(STOP_PAGE, {"choice": "stop"})
    assert patient.get("/check/send").one(".back a")["href"] == "/check/emergency"
    put(patient, URGENT)
    assert patient.get("/check/send").one(".back a")["href"] == "/check/answers"


def test_in_an_emergency_the_offer_gives_no_reason_but_911(patient: PageClient) -> None:
    put(patient, {**up_to_scan(answers_of("emergency")), "rf_fever": "not_sure"})
    page = patient.get(STOP_PAGE)
    assert page.text.startswith("Call 911")
    assert not page.soup.select("main .because")
    assert NOT_SURE_OF not in page.text


@pytest.mark.parametrize("who", AUDIENCES)
def test_an_emergency_that_went_on_is_told_911_and_nothing_milder(patient: PageClient, who: str) -> None:
    put(patient, up_to_scan(answers_of("emergency", answering_for=who)))
    page = patient.get(STOP_PAGE)
    assert page.heading.startswith("Call 911")
    assert "You have not sent this yet." in page.text
    assert "within 1 day" not in page.text
    assert "urgent care" not in page.text
    assert "Send now, or call us" not in page.text


def test_no_one_is_offered_to_stop_before_the_page_about_the_scan(patient: PageClient) -> None:
    reached = walk_up_to_stop(patient, URGENT)
    assert reached[-2:] == ["scan-date", "send-or-go-on"]
    assert reached[:-1] == [page.id for page in JOURNEY.pages[: len(reached) - 1]]


def walk_up_to_stop(patient: PageClient, answers: dict[str, Any]) -> list[str]:
    """The pages shown, up to the offer to stop."""
    page = patient.follow(patient.get("/check", status=302))
    reached = [page.path.rsplit("/", 1)[1]]
    while reached[-1] != "send-or-go-on":
        page = patient.follow(answer(patient, reached[-1], answers))
        reached.append(page.path.rsplit("/", 1)[1])
    return reached


def test_stopping_leads_to_the_form_and_is_remembered(patient: PageClient) -> None:
    put(patient, up_to_scan(URGENT))
    assert choose(patient, "stop").location == "/check/send"
    assert draft_of(patient)["after_urgent"] == "stop"
    assert patient.get("/check/result").tier == "urgent_clinician"
    assert patient.get("/check", status=200).one("main a.button")["href"] == "/check/result"
    assert patient.get("/check/result").soup.select('main a.button[href="/check/send"]')


def test_what_was_not_asked_is_missing_in_what_is_stored(app: Flask) -> None:
    patient = PageClient(app)
    put(patient, up_to_scan(URGENT))
    choose(patient, "stop")
    patient.get("/check/send")
    patient.follow(patient.post("/check/send", contact_of(URGENT)))
    with the_one_stored(app) as row:
        assert row.assessment["tier"] == "urgent_clinician"
        assert not LATER & set(row.answers["given"])
        assert {"weight_loss", "imaging_date"} <= set(row.answers["given"])
        assert row.open_questions > 0


def test_going_on_is_remembered_too_and_asks_the_rest(patient: PageClient) -> None:
    put(patient, up_to_scan(URGENT))
    assert choose(patient, "go_on").location == "/check/pain-now"
    assert answer(patient, "pain-now", URGENT).location == "/check/care-and-bones"
    assert answer(patient, "care-and-bones", URGENT).location == "/check/planning"
    page = patient.follow(answer(patient, "planning", URGENT))
    assert (page.path, page.tier) == ("/check/result", "urgent_clinician")
    assert draft_of(patient)["after_urgent"] == "go_on"


def test_who_goes_on_cannot_send_before_the_rest_is_answered(patient: PageClient) -> None:
    put(patient, up_to_scan(URGENT))
    choose(patient, "go_on")
    for path in ("/check/send", "/check/result", "/check/answers"):
        assert patient.get(path, status=302).location == "/check/pain-now"


def test_an_unknown_choice_goes_on(patient: PageClient) -> None:
    put(patient, up_to_scan(URGENT))
    assert choose(patient, "x" * 5000).location == "/check/pain-now"


def test_a_changed_answer_opens_its_questions_again_and_sending_waits(patient: PageClient) -> None:
    put(patient, {key: given for key, given in up_to_scan(NO_SCAN).items() if key != "imaging_date"})
    choose(patient, "stop")
    assert change(patient, "imaging_result", "adv_no_fracture").location == "/check/scan-date"
    for path in ("/check/send", "/check/result", "/check/answers"):
        assert patient.get(path, status=302).location == "/check/scan-date"
    assert answer(patient, "scan-date", URGENT).location == "/check/result"
    patient.get("/check/send")


def test_an_answer_that_is_no_longer_urgent_ends_the_stop(patient: PageClient) -> None:
    put(patient, up_to_scan(answers_of("standard", weight_loss="yes")))
    choose(patient, "stop")
    assert change(patient, "weight_loss", "no").location == "/check/pain-now"
    assert patient.get("/check/send", status=302).location == "/check/pain-now"
    assert "after_urgent" not in draft_of(patient)
    assert change(patient, "weight_loss", "yes").location == STOP_PAGE


def test_who_takes_back_an_emergency_but_stays_urgent_is_asked_again_after_the_scan(
    patient: PageClient,
) -> None:
    put(patient, up_to_scan(answers_of("standard", rf_fever="yes")))
    patient.get("/check/emergency")
    assert patient.post(STOP_PAGE, {"choice": "stop"}).location == "/check/send"
    assert change(patient, "rf_fever", "earlier").location == STOP_PAGE


@pytest.mark.parametrize("name", ["standard", "priority", "imaging", "other_care"])
def test_no_one_below_urgent_may_stop(patient: PageClient, name: str) -> None:
    put(patient, up_to_scan(answers_of(name)))
    assert patient.get(STOP_PAGE, status=302).location == "/check/pain-now"
    patient.get("/check/pain-now")
    assert patient.post(STOP_PAGE, {"choice": "stop"}).location == "/check/pain-now"
    assert "after_urgent" not in draft_of(patient)
    assert patient.get("/check/send", status=302).location == "/check/pain-now"


def test_a_draft_that_claims_to_be_stopped_but_is_not_urgent_goes_on(patient: PageClient) -> None:
    put(patient, up_to_scan(CALM), after_urgent="stop")
    assert patient.get("/check/send", status=302).location == "/check/pain-now"


def test_no_one_is_asked_to_stop_when_nothing_is_left(patient: PageClient) -> None:
    put(patient, URGENT)
    assert patient.get(STOP_PAGE, status=302).location == "/check/result"


@pytest.mark.parametrize(
    ("changed", "raised_on"),
    [
        ({"rf_leg_weak": "pain_no_steps"}, "emergency-signs"),
        ({"rf_fever": "not_sure"}, "emergency-signs"),
        ({"sudden_worst_pain": "yes"}, "emergency-signs"),
        ({"weight_loss": "yes"}, "health-now"),
        ({"immune_risk": ["dialysis"]}, "infection-risk"),
    ],
)
def test_every_page_after_an_urgent_answer_says_to_talk_within_a_day(
    patient: PageClient, changed: dict[str, Any], raised_on: str
) -> None:
    given = answers_of("standard", **changed)
    raised = [page.id for page in JOURNEY.pages].index(raised_on)
    sentence = SUDDEN if "sudden_worst_pain" in changed else TALK
    for number, page in enumerate(JOURNEY.pages[:-1]):
        put(patient, before(page, given))
        assert (sentence in patient.get(path_of(page)).text) is (number > raised), page.id


def test_a_page_of_a_calm_check_does_not_say_it(patient: PageClient) -> None:
    for page in JOURNEY.pages:
        put(patient, before(page, CALM))
        assert TALK not in patient.get(path_of(page)).text
