"""Whether the clinic of the tests calls urgent patients at every hour or in office hours only."""

from __future__ import annotations

from dataclasses import replace

from flask import Flask

from app.rules.due_dates import ServiceLevels, UrgentCover

CALLED_AT_EVERY_HOUR = ServiceLevels(urgent_cover=UrgentCover.ALWAYS)
"""With these, a test may run at any hour of the clock."""


def set_cover(app: Flask, cover: UrgentCover) -> None:
    """Set it for this test."""
    settings = app.config["SETTINGS"]
    levels = replace(settings.service_levels, urgent_cover=cover)
    app.config["SETTINGS"] = replace(settings, service_levels=levels)
