"""Answers as a page lists them: by section, in the order of the form and in the page's language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from app.i18n.localizers import page_localizer
from app.questionnaire.answers import Answers
from app.questionnaire.question import NONE_OF_THESE
from app.questionnaire.questions import JOURNEY
from app.questionnaire.sections.options import NO

PLAIN_NO = (NO, frozenset({NONE_OF_THESE}))


class AnswerRow(NamedTuple):
    """One answer as displayed, and the page that asked it."""

    page_id: str
    question_id: str
    question: str
    answer: str
    is_plain_no: bool


def answered_sections(given: Answers, helper: bool) -> Iterator[tuple[str, list[AnswerRow]]]:
    """Yield the title and the rows of each section with an answer."""
    for section in JOURNEY.sections:
        rows = [
            AnswerRow(
                page.id,
                question.id,
                page_localizer.translate(question.title.for_(helper)),
                question.display(given[question], helper, page_localizer),
                given[question] in PLAIN_NO,
            )
            for page in section.pages
            for question in page.questions
            if question in given
        ]
        if rows:
            yield page_localizer.translate(section.title.for_(helper)), rows
