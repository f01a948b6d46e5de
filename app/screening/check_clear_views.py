"""Clearing this device: all patient data is removed from the browser, and staff stay signed in."""

from __future__ import annotations

from flask import redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.extensions import db
from app.rules.safety import red_flags
from app.screening import browser, status_access
from app.screening import draft as drafts
from app.screening.blueprint import bp, clears_device, current_draft, needs_no_draft, works_while_paused
from app.screening.interpreter_views import requested_call
from app.screening.status_followup import sent_reference

WHAT_TO_CLEAR = '"cache"'
"""What else the browser should clear. Not "cookies": that would also sign staff out."""


@bp.get("/check/clear")
@open_to(Access.ANYONE)
@works_while_paused
@needs_no_draft
@clears_device
def clear() -> ResponseReturnValue:
    """Ask for confirmation, or say that there is nothing to clear."""
    draft = current_draft()
    if not drafts.has_patient_data():
        drafts.forget_draft()
        return render_template("screening/cleared.html")
    return render_template(
        "screening/clear.html",
        draft=draft,
        helper=draft.helper,
        red_flags=red_flags(draft.answers),
        reference=sent_reference(db.session, draft.sent or requested_call()),
    )


@bp.post("/check/clear")
@open_to(Access.ANYONE)
@works_while_paused
@needs_no_draft
@clears_device
def clear_now() -> ResponseReturnValue:
    """Clear the draft, the link to what was sent, a resume code and access to a status page, in copies of the cookie too."""
    status_access.revoke()
    browser.close_this()
    drafts.clear_patient_data()
    response = redirect(url_for("screening.clear"))
    response.headers["Clear-Site-Data"] = WHAT_TO_CLEAR
    return response
