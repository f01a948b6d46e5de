"""Joining an account to someone who signed in at the clinic's sign-on, and parting them again, for leads."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from flask import abort, g, redirect, url_for
from flask.typing import ResponseReturnValue

from app.access import Access, confirmed_recently, open_to
from app.accounts import break_glass, identities
from app.accounts.managed import managed, managed_of_another, may_manage, refuse_former_lead
from app.accounts.own_ways import has_sign_on
from app.accounts.staff import lock_accounts, with_id
from app.accounts.views import bp
from app.extensions import db, writing

if TYPE_CHECKING:
    from collections.abc import Sequence

SHOWN_FOR = timedelta(days=7)


@bp.post("/people/<staff_id>/join")
@open_to(Access.LEADS)
@confirmed_recently
def join_identity(staff_id: str) -> ResponseReturnValue:
    """Give an account to the person who signed in there under its e-mail address, and waits."""
    account_id, now = managed(staff_id).id, datetime.now(UTC)
    with writing.begin() as session:
        refuse_former_lead(session, account_id)
        account = lock_accounts(session, account_id)[account_id]
        waits = identities.waiting_for(session, account)
        if waits is None or account.break_glass or account.signs_on or not has_sign_on():
            abort(409)
        identities.join(session, account, waits, now)
    return redirect(url_for("accounts.person", staff_id=account_id, done="joined"))


@bp.post("/people/<staff_id>/part")
@open_to(Access.LEADS)
@confirmed_recently
def part_identity(staff_id: str) -> ResponseReturnValue:
    """Take an account from the person who signs in to it there: it was joined to the wrong person."""
    account = managed_of_another(staff_id)
    account_id = account.id
    with writing.begin() as session:
        refuse_former_lead(session, account_id)
        identities.part(session, lock_accounts(session, account_id)[account_id], datetime.now(UTC))
    return redirect(url_for("accounts.person", staff_id=account_id, done="parted"))


@bp.app_context_processor
def sign_ins_past_the_clinic() -> dict[str, object]:
    """Give Today and the page of people who signed in past the clinic's sign-on, read only when a lead is shown it."""
    return {"past_the_clinic": lambda: _uses() if has_sign_on() and g.staff.may_lead else []}


def _uses() -> Sequence[break_glass.Use]:
    uses = break_glass.uses_since(db.session, datetime.now(UTC) - SHOWN_FOR)
    accounts = {use.staff_id: with_id(db.session, str(use.staff_id)) for use in uses}
    return [use for use in uses if (account := accounts[use.staff_id]) is not None and may_manage(account)]
