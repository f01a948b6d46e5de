"""What was typed into the search box is known by its shape."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.review.search_terms import (
    NO_BIRTH_DATE,
    NO_NAME,
    NO_REFERENCE,
    NOT_KNOWN,
    PART_OF_A_PHONE,
    read_terms,
)
from app.submissions.reference import new_reference

TODAY = date(2026, 11, 30)
BORN = date(1950, 4, 12)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Keller 4/12/1950", "Keller"),
        ("Keller, 4-12-1950", "Keller"),
        ("Keller,4/12/1950", "Keller"),
        ("4/12/1950 Keller", "Keller"),
        ("4.12.1950, Keller", "Keller"),
        ("Keller April 12 1950", "Keller"),
        ("Keller Apr. 12th, 1950", "Keller"),
        ("12 April 1950 Keller", "Keller"),
        ("Keller 1950-04-12", "Keller"),
        ("Keller 04121950", "Keller"),
        ("Keller 4/12/50", "Keller"),
        ("Keller, John 4/12/1950", "Keller, John"),
        ("John Keller born 4/12/1950", "John Keller"),
        ("O’Brien dob: 4/12/1950", "O’Brien"),
        ("García López 4/12/1950", "García López"),
        ("April 4/12/1950", "April"),
    ],
)
def test_a_last_name_and_a_birth_date_are_read_in_any_order_and_form(typed: str, name: str) -> None:
    terms = read_terms(typed, TODAY)
    assert (terms.name, terms.birth_date) == (name, BORN)
    assert [terms.reference, terms.phone, terms.mrn, terms.email] == [""] * 4


@pytest.mark.parametrize("typed", ["612-555-0188", "(612) 555 0188", "+1 612.555.0188", "6125550188"])
def test_ten_digits_are_a_phone_number(typed: str) -> None:
    assert read_terms(typed, TODAY).phone == "+1-612-555-0188"


@pytest.mark.parametrize("typed", ["612-555-0188 ext. 45", "612-555-0188x45"])
def test_a_phone_number_may_have_an_extension(typed: str) -> None:
    assert read_terms(typed, TODAY).phone == "+1-612-555-0188;ext=45"


@pytest.mark.parametrize(
    ("typed", "mrn"),
    [
        ("00123456", "123456"),
        ("MRN 00123456", "123456"),
        ("mrn# 123-456", "123456"),
        ("E12345", "E12345"),
        ("ab 12345", "AB12345"),
        ("6125550188", "6125550188"),
    ],
)
def test_a_medical_record_number_is_mostly_digits(typed: str, mrn: str) -> None:
    assert read_terms(typed, TODAY).mrn == mrn


def test_an_address_with_an_at_sign_is_an_email_and_nothing_else() -> None:
    terms = read_terms("Edna@Example.com", TODAY)
    assert (terms.email, terms.phone, terms.mrn, terms.name) == ("Edna@Example.com", "", "", "")


@given(st.builds(new_reference), st.sampled_from([str, str.lower, lambda text: text.replace("-", " ")]))
def test_every_reference_is_known_as_one_however_it_is_typed(reference: str, typed_as: object) -> None:
    assert read_terms(typed_as(reference), TODAY).reference == reference  # type: ignore[operator]


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("Keller", NO_BIRTH_DATE),
        ("Anna Maria Keller", NO_BIRTH_DATE),
        ("4/12/1950", NO_NAME),
        ("April 12, 1950", NO_NAME),
        ("7KQM-P2XO", NO_REFERENCE),
        ("★", NOT_KNOWN),
        ("12", NOT_KNOWN),
    ],
)
def test_what_is_missing_is_named(typed: str, problem: str) -> None:
    terms = read_terms(typed, TODAY)
    assert not terms.is_clear
    assert terms.problem == problem


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("Keller 4/31/1950", "no day 31"),
        ("Keller 4/12/26", "4 numbers"),
        ("Keller 4/12", "year"),
        ("", "Type a"),
    ],
)
def test_a_birth_date_that_cannot_be_read_is_explained(typed: str, word: str) -> None:
    terms = read_terms(typed, TODAY)
    assert not terms.is_clear
    assert word in terms.problem


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_any_text_is_read_or_answered_with_a_sentence(typed: str) -> None:
    terms = read_terms(" ".join(typed.split()), TODAY)
    assert terms.problem.endswith((".", "”"))


@pytest.mark.parametrize("typed", ["555-0101", "555.0101", "555 0101"])
def test_a_phone_number_without_its_area_code_is_known_as_one(typed: str) -> None:
    assert read_terms(typed, date(2026, 6, 15)).problem == PART_OF_A_PHONE
