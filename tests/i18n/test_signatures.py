"""A signature covers a sentence and its translation together, and nothing that was changed afterwards."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog

from app.i18n.catalogue import LANGUAGES
from app.i18n.signatures import (
    Signature,
    fingerprint,
    is_signed,
    read_signatures,
    unsigned,
    with_signature,
    write_signatures,
)

ANA, BEN = "Ana Ruiz, CT", "Ben Cole, MD"
DAY = date(2026, 11, 30)


def catalogue(**sentences: str) -> Catalog:
    result = Catalog(locale="es")
    for english, translation in sentences.items():
        result.add(english, translation)
    return result


def signed(by: str, **sentences: str) -> Signature:
    return Signature(by, DAY, frozenset(fingerprint(*pair) for pair in sentences.items()))


@pytest.mark.parametrize("other", [("Yes.", "Sí"), ("Yes", "Si"), ("", "YesSí"), ("YesSí", "")])
def test_a_fingerprint_is_of_both_sentences(other: tuple[str, str]) -> None:
    assert fingerprint("Yes", "Sí") != fingerprint(*other)
    assert fingerprint("Yes", "Sí") == fingerprint("Yes", "Sí")


@pytest.mark.proves("unsigned-language-is-not-offered")
@pytest.mark.parametrize(
    ("sentences", "left"),
    [
        ({"Yes": "Sí"}, []),
        ({"Yes": "Sí", "No": "No"}, ["No"]),
        ({"Yes": "Claro"}, ["Yes"]),
        ({"Yes!": "Sí"}, ["Yes!"]),
    ],
)
def test_a_sentence_that_is_new_or_changed_is_unsigned(sentences: dict[str, str], left: list[str]) -> None:
    assert unsigned(catalogue(**sentences), [signed(ANA, Yes="Sí")]) == left


def test_a_second_signature_keeps_the_first_for_sentences_that_are_the_same() -> None:
    first = signed(ANA, Yes="Sí", No="No", Hello="Hola")
    now = catalogue(Yes="Sí", No="Nunca")
    both = with_signature([first], signed(BEN, No="Nunca"), now)
    assert both == [signed(ANA, Yes="Sí"), signed(BEN, No="Nunca")]
    assert unsigned(now, both) == []


def test_two_files_of_one_person_on_one_day_are_one_signature() -> None:
    now = catalogue(Yes="Sí", No="No")
    assert with_signature([signed(ANA, Yes="Sí")], signed(ANA, No="No"), now) == [
        signed(ANA, Yes="Sí", No="No")
    ]


def test_a_signature_of_which_nothing_is_left_goes() -> None:
    assert with_signature([signed(ANA, Yes="Claro")], signed(BEN, Yes="Sí"), catalogue(Yes="Sí")) == [
        signed(BEN, Yes="Sí")
    ]


def test_signatures_are_read_as_they_were_written(tmp_path: Path) -> None:
    assert read_signatures("es", tmp_path) == []
    written = [signed("Ángela Núñez, CT", Yes="Sí", No="No"), signed(BEN, Hello="Hola")]
    write_signatures("es", written, tmp_path)
    assert read_signatures("es", tmp_path) == written
    assert "Ángela Núñez" in (tmp_path / "es.signed.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_committed_signatures_can_be_read(code: str) -> None:
    assert all(each.by and each.fingerprints for each in read_signatures(code))


def test_english_needs_no_signature() -> None:
    assert is_signed("en")
