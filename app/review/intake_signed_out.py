"""A phone intake that is posted after the session has ended: the emergency sentence first, and nothing typed is lost."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue
from limits import parse_many

from app import csrf
from app.access import Access
from app.accounts import sessions
from app.extensions import db, limiter, sender, writing
from app.questionnaire.answers import Answers
from app.review import intake_proposals
from app.review.intake_reading import Posted, is_intake_id, posted_intake, read_page
from app.review.intake_rendering import intake_page, intake_state
from app.submissions.intake import phone_intake

KEPT = "Your session has ended. What you typed is kept for you, and NOT in the queue yet: sign in, then take it over on this page."
NOT_KEPT = (
    "You are signed out, and this is NOT saved. Sign in on another tab, then press a Save button here: "
    "nothing you typed is lost while this page is open."
)
PER_SENDER = parse_many("120 per 10 minutes")
"""Pages kept while signed out: a page saves itself at most once in a second and a half."""


def signed_out_intake() -> ResponseReturnValue:
    """Keep the page for the account whose session has ended; in an emergency, or when that fails, show it again at once.

    Only what was just posted is shown. The stored intake is neither read nor changed, and nothing goes into the queue.
    """
    intake_id = (request.view_args or {})["intake_id"]
    posted = posted_intake(intake_id)
    if not (is_intake_id(intake_id) and posted.fields):
        return redirect(url_for("accounts.sign_in"))
    is_kept, page = _is_kept(posted), read_page(posted.fields, Answers())
    sign_in = url_for(
        "accounts.sign_in", next=url_for("review.intake", intake_id=intake_id) if is_kept else None
    )
    if is_kept and not (page.red_flags or posted.is_by_script):
        return redirect(sign_in)
    notice, link = KEPT if is_kept else NOT_KEPT, (sign_in, "Sign in")
    if posted.is_by_script:
        return intake_state(intake_id, posted.version, page, notice, link), 403
    return intake_page(intake_id, posted.version, page, notice=notice, link=link, status=403)


def _is_kept(posted: Posted) -> bool:
    """Keep the page apart, for the account of the session that has ended; return False when it is not known whose it was."""
    now = datetime.now(UTC)
    account = sessions.account_that_left(Access.MOVERS, now) if csrf.is_ours() else None
    if account is None or not posted.is_for(account.id):
        return False
    staff_id = account.id
    if phone_intake.is_anothers(db.session, posted.intake_id, staff_id):
        return False
    if not all(limiter.limiter.hit(item, "signed-out intake", sender()) for item in PER_SENDER):
        return False
    with writing.begin() as session:
        intake_proposals.keep(session, staff_id, posted.intake_id, posted.fields, now)
    return True
