"""The criteria doctors look for: the level of each answer, the points of each level, and when it is met.

Tables: the clinic's decision model, section 2. Points order the queue within a tier, and priority needs some.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType
from typing import Any

from app.questionnaire.question import NOT_SURE, Question
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
from app.rules.levels import (
    FRACTURE_AGE_UNKNOWN,
    FRACTURE_LATE,
    IMAGING_ADVANCED,
    IMAGING_UNKNOWN,
    IMAGING_XRAY,
    PAIN_5_TO_7,
    PAIN_UNKNOWN,
    TREATMENT_SEVERAL_WEEKS,
)


class Verdict(Enum):
    """Whether a criterion is met. "Not known" is a separate verdict."""

    MET = "met"
    NOT_MET = "not_met"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True)
class Criterion:
    """One criterion doctors look for.

    question: the question it is named after. also_reads: others that can change it.
    levels: the level of each answer; empty if a number, a date or ticks decide it (see `Ruleset.level`).
    points: by level, toward the score. met_from: the first level at which it is met.
    not_known: levels that say too little, whatever the answer was.
    """

    question: Question[Any]
    points: tuple[int, ...]
    met_from: int
    levels: Mapping[str, int] = field(default_factory=dict)
    not_known: frozenset[int] = frozenset()
    also_reads: tuple[Question[Any], ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "levels", MappingProxyType(dict(self.levels)))

    @property
    def reads(self) -> tuple[Question[Any], ...]:
        """Every question whose answer this criterion reads."""
        return (self.question, *self.also_reads)

    def finding(self, level: int, answer: Any) -> Finding:
        """Judge the criterion from its level and the answer given, or None."""
        return Finding(self, level, self._verdict(level, answer), self.points[level])

    def _verdict(self, level: int, answer: Any) -> Verdict:
        if level >= self.met_from:
            return Verdict.MET
        if level in self.not_known or answer is None or not self.question.is_known(answer):
            return Verdict.NOT_KNOWN
        return Verdict.NOT_MET


@dataclass(frozen=True)
class Finding:
    """One criterion, judged for one patient. points: what it adds to the score."""

    criterion: Criterion
    level: int
    verdict: Verdict
    points: int


YES_OR_NOT = {"no": 0, NOT_SURE: 0, "yes": 1}

CRITERIA: tuple[Criterion, ...] = (
    Criterion(
        ONSET_EVENT,
        levels={"gradual": 0, NOT_SURE: 0, "minor_event": 1, "sudden_no_cause": 1},
        points=(0, 1),
        met_from=1,
    ),
    Criterion(PAIN_BETTER_LYING, levels=YES_OR_NOT, points=(0, 2), met_from=1),
    Criterion(HEIGHT_OR_STOOP, levels=YES_OR_NOT, points=(0, 2), met_from=1),
    Criterion(
        IMAGING_RESULT,
        levels={
            "old_healed": 0,
            "adv_no_fracture": 0,
            "none": 1,
            NOT_SURE: 1,
            "waiting": 1,
            "xray_no_fracture": 1,
            "xray_fracture": 2,
            "adv_recent": 3,
        },
        points=(0, 0, 2, 4),
        met_from=IMAGING_ADVANCED,
        not_known=frozenset({IMAGING_UNKNOWN, IMAGING_XRAY}),
        also_reads=(IMAGING_DATE, ONSET_DATE),
    ),
    Criterion(
        TREATMENT_TRIED,
        levels={"none": 0, NOT_SURE: 0, "under_three": 1, "three_to_six": 2, "six_plus": 2},
        points=(0, 1, 2),
        met_from=TREATMENT_SEVERAL_WEEKS,
    ),
    Criterion(
        PAIN_SCORE,
        points=(0, 0, 1, 2, 3),
        met_from=PAIN_5_TO_7,
        not_known=frozenset({PAIN_UNKNOWN}),
    ),
    Criterion(
        FUNCTION_IMPACT,
        levels={"mild": 0, NOT_SURE: 0, "moderate": 1, "severe": 2},
        points=(0, 1, 2),
        met_from=1,
    ),
    Criterion(
        PAIN_TREND,
        levels={"better": 0, NOT_SURE: 1, "same": 2, "worse": 3},
        points=(0, 0, 1, 2),
        met_from=2,
        not_known=frozenset({1}),
    ),
    Criterion(
        ONSET_DATE,
        points=(0, 0, 1, 2, 3),
        met_from=FRACTURE_LATE,
        not_known=frozenset({FRACTURE_AGE_UNKNOWN}),
    ),
    Criterion(BONE_RISK, points=(0, 1), met_from=1),
    Criterion(
        AGE_BAND,
        levels={AGE_18_49: 0, UNDER_18: 0, NOT_SURE: 1, AGE_50_64: 2, AGE_65_PLUS: 3},
        points=(0, 0, 0, 0),
        met_from=2,
        not_known=frozenset({1}),
    ),
)
"""In the order of `Levels`."""
