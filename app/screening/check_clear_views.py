"""Clearing this phone or computer: everything of the patient's side goes, staff stay signed in."""

from __future__ import annotations

from flask import redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.extensions import db
from app.rules.safety import red_flags
from app.screening import draft as drafts
from app.screening.blueprint import bp, clears_device, current_draft, needs_no_draft, works_while_paused
from app.screening.status_followup import reference_of

WHAT_TO_CLEAR = '"cache"'
"""What else the browser is asked to forget. Not "cookies": whoever works here would be signed out too."""


@bp.get("/check/clear")
@open_to(Access.ANYONE)
@works_while_paused
@needs_no_draft
@clears_device
def clear() -> ResponseReturnValue:
    """Ask once; with nothing here, say so."""
    draft = current_draft()
    if not drafts.holds_anything():
        return render_template("screening/cleared.html")
    return render_template(
        "screening/clear.html",
        draft=draft,
        helper=draft.helper,
        red_flags=red_flags(draft.answers),
        reference=reference_of(db.session, draft.sent),
    )


@bp.post("/check/clear")
@open_to(Access.ANYONE)
@works_while_paused
@needs_no_draft
@clears_device
def clear_now() -> ResponseReturnValue:
    """Forget the draft, what was sent, a code that was shown and an open status page."""
    drafts.forget_everything()
    response = redirect(url_for("screening.clear"))
    response.headers["Clear-Site-Data"] = WHAT_TO_CLEAR
    return response
