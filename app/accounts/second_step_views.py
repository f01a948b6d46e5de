"""The second step of signing in; and setting one up, for an account that has none."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import Response, abort, make_response, redirect, render_template, request
from flask.typing import ResponseReturnValue
from flask_wtf import FlaskForm
from sqlalchemy.orm import Session

from app.access import Access, handles_csrf_failure, open_to
from app.accounts import (
    enrolment,
    factor_tries,
    factors,
    passkey_steps,
    passkeys,
    proof,
    recovery_codes,
    sealed_steps,
    second_step,
)
from app.accounts.account_events import note
from app.accounts.forms import problems_of
from app.accounts.next_page import next_page, on_to
from app.accounts.passkeys import BadAnswer
from app.accounts.proof import PASSKEY, NotProven
from app.accounts.sealed_steps import HalfSignedIn
from app.accounts.session_rows import MadeWith
from app.accounts.views import bp, sign_in_notes
from app.audit.staff_events import StaffEventKind
from app.clock import today
from app.extensions import db, writing
from app.staff.models import Staff

NOT_ADDED = "The passkey was not added. Try again, or use an app."


@bp.route("/sign-in/second-step", endpoint="second_step", methods=["GET", "POST"])
@open_to(Access.ANYONE)
@handles_csrf_failure
def ask_second_step() -> ResponseReturnValue:
    """Ask for the second factor of the account whose password was right."""
    now = datetime.now(UTC)
    half = sealed_steps.half_signed_in(db.session, now)
    if half is None:
        return _from_the_start()
    if not half.has_factor:
        return redirect(on_to("accounts.set_up"))
    form = FlaskForm()
    if not form.validate_on_submit():
        return _page(half, problems_of(form), 400 if request.method == "POST" else 200)
    try:
        made_with = proof.prove(half.account, half.id, now)
    except NotProven as refusal:
        if factor_tries.is_used_up(half.id):
            return _from_the_start()
        return _page(half, [(refusal.field, refusal.problem)], refusal.status)
    return second_step.finish(half.account, made_with)


@bp.get("/sign-in/second-step/passkey")
@open_to(Access.ANYONE)
def second_step_by_passkey() -> Response:
    """Return what a script needs to have a passkey of the account sign."""
    half = sealed_steps.half_signed_in(db.session, datetime.now(UTC)) or abort(400)
    return passkey_steps.ask_to_sign(proof.purpose(half.id), passkey_steps.own_passkeys(half.account.id))


@bp.route("/sign-in/set-up", methods=["GET", "POST"])
@open_to(Access.ANYONE)
@handles_csrf_failure
def set_up() -> ResponseReturnValue:
    """Let someone without a second factor set one up, before any page opens."""
    now = datetime.now(UTC)
    half = sealed_steps.half_signed_in(db.session, now)
    if half is None:
        return _from_the_start()
    if half.has_factor:
        return redirect(on_to("accounts.second_step"))
    form = FlaskForm()
    if not form.validate_on_submit():
        status = 400 if request.method == "POST" else 200
        return _set_up_page(half, enrolment.new_app(half.account), problems_of(form), status)
    if PASSKEY in request.form:
        return _set_up_passkey(half, request.form[PASSKEY], now)
    return _set_up_app(half, request.form.get("key", ""), request.form.get("code", ""), now)


@bp.get("/sign-in/set-up/passkey")
@open_to(Access.ANYONE)
def set_up_by_passkey() -> Response:
    """Return what a script needs to have a first passkey made."""
    half = sealed_steps.half_signed_in(db.session, datetime.now(UTC))
    if half is None or half.has_factor:
        abort(400)
    return passkey_steps.ask_to_make(half.account, half.id)


def _set_up_app(half: HalfSignedIn, key: str, code: str, now: datetime) -> ResponseReturnValue:
    app = enrolment.posted_app(half.account, key) or abort(400)
    staff_id = half.account.id
    with writing.begin() as session:
        if not enrolment.is_first(session, staff_id):
            return redirect(on_to("accounts.sign_in"))
        is_right = enrolment.add_app(session, app, code, now)
        codes = _first_codes(session, staff_id, factors.Kind.CODE, now) if is_right else []
    if not is_right:
        return _set_up_page(half, app, [("code", enrolment.NOT_THE_CODE)], 403)
    return _show_codes(half, codes, MadeWith.CODE)


def _set_up_passkey(half: HalfSignedIn, answer: str, now: datetime) -> ResponseReturnValue:
    try:
        new, handle = passkey_steps.take_new(answer, half.id, now)
        staff_id = half.account.id
        with writing.begin() as session:
            if not enrolment.is_first(session, staff_id):
                return redirect(on_to("accounts.sign_in"))
            enrolment.add_passkey(session, session.get_one(Staff, staff_id), new, handle, now)
            codes = _first_codes(session, staff_id, factors.Kind.PASSKEY, now)
    except (BadAnswer, factors.FactorProblem):
        return _set_up_page(half, enrolment.new_app(half.account), [("", NOT_ADDED)], 400)
    return _show_codes(half, codes, MadeWith.PASSKEY)


def _first_codes(session: Session, staff_id: int, kind: factors.Kind, now: datetime) -> list[str]:
    note(session, StaffEventKind.FACTOR_ADDED, now, staff_id, kind, actor_id=staff_id)
    return recovery_codes.renew(session, staff_id, now)


def _show_codes(half: HalfSignedIn, codes: list[str], made_with: MadeWith) -> ResponseReturnValue:
    """Sign in after a set-up, and show the recovery codes, once."""
    response = make_response(
        render_template(
            "accounts/recovery_codes.html",
            codes=codes,
            leads_to=next_page(),
            account=half.account,
            made_on=today(),
        )
    )
    second_step.start_session(response, half.account, made_with)
    return response


def _from_the_start() -> ResponseReturnValue:
    return redirect(on_to("accounts.sign_in", again="1"))


def _page(half: HalfSignedIn, problems: list[tuple[str, str]], status: int) -> ResponseReturnValue:
    return render_template(
        "accounts/second_step.html",
        problems=problems,
        **proof.offered(half.account.id),
        **sign_in_notes(),
    ), status


def _set_up_page(
    half: HalfSignedIn, app: enrolment.NewApp, problems: list[tuple[str, str]], status: int
) -> ResponseReturnValue:
    return render_template(
        "accounts/set_up.html",
        app=app,
        problems=problems,
        account=half.account,
        passkey_host=passkeys.host(),
        **sign_in_notes(),
    ), status
