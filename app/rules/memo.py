"""A lookup that computes the result for each answer once; there are few different answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")


class Memo(dict[Any, T]):
    """The result of `compute` for each answer seen so far; a new answer is computed and stored.

    compute: a pure function of the answer. Only for questions with few answers, never for dates.
    """

    def __init__(self, compute: Callable[[Any], T]) -> None:
        super().__init__()
        self._compute = compute

    def __missing__(self, answer: Any) -> T:
        result = self[answer] = self._compute(answer)
        return result
