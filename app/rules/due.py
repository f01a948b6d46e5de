"""When someone must act (decision model, sections 1 and 4). Pure: the calendar and the policy are handed in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from app.rules.assess import Assessment
from app.rules.tiers import Tier

BUSINESS_DAYS: Mapping[Tier, int] = {
    Tier.ROUTINE_OTHER_CARE: 10,
    Tier.IMAGING_FIRST: 5,
    Tier.STANDARD_REVIEW: 5,
    Tier.PRIORITY_REVIEW: 2,
}
SEVERE_LOW_TIER_BUSINESS_DAYS = 1  # the coordinator calls within 1 business day
URGENT_HOURS = 24  # by the clock, weekends too
DAYS_NEEDED_BEFORE_CLOSING = 7  # what a clinic needs for a scan and a slot


@dataclass(frozen=True)
class Policy:
    """The clinic's own promises; the defaults are those of the decision model.

    business_days: by tier, counted from the day after sending. closes: when a business day ends.
    """

    business_days: Mapping[Tier, int] = field(default_factory=lambda: BUSINESS_DAYS)
    severe_low_tier_days: int = SEVERE_LOW_TIER_BUSINESS_DAYS
    urgent_hours: int = URGENT_HOURS
    days_before_closing: int = DAYS_NEEDED_BEFORE_CLOSING
    closes: time = time(17)


def tier_due(
    assessment: Assessment,
    sent_at: datetime,
    is_business_day: Callable[[date], bool],
    policy: Policy,
) -> datetime:
    """When the tier's own time is up. sent_at: aware, in the clinic's zone; so is the answer."""
    if assessment.tier is Tier.EMERGENCY_NOW:
        return sent_at
    if assessment.tier is Tier.URGENT_CLINICIAN:
        return _by_the_clock(sent_at, policy.urgent_hours)
    days = policy.business_days[assessment.tier]
    if "flag:severe_low_tier" in assessment.flags:
        days = min(days, policy.severe_low_tier_days)
    day = _business_days_after(sent_at.date(), days, is_business_day)
    return datetime.combine(day, policy.closes, sent_at.tzinfo)


def act_by(
    assessment: Assessment,
    sent_at: datetime,
    is_business_day: Callable[[date], bool],
    policy: Policy,
) -> datetime:
    """The earlier of the tier's due time and the start of the window's last days.

    A window wholly closed at sending, or not known, leaves the tier's time alone; an emergency is due when sent.
    """
    due = tier_due(assessment, sent_at, is_business_day, policy)
    window = assessment.window
    if assessment.tier is Tier.EMERGENCY_NOW or window is None or window[1] < sent_at.date():
        return due
    last_days = window[0] - timedelta(policy.days_before_closing)
    return min(due, datetime.combine(last_days, time(), sent_at.tzinfo))


def _by_the_clock(start: datetime, hours: int) -> datetime:
    """So many hours of real time later, a change to or from daylight saving included."""
    return datetime.fromtimestamp(start.timestamp() + hours * 3600, start.tzinfo)


def _business_days_after(day: date, days: int, is_business_day: Callable[[date], bool]) -> date:
    while days > 0:
        day += timedelta(1)
        days -= is_business_day(day)
    return day
