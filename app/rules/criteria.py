"""The things doctors look for: for each, the points of its levels, and when it is met.

Tables: the clinic's decision model, section 2. Points order the queue inside a tier, and guard priority.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

from app.questionnaire.answers import Answers
from app.questionnaire.question import Question
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
from app.rules.levels import (
    FRACTURE_AGE_UNKNOWN,
    FRACTURE_LATE,
    IMAGING_ADVANCED,
    IMAGING_UNKNOWN,
    IMAGING_XRAY,
    PAIN_5_TO_7,
    PAIN_UNKNOWN,
    Levels,
)


class Verdict(Enum):
    """Whether a criterion is met. Not known is a verdict of its own."""

    MET = "met"
    NOT_MET = "not_met"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True)
class Criterion:
    """One thing doctors look for.

    question: the question it is named after. also_reads: others that can change it.
    points: by level, toward the score. met_from: the first level on which it is met.
    not_known: levels that say too little, whatever was answered.
    """

    question: Question[Any]
    points: tuple[int, ...]
    met_from: int
    not_known: frozenset[int] = frozenset()
    also_reads: tuple[Question[Any], ...] = ()

    @property
    def reads(self) -> tuple[Question[Any], ...]:
        """Every question whose answer this criterion reads."""
        return (self.question, *self.also_reads)

    def verdict(self, level: int, answers: Answers) -> Verdict:
        """Judge one criterion from its level and the answer given."""
        if level >= self.met_from:
            return Verdict.MET
        answer = answers.get(self.question)
        if level in self.not_known or answer is None or not self.question.is_known(answer):
            return Verdict.NOT_KNOWN
        return Verdict.NOT_MET


CRITERIA: tuple[Criterion, ...] = (
    Criterion(ONSET_EVENT, points=(0, 1), met_from=1),
    Criterion(PAIN_BETTER_LYING, points=(0, 2), met_from=1),
    Criterion(HEIGHT_OR_STOOP, points=(0, 2), met_from=1),
    Criterion(
        IMAGING_RESULT,
        points=(0, 0, 2, 4),
        met_from=IMAGING_ADVANCED,
        not_known=frozenset({IMAGING_UNKNOWN, IMAGING_XRAY}),
        also_reads=(IMAGING_DATE, ONSET_DATE),
    ),
    Criterion(TREATMENT_TRIED, points=(0, 1, 2), met_from=1),
    Criterion(
        PAIN_SCORE,
        points=(0, 0, 1, 2, 3),
        met_from=PAIN_5_TO_7,
        not_known=frozenset({PAIN_UNKNOWN}),
    ),
    Criterion(FUNCTION_IMPACT, points=(0, 1, 2), met_from=1),
    Criterion(PAIN_TREND, points=(0, 0, 1, 2), met_from=2, not_known=frozenset({1})),
    Criterion(
        ONSET_DATE,
        points=(0, 0, 1, 2, 3),
        met_from=FRACTURE_LATE,
        not_known=frozenset({FRACTURE_AGE_UNKNOWN}),
    ),
    Criterion(BONE_RISK, points=(0, 1), met_from=1),
    Criterion(AGE_BAND, points=(0, 0, 0, 0), met_from=2, not_known=frozenset({1})),
)
"""In the order of `Levels`."""


def score(levels: Levels) -> int:
    """The score, 0 to 22: orders the queue inside a tier, and guards priority."""
    return sum(criterion.points[level] for criterion, level in zip(CRITERIA, levels, strict=True))
