"""How one signs in oneself: second steps, recovery codes and open sessions. Changing any of them asks for a confirmation."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import Response, abort, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf import FlaskForm
from sqlalchemy.orm import Session

from app.access import Access, confirmed_recently, handles_csrf_failure, open_to
from app.accounts import enrolment, factors, passkey_steps, passkeys, recovery_codes, session_rows, sessions
from app.accounts.account_events import note
from app.accounts.factors import FactorProblem
from app.accounts.forms import problems_of
from app.accounts.passkeys import BadAnswer
from app.accounts.proof import PASSKEY
from app.accounts.told import Told, answer, tell
from app.accounts.views import bp
from app.audit.staff_events import StaffEventKind
from app.clock import today
from app.extensions import db, writing
from app.forms import one_line
from app.staff.models import Staff
from app.typed_text import is_readable

NO_PASSKEY = "The passkey was not added. Try again."
NO_NAME = "Give it a name of at most 60 characters."
DONE = {
    "renamed": "Renamed.",
    "ended": "Ended. That browser is signed out.",
    "others": "Every other browser is signed out.",
}


@bp.get("/settings/sign-in")
@open_to(Access.STAFF)
def own_sign_in() -> ResponseReturnValue:
    """Show one's own second steps, recovery codes and open sessions."""
    return _page()


@bp.get("/settings/sign-in/passkey")
@open_to(Access.STAFF)
def ask_for_passkey() -> Response:
    """Return what a script needs to have a passkey made."""
    return passkey_steps.ask_to_make(db.session.get_one(Staff, g.staff.id), _purpose())


@bp.route("/settings/sign-in/new", methods=["GET", "POST"])
@open_to(Access.STAFF)
@confirmed_recently
@handles_csrf_failure
def add_factor() -> ResponseReturnValue:
    """Offer a passkey, and the key of a new app; add the passkey that was made, or the app once a code proves it."""
    account = db.session.get_one(Staff, g.staff.id)
    form = FlaskForm()
    if not form.validate_on_submit():
        status = 400 if request.method == "POST" else 200
        return _new_page(enrolment.new_app(account), problems_of(form), status)
    try:
        if PASSKEY in request.form:
            return _add_passkey(request.form[PASSKEY], datetime.now(UTC))
        return _add_app(account, datetime.now(UTC))
    except FactorProblem as problem:
        return _page(str(problem), 409)


def _add_passkey(answer: str, now: datetime) -> ResponseReturnValue:
    try:
        new, handle = passkey_steps.take_new(answer, _purpose(), now)
    except BadAnswer:
        return _page(NO_PASSKEY, 400)
    with writing.begin() as session:
        owner = session.get_one(Staff, g.staff.id)
        enrolment.add_passkey(session, owner, new, handle, now)
        _note_change(session, owner, StaffEventKind.FACTOR_ADDED, factors.Kind.PASSKEY, Told.ADDED, now)
    return redirect(url_for("accounts.own_sign_in"))


def _add_app(account: Staff, now: datetime) -> ResponseReturnValue:
    app = enrolment.posted_app(account, request.form.get("key", "")) or abort(400)
    with writing.begin() as session:
        if not enrolment.add_app(session, app, request.form.get("code", ""), now):
            return _new_page(app, [("code", enrolment.NOT_THE_CODE)], 403)
        owner = session.get_one(Staff, g.staff.id)
        _note_change(session, owner, StaffEventKind.FACTOR_ADDED, factors.Kind.CODE, Told.ADDED, now)
    return redirect(url_for("accounts.own_sign_in"))


@bp.post("/settings/sign-in/factors/<factor_id>/rename")
@open_to(Access.STAFF)
@confirmed_recently
def rename_factor(factor_id: str) -> ResponseReturnValue:
    """Give one of one's own second steps another name."""
    name = one_line(request.form.get("name"))
    if not name or len(name) > factors.LONGEST_NAME or not is_readable(name):
        return _page(NO_NAME, 422)
    with writing.begin() as session:
        if not factors.rename(session, g.staff.id, factor_id, name):
            abort(404)
    return redirect(url_for("accounts.own_sign_in", done="renamed"))


@bp.post("/settings/sign-in/factors/<factor_id>/remove")
@open_to(Access.STAFF)
@confirmed_recently
def remove_factor(factor_id: str) -> ResponseReturnValue:
    """Remove one of one's own second steps, but never the last one."""
    now = datetime.now(UTC)
    try:
        with writing.begin() as session:
            removed = factors.remove(session, g.staff.id, factor_id) or abort(404)
            owner = session.get_one(Staff, g.staff.id)
            _note_change(session, owner, StaffEventKind.FACTOR_REMOVED, removed.kind, Told.REMOVED, now)
    except FactorProblem as problem:
        return _page(str(problem), 409)
    return redirect(url_for("accounts.own_sign_in"))


@bp.post("/settings/sign-in/recovery-codes")
@open_to(Access.STAFF)
@confirmed_recently
def renew_recovery_codes() -> ResponseReturnValue:
    """Replace one's recovery codes, and show the new ones once."""
    now = datetime.now(UTC)
    with writing.begin() as session:
        codes = recovery_codes.renew(session, g.staff.id, now)
        owner = session.get_one(Staff, g.staff.id)
        _note_change(session, owner, StaffEventKind.RECOVERY_RENEWED, None, Told.RENEWED, now)
    leads_to = url_for("accounts.own_sign_in")
    return render_template("accounts/recovery_codes.html", codes=codes, leads_to=leads_to, made_on=today())


@bp.post("/settings/sign-in/sessions/<session_id>/end")
@open_to(Access.STAFF)
def end_own_session(session_id: str) -> ResponseReturnValue:
    """Sign out one of one's own browsers."""
    now = datetime.now(UTC)
    with writing.begin() as session:
        if not session_rows.end_one_of(session, g.staff.id, session_id, now):
            abort(404)
        note(session, StaffEventKind.SESSION_ENDED, now, g.staff.id, "one")
    return redirect(url_for("accounts.own_sign_in", done="ended"))


@bp.post("/settings/sign-in/sessions/end-others")
@open_to(Access.STAFF)
def end_other_sessions() -> ResponseReturnValue:
    """Sign out every other browser of one's own."""
    now = datetime.now(UTC)
    with writing.begin() as session:
        owner = session.get_one(Staff, g.staff.id)
        session_rows.end_all(session, owner, now, but=sessions.token_of_request())
        note(session, StaffEventKind.SESSION_ENDED, now, owner.id, "others")
    return redirect(url_for("accounts.own_sign_in", done="others"))


@bp.post("/told")
@open_to(Access.STAFF)
def read_told() -> ResponseReturnValue:
    """Take the owner's word that they did what is told; not from the session that did it, nor for what is told by now."""
    told = g.staff.told
    if told is not None and told.is_answered_here and request.form.get("at") == told.at.isoformat():
        with writing.begin() as session:
            answer(session, session.get_one(Staff, g.staff.id), told.at)
    return redirect(url_for("review.today"))


def _purpose() -> str:
    return f"add {g.staff.session_id}"


def _note_change(
    session: Session, owner: Staff, kind: StaffEventKind, detail: str | None, told: Told, now: datetime
) -> None:
    """Record a change of the owner's own account in the transaction that makes it, and tell them in every other session."""
    tell(session, owner, told, now, g.staff.session_id)
    note(session, kind, now, owner.id, detail)


def _new_page(app: enrolment.NewApp, problems: list[tuple[str, str]], status: int) -> ResponseReturnValue:
    return render_template(
        "accounts/add_factor.html", app=app, problems=problems, passkey_host=passkeys.host()
    ), status


def _page(problem: str = "", status: int = 200) -> ResponseReturnValue:
    now = datetime.now(UTC)
    return render_template(
        "accounts/own_sign_in.html",
        problems=[("", problem)] if problem else [],
        done=DONE.get(request.args.get("done", ""), ""),
        factors=factors.of(db.session, g.staff.id),
        codes_left=recovery_codes.left(db.session, g.staff.id),
        open_sessions=session_rows.open_of(db.session, g.staff.id, now),
    ), status
