"""The exact interval, compared with known values."""

from __future__ import annotations

import pytest

from app.operations.exact_interval import exact_interval


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
