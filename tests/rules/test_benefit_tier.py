"""The core tier, step by step, and the suspicion it reads before imaging."""

from __future__ import annotations

from itertools import product

import pytest

from app.rules.benefit_tier import benefit_tier, is_severe_acute, score, suspicion
from app.rules.levels import Levels
from app.rules.tiers import Tier
from tests.rules.build import BEST, WORST

ROUTINE = Tier.ROUTINE_OTHER_CARE
IMAGING = Tier.IMAGING_FIRST
STANDARD = Tier.STANDARD_REVIEW
PRIORITY = Tier.PRIORITY_REVIEW

HEALED, NO_SCAN, XRAY, ADVANCED = range(4)
TOO_OLD, AGE_UNKNOWN, DAY_57_TO_84, DAY_42_TO_56, UNDER_42 = range(5)
PAIN_0_TO_3, PAIN_UNKNOWN, PAIN_4, PAIN_5_TO_7, PAIN_8_TO_10 = range(5)
BETTER, TREND_UNKNOWN, SAME, WORSE = range(4)
MILD, MODERATE, SEVERE = range(3)

GOOD = BEST._replace(treatment=1, pain=PAIN_5_TO_7, function=MODERATE)  # not severe acute, score 19


# Suspicion


@pytest.mark.parametrize(
    ("changes", "points"),
    [
        ({}, 0),
        ({"onset": 1}, 1),
        ({"lying": 1}, 1),
        ({"height": 1}, 1),
        ({"function": MODERATE}, 0),
        ({"function": SEVERE}, 1),
        ({"age": 1}, 1),
        ({"age": 2}, 1),
        ({"age": 3}, 2),
        ({"bone": 1}, 2),
        ({"bone": 1, "age": 1}, 2),
        ({"bone": 1, "age": 2}, 3),
        ({"bone": 1, "age": 3}, 3),
        ({"pain": 3}, 0),
        ({"pain": 4}, 1),
        ({"pain": 4, "function": SEVERE}, 1),
        ({"imaging": 3, "treatment": 2, "pain": 3, "trend": 3, "fracture_age": 4}, 0),
    ],
)
def test_suspicion_adds_the_signs_and_the_larger_fragility(changes, points) -> None:
    assert suspicion(WORST._replace(**changes)) == points


def test_suspicion_is_at_most_7() -> None:
    assert suspicion(BEST) == 7


# Step 1: a healed fracture, or an MRI without one


@pytest.mark.parametrize("rest", [BEST, GOOD, WORST])
def test_a_healed_fracture_or_a_clear_mri_is_always_routine(rest) -> None:
    assert benefit_tier(rest._replace(imaging=HEALED)) is ROUTINE


# Step 2: no usable imaging

UNCLEAR = WORST._replace(imaging=NO_SCAN, pain=PAIN_5_TO_7, trend=SAME, fracture_age=UNDER_42)


@pytest.mark.parametrize(
    ("changes", "points", "tier"),
    [
        (
            {"onset": 1, "lying": 1, "function": SEVERE},
            3,
            ROUTINE,
        ),  # enough, but no reason to think of weak bone
        ({"onset": 1, "lying": 1, "height": 1}, 3, IMAGING),
        ({"onset": 1, "height": 1}, 2, ROUTINE),
        ({"bone": 1, "onset": 1}, 3, IMAGING),
        ({"bone": 1}, 2, ROUTINE),
        ({"age": 1, "onset": 1, "lying": 1}, 3, IMAGING),
        ({"age": 1, "onset": 1}, 2, ROUTINE),
        ({"age": 2, "onset": 1, "lying": 1}, 3, IMAGING),
        ({"age": 2, "lying": 1}, 2, ROUTINE),
        ({"age": 3, "onset": 1}, 3, IMAGING),
        ({"age": 3}, 2, ROUTINE),
        ({"age": 2, "bone": 1}, 3, IMAGING),
    ],
)
def test_without_a_scan_suspicion_of_3_and_a_reason_ask_for_one(changes, points, tier) -> None:
    story = UNCLEAR._replace(**changes)
    assert (suspicion(story), benefit_tier(story)) == (points, tier)


def test_without_a_scan_the_best_story_asks_for_one() -> None:
    assert benefit_tier(BEST._replace(imaging=NO_SCAN)) is IMAGING


# Step 3: a fracture on a scan


@pytest.mark.parametrize("scan", [XRAY, ADVANCED])
def test_a_fracture_that_meets_every_condition_is_priority(scan) -> None:
    assert benefit_tier(GOOD._replace(imaging=scan)) is PRIORITY


@pytest.mark.parametrize(
    "lost",
    [
        {"fracture_age": AGE_UNKNOWN},
        {"fracture_age": TOO_OLD},
        {"pain": PAIN_4},
        {"pain": PAIN_UNKNOWN},
        {"pain": PAIN_0_TO_3},
        {"trend": BETTER},
        {"trend": TREND_UNKNOWN},
        {"treatment": 0},
        {"trend": SAME},  # one adverse finding: height
    ],
)
def test_without_any_one_condition_a_fracture_is_standard(lost) -> None:
    assert benefit_tier(GOOD._replace(**lost)) is STANDARD


@pytest.mark.parametrize(
    "changes", [{"fracture_age": DAY_57_TO_84}, {"fracture_age": DAY_42_TO_56}, {"function": MILD}]
)
def test_a_level_that_is_no_condition_changes_nothing(changes) -> None:
    assert benefit_tier(GOOD._replace(**changes)) is PRIORITY


@pytest.mark.parametrize(
    ("height", "function", "pain", "tier"),
    [
        (0, MODERATE, PAIN_5_TO_7, STANDARD),
        (1, MODERATE, PAIN_5_TO_7, STANDARD),
        (0, SEVERE, PAIN_5_TO_7, STANDARD),
        (0, MODERATE, PAIN_8_TO_10, STANDARD),
        (1, SEVERE, PAIN_5_TO_7, PRIORITY),
        (1, MODERATE, PAIN_8_TO_10, PRIORITY),
        (0, SEVERE, PAIN_8_TO_10, PRIORITY),
    ],
)
def test_pain_that_stays_the_same_needs_two_adverse_findings(height, function, pain, tier) -> None:
    assert benefit_tier(GOOD._replace(trend=SAME, height=height, function=function, pain=pain)) is tier


BARE = WORST._replace(imaging=XRAY, treatment=1, pain=PAIN_5_TO_7, trend=WORSE, fracture_age=DAY_57_TO_84)


@pytest.mark.parametrize(
    ("changes", "points", "tier"),
    [
        ({"lying": 1, "onset": 1}, 11, STANDARD),
        ({"lying": 1, "bone": 1}, 11, STANDARD),
        ({"lying": 1, "height": 1}, 12, PRIORITY),
        ({"lying": 1, "onset": 1, "bone": 1}, 12, PRIORITY),
        ({"lying": 1, "imaging": ADVANCED}, 12, PRIORITY),
        ({"onset": 1, "imaging": ADVANCED}, 11, STANDARD),
    ],
)
def test_priority_needs_a_score_of_12(changes, points, tier) -> None:
    story = BARE._replace(**changes)
    assert (score(story), benefit_tier(story)) == (points, tier)


@pytest.mark.parametrize(("pain", "function"), list(product(range(5), range(3))))
def test_severe_acute_is_pain_of_8_or_more_with_severe_limits(pain, function) -> None:
    expected = (pain, function) == (PAIN_8_TO_10, SEVERE)
    assert is_severe_acute(GOOD._replace(pain=pain, function=function)) is expected


@pytest.mark.parametrize(
    ("changes", "tier"),
    [
        ({"treatment": 0}, PRIORITY),
        ({"trend": TREND_UNKNOWN}, PRIORITY),
        ({"treatment": 0, "trend": TREND_UNKNOWN, "height": 0}, PRIORITY),
        ({"trend": BETTER}, STANDARD),
        ({"fracture_age": AGE_UNKNOWN}, STANDARD),
        ({"treatment": 0, "pain": PAIN_5_TO_7}, STANDARD),
        ({"treatment": 0, "function": MODERATE}, STANDARD),
        ({"trend": TREND_UNKNOWN, "pain": PAIN_5_TO_7}, STANDARD),
        ({"trend": TREND_UNKNOWN, "function": MODERATE}, STANDARD),
    ],
)
def test_severe_acute_pain_needs_no_treatment_tried_and_no_known_trend(changes, tier) -> None:
    assert benefit_tier(BEST._replace(**changes)) is tier


# Step 4: 85 days or older

OLD = GOOD._replace(fracture_age=TOO_OLD)


@pytest.mark.parametrize("fracture_age", [TOO_OLD, AGE_UNKNOWN])
@pytest.mark.parametrize("trend", [BETTER, TREND_UNKNOWN, SAME])
def test_an_old_fracture_on_an_xray_is_routine_and_one_of_unknown_age_is_not(fracture_age, trend) -> None:
    story = OLD._replace(imaging=XRAY, trend=trend, fracture_age=fracture_age)
    assert benefit_tier(story) is (ROUTINE if fracture_age == TOO_OLD else STANDARD)


@pytest.mark.parametrize(
    "reason",
    [
        {"imaging": ADVANCED, "trend": SAME},
        {"imaging": XRAY, "trend": WORSE},
        {"imaging": XRAY, "trend": SAME, "function": SEVERE},
    ],
)
def test_an_old_fracture_is_at_most_standard_with_a_reason(reason) -> None:
    assert benefit_tier(OLD._replace(**reason)) is STANDARD


@pytest.mark.parametrize(
    ("changes", "tier"),
    [
        ({"trend": SAME}, ROUTINE),
        ({"trend": WORSE}, IMAGING),
        ({"trend": SAME, "function": SEVERE}, IMAGING),
        ({"trend": SAME, "fracture_age": AGE_UNKNOWN}, IMAGING),
    ],
)
def test_old_pain_without_a_scan_is_routine_unless_bad_or_worse(changes, tier) -> None:
    assert benefit_tier(OLD._replace(imaging=NO_SCAN, **changes)) is tier


# Step 5: little pain

CALM = GOOD._replace(pain=PAIN_0_TO_3, trend=SAME)


@pytest.mark.parametrize("scan", [XRAY, ADVANCED])
def test_little_pain_is_routine_unless_limits_are_severe_or_it_gets_worse(scan) -> None:
    calm = CALM._replace(imaging=scan)
    assert benefit_tier(calm) is ROUTINE
    assert benefit_tier(calm._replace(trend=BETTER)) is ROUTINE
    assert benefit_tier(calm._replace(trend=TREND_UNKNOWN)) is ROUTINE
    assert benefit_tier(calm._replace(trend=WORSE)) is STANDARD
    assert benefit_tier(calm._replace(function=SEVERE)) is STANDARD


@pytest.mark.parametrize("pain", [PAIN_UNKNOWN, PAIN_4])
def test_pain_of_4_or_not_known_is_not_little(pain) -> None:
    assert benefit_tier(CALM._replace(pain=pain)) is STANDARD


@pytest.mark.parametrize(
    ("changes", "tier"),
    [
        ({}, ROUTINE),
        ({"pain": PAIN_4}, IMAGING),
        ({"trend": WORSE}, IMAGING),
        ({"function": SEVERE}, IMAGING),
    ],
)
def test_little_pain_without_a_scan_is_routine_too(changes, tier) -> None:
    assert benefit_tier(CALM._replace(imaging=NO_SCAN, **changes)) is tier


@pytest.mark.parametrize(
    ("changes", "most"),
    [
        ({"imaging": HEALED}, ROUTINE),
        ({"imaging": NO_SCAN}, IMAGING),
        ({"fracture_age": TOO_OLD}, STANDARD),
        ({"pain": PAIN_0_TO_3}, STANDARD),
    ],
)
def test_each_gate_overrides_every_other_level(changes, most) -> None:
    """Property P7, over every criterion at its least and most favourable level."""
    ends = product(*((0, best) for best in BEST))
    assert max(benefit_tier(Levels(*end)._replace(**changes)) for end in ends) is most
