"""Whether intake is paused, read from the database at most once a second."""

from __future__ import annotations

import time

from flask import current_app
from sqlalchemy.exc import SQLAlchemyError

from app.extensions import db
from app.submissions.intake import pauses

REMEMBERED_S = 1.0
AWAY_REMEMBERED_S = 30.0  # an unreachable database must not delay every request
_CACHE_KEY = "intake_paused"


def is_paused() -> bool:
    """Whether intake is paused. When the database is unreachable, the last known state counts."""
    expires_at, paused = current_app.extensions.get(_CACHE_KEY, (0.0, False))
    if time.monotonic() < expires_at:
        return bool(paused)
    remembered = REMEMBERED_S
    try:
        paused = pauses.is_paused(db.session)
    except SQLAlchemyError:
        db.session.rollback()
        remembered = AWAY_REMEMBERED_S
        current_app.logger.warning("the database could not say whether intake is paused")
    current_app.extensions[_CACHE_KEY] = (time.monotonic() + remembered, paused)
    return bool(paused)


def forget() -> None:
    """Read the database again at the next request."""
    current_app.extensions.pop(_CACHE_KEY, None)
