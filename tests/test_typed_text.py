"""The door of every form: invisible characters are taken out of what is typed, and letters of names stay."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

import pytest
from flask import Flask, request
from flask_wtf import FlaskForm
from wtforms import PasswordField, StringField

import app as product
from app.accounts.forms import NewAccountForm
from app.question_forms.birth_date_form import BirthDateField
from app.question_forms.forms import PageForm, QuestionField, form_for
from app.question_forms.send_form import SendForm
from app.questionnaire.answers import Answers
from app.questionnaire.questions import JOURNEY
from app.review.case_learning_forms import FollowUpForm
from app.typed_text import PASSWORDS, has_letter, is_readable, visible

INVISIBLE = (
    "\u115f\u1160\u3164\uffa0\u00ad\u061c\u200b\u200e\u200f"
    "\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\u206a\u206b\u206c\u206d\u206e\u206f\ufeff"
)
PASTED = f"{INVISIBLE[:7]}4{INVISIBLE[7:]}5{INVISIBLE}"
PERSIAN = "علی\u200cرضا محمدی"
SINHALA = "ශ්\u200dරී"


def form_classes(base: type = FlaskForm) -> set[type[FlaskForm]]:
    """Every form class of the product; those of single pages of questions are made when they are needed."""
    below = {found for each in base.__subclasses__() if each is not PageForm for found in form_classes(each)}
    return below | ({base} if base.__module__.startswith("app.") else set())


def every_form_class() -> set[type[FlaskForm]]:
    """The form classes of every module of the product."""
    for module in pkgutil.walk_packages(product.__path__, "app."):
        importlib.import_module(module.name)
    return form_classes()


def names_of(form: FlaskForm) -> list[str]:
    """The names under which a browser posts this form."""
    return [
        name
        for field in form
        for name in (
            field.posted_names if isinstance(field, QuestionField) else getattr(field, "posted", [field.name])
        )
        if name != "csrf_token"
    ]


def taken_in(form: FlaskForm) -> dict[str, Any]:
    """By name, each text that a form has taken from a post."""
    taken: dict[str, Any] = {}
    for field in form:
        if isinstance(field, BirthDateField | QuestionField):
            taken |= {name: texts[0] for name, texts in (field.posted or {}).items()}
        elif isinstance(field, StringField) and field.name != "csrf_token":
            taken[field.name] = (field.raw_data or [""])[0]
    return taken


def pasted_into(app: Flask, make_form: Callable[[], FlaskForm]) -> tuple[dict[str, Any], set[str]]:
    """What a form takes in when every field has pasted text; and its fields for passwords."""
    with app.test_request_context(method="POST"):
        names = names_of(make_form())
    with app.test_request_context(method="POST", data=dict.fromkeys(names, PASTED)):
        form = make_form()
        return taken_in(form), {field.name for field in form if isinstance(field, PasswordField)}


def test_no_form_takes_in_an_invisible_character(app: Flask) -> None:
    seen: set[str] = set()
    for form_class in every_form_class():
        taken, kept = pasted_into(app, form_class)
        assert kept <= PASSWORDS
        assert taken == {name: PASTED if name in kept else "45" for name in taken}, form_class
        seen |= taken.keys()
    asked = {
        "full_name",
        "helper_name",
        "phone",
        "email",
        "birth_date-day",
        "reference",
        "code",
        "zip_code",
        "note",
    }
    assert seen >= asked | (PASSWORDS - {"confirm-password"})  # of a page without a form class


def test_no_page_of_questions_takes_in_an_invisible_character(app: Flask) -> None:
    for page in JOURNEY.pages:
        taken, _ = pasted_into(app, partial(form_for, page.questions, Answers(), date(2026, 6, 15)))
        assert taken.keys() >= {question.id for question in page.questions}
        assert set(taken.values()) == {"45"}


@pytest.mark.parametrize("blank", [" ", "\t\r\n", "\u2028", "\u00a0\u3000", "\u200b \ufeff"], ids=ascii)
def test_blanks_alone_are_nothing_so_they_pass_as_no_choice(app: Flask, blank: str) -> None:
    data = {"final_class": blank, "harm": blank, "cause": blank, "best_time": blank, "password": blank}
    with app.test_request_context(method="POST", data=data):
        follow_up = FollowUpForm().follow_up
        assert (follow_up.final_class, follow_up.harm, follow_up.cause) == (None, None, None)
        assert not SendForm().best_time.data
        assert request.form["password"] == blank


def test_nothing_invisible_is_left_in_a_query_or_in_a_second_value(app: Flask) -> None:
    with app.test_request_context(f"/?zip={PASTED}&zip=\u200e&x=y"):
        assert request.args.to_dict(flat=False) == {"zip": ["45", ""], "x": ["y"]}
        assert request.values["zip"] == "45"


@pytest.mark.parametrize("character", INVISIBLE, ids=ascii)
def test_an_invisible_character_is_taken_out_wherever_it_stands(character: str) -> None:
    assert visible(f"{character}Sara{character} Lee{character}") == "Sara Lee"


@pytest.mark.parametrize("name", [PERSIAN, SINHALA, "ക്\u200dഷ"], ids=ascii)
def test_a_joiner_between_letters_is_right(name: str) -> None:
    assert visible(name) == name
    assert is_readable(name)


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("\u200cSara", "Sara"),
        ("Sara\u200d", "Sara"),
        ("Sara \u200cLee", "Sara Lee"),
        ("5540\u200d1", "55401"),
        ("👩\u200d👦", "👩\u200d👦"),
    ],
    ids=ascii,
)
def test_a_joiner_that_joins_nothing_is_taken_out(typed: str, left: str) -> None:
    assert visible(typed) == left


@pytest.mark.parametrize(
    "name", ["Sa\x00ra", "Sa\ufffdra", "Sa\u2028ra", "Sa\ue000ra", "👩\u200d👦"], ids=ascii
)
def test_other_unprintable_characters_in_names_are_refused_as_before(name: str) -> None:
    assert not is_readable(visible(name))


def test_names_of_patients_and_of_staff_keep_their_joiners(app: Flask) -> None:
    data = {"full_name": f"\u200e{PERSIAN}", "name": f"{PERSIAN}\u200c"}
    with app.test_request_context(method="POST", data=data):
        patient, member = SendForm().full_name, NewAccountForm().name
        for field in (patient, member):
            assert field.validate(None), field.errors
        assert (patient.data, member.data) == (PERSIAN, PERSIAN)


def test_a_name_with_a_broken_character_is_refused_with_words(app: Flask) -> None:
    with app.test_request_context(method="POST", data={"full_name": "Sa\x01ra"}):
        field = SendForm().full_name
        assert not field.validate(None)
        assert field.errors == ["This has a letter or mark that we cannot read. Type it again"]


@pytest.mark.parametrize(
    "name",
    [
        "\u3164",
        "\u115f \u1160",
        "\uffa0",
        "\u2800",
        "\u0301",
        "\ufe0f",
        "\u034f",
        "\U000e0100",
        "...",
        "–",
        " ",
        "",
    ],
    ids=ascii,
)
def test_a_name_without_a_visible_letter_is_none(app: Flask, name: str) -> None:
    assert not has_letter(name)
    with app.test_request_context(method="POST", data={"full_name": name, "name": name}):
        for field in (SendForm().full_name, NewAccountForm().name):
            assert not field.validate(None)


@pytest.mark.parametrize(
    "name", ["Ola", "Ng", "J.", "李", "\u3164김", PERSIAN, SINHALA, "a\u0301"], ids=ascii
)
def test_a_name_with_a_letter_is_one(name: str) -> None:
    assert has_letter(name)


def test_no_letter_that_unicode_lets_programs_not_draw_is_forgotten() -> None:
    undrawn = [
        *range(0x115F, 0x1161),
        0x3164,
        0xFFA0,
        0x34F,
        0x61C,
        *range(0x17B4, 0x17B6),
        *range(0x180B, 0x1810),
    ]
    undrawn += [
        0xAD,
        *range(0x200B, 0x2010),
        *range(0x202A, 0x202F),
        *range(0x2060, 0x2070),
        *range(0xFE00, 0xFE10),
    ]
    undrawn += [
        0xFEFF,
        *range(0xFFF0, 0xFFF9),
        *range(0x1BCA0, 0x1BCA4),
        *range(0x1D173, 0x1D17B),
        *range(0xE0000, 0xE1000),
    ]
    assert not has_letter("".join(map(chr, undrawn)))
