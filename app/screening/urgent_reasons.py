"""Why a check is urgent, in the patient's own answers: what was told and what was not sure, with where to change it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Any, NamedTuple

from flask import url_for

from app.i18n.localizers import page_localizer
from app.questionnaire.question import NOT_SURE, Question
from app.questionnaire.questions import JOURNEY
from app.rules.safety import raised_by
from app.rules.tiers import Tier
from app.screening.draft import Draft
from app.screening.result_reasons import MOST_REASONS


class NotSure(NamedTuple):
    """Questions of one page that were answered "not sure", in a few words, and where to change the first of them."""

    names: str
    url: str


def told(draft: Draft) -> list[tuple[str, str, str]]:
    """(question, answer, URL) of the answers that call for a clinician within a day; at most two, none "not sure"."""
    sure = [question for question in _raised(draft) if draft.answers[question] != NOT_SURE]
    return answer_rows(draft, sure[:MOST_REASONS])


def not_sure(draft: Draft) -> list[NotSure]:
    """What was answered "not sure" and therefore calls for a clinician within a day, by page."""
    unsure = [question for question in _raised(draft) if draft.answers[question] == NOT_SURE]
    by_page = groupby(sorted(unsure, key=JOURNEY.questions.index), JOURNEY.page_of)
    return [_not_sure_on(tuple(questions)) for _, questions in by_page]


def _not_sure_on(questions: tuple[Question[Any], ...]) -> NotSure:
    return NotSure(
        "; ".join(page_localizer.translate(question.short) for question in questions), url_of(questions[0])
    )


def answer_rows(draft: Draft, questions: Iterable[Question[Any]]) -> list[tuple[str, str, str]]:
    """(question, answer, URL of where to change it) of answered questions."""
    return [
        (
            page_localizer.translate(question.short),
            question.display(draft.answers[question], draft.helper, page_localizer),
            url_of(question),
        )
        for question in questions
    ]


def url_of(question: Question[Any]) -> str:
    """The address of a question on its page."""
    return f"{url_for('screening.ask', page_id=JOURNEY.page_of(question).id)}#{question.id}-question"


def _raised(draft: Draft) -> list[Question[Any]]:
    """The answered questions that call for a clinician within a day; none in an emergency, which is more."""
    answers = JOURNEY.on_path(draft.answers)
    raised = raised_by(answers, Tier.URGENT_CLINICIAN) if draft.is_urgent else ()
    return [question for question in raised if question in answers]
