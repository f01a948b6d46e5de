"""The pinned note: one line that anyone sees who opens the case, such as "hard of hearing, let it ring"."""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.submissions.context import StaffContext
from app.submissions.events import EventKind, record
from app.submissions.models import Submission
from app.submissions.statuses import ActionRefused

LONGEST_PIN = 160


def pin_note(session: Session, submission: Submission, words: str, context: StaffContext) -> None:
    """Pin a note, in place of the one before; without words, take it off.

    submission: locked by `load_for_update`. Raises ActionRefused when it is too long, or there is nothing to take off.
    """
    if len(words) > LONGEST_PIN:
        raise ActionRefused(f"A pinned note has at most {LONGEST_PIN} characters.")
    if words == (submission.pinned_note or ""):
        raise ActionRefused("Write the note to pin." if not words else "This note is pinned already.")
    submission.pinned_note = words or None
    record(session, submission, context, EventKind.PINNED, {"note": words})
