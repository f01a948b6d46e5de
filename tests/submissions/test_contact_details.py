"""Contact details: ages, phone numbers, and birth dates that do not fit the answers."""

from __future__ import annotations

import json
from datetime import date

import pytest
from flask import Flask

from app.submissions.contact_details import (
    age_on,
    contradicts,
    last_digits,
    national,
    read_phone,
    says_more,
    without_extension,
)
from tests.pages import PageClient
from tests.screening.drafts import send
from tests.submissions.build import contact, rows, stored
from tests.walk import answers_of

TODAY = date(2026, 6, 15)
BANDS = {"under_18": range(18), "18_49": range(18, 50), "50_64": range(50, 65), "65_plus": range(65, 111)}


def born(age: int) -> date:
    """Return the birth date of someone who turns this age today."""
    return date(TODAY.year - age, TODAY.month, TODAY.day)


@pytest.mark.parametrize("band", BANDS)
@pytest.mark.parametrize("age", [0, 1, 17, 18, 49, 50, 64, 65, 110])
def test_a_birth_date_contradicts_exactly_when_its_age_is_outside_the_band(band: str, age: int) -> None:
    assert contradicts(born(age), band, TODAY) is (age not in BANDS[band])


@pytest.mark.parametrize("band", ["not_sure", "", "no such band"])
def test_an_unanswered_age_is_never_contradicted(band: str) -> None:
    assert not contradicts(born(3), band, TODAY)


@pytest.mark.parametrize(
    ("birth_date", "day", "age"),
    [
        (date(1961, 6, 15), TODAY, 65),
        (date(1961, 6, 16), TODAY, 64),
        (date(2004, 2, 29), date(2026, 2, 28), 21),
        (date(2004, 2, 29), date(2026, 3, 1), 22),
        (TODAY, TODAY, 0),
    ],
)
def test_age_is_counted_in_whole_years(birth_date: date, day: date, age: int) -> None:
    assert age_on(birth_date, day) == age


def test_a_contact_can_be_written_as_json() -> None:
    written = json.loads(json.dumps(contact().dump()))
    assert written["birth_date"] == "1948-05-04"
    assert written["clinic_id"] == "example-edina"
    assert written["may_speak_to_helper"] is None


def test_a_contradicting_birth_date_does_not_stop_the_patient(stored_app: Flask) -> None:
    page = send(PageClient(stored_app), answers_of("standard"), **{"birth_date-year": "1999"})
    assert page.reference
    with stored_app.app_context():
        found = stored(rows("SELECT id FROM submissions")[0][0])
        assert contradicts(date.fromisoformat(found.birth_date), found.age_band, found.as_of)


def test_a_number_that_staff_would_pay_to_call_is_refused() -> None:
    assert [read_phone(text) for text in ("1-900-555-0123", "+44 909 879 0000")] == [None, None]


def test_a_number_is_read_in_one_form_and_needs_its_area_code() -> None:
    assert {read_phone(text) for text in ("612-555-0123", "(612) 555 0123", "+1 612 555 0123")} == {
        "+1-612-555-0123"
    }
    assert [read_phone(text) for text in ("555-0123", "", None, "call me")] == [None] * 4


@pytest.mark.parametrize(
    "text",
    [
        "000-000-0000",
        "123-456-7890",
        "911-555-0123",
        "612-911-0123",
        "162-555-0123",
        "612-155-0123",
        "+1 062 555 0123",
    ],
)
def test_a_number_that_cannot_exist_is_refused(text: str) -> None:
    assert read_phone(text) is None


@pytest.mark.parametrize("text", ["612-555-0100", "200-200-0000", "+44 20 7946 0958", "+593 99 123 4567"])
def test_a_number_that_can_exist_is_read(text: str) -> None:
    assert read_phone(text) is not None


@pytest.mark.parametrize("text", ["+52 1 55 1234 5678", "+52 55 1234 5678", "011 52 1 55 1234 5678"])
def test_a_number_in_mexico_is_read_with_and_without_the_1_of_earlier_years(text: str) -> None:
    assert read_phone(text) == read_phone(text, is_stored=True) == "+52-55-1234-5678"


def test_a_number_accepted_earlier_is_found_even_if_it_would_be_refused_now() -> None:
    assert read_phone("1-900-555-0123", is_stored=True) == "+1-900-555-0123"
    assert read_phone("call me", is_stored=True) is None


@pytest.mark.parametrize(
    ("typed", "ends_in", "shown"),
    [
        ("612-555-0188", "88", "(612) 555-0188"),
        ("612-555-0188 ext. 45", "88, ext. 45", "(612) 555-0188 ext. 45"),
        ("612-555-0188 x45", "88, ext. 45", "(612) 555-0188 ext. 45"),
        ("763-555-0142,,5", "42, ext. 5", "(763) 555-0142 ext. 5"),
        ("+52 55 1234 5678", "78", "+52 55 1234 5678"),
    ],
)
def test_an_extension_is_no_part_of_the_number(typed: str, ends_in: str, shown: str) -> None:
    phone = read_phone(typed) or ""
    assert last_digits(phone) == ends_in
    assert national(phone) == shown
    assert without_extension(phone) == without_extension(phone.partition(";")[0])


def test_what_is_no_number_stays_as_it_is() -> None:
    assert (national("call me"), without_extension("call me")) == ("call me", "call me")


@pytest.mark.parametrize(
    ("given", "is_news"),
    [
        ("612-555-0188", False),
        ("612-555-0188 ext. 45", False),
        ("612-555-0188 ext. 46", True),
        ("612-555-0189 ext. 45", True),
        ("612-555-0189", True),
    ],
)
def test_a_number_says_more_only_with_other_digits_or_another_extension(given: str, is_news: bool) -> None:
    known = read_phone("612-555-0188 ext. 45") or ""
    assert says_more(read_phone(given) or "", known) is is_news
    assert says_more(known, read_phone("612-555-0188") or "")
