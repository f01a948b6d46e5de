"""Agreement of the tier as sent with a reference: every figure by hand."""

from __future__ import annotations

import pytest

from app.statistics.agreement import Agreement, Read
from app.statistics.exact_interval import exact_interval

R, I, S, P, U, E = range(6)  # noqa: E741  (the tiers' letters)

READS = (
    Read(sent=R, reference=R, weight=10, n=30),
    Read(sent=R, reference=I, weight=10, n=6),
    Read(sent=R, reference=U, weight=10, n=2),
    Read(sent=I, reference=R, weight=10, n=2),
    Read(sent=S, reference=S, weight=20, n=12),
    Read(sent=S, reference=I, weight=20, n=4),
    Read(sent=S, reference=E, weight=20, n=1),
    Read(sent=U, reference=U, weight=10, n=5),
    Read(sent=E, reference=U, weight=10, n=3),
    Read(sent=E, reference=E, weight=10, n=5),
)
"""Weights are 10, and 20 for S. By weight: 300, 60, 20, 20, 240, 80, 20, 50, 30, 50: 870 together."""
WEIGHT = 870


def test_every_share_counts_a_case_for_all_those_that_were_not_drawn() -> None:
    found = Agreement(READS)
    shares = [found.exact, found.within_one, found.under, found.over]
    assert found.n == 70
    assert [(share.n, share.part, share.whole) for share in shares if share] == [
        (70, 300 + 240 + 50 + 50, WEIGHT),
        (70, WEIGHT - 20 - 20, WEIGHT),
        (70, 60 + 20 + 20, WEIGHT),
        (70, 20 + 80 + 30, WEIGHT),
    ]


def test_what_is_neither_exact_nor_over_is_under() -> None:
    found = Agreement(READS)
    assert found.exact
    assert found.under
    assert found.over
    assert found.exact.part + found.under.part + found.over.part == WEIGHT


def test_sensitivity_is_of_those_whose_reference_is_as_high() -> None:
    """Reference E: 20 sent as S, 50 as E. Reference U or E: 20 as R, 20 as S, 50 + 30 + 50 as U or E."""
    found = Agreement(READS)
    emergencies, urgent = found.sensitivity(E), found.sensitivity(U)
    assert emergencies
    assert urgent
    assert (emergencies.n, emergencies.part, emergencies.whole) == (6, 50, 70)
    assert (urgent.n, urgent.part, urgent.whole) == (16, 130, 170)


def test_the_matrix_counts_people_and_not_weights() -> None:
    found = Agreement((*READS, Read(sent=S, reference=E, weight=1, n=2)))
    assert found.matrix[S, E] == 3
    assert found.matrix[R, R] == 30
    assert (R, S) not in found.matrix


def test_a_row_of_the_matrix_has_exact_intervals() -> None:
    found = Agreement(READS)
    higher = found.row(R, lambda reference: reference > R)
    assert higher is not None
    assert (higher.n, higher.value) == (38, 8 / 38)
    assert (higher.low, higher.high) == exact_interval(8, 38)
    assert found.row(P, bool) is None


def test_without_readings_there_is_no_figure() -> None:
    found = Agreement(())
    assert (found.n, found.exact, found.under, found.sensitivity(E)) == (0, None, None, None)


def test_nothing_missed_still_has_an_upper_bound() -> None:
    found = Agreement((Read(R, R, 10, 40), Read(S, S, 20, 20))).under
    assert found is not None
    assert (found.value, found.low) == (0, 0)
    assert found.high == pytest.approx(exact_interval(0, (40 * 10 + 20 * 20) ** 2 / (40 * 100 + 20 * 400))[1])
