"""Whether intake is paused, asked of the database at most once a second."""

from __future__ import annotations

import time

from flask import current_app
from sqlalchemy.exc import SQLAlchemyError

from app.extensions import db
from app.submissions import intake

REMEMBERED_S = 1.0


def is_paused() -> bool:
    """Whether nobody is reading now. When the database is away, as it was last known: answering goes on."""
    seen_at, paused = current_app.extensions.get("intake_paused", (float("-inf"), False))
    now = time.monotonic()
    if now - seen_at < REMEMBERED_S:
        return bool(paused)
    try:
        paused = intake.is_paused(db.session)
    except SQLAlchemyError:
        current_app.logger.warning("the database could not say whether intake is paused")
    current_app.extensions["intake_paused"] = (now, paused)
    return bool(paused)


def forget() -> None:
    """Ask again at the next request."""
    current_app.extensions.pop("intake_paused", None)
