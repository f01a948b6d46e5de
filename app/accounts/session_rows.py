"""The stored sessions of staff: started, found by their token, confirmed, and ended."""

from __future__ import annotations

import hashlib
import secrets
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, Select, delete, select, update
from sqlalchemy.orm import Session, joinedload

from app.accounts.models import StaffSession
from app.staff.models import Staff

TOKEN_BYTES = 32
IDLE = timedelta(minutes=15)
LONGEST = timedelta(hours=12)
REMEMBERED = 2 * LONGEST  # how long after its start a lapsed session's posts are still kept
NOTE_SEEN_EVERY = timedelta(minutes=1)
AT_ONCE = 5
KEPT_FOR = timedelta(days=30)


class MadeWith(StrEnum):
    """What a session was started with. Stored: a value is never renamed.

    PASSWORD: a password alone, where no second factor is asked for. CODE, RECOVERY: a password, and a one-time code or a
    recovery code. PASSKEY: a passkey, with or without a password. CLINIC: the clinic's single sign-on.
    """

    PASSWORD = "password"  # noqa: S105
    CODE = "code"
    RECOVERY = "recovery"
    PASSKEY = "passkey"
    CLINIC = "clinic"


@dataclass(frozen=True)
class WaysIn:
    """How a session must have been made to open anything. by_password: with a password alone, too.

    by_clinic: with the clinic's single sign-on; with anything else, only for an account that is to work when that does not.
    """

    by_password: bool = False
    by_clinic: bool = False

    def admit(self, stored: StaffSession) -> bool:
        """Whether a session was made in one of these ways."""
        if stored.made_with == MadeWith.CLINIC:
            return self.by_clinic
        if self.by_clinic and not stored.staff.break_glass:
            return False
        return stored.made_with is not None and (self.by_password or stored.made_with != MadeWith.PASSWORD)


ACCOUNTS_HERE = WaysIn()


def start(
    session: Session,
    account: Staff,
    now: datetime,
    made_with: MadeWith,
    browser: str = "",
    provider_session: str | None = None,
) -> str:
    """Start a session and return its token, which is stored only in the browser. Beyond five, the oldest ends."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    others = session.scalars(_open_of(account.id, now).offset(AT_ONCE - 1)).all()
    if others:
        too_many = [other.token_hash for other in others]
        session.execute(
            update(StaffSession).where(StaffSession.token_hash.in_(too_many)).values(ended_at=now)
        )
    session.add(
        StaffSession(
            token_hash=hash_of(token),
            id=uuid.uuid4().hex,
            staff_id=account.id,
            started_at=now,
            seen_at=now,
            confirmed_at=now,
            made_with=made_with,
            browser=browser or None,
            provider_session=provider_session,
        )
    )
    return token


def active(session: Session, token: str, now: datetime, ways: WaysIn = ACCOUNTS_HERE) -> StaffSession | None:
    """Return a token's session with its account; None if it has lapsed or the account is disabled."""
    stored = _session_of(session, token)
    return None if stored is None or _has_lapsed(stored, now, ways) else stored


def lapsed(session: Session, token: str, now: datetime, ways: WaysIn = ACCOUNTS_HERE) -> StaffSession | None:
    """Return a token's session that idled or expired, if it began within a day. It grants no access."""
    stored = _session_of(session, token)
    if stored is None or not _has_lapsed(stored, now, ways) or now - stored.started_at > REMEMBERED:
        return None
    return stored


def _session_of(session: Session, token: str) -> StaffSession | None:
    stored = session.scalar(
        select(StaffSession)
        .where(StaffSession.token_hash == hash_of(token), StaffSession.ended_at.is_(None))
        .options(joinedload(StaffSession.staff))
    )
    return None if stored is None or stored.staff.disabled_at is not None else stored


def _has_lapsed(stored: StaffSession, now: datetime, ways: WaysIn) -> bool:
    return not ways.admit(stored) or now - stored.seen_at > IDLE or now - stored.started_at > LONGEST


def open_of(session: Session, staff_id: int, now: datetime) -> Sequence[StaffSession]:
    """Return the sessions of an account that are open, the newest first."""
    return session.scalars(_open_of(staff_id, now)).all()


def _open_of(staff_id: int, now: datetime) -> Select[StaffSession]:
    return (
        select(StaffSession)
        .where(StaffSession.staff_id == staff_id, StaffSession.ended_at.is_(None))
        .where(StaffSession.made_with.is_not(None))
        .where(StaffSession.seen_at >= now - IDLE, StaffSession.started_at >= now - LONGEST)
        .order_by(StaffSession.started_at.desc(), StaffSession.token_hash)
    )


def touch(session: Session, token: str, now: datetime) -> None:
    """Keep a session from idling out."""
    session.execute(
        update(StaffSession)
        .where(StaffSession.token_hash == hash_of(token), StaffSession.seen_at < now)
        .values(seen_at=now)
    )


def confirm(session: Session, token: str, now: datetime) -> str | None:
    """Note that the person has proven again who they are; return the session's new token, or None if it has ended."""
    new = secrets.token_urlsafe(TOKEN_BYTES)
    found = session.scalars(
        update(StaffSession)
        .where(StaffSession.token_hash == hash_of(token), StaffSession.ended_at.is_(None))
        .values(token_hash=hash_of(new), confirmed_at=now, seen_at=now)
        .returning(StaffSession.token_hash)
    ).all()
    return new if found else None


def end(session: Session, token: str, now: datetime) -> None:
    """End one session."""
    _end(session, now, StaffSession.token_hash == hash_of(token))


def end_one_of(session: Session, staff_id: int, session_id: str, now: datetime) -> bool:
    """End one session of an account by its id; return whether it was open."""
    return _end(session, now, StaffSession.staff_id == staff_id, StaffSession.id == session_id) > 0


def end_by_provider(session: Session, staff_id: int, provider_session: str | None, now: datetime) -> int:
    """End the sessions of an account that the clinic's single sign-on made: of one session there, or all; return how many."""
    which = [StaffSession.staff_id == staff_id, StaffSession.made_with == MadeWith.CLINIC]
    if provider_session is not None:
        which.append(StaffSession.provider_session == provider_session)
    return _end(session, now, *which)


def owner_of_provider_session(session: Session, provider_session: str) -> int | None:
    """Return whose account a session at the single sign-on started one of; None if it started none."""
    started = select(StaffSession.staff_id).where(StaffSession.provider_session == provider_session)
    return session.scalar(started.limit(1))


def end_all(session: Session, account: Staff, now: datetime, but: str = "") -> int:
    """End every session of an account, except that of a token; return how many."""
    return _end(session, now, StaffSession.staff_id == account.id, StaffSession.token_hash != hash_of(but))


def _end(session: Session, now: datetime, *which: ColumnElement[bool]) -> int:
    ended = (
        update(StaffSession)
        .where(*which, StaffSession.ended_at.is_(None))
        .values(ended_at=now)
        .returning(StaffSession.token_hash)
    )
    return len(session.scalars(ended).all())


def purge(session: Session, now: datetime) -> int:
    """Delete the sessions that began 30 days ago; return how many. Staff events say all that is left to say of them."""
    old = delete(StaffSession).where(StaffSession.started_at <= now - KEPT_FOR)
    return len(session.scalars(old.returning(StaffSession.token_hash)).all())


def hash_of(token: str) -> str:
    """Return what is stored of a token."""
    return hashlib.sha256(token.encode()).hexdigest()
