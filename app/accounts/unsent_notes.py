"""Notes posted after the session had ended: kept only for the account that typed them."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session
from werkzeug.datastructures import MultiDict

from app.accounts.models import KeptNote
from app.forms import several_lines
from app.keys import Keys, Unsealable

MOST = 20
LONGEST = 4000
KEPT_FOR = timedelta(days=7)
NOT_TYPED = frozenset({"csrf_token", "version", "kept"})
MOST_FIELDS = 40


def typed_in(form: MultiDict[str, str]) -> str:
    """Return a posted form as text: the note as it is, then every other field with its label."""
    typed = {name: "; ".join(map(several_lines, values)) for name, values in list(form.lists())[:MOST_FIELDS]}
    note = typed.pop("note", "")
    chosen = [f"{_label(name)}: {text}" for name, text in typed.items() if text and name not in NOT_TYPED]
    return "\n".join(filter(None, (note, *chosen)))[:LONGEST]


def _label(name: str) -> str:
    return name.replace("_", " ").capitalize()


def keep(session: Session, keys: Keys, staff_id: int, path: str, words: str, now: datetime) -> None:
    """Keep text typed on a page. The same text is kept once; the oldest are deleted if there are too many."""
    forget_old(session, now)
    latest = latest_for(session, keys, staff_id, path)
    if latest is not None and latest[1] == words[:LONGEST]:
        return
    note_id = uuid.uuid4().hex
    sealed = keys.fields.seal(words[:LONGEST].encode(), _associated_data(staff_id, note_id))
    session.add(KeptNote(id=note_id, staff_id=staff_id, kept_at=now, path=path, words=sealed))
    session.flush()
    newest_first = select(KeptNote.id).where(KeptNote.staff_id == staff_id)
    too_many = session.scalars(newest_first.order_by(KeptNote.kept_at.desc(), KeptNote.id).offset(MOST)).all()
    session.execute(delete(KeptNote).where(KeptNote.id.in_(too_many)))


def latest_for(session: Session, keys: Keys, staff_id: int, path: str) -> tuple[str, str, datetime] | None:
    """Return (id, text, when) of the latest note for a page; None if there is none or it cannot be opened."""
    note = session.scalar(
        select(KeptNote)
        .where(KeptNote.staff_id == staff_id, KeptNote.path == path)
        .where(KeptNote.kept_at > datetime.now(UTC) - KEPT_FOR)
        .order_by(KeptNote.kept_at.desc(), KeptNote.id)
        .limit(1)
    )
    if note is None:
        return None
    try:
        return (
            note.id,
            keys.fields.open(note.words, _associated_data(staff_id, note.id)).decode(),
            note.kept_at,
        )
    except Unsealable:
        return None


def forget(session: Session, staff_id: int, note_id: str) -> str | None:
    """Delete one of a staff member's notes; return the page it was typed on, or None if not theirs."""
    is_own_note = (KeptNote.id == note_id, KeptNote.staff_id == staff_id)
    path = session.scalar(select(KeptNote.path).where(*is_own_note)) if note_id.isalnum() else None
    if path is not None:
        session.execute(delete(KeptNote).where(*is_own_note))
    return path


def forget_old(session: Session, now: datetime) -> None:
    """Delete notes that were not picked up in time."""
    session.execute(delete(KeptNote).where(KeptNote.kept_at <= now - KEPT_FOR))


def _associated_data(staff_id: int, note_id: str) -> str:
    return f"kept_notes|{staff_id}|{note_id}"
