"""The tables of staff sessions, second factors, password links, saved lists and kept notes."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database import Base, UtcDateTime
from app.staff.models import Staff


class StaffSession(Base):
    """A signed-in browser. Only a hash of its token is stored; a confirmation gives it a new token.

    id: stays the same with every token. made_with: see `session_rows.MadeWith`. browser: its family, such as "Firefox".
    confirmed_at: when the person last proved who they are. The first three are None in a session of before 0.5.0,
    which opens nothing. provider_session: a hash that stands for the session at the clinic's single sign-on, or None.
    """

    __tablename__ = "staff_sessions"

    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    id: Mapped[str | None] = mapped_column(String(32), index=True, unique=True)
    made_with: Mapped[str | None] = mapped_column(String(16))
    confirmed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    browser: Mapped[str | None] = mapped_column(String(40))
    provider_session: Mapped[str | None] = mapped_column(String(64), index=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    started_at: Mapped[datetime] = mapped_column(UtcDateTime)
    seen_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    staff: Mapped[Staff] = relationship(lazy="raise")


class StaffFactor(Base):
    """A second factor of an account: an app that shows one-time codes, or a passkey.

    kind: see `factors.Kind`. secret: the app's key, sealed; used_step: the last 30 seconds whose code was taken, so that
    none is taken twice. credential: the passkey's id. public_key: of the passkey, with its id. uses: how often it says that
    it was used; always 0 for one that is kept in several devices.
    """

    __tablename__ = "staff_factors"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    kind: Mapped[str] = mapped_column(String(8))
    name: Mapped[str] = mapped_column(String(60))
    added_at: Mapped[datetime] = mapped_column(UtcDateTime)
    used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    secret: Mapped[bytes | None] = mapped_column(LargeBinary)
    used_step: Mapped[int] = mapped_column(BigInteger, default=0)
    credential: Mapped[bytes | None] = mapped_column(LargeBinary, unique=True)
    public_key: Mapped[bytes | None] = mapped_column(LargeBinary)
    uses: Mapped[int] = mapped_column(BigInteger, default=0)


class RecoveryCode(Base):
    """A code that signs in once, when no other factor is available. Only a hash is stored: it has 128 random bits."""

    __tablename__ = "staff_recovery_codes"

    code_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class PasswordLink(Base):
    """A link by which someone sets their own password, once. Only a hash of its token is stored.

    kind: see `app.accounts.password_links.LinkKind`.
    """

    __tablename__ = "password_links"

    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    kind: Mapped[str] = mapped_column(String(16))
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class SavedView(Base):
    """A queue list that a staff member saved under a name: its filters, as in the address."""

    __tablename__ = "saved_views"

    id: Mapped[int] = mapped_column(primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    name: Mapped[str] = mapped_column(String(40))
    query: Mapped[str] = mapped_column(String(400))


class KeptNote(Base):
    """A note posted after the session had ended, sealed for the account that typed it.

    path: the page it was typed on.
    """

    __tablename__ = "kept_notes"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    kept_at: Mapped[datetime] = mapped_column(UtcDateTime)
    path: Mapped[str] = mapped_column(String(120))
    words: Mapped[bytes] = mapped_column(LargeBinary)
