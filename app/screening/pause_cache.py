"""Whether intake is paused, asked of the database at most once a second."""

from __future__ import annotations

import time

from flask import current_app
from sqlalchemy.exc import SQLAlchemyError

from app.extensions import db
from app.submissions.intake import pauses

REMEMBERED_S = 1.0
AWAY_REMEMBERED_S = 30.0  # a database that does not answer must not hold up every step
_PLACE = "intake_paused"


def is_paused() -> bool:
    """Whether nobody is reading now. When the database is away, as it was last known: answering goes on."""
    until, paused = current_app.extensions.get(_PLACE, (0.0, False))
    if time.monotonic() < until:
        return bool(paused)
    remembered = REMEMBERED_S
    try:
        paused = pauses.is_paused(db.session)
    except SQLAlchemyError:
        db.session.rollback()
        remembered = AWAY_REMEMBERED_S
        current_app.logger.warning("the database could not say whether intake is paused")
    current_app.extensions[_PLACE] = (time.monotonic() + remembered, paused)
    return bool(paused)


def forget() -> None:
    """Ask again at the next request."""
    current_app.extensions.pop(_PLACE, None)
