"""Answers are few: what a table says of one is worked out once, and then looked up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")


class Memo(dict[Any, T]):
    """What `says` makes of each answer there was so far; the next new one is worked out and kept.

    says: a pure function of the answer. For answers of which there are few kinds: never for dates.
    """

    def __init__(self, says: Callable[[Any], T]) -> None:
        super().__init__()
        self._says = says

    def __missing__(self, answer: Any) -> T:
        found = self[answer] = self._says(answer)
        return found
