"""The benefit criteria combined: score, suspicion, and the core tier (decision model, section 2)."""

from __future__ import annotations

from typing import NamedTuple

from app.rules.levels import (
    AGE_50_OR_OLDER,
    AGE_UNKNOWN,
    FRACTURE_TOO_OLD,
    IMAGING_ADVANCED,
    IMAGING_GATE,
    IMAGING_UNKNOWN,
    Levels,
)
from app.rules.ruleset import CURRENT, Ruleset
from app.rules.tiers import Tier


def score(levels: Levels, ruleset: Ruleset = CURRENT) -> int:
    """Return the score, 0 to 22: it orders the queue within a tier, and is a condition of priority."""
    return sum([criterion.points[level] for criterion, level in zip(ruleset.criteria, levels, strict=True)])


def is_bad_or_worsening(levels: Levels, ruleset: Ruleset = CURRENT) -> bool:
    """Whether the pain is 8 to 10, or is getting worse."""
    return levels.pain >= ruleset.severe_acute_pain_level or levels.trend >= ruleset.worse_level


def is_severe_acute(levels: Levels, ruleset: Ruleset = CURRENT) -> bool:
    """Whether there is pain of 8 to 10 with severe limits."""
    return levels.pain >= ruleset.severe_acute_pain_level and levels.function >= ruleset.severe_level


def suspicion(levels: Levels, ruleset: Ruleset = CURRENT) -> int:
    """Return how well the history fits a weak-bone fracture, 0 to 7. Used before imaging only."""
    points = ruleset.suspicion_of_onset * levels.onset
    points += ruleset.suspicion_of_lying * levels.lying
    points += ruleset.suspicion_of_height * levels.height
    if levels.function >= ruleset.severe_level or levels.pain >= ruleset.severe_acute_pain_level:
        points += ruleset.suspicion_of_severe_limits
    return points + _fragility(levels, ruleset)


def _fragility(levels: Levels, ruleset: Ruleset) -> int:
    by_age = ruleset.fragile_by_age[levels.age]
    if not levels.bone:
        return by_age
    at_50 = levels.age >= AGE_50_OR_OLDER
    return max(by_age, ruleset.fragile_by_bone_at_50 if at_50 else ruleset.fragile_by_bone)


def benefit_tier(levels: Levels, ruleset: Ruleset = CURRENT, points: int | None = None) -> Tier:
    """Return the tier that the benefit criteria alone give. points: the score, if already known."""
    if levels.imaging == IMAGING_GATE:
        return Tier.ROUTINE_OTHER_CARE
    tier = before_gates(levels, ruleset, points)
    if (most := most_for_an_old_fracture(levels, ruleset)) is not None:
        tier = min(tier, most)
    if (most := most_for_little_pain(levels, ruleset)) is not None:
        tier = min(tier, most)
    return tier


def before_gates(levels: Levels, ruleset: Ruleset = CURRENT, points: int | None = None) -> Tier:
    """Return the tier of steps 2 and 3, before the limits for an old fracture and little pain."""
    if levels.imaging == IMAGING_UNKNOWN:
        return without_a_scan(levels, ruleset)
    is_priority = all(priority(levels, ruleset, points))
    return Tier.PRIORITY_REVIEW if is_priority else Tier.STANDARD_REVIEW


def without_a_scan(levels: Levels, ruleset: Ruleset = CURRENT) -> Tier:
    """Return the tier of step 2, no usable imaging: whether a scan is needed first."""
    has_reason = levels.bone or levels.height or levels.age >= AGE_UNKNOWN
    if has_reason and suspicion(levels, ruleset) >= ruleset.suspicion_for_a_scan:
        return Tier.IMAGING_FIRST
    return Tier.ROUTINE_OTHER_CARE


class Priority(NamedTuple):
    """Whether each condition of priority is met. All of them must be."""

    fracture_age: bool
    pain: bool
    trend: bool
    treatment: bool
    severity: bool
    score: bool


def priority(levels: Levels, ruleset: Ruleset = CURRENT, points: int | None = None) -> Priority:
    """Judge each condition of priority for a patient with a fracture on a scan. points: the score, if known."""
    severe_acute = is_severe_acute(levels, ruleset)
    least_trend = (
        ruleset.priority_trend_level_if_severe_acute if severe_acute else ruleset.priority_trend_level
    )
    return Priority(
        fracture_age=levels.fracture_age >= ruleset.priority_fracture_level,
        pain=levels.pain >= ruleset.priority_pain_level,
        trend=levels.trend >= least_trend,
        treatment=severe_acute or levels.treatment >= ruleset.priority_treatment_level,
        severity=levels.trend >= ruleset.worse_level
        or adverse_findings(levels, ruleset) >= ruleset.priority_adverse_findings,
        score=(score(levels, ruleset) if points is None else points) >= ruleset.score_for_priority,
    )


def adverse_findings(levels: Levels, ruleset: Ruleset) -> int:
    """Count how many apply of lost height, severe limits, and pain of 8 to 10."""
    severe = levels.function >= ruleset.severe_level
    return levels.height + severe + (levels.pain >= ruleset.severe_acute_pain_level)


def is_bad_or_worse(levels: Levels, ruleset: Ruleset = CURRENT) -> bool:
    """Whether there are severe limits or worsening pain: these relax the gates of steps 4 and 5."""
    return levels.trend >= ruleset.worse_level or levels.function >= ruleset.severe_level


def most_for_an_old_fracture(levels: Levels, ruleset: Ruleset = CURRENT) -> Tier | None:
    """Return the highest tier for a fracture past the window (step 4); None if it is not past it."""
    if levels.fracture_age != FRACTURE_TOO_OLD:
        return None
    if levels.imaging == IMAGING_ADVANCED or is_bad_or_worse(levels, ruleset):
        return ruleset.old_fracture_most_with_a_reason
    return ruleset.old_fracture_most


def most_for_little_pain(levels: Levels, ruleset: Ruleset = CURRENT) -> Tier | None:
    """Return the highest tier when there is little pain (step 5); None if it is not limited."""
    if levels.pain > ruleset.little_pain_level or is_bad_or_worse(levels, ruleset):
        return None
    return ruleset.little_pain_most
