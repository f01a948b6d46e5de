"""The opening hours and due times in force: those of the settings, and the closures that leads entered."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import timedelta

from flask import current_app
from sqlalchemy.exc import SQLAlchemyError

from app.clock import today
from app.extensions import db
from app.opening.closures import closed_days
from app.opening.hours import ClosedDay, OpeningHours
from app.rules.due_dates import ServiceLevels

REMEMBERED_S = 1.0
AWAY_REMEMBERED_S = 30.0  # an unreachable database must not delay every request
LOOKED_BACK = timedelta(days=31)
"""Closures of the last month count too: due times of then are still shown."""
_CACHE_KEY = "closed_days"


def service_levels() -> ServiceLevels:
    """Return the service levels with the closures that leads entered."""
    levels: ServiceLevels = current_app.config["SETTINGS"].service_levels
    closed = _closed_days()
    return replace(levels, opening=levels.opening.with_closed(closed)) if closed else levels


def usual_opening() -> OpeningHours:
    """Return the opening hours of the settings, for pages about any week."""
    levels: ServiceLevels = current_app.config["SETTINGS"].service_levels
    return levels.opening


def opening() -> OpeningHours:
    """Return the opening hours with the closures that leads entered."""
    return service_levels().opening


def forget() -> None:
    """Read the closures from the database again at the next request."""
    current_app.extensions.pop(_CACHE_KEY, None)


def _closed_days() -> tuple[ClosedDay, ...]:
    """Return the closures, read at most once a second. When the database is unreachable, the last known ones count."""
    expires_at, closed = current_app.extensions.get(_CACHE_KEY, (0.0, ()))
    if time.monotonic() < expires_at:
        return tuple(closed)
    remembered = REMEMBERED_S
    try:
        closed = closed_days(db.session, today() - LOOKED_BACK)
    except SQLAlchemyError:
        db.session.rollback()
        remembered = AWAY_REMEMBERED_S
        current_app.logger.warning("the database could not say which days are closed")
    current_app.extensions[_CACHE_KEY] = (time.monotonic() + remembered, closed)
    return tuple(closed)
