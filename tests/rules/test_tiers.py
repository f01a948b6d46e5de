"""The six tiers and their order."""

from __future__ import annotations

from app.rules.tiers import Tier


def test_the_six_tiers_are_ordered_from_low_to_high() -> None:
    assert [tier.id for tier in sorted(Tier)] == [
        "routine_other_care",
        "imaging_first",
        "standard_review",
        "priority_review",
        "urgent_clinician",
        "emergency_now",
    ]


def test_a_tier_is_stored_as_its_rank() -> None:
    assert [int(tier) for tier in Tier] == [0, 1, 2, 3, 4, 5]
