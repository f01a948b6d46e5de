"""On an urgent patient's pages, the ER alone is named with the answers for which urgent care is not enough."""

from __future__ import annotations

from typing import Any

import pytest

from app.questionnaire.questions import JOURNEY, QUESTIONS
from tests.pages import PageClient
from tests.screening.drafts import before, put, send
from tests.walk import answers_of

BEFORE_SENDING = (
    "/check/result",
    "/check/answers",
    "/check/send",
    "/check/save",
    "/check/copy",
)
ER_ONLY: dict[str, Any] = {"rf_leg_weak": "one_leg_numb"}
LATER = JOURNEY.page_of(QUESTIONS["pain_score"])
BOTH: dict[str, Any] = {"weight_loss": "yes"}


@pytest.mark.parametrize(("changed", "er_only"), [(ER_ONLY, True), (BOTH, False)])
def test_before_and_after_sending_the_right_place_is_named(
    patient: PageClient, changed: dict[str, Any], er_only: bool
) -> None:
    answers = answers_of("standard", **changed)
    put(patient, answers)
    texts = [patient.get(path).text for path in BEFORE_SENDING]
    put(patient, before(LATER, answers))
    texts.append(patient.get("/check/send-or-go-on").text)
    texts.append(patient.get("/check/save").text)
    texts.append(send(patient, answers).text)
    assert all("the ER" in text for text in texts)
    assert {"urgent care" in text for text in texts} == {not er_only}


def test_below_urgent_nothing_is_left_out(patient: PageClient) -> None:
    put(patient, answers_of("priority", immune_risk=["weak_immune_system"]))
    assert "urgent care or the ER" in patient.get("/check/result").text
