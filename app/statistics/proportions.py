"""Shares with their intervals: of a plain count, of a sample drawn at unequal rates, and of the difference of two groups."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

from app.statistics.exact_interval import exact_interval

NORMAL_95 = 1.959963984540054
"""The 97.5 % quantile of the normal distribution."""
LEAST_IN_A_CELL = 11
"""A group of fewer people is not shown on its own (the least cell size of Medicare's data policy, 11)."""


@dataclass(frozen=True)
class Share:
    """How many of how many, with an interval. n: people. part, whole: what the share is of; weighted, they are not whole.

    low, high: the exact 95 % interval; for a weighted share it is taken at the effective number of cases.
    """

    n: int
    part: float
    whole: float
    low: float
    high: float

    @property
    def value(self) -> float:
        """The share, from 0 to 1."""
        return self.part / self.whole


def share_of(hits: int, cases: int) -> Share | None:
    """Return the share of a plain count; None when there are no cases."""
    if not cases:
        return None
    return Share(cases, hits, cases, *exact_interval(hits, cases))


@dataclass(frozen=True)
class Stratum:
    """People sampled at one rate. weight: how many like them each one stands for, 1 / the rate."""

    hits: int
    cases: int
    weight: float


def weighted_share(strata: Iterable[Stratum]) -> Share | None:
    """Return the share among everyone that the strata were drawn from: each person counts for `weight` of them.

    The interval is exact at the effective number of cases, (sum of weights) squared / (sum of squared weights) (Kish 1965),
    as Korn and Graubard (1998) proposed; weights that are all equal give the plain interval. None when there are no cases.
    """
    drawn = [each for each in strata if each.cases]
    if not drawn:
        return None
    whole = sum(each.cases * each.weight for each in drawn)
    part = sum(each.hits * each.weight for each in drawn)
    hits, cases = effective(drawn)
    return Share(sum(each.cases for each in drawn), part, whole, *exact_interval(min(hits, cases), cases))


def effective(strata: Iterable[Stratum]) -> tuple[float, float]:
    """Return (hits, cases) of a weighted sample at its effective number of cases; (0, 0) when it is empty."""
    drawn = [each for each in strata if each.cases]
    whole = sum(each.cases * each.weight for each in drawn)
    if not whole:
        return 0.0, 0.0
    part = sum(each.hits * each.weight for each in drawn)
    cases = whole**2 / sum(each.cases * each.weight**2 for each in drawn)
    return cases * part / whole, cases


@dataclass(frozen=True)
class Difference:
    """The share in one group minus that in the others, from -1 to 1, with its 95 % interval."""

    value: float
    low: float
    high: float


def difference(hits: float, cases: float, other_hits: float, other_cases: float) -> Difference:
    """Return the difference of two independent shares with Newcombe's hybrid score interval (1998, method 10)."""
    one, other = hits / cases, other_hits / other_cases
    (low, high), (other_low, other_high) = wilson(hits, cases), wilson(other_hits, other_cases)
    value = one - other
    below = sqrt((one - low) ** 2 + (other_high - other) ** 2)
    above = sqrt((high - one) ** 2 + (other - other_low) ** 2)
    return Difference(value, value - below, value + above)


def wilson(hits: float, cases: float) -> tuple[float, float]:
    """Return Wilson's 95 % score interval (1927). Raises ZeroDivisionError without cases."""
    z2 = NORMAL_95**2
    share = hits / cases
    middle = (share + z2 / (2 * cases)) / (1 + z2 / cases)
    half = NORMAL_95 * sqrt(share * (1 - share) / cases + z2 / (4 * cases**2)) / (1 + z2 / cases)
    return max(0.0, middle - half), min(1.0, middle + half)
