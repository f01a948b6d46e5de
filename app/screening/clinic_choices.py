"""The clinics that a patient can choose on the send page, which is shown while the database is away, too."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from app.clinics.directory import open_clinics
from app.database_memory import Remembered

KEPT_S = 3600.0
"""What is chosen is checked again when it is sent, so an hour does no harm; clinics change by a command only."""


def _read(session: Session) -> Mapping[str, str]:
    return {clinic.id: f"{clinic.name} ({clinic.city})" for clinic in open_clinics(session)}


_OFFERED = Remembered[Mapping[str, str]](
    "clinic_choices", _read, None, "which clinics there are", for_s=0.0, at_most_s=KEPT_S
)


def offered() -> Mapping[str, str]:
    """Return the names by id. Raises SQLAlchemyError while the database is away, and no clinics of the last hour are known."""
    return _OFFERED.get()
