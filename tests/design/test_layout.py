"""What every page has in the same place; and dates in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from flask import Flask

from app.design import day_in_words, moment_in_words
from tests.pages import Page, PageClient, words
from tests.screening.drafts import EVERY_PAGE_ASKED, put

PAGES = (
    ("/", 200),
    ("/check", 200),
    ("/check/pain-now", 200),
    ("/check/answers", 200),
    ("/check/result", 200),
    ("/check/send", 200),
    ("/check/copy", 200),
    ("/no-such-page", 404),
)

each_page = pytest.mark.parametrize(("path", "status"), PAGES)


def opened(app: Flask, path: str, status: int) -> Page:
    patient = PageClient(app)
    put(patient, EVERY_PAGE_ASKED)
    return patient.get(path, status=status)


@each_page
def test_the_phone_is_in_the_same_place_on_every_page(app: Flask, path: str, status: int) -> None:
    page = opened(app, path, status)
    for region in ("body > header", "body > footer"):
        assert page.one(region).select('a[href="tel:6125550123"]')
    assert page.one("footer").select('a[href="tel:711"]')


@each_page
def test_the_footer_says_to_call_911_and_that_the_check_is_no_doctor(
    app: Flask, path: str, status: int
) -> None:
    footer = opened(app, path, status).one("footer")
    assert words(footer).startswith("If this is an emergency, call 911 .")
    assert footer.select('a[href="tel:911"]')
    assert "does not replace a doctor" in words(footer)


@each_page
def test_a_link_skips_to_the_main_part(app: Flask, path: str, status: int) -> None:
    page = opened(app, path, status)
    first = page.soup.select("body a")[0]
    target = page.one(str(first["href"]))
    assert target["tabindex"] == "-1"
    assert target in (page.one("main#main"), page.one("main").find(id="question"))


@each_page
def test_an_example_instance_says_that_it_is_one(app: Flask, path: str, status: int) -> None:
    assert "This is an example" in words(opened(app, path, status).one("body"))


def test_a_clinics_own_instance_shows_its_name_and_phone(settings, make_app) -> None:
    production = replace(
        settings,
        env="production",
        public_url="https://check.test",
        clinic_name="Spine & Sons",
        clinic_phone="+1 651-555-9999",
    )
    page = PageClient(make_app(production)).get("/", base_url="https://check.test")
    assert "This is an example" not in words(page.one("body"))
    assert words(page.one("title")).endswith("– Spine & Sons")
    assert page.one("header .call a")["href"] == "tel:+16515559999"


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2026, 11, 30), "Monday, November 30, 2026"),
        (date(2024, 2, 29), "Thursday, February 29, 2024"),
        (date(2027, 1, 1), "Friday, January 1, 2027"),
    ],
)
def test_a_day_is_written_in_words(day: date, text: str) -> None:
    assert day_in_words(day) == text


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (datetime(2026, 11, 30, 18, 5, tzinfo=UTC), "Monday, November 30, 2026, 12:05 PM"),
        (datetime(2026, 12, 1, 6, 0, tzinfo=UTC), "Tuesday, December 1, 2026, 12:00 AM"),
        (datetime(2026, 12, 1, 5, 59, tzinfo=UTC), "Monday, November 30, 2026, 11:59 PM"),
        (datetime(2026, 7, 1, 17, 0, tzinfo=UTC), "Wednesday, July 1, 2026, 12:00 PM"),
    ],
)
def test_a_moment_is_written_in_the_clinics_time_zone(app: Flask, moment: datetime, text: str) -> None:
    with app.app_context():
        assert moment_in_words(moment) == text
