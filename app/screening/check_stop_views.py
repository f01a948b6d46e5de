"""Stopping early: who needs a clinician within a day, or 911, may send without answering the rest."""

from __future__ import annotations

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.rules.safety import red_flags
from app.screening.blueprint import bp, current_draft
from app.screening.check_views import last_page, next_url
from app.screening.draft import GO_ON, STOP
from app.screening.urgent_reasons import told


@bp.get("/check/send-or-go-on")
@open_to(Access.ANYONE)
def send_or_go_on() -> ResponseReturnValue:
    """Ask whether to send now, and let a nurse ask the rest, or to answer the rest first."""
    draft = current_draft()
    if draft.sent or not (draft.may_stop and draft.has_more):
        return redirect(url_for("screening.sent") if draft.sent else next_url(draft))
    return render_template(
        "screening/send_or_go_on.html",
        helper=draft.helper,
        under_18=draft.is_under_18,
        red_flags=red_flags(draft.answers),
        why=told(draft),
        back=url_for("screening.ask", page_id=last_page(draft).id),
    )


@bp.post("/check/send-or-go-on")
@open_to(Access.ANYONE)
def choose_to_stop() -> ResponseReturnValue:
    """Remember the choice, and go to the sending form or to the next question."""
    draft = current_draft()
    if draft.sent or not draft.may_stop:
        return redirect(url_for("screening.sent") if draft.sent else next_url(draft))
    draft.after_urgent = STOP if request.form.get("choice") == STOP else GO_ON
    draft.store()
    return redirect(url_for("screening.send") if draft.is_stopped else next_url(draft))
