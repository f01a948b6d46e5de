"""The least that a check of the same pages can cost: our own pages as constant text, where only the fields are drawn.

A floor has no rules, languages, draft or encryption. It keeps the answers in Flask's signed cookie, validates them by WTForms
with the token of Flask-WTF, draws as many fields as ours by the library, and sends as many headers and bytes, compressed as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

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
class FloorPage:
    """A page of the floor. template: of its constant text, with expressions where an option or the token stands."""

    template: str
    form: type[FlaskForm]


def floor_page(page: str) -> FloorPage:
    """Return the floor of one of our pages: every option becomes one that the library draws."""
    choices: dict[tuple[str, str], list[SelectChoice]] = {}
    pieces, end = [], 0
    for found in OPTION.finditer(page):
        kind, name, value, label = found.groups()
        here = choices.setdefault((kind, name), [])
        first = f'{{% set {name}_options = form["{name}"]|list %}}' if not here else ""
        option = f"{name}_options[{len(here)}]"
        here.append(SelectChoice(value, label))
        pieces += [
            _constant(page[end : found.start()]),
            f"{first}{{{{ {option}() }}}} {{{{ {option}.label() }}}}",
        ]
        end = found.end()
    pieces.append(_constant(page[end:]))
    kinds = {"radio": RadioField, "checkbox": ManyField}
    fields = {
        name: kinds[kind](name, [InputRequired()], choices=each) for (kind, name), each in choices.items()
    }
    return FloorPage("".join(pieces), type("FloorForm", (FlaskForm,), fields))


def _constant(text: str) -> str:
    """Return text of a page as a template, which draws the token itself and posts to its own address."""
    text = ACTION.sub('<form method="post"', text)
    before, token, after = _around(text)
    raw = "{{% raw %}}{}{{% endraw %}}"
    return raw.format(before) + ("{{ form.csrf_token }}" + raw.format(after) if token else "")


def _around(text: str) -> Sequence[str]:
    found = TOKEN.search(text)
    return (text[: found.start()], found[0], text[found.end() :]) if found else (text, "", "")


def floor_app(pages: Sequence[str], last_page: str) -> Flask:
    """Return an app that asks the same as these pages of ours, one after another from "/step/0"; it ends at "/done".

    last_page: what stands there.
    """
    floor = Flask("floor")
    floor.config.update(SECRET_KEY="floor", WTF_CSRF_TIME_LIMIT=None)
    made = [floor_page(page) for page in pages]
    floor.jinja_loader = DictLoader({f"{number}.html": each.template for number, each in enumerate(made)})
    floor.after_request(_finished)

    @floor.route("/step/<int:number>", methods=["GET", "POST"])
    def step(number: int) -> str | AnyResponse:
        form = made[number].form(data=session.get("answers", {}))
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
