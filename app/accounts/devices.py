"""Browsers that have signed in before: a sealed cookie says for which accounts, for 90 days. It grants no access.

Strangers can use up what may be tried for an account; such a browser has a limit of its own, so that they never shut its
owner out.
"""

from __future__ import annotations

import base64
import json
import secrets
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from flask import Response, current_app, request

from app.extensions import instance_keys
from app.keys import Unsealable, blind_index

KNOWN_FOR = timedelta(days=90)
MOST_ACCOUNTS = 12
"""Of a browser that several people use; the one that signed in longest ago is forgotten first."""
_PLACE = "device"


class Device(NamedTuple):
    """A browser: a random id, and when each account last signed in there, in seconds since the epoch."""

    id: str
    accounts: dict[str, int]


def known_device(email: str, now: datetime) -> str | None:
    """Return the id of the request's browser if this account has signed in there; None otherwise."""
    device = _device()
    at = device.accounts.get(_account(email)) if device else None
    is_fresh = at is not None and now.timestamp() - at < KNOWN_FOR.total_seconds()
    return device.id if device and is_fresh else None


def remember_device(response: Response, email: str, now: datetime) -> None:
    """Remember in the browser that this account has signed in there."""
    device = _device() or Device(secrets.token_hex(16), {})
    accounts = {**device.accounts, _account(email): int(now.timestamp())}
    latest = sorted(accounts.items(), key=lambda item: item[1])[-MOST_ACCOUNTS:]
    plain = json.dumps([device.id, dict(latest)], separators=(",", ":"))
    sealed = instance_keys().cookie.seal(plain.encode(), _PLACE)
    response.set_cookie(
        _name(),
        base64.urlsafe_b64encode(sealed).decode(),
        max_age=KNOWN_FOR,
        secure=_is_https(),
        httponly=True,
        samesite="Lax",
        path="/",
    )


def _device() -> Device | None:
    try:
        sealed = base64.urlsafe_b64decode(request.cookies.get(_name(), "").encode("ascii"))
        stored: list[Any] = json.loads(instance_keys().cookie.open(sealed, _PLACE))
    except (ValueError, Unsealable):
        return None
    return Device(*stored)


def _account(email: str) -> str:
    return base64.b64encode(blind_index(instance_keys().index, "device", email.strip().lower())).decode()


def _name() -> str:
    return "__Host-device" if _is_https() else "device"


def _is_https() -> bool:
    https: bool = current_app.config["SETTINGS"].is_https
    return https
