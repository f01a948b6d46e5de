"""The clinic's service levels, read from the environment: due times, opening hours, and who covers urgent checks."""

from __future__ import annotations

from collections.abc import Mapping

from app.opening.hours import OpeningHours
from app.opening.hours_text import CLOSED_EXAMPLE, OPEN_EXAMPLE, BadHours, read_closed_days, read_week
from app.rules.due_dates import BUSINESS_DAYS, ServiceLevels, UrgentCover
from app.rules.tiers import Tier
from app.settings_text import whole_number


def service_levels(env: Mapping[str, str], problems: list[str]) -> ServiceLevels:
    """Return the service levels. What cannot be read keeps its default, and is one more problem."""
    default = ServiceLevels()
    days = {
        tier: whole_number(env, f"DUE_{tier.name}_BUSINESS_DAYS", BUSINESS_DAYS[tier], problems)
        for tier in (
            Tier.ROUTINE_OTHER_CARE,
            Tier.IMAGING_FIRST,
            Tier.STANDARD_REVIEW,
            Tier.PRIORITY_REVIEW,
        )
    }
    return ServiceLevels(
        business_days=days,
        severe_low_tier_days=whole_number(
            env, "DUE_SEVERE_LOW_TIER_BUSINESS_DAYS", default.severe_low_tier_days, problems
        ),
        urgent_hours=whole_number(env, "DUE_URGENT_CLINICIAN_HOURS", default.urgent_hours, problems),
        days_before_closing=whole_number(
            env, "DAYS_NEEDED_BEFORE_CLOSING", default.days_before_closing, problems
        ),
        try_again_days=whole_number(env, "TRY_AGAIN_BUSINESS_DAYS", default.try_again_days, problems),
        patient_days=whole_number(env, "ASK_PATIENT_BUSINESS_DAYS", default.patient_days, problems),
        report_days=whole_number(env, "GET_REPORT_BUSINESS_DAYS", default.report_days, problems),
        carry_out_days=whole_number(env, "CARRY_OUT_BUSINESS_DAYS", default.carry_out_days, problems),
        arrived_hours=whole_number(env, "ASK_ARRIVED_HOURS", default.arrived_hours, problems),
        opening=_opening_hours(env, problems),
        urgent_cover=_urgent_cover(env, problems),
        cover_open_hours=whole_number(
            env, "URGENT_COVER_OPEN_HOURS", default.cover_open_hours, problems, least=1, most=24
        ),
    )


def _opening_hours(env: Mapping[str, str], problems: list[str]) -> OpeningHours:
    opening = OpeningHours()
    try:
        week = read_week(env["CLINIC_OPEN"]) if env.get("CLINIC_OPEN", "").strip() else opening.weekly
        opening = OpeningHours(week)
    except BadHours as error:
        problems.append(f"CLINIC_OPEN: {error}. For example: {OPEN_EXAMPLE}")
    try:
        return opening.with_closed(read_closed_days(env.get("CLINIC_CLOSED_DAYS", "")))
    except BadHours as error:
        problems.append(f"CLINIC_CLOSED_DAYS: {error}. For example: {CLOSED_EXAMPLE}")
    return opening


def _urgent_cover(env: Mapping[str, str], problems: list[str]) -> UrgentCover:
    text = env.get("URGENT_COVER", "").strip() or UrgentCover.OFFICE_HOURS
    if text in list(UrgentCover):
        return UrgentCover(text)
    problems.append(
        f"URGENT_COVER is {text!r}; it must be 'always' (someone calls urgent patients at night and on weekends "
        "too) or 'office_hours'"
    )
    return UrgentCover.OFFICE_HOURS
