"""The distance from a ZIP code to a clinic, computed without another service."""

from __future__ import annotations

import pytest

from app.clinics.distances import coordinates_of, miles_between, miles_to, zip_in, zip_of
from app.clinics.models import Clinic

EDINA = Clinic(id="edina", city="Edina, MN 55435")
NOWHERE = Clinic(id="nowhere", city="Edina, Minnesota")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("55401", "55401"),
        ("  55401. ", "55401"),
        ("55401-1234", "55401"),
        ("55401 1234", "55401"),
        ("554011234", "55401"),
        ("02134", "02134"),
        ("", None),
        ("5540", None),
        ("554012", None),
        ("55 401", None),
        ("5540l", None),
        ("٥٥٤٠١", "55401"),
        ("５５４０１", "55401"),
        ("55401–1234", "55401"),
        ("MN 55401", "55401"),
        ("mn, 55401-1234", "55401"),
        ("MN", None),
        ("M 55401", None),
        ("Minneapolis", None),
    ],
)
def test_a_zip_code_is_read_as_people_type_it(typed: str, read: str | None) -> None:
    assert zip_in(typed) == read


def test_a_clinics_zip_code_is_at_the_end_of_its_city() -> None:
    assert zip_of(EDINA) == "55435"
    assert zip_of(Clinic(id="long", city="Edina, MN 55435-1234")) == "55435"
    assert zip_of(NOWHERE) is None


def test_distances_match_a_map() -> None:
    minneapolis, duluth = coordinates_of("55401"), coordinates_of("55802")
    assert minneapolis is not None
    assert duluth is not None
    assert miles_between(minneapolis, duluth) == pytest.approx(138, abs=4)
    assert miles_between(minneapolis, duluth) == pytest.approx(miles_between(duluth, minneapolis))
    assert miles_to(EDINA, minneapolis) == pytest.approx(8, abs=1)
    assert miles_between(minneapolis, minneapolis) == 0


@pytest.mark.parametrize("zip_code", ["00000", "99999", None])
def test_an_unknown_zip_code_has_no_coordinates(zip_code: str | None) -> None:
    assert coordinates_of(zip_code) is None


def test_a_clinic_without_a_zip_code_has_no_distance() -> None:
    start = coordinates_of("55401")
    assert start is not None
    assert miles_to(NOWHERE, start) is None
