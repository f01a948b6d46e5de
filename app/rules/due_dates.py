"""When staff must act (decision model, sections 1 and 4). Pure: takes the service levels, with the opening hours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from app.opening.hours import OpeningHours
from app.rules.assess import SEVERE_LOW_TIER, Assessment
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
COVER_OPEN_HOURS = 2  # decision model, W6: with fewer open hours no one may wait for a call


class UrgentCover(StrEnum):
    """When the clinic has a nurse or doctor who calls urgent patients: at every hour, or while the office is open."""

    ALWAYS = "always"
    OFFICE_HOURS = "office_hours"


@dataclass(frozen=True)
class ServiceLevels:
    """The clinic's service levels; the defaults are those of the decision model.

    business_days: by tier, counted from the day after sending; each ends when the clinic closes.
    try_again_days, patient_days, report_days, carry_out_days: business days until a patient who was not reached
    is called again, a patient who wanted to call is asked, a report is asked for again, a decision is carried out.
    arrived_hours: hours until staff ask whether a patient told to call 911 got there. opening: when the clinic is open.
    urgent_cover: when urgent patients are called; in office hours only, at least `cover_open_hours` open hours must be
    left before a call may be promised.
    """

    business_days: Mapping[Tier, int] = field(default_factory=lambda: BUSINESS_DAYS)
    severe_low_tier_days: int = SEVERE_LOW_TIER_BUSINESS_DAYS
    urgent_hours: int = URGENT_HOURS
    days_before_closing: int = DAYS_NEEDED_BEFORE_CLOSING
    try_again_days: int = TRY_AGAIN_BUSINESS_DAYS
    patient_days: int = PATIENT_BUSINESS_DAYS
    report_days: int = REPORT_BUSINESS_DAYS
    carry_out_days: int = CARRY_OUT_BUSINESS_DAYS
    arrived_hours: int = ARRIVED_HOURS
    opening: OpeningHours = field(default_factory=OpeningHours)
    urgent_cover: UrgentCover = UrgentCover.OFFICE_HOURS
    cover_open_hours: int = COVER_OPEN_HOURS


def tier_due(assessment: Assessment, sent_at: datetime, service_levels: ServiceLevels) -> datetime:
    """Return when the tier's own time is up. sent_at: aware, in the clinic's zone; so is the result.

    What is sent while the clinic is closed counts from its next opening, except that urgent is by the clock.
    """
    if assessment.tier is Tier.URGENT_CLINICIAN:
        return by_the_clock(sent_at, service_levels.urgent_hours)
    start = service_levels.opening.next_opening(sent_at)
    if assessment.tier is Tier.EMERGENCY_NOW:
        return start
    days = service_levels.business_days[assessment.tier]
    if SEVERE_LOW_TIER in assessment.flags:
        days = min(days, service_levels.severe_low_tier_days)
    if assessment.is_due_sooner:
        days = min(days, WATCHED_STANDARD_BUSINESS_DAYS)
    return end_of_business_day(start, days, service_levels)


def last_days(
    window: tuple[date, date] | None, sent_at: datetime, service_levels: ServiceLevels
) -> datetime | None:
    """Return when the window's last days begin; None if unknown, or if it had fully closed when it was sent.

    sent_at: aware, in the clinic's zone. The last days never begin earlier than one business day after sending.
    """
    if window is None or window[1] < sent_at.date():
        return None
    first = window[0] - timedelta(service_levels.days_before_closing)
    soonest = end_of_business_day(service_levels.opening.next_opening(sent_at), 1, service_levels)
    return max(datetime.combine(first, time(), sent_at.tzinfo), soonest, key=datetime.timestamp)


def window_closes_first(window: tuple[date, date] | None, now: datetime, due: datetime | None) -> bool:
    """Whether the window was open and closes for good before anyone acts. now, due: in the clinic's zone."""
    return window is not None and due is not None and now.date() <= window[1] < due.date()


def end_of_business_day(start: datetime, days: int, service_levels: ServiceLevels) -> datetime:
    """Return when the clinic closes, `days` business days after `start` (aware, in the clinic's zone).

    For no days, that is the next time it closes for the day.
    """
    opening = service_levels.opening
    first = start if days else opening.next_opening(start)
    return end_of_day(opening.open_day_after(first.date(), days), service_levels, start.tzinfo)


def end_of_day(day: date, service_levels: ServiceLevels, zone: tzinfo | None) -> datetime:
    """Return when the clinic closes on a day; if it is closed all day, when it opens next."""
    opening = service_levels.opening
    return opening.closing_of(day, zone) or opening.next_opening(datetime.combine(day, time(), zone))


def by_the_clock(start: datetime, hours: int) -> datetime:
    """Return `hours` hours of real time after `start` (aware), across daylight saving changes."""
    return datetime.fromtimestamp(start.timestamp() + hours * 3600, start.tzinfo)
