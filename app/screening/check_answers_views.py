"""All answers on a page before Send, each with a link to change it; plain "no" answers are folded."""

from __future__ import annotations

from flask import render_template
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.questionnaire.questions import JOURNEY
from app.rules.safety import red_flags
from app.screening.answer_rows import answered_sections
from app.screening.blueprint import bp
from app.screening.check_views import finished_draft


@bp.get("/check/answers")
@open_to(Access.ANYONE)
def answers() -> ResponseReturnValue:
    """All answers on the path, each with a link to change it."""
    draft, response = finished_draft()
    if response:
        return response
    return render_template(
        "screening/answers.html",
        sections=list(answered_sections(JOURNEY.on_path(draft.answers), draft.helper)),
        helper=draft.helper,
        red_flags=red_flags(draft.answers),
        is_urgent=draft.is_urgent,
    )
