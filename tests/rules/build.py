"""Patients for the rules to assess: one with a strong story and no danger signs, then one answer changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from app.demo.personas import ALL_NEGATIVE
from app.questionnaire.answers import Answers
from app.questionnaire.questions import QUESTIONS
from app.rules.assess import Assessment, assess
from app.rules.contradictions import CONTRADICTIONS
from app.rules.levels import Levels

AS_OF = date(2026, 6, 15)
BY_CODE = {each.code: each for each in CONTRADICTIONS}
MISSING = None


def days_ago(youngest: int, oldest: int | None = None) -> Any:
    """The JSON form of a day so many days before AS_OF, or of a range of days."""
    if oldest is None:
        return (AS_OF - timedelta(youngest)).isoformat()
    return [days_ago(oldest), days_ago(youngest)]


SAFE = {
    **dict.fromkeys(
        ("rf_bladder_bowel", "rf_saddle_numb", "rf_leg_weak", "rf_fever", "rf_chest_breath"), "no"
    ),
    "major_trauma": "no",
    "age_band": "65_plus",
    "pain_location": "low_back",
    "rest_night_pain": "no",
    "sudden_worst_pain": "no",
    "known_aneurysm": "no",
    "fracture_count": "one",
    "cancer_history": "no",
    "weight_loss": "no",
    "infection_now": "no",
    "immune_risk": ["none"],
    "pregnant": "no",
    "blood_thinner": "no",
    "bleeding_disorder": "no",
    "allergy_cement_contrast": "no",
    "prior_spine_procedure": "no",
    "planning_needs": ["none"],
}

STRONG = {
    "onset_event": "minor_event",
    "onset_date": days_ago(30),
    "pain_better_lying": "yes",
    "height_or_stoop": "yes",
    "imaging_result": "adv_recent",
    "imaging_date": days_ago(10),
    "treatment_tried": "three_to_six",
    "pain_score": 8,
    "function_impact": "severe",
    "pain_trend": "worse",
    "bone_risk": ["osteoporosis"],
}

BEST = Levels(
    onset=1,
    lying=1,
    height=1,
    imaging=3,
    treatment=2,
    pain=4,
    function=2,
    trend=3,
    fracture_age=4,
    bone=1,
    age=3,
)
WORST = Levels(*[0] * 11)


def few_levels(levels: type[Levels]) -> Iterator[Levels]:
    """Yield one state for each tier that the core can give: enough when the core itself is not under test."""
    for changes in ({"imaging": 0}, {"imaging": 1}, {"trend": 0}, {}):
        yield levels(**{**BEST._asdict(), **changes})


def answers(**given: Any) -> Answers:
    """These answers, in their JSON form, and no others; MISSING ones are left out."""
    return Answers(
        {QUESTIONS[i]: QUESTIONS[i].load(raw, AS_OF) for i, raw in given.items() if raw is not MISSING}
    )


def person(**changes: Any) -> Answers:
    """A patient without danger signs and with a strong story, except for these answers; nothing else to report."""
    return answers(**{**ALL_NEGATIVE, **SAFE, **STRONG, **changes})


def assessed(**changes: Any) -> Assessment:
    """The assessment of `person(...)` as of AS_OF."""
    return assess(person(**changes), AS_OF)
