"""Drafts from before an upgrade: stored answers that are no longer valid count as unanswered."""

from __future__ import annotations

from typing import Any

import pytest

from app.questionnaire.question import Question
from app.questionnaire.questions import JOURNEY, QUESTIONS
from app.rules.safety import LEGS_AND_NOT_SURE, RED_FLAGS
from tests.pages import Page, PageClient
from tests.rules.build import BY_CODE
from tests.screening.drafts import EVERY_PAGE_ASKED, draft_of, path_of, put
from tests.walk import form_of

UNKNOWN: tuple[Any, ...] = (
    "no_such_value",
    "",
    None,
    7.5,
    True,
    [],
    ["no_such_value"],
    {"weeks_ago": -1},
    {},
)


@pytest.mark.parametrize("question", JOURNEY.questions, ids=lambda q: q.id)
def test_a_question_with_an_unknown_stored_value_is_asked_again(
    patient: PageClient, question: Question[Any]
) -> None:
    for value in UNKNOWN:
        put(patient, {**EVERY_PAGE_ASKED, question.id: value})
        response = patient.get("/check/result", status=302)
        assert response.location == path_of(JOURNEY.page_of(question)), value


def test_an_unknown_stored_question_is_ignored(patient: PageClient) -> None:
    put(patient, {**EVERY_PAGE_ASKED, "removed_question": "yes"})
    patient.get("/check/result")


def test_a_stored_date_in_the_future_is_asked_again(patient: PageClient) -> None:
    put(patient, {**EVERY_PAGE_ASKED, "onset_date": "2999-01-01"})
    assert patient.get("/check/result", status=302).location == "/check/where-and-when"


def test_the_longest_answers_fit_in_the_cookie(patient: PageClient) -> None:
    """With every box ticked, the longest values, dates in weeks, all signs withdrawn and everything confirmed."""
    fields = {"withdrawn": emergency_signs(), "confirmed": [*BY_CODE]}
    put(patient, {**EVERY_PAGE_ASKED, **longest_answers()}, **fields)
    patient.get("/check/result")
    planning = JOURNEY.page_of(QUESTIONS["planning_needs"])
    patient.submit(path_of(planning), form_of(planning, {**EVERY_PAGE_ASKED, **longest_answers()}))
    assert set(draft_of(patient)["withdrawn"]) == set(emergency_signs())
    cookie = patient.client.get_cookie("check")
    assert cookie is not None
    assert len(cookie.value) <= 2048


def emergency_signs() -> list[str]:
    return [*(sign.id for sign in RED_FLAGS), LEGS_AND_NOT_SURE]


def longest_answers() -> dict[str, Any]:
    date = {"weeks_ago": 519, "said_on": "2026-06-15"}
    longest: dict[str, Any] = {}
    for question in JOURNEY.questions:
        values = [option.value for option in getattr(question, "options", ())]
        if question.kind == "any_of":
            longest[question.id] = [value for value in values if value not in ("none", "not_sure")]
        elif question.kind == "when":
            longest[question.id] = date
        elif question.id not in ("age_band", "imaging_result", *emergency_signs()):
            longest[question.id] = max(values, key=len)
    return longest


@pytest.mark.parametrize("question", JOURNEY.questions, ids=lambda q: q.id)
def test_the_address_that_a_question_used_to_have_leads_to_the_page_that_asks_it(
    patient: PageClient, question: Question[Any]
) -> None:
    put(patient, EVERY_PAGE_ASKED)
    old = f"/check/{question.id.replace('_', '-')}"
    assert patient.get(old, status=302).location == path_of(JOURNEY.page_of(question))
    assert patient.follow(patient.get(old, status=302)).one(f"#{question.id}-question")


def test_a_form_posted_to_an_old_address_shows_the_page_that_asks_now(patient: PageClient) -> None:
    put(patient, EVERY_PAGE_ASKED)
    patient.get("/check/pain-now")
    page = patient.follow(patient.post("/check/pain-score", {"pain_score": "9"}))
    assert page.path == "/check/pain-now"
    assert page.chosen("pain_score") == ["7"]


def test_an_old_address_of_a_page_not_yet_reached_leads_to_the_first_unanswered_page(
    patient: PageClient,
) -> None:
    put(patient, {"answering_for": "self"})
    assert patient.follow(patient.get("/check/pain-score", status=302)).path == "/check/who"


OLD_ORDER = (
    "answering_for",
    *(sign.id for sign in RED_FLAGS if sign.id.startswith(("rf_", "major"))),
    "age_band",
    "pain_location",
    "onset_event",
    "onset_date",
    "pain_better_lying",
    "rest_night_pain",
    "pain_score",
    "function_impact",
    "pain_trend",
    "height_or_stoop",
    "treatment_tried",
    "imaging_result",
    "imaging_date",
    "fracture_count",
    "bone_risk",
    "cancer_history",
    "weight_loss",
    "infection_now",
    "immune_risk",
    "pregnant",
    "blood_thinner",
    "bleeding_disorder",
    "allergy_cement_contrast",
    "prior_spine_procedure",
    "planning_needs",
)
"""The questions of 0.2.0, in the order it asked them."""


@pytest.mark.parametrize(
    ("last", "next_page"),
    [
        ("answering_for", "who"),
        ("major_trauma", "who"),
        ("age_band", "emergency-signs"),
        ("pain_trend", "emergency-signs"),
        ("planning_needs", "emergency-signs"),
    ],
)
def test_a_draft_of_0_2_0_goes_on_at_the_first_page_with_an_unanswered_question(
    patient: PageClient, last: str, next_page: str
) -> None:
    given = {q: EVERY_PAGE_ASKED[q] for q in OLD_ORDER[: OLD_ORDER.index(last) + 1]}
    put(patient, given)
    page = patient.get("/check")
    assert page.one("main a.button")["href"] == f"/check/{next_page}"
    page = patient.get(f"/check/{next_page}")
    for question in JOURNEY.page(next_page).questions:  # type: ignore[union-attr]
        assert bool(page.chosen(question.id)) is (question.id in given)
    assert draft_of(patient)["answers"] == given


def test_a_finished_draft_of_0_2_0_answers_only_what_is_new(patient: PageClient) -> None:
    put(patient, {q: EVERY_PAGE_ASKED[q] for q in OLD_ORDER})
    assert patient.follow(answer_new(patient, "emergency-signs")).path == "/check/health-now"
    assert patient.follow(answer_new(patient, "health-now")).path == "/check/result"


def answer_new(patient: PageClient, page_id: str) -> Page:
    page = JOURNEY.page(page_id)
    assert page is not None
    patient.get(path_of(page))
    return patient.post(path_of(page), form_of(page, EVERY_PAGE_ASKED))


def test_a_draft_of_0_2_0_that_was_asked_about_pregnancy_at_50_goes_on_and_keeps_the_answer(
    patient: PageClient,
) -> None:
    put(patient, {**{q: EVERY_PAGE_ASKED[q] for q in OLD_ORDER}, "age_band": "50_64", "pregnant": "yes"})
    assert patient.get("/check").one("main a.button")["href"] == "/check/emergency-signs"
    answer_new(patient, "emergency-signs")
    assert patient.follow(answer_new(patient, "health-now")).path == "/check/result"
    assert draft_of(patient)["answers"]["pregnant"] == "yes"
    younger = {**EVERY_PAGE_ASKED, "age_band": "18_49"}
    who = JOURNEY.page_of(QUESTIONS["age_band"])
    patient.get(path_of(who))
    patient.post(path_of(who), form_of(who, younger))
    assert patient.get("/check/infection-risk").chosen("pregnant") == ["yes"]
