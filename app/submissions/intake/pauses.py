"""Intake pauses, while no staff are reading: the check says "call us" and sending is closed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.database import Base, UtcDateTime


class Pause(Base):
    """One pause of intake. ended_at: empty while it lasts."""

    __tablename__ = "pauses"

    id: Mapped[int] = mapped_column(primary_key=True)
    began_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


def is_paused(session: Session) -> bool:
    """Whether intake is paused now."""
    return session.scalar(select(Pause.id).where(Pause.ended_at.is_(None)).limit(1)) is not None


def pause(session: Session, now: datetime) -> None:
    """Begin a pause, unless intake is already paused."""
    if not is_paused(session):
        session.add(Pause(began_at=now))


def resume(session: Session, now: datetime) -> None:
    """End the pause, if there is one."""
    for current in session.scalars(select(Pause).where(Pause.ended_at.is_(None))):
        current.ended_at = now
