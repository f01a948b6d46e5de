"""Staff accounts, for leads: new accounts, links for a password, names and roles, and disabling accounts.

No one types a password for someone else here.
"""

from __future__ import annotations

from datetime import UTC, datetime

from flask import current_app, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.access import Access, confirmed_to_post, handles_csrf_failure, open_to
from app.accounts import identities, password_links, staff
from app.accounts.current_staff import staff_context
from app.accounts.forms import ROLES, NewAccountForm, PersonForm, problems_of
from app.accounts.managed import managed, refuse_former_lead, those_managed
from app.accounts.own_ways import has_sign_on, may_sign_in_here
from app.accounts.password_links import LinkKind
from app.accounts.tying import tie
from app.accounts.views import bp
from app.design import isolated
from app.extensions import db, writing
from app.forms import status_of
from app.staff.models import Staff
from app.staff.roles import Right, Role, may
from app.submissions.casework.transitions import unassign_all

NOT_YOURSELF = "You cannot disable your own account: ask another lead."
NOT_YOUR_ROLE = "You cannot change your own role: ask another lead."
OWN_PASSWORD = "Change your own password under Settings."  # noqa: S105
NOT_HERE = "This account signs in with the clinic’s sign-on, and needs no password here."
ROLE_OF_CLINIC = "The role of this account comes from the clinic’s sign-on, at each sign-in."
DISABLED = "This account is disabled. Enable it first."
THERE_ALREADY = "There is an account for this e-mail address already."
LASTS_IN_WORDS = {LinkKind.INVITATION: "48 hours", LinkKind.RESET: "30 minutes"}


@bp.route("/people", methods=["GET", "POST"])
@open_to(Access.LEADS)
@confirmed_to_post
@handles_csrf_failure
def people() -> ResponseReturnValue:
    """List every account, and create one; its invitation is shown once."""
    if request.method != "POST":
        return _people_page(NewAccountForm(formdata=None))
    form = NewAccountForm()
    if not form.validate():
        return _people_page(form, status_of(form))
    now = datetime.now(UTC)
    try:
        with writing.begin() as session:
            refuse_former_lead(session)
            account = staff.add_staff(
                session, form.email.data or "", form.name.data or "", Role(form.role.data), None, now
            )
            tie(session, account, g.staff.clinics or (), now, g.staff.id)  # no more than the lead sees
            is_invited = may_sign_in_here(account)
            token = password_links.make_link(session, account, LinkKind.INVITATION, now) if is_invited else ""
    except (staff.AccountProblem, IntegrityError):  # another lead may have been quicker
        form.email.errors = [THERE_ALREADY]
        return _people_page(form, 409)
    return _account_page(managed(str(account.id)), link=(LinkKind.INVITATION, token) if token else None)


@bp.get("/people/<staff_id>")
@open_to(Access.LEADS)
def person(staff_id: str) -> ResponseReturnValue:
    """Show one account."""
    return _account_page(managed(staff_id))


@bp.post("/people/<staff_id>/link")
@open_to(Access.LEADS)
@confirmed_to_post
def make_link(staff_id: str) -> ResponseReturnValue:
    """Make a link by which someone sets their own password, and show it once."""
    account = managed(staff_id)
    if account.id == g.staff.id:
        return _account_page(account, status=409, problem=OWN_PASSWORD)
    if account.disabled_at is not None:
        return _account_page(account, status=409, problem=DISABLED)
    if not may_sign_in_here(account):
        return _account_page(account, status=409, problem=NOT_HERE)
    kind = password_links.kind_for(account)
    with writing.begin() as session:
        refuse_former_lead(session)
        token = password_links.make_link(session, account, kind, datetime.now(UTC))
    return _account_page(account, link=(kind, token))


@bp.post("/people/<staff_id>/details")
@open_to(Access.LEADS)
@confirmed_to_post
@handles_csrf_failure
def change_details(staff_id: str) -> ResponseReturnValue:
    """Change the name or the role of an account. A new role ends its sessions; who may no longer work keeps no cases."""
    account = managed(staff_id)
    form = PersonForm()
    if not form.validate():
        return _account_page(account, form, status_of(form))
    name, role = form.name.data or "", Role(form.role.data)
    if account.id == g.staff.id and role != account.role:
        return _account_page(account, form, 409, NOT_YOUR_ROLE)
    if role != account.role and has_sign_on() and account.signs_on:
        return _account_page(account, form, 409, ROLE_OF_CLINIC)
    with writing.begin() as session:
        refuse_former_lead(session, account.id)
        unassigned = _change(session, session.get_one(Staff, account.id), name, role)
    return redirect(url_for("accounts.person", staff_id=account.id, done="changed", cases=unassigned))


def _change(session: Session, account: Staff, name: str, role: Role) -> int:
    """Change what is different; return how many open submissions became unassigned."""
    context = staff_context()
    if name != account.name:
        staff.rename(session, account, name, context.now)
    if role == account.role:
        return 0
    staff.change_role(session, account, role, context.now)
    return 0 if may(role, Right.WORK) else unassign_all(session, account.id, context)


@bp.post("/people/<staff_id>/disable")
@open_to(Access.LEADS)
@confirmed_to_post
def disable(staff_id: str) -> ResponseReturnValue:
    """Disable an account: its sessions end, and its open submissions become unassigned."""
    account = managed(staff_id)
    if account.id == g.staff.id:
        return _account_page(account, status=409, problem=NOT_YOURSELF)
    context = staff_context()
    with writing.begin() as session:
        refuse_former_lead(session, account.id)
        staff.disable(session, account.email, context.now)
        unassigned = unassign_all(session, account.id, context)
    return redirect(url_for("accounts.person", staff_id=account.id, done="disabled", cases=unassigned))


@bp.post("/people/<staff_id>/enable")
@open_to(Access.LEADS)
@confirmed_to_post
def enable(staff_id: str) -> ResponseReturnValue:
    """Enable an account again."""
    account = managed(staff_id)
    with writing.begin() as session:
        refuse_former_lead(session)
        staff.enable(session, account.email, datetime.now(UTC))
    return redirect(url_for("accounts.person", staff_id=account.id, done="enabled"))


def _people_page(form: NewAccountForm, status: int = 200) -> ResponseReturnValue:
    return render_template(
        "accounts/people.html",
        form=form,
        problems=problems_of(form),
        has_sign_on=has_sign_on(),
        everybody=those_managed(staff.all_staff(db.session)),
    ), status


def _account_page(
    account: Staff,
    form: PersonForm | None = None,
    status: int = 200,
    problem: str = "",
    link: tuple[LinkKind, str] | None = None,
) -> ResponseReturnValue:
    form = form or PersonForm(formdata=None, data={"name": account.name, "role": account.role})
    return render_template(
        "accounts/person.html",
        account=account,
        role=ROLES[Role(account.role)],
        form=form,
        problems=[("", problem)] if problem else problems_of(form),
        done=_done(account),
        kind=password_links.kind_for(account),
        is_here=may_sign_in_here(account),
        waits=identities.waiting_for(db.session, account) if has_sign_on() and not account.signs_on else None,
        link=link and _address(link[1]),
        lasts=LASTS_IN_WORDS[link[0]] if link else "",
    ), status


def _address(token: str) -> str:
    public_url: str = current_app.config["SETTINGS"].public_url
    path = url_for("accounts.new_password", token=token)
    return f"{public_url or request.host_url.rstrip('/')}{path}"


def _done(account: Staff) -> str:
    """Return what was just done, in words."""
    cases, name = request.args.get("cases", "0"), isolated(account.name)
    back = f" What they had open is unassigned again: {cases}." if cases.isdecimal() and cases != "0" else ""
    return {
        "changed": f"The account is changed.{back}",
        "disabled": Markup("{} cannot sign in any more.{}").format(name, back),
        "joined": Markup("{} signs in with the clinic’s sign-on from now on.").format(name),
        "parted": Markup("{} is signed out, and no one at the clinic’s sign-on has this account.").format(
            name
        ),
        "enabled": Markup("{} can sign in again, with the same password as before.").format(name),
    }.get(request.args.get("done", ""), "")
