"""Browsers that have signed in before: a sealed cookie says for which accounts, for 90 days. It grants no access.

Strangers can use up what may be tried for an account; such a browser has a limit of its own, so that they never shut its
owner out.
"""

from __future__ import annotations

import base64
import json
import secrets
from datetime import datetime, timedelta
from typing import NamedTuple

from flask import Response

from app.accounts import browser_cookies
from app.extensions import instance_keys
from app.keys import blind_index

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
    text = browser_cookies.sealed(plain.encode(), _PLACE)
    browser_cookies.set_cookie(response, browser_cookies.cookie_name(_PLACE), text, KNOWN_FOR)


def _device() -> Device | None:
    plain = browser_cookies.opened_cookie(browser_cookies.cookie_name(_PLACE), _PLACE)
    return None if plain is None else Device(*json.loads(plain))


def _account(email: str) -> str:
    return base64.b64encode(blind_index(instance_keys().index, "device", email.strip().lower())).decode()
