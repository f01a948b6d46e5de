"""The open question to a clinician of each row of a list, in one statement; in none when no row has one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.keys import Unsealable
from app.submissions.events import NOT_UNDONE, EventKind
from app.submissions.models import Event, Submission


class QuestionAsked(NamedTuple):
    """The words of a question, and who asked it (a staff id)."""

    words: str
    asked_by: int | None


def questions_asked(session: Session, submissions: Sequence[Submission]) -> dict[str, QuestionAsked]:
    """Return the open question by submission; those without one, or that cannot be opened, are left out."""
    ids = [submission.id for submission in submissions if submission.asked_by is not None]
    if not ids:
        return {}
    latest = (
        select(func.max(Event.id))
        .where(Event.kind == EventKind.ASKED.value, Event.submission_id.in_(ids), NOT_UNDONE)
        .group_by(Event.submission_id)
    )
    found = {}
    for event in session.scalars(select(Event).where(Event.id.in_(latest))):
        try:
            words = (event.detail or {}).get("question", "")
        except Unsealable:
            continue
        found[event.submission_id] = QuestionAsked(words, event.actor_id)
    return found
