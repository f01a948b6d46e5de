"""Drift: p-charts as in the textbook, and the stability index by hand."""

from __future__ import annotations

from math import log

import pytest

from app.statistics.drift import LEAST_IN_A_MONTH, PSI_ASKS_A_LOOK, p_chart, stability_index

CANS = [
    12,
    15,
    8,
    10,
    4,
    7,
    16,
    9,
    14,
    10,
    5,
    6,
    17,
    12,
    22,
    8,
    10,
    5,
    13,
    11,
    20,
    18,
    24,
    15,
    9,
    12,
    7,
    13,
    9,
    6,
]
"""Montgomery, Statistical Quality Control, example 7.1: nonconforming cans in 30 samples of 50."""


def test_the_limits_are_those_of_the_textbook() -> None:
    center, points = p_chart([(hits, 50) for hits in CANS])
    assert center == pytest.approx(0.2313, abs=5e-5)
    assert (points[0].low, points[0].high) == pytest.approx((0.0524, 0.4102), abs=5e-5)
    assert [number for number, point in enumerate(points, 1) if point.is_outside] == [15, 23]


def test_each_month_has_the_limits_of_its_own_size() -> None:
    center, (small, large) = p_chart([(30, 100), (120, 400)])
    assert center == 0.3
    assert (small.low, small.high) == pytest.approx((0.3 - 0.13748, 0.3 + 0.13748), abs=1e-5)
    assert (large.low, large.high) == pytest.approx((0.3 - 0.06874, 0.3 + 0.06874), abs=1e-5)


def test_a_month_with_too_few_is_neither_judged_nor_part_of_the_center() -> None:
    few = LEAST_IN_A_MONTH - 1
    center, points = p_chart([(10, 100), (few, few), (0, 0), (5, LEAST_IN_A_MONTH)])
    assert center == 15 / 150
    assert [point.judged for point in points] == [True, False, False, True]
    assert points[1].share == 1
    assert not points[1].is_outside
    assert not points[2].is_outside


def test_a_month_on_the_limit_is_inside() -> None:
    _, (point, _) = p_chart([(0, 100), (0, 100)])
    assert (point.low, point.high, point.is_outside) == (0, 0, False)


def test_the_limits_never_leave_the_range() -> None:
    _, (low, high) = p_chart([(1, 50), (49, 50)])
    assert 0 <= low.low < low.high <= 1
    assert not high.is_outside or high.share > high.high


def test_without_cases_the_center_is_0() -> None:
    assert p_chart([(0, 0)])[0] == 0
    assert p_chart([]) == (0, [])


def test_the_index_is_0_for_the_same_mix_and_grows_with_the_change() -> None:
    assert stability_index([10, 20, 30], [20, 40, 60]) == 0
    small, large = stability_index([20, 30, 50], [25, 30, 45]), stability_index([20, 30, 50], [50, 30, 20])
    assert 0 < small < PSI_ASKS_A_LOOK < large


def test_the_index_by_hand() -> None:
    """(0.3 - 0.2) ln(0.3 / 0.2) + 0 + (0.4 - 0.5) ln(0.4 / 0.5) = 0.0405 + 0.0223 = 0.0629."""
    assert stability_index([20, 30, 50], [300, 300, 400]) == pytest.approx(0.0629, abs=5e-5)


def test_a_class_that_was_empty_does_not_make_it_infinite() -> None:
    found = stability_index([0, 100], [5, 95])
    assert found == pytest.approx((0.05 - 0.005) * log(10) + (0.95 - 1) * log(0.95))
    assert stability_index([5, 95], [0, 100]) > 0


def test_a_class_that_is_empty_in_both_counts_for_nothing() -> None:
    assert stability_index([0, 100, 0], [0, 80, 0]) == 0
    assert stability_index([50, 50, 0], [20, 80, 0]) == stability_index([50, 50], [20, 80])
