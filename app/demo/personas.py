"""Named, complete answer sets, and random ones similar to them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from random import Random
from typing import Any

from app.questionnaire.answers import Answers
from app.questionnaire.partial_date import about_weeks_ago, the_day, the_month
from app.questionnaire.question import (
    NONE_OF_THESE,
    NOT_SURE,
    DateQuestion,
    MultipleChoice,
    Question,
    Scale,
    SingleChoice,
)
from app.questionnaire.questions import JOURNEY, LAST_BEFORE_URGENT_STOP, QUESTIONS
from app.questionnaire.sections.care_so_far import IMAGING_DATE
from app.questionnaire.sections.emergency import EMERGENCY_SIGNS
from app.questionnaire.sections.pain import ONSET_DATE
from app.rules.safety import RED_FLAGS, floor_so_far
from app.rules.tiers import Tier

STORY: Mapping[str, Any] = {
    "age_band": "65_plus",
    "pain_location": "mid_back",
    "onset_event": "minor_event",
    "pain_better_lying": "yes",
    "pain_score": 7,
    "function_impact": "moderate",
    "pain_trend": "same",
    "treatment_tried": "under_three",
    "imaging_result": "xray_fracture",
    "fracture_count": "one",
    "bone_risk": ["osteoporosis"],
}
"""A break on an X-ray, some pain. Dates are added when the person is created."""


def negative_answer(question: Question[Any]) -> Any:
    """Return the negative answer: no, none of these, or the first option."""
    values = [option.value for option in getattr(question, "options", ())]
    negative = next((value for value in values if value in ("no", NONE_OF_THESE)), values[0])
    return [negative] if isinstance(question, MultipleChoice) else negative


ALL_NEGATIVE: Mapping[str, Any] = {
    **{
        question.id: negative_answer(question)
        for question in JOURNEY.questions
        if not isinstance(question, DateQuestion)
    },
    **STORY,
}
"""A patient not in danger: every question outside the story is answered negatively."""

PERSONAS: Mapping[str, Mapping[str, Any]] = {
    "standard": {},
    "priority": {
        "imaging_result": "adv_recent",
        "pain_score": 8,
        "pain_trend": "worse",
        "function_impact": "severe",
        "height_or_stoop": "yes",
        "treatment_tried": "three_to_six",
    },
    "imaging": {"imaging_result": "none", "height_or_stoop": "yes"},
    "other_care": {
        "onset_event": "gradual",
        "pain_better_lying": "no",
        "imaging_result": "adv_no_fracture",
        "pain_score": 4,
        "bone_risk": ["none"],
        "age_band": "50_64",
    },
    "urgent": {"cancer_history": "active", "rest_night_pain": "yes", "weight_loss": "yes"},
    "emergency": {"rf_leg_weak": "yes", "rf_bladder_bowel": "yes"},
}
"""One person for each tier."""
RARE_PERSONAS: Mapping[str, Mapping[str, Any]] = {
    "sudden_pain": {"sudden_worst_pain": "yes", "onset_event": "sudden_no_cause", "imaging_result": "none"},
    "cannot_stand": {"rf_leg_weak": "pain_no_steps", "pain_score": 9, "function_impact": "severe"},
    "aneurysm": {"known_aneurysm": "yes"},
    "legs_in_doubt": {"rf_leg_weak": "one_leg_numb", "rf_saddle_numb": "not_sure"},
}
"""People with signs that staff see less often."""
SHARE_OF_100 = {
    "standard": 30,
    "priority": 20,
    "imaging": 22,
    "other_care": 16,
    "urgent": 5,
    "sudden_pain": 2,
    "cannot_stand": 1,
    "emergency": 2,
    "aneurysm": 1,
    "legs_in_doubt": 1,
}
CHANGED_QUESTIONS = 3


def persona(name: str, today: date, onset_days: int = 30) -> Answers:
    """Return a named person whose pain began `onset_days` before `today`. Raises KeyError."""
    raw = {**ALL_NEGATIVE, **{**PERSONAS, **RARE_PERSONAS}[name]}
    given: dict[Question[Any], Any] = {
        QUESTIONS[key]: QUESTIONS[key].load(value, today) for key, value in raw.items()
    }
    given[ONSET_DATE] = the_day(today - timedelta(onset_days))
    given[IMAGING_DATE] = the_day(today - timedelta(min(onset_days, 5)))
    return JOURNEY.on_path(Answers(given))


def some_name(chance: Random) -> str:
    """Return a random persona's name, weighted by how common it is."""
    return chance.choices(list(SHARE_OF_100), weights=list(SHARE_OF_100.values()))[0]


def random_person(chance: Random, name: str, today: date) -> Answers:
    """Return answers similar to a persona's, with partial dates and a few other answers."""
    answers = persona(name, today, onset_days=chance.randint(2, 110))
    for question in chance.sample(_changeable(), CHANGED_QUESTIONS):
        if question in answers:
            answers = answers.plus(question, _other_answer(question, chance))
    answers = answers.plus(ONSET_DATE, _random_date(chance, today))
    if chance.random() < 0.25:
        answers = answers.plus(QUESTIONS["answering_for"], "someone_else")
    return JOURNEY.on_path(_complete(answers, chance, today))


def stopped_early(answers: Answers) -> Answers:
    """Return what is sent by a person who stops as soon as they may: at an emergency sign, or after the scan at urgent."""
    for page in JOURNEY.pages:
        asked = [question for each in JOURNEY.up_to(page) for question in each.questions]
        tier = floor_so_far(answers.only(asked))
        may_stop = Tier.URGENT_CLINICIAN if page is LAST_BEFORE_URGENT_STOP else Tier.EMERGENCY_NOW
        if tier >= may_stop:
            return answers.only(asked)
    return answers


def _changeable() -> list[Question[Any]]:
    fixed = {*EMERGENCY_SIGNS.questions, *RED_FLAGS, ONSET_DATE, IMAGING_DATE, QUESTIONS["answering_for"]}
    return [question for question in JOURNEY.questions if question not in fixed]


def _other_answer(question: Question[Any], chance: Random) -> Any:
    match question:
        case Scale():
            return chance.randint(question.low, question.high)
        case MultipleChoice():
            return frozenset({chance.choice(question.options).value})
        case SingleChoice():
            return chance.choice(question.options).value
    raise TypeError(question)


def _random_date(chance: Random, today: date) -> Any:
    day = today - timedelta(chance.randint(1, 110))
    ways = (
        the_day(day),
        the_day(day),
        the_month(day.year, day.month).until(today),
        about_weeks_ago(chance.randint(1, 14), today),
        NOT_SURE,
    )
    return chance.choice(ways)


def _complete(answers: Answers, chance: Random, today: date) -> Answers:
    """Answer the questions that a changed answer has opened."""
    while (page := JOURNEY.next_page(answers)) is not None:
        for question in page.questions:
            if question not in answers:
                answer = the_day(today) if question is IMAGING_DATE else _other_answer(question, chance)
                answers = answers.plus(question, answer)
    return answers
