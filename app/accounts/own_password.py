"""A staff member's own password, typed again to change it or to sign something."""

from __future__ import annotations

from flask import Response, g
from flask_limiter import RouteLimit

from app.accounts import passwords
from app.accounts.views import PER_ACCOUNT
from app.extensions import db, limiter
from app.staff.models import Staff

WRONG_PASSWORD = 403
"""The status of a page that a wrong password leads to; only these count towards the limit."""


def limits_guesses(purpose: str) -> RouteLimit:
    """Limit how often the own password may be wrong in a view. purpose: each has a limit of its own."""

    def account() -> str:
        return f"{purpose}:{g.staff.id}"

    return limiter.limit(PER_ACCOUNT, key_func=account, deduct_when=_was_wrong)


def _was_wrong(response: Response) -> bool:
    return response.status_code == WRONG_PASSWORD


def is_own_password(typed: str | None) -> bool:
    """Whether this is the password of the staff member who is signed in."""
    account = db.session.get(Staff, g.staff.id)
    return passwords.is_right(account.password_hash if account else None, typed or "")
