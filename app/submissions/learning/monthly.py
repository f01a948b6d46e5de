"""Drift from month to month: the mix of tiers, the load of urgent ones, overrides, and how often people are not sure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.rules.tiers import Tier
from app.statistics.drift import LEAST_IN_A_MONTH, Point, p_chart, stability_index
from app.submissions.learning.figures import AskedCount, TierCount

LEAST_REFERENCE = 200
"""The mix of tiers is compared with that of the first months of a ruleset, as many as make up so many submissions."""


@dataclass
class Month:
    """The submissions of one month. month: its first day. tiers: by tier as sent."""

    month: date
    tiers: Counter[int] = field(default_factory=Counter)
    decided: int = 0
    overridden: int = 0

    @property
    def sent(self) -> int:
        """How many were sent."""
        return sum(self.tiers.values())

    @property
    def urgent(self) -> int:
        """How many were sent as emergency or urgent."""
        return sum(n for tier, n in self.tiers.items() if tier >= Tier.URGENT_CLINICIAN)

    @property
    def mix(self) -> list[int]:
        """How many were sent at each tier, lowest first."""
        return [self.tiers[tier] for tier in Tier]


def months_of(tiers: Iterable[TierCount], ruleset: str | None = None) -> list[Month]:
    """Return the months that have submissions, oldest first; under one ruleset, or all."""
    months: dict[date, Month] = {}
    for count in tiers:
        if ruleset in (None, count.ruleset):
            month = months.setdefault(count.month, Month(count.month))
            month.tiers[count.tier] += count.sent
            month.decided += count.decided
            month.overridden += count.overridden
    return [months[first] for first in sorted(months)]


def chart(months: Sequence[Month], hits: Callable[[Month], int], of: Callable[[Month], int]) -> list[Point]:
    """Return the points of a p-chart of the months."""
    return p_chart([(hits(month), of(month)) for month in months])[1]


def mix_changes(months: Sequence[Month], this_month: date) -> dict[date, float]:
    """Return, by month, the stability index of its mix against the frozen reference; see LEAST_REFERENCE.

    months: of one ruleset. this_month: its first day; it is not over, so it cannot be part of the reference. A month of the
    reference has none, nor has one with too few submissions.
    """
    reference: Counter[int] = Counter()
    changes: dict[date, float] = {}
    for month in months:
        is_enough = sum(reference.values()) >= LEAST_REFERENCE
        if not is_enough and month.month < this_month:
            reference += month.tiers
        elif is_enough and month.sent >= LEAST_IN_A_MONTH:
            changes[month.month] = stability_index([reference[tier] for tier in Tier], month.mix)
    return changes


def unsure_charts(asked: Iterable[AskedCount]) -> dict[str, dict[date, Point]]:
    """Return, by question and month, the p-chart of the answer "not sure"."""
    by_question: dict[str, list[AskedCount]] = {}
    for count in asked:
        by_question.setdefault(count.question, []).append(count)
    charts = {}
    for question, counts in by_question.items():
        points = p_chart([(count.unsure, count.answered) for count in counts])[1]
        charts[question] = {count.month: point for count, point in zip(counts, points, strict=True)}
    return charts
