"""Answers to try: for every question, every answer it can have, in its JSON form."""

from __future__ import annotations

from datetime import date
from itertools import combinations
from typing import Any

from app.questionnaire.answers import Answers
from app.questionnaire.date_input import read
from app.questionnaire.question import DateQuestion, MultipleChoice, Question, Scale, SingleChoice
from app.questionnaire.questions import JOURNEY, QUESTIONS
from tests.for_each import for_each

TODAY = date(2026, 6, 15)
DATES = [
    "2026-06-15",
    "1999-12-31",
    "2026-06",
    "2024-02",
    ["2026-05-01", "2026-05-20"],
    {"weeks_ago": 0},
    {"weeks_ago": 520},
    {"weeks_ago": 3, "said_on": "2026-06-01"},
    {"between": [0, 6]},
    {"between": [80, 88], "said_on": "2026-06-01"},
    {"between": [85, 36_500]},
    "not_sure",
]


def every_answer(question: Question[Any]) -> list[Any]:
    """Every answer to a question in its JSON form; for a date, each format and its limits."""
    match question:
        case SingleChoice():
            return [*dict.fromkeys([*(option.value for option in question.options), "not_sure"])]
        case MultipleChoice():
            things = [o.value for o in question.options if o.value not in ("none", "not_sure")]
            ticks = [list(some) for n in range(1, len(things) + 1) for some in combinations(things, n)]
            return [*ticks, ["none"], ["not_sure"]]
        case Scale():
            return [*range(11), "not_sure"]
        case DateQuestion():
            return DATES
    raise TypeError(question)


EVERY_ANSWER = [(question, raw) for question in JOURNEY.questions for raw in every_answer(question)]


def case_name(case: Any) -> str:
    """Return the name of a case: its question and the other parts."""
    question, *more = case if isinstance(case, tuple) else (case,)
    return " ".join([question.id, *map(repr, more)])


each_question = for_each(JOURNEY.questions, case_name)
each_answer = for_each(EVERY_ANSWER, case_name)


def answers(**given: Any) -> Answers:
    """These answers, in their JSON form."""
    return Answers({QUESTIONS[id_]: QUESTIONS[id_].load(raw, TODAY) for id_, raw in given.items()})


def first_answers() -> dict[str, Any]:
    """The first answer to every question, in its JSON form."""
    return {question.id: every_answer(question)[0] for question in JOURNEY.questions}


def boxes(**parts: str) -> dict[str, list[str]]:
    """The form data of these boxes of a date."""
    return {f"onset_date-{part}": [text] for part, text in parts.items()}


def parsed(way: str, **parts: str) -> Any:
    """The date parsed from these boxes, in its JSON form."""
    return read("onset_date", way, boxes(**parts), TODAY).dump()
