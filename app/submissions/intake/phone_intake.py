"""Phone intakes: what staff have typed while a patient or helper is on the phone, sealed until it is sent.

Each belongs to the account that types it. It is erased when it is sent or thrown away, or a week after it was last saved.
An emergency sign puts what is known into the queue at once; from then on the intake has a submission.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ForeignKey, LargeBinary, String, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.database import Base, UtcDateTime
from app.keys import KeyRing
from app.submissions.models import Submission
from app.submissions.scoping import every_clinic

KEPT_FOR = timedelta(days=7)
LONGEST_VALUE = 1000
MOST_VALUES = 40
"""The most values of one input, and the most characters in each: more than any form of ours posts."""


class NotYours(LookupError):
    """The intake belongs to another account."""


class SentBefore(LookupError):
    """The intake is erased, because it was sent long ago. submission_id: what it became."""

    def __init__(self, submission_id: str) -> None:
        super().__init__(submission_id)
        self.submission_id = submission_id


class NewerThanStored(ValueError):
    """A page with a version that was never given: it claims to be newer than what is stored."""


class PhoneIntake(Base):
    """An intake. What was typed is sealed, for the account that typed it.

    id: random; also the draft of its submission. version: grows with every save. submission_id: once it is in the queue.
    finished_at: when it was sent or thrown away; from then on nothing is sealed in it but the fingerprint of what was sent.
    """

    __tablename__ = "phone_intakes"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    started_at: Mapped[datetime] = mapped_column(UtcDateTime)
    saved_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    finished_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    version: Mapped[int] = mapped_column(default=0)
    submission_id: Mapped[str | None] = mapped_column(ForeignKey("submissions.id"))
    sealed: Mapped[bytes] = mapped_column(LargeBinary)


@dataclass(frozen=True)
class Typed:
    """What an intake holds, as JSON data.

    fields: what was typed or chosen, by the name of its input. answers: what was read from it, with the days on which it
    was said. in_case: the answers that its submission has from it. sent: the fingerprint of what was sent, or "".
    """

    fields: dict[str, list[str]] = field(default_factory=dict)
    answers: dict[str, Any] = field(default_factory=dict)
    in_case: dict[str, Any] = field(default_factory=dict)
    sent: str = ""


NOTHING_TYPED = Typed()


def readable_fields(posted: Mapping[str, Sequence[str]], names: Sequence[str]) -> dict[str, list[str]]:
    """Return the values of these inputs that are not empty, cut to what is kept."""
    kept = {
        name: [value[:LONGEST_VALUE] for value in posted.get(name, ()) if value][:MOST_VALUES]
        for name in names
    }
    return {name: values for name, values in kept.items() if values}


def lock_or_start(
    session: Session, ring: KeyRing, intake_id: str, staff_id: int, now: datetime
) -> PhoneIntake:
    """Return an intake, locked until the transaction ends; a new one when there is none. Raises NotYours and SentBefore."""
    purge(session, now)
    row = session.get(PhoneIntake, intake_id, with_for_update=True)
    if row is None:
        with every_clinic(session):
            sent = session.scalar(select(Submission.id).where(Submission.draft_id == intake_id))
        if sent is not None:
            raise SentBefore(sent)
        row = PhoneIntake(
            id=intake_id,
            staff_id=staff_id,
            started_at=now,
            saved_at=now,
            version=0,
            sealed=b"",
        )
        seal(row, ring, NOTHING_TYPED)
        session.add(row)
        session.flush()
    elif row.staff_id != staff_id:
        raise NotYours(intake_id)
    return row


def seal(row: PhoneIntake, ring: KeyRing, typed: Typed) -> None:
    """Seal what an intake holds."""
    plain = json.dumps(asdict(typed), separators=(",", ":")).encode()
    row.sealed = ring.seal(plain, place(row))


def save(row: PhoneIntake, ring: KeyRing, typed: Typed, now: datetime) -> None:
    """Replace what an intake holds."""
    seal(row, ring, typed)
    row.saved_at, row.version = now, row.version + 1


def typed_in(row: PhoneIntake, ring: KeyRing) -> Typed:
    """Return what an intake holds. Raises Unsealable."""
    return Typed(**json.loads(ring.open(row.sealed, place(row))))


def finish(row: PhoneIntake, ring: KeyRing, fields: Mapping[str, Sequence[str]], now: datetime) -> None:
    """Take everything typed out of an intake that was sent; what was sent is in its submission."""
    save(row, ring, Typed(sent=fields_fingerprint(fields)), now)
    row.finished_at = now


def fields_fingerprint(fields: Mapping[str, Sequence[str]]) -> str:
    """Return what tells whether a page that is posted again says what was sent."""
    return hashlib.sha256(json.dumps(fields, sort_keys=True).encode()).hexdigest()


def own_intake(session: Session, intake_id: str, staff_id: int, now: datetime) -> PhoneIntake | None:
    """Return an account's own intake, finished or not; None when there is none."""
    row = session.get(PhoneIntake, intake_id) if intake_id.isalnum() else None
    is_own = row is not None and row.staff_id == staff_id and row.saved_at > now - KEPT_FOR
    return row if is_own else None


def is_anothers(session: Session, intake_id: str, staff_id: int) -> bool:
    """Whether the intake belongs to another account."""
    owner = session.scalar(select(PhoneIntake.staff_id).where(PhoneIntake.id == intake_id))
    return owner is not None and owner != staff_id


def unfinished(session: Session, staff_id: int | None, now: datetime) -> Sequence[PhoneIntake]:
    """Return the unfinished intakes of an account, or of everyone; the latest first."""
    query = select(PhoneIntake).where(
        PhoneIntake.finished_at.is_(None), PhoneIntake.saved_at > now - KEPT_FOR
    )
    if staff_id is not None:
        query = query.where(PhoneIntake.staff_id == staff_id)
    return session.scalars(query.order_by(PhoneIntake.started_at.desc(), PhoneIntake.id)).all()


def throw_away(session: Session, ring: KeyRing, intake_id: str, staff_id: int, now: datetime) -> None:
    """Erase what an account typed. What it put into the queue stays there.

    The empty intake stays until the purge, finished, so that a page still open cannot bring back what was thrown away.
    """
    row = session.get(PhoneIntake, intake_id, with_for_update=True) if intake_id.isalnum() else None
    if row is None or row.staff_id != staff_id:
        return
    if row.finished_at is None:
        finish(row, ring, {}, now)


def purge(session: Session, now: datetime) -> int:
    """Erase every intake that was last saved a week ago; return how many."""
    over = (
        select(PhoneIntake.id).where(PhoneIntake.saved_at <= now - KEPT_FOR).with_for_update(skip_locked=True)
    )
    erased = delete(PhoneIntake).where(PhoneIntake.id.in_(over)).returning(PhoneIntake.id)
    return len(session.scalars(erased).all())


def place(row: PhoneIntake) -> str:
    """What an intake is sealed for."""
    return f"phone_intakes|{row.staff_id}|{row.id}"
