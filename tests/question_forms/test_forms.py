"""A page of questions as a form: chosen options, typed text, errors and valid answers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest
from flask import Flask

from app.question_forms.forms import PageForm, form_for
from app.questionnaire.answers import Answers, load_known
from app.questionnaire.questions import JOURNEY, QUESTIONS

TODAY = date(2026, 6, 15)
DATE_PARTS = ("month", "day", "year", "only_month", "only_year", "longer_month", "weeks_ago")


@contextmanager
def form_of(
    app: Flask, name: str, answers: dict[str, Any] | None = None, post: dict[str, Any] | None = None
) -> Iterator[PageForm]:
    """The form of a page, or of one question alone."""
    page = JOURNEY.page(name)
    questions = page.questions if page else (QUESTIONS[name],)
    given = load_known(answers or {}, JOURNEY.questions, TODAY)
    with app.test_request_context(method="POST" if post is not None else "GET", data=post):
        yield form_for(questions, given, TODAY)


@pytest.mark.parametrize(
    ("question_id", "answer", "chosen"),
    [
        ("age_band", "18_49", ["18_49"]),
        ("pain_score", 0, ["0"]),
        ("pain_score", "not_sure", ["not_sure"]),
        ("bone_risk", ["osteoporosis"], ["osteoporosis"]),
        ("onset_date", "2026-05-04", ["day"]),
        ("onset_date", {"weeks_ago": 3}, ["weeks_ago"]),
        ("onset_date", {"between": [0, 6]}, ["this_week"]),
        ("onset_date", ["2019-01-01", "2019-12-31"], ["longer"]),
        ("onset_date", "not_sure", ["not_sure"]),
    ],
)
def test_an_earlier_answer_is_preselected(
    app: Flask, question_id: str, answer: Any, chosen: list[str]
) -> None:
    with form_of(app, question_id, {question_id: answer}) as form:
        assert form.question_fields[0].chosen == chosen


@pytest.mark.parametrize(
    ("answer", "typed"),
    [
        ("2026-05-04", ("5", "4", "2026", "", "", "", "")),
        ("2026-05", ("", "", "", "5", "2026", "", "")),
        ({"weeks_ago": 0}, ("", "", "", "", "", "", "0")),
        ({"between": [85, 36_500]}, ("", "", "", "", "", "", "")),
        ("not_sure", ("", "", "", "", "", "", "")),
        (["2026-05-01", "2026-05-20"], ("", "", "", "", "", "", "")),
    ],
)
def test_an_earlier_date_fills_only_the_boxes_of_its_own_format(
    app: Flask, answer: Any, typed: tuple[str, ...]
) -> None:
    with form_of(app, "onset_date", {"onset_date": answer}) as form:
        assert tuple(form.question_fields[0].typed(part) for part in DATE_PARTS) == typed


def test_a_post_is_shown_and_not_the_earlier_answer(app: Flask) -> None:
    post = {"onset_date": "month", "onset_date-month": "Foo", "onset_date-year": "2026"}
    with form_of(app, "onset_date", {"onset_date": "2026-05-04"}, post) as form:
        field = form.question_fields[0]
        assert field.chosen == ["month"]
        assert tuple(field.typed(part) for part in DATE_PARTS) == ("Foo", "", "2026", "", "", "", "")


def test_a_post_of_nothing_shows_nothing(app: Flask) -> None:
    with form_of(app, "age_band", {"age_band": "18_49"}, {"other": "x"}) as form:
        assert form.question_fields[0].chosen == []


def test_a_valid_post_gives_typed_answers(app: Flask) -> None:
    with form_of(app, "pain_score", {}, {"pain_score": "7"}) as form:
        form.validate()
        assert form.problems == []
        assert form.valid_answers(Answers()).dump() == {"pain_score": 7}


def test_the_good_answers_of_a_page_with_errors_are_valid(app: Flask) -> None:
    post = {"rf_fever": "yes", "rf_leg_weak": "nonsense"}
    with form_of(app, "emergency-signs", {"rf_leg_weak": "no"}, post) as form:
        form.validate()
        assert form.valid_answers(Answers()).dump() == {"rf_fever": "yes"}
        assert [target for target, _ in form.problems] == [
            "rf_bladder_bowel",
            "rf_saddle_numb",
            "rf_leg_weak",
            "rf_chest_breath",
            "major_trauma",
            "sudden_worst_pain",
        ]


def test_a_wrong_part_is_the_target_of_its_error(app: Flask) -> None:
    post = {"onset_date": "day", "onset_date-month": "2", "onset_date-day": "30", "onset_date-year": "2026"}
    with form_of(app, "onset_date", {}, post) as form:
        form.validate()
        assert [target for target, _ in form.problems] == ["onset_date-day"]


def test_the_questions_of_a_page_keep_their_order(app: Flask) -> None:
    for page in JOURNEY.pages:
        with form_of(app, page.id) as form:
            assert [field.question for field in form.question_fields] == list(page.questions)
