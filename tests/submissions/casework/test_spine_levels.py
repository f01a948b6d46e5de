"""Levels of the spine as staff type them."""

from __future__ import annotations

import pytest

from app.submissions.casework.spine_levels import LEVELS, levels_in_order
from app.submissions.statuses import ActionRefused


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("L1", "L1"),
        ("l1", "L1"),
        ("T 12", "T12"),
        ("L1, T12", "T12, L1"),
        ("L2/L1 and T7", "T7, L1, L2"),
        ("T12-L1.", "T12, L1"),
        ("L1 L1", "L1"),
        ("T09", "T9"),
        ("sacrum", "sacrum"),
        ("L1, about half", "L1, about half"),
        ("old at T12", "old at T12"),
        ("TL12", "TL12"),
    ],
)
def test_levels_are_kept_from_the_top_down_and_other_words_as_typed(typed: str, kept: str) -> None:
    assert levels_in_order(typed) == kept


@pytest.mark.parametrize("typed", ["T13", "L6", "T0", "L1, T99", "maybe L7"])
def test_a_level_that_there_is_not_is_refused(typed: str) -> None:
    with pytest.raises(ActionRefused, match="There is no"):
        levels_in_order(typed)


def test_there_are_seventeen_levels() -> None:
    assert (len(LEVELS), LEVELS[0], LEVELS[11], LEVELS[12], LEVELS[-1]) == (17, "T1", "T12", "L1", "L5")
