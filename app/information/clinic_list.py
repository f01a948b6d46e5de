"""The clinics as shown to patients: phone, directions and distance."""

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
    """One clinic. miles: straight-line distance from the given ZIP code; None if unknown."""

    clinic: Clinic
    miles: float | None

    @property
    def directions(self) -> str:
        """A link to directions on a map site. It contains nothing about the patient."""
        destination = f"{self.clinic.name}, {self.clinic.address}, {self.clinic.city}"
        return f"{_MAP}?{urlencode({'api': 1, 'destination': destination})}"


def listed(clinics: Iterable[Clinic], start: Coordinates | None) -> list[Listed]:
    """Return the clinics in their own order, or the nearest first if a start is given."""
    entries = [Listed(clinic, miles_to(clinic, start) if start else None) for clinic in clinics]
    return sorted(entries, key=lambda each: inf if each.miles is None else each.miles)
