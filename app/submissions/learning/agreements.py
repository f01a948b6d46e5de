"""The readings as a weighted sample of what was sent: each tier was drawn, and read, at a rate of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from app.rules.tiers import Tier
from app.statistics.agreement import Agreement, Read
from app.submissions.learning.figures import OutcomeCount, ReadCount
from app.submissions.learning.follow_up import (
    EMERGENCY_CAUSES,
    EMERGENCY_CLASSES,
    URGENT_CLASSES,
    Harm,
)


def weights(reads: Iterable[ReadCount], sent: Mapping[int, int]) -> dict[int, float]:
    """Return, by tier as sent, how many submissions one reading stands for: sent / read, which is 1 / the sampling rate.

    The rate is the one that came about. The rate of the draw would count a tier too low whose readings are still to come.
    """
    read: Counter[int] = Counter()
    for count in reads:
        if count.tier is not None:
            read[count.sent_tier] += count.n
    return {tier: max(1.0, sent.get(tier, 0) / n) for tier, n in read.items()}


def agreement_of(reads: Iterable[ReadCount], weight: Mapping[int, float]) -> Agreement:
    """Return the agreement of these readings; those that were skipped count for nothing."""
    return Agreement(
        tuple(
            Read(read.sent_tier, read.tier, weight[read.sent_tier], read.n)
            for read in reads
            if read.tier is not None
        )
    )


def reference_of(outcome: OutcomeCount) -> Tier | None:
    """Return the tier that an outcome would have deserved, where it says so for certain: an emergency, or cancer."""
    is_visit = outcome.harm in (Harm.VISIT, Harm.ARRIVED)
    if outcome.final_class in EMERGENCY_CLASSES or (is_visit and outcome.harm_cause in EMERGENCY_CAUSES):
        return Tier.EMERGENCY_NOW
    return Tier.URGENT_CLINICIAN if outcome.final_class in URGENT_CLASSES else None


def found_later(outcomes: Iterable[OutcomeCount], reference: Tier) -> Counter[int]:
    """Return how many patients had an outcome that deserved exactly this tier, by tier as sent."""
    found: Counter[int] = Counter()
    for outcome in outcomes:
        if reference_of(outcome) is reference:
            found[outcome.tier] += outcome.n
    return found
