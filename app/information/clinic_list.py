"""The clinics as a patient reads them: how to call, how to get there, how far it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import inf
from urllib.parse import urlencode

from app.clinics.distances import Coordinates, miles_to
from app.clinics.models import Clinic

MAP_SITE = "Google Maps"
_MAP = "https://www.google.com/maps/dir/"


@dataclass(frozen=True)
class Listed:
    """One clinic. miles: from the ZIP code that was asked for, in a straight line; None when that is not known."""

    clinic: Clinic
    miles: float | None

    @property
    def directions(self) -> str:
        """The address of the way there, on a map site: it is told the clinic's address, and nothing of the patient."""
        where = f"{self.clinic.name}, {self.clinic.address}, {self.clinic.city}"
        return f"{_MAP}?{urlencode({'api': 1, 'destination': where})}"


def listed(clinics: Iterable[Clinic], start: Coordinates | None) -> list[Listed]:
    """The clinics in their own order; the nearest first when a start is known."""
    found = [Listed(clinic, miles_to(clinic, start) if start else None) for clinic in clinics]
    return sorted(found, key=lambda each: inf if each.miles is None else each.miles)
