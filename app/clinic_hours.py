"""The opening hours and due times in force: those of the settings, and the closures that leads entered."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from flask import current_app
from sqlalchemy.orm import Session

from app.clock import today
from app.database_memory import Remembered
from app.opening.closures import closed_days
from app.opening.hours import ClosedDay, OpeningHours
from app.rules.due_dates import ServiceLevels

LOOKED_BACK = timedelta(days=31)
"""Closures of the last month count too: due times of then are still shown."""


def _read_closed_days(session: Session) -> tuple[ClosedDay, ...]:
    return closed_days(session, today() - LOOKED_BACK)


_CLOSED_DAYS = Remembered[tuple[ClosedDay, ...]](
    "closed_days", _read_closed_days, (), "which days are closed"
)


def service_levels() -> ServiceLevels:
    """Return the service levels with the closures that leads entered."""
    levels: ServiceLevels = current_app.config["SETTINGS"].service_levels
    closed = _CLOSED_DAYS.get()
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
    _CLOSED_DAYS.forget()
