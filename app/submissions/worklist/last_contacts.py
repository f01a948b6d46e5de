"""The latest contact of each row of a list, in one statement."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.submissions.events import NOT_UNDONE, EventKind
from app.submissions.models import Event


class LastContact(NamedTuple):
    """When the latest contact was logged, how it went, and by whom (a staff id)."""

    at: datetime
    outcome: str
    actor_id: int | None


def last_contacts(session: Session, ids: Sequence[str]) -> dict[str, LastContact]:
    """Return the latest contact by submission; those without any are left out."""
    latest = (
        select(func.max(Event.id))
        .where(Event.kind == EventKind.CONTACT.value, Event.submission_id.in_(ids), NOT_UNDONE)
        .group_by(Event.submission_id)
    )
    query = select(Event.submission_id, Event.at, Event.outcome, Event.actor_id).where(Event.id.in_(latest))
    return {id_: LastContact(at, outcome or "", actor) for id_, at, outcome, actor in session.execute(query)}
