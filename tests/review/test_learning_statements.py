"""The statements and tables of the page about learning, written from figures that were put together by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.review.learning_statements import statements, weights_in_words
from app.review.learning_summary import LEAST_READS, MONTHS_SHOWN, Summary, first_month
from app.review.learning_tables import Table, tables
from app.submissions.learning.figures import AskedCount, GroupCount, LearningFigures, TierCount
from tests.submissions.learning.test_agreements import outcome, read

TODAY = date(2026, 6, 15)
MARCH, APRIL, MAY, JUNE = (date(2026, month, 1) for month in (3, 4, 5, 6))
NOTHING = LearningFigures([], [], [], [], {}, [], 0)
READS = [
    read(0, 0, 20),
    read(0, 1, 4, from_list=False),
    read(0, 5, 1),
    read(2, 2, 15),
    read(2, 0, 5, from_list=False),
    read(2, None, 7),
    read(4, 4, 9),
    read(5, 5, 6),
    read(5, 4, 4),
    read(4, 5, 1),
]
"""65 read: at tier 0 25, at 2 20, at 4 10, at 5 10."""
TIERS = [
    *(
        TierCount(month, "2.0.0", tier, n, 60 if tier == 2 else 0, 12 if tier == 2 else 0)
        for month in (MARCH, APRIL, MAY, JUNE)
        for tier, n in ((0, 125), (2, 100), (4, 50), (5, 25))
    ),
]
"""In 4 months 500, 400, 200 and 100: one reading stands for 20, 20, 20 and 10."""
SOME = replace(NOTHING, tiers=TIERS, reads=READS)


def stated(figures: LearningFigures, today: date = TODAY) -> list[str]:
    return [statement.replace("\u00a0", " ") for statement in statements(Summary(figures, today))]


def table(figures: LearningFigures, id_: str) -> Table:
    (found,) = [each for each in tables(Summary(figures, TODAY)) if each.id == id_]
    return found


def cells(found: Table) -> list[list[str]]:
    return [[cell.replace("\u00a0", " ") for cell in row] for row in found.rows]


def test_without_anything_each_statement_says_how_many_are_missing() -> None:
    assert stated(NOTHING) == [
        "Read blind by a clinician – Too few yet: 0 of 30.",
        "Sent too low, or too high – Too few yet: 0 of 30.",
        (
            "Of 0 that the clinician read as emergencies, too few yet: 0 of 11; of 0 that the clinician read as urgent or "
            "emergencies, too few yet: 0 of 11."
        ),
        "No emergency of the back is recorded as a final class or as a harm within 30 days.",
        "Agreement of two clinicians – Too few yet: 0 of 100.",
        "Emergency and urgent – Too few yet: 0 of 50 in a month.",
        "Decided against the priority – Too few yet: 0 of 50 decisions in a month.",
        "Drift from month to month – Too few yet: 0 of 50 in a month.",
    ]
    assert tables(Summary(NOTHING, TODAY)) == []


def test_the_agreement_is_weighted_and_readings_from_other_lists_are_told_apart() -> None:
    """Exact: (20 + 15 + 9) x 20 + 6 x 10 = 940 of 1,200. Within one: 1,200 - 20 - 100 = 1,080."""
    first, second = stated(SOME)[:2]
    assert first.startswith(
        "Of 65 read blind, the clinician gave the priority as sent in 78 % (66 to 88 %), and one"
    )
    assert "at most one step away in 90 % (80 to 96 %)." in first
    assert (
        "9 of them were opened from a list that shows the priority; without them the priority was the same in"
        in first
    )
    assert second.startswith("Sent too low, by the clinician’s reading: 10 % (")
    assert "too high: 12 % (" in second


def test_without_those_from_other_lists_there_may_be_too_few() -> None:
    reads = [read(0, 0, LEAST_READS - 1), read(0, 0, 1, from_list=False)]
    (first, *_) = stated(replace(SOME, reads=reads))
    assert first.endswith(
        "1 of them were opened from a list that shows the priority; without them too few yet: 29 of 30."
    )
    (first, *_) = stated(replace(SOME, reads=[read(0, 0, LEAST_READS)]))
    assert "opened from a list" not in first


def test_sensitivity_waits_for_eleven_on_its_own() -> None:
    """Read as emergency: 1 at tier 0, 1 at 4 and 6 at 5: 8. As urgent or more: 8 + 9 + 4 = 21; 20 + 180 + 60 + 40 + 20."""
    third = stated(SOME)[2]
    assert third == (
        "Of 8 that the clinician read as emergencies, too few yet: 8 of 11; of 21 that the clinician read as urgent or "
        "emergencies, 94 % (73 to 100 %) were sent so."
    )


def test_what_was_found_later_stands_with_how_it_was_sent() -> None:
    outcomes = [
        outcome(5, 7, final_class="nerve"),
        outcome(2, 2, final_class="vessel"),
        outcome(3, final_class="nerve"),
    ]
    assert stated(replace(NOTHING, outcomes=outcomes))[3] == (
        "An emergency of the back is recorded in 10 patients: 7 sent as emergencies, 2 at standard review or below."
    )
    assert "in 1 patient: 0 sent" in stated(replace(NOTHING, outcomes=[outcome(0, final_class="nerve")]))[3]


def test_two_readers_agree_with_a_kappa_once_there_are_a_hundred_pairs() -> None:
    few = {(0, 0): 50, (2, 2): 49}
    assert stated(replace(NOTHING, pairs=few))[4] == "Agreement of two clinicians – Too few yet: 99 of 100."
    enough = stated(replace(NOTHING, pairs={**few, (2, 0): 1}))[4]
    assert enough.startswith("Two clinicians who read the same 100 agreed with a weighted kappa of 0.98 (")


def test_load_and_overrides_are_of_the_latest_month_with_enough() -> None:
    tiers = [*TIERS, TierCount(date(2026, 7, 1), "2.0.0", 5, 40, 40, 40)]
    load, overrides = stated(replace(SOME, tiers=tiers), date(2026, 7, 10))[5:7]
    assert load == "In Jun 2026, 25 % (20 to 30 %) of 300 were sent as emergency or urgent."
    assert overrides == "Of 60 decisions on those sent in Jun 2026, 20 % went against the priority."


def test_a_steady_clinic_has_no_month_outside() -> None:
    assert stated(SOME)[7] == "No month lies outside its limits (three standard deviations)."


def test_each_month_outside_is_named() -> None:
    loud = [
        *(count for count in TIERS if count.month != JUNE),
        TierCount(JUNE, "2.0.0", 5, 120, 60, 30),
        TierCount(JUNE, "2.0.0", 0, 180, 0, 0),
    ]
    asked = [
        AskedCount(month, "weight_loss", 300, 45 if month == MAY else 15)
        for month in (MARCH, APRIL, MAY, JUNE)
    ]
    gone = [
        AskedCount(month, "no_such", 300, 45 if month == MAY else 15) for month in (MARCH, APRIL, MAY, JUNE)
    ]
    last = stated(replace(SOME, tiers=loud, asked=[*asked, *gone]))[7]
    assert last == (
        "Outside the limits, look at it: the share of emergency and urgent in Jun 2026, "
        "decisions against the priority in Jun 2026, the mix of priorities in Jun 2026, "
        "“not sure” about “Lost 10 pounds without trying” in May 2026 and “not sure” about no_such in May 2026."
    )


def test_the_weights_are_stated() -> None:
    assert weights_in_words(Summary(SOME, TODAY)) == (
        "Each reading stands for so many that were sent: Emergency 10, Urgent – clinician review 20, Standard review 20, "
        "Not a fit – other care 20."
    )
    assert weights_in_words(Summary(NOTHING, TODAY)) == ""


@pytest.mark.parametrize(
    ("today", "first"),
    [
        (TODAY, date(2025, 6, 1)),
        (date(2026, 12, 31), date(2025, 12, 1)),
        (date(2026, 1, 1), date(2025, 1, 1)),
    ],
)
def test_thirteen_months_are_shown(today: date, first: date) -> None:
    assert MONTHS_SHOWN == 13
    assert first_month(today) == first


def test_older_months_weigh_the_readings_but_are_not_shown() -> None:
    old = TierCount(date(2025, 5, 1), "1.0.0", 0, 500, 90, 90)
    summary = Summary(replace(SOME, tiers=[old, *TIERS]), TODAY)
    assert summary.weights[0] == 40
    assert [month.month for month in summary.months] == [MARCH, APRIL, MAY, JUNE]
    assert summary.rulesets == ["2.0.0", "1.0.0"]


def test_the_matrix_shows_people_and_exact_intervals_of_each_row() -> None:
    rows = cells(table(SOME, "agreement"))
    assert rows[0][:8] == ["Emergency", "100", "6", "4", "0", "0", "0", "0"]
    assert rows[0][8:] == ["Too few yet: 10 of 11"] * 2
    assert rows[-1][:8] == ["Not a fit – other care", "500", "1", "0", "0", "0", "4", "20"]
    assert rows[-1][8:] == ["20 % (6.8 to 41 %) of 25", "0 % (0 to 14 %) of 25"]
    assert [row[0] for row in rows] == [
        "Emergency",
        "Urgent – clinician review",
        "Standard review",
        "Not a fit – other care",
    ]


def test_each_ruleset_is_judged_by_its_own_readings() -> None:
    tiers = [*TIERS, TierCount(date(2025, 9, 1), "1.0.0", 0, 60, 55, 11)]
    reads = [*READS, read(0, 3, 40, ruleset="1.0.0")]
    new, old = cells(table(replace(SOME, tiers=tiers, reads=reads), "rulesets"))
    assert new[:4] == ["2.0.0", "1,200", "25 % (23 to 28 %)", "65"]
    assert new[4].startswith("78 % (")
    assert old[:5] == ["1.0.0", "60", "0 % (0 to 6.0 %)", "40", "0 % (0 to 8.8 %)"]
    assert old[5].startswith("100 % (")
    assert old[7] == "20 % (10 to 33 %)"


def test_the_months_stand_latest_first_and_those_outside_are_marked() -> None:
    tiers = [
        *TIERS[:-4],
        TierCount(JUNE, "2.0.0", 5, 150, 60, 12),
        TierCount(JUNE, "2.0.0", 0, 150, 0, 0),
        TierCount(date(2026, 2, 1), "2.0.0", 3, 7, 0, 0),
    ]
    found = table(replace(SOME, tiers=tiers), "months")
    rows = cells(found)
    assert [row[0] for row in rows] == ["Jun 2026", "May 2026", "Apr 2026", "Mar 2026", "Feb 2026"]
    assert rows[0][1:8] == ["300", "50 %", "0 %", "0 %", "0 %", "0 %", "50 %"]
    assert "– outside the limits" in rows[0][8]
    assert 0 in found.marked
    assert rows[4][1:] == [
        "7",
        "0",
        "0",
        "7",
        "0",
        "0",
        "0",
        *["Too few yet: 7 of 50", "Too few yet: 0 of 50", "–"],
    ]
    assert rows[0][10].endswith(" – look at it")


def test_groups_show_their_share_and_the_difference() -> None:
    def group(age: str, sent: int, unsure: int) -> GroupCount:
        return GroupCount(age, "en", False, sent, unsure, sent, sent, 0, 0)

    found = table(
        replace(SOME, groups=[group("65_plus", 40, 20), group("", 30, 6), group("gone", 5, 1)]), "groups"
    )
    rows = cells(found)
    assert [row[0] for row in rows] == ["Age: 65 or older", "Age: not answered", "Age: gone"]
    assert rows[0][3] == "50 % of 40; +30 points (+8 to +48)"
    assert rows[2][3:] == ["Too few yet: 5 of 11", "Too few yet: 5 of 11", "Too few yet: 0 of 11"]
    assert rows[0][2] == "Too few others"
    assert rows[1][2] == "Too few yet: 0 of 11"


def test_a_helper_is_a_group_too() -> None:
    groups = [GroupCount("65_plus", "en", helper, 20, 0, 0, 0, 0, 0) for helper in (False, True)]
    assert [row[0] for row in cells(table(replace(SOME, groups=groups), "groups"))] == [
        "Who answered: the patient",
        "Who answered: a helper",
    ]


def test_questions_stand_by_how_often_people_are_not_sure() -> None:
    asked = [
        AskedCount(MAY, "pain_score", 100, 2),
        AskedCount(MAY, "weight_loss", 100, 9),
        AskedCount(MAY, "gone", 4, 0),
    ]
    found = table(replace(SOME, asked=asked), "unsure")
    assert found.is_folded
    assert [row[:3] for row in cells(found)] == [
        ["Lost 10 pounds without trying", "100", "9.0 %"],
        ["Pain on moving, 0 to 10", "100", "2.0 %"],
        ["gone", "4", "0 %"],
    ]
    assert cells(found)[0][3].startswith("May 2026: 9.0 % [")
    assert cells(found)[2][3:] == ["–", "–"]


def test_outcomes_stand_by_tier_as_sent() -> None:
    outcomes: list[Any] = [
        outcome(5, 3, final_class="nerve"),
        outcome(2, 4, final_class="break_new", scan_result="fresh"),
        outcome(2, 5, scan_result="none"),
        outcome(2, 1, final_class="cancer", scan_result="healed"),
    ]
    assert cells(table(replace(SOME, outcomes=outcomes), "outcomes")) == [
        ["Emergency", "3", "3", "0", "0", "0", "0"],
        ["Standard review", "5", "0", "1", "4", "1", "5"],
    ]
