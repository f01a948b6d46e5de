"""When staff must act (decision model, sections 1 and 4). Pure: takes the calendar and the service levels."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, tzinfo

from app.rules.assess import Assessment, is_due_sooner
from app.rules.tiers import Tier

BUSINESS_DAYS: Mapping[Tier, int] = {
    Tier.ROUTINE_OTHER_CARE: 10,
    Tier.IMAGING_FIRST: 5,
    Tier.STANDARD_REVIEW: 5,
    Tier.PRIORITY_REVIEW: 2,
}
SEVERE_LOW_TIER_BUSINESS_DAYS = 1  # the coordinator calls within 1 business day
WATCHED_STANDARD_BUSINESS_DAYS = 2  # cancer or a weak immune system, and bad or worsening pain
URGENT_HOURS = 24  # by the clock, weekends too
DAYS_NEEDED_BEFORE_CLOSING = 7  # what a clinic needs for a scan and a slot

# The clinic's own practice, in business days: the staff are the only source.
TRY_AGAIN_BUSINESS_DAYS = 1
PATIENT_BUSINESS_DAYS = 3
REPORT_BUSINESS_DAYS = 5
CARRY_OUT_BUSINESS_DAYS = 5
ARRIVED_HOURS = 4  # by the clock: a patient told to call 911 is asked whether they got there


@dataclass(frozen=True)
class ServiceLevels:
    """The clinic's service levels; the defaults are those of the decision model.

    business_days: by tier, counted from the day after sending. closes: the end of a business day.
    try_again_days, patient_days, report_days, carry_out_days: business days until a patient who was not reached
    is called again, a patient who wanted to call is asked, a report is asked for again, a decision is carried out.
    arrived_hours: hours until staff ask whether a patient told to call 911 got there.
    """

    business_days: Mapping[Tier, int] = field(default_factory=lambda: BUSINESS_DAYS)
    severe_low_tier_days: int = SEVERE_LOW_TIER_BUSINESS_DAYS
    urgent_hours: int = URGENT_HOURS
    days_before_closing: int = DAYS_NEEDED_BEFORE_CLOSING
    closes: time = time(17)
    try_again_days: int = TRY_AGAIN_BUSINESS_DAYS
    patient_days: int = PATIENT_BUSINESS_DAYS
    report_days: int = REPORT_BUSINESS_DAYS
    carry_out_days: int = CARRY_OUT_BUSINESS_DAYS
    arrived_hours: int = ARRIVED_HOURS


def tier_due(
    assessment: Assessment,
    sent_at: datetime,
    is_business_day: Callable[[date], bool],
    service_levels: ServiceLevels,
) -> datetime:
    """Return when the tier's own time is up. sent_at: aware, in the clinic's zone; so is the result."""
    if assessment.tier is Tier.EMERGENCY_NOW:
        return sent_at
    if assessment.tier is Tier.URGENT_CLINICIAN:
        return by_the_clock(sent_at, service_levels.urgent_hours)
    days = service_levels.business_days[assessment.tier]
    if "flag:severe_low_tier" in assessment.flags:
        days = min(days, service_levels.severe_low_tier_days)
    if is_due_sooner(assessment):
        days = min(days, WATCHED_STANDARD_BUSINESS_DAYS)
    return end_of_business_day(sent_at, days, is_business_day, service_levels)


def last_days(
    window: tuple[date, date] | None, as_of: date, service_levels: ServiceLevels, zone: tzinfo | None
) -> datetime | None:
    """Return when the window's last days begin; None if unknown, or if it had fully closed by `as_of`."""
    if window is None or window[1] < as_of:
        return None
    return datetime.combine(window[0] - timedelta(service_levels.days_before_closing), time(), zone)


def end_of_business_day(
    start: datetime, days: int, is_business_day: Callable[[date], bool], service_levels: ServiceLevels
) -> datetime:
    """Return when the clinic closes, `days` business days after `start` (aware, in the clinic's zone)."""
    day = _business_days_after(start.date(), days, is_business_day)
    return end_of_day(day, service_levels, start.tzinfo)


def end_of_day(day: date, service_levels: ServiceLevels, zone: tzinfo | None) -> datetime:
    """Return when the clinic closes on a day."""
    return datetime.combine(day, service_levels.closes, zone)


def by_the_clock(start: datetime, hours: int) -> datetime:
    """Return `hours` hours of real time after `start` (aware), across daylight saving changes."""
    return datetime.fromtimestamp(start.timestamp() + hours * 3600, start.tzinfo)


def _business_days_after(day: date, days: int, is_business_day: Callable[[date], bool]) -> date:
    while days > 0:
        day += timedelta(1)
        days -= is_business_day(day)
    return day
