"""An act: what one press of a button did, as one or more events."""

from __future__ import annotations

from sqlalchemy import exists, select
from sqlalchemy.orm import Session, aliased

from app.submissions.context import StaffContext
from app.submissions.models import Event


def was_done(session: Session, submission_id: str, context: StaffContext) -> bool:
    """Whether this person's act is among the events of a submission already, because the button was pressed twice.

    An act that was undone since does not count: what is sent again then is not stored.
    """
    undoing = aliased(Event)
    is_undone = exists().where(undoing.submission_id == submission_id, undoing.undoes == context.act_id)
    query = select(Event.id).where(
        Event.submission_id == submission_id,
        Event.act_id == context.act_id,
        Event.actor_id == context.actor.id,
        ~is_undone,
    )
    return session.scalar(query.limit(1)) is not None


def changed_only_by(session: Session, submission_id: str, staff_id: int, since_version: int) -> bool:
    """Whether every change of a submission after a version was made by one person."""
    query = select(Event.actor_id).where(Event.submission_id == submission_id, Event.version > since_version)
    return set(session.scalars(query.distinct())) == {staff_id}
