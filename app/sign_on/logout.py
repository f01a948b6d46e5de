"""Signing out here a person who was signed out at the provider; each of its logout tokens once."""

from __future__ import annotations

from datetime import datetime
from math import ceil

from sqlalchemy.orm import Session

from app.accounts import identities, session_rows
from app.accounts.account_events import note
from app.audit.staff_events import StaffEventKind
from app.rate_limits import count
from app.sign_on.configuration import CLOCKS_DIFFER_S
from app.sign_on.outcomes import Refused
from app.sign_on.person import Left


def end_sessions(session: Session, left: Left, now: datetime) -> int:
    """End the sessions that one at the provider made, or all of a person's that it made; return how many.

    Raises Refused for a token that was used before: it is remembered, as a keyed hash, until its time is over.
    """
    remembered_s = max(1, ceil(left.until - now.timestamp()) + CLOCKS_DIFFER_S)
    if count(session, f"logout token {left.issuer} {left.token_id}", remembered_s) > 1:
        raise Refused("the-logout-token-was-used-before")
    owner = _owner(session, left)
    ended = 0 if owner is None else session_rows.end_by_provider(session, owner, left.session, now)
    if owner is not None and ended:
        note(session, StaffEventKind.SESSION_ENDED, now, owner, "clinic")
    return ended


def _owner(session: Session, left: Left) -> int | None:
    """Return whose account it is. A session names it by itself; a person who is named too must be its owner."""
    identity = identities.find(session, left.issuer, left.subject) if left.subject else None
    if left.session is None:
        return identity.staff_id if identity is not None else None
    owner = session_rows.owner_of_provider_session(session, left.session)
    if left.subject and (identity is None or identity.staff_id != owner):
        return None
    return owner
