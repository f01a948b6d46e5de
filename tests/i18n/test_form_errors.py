"""Every error of every form that patients fill in is one of our sentences, in the language of the page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from flask import Flask
from flask_wtf import FlaskForm
from werkzeug.datastructures import ImmutableMultiDict
from wtforms import Field, StringField
from wtforms.validators import URL, Length, Regexp

from app.clock import today
from app.forms import PatientForm
from app.i18n.url_prefix import PREFIX_KEY
from app.question_forms import forms as question_forms
from app.questionnaire.questions import JOURNEY
from tests.i18n.marked import CLOSE, OPEN, every_sentence_in_brackets
from tests.pages import PageClient
from tests.walk import CONTACT, answers_of, walk

ROOMS = ("app.screening", "app.information", "app.feedback", "app.question_forms")
BAD = ("", " ", "x", "no such choice", "\x00\u202e", "9" * 5000, "a@" + "b" * 300 + ".example", "12/45/9999")


def form_classes() -> Iterator[type[FlaskForm]]:
    """Yield every form of the rooms that patients see, and that of each page of questions."""
    found, left = set(), [FlaskForm]
    while left:
        form_class = left.pop()
        left += form_class.__subclasses__()
        if form_class.__module__.startswith(ROOMS) and form_class not in found:
            found.add(form_class)
            yield form_class


@pytest.fixture(scope="module", autouse=True)
def page_forms() -> None:
    """The forms of the pages of questions are made when first used."""
    for page in JOURNEY.pages:
        question_forms._form_class(page.questions)


def filled_in(form_class: type[FlaskForm], text: str) -> FlaskForm:
    """Return a form with this text in every field and box."""
    form = form_class(formdata=None)
    form.today = today()
    for field in form:
        if getattr(field, "choices", ()) is None:
            field.choices = []
    names = [name for field in form for name in getattr(field, "posted", None) or [field.name]]
    return _posted(form, dict.fromkeys(names, text))


def _posted(form: FlaskForm, data: dict[str, str]) -> FlaskForm:
    for field in form:
        field.process(ImmutableMultiDict(data))
    return form


def errors_of(field: Field) -> list[str]:
    return [str(error) for error in field.errors if field.name != "csrf_token"]


def test_every_form_that_patients_fill_in_has_our_own_words() -> None:
    classes = list(form_classes())
    assert len(classes) >= 8 + len(JOURNEY.pages)
    assert [each.__name__ for each in classes if not issubclass(each, PatientForm)] == []


@pytest.mark.parametrize("text", BAD, ids=range(len(BAD)))
def test_no_error_of_a_form_is_untranslated(app: Flask, text: str) -> None:
    found: set[str] = set()
    with (
        every_sentence_in_brackets(),
        app.test_request_context("/", method="POST", environ_overrides={PREFIX_KEY: "es"}),
    ):
        for form_class in form_classes():
            form = filled_in(form_class, text)
            form.validate()
            found.update(error for field in form for error in errors_of(field))
    assert found
    assert [error for error in found if not (error.startswith(OPEN) and error.endswith(CLOSE))] == []


class Careless(PatientForm):
    """A form whose author left every sentence to the library."""

    name = StringField(validators=[Length(max=3)])
    number = StringField(validators=[Regexp("[0-9]+$")])
    address = StringField(validators=[URL()])


def test_a_sentence_of_the_library_never_reaches_a_patient(app: Flask) -> None:
    with (
        every_sentence_in_brackets(),
        app.test_request_context("/", method="POST", environ_overrides={PREFIX_KEY: "es"}),
    ):
        form = filled_in(Careless, "long text")
        assert not form.validate()
        assert {error for field in form for error in errors_of(field)} == {
            f"{OPEN}We cannot use this. Check it, and type it again{CLOSE}"
        }


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"clinic": "closed"}, "That clinic is not offered any more. Choose again"),
        ({"best_time": "night"}, "That is not one of the choices. Choose again"),
        ({"preferred_language": "xx"}, "That is not one of the choices. Choose again"),
        ({"phone": "6" * 41}, "That is too long for a phone number. Check it"),
        ({"email": f"{'e' * 255}@example.com"}, "That is too long for an e-mail address. Check it"),
    ],
)
def test_the_send_form_says_what_is_wrong_and_keeps_the_rest(
    app: Flask, wrong: dict[str, Any], error: str
) -> None:
    client = PageClient(app)
    walk(client, answers_of("standard"))
    client.get("/check/send")
    page = client.post("/check/send", {**CONTACT, **wrong}, status=422)
    assert page.errors == [error]
    assert page.one("input[name=full_name]")["value"] == "Edna Larson"


def test_the_language_on_the_send_form_is_that_of_the_page_until_another_is_chosen(app: Flask) -> None:
    client = PageClient(app)
    walk(client, answers_of("standard"))

    def chosen(page: Any) -> str:
        return str(page.one("select[name=preferred_language] option[selected]")["value"])

    assert chosen(client.get("/check/send")) == "en"
    assert chosen(client.get("/es/check/send")) == "es"
    typed = {"again": "yes", "page_language": "en"}
    assert chosen(client.post("/es/check/send", {**typed, "preferred_language": "en"}, status=200)) == "es"
    assert chosen(client.post("/es/check/send", {**typed, "preferred_language": "so"}, status=200)) == "so"
