"""Sign-offs of the hazard log: a named clinician says for one ruleset and one log whether what remains is acceptable."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Boolean, ForeignKey, String, Text, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from app.audit.chained import Chained
from app.database import Base, UtcDateTime
from app.hazards import log
from app.rules.ruleset import CURRENT
from app.staff.models import Staff


class SignOff(Chained, Base):
    """What a clinician signed. Never changed or removed.

    ruleset: its version; tables: the fingerprint of its numbers and rows. log: the fingerprint of the hazard log.
    is_accepted: whether the remaining risks are acceptable to them. note: their words.
    """

    __tablename__ = "hazard_sign_offs"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    signed_name: Mapped[str] = mapped_column(String(100))
    ruleset: Mapped[str] = mapped_column(String(16))
    tables: Mapped[str] = mapped_column(String(64))
    log: Mapped[str] = mapped_column(String(64))
    is_accepted: Mapped[bool] = mapped_column(Boolean)
    note: Mapped[str] = mapped_column(Text)

    staff: Mapped[Staff] = relationship(lazy="raise")

    @property
    def is_current(self) -> bool:
        """Whether it is about the ruleset in force and the log as it is now."""
        return (self.tables, self.log) == (CURRENT.fingerprint, log.fingerprint())


class BadSignOff(ValueError):
    """A sign-off that cannot be taken. Says why."""


def sign(
    session: Session, staff_id: int, signed_name: str, is_accepted: bool, note: str, now: datetime
) -> SignOff:
    """Store a sign-off of the log as it is, for the ruleset in force.

    Raises BadSignOff when the name is not that of the account, or when a refusal has no words.
    """
    account = session.get_one(Staff, staff_id)
    if signed_name.split() != account.name.split():
        raise BadSignOff(f"Sign with your name as it is in your account: {account.name}.")
    if not is_accepted and not note.strip():
        raise BadSignOff("Say what is not acceptable.")
    signed = SignOff(
        at=now,
        staff_id=staff_id,
        signed_name=account.name,
        ruleset=CURRENT.version,
        tables=CURRENT.fingerprint,
        log=log.fingerprint(),
        is_accepted=is_accepted,
        note=note.strip(),
    )
    session.add(signed)
    return signed


def sign_offs(session: Session) -> Sequence[SignOff]:
    """Return all sign-offs, the latest first."""
    return session.scalars(select(SignOff).order_by(SignOff.id.desc())).all()


def is_signed_off(found: Sequence[SignOff]) -> bool:
    """Whether the latest sign-off of the current ruleset and log accepts what remains."""
    current = next((each for each in found if each.is_current), None)
    return current is not None and current.is_accepted
