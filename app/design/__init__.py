"""The design of every page: layout, macros, style sheets and error pages. Independent of the pages."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from flask import Blueprint, Flask, current_app
from markupsafe import Markup

from app.clock import in_clinic_zone
from app.design import assets, once
from app.design.clinic_details import ClinicDetails, dialled
from app.i18n.localizers import page_localizer
from app.typed_text import JOINERS

_ISOLATED = Markup("<bdi>%s</bdi>")

bp = Blueprint("design", __name__, template_folder="templates")
bp.add_url_rule("/static/<name>", "asset", assets.serve)


def init_app(app: Flask) -> None:
    """Give every template the clinic's details, the style sheets, and date filters."""
    app.context_processor(_template_globals)
    once.init_app(app)
    app.add_template_filter(printable)
    app.add_template_filter(dialled, "tel")
    app.add_template_filter(date_in_words, "date")
    app.add_template_filter(day_in_words, "day")
    app.add_template_filter(short_day, "short_day")
    app.add_template_filter(short_moment, "short_moment")
    app.add_template_filter(moment_in_words, "moment")
    app.add_template_filter(ago)
    app.add_template_filter(since)
    app.add_template_filter(isolated, "bdi")


def _template_globals() -> dict[str, Any]:
    settings = current_app.config["SETTINGS"]
    return {
        "clinic": ClinicDetails(settings.clinic_name, settings.clinic_phone, settings.clinic_fax),
        "is_example": not settings.is_production,
        "asset": assets.url,
    }


def printable(text: str) -> str:
    """Remove unprintable characters from typed text, except line breaks and joiners of letters."""
    if text.isprintable():
        return text
    return "".join(char for char in text if char.isprintable() or char in "\n" + JOINERS)


def isolated(name: str) -> Markup:
    """Return a person's name as HTML that keeps its direction of writing to itself.

    Without it, the digits after an Arabic or Hebrew name would be drawn before it.
    """
    return _ISOLATED % (name,)


def date_in_words(day: date) -> str:
    """Return a day as "November 30, 2026", in the page's language."""
    return page_localizer.day(day)


def day_in_words(day: date) -> str:
    """Return a day as "Monday, November 30, 2026", in the page's language."""
    return page_localizer.weekday(day)


def moment_in_words(moment: datetime) -> str:
    """Return "Monday, November 30, 2026, 5:00 PM", in the clinic's zone and the page's language."""
    local = in_clinic_zone(moment)
    return f"{page_localizer.weekday(local)}, {page_localizer.time(local)}"


def short_day(day: date) -> str:
    """Return a day as "Mon, Nov 30, 2026", for tables."""
    return f"{day:%a, %b} {day.day}, {day.year}"


def short_moment(moment: datetime) -> str:
    """Return a moment as "Mon, Nov 30, 2026, 5:00 PM", in the clinic's zone, for tables."""
    local = in_clinic_zone(moment)
    return f"{short_day(local)}, {local.hour % 12 or 12}:{local:%M %p}"


def since(moment: datetime, now: datetime) -> str:
    """Return how long ago a moment is, shortly: "14 min", "5 h", "12 days"."""
    minutes = max(0, int((now - moment).total_seconds() / 60))
    if minutes < 120:
        return f"{minutes} min"
    hours = minutes // 60
    return f"{hours} h" if hours < 48 else f"{hours // 24} days"


def ago(moment: datetime, now: datetime) -> str:
    """Return "3 hours ago" or "in 2 days": the distance of a moment from `now`, in its largest unit."""
    minutes = int((moment - now).total_seconds() / 60)
    for unit, size in (("day", 24 * 60), ("hour", 60), ("minute", 1)):
        number = abs(minutes) // size
        if number:
            words = f"{number} {unit}{'s' if number > 1 else ''}"
            return f"in {words}" if minutes > 0 else f"{words} ago"
    return "now"
