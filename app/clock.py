"""The clinic's clock: every "today" is a date in the clinic's own zone, never in UTC."""

from __future__ import annotations

from datetime import date, datetime

from flask import current_app


def local_now() -> datetime:
    """Now, aware, in the clinic's zone."""
    return datetime.now(current_app.config["SETTINGS"].timezone)


def today() -> date:
    """The clinic's date."""
    return local_now().date()


def in_clinic_zone(moment: datetime) -> datetime:
    """The same moment on the clinic's clock."""
    return moment.astimezone(current_app.config["SETTINGS"].timezone)
