"""The latest contact of each row of a list, in one statement."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from app.submissions.events import NOT_UNDONE, EventKind
from app.submissions.models import Event

_LATEST_IDS = (
    select(func.max(Event.id))
    .where(
        Event.kind == EventKind.CONTACT.value,
        Event.submission_id.in_(bindparam("ids", expanding=True)),
        NOT_UNDONE,
    )
    .group_by(Event.submission_id)
)
_LATEST = select(Event.submission_id, Event.at, Event.outcome, Event.actor_id).where(
    Event.id.in_(_LATEST_IDS)
)


class LastContact(NamedTuple):
    """When the latest contact was logged, how it went, and by whom (a staff id)."""

    at: datetime
    outcome: str
    actor_id: int | None


def last_contacts(session: Session, ids: Sequence[str]) -> dict[str, LastContact]:
    """Return the latest contact by submission; those without any are left out."""
    found = session.execute(_LATEST, {"ids": ids})
    return {id_: LastContact(at, outcome or "", actor) for id_, at, outcome, actor in found}
