"""Straight-line distance from a ZIP code to a clinic. Computed locally: a patient's ZIP code is sent nowhere.

The coordinates are from GeoNames (CC BY 4.0), as shipped with the package `zipcodes`. It loads them on first use,
which takes most of a second and 38 MB per process.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import zipcodes

from app.clinics.models import Clinic
from app.questionnaire.form_input import plainly

_POSTED = re.compile(r"(?:[a-z]{2}[ .,]*)?(\d{5})(?:[- ]?\d{4})?", re.ASCII | re.IGNORECASE)
_AT_END = re.compile(r"\b(\d{5})(?:-\d{4})?$", re.ASCII)


class Coordinates(NamedTuple):
    """A point on the earth, in degrees."""

    latitude: float
    longitude: float


def zip_in(text: str) -> str | None:
    """Return the five digits of a typed ZIP code; None if it is not one. It may have nine digits, and the state's letters."""
    match = _POSTED.fullmatch(plainly(text).strip(" ."))
    return match[1] if match else None


def zip_of(clinic: Clinic) -> str | None:
    """Return the ZIP code at the end of a clinic's city; None if there is none."""
    match = _AT_END.search(clinic.city)
    return match[1] if match else None


def coordinates_of(zip_code: str | None) -> Coordinates | None:
    """Return the centre of a five-digit ZIP code; None if unknown."""
    for record in zipcodes.matching(zip_code) if zip_code else ():
        centre = Coordinates(float(record["lat"] or 0), float(record["long"] or 0))
        if centre != Coordinates(0, 0):
            return centre
    return None


def miles_between(one: Coordinates, other: Coordinates) -> float:
    """Return the great-circle distance in miles."""
    miles: float = zipcodes.haversine(one.longitude, one.latitude, other.longitude, other.latitude)
    return miles


def miles_to(clinic: Clinic, start: Coordinates) -> float | None:
    """Return the distance from a start to a clinic; None if the clinic's coordinates are unknown."""
    destination = coordinates_of(zip_of(clinic))
    return None if destination is None else miles_between(start, destination)
