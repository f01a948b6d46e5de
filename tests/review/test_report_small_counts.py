"""What is suppressed in reports for outside the team: small counts, and what would reveal them."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from app.review.labels import DECISIONS, REASONS, TIERS
from app.review.report_decision_tables import decision_table, override_table
from app.review.report_small_counts import LEAST_SHOWN, cells_to_hide, groups_to_show, is_small, parts_to_hide
from app.rules.tiers import Tier
from app.submissions.statuses import Decision, OverrideReason
from app.submissions.worklist.report_figures import Override

COUNTS = st.lists(st.integers(0, 24), min_size=1, max_size=5)


def test_decisions_against_the_tier_are_listed_only_where_their_count_is_shown() -> None:
    tier, other, clinic = Tier.IMAGING_FIRST, Decision.OTHER_CARE, Decision.BOOK_CLINIC
    counts: Mapping[tuple[Tier, Decision | None], int] = {
        (tier, other): 29,
        (tier, clinic): 4,
        (tier, None): 19,
    }
    found = [
        Override(tier, other, "report_differs", 16),
        Override(tier, other, "patient_chose", 11),
        Override(tier, other, "in_other_hands", 2),
        Override(tier, clinic, "patient_chose", 4),
    ]
    assert override_table(found, counts, outside=True).rows == [
        [TIERS[tier][0], DECISIONS[other], REASONS[OverrideReason.REPORT_DIFFERS], 16]
    ]
    table = decision_table(counts, outside=True)
    shown = {cell for row in table.rows for cell in row[1:]}
    assert shown == {29, 19, None}


def test_a_part_is_hidden_when_the_rest_of_its_whole_is_small() -> None:
    assert [part for part in range(21) if not is_small(part, 20)] == [20]
    assert [part for part in range(41) if not is_small(part, 40)] == [*range(11, 30), 40]
    assert parts_to_hide([38, 20, 50], [40, 40, 100]) == {0, 1}
    assert parts_to_hide([20, 50], [40, 100]) == frozenset()


@given(COUNTS)
def test_shown_groups_reveal_no_small_group(counts: list[int]) -> None:
    shown = groups_to_show(counts, sum(counts))
    left = sum(counts) - sum(counts[index] for index in shown)
    assert all(counts[index] >= LEAST_SHOWN for index in shown)
    assert left == 0 or left >= LEAST_SHOWN or not shown
    small = [count for count in counts if 0 < count < LEAST_SHOWN]
    assert not small or left > max(small) or not shown


@given(COUNTS)
def test_no_hidden_cell_can_be_computed_from_the_total(counts: list[int]) -> None:
    hidden = cells_to_hide(counts)
    assert {index for index, count in enumerate(counts) if count < LEAST_SHOWN} <= hidden
    known = sum(counts[index] for index in hidden)
    if hidden and len(hidden) < len(counts):
        assert len(hidden) > 1
        assert known > 0  # with such a sum, no cell among two or more has only one possible value


@given(st.lists(st.tuples(st.integers(11, 30), st.floats(0, 1)), min_size=1, max_size=4))
def test_no_hidden_part_can_be_computed_from_totals_and_wholes(groups: list[tuple[int, float]]) -> None:
    wholes = [whole for whole, _ in groups]
    parts = [round(whole * share) for whole, share in groups]
    hidden = sorted(parts_to_hide(parts, wholes))
    assert all(index in hidden or not is_small(part, wholes[index]) for index, part in enumerate(parts))
    if not hidden or is_small(sum(parts), sum(wholes)):
        return
    known = sum(parts[index] for index in hidden)
    solutions = [
        solution
        for solution in product(*(range(wholes[index] + 1) for index in hidden))
        if sum(solution) == known
    ]
    for index in range(len(hidden)):
        assert len({solution[index] for solution in solutions}) > 1
