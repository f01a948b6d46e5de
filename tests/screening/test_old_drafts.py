"""Drafts from before an upgrade: stored answers that are no longer valid count as unanswered."""

from __future__ import annotations

from typing import Any

import pytest

from app.questionnaire.question import Question
from app.questionnaire.questions import JOURNEY, QUESTIONS
from app.rules.contradictions import BY_CODE
from app.rules.safety import LEGS_AND_NOT_SURE, RED_FLAGS
from tests.pages import PageClient
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
