"""Answers, keyed by the question object itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Protocol, TypeVar, cast

from app.questionnaire.question import Question

T = TypeVar("T")


class _Get(Protocol):
    def __call__(self, question: Question[T]) -> T | None:
        """Return the answer, or None if the question is unanswered."""


class Answers:
    """The answers given so far. Immutable: `plus` returns a new object.

    found: what was worked out from them, by what worked it out, so that it is worked out once.
    """

    __slots__ = ("_given", "found", "get")

    def __init__(self, given: Mapping[Question[Any], Any] | None = None) -> None:
        self._given: dict[Question[Any], Any] = dict(given or {})
        self.get = cast(_Get, self._given.get)  # as it is: an assessment asks for forty answers
        self.found: dict[object, Any] = {}

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
        """Return each question with its answer."""
        return self._given.items()

    def plus(self, question: Question[T], answer: T) -> Answers:
        """Return these answers plus one more, which replaces any earlier answer to the same question."""
        return Answers({**self._given, question: answer})

    def only(self, questions: Iterable[Question[Any]]) -> Answers:
        """Return only the answers to these questions, in this order."""
        return Answers({q: self._given[q] for q in questions if q in self._given})

    def dump(self) -> dict[str, Any]:
        """Return the JSON form, keyed by question id."""
        return {question.id: question.dump(answer) for question, answer in self._given.items()}


def load_known(raw: Mapping[str, Any], questions: Iterable[Question[Any]], today: date) -> Answers:
    """Load stored answers. An answer that its question no longer accepts counts as unanswered."""
    given = {}
    for question in questions:
        if question.id in raw:
            try:
                given[question] = question.load(raw[question.id], today)
            except (ValueError, OverflowError, TypeError):
                continue
    return Answers(given)
