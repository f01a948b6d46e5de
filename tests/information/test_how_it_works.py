"""The pages that explain how the check works: one for patients, one for doctors."""

from __future__ import annotations

from dataclasses import replace

import pytest
from flask import Flask

from app.information.reading_times import ONCE_SENT
from app.questionnaire.questions import JOURNEY
from app.rules.due_dates import UrgentCover
from app.rules.quoted_numbers import quoted_numbers
from app.rules.wording.flag_labels import looked_for
from app.rules.wording.patient_messages import CANNOT_TELL, DO_NOT_WAIT_FOR_US, TIER_MESSAGES
from tests.design.test_weight import BROWSER, MOST_BYTES, on_the_wire
from tests.house.plain_words import NEVER
from tests.pages import Page, PageClient, words

PAGE = "/how-it-works"
DOCTORS = f"{PAGE}/for-doctors"
PUBLIC = (PAGE, DOCTORS, f"{PAGE}/rules-sheet", f"{PAGE}/paper-form", f"{PAGE}/phone-script")


@pytest.fixture
def page(patient: PageClient) -> Page:
    return patient.get(PAGE)


def test_every_question_is_listed_with_its_reason_and_source(page: Page) -> None:
    for question in JOURNEY.questions:
        for text in (question.short, question.why % quoted_numbers(), question.source):
            assert text in page.text, text


def test_every_result_is_listed_in_the_words_of_the_check(page: Page) -> None:
    for outcome in TIER_MESSAGES.values():
        assert outcome.heading.patient in page.text
        assert outcome.says.patient in page.text
    assert "A coordinator will try to call you within 5 business days." in page.text
    assert "A nurse or doctor will try to call you within 24 hours, by the clock. If you" in page.text


def test_a_clinic_that_calls_in_office_hours_only_says_so(settings, make_app) -> None:
    levels = replace(settings.service_levels, urgent_cover=UrgentCover.OFFICE_HOURS)
    page = PageClient(make_app(replace(settings, service_levels=levels))).get(PAGE)
    assert "will try to call you within 24 hours, by the clock, while our office is open. If you" in page.text


def test_the_steps_after_sending_match_the_outcomes_with_a_duration() -> None:
    for tier, outcome in TIER_MESSAGES.items():
        promised = outcome.by_when.patient.replace("by %(by)s", "within %(within)s")
        assert ONCE_SENT[tier] == (promised or DO_NOT_WAIT_FOR_US.patient)


def test_the_page_says_what_the_check_cannot_see(page: Page) -> None:
    for limit in CANNOT_TELL:
        assert limit.patient in page.text


def test_the_doctors_page_names_every_criterion_and_who_disagrees(patient: PageClient) -> None:
    page = patient.get(DOCTORS)
    assert all(text in page.text for text in looked_for().values())
    assert "The evidence is disputed" in page.text
    for name in ("ASBMR", "NASS", "RAND", "CMS", "ACR", "NICE"):
        assert name in [words(strong) for strong in page.soup.select("main li strong")], name


def test_the_patient_page_and_the_risks_page_link_to_the_doctors_page(patient: PageClient) -> None:
    for path in (PAGE, "/about/risks"):
        assert patient.get(path).one(f'main a[href="{DOCTORS}"]')["hreflang"] == "en"


def test_the_page_and_its_style_sheet_are_at_most_ten_kilobytes(app: Flask, page: Page) -> None:
    client = app.test_client()
    sheets = [str(link["href"]) for link in page.soup.select("link[rel=stylesheet]")]
    loaded = [client.get(path, headers=BROWSER) for path in (PAGE, *sheets)]
    assert len(sheets) == 1
    assert sum(on_the_wire(response) for response in loaded) <= MOST_BYTES


def test_the_first_page_and_every_footer_link_to_the_page(patient: PageClient) -> None:
    first = patient.get("/")
    assert first.soup.select(f'main a[href="{PAGE}"]')
    assert patient.get("/check/who").soup.select(f'footer a[href="{PAGE}"]')


def test_all_pages_about_the_check_are_public_and_set_no_cookie(patient: PageClient) -> None:
    for path in PUBLIC:
        page = patient.get(path)
        assert "X-Robots-Tag" not in page.response.headers
        assert "Set-Cookie" not in page.response.headers
        assert not page.soup.select("script, form, img, iframe")
        assert not NEVER.search(page.text), path
