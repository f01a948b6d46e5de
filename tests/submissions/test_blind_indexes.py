"""Blind indexes: keyed fingerprints that find the same person, and reveal nothing else."""

from __future__ import annotations

import hashlib
from datetime import date

import pytest
from flask import Flask

from app.extensions import db, instance_keys
from app.submissions.blind_indexes import (
    index_of_email,
    index_of_phone,
    indexes_of_name,
    indexes_of_typed_name,
)
from app.submissions.worklist.search import found_by_name
from tests.submissions.build import column, contact, rows, sent

KEY, OTHER_KEY = bytes(range(32)), bytes(32)
BORN = date(1948, 5, 4)


def is_found(full_name: str, typed: str, born: date = BORN, typed_born: date = BORN) -> bool:
    """Whether a person of this name is found by a typed last name and birth date."""
    sent, wanted = indexes_of_name(KEY, full_name, born), indexes_of_typed_name(KEY, typed, typed_born)
    return bool(sent & wanted)


@pytest.mark.parametrize(
    "typed", ["García", "garcia", "GARCÍA", "Maria Garcia", "Garci\u0301a", "Garcia, Maria"]
)
def test_case_accents_and_first_names_do_not_count(typed: str) -> None:
    assert is_found("Ana Lucía  García", typed)


@pytest.mark.parametrize(
    ("typed", "born"),
    [("Garza", BORN), ("Garcia", date(1948, 4, 5)), ("Ana", BORN), ("Garci", BORN), ("", BORN)],
)
def test_another_last_name_or_birth_date_finds_no_one(typed: str, born: date) -> None:
    assert not is_found("Ana Lucía García", typed, typed_born=born)


def test_a_name_without_a_letter_is_found_as_it_is_typed() -> None:
    assert is_found("★★", "★★")
    assert not is_found("★★", "☆☆")


def test_names_in_other_scripts_have_different_indexes() -> None:
    names = ["Mai ヴァン", "Mai Ли", "Mai ལི", "Mai محمد"]
    assert len({index for name in names for index in indexes_of_name(KEY, name, BORN)}) == len(names)


def test_the_case_of_an_email_does_not_count() -> None:
    assert index_of_email(KEY, "Edna.Larson@Example.com") == index_of_email(KEY, "edna.larson@example.com")
    assert index_of_email(KEY, "edna@example.com") != index_of_email(KEY, "edna@example.org")


@pytest.mark.parametrize(
    "typed", ["zoë@bücher.example", "zoe\u0308@bu\u0308cher.example", "ZOË@xn--bcher-kva.example"]
)
def test_an_email_is_the_same_however_its_letters_and_its_domain_are_written(typed: str) -> None:
    assert index_of_email(KEY, typed) == index_of_email(KEY, "zoë@bücher.example")


def test_what_is_no_email_has_an_index_too() -> None:
    assert index_of_email(KEY, "Zoe\u0308 at home") == index_of_email(KEY, "zoë at home")


@pytest.mark.parametrize(
    "typed", ["+1-612-555-0188", "+1-612-555-0188;ext=7", "612-555-0188", "(612) 555-0188 x45"]
)
def test_a_phone_number_is_the_same_with_and_without_an_extension(typed: str) -> None:
    assert index_of_phone(KEY, typed) == index_of_phone(KEY, "+1-612-555-0188;ext=45")
    assert index_of_phone(KEY, typed) != index_of_phone(KEY, "+1-612-555-0189;ext=45")


def test_the_same_value_has_a_different_index_for_another_purpose() -> None:
    assert index_of_phone(KEY, "x") != index_of_email(KEY, "x")


def test_values_cannot_run_together() -> None:
    assert not is_found("Larson1", "Larson", date(948, 5, 4), date(1948, 5, 4))


def test_an_index_cannot_be_made_without_the_key() -> None:
    phone = "+1-612-555-0123"
    assert index_of_phone(KEY, phone) != index_of_phone(OTHER_KEY, phone)
    assert index_of_phone(KEY, phone) not in hashlib.sha256(phone.encode()).digest()


def test_the_same_person_is_found_in_two_submissions_by_each_index(embedded: Flask) -> None:
    one = sent(contact=contact(full_name="Edna Larson", email="Edna@Example.com"))
    same = sent("urgent", contact=contact(full_name="E. LARSON"))
    other = sent(contact=contact(full_name="Ole Dahl", phone="+1-612-555-0199", email="ole@example.com"))
    for name in ("phone_index", "email_index"):
        assert column(name, one) == column(name, same) != column(name, other), name
        assert len(column(name, one)) == 16
    keys = instance_keys()
    found = found_by_name(db.session, keys, "Larson", BORN)
    assert {each.id for each in found} == {one, same}
    assert {bytes(index) for (index,) in rows('SELECT "index" FROM name_indexes')} == {
        *indexes_of_name(keys.index, "Edna Larson", BORN),
        *indexes_of_name(keys.index, "Ole Dahl", BORN),
    }


def test_no_email_has_no_index(embedded: Flask) -> None:
    sent(contact=contact(email=""))
    sent("urgent", contact=contact(email=""))
    assert rows("SELECT email_index FROM submissions") == [(None,), (None,)]
