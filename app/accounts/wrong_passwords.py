"""Wrong passwords that were typed for an account, told to its owner once after the next sign-in."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import NamedTuple

from flask import session as sealed_cookie
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.accounts.account_events import WRONG_PASSWORD
from app.audit.staff_events import StaffEvent, StaffEventKind

TO_TELL = "wrong_passwords"
"""In the browser's sealed cookie: whose, how many, and when the last one was."""


class WrongPasswords(NamedTuple):
    """How many wrong passwords were typed since the last sign-in, and when the last one was."""

    number: int
    last_at: datetime


def since_last_sign_in(session: Session, staff_id: int) -> WrongPasswords | None:
    """Return the wrong passwords of an account since it last signed in; None if there were none."""
    own = StaffEvent.staff_id == staff_id
    signed_in = own & (StaffEvent.kind == StaffEventKind.SIGNED_IN)
    last_sign_in = select(func.coalesce(func.max(StaffEvent.id), 0)).where(signed_in).scalar_subquery()
    wrong = own & (StaffEvent.kind == StaffEventKind.REFUSED) & (StaffEvent.detail == WRONG_PASSWORD)
    counted = select(func.count(), func.max(StaffEvent.at)).where(wrong, StaffEvent.id > last_sign_in)
    number, last_at = session.execute(counted).one()
    return WrongPasswords(number, last_at) if number else None


def tell_owner(session: Session, staff_id: int) -> None:
    """Keep in the browser what its next staff page tells; to be called before the sign-in is recorded."""
    wrong = since_last_sign_in(session, staff_id)
    sealed_cookie.pop(TO_TELL, None)
    if wrong is not None:
        sealed_cookie[TO_TELL] = (staff_id, wrong.number, int(wrong.last_at.timestamp()))


def pop(staff_id: int) -> WrongPasswords | None:
    """Return what is to be told to this account on a page, and forget it; None if there is nothing to tell."""
    kept_for, number, at = sealed_cookie.get(TO_TELL, (0, 0, 0))
    if kept_for != staff_id:
        return None
    sealed_cookie.pop(TO_TELL)
    return WrongPasswords(number, datetime.fromtimestamp(at, UTC))
