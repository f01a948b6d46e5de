"""The staff table."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Boolean, Date, ForeignKey, LargeBinary, String, false, select
from sqlalchemy.orm import Mapped, column_property, declared_attr, mapped_column

from app.database import Base, UtcDateTime
from app.staff.clinic_lists import as_one_text, clinics_in


class StaffClinic(Base):
    """A clinic that someone is tied to. Who has no row works for all clinics."""

    __tablename__ = "staff_clinics"

    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), primary_key=True, autoincrement=False)
    clinic_id: Mapped[str] = mapped_column(ForeignKey("clinics.id"), primary_key=True)


class StaffIdentity(Base):
    """A person at the clinic's single sign-on: whose account is theirs here. Known by issuer and subject alone.

    staff_id: None for someone who signed in there and waits until a lead joins them to an account. email: what the provider
    calls them, for that lead. came_at: when they last came. lost_at: when none of their groups gave a role any more, and the
    account was disabled for that; None otherwise.
    """

    __tablename__ = "staff_identities"

    issuer: Mapped[str] = mapped_column(String(255), primary_key=True)
    subject: Mapped[str] = mapped_column(String(255), primary_key=True)
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), index=True)
    email: Mapped[str] = mapped_column(String(254))
    came_at: Mapped[datetime] = mapped_column(UtcDateTime)
    lost_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class Staff(Base):
    """A staff member. One account per person; an account is disabled, never removed.

    uses_shortcuts: whether single-key shortcuts work on staff pages. is_compact: whether lists are shown compactly.
    password_hash: "" before the person has set one. must_replace_password: someone else knows it, so it is good for one sign-in.
    away_from, away_until: first and last day on which they are away, or None. substitute_id: who covers meanwhile.
    break_glass: whether it signs in here though the clinic has a single sign-on: for the day on which that does not work.
    signs_on: whether it is joined to a person there, read in the same statement as the account.
    gets_mail: whether they asked for e-mails that say how many cases wait.
    passkey_handle: random bytes that stand for the account in its passkeys, or None before the first one.
    told, told_at: what happened to the way they sign in, and in which session, until they answer in another one.
    clinic_list: the rows of StaffClinic, read in the same statement as the account.
    """

    __tablename__ = "staff"

    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(254), unique=True)
    name: Mapped[str] = mapped_column(String(100))
    role: Mapped[str] = mapped_column(String(16))
    password_hash: Mapped[str] = mapped_column(String(200))
    must_replace_password: Mapped[bool] = mapped_column(Boolean, default=False, server_default=false())
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    disabled_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    uses_shortcuts: Mapped[bool] = mapped_column(Boolean, default=True)
    is_compact: Mapped[bool] = mapped_column(Boolean, default=False)
    away_from: Mapped[date | None] = mapped_column(Date)
    away_until: Mapped[date | None] = mapped_column(Date)
    substitute_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    passkey_handle: Mapped[bytes | None] = mapped_column(LargeBinary(32), index=True, unique=True)
    gets_mail: Mapped[bool] = mapped_column(Boolean, default=False, server_default=false())
    break_glass: Mapped[bool] = mapped_column(Boolean, default=False, server_default=false())
    told: Mapped[str | None] = mapped_column(String(24))
    told_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    @declared_attr
    def clinic_list(cls) -> Mapped[str | None]:
        """The rows of StaffClinic as one text."""
        return as_one_text(StaffClinic.clinic_id, StaffClinic.staff_id == cls.id)

    @declared_attr
    def signs_on(cls) -> Mapped[bool]:
        """Whether a person at the clinic's single sign-on has this account."""
        return column_property(
            select(StaffIdentity.staff_id).where(StaffIdentity.staff_id == cls.id).exists()
        )

    @property
    def clinics(self) -> frozenset[str] | None:
        """The ids of the clinics that they are tied to; None means all clinics."""
        return clinics_in(self.clinic_list)
