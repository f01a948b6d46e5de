"""Which clinics staff work for. Someone who is tied to none works for all, as everyone did before there were ties."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.staff.models import StaffClinic

Clinics = frozenset[str] | None
"""The ids of the clinics that someone is tied to; None means all clinics."""


def clinics_of(session: Session, staff_id: int) -> Clinics:
    """Return the clinics of an account as stored now."""
    found = session.scalars(select(StaffClinic.clinic_id).where(StaffClinic.staff_id == staff_id))
    return frozenset(found) or None


def sees_as_much_as(one: Clinics, other: Clinics) -> bool:
    """Whether someone sees every clinic that another one sees."""
    return one is None or (other is not None and other <= one)


def shares_a_clinic(one: Clinics, other: Clinics) -> bool:
    """Whether two people have a clinic in common."""
    return one is None or other is None or bool(one & other)
