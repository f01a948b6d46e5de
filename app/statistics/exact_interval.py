"""The exact (Clopper-Pearson) confidence interval of a proportion.

Its bounds are quantiles of beta distributions, so it is defined for counts that are not whole too: a weighted sample has an
effective number of cases (see `app.statistics.proportions`).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from math import exp, lgamma, log, log1p

HALVINGS = 50  # finer than 1e-15
MOST_STEPS = 2000
PRECISE = 1e-15
TINY = 1e-300


@lru_cache(maxsize=4096)
def exact_interval(hits: float, cases: float, confidence: float = 0.95) -> tuple[float, float]:
    """Return the (lower, upper) bound of the share of `hits` in `cases`. Raises ValueError for bad counts."""
    if not 0 <= hits <= cases or cases == 0:
        raise ValueError((hits, cases))
    tail = (1 - confidence) / 2
    low = 0.0 if hits == 0 else _first(lambda share: beta_below(share, hits, cases - hits + 1) >= tail)
    high = (
        1.0 if hits == cases else _first(lambda share: beta_below(share, hits + 1, cases - hits) >= 1 - tail)
    )
    return low, high


def _first(holds: Callable[[float], bool]) -> float:
    """Return the smallest share between 0 and 1 from which a condition holds."""
    low, high = 0.0, 1.0
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high


def beta_below(share: float, a: float, b: float) -> float:
    """Return the probability that a beta(a, b) variable is at most `share`: the regularized incomplete beta function.

    For whole a and b, it is the probability of a hits or more in a + b - 1 cases. By its continued fraction
    (Abramowitz and Stegun 26.5.8), which converges quickly on this side of the mean.
    """
    if share <= 0 or share >= 1:
        return 0.0 if share <= 0 else 1.0
    if share > (a + 1) / (a + b + 2):
        return 1 - beta_below(1 - share, b, a)
    log_factor = lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(share) + b * log1p(-share)
    return exp(log_factor) * _fraction(share, a, b) / a


def _fraction(share: float, a: float, b: float) -> float:
    """Evaluate the continued fraction from the front (the modified method of Lentz)."""
    c, d = 1.0, 1 / _not_zero(1 - (a + b) * share / (a + 1))
    value = d
    for m in range(1, MOST_STEPS):
        even = m * (b - m) * share / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * share / ((a + 2 * m) * (a + 2 * m + 1))
        step = 1.0
        for term in (even, odd):
            d = 1 / _not_zero(1 + term * d)
            c = _not_zero(1 + term / c)
            step = c * d
            value *= step
        if abs(step - 1) < PRECISE:
            break
    return value


def _not_zero(value: float) -> float:
    return value if abs(value) > TINY else TINY
