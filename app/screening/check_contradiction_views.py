"""Asking about two answers that hardly fit together: once, right after the later of them, and never in the way."""

from __future__ import annotations

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.clock import today
from app.i18n.localizers import page_localizer
from app.questionnaire.questions import JOURNEY
from app.rules.safety import red_flags
from app.screening.blueprint import bp, current_draft
from app.screening.check_views import next_url
from app.screening.draft import Draft


@bp.get("/check/is-that-right")
@open_to(Access.ANYONE)
def is_that_right() -> ResponseReturnValue:
    """Both answers, each with a way to change it, and a button that says they are right."""
    draft = current_draft()
    one = draft.to_confirm(today())
    if draft.sent or one is None:
        return redirect(url_for("screening.sent") if draft.sent else next_url(draft))
    return render_template(
        "screening/is_that_right.html",
        contradiction=one,
        rows=[
            (q, q.display(draft.answers[q], draft.helper, page_localizer), JOURNEY.page_of(q).id)
            for q in one.questions
        ],
        helper=draft.helper,
        red_flags=red_flags(draft.answers),
    )


@bp.post("/check/is-that-right")
@open_to(Access.ANYONE)
def that_is_right() -> ResponseReturnValue:
    """Remember that these two answers are right; go on."""
    draft = current_draft()
    if draft.sent:
        return redirect(url_for("screening.sent"))
    if request.form.get("code") in _codes(draft):
        draft.confirmed |= {request.form["code"]}
        draft.keep()
    return redirect(next_url(draft))


def _codes(draft: Draft) -> set[str]:
    return {one.code for one in draft.contradictions(today())}
