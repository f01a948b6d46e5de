"""The possible answers: for each question, one of each kind that the rules distinguish."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from app.questionnaire.answers import Answers
from app.questionnaire.partial_date import PartialDate, the_day
from app.questionnaire.question import (
    NONE_OF_THESE,
    NOT_SURE,
    DateQuestion,
    MultipleChoice,
    Question,
    Scale,
    SingleChoice,
)
from app.questionnaire.questions import JOURNEY
from app.questionnaire.sections.care_so_far import IMAGING_DATE
from app.questionnaire.sections.pain import ONSET_DATE
from app.questionnaire.sections.start import ANSWERING_FOR
from app.rules.benefit_tier import benefit_tier
from app.rules.findings import levels
from app.rules.ruleset import CURRENT, Ruleset
from app.rules.safety import safety
from app.rules.tiers import Tier


def tier_of(answers: Answers, as_of: date, ruleset: Ruleset = CURRENT) -> Tier:
    """Return only the tier of answers from `Journey.for_rules`: the same as `assess`, without the rest."""
    gate = safety(answers, ruleset)
    return max(gate.floor, min(gate.cap, benefit_tier(levels(answers, as_of, ruleset), ruleset)))


def asked_questions(answers: Answers) -> tuple[Question[Any], ...]:
    """Return the questions this patient is asked that the rules read, answered or not, in form order."""
    return tuple(question for question in JOURNEY.asked_questions(answers) if question is not ANSWERING_FOR)


def is_known(question: Question[Any], answers: Answers) -> bool:
    """Whether the question has an answer other than "not sure"."""
    return question in answers and question.is_known(answers[question])


def definite_answers(
    question: Question[Any], answers: Answers, as_of: date, ruleset: Ruleset = CURRENT
) -> tuple[Any, ...]:
    """Return the answers other than "not sure", one of each kind that the rules may distinguish."""
    match question:
        case DateQuestion():
            return tuple(
                the_day(as_of - timedelta(days)) for days in _days(question, answers, as_of, ruleset)
            )
        case Scale():
            ends = (question.low, ruleset.pain_some, ruleset.pain_bad, ruleset.pain_very_bad)
            return tuple(dict.fromkeys(ends))
        case MultipleChoice():
            return tuple(frozenset({o.value}) for o in question.options if o.value != NOT_SURE)
        case SingleChoice():
            return tuple(o.value for o in question.options if o.value != NOT_SURE)
    raise TypeError(question)


def _days(question: Question[Any], answers: Answers, as_of: date, ruleset: Ruleset) -> list[int]:
    """Return days ago: the ends of each fracture age level; for a scan, today and just before the pain."""
    if question is ONSET_DATE:
        late, last = ruleset.early_subacute_last_day, ruleset.last_day_in_window
        ends = [0, ruleset.acute_under_days - 1, ruleset.acute_under_days, late, late + 1, last, last + 1]
        scan = answers.get(IMAGING_DATE)
        old = [(as_of - scan.latest).days] if isinstance(scan, PartialDate) else []
        return sorted({days for days in ends + old if days >= 0})
    onset = answers.get(ONSET_DATE)
    began = (as_of - onset.earliest).days if isinstance(onset, PartialDate) else ruleset.last_day_in_window
    return [0, began + 1]


def benign_answer(question: Question[Any]) -> Any:
    """Return an answer to a safety question that has no effect."""
    return frozenset({NONE_OF_THESE}) if isinstance(question, MultipleChoice) else "no"
