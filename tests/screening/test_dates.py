"""Dates as people remember them, through the form: every way, and what cannot be a date."""

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


def kept(patient: PageClient, name: str) -> Any:
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
def test_a_date_is_kept_as_it_was_remembered(
    patient: PageClient, name: str, way: str, typed: dict[str, str], answer: Any
) -> None:
    post_date(patient, name, parts(name, way, **typed), 302)
    assert kept(patient, name) == answer


@each_date
@pytest.mark.parametrize(("way", "typed", "answer"), GOOD)
def test_what_is_written_beside_another_answer_is_asked_about(
    patient: PageClient, name: str, way: str, typed: dict[str, str], answer: Any
) -> None:
    other = "month" if way == "weeks_ago" else "weeks_ago"
    page = post_date(patient, name, parts(name, way, **typed, **{other: "5"}), 422)
    assert page.errors == ["You gave two answers. Choose the right one, and clear the boxes of the other"]
    assert page.one(f"#{name}-{other}")["value"] == "5"
    assert page.chosen(name) == [way]


@each_date
@pytest.mark.parametrize(("way", "typed", "wrong"), BAD)
def test_what_cannot_be_a_date_keeps_what_was_typed_and_points_at_the_wrong_part(
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
def test_parts_without_a_way_are_taken_when_they_can_mean_only_one_thing(
    patient: PageClient, name: str
) -> None:
    post_date(patient, name, {f"{name}-month": "5", f"{name}-year": "2026"}, 302)
    assert kept(patient, name) == "2026-05"


@each_date
def test_parts_without_a_way_that_could_mean_two_things_are_asked_for_the_way_and_kept(
    patient: PageClient, name: str
) -> None:
    data = {f"{name}-month": "5", f"{name}-weeks_ago": "6"}
    page = post_date(patient, name, data, 422)
    assert page.one(".problems a")["href"] == f"#{name}"
    assert {key: page.one(f"#{key}")["value"] for key in data} == data


@each_date
@pytest.mark.parametrize("case", SHOWN, ids=lambda case: case[1])
def test_a_date_is_shown_again_no_more_exactly_than_it_was_said(
    patient: PageClient, name: str, case: tuple[tuple[str, dict[str, str], Any], str]
) -> None:
    (way, typed, answer), said = case
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
    assert words(row.select("dd")[0]) == said
