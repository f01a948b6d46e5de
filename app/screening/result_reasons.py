"""Why the result is what it is, in the patient's own answers: the two that say most."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.questionnaire.answers import Answers
from app.questionnaire.question import Question
from app.questionnaire.sections.about_you import AGE_BAND
from app.questionnaire.sections.care_so_far import IMAGING_RESULT
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
from app.rules.assess import Assessment
from app.rules.criteria import Verdict
from app.rules.safety import raised_by
from app.rules.tiers import Tier

MOST_REASONS = 2

_FOR_A_SCAN = (IMAGING_RESULT, HEIGHT_OR_STOOP, BONE_RISK, ONSET_EVENT, PAIN_BETTER_LYING, AGE_BAND)
_FOR_A_REVIEW = (IMAGING_RESULT, PAIN_TREND, PAIN_SCORE, FUNCTION_IMPACT, HEIGHT_OR_STOOP, ONSET_DATE)
_AGAINST = (IMAGING_RESULT, ONSET_DATE, PAIN_SCORE, ONSET_EVENT, PAIN_BETTER_LYING, HEIGHT_OR_STOOP, AGE_BAND)


def reasons(assessment: Assessment, answers: Answers) -> tuple[Question[Any], ...]:
    """Return at most two answered questions, the most telling first. answers: those the assessment was made from."""
    found = dict.fromkeys(question for question in _reasons(assessment, answers) if question in answers)
    return tuple(found)[:MOST_REASONS]


def _reasons(assessment: Assessment, answers: Answers) -> Iterator[Question[Any]]:
    if assessment.floor >= assessment.tier and assessment.floor > Tier.ROUTINE_OTHER_CARE:
        yield from raised_by(answers, assessment.floor)
        return
    verdicts = {finding.criterion.question: finding.verdict for finding in assessment.findings}
    if assessment.tier is Tier.ROUTINE_OTHER_CARE:
        yield from (question for question in _AGAINST if verdicts[question] is not Verdict.MET)
    elif assessment.tier is Tier.IMAGING_FIRST:
        yield IMAGING_RESULT
        yield from (question for question in _FOR_A_SCAN[1:] if verdicts[question] is Verdict.MET)
    else:
        yield IMAGING_RESULT
        yield from (question for question in _FOR_A_REVIEW[1:] if verdicts[question] is Verdict.MET)
