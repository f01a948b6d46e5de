"""Staff accounts, for leads: new accounts, new passwords, and disabling accounts."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import abort, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup
from sqlalchemy.exc import IntegrityError

from app.access import Access, handles_csrf_failure, open_to
from app.accounts import passwords, staff
from app.accounts.current_staff import staff_context
from app.accounts.forms import ROLES, NewAccountForm, NewPasswordForm, problems_of
from app.accounts.views import bp
from app.design import isolated
from app.extensions import db, writing
from app.forms import status_of
from app.staff.models import Staff
from app.staff.roles import Role
from app.submissions.casework.transitions import unassign_all

NOT_YOURSELF = "You cannot disable your own account: ask another lead."
OWN_PASSWORD = "Change your own password under Settings."  # noqa: S105
THERE_ALREADY = "There is an account for this e-mail address already."


@bp.route("/people", methods=["GET", "POST"])
@open_to(Access.LEADS)
@handles_csrf_failure
def people() -> ResponseReturnValue:
    """List every account, and create one."""
    if request.method != "POST":
        return _people_page(NewAccountForm(formdata=None))
    form = NewAccountForm()
    if not form.validate():
        return _people_page(form, status_of(form))
    try:
        with writing.begin() as session:
            new_account = staff.add_staff(
                session,
                form.email.data or "",
                form.name.data or "",
                Role(form.role.data),
                form.new.data or "",
                datetime.now(UTC),
            )
    except (staff.AccountProblem, IntegrityError):  # another lead may have been quicker
        form.email.errors = [THERE_ALREADY]
        return _people_page(form, 409)
    return redirect(url_for("accounts.person", staff_id=new_account.id, done="made"))


@bp.get("/people/<staff_id>")
@open_to(Access.LEADS)
def person(staff_id: str) -> ResponseReturnValue:
    """Show one account."""
    return _account_page(_account(staff_id), NewPasswordForm(formdata=None))


@bp.post("/people/<staff_id>/disable")
@open_to(Access.LEADS)
def disable(staff_id: str) -> ResponseReturnValue:
    """Disable an account: its sessions end, and its open submissions become unassigned."""
    account = _account(staff_id)
    if account.id == g.staff.id:
        return _account_page(account, NewPasswordForm(formdata=None), 409, NOT_YOURSELF)
    context = staff_context()
    with writing.begin() as session:
        if staff.lock_accounts(session, account.id, g.staff.id)[g.staff.id].disabled_at is not None:
            abort(403)
        staff.disable(session, account.email, context.now)
        unassigned = unassign_all(session, account.id, context)
    return redirect(url_for("accounts.person", staff_id=account.id, done="disabled", cases=unassigned))


@bp.post("/people/<staff_id>/enable")
@open_to(Access.LEADS)
def enable(staff_id: str) -> ResponseReturnValue:
    """Enable an account again."""
    account = _account(staff_id)
    with writing.begin() as session:
        staff.enable(session, account.email)
    return redirect(url_for("accounts.person", staff_id=account.id, done="enabled"))


@bp.post("/people/<staff_id>/password")
@open_to(Access.LEADS)
@handles_csrf_failure
def set_password(staff_id: str) -> ResponseReturnValue:
    """Set a new password for an account; all its sessions end."""
    account = _account(staff_id)
    form = NewPasswordForm()
    if not form.validate():
        return _account_page(account, form, status_of(form))
    if account.id == g.staff.id:
        return _account_page(account, form, 409, OWN_PASSWORD)
    hashed = passwords.hashed(form.new.data or "")
    with writing.begin() as session:
        staff.replace_hash(session, staff.get(session, account.email), hashed, datetime.now(UTC))
    return redirect(url_for("accounts.person", staff_id=account.id, done="password"))


def _account(staff_id: str) -> Staff:
    return staff.with_id(db.session, staff_id) or abort(404)


def _people_page(form: NewAccountForm, status: int = 200) -> ResponseReturnValue:
    return render_template(
        "accounts/people.html",
        form=form,
        problems=problems_of(form),
        everybody=staff.all_staff(db.session),
        shortest=passwords.SHORTEST,
    ), status


def _account_page(
    account: Staff, form: NewPasswordForm, status: int = 200, problem: str = ""
) -> ResponseReturnValue:
    return render_template(
        "accounts/person.html",
        account=account,
        role=ROLES[Role(account.role)],
        form=form,
        problems=[("", problem)] if problem else problems_of(form),
        done=_done(account),
        shortest=passwords.SHORTEST,
    ), status


def _done(account: Staff) -> str:
    """Return what was just done, in words."""
    cases, name = request.args.get("cases", "0"), isolated(account.name)
    back = f" What they had open is unassigned again: {cases}." if cases.isdecimal() and cases != "0" else ""
    return {
        "made": f"{account.email} can sign in now. Hand over the first password in person.",
        "disabled": Markup("{} cannot sign in any more.{}").format(name, back),
        "enabled": Markup("{} can sign in again, with the same password as before.").format(name),
        "password": "The new password counts from now on. Hand it over in person.",
    }.get(request.args.get("done", ""), "")
