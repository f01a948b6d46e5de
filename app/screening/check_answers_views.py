"""All answers on a page before Send, each with a link to change it; plain "no" answers are folded."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from flask import render_template
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.i18n.localizers import page_localizer
from app.questionnaire.question import NONE_OF_THESE
from app.questionnaire.questions import JOURNEY
from app.questionnaire.sections.options import NO
from app.rules.safety import red_flags
from app.rules.tiers import Tier
from app.screening.blueprint import bp
from app.screening.check_views import assessment_of, finished_draft
from app.screening.draft import Draft

PLAIN_NO = (NO, frozenset({NONE_OF_THESE}))


class AnswerRow(NamedTuple):
    """One answer as displayed, and the page that asked it."""

    page_id: str
    question_id: str
    question: str
    answer: str
    is_plain_no: bool


@bp.get("/check/answers")
@open_to(Access.ANYONE)
def answers() -> ResponseReturnValue:
    """All answers on the path, each with a link to change it."""
    draft, response = finished_draft()
    if response:
        return response
    return render_template(
        "screening/answers.html",
        sections=list(answered_sections(draft)),
        helper=draft.helper,
        red_flags=red_flags(draft.answers),
        is_urgent=assessment_of(draft).tier is Tier.URGENT_CLINICIAN,
    )


def answered_sections(draft: Draft) -> Iterator[tuple[str, list[AnswerRow]]]:
    """Yield the title and the rows of each section with an answer on the path."""
    given = JOURNEY.on_path(draft.answers)
    for section in JOURNEY.sections:
        rows = [
            AnswerRow(
                page.id,
                question.id,
                page_localizer.translate(question.title.for_(draft.helper)),
                question.display(given[question], draft.helper, page_localizer),
                given[question] in PLAIN_NO,
            )
            for page in section.pages
            for question in page.questions
            if question in given
        ]
        if rows:
            yield page_localizer.translate(section.title.for_(draft.helper)), rows
