"""The cases that staff handed over to the clinic's chart system: nothing else is in reach of the pull API."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String, text, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.database import Base, UtcDateTime

WAITS = "taken_at IS NULL AND withdrawn_at IS NULL"


class HandoverKind(StrEnum):
    """What a system fetches. Stored: a value is never renamed."""

    FHIR = "fhir"


class Handover(Base):
    """A case that someone handed over. It holds nothing of the patient: the bundle is made when it is fetched.

    id: 128 random bits, which say nothing of anyone. fetched_at, fetched_by: when a system last fetched it, and with which token.
    taken_at, taken_by: when a system first confirmed that it has it; it is out of reach from then on.
    withdrawn_at: when it was taken back before that. withdrawn_by: by whom; None when the consent ended.
    """

    __tablename__ = "handovers"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    submission_id: Mapped[str] = mapped_column(ForeignKey("submissions.id"), index=True)
    kind: Mapped[str] = mapped_column(String(8))
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    made_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    fetched_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    fetched_by: Mapped[int | None] = mapped_column(ForeignKey("api_tokens.id"))
    taken_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    taken_by: Mapped[int | None] = mapped_column(ForeignKey("api_tokens.id"))
    withdrawn_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    withdrawn_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))

    __table_args__ = (
        Index(
            "ix_handovers_waiting", "made_at", "id", sqlite_where=text(WAITS), postgresql_where=text(WAITS)
        ),
        Index(
            "ix_handovers_one_waits",
            "submission_id",
            "kind",
            unique=True,
            sqlite_where=text(WAITS),
            postgresql_where=text(WAITS),
        ),
    )

    @property
    def waits(self) -> bool:
        """Whether a system may fetch it."""
        return self.taken_at is None and self.withdrawn_at is None


def end_with_consent(session: Session, submission_id: str, now: datetime) -> None:
    """Take back what waits of a submission, as its consent ended."""
    waiting = update(Handover).where(Handover.submission_id == submission_id, text(WAITS))
    session.execute(waiting.values(withdrawn_at=now))
