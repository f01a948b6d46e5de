"""Accounts in the database."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.accounts import new_passwords, password_links, passwords, session_rows
from app.accounts.account_events import note
from app.audit.staff_events import StaffEventKind
from app.staff.models import Staff, StaffIdentity
from app.staff.roles import Role
from app.typed_text import has_letter

LONGEST_NAME, LONGEST_EMAIL = 100, 254


OWN, FOR_THEM = "own", "for them"
"""The details of an event about a password: whether its owner typed it."""


class AccountProblem(ValueError):
    """An account that cannot be created or found. Says why."""


def add_staff(
    session: Session,
    email: str,
    name: str,
    role: Role,
    password: str | None,
    now: datetime,
    *,
    must_replace: bool = False,
) -> Staff:
    """Create an account. Raises AccountProblem and BadPassword.

    password: None for someone who will set it by a link. must_replace: whether it was typed by someone else.
    """
    if password is not None:
        new_passwords.check_new(password, name, email)
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
        password_hash="" if password is None else passwords.hashed(password),
        must_replace_password=must_replace,
        created_at=now,
    )
    session.add(staff)
    session.flush()
    note(session, StaffEventKind.CREATED, now, staff.id, role)
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
    """Set a password for someone else, good for one sign-in; all sessions of the account end.

    Raises AccountProblem and BadPassword.
    """
    account = get(session, email)
    new_passwords.check_new(password, account.name, account.email)
    replace_hash(session, account, passwords.hashed(password), now)
    account.must_replace_password = True
    note(session, StaffEventKind.PASSWORD_SET, now, account.id, FOR_THEM)


def set_own_password(session: Session, staff: Staff, hashed: str, now: datetime, token: str = "") -> None:
    """Store the hash of a password that its owner typed; all sessions of the account end except that of this token."""
    replace_hash(session, staff, hashed, now, token)
    note(session, StaffEventKind.PASSWORD_SET, now, staff.id, OWN, actor_id=staff.id)


def replace_hash(session: Session, staff: Staff, hashed: str, now: datetime, token: str = "") -> None:
    """Replace the password hash; all sessions of the account end except that of this token, and no link sets another."""
    staff.password_hash, staff.must_replace_password = hashed, False
    password_links.forget_unused(session, staff.id)
    end_sessions(session, staff, now, "password", but=token)


def change_role(session: Session, staff: Staff, role: Role, now: datetime) -> None:
    """Give an account another role; all its sessions end."""
    note(session, StaffEventKind.ROLE_CHANGED, now, staff.id, f"{staff.role} to {role}")
    staff.role = role
    end_sessions(session, staff, now, "role")


def rename(session: Session, staff: Staff, name: str, now: datetime) -> None:
    """Give an account another name."""
    staff.name = name
    note(session, StaffEventKind.RENAMED, now, staff.id)


def disable(session: Session, email: str, now: datetime) -> Staff:
    """Disable an account; all its sessions and links end. Raises AccountProblem.

    It stays disabled until someone enables it, also when the single sign-on had disabled it.
    """
    staff = get(session, email)
    losses = update(StaffIdentity).where(StaffIdentity.staff_id == staff.id)
    session.execute(losses.values(lost_at=None))
    if staff.disabled_at is None:
        staff.disabled_at = now
        note(session, StaffEventKind.DISABLED, now, staff.id)
    password_links.forget_unused(session, staff.id)
    end_sessions(session, staff, now, "disabled")
    return staff


def enable(session: Session, email: str, now: datetime) -> None:
    """Enable an account again, with its old password. Raises AccountProblem."""
    staff = get(session, email)
    if staff.disabled_at is not None:
        staff.disabled_at = None
        note(session, StaffEventKind.ENABLED, now, staff.id)


def end_sessions(session: Session, staff: Staff, now: datetime, why: str, but: str = "") -> None:
    """End every session of an account, except that of a token, and record it. why: a fixed word."""
    if session_rows.end_all(session, staff, now, but):
        note(session, StaffEventKind.SESSION_ENDED, now, staff.id, why)


def all_staff(session: Session) -> list[Staff]:
    """Return every account by name, including disabled ones."""
    return list(session.scalars(select(Staff).order_by(Staff.name, Staff.id)))


def lock_accounts(session: Session, *ids: int) -> dict[int, Staff]:
    """Lock accounts until the transaction ends; always in one order, so that two leads cannot deadlock."""
    rows = session.scalars(select(Staff).where(Staff.id.in_(ids)).order_by(Staff.id).with_for_update())
    return {row.id: row for row in rows}


def _normalized(email: str) -> str:
    return email.strip().lower()
