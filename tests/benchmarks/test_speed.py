"""Speed: `pytest tests/benchmarks --benchmark-enable -n0`. Only ratios within one run are meaningful.

A step of the check is compared with a step of the smallest app that asks one question and draws nothing else. The check's
steps are a page with one question, the like of the smallest app's, and the page with the most questions, all answered.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from flask import Flask, redirect, render_template_string, session
from flask_wtf import FlaskForm
from pytest_benchmark.fixture import BenchmarkFixture
from wtforms import RadioField
from wtforms.fields import SelectChoice
from wtforms.validators import InputRequired

from app.demo.personas import PERSONAS, persona
from app.questionnaire.questions import JOURNEY
from app.rules.assess import assess
from tests.pages import PageClient
from tests.screening.drafts import path_of, put
from tests.walk import answers_of, form_of

TODAY = date(2026, 6, 15)
ONE_QUESTION = "scan"
MOST_QUESTIONS = "emergency-signs"

FLOOR_PAGE = """<!doctype html><html lang="en"><head><title>Question</title></head><body><form method="post">
{{ form.hidden_tag() }}{% for option in form.answer %}<p>{{ option }} {{ option.label }}</p>{% endfor %}
<button>Continue</button></form></body></html>"""


class FloorForm(FlaskForm):
    """One question with four answers, drawn by the library."""

    answer = RadioField(
        "Q", [InputRequired()], choices=[SelectChoice(str(n), f"Answer number {n}") for n in range(4)]
    )


@pytest.mark.parametrize("name", PERSONAS)
def test_assess(benchmark: BenchmarkFixture, name: str) -> None:
    answers = persona(name, TODAY)
    assert benchmark(assess, answers, TODAY).tier is not None


def floor_step() -> Callable[[], None]:
    """Return a step of the smallest Flask app with WTForms, its CSRF token and Flask's own signed cookie."""
    app = Flask("floor")
    app.config.update(SECRET_KEY="floor", WTF_CSRF_TIME_LIMIT=None)

    @app.route("/", methods=["GET", "POST"])
    def ask() -> object:
        form = FloorForm()
        if form.validate_on_submit():
            session["answers"] = {**session.get("answers", {}), "answer": form.answer.data}
            return redirect("/")
        return render_template_string(FLOOR_PAGE, form=form)

    client = app.test_client()
    html = client.get("/").get_data(as_text=True)
    token = html.split('name="csrf_token" type="hidden" value="')[1].split('"')[0]

    def step() -> None:
        assert client.post("/", data={"csrf_token": token, "answer": "2"}).status_code == 302
        assert client.get("/").status_code == 200

    return step


def our_step(app: Flask, page_id: str) -> Callable[[], None]:
    """Return a step of the check: post every answer of one page and show it again, with all answers already given."""
    patient, answers = PageClient(app), answers_of("priority")
    put(patient, answers)
    page = JOURNEY.page(page_id)
    assert page is not None
    path = path_of(page)
    token = patient.get(path).one("input[name=csrf_token]")["value"]
    data = {"csrf_token": token, **form_of(page, answers)}

    def step() -> None:
        assert patient.client.post(path, data=data).status_code == 302
        assert patient.client.get(path).status_code == 200

    return step


def test_floor_step(benchmark: BenchmarkFixture) -> None:
    benchmark(floor_step())


@pytest.mark.parametrize("page_id", [ONE_QUESTION, MOST_QUESTIONS])
def test_our_step(benchmark: BenchmarkFixture, app: Flask, page_id: str) -> None:
    benchmark(our_step(app, page_id))


def test_the_pages_compared_are_the_shortest_and_the_longest() -> None:
    sizes = {page.id: len(page.questions) for page in JOURNEY.pages}
    assert sizes[ONE_QUESTION] == 1
    assert sizes[MOST_QUESTIONS] == max(sizes.values())
