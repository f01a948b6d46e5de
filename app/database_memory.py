"""What every request asks the database, remembered for a moment: whether intake is paused, which days are closed."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from flask import current_app
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from app.extensions import db

T = TypeVar("T")
REMEMBERED_S = 1.0
_AWAY_UNTIL = "database_away_until"
AWAY_REMEMBERED_S = 30.0  # an unreachable database must not delay every request


@dataclass(frozen=True)
class Remembered(Generic[T]):
    """A value read at most once a second. When the database is unreachable, the last known one counts.

    key: of the application's memory. read: asks the database. at_first: counts until the database has answered.
    asked: what the database could not say, for the log.
    """

    key: str
    read: Callable[[Session], T]
    at_first: T
    asked: str

    def get(self) -> T:
        """Return the value."""
        expires_at, value = current_app.extensions.get(self.key, (0.0, self.at_first))
        if time.monotonic() < expires_at:
            return value  # type: ignore[no-any-return]
        remembered = REMEMBERED_S
        try:
            value = self.read(db.session)
        except SQLAlchemyError:
            db.session.rollback()
            remembered = AWAY_REMEMBERED_S
            current_app.logger.warning("the database could not say what was asked", extra={"of": self.asked})
        current_app.extensions[self.key] = (time.monotonic() + remembered, value)
        return value  # type: ignore[no-any-return]

    def forget(self) -> None:
        """Read the database again at the next request."""
        current_app.extensions.pop(self.key, None)


def asked_or(default: T, ask: Callable[[Session], T], asked: str) -> T:
    """Ask the database now; the default when it is unreachable, or was within the last half minute.

    asked: what the database could not say, for the log.
    """
    if time.monotonic() < current_app.extensions.get(_AWAY_UNTIL, 0.0):
        return default
    try:
        return ask(db.session)
    except SQLAlchemyError:
        db.session.rollback()
        current_app.extensions[_AWAY_UNTIL] = time.monotonic() + AWAY_REMEMBERED_S
        current_app.logger.warning("the database could not say what was asked", extra={"of": asked})
        return default
