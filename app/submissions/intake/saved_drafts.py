"""Drafts that patients parked to finish on another device: sealed, found only by their code, gone on use or after a week."""

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
PADDED_TO = 2048  # bytes; a draft may not be told by its length


class SavedDraft(Base):
    """A draft that waits for its code. Who parked it, when exactly, and what it holds cannot be told from it.

    id: made from the code. expires_at: a full hour; from then on it cannot be opened. tries: with the right code, and a
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
    """Keep a draft, as the JSON it is, for a week."""
    purge(session, now)
    text = json.dumps(draft, separators=(",", ":"))
    padded = text.encode().ljust(-(-len(text) // PADDED_TO) * PADDED_TO)
    place = _place(opener.row_id)
    sealed = ring.seal(opener.cipher(birth_date).seal(padded, place), place)
    row = SavedDraft(id=opener.row_id, sealed=sealed, expires_at=_last_hour(now), tries=0)
    session.add(row)
    return row


def _last_hour(now: datetime) -> datetime:
    """A full hour, so that the time of parking is not kept to the minute."""
    return (now + KEPT_FOR).replace(minute=0, second=0, microsecond=0)


def open_draft(
    session: Session, ring: KeyRing, opener: DraftOpener, birth_date: date, now: datetime
) -> dict[str, Any] | None:
    """Open a draft and erase its row: of several who come at once, one gets it. None for whoever does not get it.

    The last wrong birth date that is allowed erases it too. Raises Unsealable when the instance's own key is not the one
    it was sealed with: that is nobody's wrong try.
    """
    purge(session, now)
    is_it = (SavedDraft.id == opener.row_id, SavedDraft.expires_at > now)
    row = session.scalar(select(SavedDraft).where(*is_it).with_for_update())
    if row is None:
        return None
    place = _place(row.id)
    sealed = ring.open(row.sealed, place)
    try:
        draft: dict[str, Any] = json.loads(opener.cipher(birth_date).open(sealed, place))
    except Unsealable:
        row.tries += 1
        if row.tries >= MOST_TRIES:
            session.delete(row)
        return None
    session.delete(row)
    return draft


def erase(session: Session, row_id: str) -> None:
    """Erase a parked draft, if it is still there."""
    session.execute(delete(SavedDraft).where(SavedDraft.id == row_id))


def purge(session: Session, now: datetime) -> int:
    """Erase every draft whose week is over, but for those another process is just erasing; return how many."""
    over = select(SavedDraft.id).where(SavedDraft.expires_at <= now).with_for_update(skip_locked=True)
    gone = delete(SavedDraft).where(SavedDraft.id.in_(over)).returning(SavedDraft.id)
    return len(session.scalars(gone).all())


def _place(row_id: str) -> str:
    return f"parked_drafts|sealed|{row_id}"
