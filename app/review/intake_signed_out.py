"""A phone intake that is posted after the session has ended: the emergency sentence first, and nothing typed is lost."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from app import clinic_hours, csrf
from app.access import Access
from app.accounts import sessions
from app.clock import local_now
from app.questionnaire.answers import Answers
from app.review.intake_page import IntakePage
from app.review.intake_reading import Posted, is_intake_id, posted_intake, read_page
from app.review.intake_rendering import intake_page, intake_state
from app.review.intake_saving import in_one_transaction, keep
from app.submissions.context import Actor, StaffContext
from app.submissions.intake.phone_intake import NotYours

KEPT = "Your session has ended. What you typed is kept for you, and NOT in the queue yet."
NOT_KEPT = (
    "You are signed out, and this is NOT saved. Sign in on another tab, then press a Save button here: "
    "nothing you typed is lost while this page is open."
)


def signed_out_intake() -> ResponseReturnValue:
    """Keep the page for the account whose session has ended; in an emergency, or when that fails, show it again at once.

    Nothing goes into the queue before they have signed in again.
    """
    intake_id = (request.view_args or {})["intake_id"]
    posted = posted_intake(intake_id)
    if not (is_intake_id(intake_id) and posted.fields):
        return redirect(url_for("accounts.sign_in"))
    kept = _kept(posted)
    sign_in = url_for(
        "accounts.sign_in", next=url_for("review.intake", intake_id=intake_id) if kept else None
    )
    version, page = kept or (posted.version, read_page(posted.fields, Answers()))
    if kept and not (page.red_flags or posted.is_by_script):
        return redirect(sign_in)
    notice, link = KEPT if kept else NOT_KEPT, (sign_in, "Sign in")
    if posted.is_by_script:
        return intake_state(intake_id, version, page, notice, link), 403
    return intake_page(intake_id, version, page, notice=notice, link=link, status=403)


def _kept(posted: Posted) -> tuple[int, IntakePage] | None:
    """Keep the page for the account of the session that has ended; None when it is not known whose it was."""
    account = sessions.account_that_left(Access.MOVERS, datetime.now(UTC)) if csrf.is_ours() else None
    if account is None:
        return None
    context = StaffContext(Actor(account.id, account.role), local_now(), clinic_hours.service_levels())
    try:
        row, page = in_one_transaction(lambda session: keep(session, posted, account.id, read_page, context))
    except NotYours:
        return None
    return row.version, page
