"""What requests ask the database, remembered while it is away: whether intake is paused, which clinics there are."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from flask import current_app
from sqlalchemy.exc import OperationalError, SQLAlchemyError
from sqlalchemy.orm import Session

from app.extensions import db

T = TypeVar("T")
REMEMBERED_S = 1.0
AWAY_REMEMBERED_S = 30.0  # an unreachable database must not delay every request
_AWAY_UNTIL = "database_away_until"


class _Kept(NamedTuple, Generic[T]):
    """A value, until when it counts without asking, and until when while the database is away, by the monotonic clock."""

    value: T
    until: float
    at_last: float


@dataclass(frozen=True)
class Remembered(Generic[T]):
    """A value read at most once a second. When the database is unreachable, the last known one counts.

    key: of the application's memory. read: asks the database. at_first: counts until the database has answered; None when
    nothing does. asked: what the database could not say, for the log. for_s: how long a value counts without asking again.
    at_most_s: how long it counts while the database is away.
    """

    key: str
    read: Callable[[Session], T]
    at_first: T | None
    asked: str
    for_s: float = REMEMBERED_S
    at_most_s: float = math.inf

    def get(self) -> T:
        """Return the value. Raises SQLAlchemyError when the database is away, and nothing is known that still counts."""
        now, kept = time.monotonic(), self._kept()
        is_known = kept is not None and now < kept.at_last
        if (
            kept is not None
            and is_known
            and now < max(kept.until, current_app.extensions.get(_AWAY_UNTIL, 0.0))
        ):
            return kept.value
        try:
            value = self.read(db.session)
        except SQLAlchemyError as error:
            db.refresh()
            if _is_away(error):
                current_app.extensions[_AWAY_UNTIL] = time.monotonic() + AWAY_REMEMBERED_S
            if kept is None or not is_known:
                raise
            current_app.logger.warning("the database could not say what was asked", extra={"of": self.asked})
            kept = kept._replace(until=time.monotonic() + AWAY_REMEMBERED_S)
        else:
            kept = _Kept(value, time.monotonic() + self.for_s, time.monotonic() + self.at_most_s)
        current_app.extensions[self.key] = kept
        return kept.value

    def forget(self) -> None:
        """Read the database again at the next request."""
        current_app.extensions.pop(self.key, None)

    def _kept(self) -> _Kept[T] | None:
        kept: _Kept[T] | None = current_app.extensions.get(self.key)
        if kept is None and self.at_first is not None:
            return _Kept(self.at_first, 0.0, math.inf)
        return kept


def _is_away(error: SQLAlchemyError) -> bool:
    """Whether there was no connection, or it broke; not that one table cannot be read."""
    return isinstance(error, OperationalError) and (error.statement is None or error.connection_invalidated)


def asked_or(default: T, ask: Callable[[Session], T], asked: str) -> T:
    """Ask the database now; the default when it is unreachable, or was within the last half minute.

    asked: what the database could not say, for the log.
    """
    if time.monotonic() < current_app.extensions.get(_AWAY_UNTIL, 0.0):
        return default
    try:
        return ask(db.session)
    except SQLAlchemyError:
        db.refresh()
        current_app.extensions[_AWAY_UNTIL] = time.monotonic() + AWAY_REMEMBERED_S
        current_app.logger.warning("the database could not say what was asked", extra={"of": asked})
        return default
