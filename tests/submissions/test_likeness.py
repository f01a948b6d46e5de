"""Why two submissions may be of the same person; and who is never said to be the same."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from flask import Flask

from app.submissions.likeness import Likeness, NameLikeness, likeness, names_alike
from tests.submissions.build import contact, put, sent, stored

BORN = date(1948, 5, 4)
OTHER_PHONE = "+1-763-555-0142"


def alike(one: dict[str, Any], other: dict[str, Any]) -> Likeness | None:
    """Return how two people are alike; they share the phone and the birth date unless said otherwise."""
    first, second = (stored(sent(contact=contact(**each))) for each in (one, other))
    return likeness(first, second)


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("Éloïse Núñez Peña", "Eloise Nunez Pena", NameLikeness.SAME),
        ("Zoë Ñúñéz", "Zoe\u0308 N\u0303u\u0301n\u0303e\u0301z", NameLikeness.SAME),
        ("Aoife O’Brien", "Aoife OBrien", NameLikeness.SAME),
        ("Keller, John", "John Keller", NameLikeness.SAME),
        ("Mai Xiong", "Xiong Mai", NameLikeness.SAME),
        ("Robert Smith Jr.", "Robert Smith", NameLikeness.SAME),
        ("Jon Larson", "John Larsen", NameLikeness.ALIKE),
        ("E. Larson", "Edna Larson", NameLikeness.ALIKE),
        ("Maria Garcia", "Maria del Carmen Garcia Lopez", NameLikeness.PART),
        ("Karen Lindqvist", "Karen Abernathy", NameLikeness.OTHER_LAST),
        ("Anna Smith-Jones", "Anna Jones", NameLikeness.PART),
        ("Nguyen Thi Mai", "Mai Tran", NameLikeness.SHARED),
        ("Jane Olson", "Joan Olson", NameLikeness.OTHER_FIRST),
        ("A. Olson", "Jane Olson", NameLikeness.OTHER_FIRST),
        ("John Q. Public", "John Public", NameLikeness.PART),
        ("Bob Smith", "Robert Smith", NameLikeness.OTHER_FIRST),
        ("Robert Smith Sr.", "Robert Smith Jr.", NameLikeness.GENERATIONS),
        ("Robert Smith III", "Robert Smith, Jr.", NameLikeness.GENERATIONS),
        ("Edna Larson", "Lars Berg", NameLikeness.NONE),
        ("Maria de la Cruz", "Ana de la Rosa", NameLikeness.NONE),
    ],
)
def test_two_names_are_compared_by_their_plain_words(one: str, other: str, how: NameLikeness) -> None:
    assert names_alike(one, other) is how
    assert names_alike(other, one) is how


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Éloïse Núñez Peña", "Eloise Nunez Pena"),
        ("Karen Lindqvist", "Karen Abernathy"),
        ("Maria Garcia", "Maria del Carmen Garcia Lopez"),
    ],
)
def test_a_person_with_a_new_phone_is_shown_by_birth_date_and_one_name(
    app: Flask, one: str, other: str
) -> None:
    with app.app_context():
        found = alike({"full_name": one}, {"full_name": other, "phone": OTHER_PHONE})
    assert found
    assert found.is_likely
    assert found.why.startswith("same date of birth")


@pytest.mark.parametrize("phone", ["+1-612-555-0123", OTHER_PHONE])
def test_twins_are_not_called_the_same_person(app: Flask, phone: str) -> None:
    with app.app_context():
        found = alike({"full_name": "Jane Olson"}, {"full_name": "Joan Olson", "phone": phone})
    assert found
    assert not found.is_likely
    assert "perhaps a twin" in found.why
    assert "same person" not in found.why


@pytest.mark.parametrize(
    ("father", "son"),
    [("Robert Smith Sr.", "Robert Smith Jr."), ("Robert Smith", "Robert Smith Jr."), ("Robert Smith",) * 2],
)
def test_a_father_and_a_son_are_not_called_the_same_person(app: Flask, father: str, son: str) -> None:
    with app.app_context():
        found = alike({"full_name": father}, {"full_name": son, "birth_date": date(1972, 9, 1)})
    assert found
    assert not found.is_likely
    assert "perhaps a relative" in found.why
    assert "same person" not in found.why


def test_a_father_and_a_son_at_two_numbers_are_not_alike(app: Flask) -> None:
    with app.app_context():
        son = {"full_name": "Robert Smith", "birth_date": date(1972, 9, 1), "phone": OTHER_PHONE}
        assert alike({"full_name": "Robert Smith"}, son) is None


@pytest.mark.proves("households-are-not-alike")
def test_people_of_one_household_are_not_alike(app: Flask) -> None:
    with app.app_context():
        wife = {"full_name": "Anna Larson", "birth_date": date(1950, 1, 1)}
        assert alike({"full_name": "Ole Larson"}, wife) is None


def test_a_birth_date_alone_is_nothing_in_common(app: Flask) -> None:
    with app.app_context():
        assert alike({}, {"full_name": "Lars Berg", "phone": OTHER_PHONE}) is None


def test_a_phone_is_the_same_with_another_extension(app: Flask) -> None:
    with app.app_context():
        found = alike({"phone": "+1-612-555-0188;ext=45"}, {"phone": "+1-612-555-0188"})
    assert found == ("same date of birth and phone and same name", True)


def test_a_submission_whose_key_was_destroyed_is_like_no_other(app: Flask) -> None:
    with app.app_context():
        one, other = sent(), sent(contact=contact(phone=OTHER_PHONE))
        put(one, data_key=b"")
        assert likeness(stored(one), stored(other)) is None
