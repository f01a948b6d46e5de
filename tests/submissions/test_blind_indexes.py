"""Blind indexes: keyed fingerprints that find the same person, and reveal nothing else."""

from __future__ import annotations

import hashlib
from datetime import date

import pytest
from flask import Flask

from app.submissions.encrypted_fields import index_of_email, index_of_name, index_of_phone
from tests.submissions.build import column, contact, rows, sent

KEY, OTHER_KEY = bytes(range(32)), bytes(32)
BORN = date(1948, 5, 4)


@pytest.mark.parametrize(
    "name",
    ["Maria García", "maria garcia", "M. GARCÍA", "García", "Ana Lucía  Garcia", "Maria Garci\u0301a"],
)
def test_case_accents_and_first_names_do_not_count(name: str) -> None:
    assert index_of_name(KEY, name, BORN) == index_of_name(KEY, "Maria Garcia", BORN)


@pytest.mark.parametrize(
    ("name", "born"),
    [("Maria Garza", BORN), ("Maria Garcia", date(1948, 4, 5)), ("Garcia Maria", BORN), ("Maria", BORN)],
)
def test_another_last_name_or_birth_date_is_another_index(name: str, born: date) -> None:
    assert index_of_name(KEY, name, born) != index_of_name(KEY, "Maria Garcia", BORN)


def test_names_in_other_scripts_have_different_indexes() -> None:
    names = ["Mai ヴァン", "Mai Ли", "Mai ལི", "Mai محمد"]
    assert len({index_of_name(KEY, name, BORN) for name in names}) == len(names)


def test_the_case_of_an_email_does_not_count() -> None:
    assert index_of_email(KEY, "Edna.Larson@Example.com") == index_of_email(KEY, "edna.larson@example.com")
    assert index_of_email(KEY, "edna@example.com") != index_of_email(KEY, "edna@example.org")


def test_the_same_value_has_a_different_index_for_another_purpose() -> None:
    assert index_of_phone(KEY, "x") != index_of_email(KEY, "x")


def test_values_cannot_run_together() -> None:
    assert index_of_name(KEY, "Larson1", date(948, 5, 4)) != index_of_name(KEY, "Larson", date(1948, 5, 4))


def test_an_index_cannot_be_made_without_the_key() -> None:
    phone = "+1-612-555-0123"
    assert index_of_phone(KEY, phone) != index_of_phone(OTHER_KEY, phone)
    assert index_of_phone(KEY, phone) not in hashlib.sha256(phone.encode()).digest()


def test_the_same_person_is_found_in_two_submissions_by_each_index(embedded: Flask) -> None:
    one = sent(contact=contact(full_name="Edna Larson", email="Edna@Example.com"))
    same = sent("urgent", contact=contact(full_name="E. LARSON"))
    other = sent(contact=contact(full_name="Ole Dahl", phone="+1-612-555-0199", email="ole@example.com"))
    for name in ("name_index", "phone_index", "email_index"):
        assert column(name, one) == column(name, same) != column(name, other), name
        assert len(column(name, one)) == 16


def test_no_email_has_no_index(embedded: Flask) -> None:
    sent(contact=contact(email=""))
    sent("urgent", contact=contact(email=""))
    assert rows("SELECT email_index FROM submissions") == [(None,), (None,)]
