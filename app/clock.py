"""The clinic's clock: "today" is always the date in the clinic's own zone, never in UTC."""

from __future__ import annotations

from datetime import date, datetime

from flask import current_app


def local_now() -> datetime:
    """Return the current time, aware, in the clinic's zone."""
    return datetime.now(current_app.config["SETTINGS"].timezone)


def today() -> date:
    """Return today's date in the clinic's zone."""
    return local_now().date()


def in_clinic_zone(moment: datetime) -> datetime:
    """Return the same moment in the clinic's zone."""
    return moment.astimezone(current_app.config["SETTINGS"].timezone)
