"""Drafts saved to finish on another device: sealed, found only by their code, erased on use or after a week."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import LargeBinary, SmallInteger, String, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.database import Base, UtcDateTime
from app.keys import KeyRing, Unsealable
from app.submissions.intake.resume_code import DraftOpener

KEPT_FOR = timedelta(days=7)
MOST_TRIES = 5
PADDED_TO = 2048  # bytes; a draft must not be recognizable by its length


class SavedDraft(Base):
    """A saved draft. Whose it is, exactly when it was saved, and what it holds cannot be read from the row.

    id: made from the code. expires_at: a full hour; from then on it cannot be opened. tries: with the right code but a
    wrong birth date.
    """

    __tablename__ = "parked_drafts"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    tries: Mapped[int] = mapped_column(SmallInteger, default=0)


def save_draft(
    session: Session,
    ring: KeyRing,
    opener: DraftOpener,
    birth_date: date,
    draft: dict[str, Any],
    now: datetime,
) -> SavedDraft:
    """Save a draft in its JSON form for a week."""
    purge(session, now)
    text = json.dumps(draft, separators=(",", ":"))
    padded = text.encode().ljust(-(-len(text) // PADDED_TO) * PADDED_TO)
    aad = place(opener.row_id)
    sealed = ring.seal(opener.cipher(birth_date).seal(padded, aad), aad)
    row = SavedDraft(id=opener.row_id, sealed=sealed, expires_at=_expiry(now), tries=0)
    session.add(row)
    return row


def _expiry(now: datetime) -> datetime:
    """Return a full hour, so that the time of saving is not stored to the minute."""
    return (now + KEPT_FOR).replace(minute=0, second=0, microsecond=0)


def open_draft(
    session: Session, ring: KeyRing, opener: DraftOpener, birth_date: date, now: datetime
) -> dict[str, Any] | None:
    """Open a draft and erase its row, so that only one of several concurrent requests gets it; None otherwise.

    The last allowed wrong birth date erases it too. Raises Unsealable when the instance's own key is not the one it was
    sealed with, which does not count as a try.
    """
    purge(session, now)
    query = select(SavedDraft).where(SavedDraft.id == opener.row_id, SavedDraft.expires_at > now)
    row = session.scalar(query.with_for_update())
    if row is None:
        return None
    aad = place(row.id)
    sealed = ring.open(row.sealed, aad)
    try:
        draft: dict[str, Any] = json.loads(opener.cipher(birth_date).open(sealed, aad))
    except Unsealable:
        row.tries += 1
        if row.tries >= MOST_TRIES:
            session.delete(row)
        return None
    session.delete(row)
    return draft


def erase(session: Session, row_id: str) -> None:
    """Erase a saved draft, if it still exists."""
    session.execute(delete(SavedDraft).where(SavedDraft.id == row_id))


def purge(session: Session, now: datetime) -> int:
    """Erase every expired draft, except those another process is erasing; return how many."""
    expired = select(SavedDraft.id).where(SavedDraft.expires_at <= now).with_for_update(skip_locked=True)
    erased = delete(SavedDraft).where(SavedDraft.id.in_(expired)).returning(SavedDraft.id)
    return len(session.scalars(erased).all())


def place(row_id: str) -> str:
    """What a saved draft is sealed for."""
    return f"parked_drafts|sealed|{row_id}"
