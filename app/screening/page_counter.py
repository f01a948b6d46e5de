"""Counts opened and continued pages in memory, and adds them to the database once a minute.

A count is worth no patient's wait: it is written after an answer is on its way, and lost when the process dies.
"""

from __future__ import annotations

import time
from collections import Counter
from datetime import UTC, date, datetime
from threading import Lock

from flask import Flask, current_app
from sqlalchemy.exc import SQLAlchemyError

from app import rate_limits
from app.clock import today
from app.extensions import writing
from app.keys import KeyProblem
from app.submissions.intake import send_groups
from app.submissions.page_counts import Passage, add_counts

_KEY = "page counter"
EVERY_S = 60.0


class PageCounter:
    """The counts of one process that are not written yet. A thread may count while another one writes."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._opened: Counter[tuple[date, str]] = Counter()
        self._continued: Counter[tuple[date, str]] = Counter()
        self._written_at = time.monotonic()

    def opened(self, page: str) -> None:
        """Count that a page was shown for the first time, not again with an error."""
        with self._lock:
            self._opened[today(), page] += 1

    def continued(self, page: str) -> None:
        """Count that someone went on from a page."""
        with self._lock:
            self._continued[today(), page] += 1

    @property
    def is_due(self) -> bool:
        """Whether there are counts, and the last writing was a minute ago."""
        return bool(self._opened or self._continued) and time.monotonic() - self._written_at >= EVERY_S

    def take(self) -> dict[tuple[date, str], Passage]:
        """Return the counts that are not written yet, and forget them."""
        with self._lock:
            opened, continued = self._opened, self._continued
            self._opened, self._continued = Counter(), Counter()
            self._written_at = time.monotonic()
        return {key: Passage(opened[key], continued[key]) for key in {*opened, *continued}}


def init_app(app: Flask) -> None:
    """Count pages in this process."""
    app.extensions[_KEY] = PageCounter()


def page_counter() -> PageCounter:
    """The counter of this process."""
    counter: PageCounter = current_app.extensions[_KEY]
    return counter


def write_counts() -> None:
    """Add the counts to the database, and take expired counts of rate limits out. A failure is only logged."""
    counts = page_counter().take()
    try:
        with writing.begin(is_kept_here=True) as session:
            add_counts(session, counts)
            rate_limits.purge(session)
            send_groups.purge(session, datetime.now(UTC))
    except (SQLAlchemyError, KeyProblem):
        current_app.logger.warning("the counts of %s pages could not be written", len(counts))
