"""The exact (Clopper-Pearson) confidence interval of a proportion."""

from __future__ import annotations

from collections.abc import Callable
from math import exp, lgamma, log, log1p

HALVINGS = 60  # finer than a float can tell


def exact_interval(hits: int, cases: int, confidence: float = 0.95) -> tuple[float, float]:
    """Return the (lower, upper) bound of the share of `hits` in `cases`. Raises ValueError for bad counts."""
    if not 0 <= hits <= cases or cases == 0:
        raise ValueError((hits, cases))
    tail = (1 - confidence) / 2
    low = 0.0 if hits == 0 else _first(lambda share: _at_least(hits, cases, share) >= tail)
    high = 1.0 if hits == cases else _first(lambda share: 1 - _at_least(hits + 1, cases, share) <= tail)
    return low, high


def _first(holds: Callable[[float], bool]) -> float:
    """Return the smallest share between 0 and 1 from which a condition holds."""
    low, high = 0.0, 1.0
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high


def _at_least(hits: int, cases: int, share: float) -> float:
    """Return the probability of `hits` or more."""
    return sum(
        exp(_log_ways(k, cases) + k * log(share) + (cases - k) * log1p(-share))
        for k in range(hits, cases + 1)
    )


def _log_ways(hits: int, cases: int) -> float:
    return lgamma(cases + 1) - lgamma(hits + 1) - lgamma(cases - hits + 1)
