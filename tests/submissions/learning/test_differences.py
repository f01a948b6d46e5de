"""Groups of people against all others: cells of eleven and more, each with a difference and its interval."""

from __future__ import annotations

import pytest

from app.statistics.proportions import difference
from app.submissions.learning.differences import GroupRow, group_rows
from app.submissions.learning.figures import GroupCount
from tests.submissions.learning.test_agreements import read


def group(age: str, language: str = "en", helper: bool = False, sent: int = 20, **more: int) -> GroupCount:
    known = {"unsure": 0, "called": sent, "called_in_a_day": 0, "decided": sent, "gave_up": 0}
    return GroupCount(age, language, helper, sent, **{**known, **more})


def rows_of(groups: list[GroupCount], **more: object) -> dict[str | bool, GroupRow]:
    return {row.value: row for row in group_rows(groups, more.get("reads", []), more.get("weight", {}))}  # type: ignore[arg-type]


def test_a_group_stands_against_all_others_together() -> None:
    rows = rows_of(
        [
            group("65_plus", sent=40, unsure=20, called=30, called_in_a_day=27, decided=25, gave_up=5),
            group("50_64", sent=20, unsure=4, called=18, called_in_a_day=9, decided=15, gave_up=3),
            group("18_49", sent=12, unsure=2, called=12, called_in_a_day=12, decided=11, gave_up=0),
        ]
    )
    old = rows["65_plus"]
    assert (old.grouping, old.sent) == ("age_band", 40)
    assert old.unsure == (40, 0.5, difference(20, 40, 6, 32))
    assert old.called_in_a_day == (30, 0.9, difference(27, 30, 21, 30))
    assert old.gave_up == (25, 0.2, difference(5, 25, 3, 26))


def test_the_groups_are_in_order_of_size_and_a_grouping_of_one_is_left_out() -> None:
    rows = group_rows([group("a", sent=11), group("b", sent=30), group("c", "es", sent=12)], [], {})
    assert [(row.grouping, row.value) for row in rows] == [
        ("age_band", "b"),
        ("age_band", "c"),
        ("age_band", "a"),
        ("language", "en"),
        ("language", "es"),
    ]


@pytest.mark.parametrize(("mine", "others", "shown"), [(10, 50, False), (11, 11, True), (50, 10, False)])
def test_fewer_than_eleven_on_either_side_are_not_shown(mine: int, others: int, shown: bool) -> None:
    rows = rows_of([group("a", sent=mine, unsure=1), group("b", sent=others, unsure=1)])
    cell = rows["a"].unsure
    assert cell.n == mine
    assert (cell.share is not None) is (cell.difference is not None) is shown


def test_each_measure_counts_its_own_people() -> None:
    rows = rows_of([group("a", sent=50, called=5, decided=50), group("b", sent=50, called=50, decided=3)])
    assert rows["a"].unsure.share == 0
    assert rows["a"].called_in_a_day == (5, None, None)
    assert rows["a"].gave_up == (50, None, None)


def test_under_triage_of_a_group_is_weighted() -> None:
    """In group a 12 of 20 are read too low, of two tiers: weights 10 and 20. By hand: (2 x 10 + 10 x 20) / 300."""
    reads = [
        read(0, 2, 2, age_band="a"),
        read(0, 0, 8, age_band="a"),
        read(2, 4, 10, age_band="a"),
        read(2, None, 99, age_band="a"),
        read(0, 1, 3, age_band="b"),
        read(0, 0, 9, age_band="b"),
    ]
    rows = rows_of([group("a"), group("b")], reads=reads, weight={0: 10, 2: 20})
    under = rows["a"].under
    effective = 300**2 / (10 * 10**2 + 10 * 20**2)
    assert effective == 18
    assert under.n == 20
    assert under.share == pytest.approx(220 / 300)
    assert under.difference == difference(18 * 220 / 300, 18, 3, 12)
    assert rows["b"].under.n == 12
