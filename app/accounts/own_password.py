"""A staff member's own password, typed again to change it or to sign something."""

from __future__ import annotations

from flask import Response, g
from flask_limiter import RouteLimit

from app.accounts import passwords
from app.extensions import db, limiter
from app.staff.models import Staff

WRONG_PASSWORD = 403
"""The status of the response to a wrong password; only this status counts towards the limit."""
MOST_GUESSES = "10 per 5 minutes"


def limits_guesses(purpose: str) -> RouteLimit:
    """Limit wrong entries of one's own password in a view. purpose: each has its own limit."""

    def limit_key() -> str:
        return f"{purpose}:{g.staff.id}"

    return limiter.limit(MOST_GUESSES, key_func=limit_key, deduct_when=_is_wrong_password)


def _is_wrong_password(response: Response) -> bool:
    return response.status_code == WRONG_PASSWORD


def is_own_password(typed: str | None) -> bool:
    """Whether this is the password of the signed-in staff member."""
    account = db.session.get(Staff, g.staff.id)
    return passwords.is_right(account.password_hash if account else None, typed or "", is_known=True)
