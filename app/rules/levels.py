"""The benefit criteria: each answer falls on a level, least to most favourable.

Tables: the clinic's decision model, section 2, "Benefit criteria". Missing is not known.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from app.questionnaire.answers import Answers
from app.questionnaire.question import NONE_OF_THESE, NOT_SURE, OneOf
from app.questionnaire.remembered_date import RememberedDate
from app.questionnaire.sections.about_you import AGE_18_49, AGE_50_64, AGE_65_PLUS, AGE_BAND, UNDER_18
from app.questionnaire.sections.care_so_far import IMAGING_DATE, IMAGING_RESULT, TREATMENT_TRIED
from app.questionnaire.sections.health import BONE_RISK
from app.questionnaire.sections.pain import (
    FUNCTION_IMPACT,
    HEIGHT_OR_STOOP,
    ONSET_DATE,
    ONSET_EVENT,
    PAIN_BETTER_LYING,
    PAIN_SCORE,
    PAIN_TREND,
)

ACUTE_UNDER_DAYS = 42  # under 6 weeks: acute (CMS LCD: acute is less than 6 weeks)
EARLY_SUBACUTE_LAST_DAY = 56  # 8 weeks: the clinic's source page says "8 to 12 weeks"
LAST_DAY_IN_WINDOW = 84  # 12 weeks: the clinic's source page; day 84 is the last day inside
PAIN_SOME = 4  # FREE trial entry: pain 4 or more
PAIN_BAD = 5  # CMS LCD, VERTOS II: 5 or more
PAIN_VERY_BAD = 8  # CMS LCD for hospital patients; VAPOUR

ONSET = {"gradual": 0, NOT_SURE: 0, "minor_event": 1, "sudden_no_cause": 1}
YES_OR_NOT = {"no": 0, NOT_SURE: 0, "yes": 1}
IMAGING = {
    "old_healed": 0,
    "adv_no_fracture": 0,
    "none": 1,
    NOT_SURE: 1,
    "waiting": 1,
    "xray_no_fracture": 1,
    "xray_fracture": 2,
    "adv_recent": 3,
}
TREATMENT = {"none": 0, NOT_SURE: 0, "under_three": 1, "three_to_six": 2, "six_plus": 2}
FUNCTION = {"mild": 0, NOT_SURE: 0, "moderate": 1, "severe": 2}
TREND = {"better": 0, NOT_SURE: 1, "same": 2, "worse": 3}
AGE = {AGE_18_49: 0, UNDER_18: 0, NOT_SURE: 1, AGE_50_64: 2, AGE_65_PLUS: 3}

IMAGING_GATE, IMAGING_UNKNOWN, IMAGING_XRAY, IMAGING_ADVANCED = range(4)
FRACTURE_TOO_OLD, FRACTURE_AGE_UNKNOWN, FRACTURE_LATE, FRACTURE_MIDDLE, FRACTURE_ACUTE = range(5)
PAIN_LITTLE, PAIN_UNKNOWN, PAIN_4, PAIN_5_TO_7, PAIN_8_TO_10 = range(5)


class Levels(NamedTuple):
    """The eleven criteria, each on its level (0 is the least favourable)."""

    onset: int
    lying: int
    height: int
    imaging: int
    treatment: int
    pain: int
    function: int
    trend: int
    fracture_age: int
    bone: int
    age: int


def levels(answers: Answers, as_of: date) -> Levels:
    """Put each criterion on its level, on the day `as_of` (the clinic's local date)."""
    return Levels(
        onset=_look_up(ONSET, ONSET_EVENT, answers),
        lying=_look_up(YES_OR_NOT, PAIN_BETTER_LYING, answers),
        height=_look_up(YES_OR_NOT, HEIGHT_OR_STOOP, answers),
        imaging=imaging_level(answers),
        treatment=_look_up(TREATMENT, TREATMENT_TRIED, answers),
        pain=pain_level(answers.get(PAIN_SCORE)),
        function=_look_up(FUNCTION, FUNCTION_IMPACT, answers),
        trend=_look_up(TREND, PAIN_TREND, answers),
        fracture_age=fracture_age_level(fracture_age(answers, as_of)),
        bone=bone_level(answers.get(BONE_RISK)),
        age=_look_up(AGE, AGE_BAND, answers),
    )


def _look_up(table: Mapping[str, int], question: OneOf, answers: Answers) -> int:
    return table[answers.get(question) or NOT_SURE]


def imaging_level(answers: Answers) -> int:
    """The imaging level; a scan from before the pain says nothing about this pain."""
    if scan_is_before_pain(answers):
        return IMAGING_UNKNOWN
    return _look_up(IMAGING, IMAGING_RESULT, answers)


def scan_is_before_pain(answers: Answers) -> bool:
    """Whether the latest possible day of the scan is before the earliest possible day of onset."""
    scan, onset = _remembered(answers, IMAGING_DATE), _remembered(answers, ONSET_DATE)
    return scan is not None and onset is not None and scan.latest < onset.earliest


def pain_level(pain: int | str | None) -> int:
    """The level of a pain score of 0 to 10; None and "not_sure" are not known."""
    if not isinstance(pain, int):
        return PAIN_UNKNOWN
    if pain >= PAIN_VERY_BAD:
        return PAIN_8_TO_10
    if pain >= PAIN_BAD:
        return PAIN_5_TO_7
    return PAIN_4 if pain >= PAIN_SOME else PAIN_LITTLE


def bone_level(ticked: frozenset[str] | None) -> int:
    """1 when anything that weakens bone is ticked."""
    return int(bool(ticked) and not (ticked or frozenset()) & {NONE_OF_THESE, NOT_SURE})


def fracture_age(answers: Answers, as_of: date) -> tuple[int, int] | None:
    """(youngest, oldest) age of the fracture in days on `as_of`, or None when the onset is not known."""
    onset = _remembered(answers, ONSET_DATE)
    return onset.ages(as_of) if onset is not None else None


def _remembered(answers: Answers, question: Any) -> RememberedDate | None:
    answer = answers.get(question)
    return answer if isinstance(answer, RememberedDate) else None


def fracture_age_level(age: tuple[int, int] | None) -> int:
    """The level of an age range in days. A range that reaches across the last day is not known."""
    if age is None:
        return FRACTURE_AGE_UNKNOWN
    youngest, oldest = age
    if youngest > LAST_DAY_IN_WINDOW:
        return FRACTURE_TOO_OLD
    if oldest > LAST_DAY_IN_WINDOW:
        return FRACTURE_AGE_UNKNOWN
    if oldest > EARLY_SUBACUTE_LAST_DAY:
        return FRACTURE_LATE
    return FRACTURE_MIDDLE if oldest >= ACUTE_UNDER_DAYS else FRACTURE_ACUTE
