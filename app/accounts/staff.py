"""Accounts and their sessions in the database."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session, joinedload

from app.accounts import passwords
from app.accounts.models import StaffSession
from app.staff.models import Staff
from app.staff.roles import Role

TOKEN_BYTES = 32
IDLE = timedelta(minutes=15)
LONGEST = timedelta(hours=12)
REMEMBERED = 2 * LONGEST  # so long after it began, what a lapsed session sends is still kept
LONGEST_NAME, LONGEST_EMAIL = 100, 254
NOTE_SEEN_EVERY = timedelta(minutes=1)


class AccountProblem(ValueError):
    """An account that cannot be made or found. Says why."""


def add_staff(session: Session, email: str, name: str, role: Role, password: str, now: datetime) -> Staff:
    """Make an account. Raises AccountProblem and BadPassword."""
    passwords.check_new(password)
    if len(name) > LONGEST_NAME or len(email) > LONGEST_EMAIL or not email.isprintable():
        raise AccountProblem("That name or e-mail address is too long, or has signs that cannot be kept.")
    if find(session, email) is not None:
        raise AccountProblem(f"There is an account for {_plain(email)} already.")
    staff = Staff(
        email=_plain(email),
        name=name,
        role=role,
        password_hash=passwords.hashed(password),
        created_at=now,
    )
    session.add(staff)
    session.flush()
    return staff


def find(session: Session, email: str) -> Staff | None:
    """The account with this e-mail address."""
    if not email.isprintable():
        return None
    return session.scalar(select(Staff).where(Staff.email == _plain(email)))


def get(session: Session, email: str) -> Staff:
    """The account with this e-mail address. Raises AccountProblem."""
    staff = find(session, email)
    if staff is None:
        raise AccountProblem(f"There is no account for {_plain(email)}.")
    return staff


def with_id(session: Session, staff_id: str) -> Staff | None:
    """The account behind an id in an address; None when there is none."""
    is_number = staff_id.isascii() and staff_id.isdigit() and len(staff_id) < 10
    return session.get(Staff, int(staff_id)) if is_number else None


def set_password(session: Session, email: str, password: str, now: datetime) -> None:
    """Change a password; every session of the account ends. Raises AccountProblem and BadPassword."""
    passwords.check_new(password)
    replace_hash(session, get(session, email), passwords.hashed(password), now)


def replace_hash(session: Session, staff: Staff, hashed: str, now: datetime, token: str = "") -> None:
    """Let a new password count from now on; every session of the account ends but that of this token."""
    staff.password_hash = hashed
    end_all(session, staff, now, but=token)


def disable(session: Session, email: str, now: datetime) -> Staff:
    """Disable an account; every session of it ends. Raises AccountProblem."""
    staff = get(session, email)
    staff.disabled_at = staff.disabled_at or now
    end_all(session, staff, now)
    return staff


def enable(session: Session, email: str) -> None:
    """Let somebody sign in again, with the password they had. Raises AccountProblem."""
    get(session, email).disabled_at = None


def all_staff(session: Session) -> list[Staff]:
    """Every account by name, disabled ones too."""
    return list(session.scalars(select(Staff).order_by(Staff.name, Staff.id)))


def lock_accounts(session: Session, *ids: int) -> dict[int, Staff]:
    """Accounts, held until the transaction ends; always in one order, so that two leads wait for each other."""
    rows = session.scalars(select(Staff).where(Staff.id.in_(ids)).order_by(Staff.id).with_for_update())
    return {row.id: row for row in rows}


def start_session(session: Session, staff: Staff, now: datetime) -> str:
    """Start a session and return its token, which is kept nowhere but in the browser."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    session.add(StaffSession(token_hash=_hash(token), staff_id=staff.id, started_at=now, seen_at=now))
    return token


def active_session(session: Session, token: str, now: datetime) -> StaffSession | None:
    """The session of a token, with its account; None when it ended, idled, grew too old, or was disabled."""
    found = _session_of(session, token)
    return None if found is None or _has_lapsed(found, now) else found


def lapsed_session(session: Session, token: str, now: datetime) -> StaffSession | None:
    """The session of a token that only idled or grew too old, and began a day ago at most: it opens nothing any more."""
    found = _session_of(session, token)
    if found is None or not _has_lapsed(found, now) or now - found.started_at > REMEMBERED:
        return None
    return found


def _session_of(session: Session, token: str) -> StaffSession | None:
    found = session.scalar(
        select(StaffSession)
        .where(StaffSession.token_hash == _hash(token), StaffSession.ended_at.is_(None))
        .options(joinedload(StaffSession.staff))
    )
    return None if found is None or found.staff.disabled_at is not None else found


def _has_lapsed(found: StaffSession, now: datetime) -> bool:
    return now - found.seen_at > IDLE or now - found.started_at > LONGEST


def touch_session(session: Session, token: str, now: datetime) -> None:
    """Keep a session from idling out."""
    session.execute(
        update(StaffSession)
        .where(StaffSession.token_hash == _hash(token), StaffSession.seen_at < now)
        .values(seen_at=now)
    )


def end_session(session: Session, token: str, now: datetime) -> None:
    """End one session."""
    session.execute(
        update(StaffSession)
        .where(StaffSession.token_hash == _hash(token), StaffSession.ended_at.is_(None))
        .values(ended_at=now)
    )


def end_all(session: Session, staff: Staff, now: datetime, but: str = "") -> None:
    """End every session of an account, but for that of a token."""
    session.execute(
        update(StaffSession)
        .where(StaffSession.staff_id == staff.id, StaffSession.ended_at.is_(None))
        .where(StaffSession.token_hash != _hash(but))
        .values(ended_at=now)
    )


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _plain(email: str) -> str:
    return email.strip().lower()
