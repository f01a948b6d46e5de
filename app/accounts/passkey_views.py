"""Signing in with a passkey alone: it is two factors in one, as the device verifies the person."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import Response, current_app, request
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.accounts import passkey_steps, second_step
from app.accounts.account_events import note
from app.accounts.forms import SignInForm
from app.accounts.own_ways import may_sign_in_here
from app.accounts.passkeys import BadAnswer
from app.accounts.proof import PASSKEY
from app.accounts.session_rows import MadeWith
from app.accounts.views import bp, sign_in_page
from app.audit.staff_events import StaffEventKind
from app.extensions import limit_set_as, limiter, writing

ALONE = "sign in"
REFUSED = 400
"""The status of the response to a wrong answer; only this status counts towards the limit."""

NONE_WORKED = "No passkey worked on this device. Sign in with your e-mail and password."


@bp.get("/sign-in/passkey")
@open_to(Access.ANYONE)
def ask_passkey() -> Response:
    """Return what a script needs to have any passkey of this host sign."""
    return passkey_steps.ask_to_sign(ALONE)


@bp.post("/sign-in/passkey")
@open_to(Access.ANYONE)
@limiter.limit(limit_set_as("sign_in_limit"), deduct_when=lambda response: response.status_code == REFUSED)
def sign_in_by_passkey() -> ResponseReturnValue:
    """Sign in whose passkey signed what this browser was asked."""
    now = datetime.now(UTC)
    try:
        account = passkey_steps.take_signed(request.form.get(PASSKEY, ""), ALONE, now)
        if not may_sign_in_here(account):
            raise BadAnswer("of an account that signs in elsewhere")
    except BadAnswer:
        current_app.logger.warning("a sign-in was refused")
        with writing.begin() as session:
            note(session, StaffEventKind.REFUSED, now, None, PASSKEY)
        return sign_in_page(SignInForm(formdata=None), NONE_WORKED, REFUSED)
    return second_step.finish(account, MadeWith.PASSKEY)
