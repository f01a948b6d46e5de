"""What could still be answered: for each question the answers that the rules tell apart, one of each kind."""

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
    """The tier alone, of answers as the journey hands them to the rules: what `assess` says, without its reasons."""
    gate = safety(answers, ruleset)
    return max(gate.floor, min(gate.cap, benefit_tier(levels(answers, as_of, ruleset), ruleset)))


def asked_questions(answers: Answers) -> tuple[Question[Any], ...]:
    """The questions this person is asked that the rules read, answered or not, in the order of the form."""
    questions = (question for page in JOURNEY.asked(answers) for question in page.questions)
    return tuple(question for question in questions if question is not ANSWERING_FOR)


def is_known(question: Question[Any], answers: Answers) -> bool:
    """Whether there is an answer that says more than "not sure"."""
    return question in answers and question.is_known(answers[question])


def definite_answers(
    question: Question[Any], answers: Answers, as_of: date, ruleset: Ruleset = CURRENT
) -> tuple[Any, ...]:
    """The answers other than "not sure", one for each that the rules may tell apart."""
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
    """Days ago: the ends of every level of the fracture's age; for a scan, today, and the day before the pain began."""
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
    """An answer to a safety question that does nothing."""
    return frozenset({NONE_OF_THESE}) if isinstance(question, MultipleChoice) else "no"
