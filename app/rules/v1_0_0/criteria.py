"""The criteria of 1.0.0: the level of each answer, its points, and when a criterion is met."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from app.rules.v1_0_0.answers import NONE_OF_THESE, NOT_SURE
from app.rules.v1_0_0.dates import Days
from app.rules.v1_0_0.numbers import NUMBERS

IMAGING_GATE, IMAGING_UNKNOWN, IMAGING_XRAY, IMAGING_ADVANCED = range(4)
FRACTURE_TOO_OLD, FRACTURE_AGE_UNKNOWN, FRACTURE_LATE, FRACTURE_MIDDLE, FRACTURE_ACUTE = range(5)
PAIN_LITTLE, PAIN_UNKNOWN, PAIN_4, PAIN_5_TO_7, PAIN_8_TO_10 = range(5)
TREND_UNKNOWN, TREND_SAME, TREND_WORSE = 1, 2, 3
AGE_UNKNOWN, AGE_50_OR_OLDER = 1, 2
FUNCTION_SEVERE = 2
TREATMENT_SOME = 1


class Criterion(NamedTuple):
    """One criterion. points: by level. met_from: the first level at which it is met.

    reads: the questions it reads. levels: the level of each answer; empty for a number, a date and ticks.
    not_known: the levels that say too little, whatever the answer was.
    """

    reads: tuple[str, ...]
    points: tuple[int, ...]
    met_from: int
    levels: Mapping[str, int] = {}
    not_known: frozenset[int] = frozenset()

    @property
    def id(self) -> str:
        """The question it is named after."""
        return self.reads[0]


class Finding(NamedTuple):
    """One criterion, judged. verdict: "met", "not_met" or "not_known"."""

    criterion: Criterion
    level: int
    verdict: str

    @property
    def points(self) -> int:
        """What it adds to the score."""
        return self.criterion.points[self.level]


class Levels(NamedTuple):
    """The level of each criterion; 0 is the least favourable."""

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


YES_OR_NOT = {"no": 0, NOT_SURE: 0, "yes": 1}

CRITERIA = (
    Criterion(
        ("onset_event",), (0, 1), 1, {"gradual": 0, NOT_SURE: 0, "minor_event": 1, "sudden_no_cause": 1}
    ),
    Criterion(("pain_better_lying",), (0, 2), 1, YES_OR_NOT),
    Criterion(("height_or_stoop",), (0, 2), 1, YES_OR_NOT),
    Criterion(
        ("imaging_result", "imaging_date", "onset_date"),
        (0, 0, 2, 4),
        IMAGING_ADVANCED,
        {
            "old_healed": IMAGING_GATE,
            "adv_no_fracture": IMAGING_GATE,
            "none": IMAGING_UNKNOWN,
            NOT_SURE: IMAGING_UNKNOWN,
            "waiting": IMAGING_UNKNOWN,
            "xray_no_fracture": IMAGING_UNKNOWN,
            "xray_fracture": IMAGING_XRAY,
            "adv_recent": IMAGING_ADVANCED,
        },
        frozenset({IMAGING_UNKNOWN, IMAGING_XRAY}),
    ),
    Criterion(
        ("treatment_tried",),
        (0, 1, 2),
        TREATMENT_SOME,
        {"none": 0, NOT_SURE: 0, "under_three": 1, "three_to_six": 2, "six_plus": 2},
    ),
    Criterion(("pain_score",), (0, 0, 1, 2, 3), PAIN_5_TO_7, {}, frozenset({PAIN_UNKNOWN})),
    Criterion(
        ("function_impact",), (0, 1, 2), 1, {"mild": 0, NOT_SURE: 0, "moderate": 1, "severe": FUNCTION_SEVERE}
    ),
    Criterion(
        ("pain_trend",),
        (0, 0, 1, 2),
        TREND_SAME,
        {"better": 0, NOT_SURE: TREND_UNKNOWN, "same": TREND_SAME, "worse": TREND_WORSE},
        frozenset({TREND_UNKNOWN}),
    ),
    Criterion(("onset_date",), (0, 0, 1, 2, 3), FRACTURE_LATE, {}, frozenset({FRACTURE_AGE_UNKNOWN})),
    Criterion(("bone_risk",), (0, 1), 1),
    Criterion(
        ("age_band",),
        (0, 0, 0, 0),
        AGE_50_OR_OLDER,
        {"18_49": 0, "under_18": 0, NOT_SURE: AGE_UNKNOWN, "50_64": AGE_50_OR_OLDER, "65_plus": 3},
        frozenset({AGE_UNKNOWN}),
    ),
)
"""In the order of `Levels`."""


def findings(answers: Mapping[str, Any], as_of: date) -> tuple[Finding, ...]:
    """Judge each criterion as of a day, in the order of `Levels`. A missing answer counts as not known."""
    return tuple(_finding(criterion, answers, as_of) for criterion in CRITERIA)


def _finding(criterion: Criterion, answers: Mapping[str, Any], as_of: date) -> Finding:
    answer = answers.get(criterion.id, NOT_SURE)
    level = _level(criterion, answer, answers, as_of)
    if level >= criterion.met_from:
        return Finding(criterion, level, "met")
    is_known = level not in criterion.not_known and answer not in (NOT_SURE, frozenset({NOT_SURE}))
    return Finding(criterion, level, "not_met" if is_known else "not_known")


def _level(criterion: Criterion, answer: Any, answers: Mapping[str, Any], as_of: date) -> int:
    match criterion.id:
        case "imaging_result" if scan_is_before_pain(answers):
            return IMAGING_UNKNOWN
        case "onset_date":
            return fracture_age_level(fracture_age(answers, as_of))
        case "pain_score":
            return pain_level(answer)
        case "bone_risk":
            return int(not {NONE_OF_THESE, NOT_SURE}.intersection([answer] if answer == NOT_SURE else answer))
    return criterion.levels[answer]


def pain_level(pain: Any) -> int:
    """Return the level of a score of pain, or of not sure."""
    if pain == NOT_SURE:
        return PAIN_UNKNOWN
    if pain >= NUMBERS.pain_very_bad:
        return PAIN_8_TO_10
    if pain >= NUMBERS.pain_bad:
        return PAIN_5_TO_7
    return PAIN_4 if pain >= NUMBERS.pain_some else PAIN_LITTLE


def fracture_age_level(age: tuple[int, int] | None) -> int:
    """Return the level of a (youngest, oldest) age in days. A range across the last day is not known."""
    if age is None:
        return FRACTURE_AGE_UNKNOWN
    youngest, oldest = age
    if youngest > NUMBERS.last_day_in_window:
        return FRACTURE_TOO_OLD
    if oldest > NUMBERS.last_day_in_window:
        return FRACTURE_AGE_UNKNOWN
    if oldest > NUMBERS.early_subacute_last_day:
        return FRACTURE_LATE
    return FRACTURE_MIDDLE if oldest >= NUMBERS.acute_under_days else FRACTURE_ACUTE


def fracture_age(answers: Mapping[str, Any], as_of: date) -> tuple[int, int] | None:
    """Return the (youngest, oldest) age of the fracture in days; None if the onset is not known."""
    onset = answers.get("onset_date")
    if not isinstance(onset, Days):
        return None
    return (as_of - onset.latest).days, (as_of - onset.earliest).days


def scan_is_before_pain(answers: Mapping[str, Any]) -> bool:
    """Whether the latest possible day of the scan is before the earliest possible day of onset."""
    scan, onset = answers.get("imaging_date"), answers.get("onset_date")
    return isinstance(scan, Days) and isinstance(onset, Days) and scan.latest < onset.earliest
