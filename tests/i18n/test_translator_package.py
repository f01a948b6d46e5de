"""The file for a translator says everything about each sentence; a wrong one is refused whole, with a list."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from app.i18n.catalogue import read_catalogue
from app.i18n.extraction import extract, keys
from app.i18n.placeholders import PLACEHOLDER, PLACEHOLDERS, explained, in_place
from app.i18n.translator_package import BadPackage, accepted, package, page_name, read_package

CALL = "Call us: %(phone)s"
LINK = 'Read <a href="%(href)s">more</a>.'
NUMBERED = "Call 911 now"
SENTENCES = {
    "Yes": "Sí",
    NUMBERED: "Llame al 911 ahora",
    CALL: "Llámenos: %(phone)s",
    LINK: 'Lea <a href="%(href)s">más</a>.',
}


def catalogue(sentences: dict[str, str]) -> Catalog:
    result = Catalog(locale="es")
    for english, translation in sentences.items():
        result.add(english, translation)
    return result


def returned(tmp_path: Path, sentences: dict[str, str], fuzzy: str = "") -> Catalog:
    file = tmp_path / "back.po"
    content = package("es", catalogue(sentences)).decode()
    if fuzzy:
        content = content.replace(f'msgid "{fuzzy}"', f'#, fuzzy\nmsgid "{fuzzy}"')
    file.write_text(content, encoding="utf-8")
    return read_package("es", file)


def test_every_placeholder_of_a_sentence_is_explained() -> None:
    used = {name for sentence in keys(extract()) for name in PLACEHOLDER.findall(sentence)}
    assert used - PLACEHOLDERS.keys() == set(), "say what it stands for in app/i18n/placeholders.py"
    assert explained(CALL) == ["%(phone)s stands for the phone number of the clinic; keep it as it is."]
    assert in_place(CALL) == "Call us: 612-555-0123"


def test_a_package_has_every_sentence_with_its_translation_and_where_it_stands() -> None:
    ours = read_catalogue("es")
    theirs = read_po(BytesIO(package("es", ours)))
    assert {m.id: m.string for m in theirs if m.id} == {m.id: m.string for m in ours if m.id}
    for message in theirs:
        if message.id:
            notes = " ".join(message.auto_comments)
            assert re.search(r"On (the page|pages that use) “", notes), message.id
            assert f"- here: {in_place(str(message.id))[:40].strip()}" in notes
            assert all(f"%({name})s stands for" in notes for name in PLACEHOLDER.findall(str(message.id)))


def test_a_package_of_the_unsigned_sentences_has_no_other() -> None:
    theirs = read_po(BytesIO(package("es", catalogue(SENTENCES), only=["Yes"])))
    assert [message.id for message in theirs if message.id] == ["Yes"]


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("screening/templates/screening/send.html", "the page “screening/send”"),
        ("rules/contradictions.py", "pages that use “rules/contradictions”"),
    ],
)
def test_a_file_is_named_as_the_page_it_draws(file: str, name: str) -> None:
    assert page_name(file) == name


def test_a_good_file_is_accepted(tmp_path: Path) -> None:
    better = {**SENTENCES, "Yes": "Claro"}
    assert accepted(returned(tmp_path, better), catalogue(SENTENCES), ()) == better


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({CALL: "Llámenos"}, "other placeholders than the English: Call us"),
        ({CALL: "Llámenos: %(telefono)s"}, "other placeholders than the English: Call us"),
        ({CALL: "Llámenos: %(phone)s o %(phone)s"}, "other placeholders than the English: Call us"),
        ({CALL: "Llámenos: %(phone)"}, "a percent sign that is no placeholder"),
        ({LINK: "Lea más. %(href)s"}, "other marks than the English: Read"),
        ({"Yes": "Sí<script>"}, "other marks than the English: Yes"),
        ({"Yes": "Sí & no"}, "other marks than the English: Yes"),
        ({"Yes": " Sí"}, "a space at the start or the end: Yes"),
        ({NUMBERED: "Llame al 119 ahora"}, "a number of the English is missing: Call 911 now"),
        ({"Yes": "S\u202eí"}, "a character that nobody sees: Yes"),
        ({"Yes": "S\x07í"}, "a character that nobody sees: Yes"),
        ({"Yes": ""}, "missing or not finished: Yes"),
        ({"Maybe": "Quizás"}, "unknown, the pages do not have it: Maybe"),
    ],
)
def test_a_file_with_a_wrong_sentence_is_refused(
    tmp_path: Path, changed: dict[str, str], reason: str
) -> None:
    with pytest.raises(BadPackage, match=reason):
        accepted(returned(tmp_path, {**SENTENCES, **changed}), catalogue(SENTENCES), ())


def test_a_missing_sentence_is_refused_unless_it_may_be_missing(tmp_path: Path) -> None:
    part = returned(tmp_path, {"Yes": "Sí"})
    with pytest.raises(BadPackage) as refused:
        accepted(part, catalogue(SENTENCES), ())
    assert sorted(str(refused.value).splitlines()) == [
        f"missing or not finished: {NUMBERED}",
        f"missing or not finished: {CALL}",
        f"missing or not finished: {LINK}",
    ]
    assert accepted(part, catalogue(SENTENCES), {NUMBERED, CALL, LINK}) == {"Yes": "Sí"}


def test_a_sentence_marked_as_unfinished_is_not_signed(tmp_path: Path) -> None:
    doubtful = returned(tmp_path, SENTENCES, fuzzy="Yes")
    with pytest.raises(BadPackage, match="missing or not finished: Yes"):
        accepted(doubtful, catalogue(SENTENCES), ())
    assert "Yes" not in accepted(doubtful, catalogue(SENTENCES), {"Yes"})


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"Dear clinic, here is your translation.", "is not a .po file"),
        (b"\xff\xfem\x00s\x00g\x00", "is not a .po file"),
        (b'msgid ""\nmsgstr "Language: fr\\n"\n', "says that its language is 'fr'"),
        (b'msgid ""\nmsgstr "Project-Id-Version: x\\n"\n', "says that its language is 'unknown'"),
    ],
)
def test_another_file_is_refused(tmp_path: Path, content: bytes, reason: str) -> None:
    file = tmp_path / "other.po"
    file.write_bytes(content)
    with pytest.raises(BadPackage, match=re.escape(reason)):
        read_package("es", file)
