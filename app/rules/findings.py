"""From answers to findings and levels of each criterion on a day. A missing answer counts as not known."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.questionnaire.answers import Answers
from app.questionnaire.partial_date import PartialDate
from app.questionnaire.sections.about_you import AGE_BAND
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
from app.rules.criteria import PlacedFinding
from app.rules.levels import Levels
from app.rules.ruleset import CURRENT, Ruleset


def findings(answers: Answers, as_of: date, ruleset: Ruleset = CURRENT) -> tuple[PlacedFinding, ...]:
    """Judge each criterion as of a day (the clinic's local date), in the order of `Levels`."""
    given = answers.get
    age = ruleset.fracture_age_level(fracture_age(answers, as_of))
    onset, lying, height, imaging, treatment, pain, function, trend, fracture, bone, years = ruleset.findings
    if scan_is_before_pain(answers):
        imaging = ruleset.old_scan
    return (
        onset[given(ONSET_EVENT)],
        lying[given(PAIN_BETTER_LYING)],
        height[given(HEIGHT_OR_STOOP)],
        imaging[given(IMAGING_RESULT)],
        treatment[given(TREATMENT_TRIED)],
        pain[given(PAIN_SCORE)],
        function[given(FUNCTION_IMPACT)],
        trend[given(PAIN_TREND)],
        fracture[age],
        bone[given(BONE_RISK)],
        years[given(AGE_BAND)],
    )


def levels_of(judged: tuple[PlacedFinding, ...]) -> Levels:
    """Return the levels of the eleven findings."""
    return Levels._make([finding.level for finding in judged])


def levels(answers: Answers, as_of: date, ruleset: Ruleset = CURRENT) -> Levels:
    """Return the level of each criterion as of a day (the clinic's local date)."""
    return levels_of(findings(answers, as_of, ruleset))


def scan_is_before_pain(answers: Answers) -> bool:
    """Whether the latest possible day of the scan is before the earliest possible day of onset."""
    scan, onset = _partial_date(answers.get(IMAGING_DATE)), _partial_date(answers.get(ONSET_DATE))
    return scan is not None and onset is not None and scan.latest < onset.earliest


def fracture_age(answers: Answers, as_of: date) -> tuple[int, int] | None:
    """Return the (youngest, oldest) age of the fracture in days; None if the onset is not known."""
    onset = _partial_date(answers.get(ONSET_DATE))
    return onset.ages(as_of) if onset is not None else None


def _partial_date(answer: Any) -> PartialDate | None:
    return answer if isinstance(answer, PartialDate) else None
