"""The call script: what to ask the patient by phone, and in which order."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from app.question_forms.forms import PageForm, question_form
from app.questionnaire.answers import Answers
from app.questionnaire.question import Question
from app.questionnaire.questions import JOURNEY
from app.review.presenters import NOT_RULED_OUT
from app.rules.analysis.call_order import call_order
from app.rules.open_questions import open_questions

CallScript = list[tuple[Question[Any], PageForm]]


def call_script(
    answers: Answers, flags: Sequence[str], displayed_questions: Collection[str], today: date
) -> CallScript:
    """Return every question whose answer is not known, with its form.

    Emergency signs that are not ruled out always come first, then the questions that can change the tier most.
    flags: the codes that these answers raise today. displayed_questions: the ids that the patient was shown.
    """
    first = {flag.partition(":")[2] for flag in flags if flag in NOT_RULED_OUT}
    ranks = {question.id: rank for rank, question in enumerate(call_order(answers, today))}
    unknown = open_questions(JOURNEY.with_counted(answers), flags, displayed_questions)
    ordered = sorted(unknown, key=lambda each: (each.id not in first, ranks.get(each.id, len(ranks))))
    return [(each, question_form(each, today, is_posted=False)) for each in ordered]
