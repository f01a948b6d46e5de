"""Asking about two answers that contradict each other: once, right after the second, and never blocking the way."""

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
def contradiction_page() -> ResponseReturnValue:
    """Show both answers, each with a link to change it, and a button that confirms them."""
    draft = current_draft()
    contradiction = draft.next_contradiction(today())
    if draft.sent or contradiction is None:
        return redirect(url_for("screening.sent") if draft.sent else next_url(draft))
    return render_template(
        "screening/is_that_right.html",
        contradiction=contradiction,
        rows=[
            (q, q.display(draft.answers[q], draft.helper, page_localizer), JOURNEY.page_of(q).id)
            for q in contradiction.questions
        ],
        helper=draft.helper,
        red_flags=red_flags(draft.answers),
        is_urgent=draft.is_urgent,
    )


@bp.post("/check/is-that-right")
@open_to(Access.ANYONE)
def confirm_contradiction() -> ResponseReturnValue:
    """Remember that the patient confirmed these two answers, and continue."""
    draft = current_draft()
    if draft.sent:
        return redirect(url_for("screening.sent"))
    if request.form.get("code") in _codes(draft):
        draft.confirmed |= {request.form["code"]}
        draft.store()
    return redirect(next_url(draft))


def _codes(draft: Draft) -> set[str]:
    return {contradiction.code for contradiction in draft.contradictions(today())}
