"""Whether intake is paused, read from the database at most once a second."""

from __future__ import annotations

from app.database_memory import Remembered
from app.submissions.intake import pauses

_PAUSED = Remembered("intake_paused", pauses.is_paused, False, "whether intake is paused")


def is_paused() -> bool:
    """Whether intake is paused. When the database is unreachable, the last known state counts."""
    return _PAUSED.get()


def forget() -> None:
    """Read the database again at the next request."""
    _PAUSED.forget()
