"""The clinics page: all clinics, directions, and the nearest first once a ZIP code is entered."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from flask import Flask

from app.clinics.models import Clinic
from app.extensions import db, writing
from tests.pages import Page, PageClient, words
from tests.screening.drafts import carried

PAGE = "/clinics"
STILLWATER = "55082"  # east of them all
ONLY_PART_OF_THE_SESSION = {"csrf_token"}


def cards(page: Page) -> list[str]:
    return [words(card) for card in page.soup.select("main .card")]


def names(page: Page) -> list[str]:
    return [words(heading).rpartition(", ")[2] for heading in page.soup.select("main .card h2")]


def search(patient: PageClient, zip_code: str, status: int = 200) -> Page:
    patient.get(PAGE)
    return patient.post(PAGE, {"zip_code": zip_code}, status=status)


def test_every_open_clinic_is_listed_with_its_address_phone_and_procedures(
    app: Flask,
) -> None:
    with app.app_context(), writing.begin() as session:
        session.get_one(Clinic, "example-woodbury").is_open = False
    page = PageClient(app).get(PAGE)
    with app.app_context():
        clinics = db.session.query(Clinic).filter_by(is_open=True).order_by(Clinic.position).all()
        assert len(clinics) == 4
        for clinic, card in zip(clinics, cards(page), strict=True):
            for text in (clinic.name, clinic.address, clinic.city, clinic.phone):
                assert text in card
            assert ("Kyphoplasty is done here." in card) is clinic.does_kyphoplasty
            assert "This is an example." in card
            assert page.soup.select(f'a[href="tel:{clinic.phone.replace("-", "")}"]')


def test_a_real_clinic_is_not_called_an_example(app: Flask) -> None:
    with app.app_context(), writing.begin() as session:
        session.get_one(Clinic, "example-edina").is_example = False
    edina = next(card for card in cards(PageClient(app).get(PAGE)) if "Edina" in card)
    assert "example." not in edina


def test_directions_link_to_a_map_and_pass_on_only_the_clinics_address(
    patient: PageClient,
) -> None:
    page = search(patient, STILLWATER)
    links = page.soup.select('main .card a[href^="https:"]')
    assert len(links) == 5
    for link, card in zip(links, cards(page), strict=True):
        assert link["rel"] == ["noreferrer"]
        query = parse_qs(urlsplit(str(link["href"])).query)
        assert query.keys() == {"api", "destination"}
        assert all(part in card for part in query["destination"][0].split(", "))
        assert STILLWATER not in str(link["href"])
    assert "another site" in page.text


def test_a_zip_code_puts_the_nearest_first_and_shows_the_distance(patient: PageClient) -> None:
    assert names(patient.get(PAGE)) == ["Minneapolis", "St. Paul", "Edina", "Maple Grove", "Woodbury"]
    page = search(patient, STILLWATER)
    assert names(page) == ["Woodbury", "St. Paul", "Minneapolis", "Edina", "Maple Grove"]
    miles = [int(card.split("line: ")[1].split()[0]) for card in cards(page)]
    assert miles == sorted(miles)
    assert 5 < miles[0] < 15
    assert "line: less than 1" in cards(search(patient, "55435"))[0]


def test_a_zip_code_is_not_stored(patient: PageClient) -> None:
    page = search(patient, STILLWATER)
    assert page.path == PAGE
    assert carried(patient).keys() == ONLY_PART_OF_THE_SESSION
    assert STILLWATER not in patient.get(PAGE).html


@pytest.mark.one_in(3)
@pytest.mark.parametrize(
    ("zip_code", "error"),
    [
        ("", "Enter your ZIP code"),
        ("5508", "Enter a ZIP code of 5 numbers, such as 55401"),
        ("00000", "We do not know where that ZIP code is. Check it, or try one near it"),
    ],
)
def test_an_unusable_zip_code_is_reported_and_the_list_stays(
    patient: PageClient, zip_code: str, error: str
) -> None:
    page = search(patient, zip_code, status=422)
    assert page.errors == [error]
    assert page.one("#zip_code")["value"] == zip_code
    assert len(cards(page)) == 5
    assert "Miles" not in page.text


def test_a_form_that_was_open_too_long_asks_to_press_again(patient: PageClient) -> None:
    patient.get(PAGE)
    page = patient.post(PAGE, {"zip_code": STILLWATER}, status=400, token=False)
    assert len(page.errors) == 1
    assert page.one("#zip_code")["value"] == STILLWATER
    assert "Miles" not in page.text


def test_a_clinic_whose_location_is_not_known_comes_last(app: Flask) -> None:
    with app.app_context(), writing.begin() as session:
        session.get_one(Clinic, "example-woodbury").city = "Woodbury"
    page = search(PageClient(app), STILLWATER)
    assert names(page)[-1] == "Woodbury"
    assert "Miles" not in cards(page)[-1]
