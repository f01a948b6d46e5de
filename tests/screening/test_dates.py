"""Dates as people remember them, entered through the form: every valid form, and invalid dates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import time_machine

from app.questionnaire.question import DateQuestion
from app.questionnaire.questions import JOURNEY, QUESTIONS
from tests.pages import Page, PageClient, words
from tests.screening.drafts import EVERY_PAGE_ASKED, before, draft_of, path_of, put

pytestmark = pytest.mark.one_in(3)
DATES = [question.id for question in JOURNEY.questions if isinstance(question, DateQuestion)]
each_date = pytest.mark.parametrize("name", DATES)


@pytest.fixture(autouse=True)
def _monday_in_june() -> Iterator[None]:
    with time_machine.travel("2026-06-15 12:00:00-05:00", tick=False):
        yield


def parts(name: str, way: str, **typed: str) -> dict[str, str]:
    return {name: way, **{f"{name}-{part}": text for part, text in typed.items()}}


def post_date(patient: PageClient, name: str, data: dict[str, str], status: int) -> Page:
    page = JOURNEY.page_of(QUESTIONS[name])
    put(patient, before(page, EVERY_PAGE_ASKED))
    patient.get(path_of(page))
    return patient.post(path_of(page), data, status=status)


def stored_date(patient: PageClient, name: str) -> Any:
    return draft_of(patient)["answers"][name]


GOOD: tuple[tuple[str, dict[str, str], Any], ...] = (
    ("day", {"month": "5", "day": "4", "year": "2026"}, "2026-05-04"),
    ("day", {"month": "05", "day": "04", "year": " 2026 "}, "2026-05-04"),
    ("day", {"month": "Sept.", "day": "4.", "year": "2025"}, "2025-09-04"),
    ("day", {"month": "february", "day": "29", "year": "2024"}, "2024-02-29"),
    ("day", {"month": "6", "day": "15", "year": "2026"}, "2026-06-15"),
    ("month", {"month": "5", "year": "2026"}, "2026-05"),
    ("month", {"month": "May", "year": "2026"}, "2026-05"),
    ("month", {"month": "6", "year": "2026"}, "2026-06"),
    ("weeks_ago", {"weeks_ago": "6"}, {"weeks_ago": 6, "said_on": "2026-06-15"}),
    ("weeks_ago", {"weeks_ago": "0"}, {"weeks_ago": 0, "said_on": "2026-06-15"}),
    ("weeks_ago", {"weeks_ago": "520"}, {"weeks_ago": 520, "said_on": "2026-06-15"}),
    ("not_sure", {}, "not_sure"),
)
BAD: tuple[tuple[str, dict[str, str], str], ...] = (
    ("day", {"month": "2", "day": "30", "year": "2026"}, "day"),
    ("day", {"month": "2", "day": "29", "year": "2026"}, "day"),
    ("day", {"month": "5", "day": "0", "year": "2026"}, "day"),
    ("day", {"month": "5", "day": "", "year": "2026"}, "day"),
    ("day", {"month": "5", "day": "early", "year": "2026"}, "day"),
    ("day", {"month": "6", "day": "16", "year": "2026"}, "day"),
    ("day", {"month": "13", "day": "4", "year": "2026"}, "month"),
    ("day", {"month": "", "day": "4", "year": "2026"}, "month"),
    ("day", {"month": "Juneuary", "day": "4", "year": "2026"}, "month"),
    ("day", {"month": "5", "day": "4", "year": ""}, "year"),
    ("day", {"month": "5", "day": "4", "year": "26000"}, "year"),
    ("day", {"month": "5", "day": "4", "year": "0000"}, "year"),
    ("day", {"month": "5", "day": "4", "year": "٢٠٢٦"}, "year"),
    ("month", {"month": "7", "year": "2026"}, "month"),
    ("month", {"month": "0", "year": "2026"}, "month"),
    ("month", {"month": "5", "year": "last"}, "year"),
    ("weeks_ago", {"weeks_ago": ""}, "weeks_ago"),
    ("weeks_ago", {"weeks_ago": "-1"}, "weeks_ago"),
    ("weeks_ago", {"weeks_ago": "521"}, "weeks_ago"),
    ("weeks_ago", {"weeks_ago": "2-3"}, "weeks_ago"),
)
SHOWN = (
    (GOOD[0], "May 4, 2026"),
    (GOOD[5], "May 2026"),
    (GOOD[8], "About 6 weeks before June 15, 2026"),
    (GOOD[11], "I'm not sure"),
)


@each_date
@pytest.mark.parametrize(("way", "typed", "answer"), GOOD)
def test_a_date_is_stored_as_the_patient_remembers_it(
    patient: PageClient, name: str, way: str, typed: dict[str, str], answer: Any
) -> None:
    post_date(patient, name, parts(name, way, **typed), 302)
    assert stored_date(patient, name) == answer


@each_date
@pytest.mark.parametrize(("way", "typed", "answer"), GOOD)
def test_two_dates_for_one_question_are_refused(
    patient: PageClient, name: str, way: str, typed: dict[str, str], answer: Any
) -> None:
    other = "month" if way == "weeks_ago" else "weeks_ago"
    page = post_date(patient, name, parts(name, way, **typed, **{other: "5"}), 422)
    assert page.errors == ["You gave two answers. Choose the right one, and clear the boxes of the other"]
    assert page.one(f"#{name}-{other}")["value"] == "5"
    assert page.chosen(name) == [way]


@each_date
@pytest.mark.parametrize(("way", "typed", "wrong"), BAD)
def test_an_invalid_date_keeps_the_input_and_marks_the_wrong_part(
    patient: PageClient, name: str, way: str, typed: dict[str, str], wrong: str
) -> None:
    page = post_date(patient, name, parts(name, way, **typed), 422)
    assert page.chosen(name) == [way]
    assert {part: page.one(f"#{name}-{part}")["value"] for part in typed} == typed
    assert page.one(".problems a")["href"] == f"#{name}-{wrong}"
    assert [box["id"] for box in page.soup.select("[aria-invalid=true]")] == [f"{name}-{wrong}"]
    assert [words(line) for line in page.soup.select(".error")] == [f"Error: {page.errors[0]}"]
    assert name not in draft_of(patient)["answers"]


@each_date
def test_date_parts_without_a_choice_are_accepted_when_unambiguous(patient: PageClient, name: str) -> None:
    post_date(patient, name, {f"{name}-month": "5", f"{name}-year": "2026"}, 302)
    assert stored_date(patient, name) == "2026-05"


@each_date
def test_ambiguous_date_parts_are_kept_and_the_choice_is_asked_for(patient: PageClient, name: str) -> None:
    data = {f"{name}-month": "5", f"{name}-weeks_ago": "6"}
    page = post_date(patient, name, data, 422)
    assert page.one(".problems a")["href"] == f"#{name}"
    assert {key: page.one(f"#{key}")["value"] for key in data} == data


@each_date
@pytest.mark.parametrize("case", SHOWN, ids=lambda case: case[1])
def test_a_date_is_shown_no_more_precisely_than_it_was_entered(
    patient: PageClient, name: str, case: tuple[tuple[str, dict[str, str], Any], str]
) -> None:
    (way, typed, answer), text = case
    put(patient, {**EVERY_PAGE_ASKED, name: answer})
    page = patient.get(path_of(JOURNEY.page_of(QUESTIONS[name])))
    assert page.chosen(name) == [way]
    shown = {part: page.one(f"#{name}-{part}")["value"] for part in ("month", "day", "year", "weeks_ago")}
    assert {part: text for part, text in shown.items() if text} == {
        part: text for part, text in typed.items() if text
    }
    answers = patient.get("/check/answers")
    link = answers.one(f'a[href$="#{name}-question"]')
    row = link.find_parent("div")
    assert row is not None
    assert words(row.select("dd")[0]) == text
