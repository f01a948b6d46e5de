"""References are read out over the phone: a slip must be detected."""

from __future__ import annotations

import pytest
from flask import Flask
from hypothesis import given
from hypothesis import strategies as st

from app.submissions.reference import new_reference, read_reference
from tests.submissions.build import sent, stored

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
MISTAKEN = "0O1IL"
LONG = 8

references = st.builds(new_reference)


def typed(characters: list[str]) -> str:
    return "".join(characters[:4]) + "-" + "".join(characters[4:])


@given(references)
def test_a_reference_is_two_groups_of_four_unmistakable_characters(reference: str) -> None:
    first, second = reference.split("-")
    assert len(first) == len(second) == 4
    assert set(first + second) <= set(ALPHABET)
    assert not set(first + second) & set(MISTAKEN)
    assert read_reference(reference) == reference


def test_the_alphabet_has_a_prime_number_of_unmistakable_characters() -> None:
    assert len(set(ALPHABET)) == 31
    used = set("".join(new_reference() for _ in range(2000))) - {"-"}
    assert used == set(ALPHABET)


@given(references)
def test_every_single_wrong_character_is_detected(reference: str) -> None:
    right = list(reference.replace("-", ""))
    for index in range(LONG):
        for character in ALPHABET:
            if character != right[index]:
                wrong = [*right[:index], character, *right[index + 1 :]]
                assert read_reference(typed(wrong)) is None


@given(references)
def test_every_swap_of_two_neighbors_is_detected(reference: str) -> None:
    right = list(reference.replace("-", ""))
    for index in range(LONG - 1):
        swapped = [*right]
        swapped[index], swapped[index + 1] = right[index + 1], right[index]
        if swapped != right:
            assert read_reference(typed(swapped)) is None


@given(references)
def test_a_reference_is_read_whatever_its_case_dashes_and_spaces(reference: str) -> None:
    plain = reference.replace("-", "")
    for heard in (
        plain,
        plain.lower(),
        f" {' '.join(plain)} ",
        "-".join(plain),
        f"{reference}.",
        f"#{plain}",
    ):
        assert read_reference(heard) == reference


@pytest.mark.parametrize(
    "text", ["", "-", "ABCD", "ABCD-EFG", "ABCD-EFGHJ", "0000-0000", "ÄÖÜß-ÄÖÜß", "二三四五-六七八九"]
)
def test_an_invalid_reference_is_none(text: str) -> None:
    assert read_reference(text) is None


@given(st.text(max_size=40))
def test_no_text_breaks_the_reader(text: str) -> None:
    read = read_reference(text)
    assert read is None or read_reference(read) == read


@given(references)
def test_a_mistakable_character_is_never_read_as_another(reference: str) -> None:
    plain = reference.replace("-", "")
    assert [character for character in MISTAKEN if read_reference(character + plain[1:])] == []


def test_a_stored_reference_can_be_read_out(store: Flask) -> None:
    reference = stored(sent()).reference
    assert read_reference(reference.lower().replace("-", " ")) == reference
