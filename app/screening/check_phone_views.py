"""Filling in the check for a patient on the phone: the same pages, under the name of whoever types."""

from __future__ import annotations

import uuid

from flask import g, redirect, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug import Response

from app.access import Access, ends_session, open_to
from app.i18n.url_prefix import without_language
from app.screening import draft as drafts
from app.screening.blueprint import bp, current_draft, needs_no_draft, works_while_paused
from app.screening.check_views import next_url
from app.screening.draft import Draft


@bp.post("/staff/phone-check")
@open_to(Access.MOVERS)
@needs_no_draft
def phone_check() -> ResponseReturnValue:
    """Begin a fresh check, entered by whoever is signed in; one that they have not sent yet is asked about."""
    before = current_draft()
    if before.entered_by == g.staff.id and before.answers and not before.sent:
        return redirect(url_for("screening.check"))
    fresh = Draft(uuid.uuid4().hex, entered_by=g.staff.id, entered_by_name=g.staff.name)
    fresh.keep()
    return redirect(next_url(fresh))


@bp.post("/check/stop-phone-check")
@open_to(Access.ANYONE)
@works_while_paused
@needs_no_draft
def stop_phone_check() -> ResponseReturnValue:
    """Forget what was entered by phone, and go back to the queue. Works when the staff session is over, too."""
    if drafts.entered_by_name() is not None:
        drafts.forget_draft()
    return redirect(without_language(url_for("review.queue")))


@bp.after_app_request
def forget_at_sign_out(response: Response) -> Response:
    """Leave no patient's answers in the browser of somebody who has signed out."""
    if (
        ends_session.is_on(request.endpoint)
        and response.status_code < 400
        and drafts.entered_by_name() is not None
    ):
        drafts.forget_draft()
    return response
