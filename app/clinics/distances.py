"""How far a clinic is from a ZIP code, in a straight line. Computed here: a patient's ZIP code goes nowhere else.

The places are those of GeoNames (CC BY 4.0), as the package `zipcodes` carries them. It reads them when it is first
asked, which takes most of a second and 38 MB in a process; a process that is never asked pays neither.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import zipcodes

from app.clinics.models import Clinic

_POSTED = re.compile(r"(\d{5})(?:[- ]?\d{4})?", re.ASCII)
_AT_THE_END = re.compile(r"\b(\d{5})(?:-\d{4})?$", re.ASCII)


class Coordinates(NamedTuple):
    """A point on the earth, in degrees."""

    latitude: float
    longitude: float


def zip_in(text: str) -> str | None:
    """The five digits of a ZIP code as somebody types it, nine digits too; None when it is none."""
    found = _POSTED.fullmatch(text.strip(" ."))
    return found[1] if found else None


def zip_of(clinic: Clinic) -> str | None:
    """The ZIP code at the end of a clinic's city; None when there is none."""
    found = _AT_THE_END.search(clinic.city)
    return found[1] if found else None


def coordinates_of(zip_code: str | None) -> Coordinates | None:
    """Where the middle of a ZIP code of five digits is; None when it is not known."""
    for found in zipcodes.matching(zip_code) if zip_code else ():
        place = Coordinates(float(found["lat"] or 0), float(found["long"] or 0))
        if place != Coordinates(0, 0):
            return place
    return None


def miles_between(one: Coordinates, other: Coordinates) -> float:
    """The shortest way over the earth, in miles."""
    miles: float = zipcodes.haversine(one.longitude, one.latitude, other.longitude, other.latitude)
    return miles


def miles_to(clinic: Clinic, place: Coordinates) -> float | None:
    """How far a clinic is from a place; None when the clinic's own is not known."""
    own = coordinates_of(zip_of(clinic))
    return None if own is None else miles_between(place, own)
