"""The page about two contradicting answers: shown once, after the second, to change either or confirm both."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask

from app.questionnaire.questions import JOURNEY
from app.rules.contradictions import CONTRADICTIONS, Contradiction
from app.rules.quoted_numbers import quoted_numbers
from tests.pages import Page, PageClient, words
from tests.rules.build import BY_CODE
from tests.screening.drafts import (
    EVERY_PAGE_ASKED,
    before,
    contact_of,
    draft_of,
    path_of,
    put,
    the_one_stored,
)
from tests.walk import answers_of, days_ago, form_of

CONFIRM = "/check/is-that-right"
ANSWERS_FOR: dict[str, dict[str, Any]] = {
    "old_accident_new_pain": {"major_trauma": "yes_old_not_checked", "onset_date": days_ago(5)},
    "eased_and_not_eased": {"pain_better_lying": "yes", "rest_night_pain": "yes"},
    "no_pain_but_severe": {"pain_score": 0, "function_impact": "severe"},
    "no_pain_but_worse": {"pain_score": 0, "pain_trend": "worse"},
    "treated_for_longer": {"onset_date": days_ago(10), "treatment_tried": "six_plus"},
    "new_break_of_old_pain": {"onset_date": days_ago(100), "imaging_result": "adv_recent"},
    "scan_before_pain": {"onset_date": days_ago(10), "imaging_date": days_ago(20)},
}
CONSISTENT: dict[str, Any] = {
    "pain_better_lying": "no",
    "rest_night_pain": "no",
    "pain_score": 7,
    "function_impact": "moderate",
    "pain_trend": "same",
    "onset_date": days_ago(60),
    "treatment_tried": "under_three",
    "imaging_result": "xray_fracture",
    "imaging_date": days_ago(2),
    "major_trauma": "no",
}
CASES = [(pair, who) for pair in CONTRADICTIONS for who in ("self", "someone_else")]


def answer(patient: PageClient, page_id: str, answers: dict[str, Any]) -> Page:
    page = JOURNEY.page(page_id)
    assert page is not None
    patient.get(path_of(page))
    return patient.post(path_of(page), form_of(page, answers))


def confirm(patient: PageClient, page: Page) -> Page:
    return patient.post(CONFIRM, {"code": str(page.one("[name=code]")["value"])})


def contradict(patient: PageClient, pair: Contradiction, who: str) -> tuple[Page, dict[str, Any]]:
    """Answer the second of the two questions; return the page about the contradiction, and the answers."""
    answers = {**EVERY_PAGE_ASKED, **CONSISTENT, **ANSWERS_FOR[pair.code], "answering_for": who}
    second_page = JOURNEY.page_of(pair.questions[1])
    put(patient, before(second_page, answers))
    response = answer(patient, second_page.id, answers)
    assert response.location == CONFIRM
    return patient.follow(response), answers


@pytest.mark.one_in(3)
@pytest.mark.parametrize(("pair", "who"), CASES, ids=[f"{pair.code}-{who}" for pair, who in CASES])
def test_every_contradiction_can_be_changed_or_confirmed_by_patient_and_helper(
    patient: PageClient, pair: Contradiction, who: str
) -> None:
    page, answers = contradict(patient, pair, who)
    assert page.heading == "Is that right?"
    assert pair.statement.for_(who == "someone_else") % quoted_numbers() in page.text
    assert not page.soup.select("main input:not([type=hidden]), main select, main textarea")
    assert not page.soup.select(".progress")
    changes = page.soup.select("main dd a.button")
    assert [words(link) for link in changes] == [f"Change it : {q.short}" for q in pair.questions]
    for link, question in zip(changes, pair.questions, strict=True):
        question_page = patient.get(str(link["href"]))
        assert question_page.one(f"#{question.id}-question")
        consistent = {**answers, question.id: CONSISTENT[question.id]}
        assert answer(patient, question_page.path.rsplit("/", 1)[1], consistent).location != CONFIRM
        answer(patient, question_page.path.rsplit("/", 1)[1], answers)
    response = confirm(patient, patient.get(CONFIRM))
    following = JOURNEY.pages[JOURNEY.pages.index(JOURNEY.page_of(pair.questions[1])) + 1 :]
    assert response.location in [path_of(page) for page in following]
    assert draft_of(patient)["confirmed"] == [pair.code]
    assert patient.get(CONFIRM, status=302).location == response.location


def test_a_confirmed_contradiction_is_asked_again_only_after_a_change(patient: PageClient) -> None:
    page, answers = contradict(patient, BY_CODE["eased_and_not_eased"], "self")
    confirm(patient, page)
    assert answer(patient, "health-now", answers).location == "/check/care-and-bones"
    assert answer(patient, "where-and-when", {**answers, "pain_location": "low_back"}).location != CONFIRM
    assert answer(patient, "health-now", {**answers, "rest_night_pain": "no"}).location != CONFIRM
    assert answer(patient, "health-now", answers).location == CONFIRM


def test_another_contradiction_with_the_same_answer_is_asked_about_too(patient: PageClient) -> None:
    answers = {**EVERY_PAGE_ASKED, **ANSWERS_FOR["no_pain_but_severe"], "pain_trend": "worse"}
    put(patient, answers, confirmed=["no_pain_but_severe"])
    page = patient.get(CONFIRM)
    assert page.one("[name=code]")["value"] == "no_pain_but_worse"
    assert confirm(patient, page).location == "/check/result"


def test_a_contradiction_never_blocks_the_answers_the_result_or_sending(app: Flask) -> None:
    patient = PageClient(app)
    answers = {**EVERY_PAGE_ASKED, **ANSWERS_FOR["eased_and_not_eased"]}
    put(patient, answers)
    for path in ("/check/answers", "/check/result", "/check/copy", "/check/send"):
        patient.get(path)
    assert patient.post("/check/send", contact_of(answers)).location == "/check/sent"
    assert patient.get(CONFIRM, status=302).location == "/check/sent"
    assert patient.post(CONFIRM, {"code": "eased_and_not_eased"}, token=True).location == "/check/sent"
    with the_one_stored(app) as row:
        assert [event.detail for event in row.events] == [{"withdrawn_red_flags": []}]


def test_confirmed_contradictions_are_stored_with_the_submission(app: Flask) -> None:
    patient = PageClient(app)
    answers = {**EVERY_PAGE_ASKED, **ANSWERS_FOR["eased_and_not_eased"]}
    put(patient, answers, confirmed=["eased_and_not_eased", "no_pain_but_worse", "gone"])
    patient.get("/check/send")
    patient.follow(patient.post("/check/send", contact_of(answers)))
    with the_one_stored(app) as row:
        detail = {"withdrawn_red_flags": [], "confirmed": ["eased_and_not_eased"]}
        assert [event.detail for event in row.events] == [detail]


def test_the_code_of_no_current_contradiction_confirms_nothing(patient: PageClient) -> None:
    put(patient, {**EVERY_PAGE_ASKED, **ANSWERS_FOR["eased_and_not_eased"]})
    patient.get(CONFIRM)
    for code in ("no_pain_but_severe", "", "x" * 5000):
        assert patient.post(CONFIRM, {"code": code}).location == CONFIRM
    assert "confirmed" not in draft_of(patient)


def test_in_an_emergency_911_comes_before_a_contradiction(patient: PageClient) -> None:
    answers = answers_of("emergency", **ANSWERS_FOR["no_pain_but_severe"])
    put(patient, answers)
    assert answer(patient, "emergency-signs", answers).location == "/check/emergency"
    page = patient.get(CONFIRM)
    assert page.soup.select_one("main .emergency a[href='tel:911']")


@pytest.mark.parametrize("name", ["urgent", "emergency"])
def test_who_needs_a_clinician_within_a_day_is_not_asked_to_doubt_pain_at_rest(
    patient: PageClient, name: str
) -> None:
    put(patient, answers_of(name, **ANSWERS_FOR["eased_and_not_eased"]))
    assert patient.get(CONFIRM, status=302).location != CONFIRM
