"""Agreement of two readers beyond chance: Cohen's weighted kappa, with a bootstrap interval."""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from random import Random

LEAST_PAIRS = 100
"""With fewer pairs the interval is wider than about 0.15 to either side, which tells nothing."""
RESAMPLES = 1000
SEED = 20260615
"""Fixed, so that the page shows the same interval each time it is opened."""
LOWEST_PERCENT, HIGHEST_PERCENT = 0.025, 0.975

Pair = tuple[int, int]


def quadratic(one: int, other: int) -> float:
    """Weigh a disagreement by the square of its distance (Fleiss and Cohen 1973): two tiers apart count four times as much."""
    return float((one - other) ** 2)


def weighted_kappa(
    pairs: Mapping[Pair, float], disagreement: Callable[[int, int], float] = quadratic
) -> float | None:
    """Return kappa (Cohen 1968): 1 - observed / expected disagreement. None when none could be expected.

    pairs: how often each pair of readings was given. disagreement: 0 for equal readings.
    """
    total = sum(pairs.values())
    first, second = _totals(pairs, 0), _totals(pairs, 1)
    expected = sum(
        disagreement(one, other) * n * m / total for one, n in first.items() for other, m in second.items()
    )
    if not expected:
        return None
    observed = sum(disagreement(one, other) * n for (one, other), n in pairs.items())
    return 1 - observed / expected


def _totals(pairs: Mapping[Pair, float], reader: int) -> dict[int, float]:
    """Return how often one of the two readers gave each reading."""
    totals: dict[int, float] = {}
    for pair, n in pairs.items():
        totals[pair[reader]] = totals.get(pair[reader], 0) + n
    return totals


@dataclass(frozen=True)
class Kappa:
    """Kappa of a number of pairs, with its 95 % interval."""

    n: int
    value: float
    low: float
    high: float


def kappa_of(pairs: Mapping[Pair, int]) -> Kappa | None:
    """Return quadratically weighted kappa; None for fewer than LEAST_PAIRS pairs, or when all readings are the same."""
    n = sum(pairs.values())
    value = weighted_kappa(pairs) if n else None
    if n < LEAST_PAIRS or value is None:
        return None
    low, high = _bootstrap(tuple(sorted(pairs.items())))
    return Kappa(n, value, low, high)


@lru_cache(maxsize=4)
def _bootstrap(pairs: tuple[tuple[Pair, int], ...]) -> tuple[float, float]:
    """Draw the pairs again and again, with replacement, and return the 2.5 % and 97.5 % percentile of their kappas."""
    random = Random(SEED)  # noqa: S311  (not for secrets)
    cells = [pair for pair, _ in pairs]
    ends = list(accumulate(n for _, n in pairs))
    draws = range(ends[-1])
    values = []
    for _ in range(RESAMPLES):
        drawn = Counter(bisect(ends, random.random() * ends[-1]) for _ in draws)
        value = weighted_kappa({cells[cell]: n for cell, n in drawn.items()})
        values.append(1.0 if value is None else value)
    values.sort()
    return values[round(LOWEST_PERCENT * RESAMPLES)], values[round(HIGHEST_PERCENT * RESAMPLES) - 1]
