"""The benefit criteria of 1.0.0 combined: suspicion, priority, and the core tier."""

from __future__ import annotations

from app.rules.v1_0_0.criteria import (
    AGE_50_OR_OLDER,
    AGE_UNKNOWN,
    FRACTURE_LATE,
    FRACTURE_TOO_OLD,
    FUNCTION_SEVERE,
    IMAGING_ADVANCED,
    IMAGING_GATE,
    IMAGING_UNKNOWN,
    PAIN_5_TO_7,
    PAIN_8_TO_10,
    PAIN_LITTLE,
    TREATMENT_SOME,
    TREND_SAME,
    TREND_UNKNOWN,
    TREND_WORSE,
    Levels,
)
from app.rules.v1_0_0.numbers import IMAGING, PRIORITY, ROUTINE, STANDARD

FRAGILE_BY_AGE = (0, 1, 1, 2)  # by the level of the age
FRAGILE_BY_BONE, FRAGILE_BY_BONE_AT_50 = 2, 3
SUSPICION_FOR_A_SCAN = 3
ADVERSE_FINDINGS_FOR_PRIORITY = 2
SCORE_FOR_PRIORITY = 12


def is_severe_acute(levels: Levels) -> bool:
    """Whether there is pain of 8 to 10 with severe limits."""
    return levels.pain >= PAIN_8_TO_10 and levels.function >= FUNCTION_SEVERE


def suspicion(levels: Levels) -> int:
    """Return how well the history fits a weak-bone fracture, 0 to 7."""
    severe = levels.function >= FUNCTION_SEVERE
    return levels.onset + levels.lying + levels.height + severe + _fragility(levels)


def _fragility(levels: Levels) -> int:
    by_age = FRAGILE_BY_AGE[levels.age]
    if not levels.bone:
        return by_age
    return max(by_age, FRAGILE_BY_BONE_AT_50 if levels.age >= AGE_50_OR_OLDER else FRAGILE_BY_BONE)


def core_tier(levels: Levels, score: int) -> int:
    """Return the tier that the benefit criteria alone give."""
    if levels.imaging == IMAGING_GATE:
        return ROUTINE
    tier = _before_limits(levels, score)
    is_bad_or_worse = levels.trend >= TREND_WORSE or levels.function >= FUNCTION_SEVERE
    if levels.fracture_age == FRACTURE_TOO_OLD:
        has_reason = is_bad_or_worse or levels.imaging == IMAGING_ADVANCED
        tier = min(tier, STANDARD if has_reason else ROUTINE)
    if levels.pain <= PAIN_LITTLE and not is_bad_or_worse:
        tier = ROUTINE
    return tier


def _before_limits(levels: Levels, score: int) -> int:
    if levels.imaging == IMAGING_UNKNOWN:
        has_reason = levels.bone or levels.height or levels.age >= AGE_UNKNOWN
        return IMAGING if has_reason and suspicion(levels) >= SUSPICION_FOR_A_SCAN else ROUTINE
    return PRIORITY if _is_priority(levels, score) else STANDARD


def _is_priority(levels: Levels, score: int) -> bool:
    severe_acute = is_severe_acute(levels)
    adverse = levels.height + (levels.function >= FUNCTION_SEVERE) + (levels.pain >= PAIN_8_TO_10)
    return (
        levels.fracture_age >= FRACTURE_LATE
        and levels.pain >= PAIN_5_TO_7
        and levels.trend >= (TREND_UNKNOWN if severe_acute else TREND_SAME)
        and (severe_acute or levels.treatment >= TREATMENT_SOME)
        and (levels.trend >= TREND_WORSE or adverse >= ADVERSE_FINDINGS_FOR_PRIORITY)
        and score >= SCORE_FOR_PRIORITY
    )
