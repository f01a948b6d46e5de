"""The tables of tokens: each lets one of the clinic's systems fetch what staff handed over, and nothing else."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, LargeBinary, String, select
from sqlalchemy.orm import Mapped, Session, declared_attr, mapped_column

from app.database import Base, UtcDateTime
from app.staff.clinic_lists import as_one_text, clinics_in

LONGEST_NAME = 40


class TokenState(StrEnum):
    """Whether a token opens anything."""

    LIVE = "live"
    EXPIRED = "expired"
    DISABLED = "disabled"


class ApiTokenClinic(Base):
    """A clinic that a token is tied to. One without a row fetches cases of all clinics."""

    __tablename__ = "api_token_clinics"

    token_id: Mapped[int] = mapped_column(ForeignKey("api_tokens.id"), primary_key=True, autoincrement=False)
    clinic_id: Mapped[str] = mapped_column(ForeignKey("clinics.id"), primary_key=True)


class ApiToken(Base):
    """A token of one system. The token itself is printed once and not kept; a row is disabled, never removed.

    name: of the system, as an administrator calls it; never used again. digest: SHA-256 of the token, which has 256 random bits.
    last_used_at: to the minute. clinic_list: the rows of ApiTokenClinic, read in the same statement.
    """

    __tablename__ = "api_tokens"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(LONGEST_NAME), unique=True)
    digest: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    disabled_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    last_used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    @declared_attr
    def clinic_list(cls) -> Mapped[str | None]:
        """The rows of ApiTokenClinic as one text."""
        return as_one_text(ApiTokenClinic.clinic_id, ApiTokenClinic.token_id == cls.id)

    @property
    def clinics(self) -> frozenset[str] | None:
        """The ids of the clinics that it is tied to; None means all clinics."""
        return clinics_in(self.clinic_list)

    def state(self, now: datetime) -> TokenState:
        """Return whether it opens anything at a moment."""
        if self.disabled_at is not None:
            return TokenState.DISABLED
        return TokenState.EXPIRED if self.expires_at <= now else TokenState.LIVE

    def sees(self, clinic_id: str | None) -> bool:
        """Whether it fetches cases of a clinic; tied to some, none that was sent to no clinic in particular."""
        return self.clinics is None or clinic_id in self.clinics


def system_names(session: Session) -> dict[int, str]:
    """Return the name of every system that a token was made for, by the id of the token."""
    return dict(session.execute(select(ApiToken.id, ApiToken.name)).all())
