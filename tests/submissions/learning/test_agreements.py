"""Readings as a weighted sample, and outcomes as references: by hand."""

from __future__ import annotations

import pytest

from app.rules.tiers import Tier
from app.submissions.learning.agreements import agreement_of, found_later, reference_of, weights
from app.submissions.learning.figures import OutcomeCount, ReadCount


def read(sent: int, tier: int | None, n: int = 1, **more: object) -> ReadCount:
    known = {
        "ruleset": "2.0.0",
        "from_list": True,
        "age_band": "65_plus",
        "language": "en",
        "by_helper": False,
    }
    return ReadCount(sent_tier=sent, tier=tier, n=n, **{**known, **more})  # type: ignore[arg-type]


def outcome(tier: int = 0, n: int = 1, **more: str) -> OutcomeCount:
    known = dict.fromkeys(("scan_result", "final_class", "harm", "harm_cause"))
    return OutcomeCount(tier=tier, n=n, **{**known, **more})  # type: ignore[arg-type]


def test_a_reading_stands_for_all_that_was_sent_at_its_tier_for_each_one_read() -> None:
    reads = [read(0, 0, 3), read(0, 1, 2, from_list=False), read(2, 2, 4), read(2, None, 100)]
    assert weights(reads, {0: 50, 2: 100, 5: 7}) == {0: 10, 2: 25}


def test_a_reading_stands_for_one_at_least() -> None:
    assert weights([read(0, 0, 8)], {0: 4}) == {0: 1}
    assert weights([read(0, 0, 8)], {}) == {0: 1}


def test_the_agreement_is_of_the_readings_that_were_not_skipped() -> None:
    reads = [read(0, 0, 3), read(0, 4, 1), read(2, None, 9), read(2, 1, 4)]
    found = agreement_of(reads, {0: 10, 2: 25})
    assert found.n == 8
    assert found.under
    assert found.over
    assert (found.under.part, found.over.part, found.under.whole) == (10, 100, 140)


@pytest.mark.parametrize(
    ("outcome_of", "tier"),
    [
        ({}, None),
        ({"final_class": "nerve"}, Tier.EMERGENCY_NOW),
        ({"final_class": "vessel"}, Tier.EMERGENCY_NOW),
        ({"final_class": "infection"}, Tier.EMERGENCY_NOW),
        ({"final_class": "cancer"}, Tier.URGENT_CLINICIAN),
        ({"final_class": "break_new"}, None),
        ({"final_class": "not_known"}, None),
        ({"harm": "visit", "harm_cause": "vessel"}, Tier.EMERGENCY_NOW),
        ({"harm": "arrived", "harm_cause": "infection"}, Tier.EMERGENCY_NOW),
        ({"harm": "visit", "harm_cause": "pain"}, None),
        ({"harm": "none_known", "final_class": "cancer"}, Tier.URGENT_CLINICIAN),
        ({"harm": "visit", "harm_cause": "nerve", "final_class": "cancer"}, Tier.EMERGENCY_NOW),
        ({"scan_result": "fresh"}, None),
    ],
)
def test_an_outcome_is_a_reference_only_where_it_is_certain(
    outcome_of: dict[str, str], tier: Tier | None
) -> None:
    assert reference_of(outcome(**outcome_of)) is tier


def test_what_was_found_later_is_counted_by_tier_as_sent() -> None:
    outcomes = [
        outcome(0, 2, final_class="nerve"),
        outcome(0, 3, harm="visit", harm_cause="nerve"),
        outcome(5, 4, final_class="vessel"),
        outcome(5, 9, final_class="cancer"),
        outcome(2, 8, final_class="break_old"),
    ]
    assert found_later(outcomes, Tier.EMERGENCY_NOW) == {0: 5, 5: 4}
    assert found_later(outcomes, Tier.URGENT_CLINICIAN) == {5: 9}
