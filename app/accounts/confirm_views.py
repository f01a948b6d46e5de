"""The page on which staff prove again who they are, on the way to a page that asks for it."""

from __future__ import annotations

from flask import Response, g, redirect, render_template, request
from flask.typing import ResponseReturnValue
from flask_wtf import FlaskForm

from app.access import Access, handles_csrf_failure, open_to
from app.accounts import passkey_steps, proof
from app.accounts.confirming import confirm_now, confirm_page, is_fresh
from app.accounts.next_page import next_page, on_to
from app.accounts.proof import NotProven
from app.accounts.views import bp


@bp.get("/confirm/passkey")
@open_to(Access.STAFF)
def confirm_by_passkey() -> Response:
    """Return what a script needs to have one of one's own passkeys sign."""
    return passkey_steps.ask_to_sign(
        proof.purpose(g.staff.session_id), passkey_steps.own_passkeys(g.staff.id)
    )


@bp.route("/confirm", methods=["GET", "POST"])
@open_to(Access.STAFF)
@handles_csrf_failure
def confirm() -> ResponseReturnValue:
    """Ask for a second factor, and lead on."""
    if g.staff.is_from_clinic and is_fresh():
        return redirect(next_page()) if "next" in request.args else render_template("accounts/confirmed.html")
    action = on_to("accounts.confirm")
    form = FlaskForm()
    if not form.validate_on_submit():
        stale = NotProven("This page was open for too long. Press the button again.", 400, "")
        return confirm_page(None, action, stale if request.method == "POST" else None)
    try:
        confirm_now()
    except NotProven as refusal:
        return confirm_page(None, action, refusal)
    return redirect(next_page(), 303)
