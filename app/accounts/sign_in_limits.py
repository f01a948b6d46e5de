"""Limits on signing in. Only wrong passwords count, and no stranger shuts the right person out.

- A browser that has signed in before has a limit of its own, and no other.
- By account and address: one stranger shuts out only those who share their address.
- By address: a setting.
- By account from all addresses, 100 a day, and by all accounts together: beyond either, every address may still try, slowly.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeVar, cast

from flask import Response, current_app, request
from flask_limiter import RequestLimit, RouteLimit
from limits import RateLimitItem, parse

from app.accounts import devices, staff
from app.accounts.account_events import note
from app.audit.staff_events import StaffEventKind
from app.extensions import db, limiter, sender, writing

View = TypeVar("View", bound=Callable[..., object])

WRONG = 403
"""The status of the response to a wrong password; only this status counts."""
PER_ACCOUNT_AND_ADDRESS = "10 per 5 minutes"
PER_DEVICE = "10 per 5 minutes"
PER_ACCOUNT = parse("100 per day")
IN_ALL = parse("1000 per 5 minutes")
SLOW = "3 per 10 minutes"
_NOTED = parse("1 per 5 minutes")
_ACCOUNT, _ALL = "sign-in account", "sign-in all"


def limits_wrong_passwords(view: View) -> View:
    """Limit the wrong passwords posted to the sign-in view."""
    limits: tuple[RouteLimit, ...] = (
        _limit(PER_DEVICE, _device_key, "device", exempt_when=lambda: not is_known()),
        _limit(_pair_limit, _pair_key, "account", exempt_when=is_known),
        _limit(_address_limit, sender, "address", exempt_when=is_known),
    )
    for limit in limits:
        view = cast(View, limit(view))
    return view


def is_known() -> bool:
    """Whether the account of the posted form has signed in before with this browser."""
    return _device_key() != ""


def count_wrong_password() -> None:
    """Count a wrong password against the account and in all. The limits of one browser or address count it themselves."""
    if not is_known():
        limiter.limiter.hit(PER_ACCOUNT, _ACCOUNT, _email())
        limiter.limiter.hit(IN_ALL, _ALL)


def _limit(
    limit: str | Callable[[], str], key: Callable[[], str], name: str, *, exempt_when: Callable[[], bool]
) -> RouteLimit:
    return limiter.limit(
        limit,
        key_func=key,
        scope=name,
        methods=["POST"],
        deduct_when=lambda response: response.status_code == WRONG,
        exempt_when=exempt_when,
        on_breach=lambda breached: _note(name, breached),
    )


def _email() -> str:
    return request.form.get("email", "").strip().lower()


def _device_key() -> str:
    return devices.known_device(_email(), datetime.now(UTC)) or ""


def _pair_key() -> str:
    return f"{_email()} {sender()}"


def _pair_limit() -> str:
    return SLOW if _is_over(PER_ACCOUNT, _ACCOUNT, _email()) else PER_ACCOUNT_AND_ADDRESS


def _address_limit() -> str:
    limit: str = current_app.config["SETTINGS"].sign_in_limit
    return SLOW if _is_over(IN_ALL, _ALL) else limit


def _is_over(limit: RateLimitItem, *names: str) -> bool:
    return request.method == "POST" and not limiter.limiter.test(limit, *names)


def _note(name: str, breached: RequestLimit) -> Response | None:
    """Record once in five minutes that a limit was reached."""
    if limiter.limiter.hit(_NOTED, "noted", breached.key):
        account = staff.find(db.session, _email())
        staff_id, unknown = (account.id, None) if account else (None, _email())
        with writing.begin() as session:
            note(session, StaffEventKind.LIMITED, datetime.now(UTC), staff_id, name, email=unknown)
    return None
