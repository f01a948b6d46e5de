"""Shares, intervals and differences in words."""

from __future__ import annotations

from datetime import date

import pytest

from app.review.learning_words import (
    between,
    listed,
    month_name,
    percent,
    points,
    signed,
    too_few,
    with_interval,
)
from app.statistics.proportions import Difference, share_of

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (0, "0 %"),
        (0.0004, "under 0.1 %"),
        (0.001, "0.1 %"),
        (0.0449, "4.5 %"),
        (0.0994, "9.9 %"),
        (0.0996, "10 %"),
        (0.5, "50 %"),
        (0.995, "100 %"),
        (1, "100 %"),
    ],
)
def test_a_share_is_in_percent(share: float, words: str) -> None:
    assert percent(share) == words.replace(" %", f"{NBSP}%")


def test_an_interval_stands_in_brackets() -> None:
    share = share_of(8, 10)
    assert share is not None
    assert with_interval(share).replace(NBSP, " ") == "80 % (44 to 97 %)"
    assert between(0.012, 0.5).replace(NBSP, " ") == "1.2 to 50 %"


@pytest.mark.parametrize(
    ("value", "words"),
    [(0.031, "+3"), (-0.031, "−3"), (0.004, "0"), (-0.004, "0"), (0.345, "+34"), (1, "+100")],
)
def test_a_difference_has_its_sign(value: float, words: str) -> None:
    assert signed(value) == words


def test_a_difference_has_its_interval() -> None:
    assert points(Difference(0.05, -0.02, 0.12)) == "+5 points (−2 to +12)"


def test_the_rest_in_words() -> None:
    assert too_few(14, 100) == "Too few yet: 14 of 100"
    assert month_name(date(2026, 6, 1)) == "Jun 2026"
    assert [listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]
