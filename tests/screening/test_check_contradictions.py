"""The page that asks about two answers that hardly fit: once, after the later one, with a way out on both sides."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask

from app.questionnaire.questions import JOURNEY
from app.rules.contradictions import CONTRADICTIONS, Contradiction
from app.rules.quoted_numbers import quoted_numbers
from tests.pages import Page, PageClient, words
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

ASKS = "/check/is-that-right"
MADE_BY: dict[str, dict[str, Any]] = {
    "old_accident_new_pain": {"major_trauma": "yes_old_not_checked", "onset_date": days_ago(5)},
    "eased_and_not_eased": {"pain_better_lying": "yes", "rest_night_pain": "yes"},
    "no_pain_but_severe": {"pain_score": 0, "function_impact": "severe"},
    "no_pain_but_worse": {"pain_score": 0, "pain_trend": "worse"},
    "treated_for_longer": {"onset_date": days_ago(10), "treatment_tried": "six_plus"},
    "new_break_of_old_pain": {"onset_date": days_ago(100), "imaging_result": "adv_recent"},
    "scan_before_pain": {"onset_date": days_ago(10), "imaging_date": days_ago(20)},
}
MENDED: dict[str, Any] = {
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
BOTH_WORDS = [(one, who) for one in CONTRADICTIONS for who in ("self", "someone_else")]


def answer(patient: PageClient, page_id: str, answers: dict[str, Any]) -> Page:
    page = JOURNEY.page(page_id)
    assert page is not None
    patient.get(path_of(page))
    return patient.post(path_of(page), form_of(page, answers))


def says_right(patient: PageClient, page: Page) -> Page:
    return patient.post(ASKS, {"code": str(page.one("[name=code]")["value"])})


def asked_after_the_later(patient: PageClient, one: Contradiction, who: str) -> tuple[Page, dict[str, Any]]:
    """Answer the later of the two questions; the page that asks, and the answers."""
    answers = {**EVERY_PAGE_ASKED, **MENDED, **MADE_BY[one.code], "answering_for": who}
    later = JOURNEY.page_of(one.questions[1])
    put(patient, before(later, answers))
    asks = answer(patient, later.id, answers)
    assert asks.location == ASKS
    return patient.follow(asks), answers


@pytest.mark.one_in(3)
@pytest.mark.parametrize(("one", "who"), BOTH_WORDS, ids=[f"{one.code}-{who}" for one, who in BOTH_WORDS])
def test_both_exits_of_every_contradiction_work_in_the_words_of_whoever_answers(
    patient: PageClient, one: Contradiction, who: str
) -> None:
    page, answers = asked_after_the_later(patient, one, who)
    assert page.heading == "Is that right?"
    assert one.statement.for_(who == "someone_else") % quoted_numbers() in page.text
    assert not page.soup.select("main input:not([type=hidden]), main select, main textarea")
    assert not page.soup.select(".progress")
    changes = page.soup.select("main dd a.button")
    assert [words(link) for link in changes] == [f"Change it : {q.short}" for q in one.questions]
    for link, question in zip(changes, one.questions, strict=True):
        there = patient.get(str(link["href"]))
        assert there.one(f"#{question.id}-question")
        mended = {**answers, question.id: MENDED[question.id]}
        assert answer(patient, there.path.rsplit("/", 1)[1], mended).location != ASKS
        answer(patient, there.path.rsplit("/", 1)[1], answers)
    on = says_right(patient, patient.get(ASKS))
    following = JOURNEY.pages[JOURNEY.pages.index(JOURNEY.page_of(one.questions[1])) + 1 :]
    assert on.location in [path_of(each) for each in following]
    assert draft_of(patient)["confirmed"] == [one.code]
    assert patient.get(ASKS, status=302).location == on.location


def test_what_is_right_is_asked_again_only_when_one_of_the_two_answers_changes(patient: PageClient) -> None:
    one = CONTRADICTIONS[1]
    page, answers = asked_after_the_later(patient, one, "self")
    says_right(patient, page)
    assert answer(patient, "rest-night-pain", answers).location == "/check/pain-score"
    assert answer(patient, "pain-location", {**answers, "pain_location": "low_back"}).location != ASKS
    assert answer(patient, "rest-night-pain", {**answers, "rest_night_pain": "no"}).location != ASKS
    assert answer(patient, "rest-night-pain", answers).location == ASKS


def test_another_contradiction_with_the_same_answer_is_asked_about_too(patient: PageClient) -> None:
    answers = {**EVERY_PAGE_ASKED, **MADE_BY["no_pain_but_severe"], "pain_trend": "worse"}
    put(patient, answers, confirmed=["no_pain_but_severe"])
    page = patient.get(ASKS)
    assert page.one("[name=code]")["value"] == "no_pain_but_worse"
    assert says_right(patient, page).location == "/check/answers"


def test_it_is_never_in_the_way_of_the_answers_the_result_or_sending(app: Flask) -> None:
    patient = PageClient(app)
    answers = {**EVERY_PAGE_ASKED, **MADE_BY["eased_and_not_eased"]}
    put(patient, answers)
    for path in ("/check/answers", "/check/result", "/check/copy", "/check/send"):
        patient.get(path)
    assert patient.post("/check/send", contact_of(answers)).location == "/check/sent"
    assert patient.get(ASKS, status=302).location == "/check/sent"
    assert patient.post(ASKS, {"code": "eased_and_not_eased"}, token=True).location == "/check/sent"
    with the_one_stored(app) as row:
        assert [event.detail for event in row.events] == [{"withdrawn_red_flags": []}]


def test_what_was_said_to_be_right_goes_with_the_sending(app: Flask) -> None:
    patient = PageClient(app)
    answers = {**EVERY_PAGE_ASKED, **MADE_BY["eased_and_not_eased"]}
    put(patient, answers, confirmed=["eased_and_not_eased", "no_pain_but_worse", "gone"])
    patient.get("/check/send")
    patient.follow(patient.post("/check/send", contact_of(answers)))
    with the_one_stored(app) as row:
        detail = {"withdrawn_red_flags": [], "confirmed": ["eased_and_not_eased"]}
        assert [event.detail for event in row.events] == [detail]


def test_a_code_that_does_not_hold_confirms_nothing(patient: PageClient) -> None:
    put(patient, {**EVERY_PAGE_ASKED, **MADE_BY["eased_and_not_eased"]})
    patient.get(ASKS)
    for code in ("no_pain_but_severe", "", "x" * 5000):
        assert patient.post(ASKS, {"code": code}).location == ASKS
    assert "confirmed" not in draft_of(patient)


def test_in_an_emergency_911_comes_first_and_stays_above(patient: PageClient) -> None:
    answers = answers_of("emergency", **MADE_BY["eased_and_not_eased"])
    put(patient, answers)
    assert answer(patient, "emergency-signs", answers).location == "/check/emergency"
    page = patient.get(ASKS)
    assert page.soup.select_one("main .emergency a[href='tel:911']")
