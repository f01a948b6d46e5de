"""Signing in and out, and discarding an unsent form."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from flask import Blueprint, abort, current_app, g, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.access import SIGNS_ARE_LOST, Access, handles_csrf_failure, open_to
from app.accounts import passwords, sessions, staff, unsent_posts
from app.accounts.forms import SignInForm
from app.extensions import db, limiter, writing

bp = Blueprint("accounts", __name__, url_prefix="/staff", template_folder="templates")

WRONG = "That e-mail address and password do not fit together."
PER_ACCOUNT = "10 per 5 minutes"

_OUR_PAGE = re.compile(r"/staff/[a-z0-9/-]*(\?[a-z_]+=[\w.~-]*(&[a-z_]+=[\w.~-]*)*)?", re.ASCII)
"""A staff page with optional list filters; never another site."""


def _account_limit_key() -> str:
    return "account:" + request.form.get("email", "").strip().lower()


def _address_limit() -> str:
    limit: str = current_app.config["SETTINGS"].sign_in_limit
    return limit


@bp.route("/sign-in", methods=["GET", "POST"])
@open_to(Access.ANYONE)
@handles_csrf_failure
@limiter.limit(_address_limit, methods=["POST"])
@limiter.limit(PER_ACCOUNT, key_func=_account_limit_key, methods=["POST"])
def sign_in() -> ResponseReturnValue:
    """Ask for e-mail address and password; the message is the same whatever is wrong."""
    form = SignInForm()
    if not form.validate_on_submit():
        return _page(form, "", 400 if request.method == "POST" else 200)
    account = staff.find(db.session, form.email.data or "")
    usable = account is not None and account.disabled_at is None
    is_right = passwords.is_right(account.password_hash if account else None, form.password.data or "")
    if account is None or not (usable and is_right):
        current_app.logger.warning("a sign-in was refused")
        return _page(form, WRONG, 403)
    response = make_response(redirect(_next_page()))
    sessions.sign_in(response, account, datetime.now(UTC))
    return response


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


def _page(form: SignInForm, problem: str, status: int) -> ResponseReturnValue:
    leads_to = request.args.get("next", "")
    kept = sessions.has_unsent_post(leads_to.partition("?")[0]) or sessions.has_unsent_intake(leads_to)
    signs_are_lost = SIGNS_ARE_LOST in request.args
    return render_template(
        "accounts/sign_in.html", form=form, problem=problem, kept=kept, signs_are_lost=signs_are_lost
    ), status


def _next_page() -> str:
    target = request.args.get("next", "")
    return target if _OUR_PAGE.fullmatch(target) else url_for("review.today")
