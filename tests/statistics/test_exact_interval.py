"""The exact interval, compared with known values."""

from __future__ import annotations

from math import comb

import pytest

from app.statistics.exact_interval import beta_below, exact_interval


@pytest.mark.parametrize(
    ("hits", "cases", "low", "high"),
    [
        (0, 10, 0.0, 0.3085),
        (1, 10, 0.0025, 0.4450),
        (5, 10, 0.1871, 0.8129),
        (8, 10, 0.4439, 0.9748),
        (10, 10, 0.6915, 1.0),
        (1, 1, 0.025, 1.0),
    ],
)
def test_the_interval_matches_the_tables(hits: int, cases: int, low: float, high: float) -> None:
    assert exact_interval(hits, cases) == pytest.approx((low, high), abs=5e-5)


@pytest.mark.parametrize(("cases", "least"), [(13, 0.79), (59, 0.95), (299, 0.99), (3000, 0.999)])
def test_no_miss_among_so_many_gives_this_one_sided_bound(cases: int, least: float) -> None:
    low, high = exact_interval(cases, cases, confidence=0.9)
    assert low == pytest.approx(0.05 ** (1 / cases), abs=1e-9)
    assert round(low, 3) >= least
    assert high == 1


def test_hits_and_misses_mirror_each_other() -> None:
    low, high = exact_interval(3, 17)
    assert exact_interval(14, 17) == pytest.approx((1 - high, 1 - low), abs=1e-9)


@pytest.mark.parametrize(("hits", "cases"), [(0, 0), (-1, 5), (6, 5)])
def test_impossible_counts_are_refused(hits: int, cases: int) -> None:
    with pytest.raises(ValueError, match=str(hits)):
        exact_interval(hits, cases)


@pytest.mark.parametrize("cases", [1, 2, 7, 40, 300])
def test_the_beta_function_is_a_sum_of_binomial_terms(cases: int) -> None:
    for hits in {1, cases // 2 or 1, cases}:
        for share in (0.001, 0.2, hits / (cases + 1), 0.5, 0.93):
            terms = (comb(cases, k) * share**k * (1 - share) ** (cases - k) for k in range(hits, cases + 1))
            assert beta_below(share, hits, cases - hits + 1) == pytest.approx(sum(terms), abs=1e-12)


def test_the_bounds_of_many_cases_are_as_precise() -> None:
    low, high = exact_interval(500, 20_000)
    assert beta_below(low, 500, 19_501) == pytest.approx(0.025, abs=1e-9)
    assert beta_below(high, 501, 19_500) == pytest.approx(0.975, abs=1e-9)


def test_a_beta_variable_is_between_0_and_1() -> None:
    assert (beta_below(0, 2, 3), beta_below(1, 2, 3), beta_below(-1, 2, 3)) == (0, 1, 0)


def test_a_count_that_is_not_whole_lies_between_its_neighbors() -> None:
    low, high = exact_interval(2.5, 17.5)
    assert exact_interval(2, 17.5)[0] < low < exact_interval(3, 17.5)[0]
    assert exact_interval(2, 17.5)[1] < high < exact_interval(3, 17.5)[1]
