"""Months, their p-charts, and the change of the mix: by hand."""

from __future__ import annotations

from datetime import date

import pytest

from app.statistics.drift import stability_index
from app.submissions.learning.figures import AskedCount, TierCount
from app.submissions.learning.monthly import LEAST_REFERENCE, chart, mix_changes, months_of, unsure_charts

MARCH, APRIL, MAY, JUNE = (date(2026, month, 1) for month in (3, 4, 5, 6))


def tier(
    month: date, tier: int, sent: int, decided: int = 0, overridden: int = 0, rules: str = "2"
) -> TierCount:
    return TierCount(month, rules, tier, sent, decided, overridden)


def test_a_month_sums_its_tiers_and_rulesets() -> None:
    counts = [tier(MAY, 5, 3, 2, 1), tier(APRIL, 0, 9), tier(MAY, 4, 4, 1), tier(MAY, 3, 8, rules="1")]
    april, may = months_of(counts)
    assert (april.month, april.sent, april.urgent, april.mix) == (APRIL, 9, 0, [9, 0, 0, 0, 0, 0])
    assert (may.month, may.sent, may.urgent, may.mix) == (MAY, 15, 7, [0, 0, 0, 8, 4, 3])
    assert (may.decided, may.overridden) == (3, 1)
    assert [month.sent for month in months_of(counts, "1")] == [8]


def test_the_chart_of_the_load_marks_a_month_outside() -> None:
    calm = [tier(month, each, n) for month in (MARCH, APRIL, MAY) for each, n in ((4, 30), (2, 170))]
    months = months_of([*calm, tier(JUNE, 4, 70), tier(JUNE, 2, 130)])
    points = chart(months, lambda month: month.urgent, lambda month: month.sent)
    assert [(point.hits, point.n, point.is_outside) for point in points] == [
        (30, 200, False),
        (30, 200, False),
        (30, 200, False),
        (70, 200, True),
    ]


def test_the_mix_is_compared_with_the_first_months_of_the_ruleset() -> None:
    half = LEAST_REFERENCE // 2
    months = months_of(
        [
            *(tier(month, each, half // 2) for month in (MARCH, APRIL) for each in (0, 5)),
            tier(MAY, 0, 25),
            tier(MAY, 5, 75),
        ]
    )
    assert mix_changes(months, JUNE) == {
        MAY: pytest.approx(stability_index([100, 0, 0, 0, 0, 100], [25, 0, 0, 0, 0, 75]))
    }


def test_a_month_with_too_few_has_no_change_and_the_reference_is_never_compared_with_itself() -> None:
    months = months_of(
        [tier(MARCH, 0, LEAST_REFERENCE - 1), tier(APRIL, 0, 1), tier(MAY, 0, 49), tier(JUNE, 0, 50)]
    )
    assert mix_changes(months, date(2026, 7, 1)) == {JUNE: 0}


def test_the_month_that_is_not_over_is_no_part_of_the_reference() -> None:
    months = months_of([tier(MAY, 0, LEAST_REFERENCE)])
    assert mix_changes(months, MAY) == {}
    more = [*months, *months_of([tier(JUNE, 0, 80)])]
    assert mix_changes(more, JUNE) == {JUNE: 0}
    assert mix_changes(more, MAY) == {}


def test_each_question_has_a_chart_of_its_own() -> None:
    asked = [
        *(AskedCount(month, "weight_loss", 100, 5) for month in (MARCH, APRIL, MAY)),
        AskedCount(JUNE, "weight_loss", 100, 30),
        AskedCount(JUNE, "pain_score", 40, 20),
    ]
    charts = unsure_charts(asked)
    assert [month for month, point in charts["weight_loss"].items() if point.is_outside] == [JUNE]
    assert charts["weight_loss"][MARCH].share == 0.05
    assert not charts["pain_score"][JUNE].judged
