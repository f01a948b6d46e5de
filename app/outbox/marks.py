"""What the worker last did, and when. Of several workers, one at a time does a chore: who sets its mark."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import bindparam, select, text
from sqlalchemy.orm import Session

from app.database import UtcDateTime
from app.outbox.models import WorkerMark

HEARTBEAT = "seen"
BEAT_EVERY = timedelta(seconds=10)
ALIVE_FOR = timedelta(seconds=90)
"""After this long without a heartbeat, a worker counts as gone. One slow mail server can hold a beat back for a minute."""

_MOMENTS = bindparam("now", type_=UtcDateTime), bindparam("before", type_=UtcDateTime)
_TAKE = text(
    "INSERT INTO worker_marks (name, at) VALUES (:name, :now) "
    "ON CONFLICT (name) DO UPDATE SET at = excluded.at WHERE worker_marks.at < :before RETURNING 1"
).bindparams(*_MOMENTS)


def marked_at(session: Session, name: str) -> datetime | None:
    """Return when a mark was last set; None for never."""
    return session.scalar(select(WorkerMark.at).where(WorkerMark.name == name))


def is_due(session: Session, name: str, before: datetime) -> bool:
    """Whether a mark was not set since a moment. Reads only: `take_turn` decides who does it."""
    at = marked_at(session, name)
    return at is None or at < before


def take_turn(session: Session, name: str, before: datetime, now: datetime) -> bool:
    """Set the mark if it was not set since a moment; return whether this transaction did. Only one of several does."""
    return session.execute(_TAKE, {"name": name, "now": now, "before": before}).first() is not None


def beat(session: Session, now: datetime) -> None:
    """Note that a worker runs, unless one did moments ago."""
    take_turn(session, HEARTBEAT, now - BEAT_EVERY, now)


def last_seen(session: Session) -> datetime | None:
    """Return when a worker was last seen; None for never."""
    return marked_at(session, HEARTBEAT)


def is_worker_alive(session: Session, now: datetime) -> bool:
    """Whether a worker was seen a moment ago."""
    seen = last_seen(session)
    return seen is not None and now - seen < ALIVE_FOR
