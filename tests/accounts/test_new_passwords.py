"""What is asked of a new password: long enough, and hard to guess."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask
from zxcvbn import feedback as library

from app.accounts import password_strength
from app.accounts.new_passwords import check_new
from app.accounts.passwords import BadPassword
from config import Settings

ABOUT = ("Åse Nordmann-Vik", "anv@solheim.example")
EASY = {
    "password1234": password_strength.COMMON,
    "123456789012": password_strength.CLOSE,
    "qwertyuiop12": password_strength.CLOSE,
    "aaaaaaaaaaaa": password_strength.REPEATED,
    "passwordpassword": password_strength.REPEATED,
    "            a": password_strength.REPEATED,
    "anv@solheim.example": password_strength.ABOUT_THEM,
    "nordmannvik1": password_strength.ABOUT_THEM,
    "solheimsolheim": password_strength.REPEATED,
    "example spine clinic": password_strength.ABOUT_THEM,
    "examplespineclinic": password_strength.ABOUT_THEM,
    "bcdefghijklmnop": password_strength.IN_A_ROW,
    "asdfghjkl;'\\zx": password_strength.KEYS,
}
HARD = (
    "correct horse battery staple",
    "kari elske 77",
    "пароль пароль",
    "no digits needed here",
    "a long sentence for tests",
    "fyrtårn" * 18,
)


@pytest.mark.parametrize("password", EASY)
def test_a_password_that_is_easy_to_guess_is_refused_with_the_reason(app: Flask, password: str) -> None:
    with app.app_context(), pytest.raises(BadPassword) as refusal:
        check_new(password, *ABOUT)
    assert str(refusal.value) == (
        f"This password is easy to guess. {EASY[password]} Use a few words that do not belong together."
    )


@pytest.mark.parametrize("password", HARD)
def test_a_password_needs_no_digits_capitals_or_special_characters(app: Flask, password: str) -> None:
    with app.app_context():
        check_new(password, *ABOUT)


@pytest.mark.parametrize("password", ["", "x" * 11, "x" * 129, "ä" * 11])
def test_a_password_that_is_too_short_or_too_long_is_refused(app: Flask, password: str) -> None:
    with app.app_context(), pytest.raises(BadPassword, match="12 to 128"):
        check_new(password, *ABOUT)


@pytest.mark.parametrize("password", [" " * 12, "correct\x00horse battery"])
def test_a_password_is_more_than_blanks_and_can_be_typed(app: Flask, password: str) -> None:
    with app.app_context(), pytest.raises(BadPassword, match="more than blanks"):
        check_new(password, *ABOUT)


def test_a_password_that_stands_alone_has_15_characters(
    settings: Settings, make_app: Callable[[Settings], Flask]
) -> None:
    with make_app(replace(settings, second_factor=False)).app_context():
        check_new("kari elske snø 7", *ABOUT)
        with pytest.raises(BadPassword, match="15 to 128"):
            check_new("kari elske snø", *ABOUT)


def test_every_warning_of_the_library_has_words_of_ours() -> None:
    constants = {
        text
        for function in (library.get_match_feedback, library.get_dictionary_match_feedback)
        for text in function.__code__.co_consts
        if isinstance(text, str) and text.endswith(".")
    }
    warnings = {
        text for text in constants if "easy to guess" in text or "password" in text or "harder" in text
    }
    suggestions = {"Reversed words aren't much harder to guess."}
    assert warnings - suggestions - {"All-uppercase is almost as easy to guess as all-lowercase."} == set(
        password_strength.WHY
    )
