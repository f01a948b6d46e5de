"""Accounts in the database."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.accounts import passwords, session_rows
from app.staff.models import Staff
from app.staff.roles import Role
from app.typed_text import has_letter

LONGEST_NAME, LONGEST_EMAIL = 100, 254


class AccountProblem(ValueError):
    """An account that cannot be created or found. Says why."""


def add_staff(session: Session, email: str, name: str, role: Role, password: str, now: datetime) -> Staff:
    """Create an account. Raises AccountProblem and BadPassword."""
    passwords.check_new(password)
    if not has_letter(name):
        raise AccountProblem("A name needs a letter that can be seen.")
    if len(name) > LONGEST_NAME or len(email) > LONGEST_EMAIL or not email.isprintable():
        raise AccountProblem("That name or e-mail address is too long, or has signs that cannot be kept.")
    if find(session, email) is not None:
        raise AccountProblem(f"There is an account for {_normalized(email)} already.")
    staff = Staff(
        email=_normalized(email),
        name=name,
        role=role,
        password_hash=passwords.hashed(password),
        created_at=now,
    )
    session.add(staff)
    session.flush()
    return staff


def find(session: Session, email: str) -> Staff | None:
    """Return the account with this e-mail address, or None."""
    if not email.isprintable():
        return None
    return session.scalar(select(Staff).where(Staff.email == _normalized(email)))


def get(session: Session, email: str) -> Staff:
    """Return the account with this e-mail address. Raises AccountProblem if there is none."""
    staff = find(session, email)
    if staff is None:
        raise AccountProblem(f"There is no account for {_normalized(email)}.")
    return staff


def with_id(session: Session, staff_id: str) -> Staff | None:
    """Return the account with an id taken from an address; None if there is none."""
    is_number = staff_id.isascii() and staff_id.isdigit() and len(staff_id) < 10
    return session.get(Staff, int(staff_id)) if is_number else None


def set_password(session: Session, email: str, password: str, now: datetime) -> None:
    """Change a password; all sessions of the account end. Raises AccountProblem and BadPassword."""
    passwords.check_new(password)
    replace_hash(session, get(session, email), passwords.hashed(password), now)


def replace_hash(session: Session, staff: Staff, hashed: str, now: datetime, token: str = "") -> None:
    """Replace the password hash; all sessions of the account end except that of this token."""
    staff.password_hash = hashed
    session_rows.end_all(session, staff, now, but=token)


def disable(session: Session, email: str, now: datetime) -> Staff:
    """Disable an account; all its sessions end. Raises AccountProblem."""
    staff = get(session, email)
    staff.disabled_at = staff.disabled_at or now
    session_rows.end_all(session, staff, now)
    return staff


def enable(session: Session, email: str) -> None:
    """Enable an account again, with its old password. Raises AccountProblem."""
    get(session, email).disabled_at = None


def all_staff(session: Session) -> list[Staff]:
    """Return every account by name, including disabled ones."""
    return list(session.scalars(select(Staff).order_by(Staff.name, Staff.id)))


def lock_accounts(session: Session, *ids: int) -> dict[int, Staff]:
    """Lock accounts until the transaction ends; always in one order, so that two leads cannot deadlock."""
    rows = session.scalars(select(Staff).where(Staff.id.in_(ids)).order_by(Staff.id).with_for_update())
    return {row.id: row for row in rows}


def _normalized(email: str) -> str:
    return email.strip().lower()
