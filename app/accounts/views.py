"""Signing in and out, and discarding an unsent form."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import Blueprint, abort, current_app, g, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.access import SIGNS_ARE_LOST, Access, handles_csrf_failure, open_to
from app.accounts import passkeys, passwords, second_step, sessions, staff, unsent_posts
from app.accounts.account_events import WRONG_PASSWORD, note
from app.accounts.forms import SignInForm
from app.accounts.next_page import on_to
from app.accounts.one_time_passwords import replace_password
from app.accounts.own_ways import has_sign_on, may_sign_in_here
from app.accounts.reading_traces import shows_no_patient
from app.accounts.sign_in_limits import count_wrong_password, is_known, limits_wrong_passwords
from app.audit.staff_events import StaffEventKind
from app.extensions import address_hash, db, writing
from app.staff.models import Staff

bp = shows_no_patient(Blueprint("accounts", __name__, url_prefix="/staff", template_folder="templates"))

WRONG = "That e-mail address and password do not fit together."
BUSY = "Many people are signing in right now. Wait a few seconds, and press the button again."
BUSY_FOR_S = "5"

AGAIN = "That took too long, or too many codes were wrong. Start again with your password."


@bp.route("/sign-in", methods=["GET", "POST"])
@open_to(Access.ANYONE)
@handles_csrf_failure
@limits_wrong_passwords
def sign_in() -> ResponseReturnValue:
    """Ask for e-mail address and password; the message is the same whatever is wrong."""
    form = SignInForm()
    if not form.validate_on_submit():
        return sign_in_page(form, "", 400 if request.method == "POST" else 200)
    account = staff.find(db.session, form.email.data or "")
    stored = account.password_hash if account else None
    try:
        is_right = passwords.is_right(stored, form.password.data or "", is_known=is_known())
    except passwords.TooBusy:
        return *sign_in_page(form, BUSY, 503), {"Retry-After": BUSY_FOR_S}
    if account is None or account.disabled_at is not None or not may_sign_in_here(account) or not is_right:
        _note_refusal(account, form.email.data or "", is_right)
        return sign_in_page(form, WRONG, 403)
    if account.must_replace_password:
        return replace_password(account) or sign_in_page(form, WRONG, 403)
    return second_step.after_password(account)


def _note_refusal(account: Staff | None, email: str, is_right: bool) -> None:
    current_app.logger.warning("a sign-in was refused", extra={"address": address_hash()})
    with writing.begin() as session:
        if account is None:
            note(session, StaffEventKind.REFUSED, datetime.now(UTC), None, "unknown", email=email)
        else:
            is_disabled = account.disabled_at is not None
            detail = WRONG_PASSWORD if not is_right else "disabled" if is_disabled else "not here"
            note(session, StaffEventKind.REFUSED, datetime.now(UTC), account.id, detail)
    count_wrong_password()


@bp.post("/sign-out")
@open_to(Access.STAFF)
def sign_out() -> ResponseReturnValue:
    """End the session."""
    response = make_response(redirect(url_for("accounts.sign_in")))
    sessions.sign_out(response, datetime.now(UTC))
    return response


@bp.post("/kept/<note_id>/forget")
@open_to(Access.STAFF)
def forget_note(note_id: str) -> ResponseReturnValue:
    """Delete an unsent form, and go back to its page."""
    with writing.begin() as session:
        path = unsent_posts.forget(session, g.staff.id, note_id) or abort(404)
    return redirect(path)


def sign_in_notes(leads_to: str | None = None) -> dict[str, bool]:
    """Return what every page on the way in says: that what was typed is kept, or that emergency signs were not stored.

    leads_to: the page that was asked for; by default the one in the address.
    """
    leads_to = request.args.get("next", "") if leads_to is None else leads_to
    kept = sessions.has_unsent_post(leads_to.partition("?")[0]) or sessions.has_unsent_intake(leads_to)
    return {"kept": kept, "signs_are_lost": SIGNS_ARE_LOST in request.args}


def sign_in_page(form: SignInForm, problem: str, status: int) -> tuple[str, int]:
    """Return the page of the first step. problem: what was wrong, or ""."""
    again = AGAIN if "again" in request.args and not problem and not form.errors else ""
    return render_template(
        "accounts/sign_in.html",
        form=form,
        problem=problem,
        again=again,
        passkey_action=on_to("accounts.sign_in_by_passkey"),
        passkey_host=passkeys.host(),
        has_sign_on=has_sign_on(),
        clinic_address=on_to("sign_on.begin"),
        **sign_in_notes(),
    ), status
