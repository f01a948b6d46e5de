"""A response to an older version: nothing in it is dropped in silence, and nothing that came since counts as answered."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from typing import Any

import pytest

from app.demo.personas import persona
from app.fhir.faults import FaultKind, Refused
from app.fhir.questionnaire import Published, items_in, published
from app.fhir.reader import Kind, Reading, read
from app.fhir.response import response
from tests.fhir.build import CLINIC, DAY, SHEETS, answered_of, find, items_of

Change = Callable[[dict[str, Any]], Any]
ASKED_THEN = "lost_teeth"
"""The id of a question that an older version asked, and the check of today does not."""


def older(change: Change) -> Published:
    """Return the questionnaire as it was before this change was taken back."""
    resource = {key: deepcopy(value) for key, value in SHEETS[False].resource.items() if key != "version"}
    change(resource)
    return published(resource)


def page(resource: dict[str, Any], page_id: str) -> dict[str, Any]:
    """Return a page of a questionnaire or a response, to change it."""
    return next(item for item in items_in(resource["item"]) if item["linkId"] == page_id)


def with_a_question(resource: dict[str, Any]) -> None:
    question = deepcopy(items_of()["rf_fever"])
    for option in question["answerOption"]:
        option["valueCoding"]["code"] = option["valueCoding"]["code"].replace("rf_fever", ASKED_THEN)
    page(resource, "who")["item"].append({**question, "linkId": ASKED_THEN, "required": False})


def without_a_question(resource: dict[str, Any]) -> None:
    pain = page(resource, "pain-now")
    pain["item"] = [item for item in pain["item"] if item["linkId"] != "pain_score"]


def asked_of_everyone(resource: dict[str, Any]) -> None:
    for item in items_in(resource["item"]):
        if item["linkId"] == "pregnant":
            del item["enableWhen"], item["enableBehavior"]


def read_older(sheet: Published, change: Change = lambda _: None, **more: Any) -> Reading:
    """Read the response of someone who answered an older version, changed."""
    answered = replace(answered_of(persona("standard", DAY)), sheet=sheet.resource)
    resource = response(answered)
    change(resource)
    clinic = replace(
        CLINIC, find=lambda address, version: sheet.resource if version else find(address, version)
    )
    return read(resource, clinic, **more)


def faults_of(sheet: Published, change: Change = lambda _: None) -> list[tuple[FaultKind, str]]:
    with pytest.raises(Refused) as refused:
        read_older(sheet, change)
    return [(fault.kind, fault.link_id) for fault in refused.value.faults]


def choose(page_id: str, link_id: str, value: str) -> Change:
    code = {"system": CLINIC.addresses.code_system, "code": value}
    item = {"linkId": link_id, "answer": [{"valueCoding": code}]}
    return lambda found: page(found, page_id)["item"].append(item)


def test_an_answer_to_what_is_not_asked_any_more_is_refused() -> None:
    sheet = older(with_a_question)
    assert read_older(sheet).kind is Kind.COMPLETE
    assert faults_of(sheet, choose("who", ASKED_THEN, f"{ASKED_THEN}.yes")) == [
        (FaultKind.NOT_OFFERED, ASKED_THEN)
    ]


def test_a_question_that_came_since_is_missing() -> None:
    sheet = older(without_a_question)
    assert faults_of(sheet) == [(FaultKind.MISSING, "pain_score")]
    reading = read_older(sheet, partial=True)
    assert (reading.kind, reading.unasked) == (Kind.PARTIAL, ("pain_score",))


def test_an_answer_that_the_path_of_today_does_not_reach_is_refused() -> None:
    sheet = older(asked_of_everyone)
    answered = choose("infection-risk", "pregnant", "pregnant.no")
    assert faults_of(sheet, answered) == [(FaultKind.NOT_ASKED, "pregnant")]
