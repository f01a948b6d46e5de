"""Shares, intervals and differences in words, each with its number of cases."""

from __future__ import annotations

from datetime import date

from app.review.labels import TIERS
from app.rules.tiers import Tier
from app.statistics.proportions import Difference, Share

PERCENT = "\u00a0%"
"""A line never breaks before the sign."""
LEAST_PERCENT, FROM_WHOLE = 0.1, 9.95
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def tier_name(tier: int) -> str:
    """Return a tier's name as staff read it."""
    return TIERS[Tier(tier)][0]


def percent(share: float) -> str:
    """Return a share in percent: whole, or with one decimal place below 10 %; "under 0.1 %" is never shown as none."""
    value = 100 * share
    if 0 < value < LEAST_PERCENT:
        return f"under {LEAST_PERCENT}{PERCENT}"
    return f"{value:.0f}{PERCENT}" if value >= FROM_WHOLE or value == 0 else f"{value:.1f}{PERCENT}"


def with_interval(share: Share) -> str:
    """Return a share with its 95 % interval: "4.1 % (1.2 to 10 %)"."""
    return f"{percent(share.value)} ({between(share.low, share.high)})"


def between(low: float, high: float) -> str:
    """Return two shares as a range: "1.2 to 10 %"."""
    return f"{percent(low).removesuffix(PERCENT)} to {percent(high)}"


def too_few(n: int, least: int) -> str:
    """Return what stands in place of a figure that has too few cases."""
    return f"Too few yet: {n:,} of {least}"


def points(found: Difference) -> str:
    """Return a difference in percentage points with its interval: "+3 points (-1 to +7)"."""
    value, low, high = (signed(each) for each in (found.value, found.low, found.high))
    return f"{value} points ({low} to {high})"


def signed(value: float) -> str:
    """Return a difference in whole percentage points, with its sign; a true minus, and none for zero."""
    whole = round(100 * value)
    return f"{'+' if whole > 0 else '−' if whole < 0 else ''}{abs(whole)}"


def month_name(first: date) -> str:
    """Return a month in words: "Jun 2026"."""
    return f"{MONTHS[first.month - 1]} {first.year}"


def listed(names: list[str]) -> str:
    """Join names: "a", "a and b", "a, b and c"."""
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)
