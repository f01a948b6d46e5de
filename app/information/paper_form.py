"""The questionnaire as a paper form or a phone script: the same questions, answers and order.

Conditions are printed as "only if" lines. Every line keeps its id and value, so that a completed form is machine-readable.
"""

from __future__ import annotations

import string
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from app.questionnaire.date_input import PARTS
from app.questionnaire.journey import Section, WhenAnswered
from app.questionnaire.localization import Localizer
from app.questionnaire.question import DateQuestion, Option, Question
from app.questionnaire.questions import JOURNEY
from app.questionnaire.sections.emergency import (
    RF_BLADDER_BOWEL,
    RF_LEG_WEAK,
    RF_SADDLE_NUMB,
    SUDDEN_WORST_PAIN,
)
from app.questionnaire.sections.options import YES
from app.questionnaire.text import N_, Text
from app.rules.safety import LEGS_IN_DOUBT, RED_FLAGS

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
    stops: whether it is a red flag. stops_with: the numbers of the questions which, not sure, make it one.
    goes_to_er: whether it needs a doctor today.
    """

    value: str
    label: Text
    letter: str
    parts: tuple[str, ...]
    stops: bool
    stops_with: tuple[int, ...] = ()
    goes_to_er: bool = False


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
                choices=tuple(_choices(question, numbers)),
                only_if=_only_if(question, numbers) if question in page.conditions else None,
            )


def options_of(question: Question[Any]) -> Sequence[Option]:
    """Return the options of a question; for a date, the ways to give it."""
    return question.ways if isinstance(question, DateQuestion) else getattr(question, "options", ())


def _letters(question: Question[Any]) -> dict[str, str]:
    """Return a letter for each option of a question that decides what is asked later."""
    decides = any(condition.asked_if.question is question for condition in JOURNEY.conditions.values())
    values = [option.value for option in options_of(question)]
    return dict(zip(values, string.ascii_lowercase, strict=False)) if decides else {}


def _choices(question: Question[Any], numbers: dict[Question[Any], int]) -> Iterator[Choice]:
    letters = _letters(question)
    for option in options_of(question):
        yield Choice(
            value=option.value,
            label=option.label,
            letter=letters.get(option.value, ""),
            parts=PARTS.get(option.value, ()) if isinstance(question, DateQuestion) else (),
            stops=(question, option.value) in RED_FLAGS.items(),
            stops_with=_stops_with(question, option.value, numbers),
            goes_to_er=question is SUDDEN_WORST_PAIN and option.value == YES,
        )


def _stops_with(question: Question[Any], value: str, numbers: dict[Question[Any], int]) -> tuple[int, ...]:
    if question is RF_LEG_WEAK and value in LEGS_IN_DOUBT:
        return numbers[RF_BLADDER_BOWEL], numbers[RF_SADDLE_NUMB]
    return ()


def _only_if(question: Question[Any], numbers: dict[Question[Any], int]) -> OnlyIf:
    condition = JOURNEY.conditions[question].asked_if
    letters = _letters(condition.question)
    values = tuple(value for value in letters if value in condition.values)
    return OnlyIf(
        question=condition.question,
        number=numbers[condition.question],
        letters=tuple(letters[value] for value in values),
        values=values,
        otherwise=next((numbers[other] for other in _later(question) if not _same(other, condition)), None),
    )


def _later(question: Question[Any]) -> tuple[Question[Any], ...]:
    return JOURNEY.questions[JOURNEY.questions.index(question) + 1 :]


def _same(question: Question[Any], condition: WhenAnswered) -> bool:
    """Whether a question is asked under just this condition."""
    own = JOURNEY.conditions.get(question)
    return own is not None and own.asked_if == condition
