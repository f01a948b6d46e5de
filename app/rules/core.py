"""What the benefit criteria say together: suspicion, and the core tier (decision model, section 2)."""

from __future__ import annotations

from app.rules.criteria import score
from app.rules.levels import (
    FRACTURE_LATE,
    FRACTURE_TOO_OLD,
    IMAGING_ADVANCED,
    IMAGING_GATE,
    IMAGING_UNKNOWN,
    PAIN_5_TO_7,
    PAIN_8_TO_10,
    PAIN_LITTLE,
    Levels,
)
from app.rules.tiers import Tier

AGE_UNKNOWN, AGE_50_OR_OLDER = 1, 2
FUNCTION_SEVERE = 2
TREND_UNKNOWN, TREND_SAME, TREND_WORSE = 1, 2, 3
TREATMENT_SOME = 1

SUSPICION_FOR_A_SCAN = 3  # RAND panel: advanced imaging for severe symptoms or more than low suspicion
SCORE_FOR_PRIORITY = 12  # clinic's design; RAND and CMS LCD reduce to the conditions beside it
ADVERSE_FINDINGS_FOR_PRIORITY = 2  # CMS LCD: stable pain counts with at least two adverse findings


def is_severe_acute(levels: Levels) -> bool:
    """Pain of 8 to 10 with severe limits: the LCD's severity for patients in hospital."""
    return levels.pain == PAIN_8_TO_10 and levels.function == FUNCTION_SEVERE


def suspicion(levels: Levels) -> int:
    """How much the story fits a weak-bone fracture, 0 to 7 (after the RAND signs). Used before imaging only."""
    severe = int(levels.function == FUNCTION_SEVERE)
    return levels.onset + levels.lying + levels.height + severe + _fragility(levels)


def _fragility(levels: Levels) -> int:
    by_bone = (3 if levels.age >= AGE_50_OR_OLDER else 2) if levels.bone else 0
    by_age = (0, 1, 1, 2)[levels.age]
    return max(by_bone, by_age)


def core(levels: Levels) -> Tier:
    """The tier that the benefit criteria alone would give."""
    if levels.imaging == IMAGING_GATE:
        return Tier.ROUTINE_OTHER_CARE
    tier = _without_a_scan(levels) if levels.imaging == IMAGING_UNKNOWN else _with_a_fracture(levels)
    return min(tier, _most_for_an_old_fracture(levels), _most_for_little_pain(levels))


def _without_a_scan(levels: Levels) -> Tier:
    a_reason = levels.bone or levels.height or levels.age >= AGE_UNKNOWN
    if suspicion(levels) >= SUSPICION_FOR_A_SCAN and a_reason:
        return Tier.IMAGING_FIRST
    return Tier.ROUTINE_OTHER_CARE


def _with_a_fracture(levels: Levels) -> Tier:
    severe_acute = is_severe_acute(levels)
    adverse = levels.height + (levels.function == FUNCTION_SEVERE) + (levels.pain == PAIN_8_TO_10)
    is_priority = (
        levels.fracture_age >= FRACTURE_LATE
        and levels.pain >= PAIN_5_TO_7
        and levels.trend >= (TREND_UNKNOWN if severe_acute else TREND_SAME)
        and (levels.treatment >= TREATMENT_SOME or severe_acute)
        and (levels.trend == TREND_WORSE or adverse >= ADVERSE_FINDINGS_FOR_PRIORITY)
        and score(levels) >= SCORE_FOR_PRIORITY
    )
    return Tier.PRIORITY_REVIEW if is_priority else Tier.STANDARD_REVIEW


def _bad_or_worse(levels: Levels) -> bool:
    return levels.trend == TREND_WORSE or levels.function == FUNCTION_SEVERE


def _most_for_an_old_fracture(levels: Levels) -> Tier:
    """CMS A58534: no benefit shown beyond 12 weeks, even with oedema; a clinician decides, never first in line."""
    if levels.fracture_age != FRACTURE_TOO_OLD:
        return Tier.PRIORITY_REVIEW
    if levels.imaging == IMAGING_ADVANCED or _bad_or_worse(levels):
        return Tier.STANDARD_REVIEW
    return Tier.ROUTINE_OTHER_CARE


def _most_for_little_pain(levels: Levels) -> Tier:
    """ACR: without pain, medical care only."""
    if levels.pain == PAIN_LITTLE and not _bad_or_worse(levels):
        return Tier.ROUTINE_OTHER_CARE
    return Tier.PRIORITY_REVIEW
