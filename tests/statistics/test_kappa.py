"""Weighted kappa, compared with published examples, and its interval."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pytest

from app.statistics.kappa import LEAST_PAIRS, Pair, kappa_of, quadratic, weighted_kappa


def pairs_of(table: Sequence[Sequence[float]]) -> dict[Pair, float]:
    return {(row, column): n for row, cells in enumerate(table) for column, n in enumerate(cells)}


COHEN = pairs_of([[0.44, 0.05, 0.01], [0.07, 0.20, 0.03], [0.09, 0.05, 0.06]])
"""Cohen, Psychological Bulletin 1968; 70: 213-220, table 1."""
AGRESTI = pairs_of([[7, 7, 2, 3], [2, 8, 3, 7], [1, 5, 4, 9], [2, 8, 9, 14]])
"""Agresti, Analysis of Ordinal Categorical Data: answers of 91 married couples."""


def unequal(one: int, other: int) -> float:
    return float(one != other)


def test_kappa_matches_the_examples_in_the_literature() -> None:
    weights = [[0, 1, 3], [1, 0, 6], [3, 6, 0]]
    assert weighted_kappa(COHEN, lambda one, other: weights[one][other]) == pytest.approx(0.348, abs=5e-4)
    assert weighted_kappa(COHEN, unequal) == pytest.approx(0.492, abs=5e-4)
    assert weighted_kappa(AGRESTI, unequal) == pytest.approx(0.1293, abs=5e-5)
    assert weighted_kappa(AGRESTI, lambda one, other: abs(one - other)) == pytest.approx(0.2374, abs=5e-5)


def test_the_square_of_the_distance_counts() -> None:
    """By hand: observed 5 x 4 = 20. Expected, from the totals (20, 20, 10) and (15, 20, 15) of 50 pairs: 60."""
    assert quadratic(0, 2) == quadratic(2, 0) == 4
    assert quadratic(3, 2) == 1
    expected = (20 * 20 * 1 + 20 * 15 * 4 + 20 * 15 * 1 + 20 * 15 * 1 + 10 * 15 * 4 + 10 * 20 * 1) / 50
    assert expected == 60
    assert weighted_kappa(pairs_of([[15, 0, 5], [0, 20, 0], [0, 0, 10]])) == pytest.approx(1 - 20 / 60)


def test_readers_who_agree_on_everything_have_kappa_1_and_chance_has_0() -> None:
    assert weighted_kappa({(0, 0): 3, (4, 4): 2}) == 1
    assert weighted_kappa({(0, 0): 1, (0, 1): 1, (1, 0): 1, (1, 1): 1}) == 0


def test_without_any_disagreement_that_could_be_expected_there_is_no_kappa() -> None:
    assert weighted_kappa({(2, 2): 500}) is None
    assert kappa_of({(2, 2): 500}) is None
    assert kappa_of({}) is None


def test_kappa_waits_for_enough_pairs() -> None:
    assert kappa_of({(0, 0): LEAST_PAIRS - 2, (1, 1): 1}) is None
    found = kappa_of({(0, 0): LEAST_PAIRS - 1, (1, 1): 1})
    assert found is not None
    assert (found.n, found.value) == (LEAST_PAIRS, 1)


def test_the_interval_contains_the_value_and_is_the_same_each_time() -> None:
    pairs = {(row, column): int(n) for (row, column), n in AGRESTI.items()}
    doubled = {pair: 4 * n for pair, n in pairs.items()}
    found, again = kappa_of(doubled), kappa_of(dict(reversed(doubled.items())))
    assert found == again
    assert found is not None
    assert found.low < found.value < found.high
    assert found.high - found.low == pytest.approx(0.2, abs=0.05)


def test_the_interval_is_that_of_pairs_drawn_again() -> None:
    """A slow bootstrap by another generator comes to the same percentiles, within what chance allows."""
    pairs = {(0, 0): 40, (0, 1): 12, (1, 0): 6, (1, 1): 30, (2, 2): 20, (1, 2): 12}
    random = Random(1)  # noqa: S311  (not for secrets)
    everyone = [pair for pair, n in pairs.items() for _ in range(n)]
    values = []
    for _ in range(400):
        drawn = random.choices(everyone, k=len(everyone))
        values.append(weighted_kappa({pair: drawn.count(pair) for pair in set(drawn)}) or 0)
    values.sort()
    found = kappa_of(pairs)
    assert found is not None
    assert (found.low, found.high) == pytest.approx((values[10], values[389]), abs=0.03)
