"""Tokens of the clinic's systems: made and disabled by an administrator, looked up by their hash."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.audit.staff_events import StaffEventKind, record
from app.staff.api_tokens import LONGEST_NAME, ApiToken, ApiTokenClinic, TokenState

PREFIX = "kch_"
"""So that a token that lies about is known for what it is, by people and by programs that look for secrets."""
RANDOM_BYTES = 32
MOST_DAYS = 365
USED_TO_THE = timedelta(minutes=1)
_NAME = re.compile(f"[a-z0-9][a-z0-9-]{{0,{LONGEST_NAME - 1}}}")


class TokenProblem(ValueError):
    """Why a token cannot be made or disabled."""


def add(session: Session, name: str, now: datetime, days: int, clinics: Collection[str] = ()) -> str:
    """Make a token, with an event, and return it: nothing gives it again. Raises TokenProblem.

    name: of the system. days: how long it opens anything, at most a year. clinics: ids of clinics that exist; none means all.
    """
    if not _NAME.fullmatch(name):
        raise TokenProblem(
            f"A name has small letters, digits and hyphens, at most {LONGEST_NAME}: chart-2026"
        )
    if not 1 <= days <= MOST_DAYS:
        raise TokenProblem(f"A token lives for 1 to {MOST_DAYS} days")
    if session.scalar(select(ApiToken.id).where(ApiToken.name == name)) is not None:
        raise TokenProblem(
            f"There is a token {name} already, or was one: its name stands in the access log. Take another"
        )
    token = PREFIX + secrets.token_urlsafe(RANDOM_BYTES)
    row = ApiToken(name=name, digest=digest(token), made_at=now, expires_at=now + timedelta(days=days))
    session.add(row)
    session.flush()
    session.add_all(
        ApiTokenClinic(token_id=row.id, clinic_id=clinic_id) for clinic_id in sorted(set(clinics))
    )
    record(session, StaffEventKind.API_TOKEN_ADDED, now, detail=name)
    return token


def disable(session: Session, name: str, now: datetime) -> None:
    """Let a token open nothing from the next request on, with an event. Raises TokenProblem."""
    row = session.scalar(select(ApiToken).where(ApiToken.name == name).with_for_update())
    if row is None:
        raise TokenProblem(f"There is no token {name}. See: flask api-token list")
    if row.disabled_at is not None:
        raise TokenProblem(f"The token {name} is disabled already")
    row.disabled_at = now
    record(session, StaffEventKind.API_TOKEN_OFF, now, detail=name)


def all_tokens(session: Session) -> Sequence[ApiToken]:
    """Return every token there ever was, by name."""
    return session.scalars(select(ApiToken).order_by(ApiToken.name)).all()


def live_tokens(session: Session, now: datetime) -> list[ApiToken]:
    """Return the tokens that open something now, by name."""
    return live_among(all_tokens(session), now)


def live_among(tokens: Iterable[ApiToken], now: datetime) -> list[ApiToken]:
    """Return those that open something now."""
    return [token for token in tokens if token.state(now) is TokenState.LIVE]


def live_token(session: Session, given: str, now: datetime) -> ApiToken | None:
    """Return the token that this is, if it opens something now.

    What is looked up is a hash, so no time that this takes tells anything of a token.
    """
    wanted = digest(given)
    row = session.scalar(select(ApiToken).where(ApiToken.digest == wanted))
    if row is None or not hmac.compare_digest(row.digest, wanted):
        return None
    return row if row.state(now) is TokenState.LIVE else None


def note_used(session: Session, token_id: int, now: datetime) -> None:
    """Note that a token was used, once a minute. It waits for no one: who uses it at the same moment notes the same."""
    stale = ApiToken.last_used_at.is_(None) | (ApiToken.last_used_at <= now - USED_TO_THE)
    free = select(ApiToken.id).where(ApiToken.id == token_id, stale).with_for_update(skip_locked=True)
    for found in session.scalars(free).all():
        session.execute(update(ApiToken).where(ApiToken.id == found).values(last_used_at=now))


def digest(token: str) -> bytes:
    """Return what is kept of a token. It has 256 random bits, so its hash needs neither salt nor stretching."""
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).digest()
