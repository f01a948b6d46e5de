"""The page behind a link by which someone sets their own password. It never signs in: that takes the second factor too."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.access import Access, handles_csrf_failure, open_to
from app.accounts import new_passwords, password_links, passwords, staff
from app.accounts.forms import NewPasswordForm, problems_of
from app.accounts.views import bp
from app.extensions import db, writing
from app.forms import status_of
from app.staff.models import Staff

OVER = 410
PASSWORD_IS_SET = "password"  # noqa: S105


@bp.route("/sign-in/new-password/<token>", methods=["GET", "POST"])
@open_to(Access.ANYONE)
@handles_csrf_failure
def new_password(token: str) -> ResponseReturnValue:
    """Ask the owner of an account for their password, twice, and store it; the link is used up."""
    now = datetime.now(UTC)
    account = password_links.account_of(db.session, token, now)
    if account is None:
        return _over(token, now)
    form = NewPasswordForm()
    form.about = (account.name, account.email)
    if request.method != "POST":
        return _page(account, form)
    if not form.validate():
        return _page(account, form, status_of(form))
    hashed = passwords.hashed(form.new.data or "")
    with writing.begin() as session:
        is_open = password_links.use(session, token, now)
        if is_open:
            owner = staff.lock_accounts(session, account.id)[account.id]
            staff.set_own_password(session, owner, hashed, now)
    if not is_open:
        return _over(token, now)
    return redirect(url_for("accounts.sign_in", done=PASSWORD_IS_SET))


def _over(token: str, now: datetime) -> ResponseReturnValue:
    if request.method == "POST":
        with writing.begin() as session:
            password_links.note_refusal(session, token, now)
    return render_template("accounts/link_over.html"), OVER


def _page(account: Staff, form: NewPasswordForm, status: int = 200) -> ResponseReturnValue:
    return render_template(
        "accounts/new_password.html",
        account=account,
        form=form,
        problems=problems_of(form),
        shortest=new_passwords.shortest(),
    ), status
