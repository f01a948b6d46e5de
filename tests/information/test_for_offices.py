"""The page for doctors' offices: how to reach the clinic, what to send, and the way into the check."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask

from app.information.payer_criteria import PAYER_CRITERIA, SOURCES
from app.rules.safety import RED_FLAGS
from config import Settings
from tests.house.plain_words import NEVER
from tests.pages import Page, PageClient, words

PAGE = "/for-offices"


IN_THEIR_WORDS = {
    "rf_bladder_bowel": "trouble peeing, or holding pee or poop",
    "rf_saddle_numb": "numbness between the legs",
    "rf_leg_weak": "weak or numb legs or arms, both legs numb, or newly unsteady",
    "rf_fever": "fever of 100.4 F (38 C) or more, or shaking chills, in the last week",
    "rf_chest_breath": "chest pain, trouble breathing, bad belly pain, fainting",
    "major_trauma": "a serious accident in the last 2 weeks that no doctor has checked",
    "known_aneurysm": "a known aneurysm that no doctor has checked since this pain began",
}


@pytest.fixture
def page(patient: PageClient) -> Page:
    return patient.get(PAGE)


def test_it_names_every_emergency_sign_before_the_way_into_the_check(page: Page) -> None:
    listed = words(page.one(".emergency"))
    assert [sign.id for sign in RED_FLAGS if IN_THEIR_WORDS[sign.id] not in listed] == []
    assert "The ER today: sudden pain in the last week that is the worst ever" in listed
    assert page.text.index("911 or the ER") < page.text.index("Begin a check for your patient")


def test_it_lists_what_payers_ask_for_with_what_shows_it_and_its_sources(page: Page) -> None:
    cells = [" ".join(cell.get_text().split()) for cell in page.soup.select("tbody th, tbody td")]
    assert cells == [text for criterion in PAYER_CRITERIA for text in criterion]
    assert all(source in page.text for source in SOURCES)
    assert "not in their full text" in page.text


def test_a_clinic_without_a_fax_names_none(page: Page) -> None:
    assert "Fax" not in page.text


def test_a_clinics_fax_is_shown(settings: Settings, make_app: Callable[[Settings], Flask]) -> None:
    app = make_app(replace(settings, clinic_fax="612-555-0100"))
    assert "Fax: 612-555-0100" in PageClient(app).get(PAGE).text


def test_the_pages_for_doctors_and_for_their_offices_link_to_each_other(
    patient: PageClient, page: Page
) -> None:
    doctors = "/how-it-works/for-doctors"
    assert page.soup.select(f'main a[href="{doctors}"]')
    assert patient.get(doctors).soup.select(f'main a[href="{PAGE}"]')


def test_it_promises_nothing(page: Page) -> None:
    assert not NEVER.search(page.text)
