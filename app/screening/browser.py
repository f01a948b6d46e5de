"""This browser's number, and closing it: from then on no copy of its cookie opens anything.

What a patient takes off a device must be gone from copies of its cookie too, so the server remembers what was closed.
"""

from __future__ import annotations

import secrets
from datetime import UTC, datetime

from flask import current_app, session
from sqlalchemy.exc import SQLAlchemyError

from app.database_memory import Remembered
from app.extensions import writing
from app.submissions.intake import closed_browsers

_KEY = "b"
NUMBER_BYTES = 8
_CLOSED: Remembered[frozenset[str]] = Remembered(
    "closed_browsers", closed_browsers.all_closed, frozenset(), "which browsers are closed"
)


def new_number() -> str:
    """Return a random number, for a cookie or for one access to a status page."""
    return secrets.token_hex(NUMBER_BYTES)


def give_number() -> None:
    """Give this browser a number, if it has none yet."""
    if _KEY not in session:
        session[_KEY] = new_number()


def is_closed(number: str | None) -> bool:
    """Whether what carries this number was closed; another server hears of it within a second."""
    return number is not None and number in _CLOSED.get()


def is_this_closed() -> bool:
    """Whether this cookie is a copy of one that was closed."""
    return is_closed(session.get(_KEY))


def close_this() -> None:
    """Close this browser's cookie and all copies of it."""
    close(session.get(_KEY))


def close(*numbers: str | None) -> None:
    """Close what carries these numbers. While the database is away, only this browser forgets; that is logged."""
    known = [number for number in numbers if number]
    if not known:
        return
    try:
        with writing.begin() as stored:
            for number in known:
                closed_browsers.close(stored, number, datetime.now(UTC))
    except SQLAlchemyError:
        current_app.logger.warning("a browser could not be closed for copies of its cookie")
    _CLOSED.forget()
