"""Links by which people set their own password: each works once, and for a short time. Only hashes are stored."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from app.accounts.account_events import note
from app.accounts.models import PasswordLink
from app.audit.staff_events import StaffEventKind
from app.staff.models import Staff

TOKEN_BYTES = 32
KEPT_FOR = timedelta(days=31)


class LinkKind(StrEnum):
    """What a link is for. Stored: a value is never renamed.

    REPLACEMENT: someone signed in with a password that another person typed, and now sets their own.
    """

    INVITATION = "invitation"
    RESET = "reset"
    REPLACEMENT = "replacement"


LASTS = {
    LinkKind.INVITATION: timedelta(hours=48),
    LinkKind.RESET: timedelta(minutes=30),
    LinkKind.REPLACEMENT: timedelta(minutes=30),
}
_EVENTS = {
    LinkKind.INVITATION: StaffEventKind.INVITED,
    LinkKind.RESET: StaffEventKind.RESET_LINK,
    LinkKind.REPLACEMENT: StaffEventKind.REPLACED_ONCE,
}


def make_link(session: Session, account: Staff, kind: LinkKind, now: datetime) -> str:
    """Make a link for an account and return its token, which is shown once. Earlier links of the account end."""
    forget_unused(session, account.id)
    token = secrets.token_urlsafe(TOKEN_BYTES)
    session.add(
        PasswordLink(token_hash=_hash(token), staff_id=account.id, kind=kind, expires_at=now + LASTS[kind])
    )
    note(session, _EVENTS[kind], now, account.id)
    return token


def kind_for(account: Staff) -> LinkKind:
    """Return what a link for an account is: an invitation before it has a password, and a reset afterwards."""
    return LinkKind.RESET if account.password_hash else LinkKind.INVITATION


def account_of(session: Session, token: str, now: datetime) -> Staff | None:
    """Return the account for which an open link sets the password; None if it was used, is over, or never was."""
    link = session.get(PasswordLink, _hash(token))
    if link is None or link.used_at is not None or link.expires_at <= now:
        return None
    account = session.get(Staff, link.staff_id)
    return None if account is None or account.disabled_at is not None else account


def use(session: Session, token: str, now: datetime) -> bool:
    """Use a link up; whether it was open. Of several concurrent requests one gets True."""
    used = session.scalar(
        update(PasswordLink)
        .where(
            PasswordLink.token_hash == _hash(token),
            PasswordLink.used_at.is_(None),
            PasswordLink.expires_at > now,
        )
        .values(used_at=now)
        .returning(PasswordLink.staff_id)
    )
    if used is not None:
        note(session, StaffEventKind.LINK_USED, now, used)
    return used is not None


def note_refusal(session: Session, token: str, now: datetime) -> None:
    """Record that someone came with a link that was used or is over. A link that never was is not recorded."""
    link = session.get(PasswordLink, _hash(token))
    if link is not None:
        note(session, StaffEventKind.LINK_REFUSED, now, link.staff_id, "used" if link.used_at else "over")


def forget_unused(session: Session, staff_id: int) -> None:
    """Delete the links of an account that were not used."""
    session.execute(
        delete(PasswordLink).where(PasswordLink.staff_id == staff_id, PasswordLink.used_at.is_(None))
    )


def purge(session: Session, now: datetime) -> int:
    """Delete links that were over a month ago; return how many."""
    old = select(PasswordLink.token_hash).where(PasswordLink.expires_at <= now - KEPT_FOR)
    deletion = delete(PasswordLink).where(PasswordLink.token_hash.in_(old)).returning(PasswordLink.token_hash)
    return len(session.scalars(deletion).all())


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
