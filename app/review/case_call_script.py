"""The call script: what to ask the patient by phone, and in which order."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any, NamedTuple

from app.questionnaire.answers import Answers
from app.questionnaire.question import Question
from app.questionnaire.questions import JOURNEY, PLANNING
from app.questionnaire.sections.planning import BLOOD_THINNER
from app.rules.analysis.call_order import call_order
from app.rules.assess import SUDDEN_PAIN
from app.rules.open_questions import open_questions
from app.rules.safety import SIGNS_OF_DANGER
from app.submissions.casework.guards import still_to_ask

SIGNS_FIRST = "Signs first"
THEN_THE_REST = "Open questions"
BEFORE_A_VISIT = "Before a visit is booked"


class QuestionGroup(NamedTuple):
    """Questions to ask one after the other."""

    heading: str
    questions: list[Question[Any]]


CallScript = list[QuestionGroup]


def call_script(
    answers: Answers, flags: Sequence[str], displayed_questions: Collection[str], today: date
) -> CallScript:
    """Return every question whose answer is not known, in groups that are not empty.

    Signs of danger always come first, then the questions that can change the tier most. Last are those about planning,
    with every one that must be known before a visit is booked, whether or not the patient was shown it.
    flags: the codes that these answers raise today. displayed_questions: the ids that the patient was shown.
    """
    ranks = {question: rank for rank, question in enumerate(call_order(answers, today))}
    before_a_visit = {*still_to_ask(answers), *PLANNING.questions}
    unknown = {
        *open_questions(JOURNEY.with_counted(answers), flags, displayed_questions),
        *still_to_ask(answers),
    }
    groups: dict[str, QuestionGroup] = {
        heading: QuestionGroup(heading, []) for heading in (SIGNS_FIRST, THEN_THE_REST, BEFORE_A_VISIT)
    }
    in_form_order = (question for question in JOURNEY.questions if question in unknown)
    for each in sorted(in_form_order, key=lambda question: ranks.get(question, len(ranks))):
        last = BEFORE_A_VISIT if each in before_a_visit else THEN_THE_REST
        heading = SIGNS_FIRST if _is_sign(each, flags) else last
        groups[heading].questions.append(each)
    return [group for group in groups.values() if group.questions]


def _is_sign(question: Question[Any], flags: Collection[str]) -> bool:
    """Whether it is asked first: a sign of danger, or whether sudden pain can be a bleed on a blood thinner."""
    can_bleed = question is BLOOD_THINNER and SUDDEN_PAIN in flags
    return question in SIGNS_OF_DANGER or can_bleed
