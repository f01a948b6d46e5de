"""Shares with intervals: weighted samples by hand, and differences as published."""

from __future__ import annotations

import pytest

from app.statistics.exact_interval import exact_interval
from app.statistics.proportions import (
    Stratum,
    difference,
    effective,
    share_of,
    weighted_share,
    wilson,
)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((56, 70), (48, 80), (0.2, 0.0524, 0.3339)),
        ((9, 10), (3, 10), (0.6, 0.1705, 0.8090)),
        ((6, 7), (2, 7), (0.5714, 0.0582, 0.8062)),
        ((5, 56), (0, 29), (0.0893, -0.0381, 0.1926)),
        ((0, 10), (0, 20), (0, -0.1611, 0.2775)),
        ((10, 10), (0, 20), (1, 0.6791, 1)),
    ],
)
def test_a_difference_matches_the_published_table(
    one: tuple[int, int], other: tuple[int, int], expected: tuple[float, float, float]
) -> None:
    """Newcombe, Statistics in Medicine 1998; 17: 873-890, table II, method 10."""
    found = difference(*one, *other)
    assert (found.value, found.low, found.high) == pytest.approx(expected, abs=5e-5)


def test_the_score_interval_matches_its_published_example() -> None:
    """Newcombe 1998; 17: 857-872, table I, method 3: 81 of 263."""
    assert wilson(81, 263) == pytest.approx((0.2553, 0.3662), abs=5e-5)


def test_no_share_leaves_the_range() -> None:
    assert wilson(0, 3)[0] == pytest.approx(0, abs=1e-12)
    assert wilson(3, 3)[1] == pytest.approx(1)
    assert min(low for n in range(1, 40) for low in wilson(0, n)) >= 0


def test_a_plain_share_has_its_exact_interval() -> None:
    found = share_of(8, 10)
    assert found is not None
    assert (found.n, found.value) == (10, 0.8)
    assert (found.low, found.high) == exact_interval(8, 10)
    assert share_of(0, 0) is None


def test_each_case_of_a_sample_stands_for_as_many_as_were_not_drawn() -> None:
    """By hand: 2 of 20 drawn at 10 % are 20 of 200; 3 of 10 drawn at 5 % are 60 of 200; together 80 of 400."""
    found = weighted_share([Stratum(2, 20, 10), Stratum(3, 10, 20)])
    assert found is not None
    assert (found.n, found.part, found.whole, found.value) == (30, 80, 400, 0.2)
    weights, squares = 20 * 10 + 10 * 20, 20 * 10**2 + 10 * 20**2
    cases = weights**2 / squares
    assert cases == pytest.approx(26.6667, abs=1e-4)
    assert effective([Stratum(2, 20, 10), Stratum(3, 10, 20)]) == pytest.approx((0.2 * cases, cases))
    assert (found.low, found.high) == pytest.approx(exact_interval(0.2 * cases, cases))


def test_equal_weights_change_nothing() -> None:
    found = weighted_share([Stratum(2, 20, 10), Stratum(1, 10, 10)])
    assert found is not None
    assert (found.n, found.value) == (30, 0.1)
    assert (found.low, found.high) == pytest.approx(exact_interval(3, 30))


def test_an_empty_stratum_counts_for_nothing() -> None:
    full = [Stratum(4, 4, 20)]
    assert weighted_share([*full, Stratum(0, 0, 10)]) == weighted_share(full)
    assert weighted_share([Stratum(0, 0, 10)]) is None
    assert effective([]) == (0, 0)


def test_a_share_of_everyone_has_the_upper_bound_1() -> None:
    found = weighted_share([Stratum(7, 7, 20), Stratum(3, 3, 10)])
    assert found is not None
    assert (found.value, found.high) == (1, 1)
    assert found.low < 1
