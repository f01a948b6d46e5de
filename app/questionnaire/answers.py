"""Answers, looked up by the question itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, TypeVar

from app.questionnaire.question import Question

T = TypeVar("T")


class Answers:
    """What was answered so far. Never changed in place: `plus` gives a new one."""

    __slots__ = ("_given",)

    def __init__(self, given: Mapping[Question[Any], Any] | None = None) -> None:
        self._given: dict[Question[Any], Any] = dict(given or {})

    def get(self, question: Question[T]) -> T | None:
        """The answer, or None when there is none."""
        return self._given.get(question)

    def __getitem__(self, question: Question[T]) -> T:
        answer: T = self._given[question]
        return answer

    def __contains__(self, question: Question[Any]) -> bool:
        return question in self._given

    def __iter__(self) -> Iterator[Question[Any]]:
        return iter(self._given)

    def __len__(self) -> int:
        return len(self._given)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Answers) and self._given == other._given

    __hash__ = None  # type: ignore[assignment]

    def items(self) -> Iterable[tuple[Question[Any], Any]]:
        """Each question with its answer."""
        return self._given.items()

    def plus(self, question: Question[T], answer: T) -> Answers:
        """These answers and one more, which replaces an earlier one to the same question."""
        return Answers({**self._given, question: answer})

    def only(self, questions: Iterable[Question[Any]]) -> Answers:
        """The answers to these questions, in this order."""
        return Answers({q: self._given[q] for q in questions if q in self._given})

    def dump(self) -> dict[str, Any]:
        """Return the JSON form, by question id."""
        return {question.id: question.dump(answer) for question, answer in self._given.items()}


def load_known(raw: Mapping[str, Any], questions: Iterable[Question[Any]], today: date) -> Answers:
    """Read stored answers. What the questions no longer know counts as unanswered."""
    given = {}
    for question in questions:
        if question.id in raw:
            try:
                given[question] = question.load(raw[question.id], today)
            except (ValueError, OverflowError, TypeError):
                continue
    return Answers(given)
