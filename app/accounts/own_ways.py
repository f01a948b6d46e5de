"""Which accounts sign in here, with a password or a passkey: all of them, or few where the clinic has a single sign-on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import current_app

from app.accounts.session_rows import WaysIn
from app.staff.models import Staff

if TYPE_CHECKING:
    from config import Settings


def has_sign_on() -> bool:
    """Whether the clinic has a single sign-on."""
    return _settings().sign_on is not None


def may_sign_in_here(account: Staff) -> bool:
    """Whether an account's own password and passkeys sign in."""
    return account.break_glass or not has_sign_on()


def ways_in() -> WaysIn:
    """Return how a session must have been made to open anything here."""
    return WaysIn(by_password=not _settings().second_factor, by_clinic=has_sign_on())


def _settings() -> Settings:
    settings: Settings = current_app.config["SETTINGS"]
    return settings
