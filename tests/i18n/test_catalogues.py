"""The catalogues hold exactly the sentences of the pages; an incomplete one is not offered."""

from __future__ import annotations

import re
from itertools import chain

import pytest
import textstat
from babel.messages.catalog import Catalog
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
    stored, used = keys(read_catalogue(code)), keys(extract())
    assert (used - stored, stored - used) == (set(), set()), "bring it up to date: flask languages update"


@each_language
def test_every_sentence_is_translated_and_none_is_a_guess(code: str) -> None:
    assert untranslated(read_catalogue(code)) == []


@each_language
def test_a_translation_keeps_every_value_and_no_other_percent_sign(code: str) -> None:
    for message in read_catalogue(code):
        source, translation = str(message.id), str(message.string)
        assert sorted(PLACEHOLDER.findall(source)) == sorted(PLACEHOLDER.findall(translation)), source
        assert "%" not in PLACEHOLDER.sub("", source + translation), source


@each_language
def test_a_translation_ends_like_its_sentence(code: str) -> None:
    for message in read_catalogue(code):
        source, translation = str(message.id), str(message.string)
        assert (source[-1:] == " ", source[:1] == " ") == (translation[-1:] == " ", translation[:1] == " "), (
            source
        )
        assert source.endswith(".") == translation.endswith("."), source


def test_words_that_patients_never_read_are_not_used_in_spanish() -> None:
    never = re.compile(
        r"\b(candidat[oa]|elegible|califica|garantiza|cura)\b|por favor|lo sentimos", re.IGNORECASE
    )
    found = [str(message.string) for message in read_catalogue("es") if never.search(str(message.string))]
    assert found == []


def test_spanish_is_as_plain_as_english() -> None:
    """Fernández Huerta's measure: 80 to 90 is the sixth grade, 70 to 80 the seventh. A rough check, as in English."""
    by_file: dict[str, list[str]] = {}
    for message in read_catalogue("es"):
        for file, _ in message.locations:
            by_file.setdefault(file, []).append(str(message.string).rstrip(".") + ".")
    textstat.set_lang("es")
    try:
        ease = {file: textstat.fernandez_huerta(" ".join(texts)) for file, texts in by_file.items()}
        assert textstat.fernandez_huerta(" ".join(chain(*by_file.values()))) >= 80
    finally:
        textstat.set_lang("en_US")
    assert {file: found for file, found in ease.items() if found < 70} == {}


def spanish(**translations: str) -> Sentences:
    catalogue = Catalog(locale="es")
    for source, translation in translations.items():
        catalogue.add(source, translation)
    return Sentences("es", catalogue)


def test_numbers_and_symbols_are_the_same_in_every_language() -> None:
    sentences_es = spanish(Yes="Sí")
    assert [sentences_es.gettext(text) for text in ("Yes", "3", "–")] == ["Sí", "3", "–"]
    assert sentences_es.missing == set()


def test_a_sentence_that_is_missing_is_noted() -> None:
    sentences_es = spanish(Yes="Sí")
    assert sentences_es.gettext("No") == "No"
    assert sentences_es.missing == {"No"}


@pytest.mark.proves("half-language-is-not-offered")
def test_a_language_that_lacks_a_sentence_is_not_offered(app: Flask, patient: PageClient) -> None:
    assert [language.code for language in offered()] == ["en", "es"]
    assert patient.get("/").soup.select('a[hreflang="es"]')
    sentences("es").missing.add("Something new")
    try:
        assert not patient.get("/").soup.select('a[hreflang="es"]')
        page = patient.get("/es/")
        assert page.soup.find("html") is not None
        assert page.soup.find("html")["lang"] == "en"
        assert "Start now" in page.text
    finally:
        sentences("es").missing.clear()
