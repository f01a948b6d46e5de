"""Drift from month to month: p-charts, and the population stability index."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log, sqrt

LEAST_IN_A_MONTH = 50
"""A month with fewer is not judged."""
SIGMAS = 3.0
PSI_ASKS_A_LOOK = 0.2
"""Above it, the mix has changed enough to be looked at (the usual rule of credit scoring: Siddiqi 2006)."""
LEAST_SHARE = 0.5
"""Added to an empty class, in cases: without it, one case in a class that was empty would make the index infinite."""


@dataclass(frozen=True)
class Point:
    """One month of a p-chart: hits of n, and the limits for that n. judged: whether it has enough cases."""

    hits: int
    n: int
    low: float
    high: float
    judged: bool

    @property
    def share(self) -> float:
        """The share, from 0 to 1. Raises ZeroDivisionError without cases."""
        return self.hits / self.n

    @property
    def is_outside(self) -> bool:
        """Whether the month lies beyond three standard deviations."""
        return self.judged and not self.low <= self.share <= self.high


def p_chart(months: Sequence[tuple[int, int]], least: int = LEAST_IN_A_MONTH) -> tuple[float, list[Point]]:
    """Return (center, points) of a p-chart (Shewhart; Montgomery, Statistical Quality Control, section 7.2).

    months: (hits, n) of each. The center is the share over all months with enough cases, 0 if there is none; the limits are
    three standard deviations of a share of that size.
    """
    enough = [(hits, n) for hits, n in months if n >= least]
    total = sum(n for _, n in enough)
    center = sum(hits for hits, _ in enough) / total if total else 0.0
    return center, [_point(hits, n, center, n >= least) for hits, n in months]


def _point(hits: int, n: int, center: float, judged: bool) -> Point:
    reach = SIGMAS * sqrt(center * (1 - center) / n) if n else 1.0
    return Point(hits, n, max(0.0, center - reach), min(1.0, center + reach), judged)


def stability_index(before: Sequence[int], now: Sequence[int]) -> float:
    """Return the population stability index of two mixes: the sum of (now - before) * ln(now / before) over the classes.

    before, now: cases in each class. A class that is empty in one of them counts as LEAST_SHARE cases there; one that is empty
    in both counts for nothing. Raises ZeroDivisionError when a mix has no cases.
    """
    index = 0.0
    for old, new in zip(before, now, strict=True):
        then, later = max(old, LEAST_SHARE) / sum(before), max(new, LEAST_SHARE) / sum(now)
        index += (later - then) * log(later / then) if old or new else 0
    return index
