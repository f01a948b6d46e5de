"""The letter, voicemail and e-mail to a patient who was not reached: short, plain, and without a word about health."""

from __future__ import annotations

import re
from datetime import date

import pytest
import textstat
from flask import Flask

from app.i18n.localizers import FixedLocalizer
from app.review.unreached_messages import UnreachedMessages, localizer_for
from tests.house.test_words import HARDEST_GRADE

CLINIC = "Lakeside Clinic"
HEALTH = re.compile(
    r"spine|back|bone|pain|break|broken|fractur|scan|mri|x-ray|kypho|cement|osteo|doctor|health|check|refer|"
    r"columna|espalda|hueso|dolor|fractura|radiograf|resonancia|cemento|salud",
    re.IGNORECASE,
)
ALLOWED = "Call us back"


def messages(code: str = "en", language: str = "en", name: str = "Edna Larson") -> UnreachedMessages:
    return UnreachedMessages(
        localizer=FixedLocalizer(code),
        name=name,
        clinic=CLINIC,
        phone="612-555-0123",
        hours="Monday to Friday, 8 am to 5 pm",
        language=language,
        today=date(2026, 11, 30),
    )


def all_of(written: UnreachedMessages) -> list[str]:
    return [written.voicemail, written.subject, written.email, written.dear, *written.letter]


@pytest.mark.parametrize("language", ["en", "es", "hmn", "so"])
@pytest.mark.parametrize("code", ["en", "es"])
def test_no_message_says_anything_about_health(app: Flask, code: str, language: str) -> None:
    with app.app_context():
        for text in all_of(messages(code, language)):
            assert not HEALTH.search(text.replace(ALLOWED, "")), text


def test_each_message_names_the_clinic_its_number_and_its_hours(app: Flask) -> None:
    with app.app_context():
        written = messages()
        for text in (written.voicemail, written.email):
            assert CLINIC in text
            assert "612-555-0123" in text
            assert "Monday to Friday, 8 am to 5 pm" in text
        assert written.subject == "A message from Lakeside Clinic"
        assert written.day == "November 30, 2026"


def test_the_messages_are_easy_to_read(app: Flask) -> None:
    with app.app_context():
        for text in (messages(language="so").email, messages().voicemail):
            assert textstat.flesch_kincaid_grade(text) <= HARDEST_GRADE


@pytest.mark.parametrize(
    ("language", "signed", "code"),
    [("es", ["es"], "es"), ("es", [], "en"), ("vi", ["es"], "en"), ("en", ["es"], "en"), ("other", [], "en")],
)
def test_the_words_are_in_the_language_of_the_patient_only_when_it_is_signed(
    language: str, signed: list[str], code: str
) -> None:
    assert localizer_for(language, signed).code == code


@pytest.mark.parametrize(
    ("code", "language", "official", "interpreter"),
    [
        ("en", "es", "ATENCIÓN", True),
        ("en", "hmn", "LUS CEEV", True),
        ("en", "so", "", True),
        ("en", "en", "", False),
        ("es", "es", "", False),
    ],
)
def test_english_words_come_with_the_official_sentence_in_the_language_of_the_patient(
    app: Flask, code: str, language: str, official: str, interpreter: bool
) -> None:
    with app.app_context():
        written = messages(code, language)
        assert (written.help_line.before if written.help_line else "").startswith(official)
        assert bool(written.help_line) is bool(official)
        assert ("We can call you with an interpreter. It costs you nothing." in written.letter) is interpreter
        assert (official in written.email) or not official


def test_the_spanish_words_are_whole(app: Flask) -> None:
    with app.app_context():
        english, spanish = all_of(messages()), all_of(messages("es", "es"))
        assert not {*english} & {*spanish}
        assert messages("es", "es").dear == "Hola, Edna Larson:"
