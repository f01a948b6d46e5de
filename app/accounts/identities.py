"""Who has which account at the clinic's single sign-on. A person there is known by issuer and subject, never by e-mail."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.accounts import staff
from app.accounts.account_events import note
from app.audit.staff_events import StaffEventKind
from app.staff.models import Staff, StaffIdentity

WAITS_FOR = timedelta(days=30)
BY_A_LEAD, AT_FIRST = "by hand", "first sign-in"
"""The details of an event about a join: who did it."""


def find(session: Session, issuer: str, subject: str) -> StaffIdentity | None:
    """Return a person at the single sign-on, locked until the transaction ends; None for one who never came."""
    whose = (StaffIdentity.issuer == issuer, StaffIdentity.subject == subject)
    return session.scalar(select(StaffIdentity).where(*whose).with_for_update())


def remember(
    session: Session, issuer: str, subject: str, email: str, now: datetime, staff_id: int | None = None
) -> StaffIdentity:
    """Keep someone who came for the first time: with an account, or waiting for a lead to join one."""
    identity = StaffIdentity(issuer=issuer, subject=subject, staff_id=staff_id, email=email, came_at=now)
    session.add(identity)
    session.flush()
    if staff_id is not None:
        note(session, StaffEventKind.IDENTITY_JOINED, now, staff_id, AT_FIRST)
    return identity


def waiting_for(session: Session, account: Staff) -> StaffIdentity | None:
    """Return who signed in under the e-mail address of an account, and has none; the one who came last."""
    waiting = select(StaffIdentity).where(
        StaffIdentity.staff_id.is_(None), StaffIdentity.email == account.email
    )
    return session.scalar(waiting.order_by(StaffIdentity.came_at.desc(), StaffIdentity.subject).limit(1))


def of(session: Session, staff_id: int) -> Sequence[StaffIdentity]:
    """Return the people at the single sign-on who have an account: one, or one of each issuer that the clinic had."""
    owned = select(StaffIdentity).where(StaffIdentity.staff_id == staff_id)
    return session.scalars(owned.order_by(StaffIdentity.issuer, StaffIdentity.subject)).all()


def join(session: Session, account: Staff, identity: StaffIdentity, now: datetime) -> None:
    """Give an account to a person who waits. From now on it signs in there alone: all its sessions end."""
    identity.staff_id = account.id
    note(session, StaffEventKind.IDENTITY_JOINED, now, account.id, BY_A_LEAD)
    staff.end_sessions(session, account, now, "joined")


def part(session: Session, account: Staff, now: datetime) -> int:
    """Take an account from every person at the single sign-on; its sessions end. Return from how many."""
    taken = delete(StaffIdentity).where(StaffIdentity.staff_id == account.id).returning(StaffIdentity.subject)
    number = len(session.scalars(taken).all())
    if number:
        note(session, StaffEventKind.IDENTITY_PARTED, now, account.id)
        staff.end_sessions(session, account, now, "parted")
    return number


def purge(session: Session, now: datetime) -> int:
    """Forget who waited for a month and was joined to no account; return how many."""
    waited = (StaffIdentity.staff_id.is_(None), StaffIdentity.came_at <= now - WAITS_FOR)
    old = delete(StaffIdentity).where(*waited).returning(StaffIdentity.subject)
    return len(session.scalars(old).all())
