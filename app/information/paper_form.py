"""The questionnaire as a paper form or a phone script: the same questions, answers and order.

Conditions become "go to" hints. Every line keeps its id and value, so that a completed form is machine-readable.
"""

from __future__ import annotations

import string
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from app.questionnaire.date_input import PARTS
from app.questionnaire.journey import Page, Section, WhenAnswered
from app.questionnaire.localization import Localizer
from app.questionnaire.question import DateQuestion, Option, Question
from app.questionnaire.questions import JOURNEY
from app.questionnaire.text import N_, Text
from app.rules.safety import RED_FLAGS

PART_WORDS = {
    "month": N_("Month"),
    "day": N_("Day"),
    "year": N_("Year"),
    "only_month": N_("Month"),
    "only_year": N_("Year"),
    "longer_month": N_("Month, if known"),
    "longer_year": N_("Year"),
}


@dataclass(frozen=True)
class Choice:
    """One option to tick.

    letter: how other questions refer to it, or "". parts: what is written next to it, such as a month.
    go_to: the number of the question to continue with, if it is not simply the next one.
    stops: whether it is a red flag.
    """

    value: str
    label: Text
    letter: str
    parts: tuple[str, ...]
    go_to: int | None
    stops: bool


@dataclass(frozen=True)
class OnlyIf:
    """A condition as printed: a question's number, the letters of its options, and where to go otherwise."""

    question: Question[Any]
    number: int
    letters: tuple[str, ...]
    values: tuple[str, ...]
    otherwise: int | None

    def in_words(self, localizer: Localizer) -> str:
        """Return the letters as "a, b or c", in the reader's language."""
        *most, last = self.letters
        return (
            localizer.translate(N_("%(most)s or %(last)s"), most=", ".join(most), last=last) if most else last
        )


@dataclass(frozen=True)
class PaperQuestion:
    """One question as printed on the form."""

    number: int
    question: Question[Any]
    choices: tuple[Choice, ...]
    only_if: OnlyIf | None


@cache
def questions_by_section() -> tuple[tuple[Section, tuple[PaperQuestion, ...]], ...]:
    """Return every question, in order, by section."""
    numbers = {question: number for number, question in enumerate(JOURNEY.questions, 1)}
    return tuple((section, tuple(_questions(section, numbers))) for section in JOURNEY.sections)


def _questions(section: Section, numbers: dict[Question[Any], int]) -> Iterator[PaperQuestion]:
    for page in section.pages:
        for question in page.questions:
            yield PaperQuestion(
                number=numbers[question],
                question=question,
                choices=tuple(_choices(question, page, numbers)),
                only_if=_only_if(page.asked_if, page, numbers) if page.asked_if else None,
            )


def options_of(question: Question[Any]) -> Sequence[Option]:
    """Return the options of a question; for a date, the ways to give it."""
    return question.ways if isinstance(question, DateQuestion) else getattr(question, "options", ())


def _letters(question: Question[Any]) -> dict[str, str]:
    """Return a letter for each option of a question that decides what is asked later."""
    decides = any(page.asked_if and page.asked_if.question is question for page in JOURNEY.pages)
    values = [option.value for option in options_of(question)]
    return dict(zip(values, string.ascii_lowercase, strict=False)) if decides else {}


def _choices(question: Question[Any], page: Page, numbers: dict[Question[Any], int]) -> Iterator[Choice]:
    letters = _letters(question)
    for option in options_of(question):
        yield Choice(
            value=option.value,
            label=option.label,
            letter=letters.get(option.value, ""),
            parts=PARTS.get(option.value, ()) if isinstance(question, DateQuestion) else (),
            go_to=_go_to(question, page, option.value, numbers),
            stops=(question, option.value) in RED_FLAGS.items(),
        )


def _decides(condition: WhenAnswered | None, question: Question[Any]) -> bool:
    return condition is not None and condition.question is question


def _go_to(question: Question[Any], page: Page, value: str, numbers: dict[Question[Any], int]) -> int | None:
    """Return the number of the question an answer skips to; None if it continues with the next one."""
    later = JOURNEY.pages[JOURNEY.pages.index(page) + 1 :]
    if not later or not _decides(later[0].asked_if, question):
        return None
    for other in later:
        condition = other.asked_if
        if condition is None or not _decides(condition, question) or value in condition.values:
            return None if other is later[0] else numbers[other.questions[0]]
    return None


def _only_if(condition: WhenAnswered, page: Page, numbers: dict[Question[Any], int]) -> OnlyIf:
    letters = _letters(condition.question)
    values = tuple(value for value in letters if value in condition.values)
    later = JOURNEY.pages[JOURNEY.pages.index(page) + 1 :]
    return OnlyIf(
        question=condition.question,
        number=numbers[condition.question],
        letters=tuple(letters[value] for value in values),
        values=values,
        otherwise=numbers[later[0].questions[0]] if later else None,
    )
