"""Where people give up: no count of fewer than eleven is shown, nor a difference that small."""

from __future__ import annotations

import pytest

from app.review.report_decision_tables import passage_table
from app.submissions.page_counts import Passage


@pytest.mark.parametrize(
    ("passage", "shown"),
    [
        (Passage(10, 10), [None, None, None]),
        (Passage(11, 11), [11, 11, 100]),
        (Passage(40, 10), [40, None, None]),
        (Passage(40, 30), [40, None, None]),
        (Passage(40, 29), [40, 29, 72]),
        (Passage(40, 40), [40, 40, 100]),
    ],
)
def test_small_counts_and_small_differences_are_not_shown(passage: Passage, shown: list[int | None]) -> None:
    assert passage_table({"scan": passage}, ["scan"]).rows == [["scan", *shown]]


def test_pages_are_listed_in_the_order_of_the_check_even_when_no_one_opened_them() -> None:
    rows = passage_table({"scan": Passage(20, 20)}, ["who", "scan"]).rows
    assert rows == [["who", None, None, None], ["scan", 20, 20, 100]]
