"""The least that a check of the same pages can cost: our own pages as constant text, where only the fields are drawn.

A floor has no rules, languages, draft or encryption. It keeps the answers in Flask's signed cookie, validates them by WTForms
with the token of Flask-WTF, draws as many fields as ours by the library, and sends as many headers and bytes, compressed as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape

import brotli
from flask import Flask, Response, redirect, render_template, request, session, url_for
from flask_wtf import FlaskForm
from jinja2 import DictLoader
from werkzeug.wrappers import Response as AnyResponse
from wtforms import RadioField, SelectChoice, SelectMultipleField
from wtforms.validators import InputRequired
from wtforms.widgets import CheckboxInput, ListWidget

from app.security_headers import ALWAYS, POLICY

OPTION = re.compile(
    r'<input type="(radio|checkbox)" name="([^"]+)" value="([^"]*)"[^>]*>\s*<label[^>]*>(.*?)</label>',
    re.DOTALL,
)
ACTION = re.compile(r'<form method="post" action="[^"]*"')
TOKEN = re.compile(r'<input type="hidden" name="csrf_token" value="[^"]*">')


class ManyField(SelectMultipleField):
    """A question of which several answers may be chosen."""

    widget = ListWidget()
    option_widget = CheckboxInput()


@dataclass(frozen=True)
class Option:
    """Where an option of a field stands. place: among those of the field."""

    name: str
    place: int


@dataclass(frozen=True)
class FloorPage:
    """One of our pages in parts. parts: its constant text, the options of its fields, and None where the token stands.

    fields: the choices, as (value, label), by kind and name.
    """

    parts: tuple[str | Option | None, ...]
    fields: dict[tuple[str, str], list[tuple[str, str]]]


def floor_page(page: str) -> FloorPage:
    """Return the floor of one of our pages."""
    fields: dict[tuple[str, str], list[tuple[str, str]]] = {}
    parts: list[str | Option | None] = []
    end = 0
    for found in OPTION.finditer(page):
        kind, name, value, label = found.groups()
        choices = fields.setdefault((kind, name), [])
        parts += [*_constant(page[end : found.start()]), Option(name, len(choices))]
        choices.append((value, unescape(label)))
        end = found.end()
    return FloorPage((*parts, *_constant(page[end:])), fields)


def _constant(text: str) -> Iterator[str | None]:
    """Yield text of a page, which posts to its own address, and None in place of the token."""
    for place, part in enumerate(TOKEN.split(ACTION.sub('<form method="post"', text))):
        yield from (None, part) if place else (part,)


def template_of(page: FloorPage) -> str:
    """Return the page as a template of Jinja, in which the library draws each option."""
    written: list[str] = []
    for part in page.parts:
        if part is None:
            written.append("{{ form.csrf_token }}")
        elif isinstance(part, str):
            written.append(f"{{% raw %}}{part}{{% endraw %}}")
        else:
            if part.place == 0:
                written.append(f'{{% set {part.name}_options = form["{part.name}"]|list %}}')
            option = f"{part.name}_options[{part.place}]"
            written.append(f"{{{{ {option}() }}}} {{{{ {option}.label() }}}}")
    return "".join(written)


def form_of(page: FloorPage) -> type[FlaskForm]:
    """Return the form of the page's fields."""
    kinds = {"radio": RadioField, "checkbox": ManyField}
    fields = {
        name: kinds[kind](name, [InputRequired()], choices=[SelectChoice(*each) for each in choices])
        for (kind, name), choices in page.fields.items()
    }
    return type("FloorForm", (FlaskForm,), fields)


def floor_app(pages: Sequence[str], last_page: str) -> Flask:
    """Return an app that asks the same as these pages of ours, one after another from "/step/0"; it ends at "/done".

    last_page: what stands there.
    """
    floor = Flask("floor")
    floor.config.update(SECRET_KEY="floor", WTF_CSRF_TIME_LIMIT=None)
    made = [floor_page(page) for page in pages]
    forms = [form_of(page) for page in made]
    floor.jinja_loader = DictLoader({f"{number}.html": template_of(page) for number, page in enumerate(made)})
    floor.after_request(_finished)

    @floor.route("/step/<int:number>", methods=["GET", "POST"])
    def step(number: int) -> str | AnyResponse:
        form = forms[number](data=session.get("answers", {}))
        if form.validate_on_submit():
            session["answers"] = {**session.get("answers", {}), **dict(_given(form))}
            last = number + 1 == len(made)
            return redirect(url_for("done") if last else url_for("step", number=number + 1))
        return render_template(f"{number}.html", form=form)

    @floor.get("/done")
    def done() -> str:
        return last_page

    return floor


def _given(form: FlaskForm) -> Iterator[tuple[str, object]]:
    return ((field.name, field.data) for field in form if field.name != "csrf_token")


def _finished(response: Response) -> Response:
    response.headers.extend(ALWAYS)
    response.headers["Content-Security-Policy"] = POLICY
    response.headers["Cache-Control"] = "no-store"
    if response.mimetype == "text/html" and request.accept_encodings["br"] and len(response.get_data()) > 400:
        response.set_data(brotli.compress(response.get_data(), quality=5))
        response.headers["Content-Encoding"] = "br"
    return response
