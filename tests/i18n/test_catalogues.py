"""The catalogues say exactly what the pages ask of them; one that does not is not offered."""

from __future__ import annotations

import re
from io import BytesIO
from itertools import chain

import pytest
import textstat
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from flask import Flask

from app.i18n.catalogue import LANGUAGES, Sentences, offered, read_catalogue, sentences, untranslated
from app.i18n.extraction import extract, keys, translated
from tests.pages import PageClient

each_language = pytest.mark.parametrize("code", translated())
PLACEHOLDER = re.compile(r"%\(\w+\)s")


def test_every_language_but_english_has_a_catalogue() -> None:
    assert {*translated(), "en"} == set(LANGUAGES)


@each_language
def test_a_catalogue_holds_exactly_the_sentences_of_the_pages(code: str) -> None:
    kept, asked = keys(read_catalogue(code)), keys(extract())
    assert (asked - kept, kept - asked) == (set(), set()), "bring it up to date: flask languages update"


@each_language
def test_every_sentence_is_translated_and_none_is_a_guess(code: str) -> None:
    assert untranslated(read_catalogue(code)) == []


@each_language
def test_a_translation_keeps_every_value_and_no_other_percent_sign(code: str) -> None:
    for message in read_catalogue(code):
        asked, said = str(message.id), str(message.string)
        assert sorted(PLACEHOLDER.findall(asked)) == sorted(PLACEHOLDER.findall(said)), asked
        assert "%" not in PLACEHOLDER.sub("", asked + said), asked


@each_language
def test_a_translation_ends_as_its_sentence_does(code: str) -> None:
    for message in read_catalogue(code):
        asked, said = str(message.id), str(message.string)
        assert (asked[-1:] == " ", asked[:1] == " ") == (said[-1:] == " ", said[:1] == " "), asked
        assert asked.endswith(".") == said.endswith("."), asked


def test_what_a_patient_is_never_told_is_not_told_in_spanish() -> None:
    never = re.compile(
        r"\b(candidat[oa]|elegible|califica|garantiza|cura)\b|por favor|lo sentimos", re.IGNORECASE
    )
    found = [str(message.string) for message in read_catalogue("es") if never.search(str(message.string))]
    assert found == []


def test_spanish_is_as_plain_as_english() -> None:
    """Fernández Huerta's measure: 80 to 90 is the sixth grade, 70 to 80 the seventh. A smoke alarm, as in English."""
    by_file: dict[str, list[str]] = {}
    for message in read_catalogue("es"):
        for file, _ in message.locations:
            by_file.setdefault(file, []).append(str(message.string).rstrip(".") + ".")
    textstat.set_lang("es")
    try:
        ease = {file: textstat.fernandez_huerta(" ".join(said)) for file, said in by_file.items()}
        assert textstat.fernandez_huerta(" ".join(chain(*by_file.values()))) >= 80
    finally:
        textstat.set_lang("en_US")
    assert {file: found for file, found in ease.items() if found < 70} == {}


def spoken(**said: str) -> Sentences:
    catalogue, file = Catalog(locale="es"), BytesIO()
    for asked, answer in said.items():
        catalogue.add(asked, answer)
    write_mo(file, catalogue)
    file.seek(0)
    return Sentences("es", file)


def test_numbers_and_signs_are_the_same_in_every_language() -> None:
    words = spoken(Yes="Sí")
    assert [words.gettext(text) for text in ("Yes", "3", "–")] == ["Sí", "3", "–"]
    assert words.missing == set()


def test_a_sentence_that_is_missing_is_noted() -> None:
    words = spoken(Yes="Sí")
    assert words.gettext("No") == "No"
    assert words.missing == {"No"}


def test_a_language_that_lacks_a_sentence_is_taken_off_the_pages(app: Flask, patient: PageClient) -> None:
    assert [language.code for language in offered()] == ["en", "es"]
    assert patient.get("/").soup.select('a[hreflang="es"]')
    sentences("es").missing.add("Something new")
    try:
        assert not patient.get("/").soup.select('a[hreflang="es"]')
        page = patient.get("/es/")
        assert page.soup.html is not None
        assert page.soup.html["lang"] == "en"
        assert "Start now" in page.text
    finally:
        sentences("es").missing.clear()
