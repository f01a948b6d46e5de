"""Statuses, decisions, and which moves are legal: one table."""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """Where a submission stands."""

    NEW = "new"
    TAKEN = "taken"
    DECIDED = "decided"
    CLOSED = "closed"


class Decision(StrEnum):
    """What a person concluded. The rules only ever suggest."""

    BOOK_CLINIC = "book_clinic"
    IMAGING_FIRST = "imaging_first"
    OTHER_CARE = "other_care"
    SENT_TO_EMERGENCY = "sent_to_emergency"
    COULD_NOT_REACH = "could_not_reach"
    WITHDREW = "withdrew"
    DUPLICATE = "duplicate"


MOVES: dict[Status, frozenset[Status]] = {
    Status.NEW: frozenset({Status.TAKEN}),
    Status.TAKEN: frozenset({Status.DECIDED}),
    Status.DECIDED: frozenset({Status.CLOSED}),
    Status.CLOSED: frozenset(),
}


class IllegalMove(Exception):
    """A move that the table, or a guard, does not allow. Carries words for staff."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


class Conflict(Exception):
    """Somebody else changed the submission since it was opened."""
