"""What happened to the way someone signs in: told until they answer, in another session than the one that did it.

The account holds the oldest that is not answered. What came after it is found among the staff events, so that nothing is
overwritten: each of these acts records one.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.accounts.models import StaffSession
from app.audit.staff_events import StaffEvent
from app.staff.models import Staff


class Told(StrEnum):
    """What is told, named as its staff event. Stored: a value is never renamed."""

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


def tell(session: Session, account: Staff, what: Told, now: datetime, by: str = "") -> None:
    """Tell the owner of an account. What they have not answered yet stays, and this follows once it is answered.

    Record its staff event, with the same moment, after this: it locks the account, so that of two acts at once one follows
    the other. by: the id of the session that did it, SIGN_IN, or "" if it was none of the account's.
    """
    session.refresh(account, ("told", "told_at"), with_for_update=True)
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


def answer(session: Session, account: Staff, at: datetime) -> None:
    """Note that the owner has answered what is told since a moment, and tell what came next, if anything did.

    What is told since another moment stays: it came while they answered, or was answered already.
    """
    session.refresh(account, ("told", "told_at"), with_for_update=True)
    if account.told is None or account.told_at != at:
        return
    following = _following(session, account, at)
    account.told = None
    if following is not None:
        account.told, account.told_at = following.kind, following.at


def _following(session: Session, account: Staff, at: datetime) -> StaffEvent | None:
    """Return what happened after what is told, in the order in which it was recorded: a clock may have been set back."""
    events = select(StaffEvent).where(StaffEvent.staff_id == account.id).order_by(StaffEvent.id)
    changes = events.where(StaffEvent.kind.in_([each.value for each in Told]))
    known = session.scalars(changes.where(StaffEvent.at == at)).first()
    is_later = StaffEvent.at > at if known is None else StaffEvent.id > known.id
    return session.scalar(changes.where(is_later).limit(1))


def _stored(what: Told, by: str) -> str:
    return f"{what}:{by[:LONGEST_ID]}" if by else what.value
