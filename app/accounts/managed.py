"""Which accounts a lead may see and change: one who is tied to clinics, only those who see no more than they do.

Otherwise they could get a colleague's access, or make an account that sees everything.
"""

from __future__ import annotations

from collections.abc import Iterable

from flask import abort, g
from sqlalchemy.orm import Session

from app.accounts import staff
from app.extensions import db
from app.staff.clinic_ties import sees_as_much_as
from app.staff.models import Staff
from app.staff.roles import Right, may


def may_manage(account: Staff) -> bool:
    """Whether the signed-in lead may change an account; their own page they may always open."""
    return account.id == g.staff.id or sees_as_much_as(g.staff.clinics, account.clinics)


def managed(staff_id: str) -> Staff:
    """Return the account with an id taken from an address. 404 when there is none, and for one they may not change."""
    account = staff.with_id(db.session, staff_id)
    if account is None or not may_manage(account):
        abort(404)
    return account


def managed_of_another(staff_id: str) -> Staff:
    """Return the same, for what no one may do to their own account: 409 for that."""
    account = managed(staff_id)
    if account.id == g.staff.id:
        abort(409)
    return account


def those_managed(accounts: Iterable[Staff]) -> list[Staff]:
    """Return those that the signed-in lead may change."""
    return [account for account in accounts if may_manage(account)]


def refuse_former_lead(session: Session, *others: int) -> None:
    """Lock the acting lead's account and others; 403 if another lead has just disabled them, or changed their role.

    Two leads who act on each other at once act one after the other, so that one lead is always left.
    """
    own = staff.lock_accounts(session, g.staff.id, *others)[g.staff.id]
    if own.disabled_at is not None or not may(own.role, Right.LEAD):
        abort(403)
