"""Loads the clinics from a file, and lists them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.clinics.models import Clinic

EXAMPLES = Path(__file__).with_name("twin_cities.json")

_TEXTS = {"id": 40, "name": 120, "address": 200, "city": 80, "phone": 40}
_YES_OR_NO = ("does_kyphoplasty", "is_example")


class BadClinics(ValueError):
    """A clinics file that cannot be read. Says which clinic and what is wrong."""


def load_clinics(session: Session, file: Path) -> int:
    """Load a clinics file into the table; return how many clinics it has. Raises BadClinics.

    A clinic that is no longer in the file is no longer offered.
    """
    clinics = read_file(file)
    for existing in session.scalars(select(Clinic)):
        existing.is_open = False
    for position, clinic in enumerate(clinics):
        session.merge(Clinic(**clinic, is_open=True, position=position))
    return len(clinics)


def read_file(file: Path) -> list[dict[str, Any]]:
    """Read and check a clinics file. Raises BadClinics."""
    try:
        clinics = json.loads(file.read_text())
    except (ValueError, RecursionError) as error:
        raise BadClinics(f"{file.name} is not JSON: {error}") from error
    if not isinstance(clinics, list) or not clinics:
        raise BadClinics(f"{file.name} must be a list of at least one clinic")
    for number, clinic in enumerate(clinics, start=1):
        _check(number, clinic)
    ids = [clinic["id"] for clinic in clinics]
    if len(set(ids)) != len(ids):
        raise BadClinics("two clinics have the same id")
    return clinics


def _is_text(value: Any, longest: int) -> bool:
    return isinstance(value, str) and 0 < len(value) <= longest and value.isprintable()


def _check(number: int, clinic: Any) -> None:
    expected = {*_TEXTS, *_YES_OR_NO}
    if not isinstance(clinic, dict) or set(clinic) != expected:
        raise BadClinics(f"clinic {number} must have exactly: {', '.join(sorted(expected))}")
    for name, longest in _TEXTS.items():
        if not _is_text(clinic[name], longest):
            raise BadClinics(f"clinic {number}: {name} must be text of 1 to {longest} signs")
    for name in _YES_OR_NO:
        if not isinstance(clinic[name], bool):
            raise BadClinics(f"clinic {number}: {name} must be true or false")


def open_clinics(session: Session) -> Sequence[Clinic]:
    """Return the clinics a patient can choose, in the file's order."""
    return session.scalars(select(Clinic).where(Clinic.is_open).order_by(Clinic.position, Clinic.id)).all()


def clinic_names(session: Session) -> dict[str, str]:
    """Return every clinic's name by id, including closed ones."""
    return {clinic.id: clinic.name for clinic in session.scalars(select(Clinic))}


def clinic_ids(session: Session) -> frozenset[str]:
    """Return the id of every clinic, including closed ones."""
    return frozenset(session.scalars(select(Clinic.id)))


def count_clinics(session: Session) -> int:
    """Return how many clinics the table has."""
    return session.scalar(select(func.count()).select_from(Clinic)) or 0
