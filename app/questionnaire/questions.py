"""The whole questionnaire in order: every section, and every question by id."""

from __future__ import annotations

from typing import Any

from app.questionnaire.answers import Answers
from app.questionnaire.journey import Journey
from app.questionnaire.question import Question
from app.questionnaire.sections import about_you, care_so_far, emergency, health, pain, planning, start

JOURNEY = Journey(
    (
        start.SECTION,
        emergency.SECTION,
        about_you.SECTION,
        pain.SECTION,
        care_so_far.SECTION,
        health.SECTION,
        planning.SECTION,
    )
)

QUESTIONS: dict[str, Question[Any]] = {question.id: question for question in JOURNEY.questions}


def is_helper(answers: Answers) -> bool:
    """Whether someone else is answering for the patient."""
    return answers.get(start.ANSWERING_FOR) == start.SOMEONE_ELSE
