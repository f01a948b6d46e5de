"""Personal settings: shortcuts, rows and password; and the due times in force, read-only."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import abort, current_app, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app import clinic_hours
from app.access import Access, handles_csrf_failure, open_to
from app.accounts import new_passwords, passwords, sessions, staff
from app.accounts.forms import COMPACT, NORMAL, OFF, ON, OwnPasswordForm, SettingsForm, problems_of
from app.accounts.own_password import WRONG_PASSWORD, is_own_password, limits_guesses
from app.accounts.sla_labels import due_times
from app.accounts.views import bp
from app.extensions import db, writing
from app.forms import status_of
from app.staff.models import Staff

DONE = {
    "saved": "Your settings are saved.",
    "password": "Your password is changed. Every other browser you were signed in with is signed out.",
}
NOT_YOURS = "That is not the password you have now."


@bp.route("/settings", methods=["GET", "POST"])
@open_to(Access.STAFF)
@handles_csrf_failure
def settings() -> ResponseReturnValue:
    """Show and change keyboard shortcuts and row spacing."""
    if request.method != "POST":
        return _page(_current_settings(), OwnPasswordForm(formdata=None))
    form = SettingsForm()
    if not form.validate():
        return _page(form, OwnPasswordForm(formdata=None), status_of(form))
    with writing.begin() as session:
        account = session.get(Staff, g.staff.id) or abort(404)
        account.uses_shortcuts = form.shortcuts.data == ON
        account.is_compact = form.rows.data == COMPACT
        if form.mail.data and g.staff.may_work:
            account.gets_mail = form.mail.data == ON
    return redirect(url_for("accounts.settings", done="saved"))


@bp.post("/settings/password")
@open_to(Access.STAFF)
@handles_csrf_failure
@limits_guesses("own password")
def change_own_password() -> ResponseReturnValue:
    """Change one's own password; every other session of the account ends."""
    form = OwnPasswordForm()
    account = db.session.get(Staff, g.staff.id) or abort(404)
    form.about = (account.name, account.email)
    if not form.validate():
        return _page(_current_settings(), form, status_of(form))
    if not is_own_password(form.old.data):
        form.old.errors = [NOT_YOURS]
        return _page(_current_settings(), form, WRONG_PASSWORD)
    hashed = passwords.hashed(form.new.data or "")
    with writing.begin() as session:
        own_account = session.get(Staff, g.staff.id) or abort(404)
        staff.set_own_password(session, own_account, hashed, datetime.now(UTC), sessions.token_of_request())
    return redirect(url_for("accounts.settings", done="password"))


def _current_settings() -> SettingsForm:
    current = {
        "shortcuts": ON if g.staff.uses_shortcuts else OFF,
        "rows": COMPACT if g.staff.is_compact else NORMAL,
        "mail": ON if db.session.get_one(Staff, g.staff.id).gets_mail else OFF,
    }
    return SettingsForm(formdata=None, data=current)


def _page(form: SettingsForm, own_password: OwnPasswordForm, status: int = 200) -> ResponseReturnValue:
    submitted = own_password if own_password.errors else form
    return render_template(
        "accounts/settings.html",
        form=form,
        own_password=own_password,
        problems=problems_of(submitted),
        done=DONE.get(request.args.get("done", ""), ""),
        has_mail_server=current_app.config["SETTINGS"].mail_server is not None,
        due=due_times(clinic_hours.service_levels()),
        shortest=new_passwords.shortest(),
    ), status
