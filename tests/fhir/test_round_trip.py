"""Answers out as a response, and back: the same receipt, so the same tier."""

from __future__ import annotations

import json
from datetime import UTC
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.demo.personas import persona, stopped_early
from app.fhir.reader import Kind
from app.questionnaire.answers import Answers
from app.questionnaire.questions import JOURNEY
from app.submissions.intake.assessed import assess_request
from tests.fhir.build import (
    DAY,
    EVENING,
    SHEETS,
    assessed,
    items_of,
    people,
    read_back,
    response_of,
    unasked,
)
from tests.questionnaire.build import every_answer

OFFERED = {
    question: [
        raw
        for raw in every_answer(question)
        if raw != "not_sure" or question.id not in ("answering_for", "age_band")
    ]
    for question in JOURNEY.questions
}


@st.composite
def any_answers(draw: st.DrawFn) -> Answers:
    """Draw the answers of anyone: to the end, or as far as the check lets them stop."""
    whole = JOURNEY.on_path(
        Answers(
            {question: question.load(draw(st.sampled_from(raws)), DAY) for question, raws in OFFERED.items()}
        )
    )
    return stopped_early(whole) if draw(st.booleans()) else whole


def come_back_the_same(answers: Answers, language: str = "en") -> None:
    reading = read_back(response_of(answers, language))
    assert assessed(reading).receipt == assess_request(answers, DAY).receipt
    assert reading.unasked == unasked(answers)
    assert (reading.kind is Kind.STOPPED) == bool(unasked(answers))


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_invented_person_comes_back_with_the_same_receipt(language: str) -> None:
    for name, answers in people():
        try:
            come_back_the_same(answers, language)
        except (AssertionError, ValueError) as failure:
            raise AssertionError(name) from failure


@given(any_answers())
@settings(max_examples=25, deadline=None)
def test_any_answers_come_back_with_the_same_receipt(answers: Answers) -> None:
    come_back_the_same(answers)


@pytest.mark.full
@given(any_answers())
@settings(max_examples=1500, deadline=None)
def test_a_great_many_answers_come_back_with_the_same_receipt(answers: Answers) -> None:
    come_back_the_same(answers)


def test_a_call_with_an_interpreter_comes_back_without_answers() -> None:
    reading = read_back(response_of(Answers(), is_interpreter_call=True))
    assert reading.kind is Kind.INTERPRETER_CALL
    assert assessed(reading).receipt == assess_request(Answers(), DAY).receipt


def test_the_day_is_that_of_the_clinic_whatever_the_offset() -> None:
    resource = response_of(persona("standard", DAY)) | {"authored": EVENING.astimezone(UTC).isoformat()}
    assert resource["authored"].startswith("2026-06-16")
    assert read_back(resource).as_of == DAY


def test_days_that_a_form_leaves_out_are_worked_out_again() -> None:
    answers = persona("standard", DAY)
    bare = json.loads(json.dumps(response_of(answers)), object_hook=_without_days)
    assert "onset_date.earliest" not in json.dumps(bare)
    assert assessed(read_back(bare)).receipt == assess_request(answers, DAY).receipt


def _without_days(part: dict[str, Any]) -> dict[str, Any]:
    hidden = (".said_on", ".earliest", ".latest")
    if "item" in part:
        part["item"] = [item for item in part["item"] if not item["linkId"].endswith(hidden)]
    return part


def test_words_are_repeated_only_as_they_were_read() -> None:
    answers = persona("standard", DAY)
    english, spanish = json.dumps(response_of(answers)), json.dumps(response_of(answers, "es"))
    assert items_of()["rf_fever"]["text"] in english
    assert '"text"' not in spanish
    assert '"display"' not in spanish


def test_a_response_names_the_version_it_was_answered_from() -> None:
    sheet = SHEETS[False]
    assert (
        response_of(persona("standard", DAY))["questionnaire"] == f"{sheet.resource['url']}|{sheet.version}"
    )
