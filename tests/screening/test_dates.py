"""Dates as people remember them, entered through the form: every valid form, and invalid dates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import time_machine

from app.questionnaire.date_input import PARTS
from app.questionnaire.partial_date import DAYS_AGO
from app.questionnaire.question import DateQuestion
from app.questionnaire.questions import JOURNEY, QUESTIONS
from tests.pages import Page, PageClient, words
from tests.screening.drafts import EVERY_PAGE_ASKED, before, draft_of, path_of, put
from tests.walk import form_of

pytestmark = pytest.mark.one_in(3)
DATES = [question.id for question in JOURNEY.questions if isinstance(question, DateQuestion)]
each_date = pytest.mark.parametrize("name", DATES)


@pytest.fixture(autouse=True)
def _monday_in_june() -> Iterator[None]:
    with time_machine.travel("2026-06-15 12:00:00-05:00", tick=False):
        yield


def parts(name: str, way: str, **typed: str) -> dict[str, str]:
    return {name: way, **{f"{name}-{part}": text for part, text in typed.items()}}


def rest_of_page(name: str) -> dict[str, str]:
    """What is posted for the other questions of the page that asks for a date."""
    form = form_of(JOURNEY.page_of(QUESTIONS[name]), EVERY_PAGE_ASKED)
    return {field: value for field, value in form.items() if not field.startswith(name)}


def post_date(patient: PageClient, name: str, data: dict[str, str], status: int) -> Page:
    page = JOURNEY.page_of(QUESTIONS[name])
    put(patient, before(page, EVERY_PAGE_ASKED))
    patient.get(path_of(page))
    return patient.post(path_of(page), {**rest_of_page(name), **data}, status=status)


def stored_date(patient: PageClient, name: str) -> Any:
    return draft_of(patient)["answers"][name]


GOOD: tuple[tuple[str, dict[str, str], Any], ...] = (
    ("day", {"month": "5", "day": "4", "year": "2026"}, "2026-05-04"),
    ("day", {"month": "05", "day": "04", "year": " 2026 "}, "2026-05-04"),
    ("day", {"month": "Sept.", "day": "4.", "year": "2025"}, "2025-09-04"),
    ("day", {"month": "february", "day": "29", "year": "2024"}, "2024-02-29"),
    ("day", {"month": "6", "day": "15", "year": "2026"}, "2026-06-15"),
    ("day", {"month": "٥", "day": "٤", "year": "٢٠٢٦"}, "2026-05-04"),
    ("day", {"month": "\u200e5", "day": "4\ufeff", "year": "\u206620\u00ad26\u2069"}, "2026-05-04"),
    ("day", {"month": "6", "day": "16", "year": "2026"}, "2026-06-15"),
    ("month", {"only_month": "5", "only_year": "2026"}, "2026-05"),
    ("month", {"only_month": "May", "only_year": "2026"}, "2026-05"),
    ("month", {"month": "6", "year": "2026"}, "2026-06"),
    *((way, {}, {"between": [*days], "said_on": "2026-06-15"}) for way, days in DAYS_AGO.items()),
    ("longer", {"longer_month": "2", "longer_year": "2026"}, "2026-02"),
    ("longer", {"longer_year": "2025"}, ["2025-01-01", "2025-12-31"]),
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
    ("day", {"month": "6", "day": "17", "year": "2026"}, "day"),
    ("day", {"month": "13", "day": "4", "year": "2026"}, "month"),
    ("day", {"month": "", "day": "4", "year": "2026"}, "month"),
    ("day", {"month": "Juneuary", "day": "4", "year": "2026"}, "month"),
    ("day", {"month": "5", "day": "4", "year": ""}, "year"),
    ("day", {"month": "5", "day": "4", "year": "26000"}, "year"),
    ("day", {"month": "5", "day": "4", "year": "0000"}, "year"),
    ("month", {"month": "7", "year": "2026"}, "month"),
    ("month", {"month": "0", "year": "2026"}, "month"),
    ("month", {"only_month": "5", "only_year": "last"}, "only_year"),
    ("longer", {"longer_month": "5", "longer_year": "2026"}, "longer_month"),
    ("weeks_ago", {"weeks_ago": ""}, "weeks_ago"),
    ("weeks_ago", {"weeks_ago": "-1"}, "weeks_ago"),
    ("weeks_ago", {"weeks_ago": "521"}, "weeks_ago"),
    ("weeks_ago", {"weeks_ago": "2-3"}, "weeks_ago"),
)
SHOWN: tuple[tuple[str, dict[str, str], Any, str], ...] = (
    ("day", {"month": "5", "day": "4", "year": "2026"}, "2026-05-04", "May 4, 2026"),
    ("month", {"only_month": "5", "only_year": "2026"}, "2026-05", "May 2026"),
    ("weeks_ago", {}, {"weeks_ago": 6, "said_on": "2026-06-15"}, "About 6 weeks before June 15, 2026"),
    (
        "weeks_3_5",
        {},
        {"between": [21, 41], "said_on": "2026-06-15"},
        "About 3 to 5 weeks before June 15, 2026",
    ),
    ("longer", {"longer_year": "2019"}, ["2019-01-01", "2019-12-31"], "2019"),
    ("not_sure", {}, "not_sure", "I'm not sure"),
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
def test_the_chosen_answer_is_taken_and_not_one_left_in_the_boxes_of_another(
    patient: PageClient, name: str, way: str, typed: dict[str, str], answer: Any
) -> None:
    left = {box: "1" for way_of_box, boxes in PARTS.items() if way_of_box != way for box in boxes}
    post_date(patient, name, parts(name, way, **(left | typed)), 302)
    assert stored_date(patient, name) == answer


@each_date
@pytest.mark.parametrize(
    ("way", "shown"), [("not_sure", "I'm not sure"), ("weeks_3_5", "About 3 to 5 weeks before")]
)
def test_a_known_day_can_be_changed_to_another_answer(
    patient: PageClient, name: str, way: str, shown: str
) -> None:
    put(patient, {**EVERY_PAGE_ASKED, name: "2026-05-04"})
    path = path_of(JOURNEY.page_of(QUESTIONS[name]))
    boxes = {str(box["name"]): str(box["value"]) for box in patient.get(path).soup.select("[type=text]")}
    assert boxes[f"{name}-day"] == "4"
    patient.post(path, rest_of_page(name) | boxes | {name: way}, 302)
    assert shown in words(
        patient.get("/check/answers").one(f'a[href$="#{name}-question"]').find_parent("div")
    )
    again = patient.get(path)
    assert again.chosen(name) == [way]
    assert {box["value"] for box in again.soup.select("[type=text]")} == {""}


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
@pytest.mark.parametrize(("way", "typed", "answer", "text"), SHOWN)
def test_a_date_is_shown_no_more_precisely_than_it_was_entered(
    patient: PageClient, name: str, way: str, typed: dict[str, str], answer: Any, text: str
) -> None:
    put(patient, {**EVERY_PAGE_ASKED, name: answer})
    page = patient.get(path_of(JOURNEY.page_of(QUESTIONS[name])))
    assert page.chosen(name) == [way]
    shown = {
        str(box["name"]).removeprefix(f"{name}-"): box["value"] for box in page.soup.select("[type=text]")
    }
    assert {part: text for part, text in shown.items() if text} == typed
    answers = patient.get("/check/answers")
    link = answers.one(f'a[href$="#{name}-question"]')
    row = link.find_parent("div")
    assert row is not None
    assert words(row.select("dd")[0]) == text


@each_date
@pytest.mark.parametrize(
    ("entered", "again"),
    [({"between": [21, 41]}, "weeks_3_5"), ({"weeks_ago": 4}, "weeks_ago")],
    ids=["quick choice", "weeks"],
)
def test_a_half_remembered_date_keeps_the_day_it_was_entered(
    patient: PageClient, name: str, entered: dict[str, Any], again: str
) -> None:
    kept = {**entered, "said_on": "2026-06-09"}
    put(patient, {**EVERY_PAGE_ASKED, name: kept})
    path = path_of(JOURNEY.page_of(QUESTIONS[name]))
    page = patient.get(path)
    assert page.chosen(name) == [again]
    label = page.one(f'label[for="{page.one(f"input[value={again}]")["id"]}"]')
    assert words(label).endswith(" (counted on June 9, 2026)")
    patient.post(path, rest_of_page(name) | parts(name, again), 302)
    assert stored_date(patient, name) == kept
    patient.post(path, rest_of_page(name) | parts(name, "weeks_1_2"), 302)
    assert stored_date(patient, name) == {"between": [7, 20], "said_on": "2026-06-15"}
    assert "counted on" not in words(patient.get(path).soup)


@each_date
def test_another_number_of_weeks_counts_from_today(patient: PageClient, name: str) -> None:
    put(patient, {**EVERY_PAGE_ASKED, name: {"weeks_ago": 4, "said_on": "2026-06-09"}})
    path = path_of(JOURNEY.page_of(QUESTIONS[name]))
    patient.get(path)
    patient.post(path, rest_of_page(name) | parts(name, "weeks_ago", weeks_ago="4"), 302)
    assert stored_date(patient, name) == {"weeks_ago": 4, "said_on": "2026-06-09"}
    patient.post(path, rest_of_page(name) | parts(name, "weeks_ago", weeks_ago="5"), 302)
    assert stored_date(patient, name) == {"weeks_ago": 5, "said_on": "2026-06-15"}


@each_date
def test_the_way_that_is_gone_is_offered_only_to_whom_it_was_given(patient: PageClient, name: str) -> None:
    page = post_date(patient, name, {}, 422)
    assert page.soup.select("[value=weeks_ago]") == []
    lost = post_date(patient, name, parts(name, "weeks_ago"), 422)
    assert lost.one(".problems a")["href"] == f"#{name}-weeks_ago"
    assert lost.chosen(name) == ["weeks_ago"]
