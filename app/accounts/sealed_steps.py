"""The short-lived sealed cookies between a right password and a session: who is half signed in, and what a passkey must sign."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from flask import Response
from sqlalchemy.orm import Session

from app.accounts import browser_cookies, factors
from app.accounts.models import StaffFactor
from app.accounts.own_ways import may_sign_in_here
from app.extensions import instance_keys
from app.staff.models import Staff

HALF_FOR = timedelta(minutes=5)
SET_UP_FOR = timedelta(minutes=20)
"""For someone who has no second factor yet, and may have to find an app first."""
TAG_DIGITS = 32


@dataclass(frozen=True)
class SealedStep:
    """A sealed cookie with one purpose. lasts: how long the browser keeps it; what is inside says when it was made."""

    name: str
    lasts: timedelta

    def set(self, response: Response, data: dict[str, Any], now: datetime) -> None:
        """Give the browser new content; what it had is replaced."""
        plain = json.dumps({**data, "at": now.timestamp()}, separators=(",", ":")).encode()
        text = browser_cookies.sealed(plain, self._cookie)
        browser_cookies.set_cookie(response, self._cookie, text, self.lasts)

    def read(self, now: datetime) -> dict[str, Any] | None:
        """Return the content; None if there is none, it is too old, or it was not made here."""
        plain = browser_cookies.opened_cookie(self._cookie, self._cookie)
        if plain is None:
            return None
        data: dict[str, Any] = json.loads(plain)
        return data if data["at"] <= now.timestamp() <= data["at"] + self.lasts.total_seconds() else None

    def delete(self, response: Response) -> None:
        """Take it away from the browser."""
        browser_cookies.delete_cookie(response, self._cookie)

    @property
    def _cookie(self) -> str:
        return browser_cookies.cookie_name(self.name)


_HALF = SealedStep("half", SET_UP_FOR)


@dataclass(frozen=True)
class HalfSignedIn:
    """A browser that showed a right password, and no second factor yet. It opens nothing.

    id: random, to count its wrong tries. has_factor: whether the account has a factor to ask for.
    """

    account: Staff
    id: str
    has_factor: bool


def begin(response: Response, session: Session, account: Staff, now: datetime) -> None:
    """Note in the browser that the password of an account was right."""
    tag = _tag(account, factors.of(session, account.id))
    data = {"staff": account.id, "id": secrets.token_urlsafe(16), "tag": tag}
    _HALF.set(response, data, now)


def half_signed_in(session: Session, now: datetime) -> HalfSignedIn | None:
    """Return who is half signed in at this browser.

    None after five minutes (twenty for an account without a factor), once the account is disabled, or once its password
    or its factors have changed.
    """
    data = _HALF.read(now)
    account = session.get(Staff, data["staff"]) if data else None
    if data is None or account is None or account.disabled_at is not None or not may_sign_in_here(account):
        return None
    known = factors.of(session, account.id)
    if not hmac.compare_digest(data["tag"], _tag(account, known)):
        return None
    has_factor = bool(known)
    if has_factor and now.timestamp() > data["at"] + HALF_FOR.total_seconds():
        return None
    return HalfSignedIn(account, data["id"], has_factor)


def end(response: Response) -> None:
    """Forget who is half signed in."""
    _HALF.delete(response)


def _tag(account: Staff, known: Sequence[StaffFactor]) -> str:
    """Return what changes with the account's password and factors."""
    content = [account.id, account.password_hash, *sorted(factor.id for factor in known)]
    message = f"half_signed_in|{json.dumps(content)}".encode()
    return hmac.new(instance_keys().index, message, hashlib.sha256).hexdigest()[:TAG_DIGITS]
