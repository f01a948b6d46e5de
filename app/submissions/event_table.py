"""The table of events: what happened to submissions, append-only, and which of it still counts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from sqlalchemy import ForeignKey, Index, Integer, LargeBinary, String, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.audit.chained import Chained, SealedColumn
from app.database import Base, UtcDateTime
from app.submissions.encrypted_fields import EncryptedField

if TYPE_CHECKING:
    from app.submissions.models import Submission

IS_CONTACT = "kind = 'contact'"
IS_ERASED = "EXISTS (SELECT 1 FROM submissions WHERE submissions.id = {row}.submission_id AND submissions.erased_at IS NOT NULL)"
SNAPSHOT = "row_before"
"""Where an event's detail holds the columns that it changed, as they were before."""


class EventDetail(EncryptedField):
    """The sealed detail of an event. The snapshot stored with it is not part of what readers see."""

    def __get__(self, row: Any, owner: type) -> Any:
        whole = super().__get__(row, owner)
        if row is None or whole is None:
            return whole
        return {name: value for name, value in whole.items() if name != SNAPSHOT} or None

    def snapshot(self, row: Any) -> dict[str, Any]:
        """Return the snapshot stored with the detail; empty when nothing was changed."""
        snapshot: dict[str, Any] = (super().__get__(row, type(row)) or {}).get(SNAPSHOT, {})
        return snapshot


class Event(Base, Chained):
    """Something that happened to a submission: who, when, what, why. Never changed or removed.

    kind: see `app.submissions.events.EventKind`. actor_id: the staff member, or None for the patient.
    version: the submission's version after this event, or None when it changed nothing. outcome: of a contact.
    reason: why a decision goes against the tier. act_id: shared by all events of one press of a button; None for a reading,
    and for what was stored before 0.4.0. undoes: the act that this event takes back.
    aad_id: a random id that the sealed detail is bound to, known before the row has a number.
    detail_digest: of the sealed detail, which is gone once the submission is erased.
    """

    __tablename__ = "events"

    id: Mapped[int] = mapped_column(primary_key=True)
    submission_id: Mapped[str] = mapped_column(ForeignKey("submissions.id"), index=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    actor_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    kind: Mapped[str] = mapped_column(String(16))
    from_status: Mapped[str | None] = mapped_column(String(24))
    to_status: Mapped[str | None] = mapped_column(String(24))
    decision: Mapped[str | None] = mapped_column(String(24))
    version: Mapped[int | None] = mapped_column(Integer)
    outcome: Mapped[str | None] = mapped_column(String(16))
    reason: Mapped[str | None] = mapped_column(String(24))
    aad_id: Mapped[str] = mapped_column("place_id", String(32))
    detail_sealed: Mapped[bytes | None] = mapped_column("detail", LargeBinary)
    act_id: Mapped[str | None] = mapped_column(String(32))
    undoes: Mapped[str | None] = mapped_column(String(32))
    detail_digest: Mapped[bytes | None] = mapped_column(LargeBinary(32))

    sealed: ClassVar[SealedColumn] = SealedColumn(
        "detail", "detail_digest", IS_ERASED, ("submissions", "erased_at")
    )

    submission: Mapped[Submission] = relationship(back_populates="all_events", lazy="raise_on_sql")

    detail = EventDetail()

    __table_args__ = (
        Index("ix_events_at", "at", "id"),
        Index("ix_events_actor", "actor_id", "at", "id"),
        Index("ix_events_kind", "kind", "at", "id"),
        Index("ix_events_actor_kind", "actor_id", "kind", "at", "id"),
        Index(
            "ix_events_contacts",
            "submission_id",
            "id",
            sqlite_where=text(IS_CONTACT),
            postgresql_where=text(IS_CONTACT),
        ),
        Index(
            "ix_events_undoes",
            "undoes",
            sqlite_where=text("undoes IS NOT NULL"),
            postgresql_where=text("undoes IS NOT NULL"),
        ),
    )

    @property
    def before(self) -> dict[str, Any]:
        """The columns of the submission that this event changed, as they were before: see `app.submissions.snapshots`."""
        return type(self).detail.snapshot(self)  # type: ignore[no-any-return]

    @property
    def cipher(self) -> Any:
        """The cipher of its submission: an event is sealed under the same key."""
        return self.submission.cipher


def effective(events: Sequence[Event]) -> list[Event]:
    """Return the events that count, in their order: all but those of acts that were undone."""
    undone = {(event.submission_id, event.undoes) for event in events if event.undoes is not None}
    if not undone:
        return list(events)
    return [event for event in events if (event.submission_id, event.act_id) not in undone]
