"""The tables of the outbox. Neither holds anything about a patient: what an e-mail says is counted when it is sent."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, SmallInteger, String, text
from sqlalchemy.orm import Mapped, mapped_column

from app.database import Base, UtcDateTime

WAITS = text("sent_at IS NULL AND dead_at IS NULL")
LONGEST_FAILURE = 40


class MailKind(StrEnum):
    """When an e-mail is sent. Stored: a value is never renamed."""

    URGENT = "urgent"
    DAILY = "daily"


class OutboxMail(Base):
    """One e-mail to one member of staff.

    clinic_id: the clinic that something urgent is about; None for what concerns everyone.
    next_at: when it may be tried next; while a worker tries, when its lease ends. tries: how often it was begun.
    sent_at: when the mail server took it. dead_at: when it was given up. failure: why the last try failed, in fixed words.
    """

    __tablename__ = "outbox"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(16))
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    clinic_id: Mapped[str | None] = mapped_column(String(40))
    written_at: Mapped[datetime] = mapped_column(UtcDateTime)
    next_at: Mapped[datetime] = mapped_column(UtcDateTime)
    tries: Mapped[int] = mapped_column(SmallInteger)
    failure: Mapped[str | None] = mapped_column(String(LONGEST_FAILURE))
    sent_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    dead_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    __table_args__ = (
        Index("ix_outbox_waiting", "next_at", sqlite_where=WAITS, postgresql_where=WAITS),
        Index(
            "ix_outbox_dead",
            "dead_at",
            sqlite_where=text("dead_at IS NOT NULL"),
            postgresql_where=text("dead_at IS NOT NULL"),
        ),
    )


class WorkerMark(Base):
    """When something of the worker was last done: its heartbeat, and each of its chores."""

    __tablename__ = "worker_marks"

    name: Mapped[str] = mapped_column(String(16), primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
