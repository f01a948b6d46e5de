"""What a database knows of its moves. The source is shut from the beginning of a move on, the target until its end."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, String, Text, inspect, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.database import Base, UtcDateTime

GO_ON = "Go on with: flask move-to URL --resume. To give the move up: flask database reopen"


class Direction(StrEnum):
    """Whether the database was moved to another one, or another one into it. Stored: a value is never renamed."""

    AWAY = "away"
    HERE = "here"


class Move(Base):
    """A move; the same id in both databases. place: of the other one, without a password. done_at: None until all is proven."""

    __tablename__ = "moves"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    direction: Mapped[str] = mapped_column(String(8))
    place: Mapped[str] = mapped_column(String(200))
    begun_at: Mapped[datetime] = mapped_column(UtcDateTime)
    done_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    @property
    def why_shut(self) -> str:
        """Why the database takes no change, and what to do, in words."""
        if self.direction == Direction.HERE:
            return (
                f"this database is not whole yet: the move from {self.place} is not finished. Go on there with: flask move-to URL "
                "--resume"
            )
        if self.done_at is None:
            return f"this database is being moved to {self.place} since {self.begun_at:%Y-%m-%d %H:%M} UTC. {GO_ON}"
        return f"this database was moved to {self.place} on {self.done_at:%Y-%m-%d %H:%M} UTC. Let DATABASE_URL lead there"


class MoveStep(Base):
    """How far a move has come, in its target. last_key: of the last row that is there. number: of rows that are there."""

    __tablename__ = "move_steps"

    name: Mapped[str] = mapped_column(String(80), primary_key=True)
    last_key: Mapped[str | None] = mapped_column(Text)
    number: Mapped[int] = mapped_column(BigInteger)


OWN = (Move.__tablename__, MoveStep.__tablename__)
"""The tables that are not moved, nor shut."""


class Shut(Exception):
    """The database takes no change; says why."""


def move_that_shuts(session: Session) -> Move | None:
    """Return the move because of which a database takes no change; None when it takes changes."""
    is_shut = or_(Move.direction == Direction.AWAY, Move.done_at.is_(None))
    return session.scalar(select(Move).where(is_shut).order_by(Move.begun_at.desc()).limit(1))


def refuse_if_shut(session: Session) -> None:
    """Raise Shut if the database takes no change. One of an earlier release knows of no moves."""
    if not inspect(session.connection()).has_table(Move.__tablename__):
        return
    move = move_that_shuts(session)
    if move is not None:
        raise Shut(move.why_shut)
