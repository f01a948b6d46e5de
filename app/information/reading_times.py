"""Who reads a submission of each tier, and by when: the clinic's own promises, from its settings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.information.tables import TIERS
from app.questionnaire.said import Said
from app.rules.due import Policy
from app.rules.outcomes import DO_NOT_WAIT_FOR_US, OUTCOMES
from app.rules.tiers import Tier


@dataclass(frozen=True)
class ReadingTime:
    """One tier: its name for staff, the words for the patient, and what happens by when once it is sent."""

    tier: Tier
    name: str
    heading: str
    says: str
    steps: tuple[str, ...]
    within: str
    once_sent: str


def reading_times(policy: Policy) -> Iterator[ReadingTime]:
    """Every tier, the gravest first."""
    for tier in sorted(OUTCOMES, reverse=True):
        outcome, within = OUTCOMES[tier], _within(tier, policy)
        yield ReadingTime(
            tier=tier,
            name=TIERS[tier],
            heading=outcome.heading.me,
            says=outcome.says.me,
            steps=tuple(step.me for step in outcome.steps),
            within=within,
            once_sent=_once_sent(outcome.by_when, within),
        )


def _once_sent(by_when: Said, within: str) -> str:
    return by_when.me.replace("by {by}", f"within {within}") or DO_NOT_WAIT_FOR_US.me


def _within(tier: Tier, policy: Policy) -> str:
    if tier is Tier.EMERGENCY_NOW:
        return "at once"
    if tier is Tier.URGENT_CLINICIAN:
        return f"{policy.urgent_hours} hours, by the clock"
    days = policy.business_days[tier]
    return f"{days} business day{'s' if days > 1 else ''}"
