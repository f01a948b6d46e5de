"""The clinic's due times in words, for staff."""

from __future__ import annotations

from app.i18n.localizers import FixedLocalizer
from app.i18n.opening_words import weekly_hours
from app.rules.due_dates import ServiceLevels, UrgentCover
from app.rules.tiers import Tier


def due_times(service_levels: ServiceLevels) -> list[tuple[str, str]]:
    """Return (what, until when) for every due time in force, the most urgent tier first."""
    days = service_levels.business_days
    return [
        (Tier.EMERGENCY_NOW.label, "At once, or at the next opening, until someone has been reached"),
        (
            Tier.URGENT_CLINICIAN.label,
            f"Within {_count(service_levels.urgent_hours, 'hour')} by the clock, weekends too",
        ),
        *((tier.label, _within(days[tier])) for tier in sorted(days, reverse=True)),
        ("Very bad pain in a low tier", _within(service_levels.severe_low_tier_days)),
        (
            "A window that closes",
            f"{_count(service_levels.days_before_closing, 'day')} before its first possible end",
        ),
        ("No one was reached: call again", _within(service_levels.try_again_days)),
        ("The patient wanted to call: ask", _within(service_levels.patient_days)),
        ("A report was asked for: ask again", _within(service_levels.report_days)),
        ("Decided: carry it out", _within(service_levels.carry_out_days)),
        (
            "Told to call 911: ask if they got there",
            f"Within {_count(service_levels.arrived_hours, 'hour')} by the clock",
        ),
        ("The clinic is open", weekly_hours(service_levels.opening, FixedLocalizer("en"))),
        ("Urgent patients are called", _cover(service_levels)),
    ]


def _within(days: int) -> str:
    return f"Within {_count(days, 'business day')}" if days else "By the end of the same day"


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _cover(service_levels: ServiceLevels) -> str:
    if service_levels.urgent_cover is UrgentCover.ALWAYS:
        return "At every hour"
    hours = _count(service_levels.cover_open_hours, "open hour")
    return f"While the clinic is open. With fewer than {hours} left, the pages promise no call"
