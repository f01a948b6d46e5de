"""Names as they are compared: plain letters, words in order, and which words may be surnames."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.submissions.names import folded, generation, surname_keys, typed_keys, words_of

SENT_AND_TYPED = [
    ("Aoife O’Brien", "O'Brien"),
    ("Aoife O'Brien", "OBRIEN"),
    ("Aoife O`Brien", "O Brien"),
    ("Kealiʻi Kānaka", "kanaka"),
    ("Lech Wałęsa", "Walesa"),
    ("Thu Đặng", "Dang"),
    ("Søren Østergård", "Ostergard"),
    ("Jürgen Strauß", "Strauss"),
    ("Lars Ærø", "aero"),
    ("Anne Lacœur", "Lacoeur"),
    ("Jón Þórðarson", "Thordarson"),
    ("Ali Yıldız", "Yildiz"),
    ("Mai Yildiz", "YILDIZ"),
    ("María García López", "Garcia"),
    ("María García López", "lopez"),
    ("María García López", "Garcia Lopez"),
    ("María García López", "García-López"),
    ("Robert Smith Jr.", "Smith"),
    ("Robert Smith, Jr.", "Smith"),
    ("Robert Smith III", "smith jr"),
    ("Robert Smith, MD", "Smith"),
    ("Anne Smith-Jones", "Smith"),
    ("Anne Smith-Jones", "Jones"),
    ("Anne Smith-Jones", "Smith Jones"),
    ("Anne Smith–Jones", "Smith-Jones"),
    ("Anne Smith‐Jones", "smithjones"),
    ("Keller, John", "Keller"),
    ("John Keller", "Keller, John"),
    ("John Keller", "John Keller"),
    ("García López, María", "garcía"),
    ("Smith Jr., Robert", "Smith"),
    ("Smith, Robert, Jr.", "Smith"),
    ("Maria de la Cruz", "de la Cruz"),
    ("Maria de la Cruz", "Cruz"),
    ("Maria de la Cruz", "delacruz"),
    ("Ana van Dyke", "VanDyke"),
    ("Thi Do", "Do"),
    ("Mai Le", "Le"),
    ("Sukarno", "Sukarno"),
    ("Zoë Ñúñéz", unicodedata.normalize("NFD", "Ñúñéz")),
    (unicodedata.normalize("NFD", "Zoë Ñúñéz"), "Nunez"),
    ("Иван Ёлкин", "Елкин"),
]


@pytest.mark.parametrize(("sent", "typed"), SENT_AND_TYPED)
def test_a_surname_is_found_as_it_is_commonly_typed(sent: str, typed: str) -> None:
    assert surname_keys(sent) & typed_keys(typed)


@pytest.mark.parametrize(
    ("sent", "typed"),
    [
        ("Keller, John", "John"),
        ("John Keller", "John"),
        ("Maria de la Cruz", "de la Rosa"),
        ("Robert Smith Jr.", "Jr."),
        ("Keller, John, Jr.", "John"),
        ("Edna Larson", "Larsen"),
        ("Mai ヴァン", "ウァン"),
        ("Asha कि", "का"),
    ],
)
def test_a_first_name_a_particle_a_suffix_or_another_name_does_not_find_a_person(
    sent: str, typed: str
) -> None:
    assert not surname_keys(sent) & typed_keys(typed)


def test_an_initial_is_no_surname_unless_nothing_follows_it() -> None:
    assert "q" not in surname_keys("John Q. Public")
    assert surname_keys("Sun O") == {"o"}


@pytest.mark.parametrize(
    ("name", "which"),
    [
        ("Robert Smith Jr.", "jr"),
        ("Smith Sr, Robert", "sr"),
        ("Robert Smith III", "iii"),
        ("Robert Smith", ""),
    ],
)
def test_a_generation_is_read_from_a_name(name: str, which: str) -> None:
    assert generation(name) == which


@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_folding_twice_changes_nothing_more_and_forms_of_accents_fold_alike(text: str) -> None:
    assert words_of(" ".join(words_of(text))) == words_of(text)
    assert folded(unicodedata.normalize("NFD", text)) == folded(unicodedata.normalize("NFC", text))


@given(st.text("abcdefghijk łđøæß-'’,. ", max_size=40))
def test_every_name_with_a_letter_is_found_when_it_is_typed_whole(name: str) -> None:
    if words_of(name):
        assert surname_keys(name) & typed_keys(name)
