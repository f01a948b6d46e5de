"""Staff entering the check for a patient on the phone: the same pages, under the name of that staff member."""

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
    """Start a new phone check for the staff member signed in, or offer to continue one they have not sent."""
    previous = current_draft()
    if previous.entered_by == g.staff.id and previous.answers and not previous.sent:
        return redirect(url_for("screening.check"))
    draft = Draft(uuid.uuid4().hex, entered_by=g.staff.id, entered_by_name=g.staff.name)
    draft.store()
    return redirect(next_url(draft))


@bp.post("/check/stop-phone-check")
@open_to(Access.ANYONE)
@works_while_paused
@needs_no_draft
def stop_phone_check() -> ResponseReturnValue:
    """Discard a phone check and return to the queue, even after the staff session has ended."""
    if drafts.entered_by_name() is not None:
        drafts.forget_draft()
    return redirect(without_language(url_for("review.today")))


@bp.after_app_request
def forget_at_sign_out(response: Response) -> Response:
    """Discard a phone check when staff sign out, so that no patient's answers stay in the browser."""
    if (
        ends_session.is_on(request.endpoint)
        and response.status_code < 400
        and drafts.entered_by_name() is not None
    ):
        drafts.forget_draft()
    return response
