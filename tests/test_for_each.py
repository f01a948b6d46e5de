"""A test over many cases names every one that fails, and why."""

from __future__ import annotations

import pytest

from tests.for_each import for_each


@for_each([1, 2, 3, 4])
def is_odd(number: int) -> None:
    assert number % 2


@for_each([("a", 1), ("b", 2)], name=lambda case: case[0])
def fails_at_b(letter: str, number: int) -> None:
    with pytest.raises(ZeroDivisionError):
        _ = number // (0 if letter == "a" else 1)


@for_each(iter("ab"))
def is_a_letter(text: str) -> None:
    assert text.isalpha()


def test_every_failing_case_is_named() -> None:
    with pytest.raises(AssertionError) as failure:
        is_odd()
    assert "2: " in str(failure.value)
    assert "4: " in str(failure.value)
    assert "3: " not in str(failure.value)


def test_a_missing_expected_exception_is_a_failure_too() -> None:
    with pytest.raises(AssertionError, match="DID NOT RAISE") as failure:
        fails_at_b()
    assert "b: " in str(failure.value)
    assert "a: " not in str(failure.value)


def test_nothing_fails_when_every_case_passes_however_often_it_runs() -> None:
    for _ in range(2):
        is_a_letter()
