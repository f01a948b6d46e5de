"""What happened to the way someone signs in: told on every page of theirs until they have read it."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from app.staff.models import Staff


class Told(StrEnum):
    """What is told. Stored: a value is never renamed."""

    ADDED = "factor_added"
    REMOVED = "factor_removed"
    RESET = "factors_reset"
    RENEWED = "recovery_renewed"
    RECOVERY_USED = "recovery_used"


WORDS = {
    Told.ADDED: "A new way to sign in was added to your account",
    Told.REMOVED: "A way to sign in was removed from your account",
    Told.RESET: "Someone took your second steps away, and you have set up a new one",
    Told.RENEWED: "Your recovery codes were replaced",
    Told.RECOVERY_USED: "Someone signed in to your account with a recovery code",
}


def tell(account: Staff, what: Told, now: datetime) -> None:
    """Tell the owner of an account, on their next page. What was told before and is not read yet is replaced."""
    account.told, account.told_at = what, now


def words_of(told: str | None) -> str:
    """Return what is told, in words; "" for nothing."""
    return WORDS[Told(told)] if told in list(Told) else ""
