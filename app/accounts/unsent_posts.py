"""Forms posted after the session had ended: kept, sealed, only for the account that filled them in.

They come back as they were, each value in its own field.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session
from werkzeug.datastructures import MultiDict

from app.accounts.models import KeptNote
from app.forms import several_lines
from app.keys import Keys, Unsealable
from app.submissions.rights.erasure import also_forgets

MOST = 20
LONGEST = 4000
KEPT_FOR = timedelta(days=7)
NOT_TYPED = frozenset({"csrf_token", "version", "kept", "press"})
MOST_FIELDS, MOST_CHOSEN = 60, 40


@dataclass(frozen=True)
class Typed:
    """What was typed and chosen in one form. form: its endpoint, without the blueprint. fields: by name, in their order.

    id, kept_at: of a post that was kept; "" and None of one that is shown again at once.
    """

    form: str = ""
    fields: Mapping[str, tuple[str, ...]] | None = None
    id: str = ""
    kept_at: datetime | None = None

    def of(self, form: str) -> MultiDict[str, str]:
        """Return the fields when they belong to this form; else none."""
        return MultiDict(self.all_fields if form == self.form else {})

    @property
    def all_fields(self) -> Mapping[str, tuple[str, ...]]:
        """The fields, whichever form they belong to."""
        return self.fields or {}


NOTHING_TYPED = Typed()


def typed_in(form: MultiDict[str, str]) -> dict[str, tuple[str, ...]]:
    """Return what was typed and chosen in a posted form: every field that is not empty, within limits."""
    typed = {
        name: tuple(filter(None, (several_lines(value)[:LONGEST] for value in values[:MOST_CHOSEN])))
        for name, values in list(form.lists())[:MOST_FIELDS]
        if name not in NOT_TYPED
    }
    return {name: values for name, values in typed.items() if values}


def keep(session: Session, keys: Keys, staff_id: int, path: str, typed: Typed, now: datetime) -> None:
    """Keep a form posted on a page. The same content is kept once; the oldest are deleted if there are too many."""
    forget_old(session, now)
    latest = latest_for(session, keys, staff_id, path)
    if latest is not None and (latest.form, latest.fields) == (typed.form, typed.fields):
        return
    note_id = uuid.uuid4().hex
    plain = json.dumps({"form": typed.form, "fields": typed.all_fields}, separators=(",", ":"))
    sealed = keys.fields.seal(plain.encode(), place(staff_id, note_id))
    session.add(KeptNote(id=note_id, staff_id=staff_id, kept_at=now, path=path, words=sealed))
    session.flush()
    newest_first = select(KeptNote.id).where(KeptNote.staff_id == staff_id)
    too_many = session.scalars(newest_first.order_by(KeptNote.kept_at.desc(), KeptNote.id).offset(MOST)).all()
    session.execute(delete(KeptNote).where(KeptNote.id.in_(too_many)))


def latest_for(session: Session, keys: Keys, staff_id: int, path: str) -> Typed | None:
    """Return the latest post kept for a page; None if there is none or it cannot be opened."""
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
        plain = keys.fields.open(note.words, place(staff_id, note.id)).decode()
    except Unsealable:
        return None
    form, fields = _read(plain)
    return Typed(form, fields, note.id, note.kept_at)


def paths_below(session: Session, staff_id: int, prefix: str) -> Sequence[str]:
    """Return the pages with this beginning for which posts of an account are kept; the latest first."""
    query = select(KeptNote.path).where(
        KeptNote.staff_id == staff_id,
        KeptNote.path.startswith(prefix, autoescape=True),
        KeptNote.kept_at > datetime.now(UTC) - KEPT_FOR,
    )
    return session.scalars(query.group_by(KeptNote.path).order_by(func.max(KeptNote.kept_at).desc())).all()


def _read(plain: str) -> tuple[str, dict[str, tuple[str, ...]]]:
    """Return a form and its fields. What was kept before 0.4.0 is plain text: a note."""
    try:
        stored = json.loads(plain)
        return stored["form"], {name: tuple(values) for name, values in stored["fields"].items()}
    except (ValueError, TypeError, KeyError):
        return "note", {"note": (plain,)}


def forget(session: Session, staff_id: int, note_id: str) -> str | None:
    """Delete one of a staff member's posts; return the page it was made on, or None if not theirs."""
    is_own_note = (KeptNote.id == note_id, KeptNote.staff_id == staff_id)
    path = session.scalar(select(KeptNote.path).where(*is_own_note)) if note_id.isalnum() else None
    if path is not None:
        session.execute(delete(KeptNote).where(*is_own_note))
    return path


def forget_old(session: Session, now: datetime) -> int:
    """Delete posts that were not picked up in time; return how many."""
    old = delete(KeptNote).where(KeptNote.kept_at <= now - KEPT_FOR).returning(KeptNote.id)
    return len(session.scalars(old).all())


@also_forgets
def forget_of_submission(session: Session, submission_id: str) -> None:
    """Delete every post kept for the page of a submission, by any account: the submission is erased."""
    page = f"/staff/submissions/{submission_id}"
    session.execute(delete(KeptNote).where(KeptNote.path.startswith(page, autoescape=True)))


def place(staff_id: int, note_id: str) -> str:
    """What a kept post is sealed for."""
    return f"kept_notes|{staff_id}|{note_id}"
