"""A helper who is not sure of three or more emergency signs is asked to find someone nearer."""

from __future__ import annotations

import pytest

from tests.pages import PageClient
from tests.screening.drafts import put

SIGNS = ("rf_bladder_bowel", "rf_saddle_numb", "rf_leg_weak", "rf_fever", "rf_chest_breath", "major_trauma")
WORDS = "Can you call them now, or ask someone who is with them?"


def signs(unsure: int) -> dict[str, str]:
    answers = ["not_sure"] * unsure + ["no"] * (len(SIGNS) - unsure)
    return {**dict(zip(SIGNS, answers, strict=True)), "sudden_worst_pain": "no", "age_band": "65_plus"}


@pytest.mark.parametrize(
    ("who", "unsure", "asked"), [("someone_else", 3, True), ("someone_else", 2, False), ("self", 3, False)]
)
def test_it_is_asked_on_the_page_after_the_signs(
    patient: PageClient, who: str, unsure: int, asked: bool
) -> None:
    put(patient, {"answering_for": who, **signs(unsure)})
    assert (WORDS in patient.get("/check/health-now").text) is asked


def test_it_is_asked_once(patient: PageClient) -> None:
    calm = {"cancer_history": "no", "weight_loss": "no", "infection_now": "no", "rest_night_pain": "no"}
    put(patient, {"answering_for": "someone_else", **signs(4), **calm, "known_aneurysm": "no"})
    assert WORDS not in patient.get("/check/infection-risk").text
