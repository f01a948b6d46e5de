"""What happened to the way someone signs in: told until they answer, in another session than the one that did it."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.accounts.models import RecoveryCode, StaffSession
from app.audit.staff_events import StaffEvent
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
    Told.RESET: "Your second steps were taken away, and a new one was set up",
    Told.RENEWED: "Your recovery codes were replaced",
    Told.RECOVERY_USED: "A recovery code was used to sign in to your account",
}
SIGN_IN = "sign_in"
"""In place of a session: the act started one, whose id is not known yet."""
LONGEST_ID = 7
"""As much of a session's id as the column holds beside what is told."""


class Notice(NamedTuple):
    """What a session shows. is_answered_here: whether it was surely another session that did it."""

    words: str
    at: datetime
    is_answered_here: bool


def tell(account: Staff, what: Told, now: datetime, by: str = "") -> None:
    """Tell the owner of an account. What they have not answered yet stays, and this follows once it is answered.

    by: the id of the session that did it, SIGN_IN, or "" if it was none of the account's.
    """
    if account.told is None:
        account.told, account.told_at = _stored(what, by), now


def notice_for(account: Staff, active: StaffSession) -> Notice | None:
    """Return what a session of the account shows; None for nothing, and for what it did itself."""
    what, _, by = (account.told or "").partition(":")
    if what not in list(Told) or account.told_at is None:
        return None
    is_recovery = what == Told.RECOVERY_USED and active.made_with == "recovery"
    if is_recovery or (by and (active.id or "").startswith(by)):
        return None
    return Notice(WORDS[Told(what)], account.told_at, bool(by) or active.started_at > account.told_at)


def answer(session: Session, account: Staff) -> None:
    """Note that the owner has answered what is told, and tell what came next, if anything did."""
    after, account.told = account.told_at, None
    if after is None:
        return
    changes = (
        select(StaffEvent.at, StaffEvent.kind)
        .where(StaffEvent.staff_id == account.id, StaffEvent.at > after)
        .where(StaffEvent.kind.in_([each.value for each in Told]))
        .order_by(StaffEvent.at)
        .limit(1)
    )
    used = (
        select(RecoveryCode.used_at)
        .where(RecoveryCode.staff_id == account.id, RecoveryCode.used_at > after)
        .order_by(RecoveryCode.used_at)
        .limit(1)
    )
    later = [(at, kind) for at, kind in session.execute(changes)]
    later += [(at, Told.RECOVERY_USED) for at in session.scalars(used) if at is not None]
    if later:
        at, kind = min(later)
        tell(account, Told(kind), at)


def _stored(what: Told, by: str) -> str:
    return f"{what}:{by[:LONGEST_ID]}" if by else what.value
