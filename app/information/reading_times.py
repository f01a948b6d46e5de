"""Who reads a submission of each tier, and by when: the clinic's service levels, from its settings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.questionnaire.localization import Localizer
from app.questionnaire.text import N_
from app.rules.due_dates import ServiceLevels, UrgentCover
from app.rules.tiers import Tier
from app.rules.wording.patient_messages import DO_NOT_WAIT_FOR_US, TIER_MESSAGES


@dataclass(frozen=True)
class ReadingTime:
    """One tier: its name for staff, the text for the patient, and what happens by when after sending."""

    tier: Tier
    name: str
    heading: str
    says: str
    steps: tuple[str, ...]
    within: str
    once_sent: str


ONCE_SENT = {
    Tier.ROUTINE_OTHER_CARE: N_("We aim to have a coordinator read your answers within %(within)s."),
    Tier.IMAGING_FIRST: N_("A coordinator will try to call you within %(within)s."),
    Tier.STANDARD_REVIEW: N_("Our team aims to review your answers within %(within)s."),
    Tier.PRIORITY_REVIEW: N_("We aim to have a spine clinician review your answers within %(within)s."),
    Tier.URGENT_CLINICIAN: N_(
        "A nurse or doctor will try to call you within %(within)s. "
        "If you have not talked with one by then, go to urgent care or the ER."
    ),
    Tier.EMERGENCY_NOW: DO_NOT_WAIT_FOR_US.patient,
}
"""The outcomes' text after sending, with a duration instead of a day. A test keeps the two in step."""
ONCE_SENT_IN_OFFICE_HOURS = N_(
    "A nurse or doctor will try to call you within %(within)s, while our office is open. "
    "If you have not talked with one by then, go to urgent care or the ER."
)
"""The urgent one, of a clinic that calls urgent patients in office hours only."""


def reading_times(service_levels: ServiceLevels, localizer: Localizer) -> Iterator[ReadingTime]:
    """Yield every tier, the most urgent first, in the reader's language."""
    for tier in sorted(TIER_MESSAGES, reverse=True):
        outcome, within = TIER_MESSAGES[tier], _within(tier, service_levels, localizer)
        yield ReadingTime(
            tier=tier,
            name=tier.label,
            heading=localizer.translate(outcome.heading.patient),
            says=localizer.translate(outcome.says.patient) if outcome.says.patient else "",
            steps=tuple(localizer.translate(step.patient) for step in outcome.steps),
            within=within,
            once_sent=localizer.translate(_once_sent(tier, service_levels), within=within),
        )


def _once_sent(tier: Tier, service_levels: ServiceLevels) -> str:
    if tier is Tier.URGENT_CLINICIAN and service_levels.urgent_cover is UrgentCover.OFFICE_HOURS:
        return ONCE_SENT_IN_OFFICE_HOURS
    return ONCE_SENT[tier]


def _within(tier: Tier, service_levels: ServiceLevels, localizer: Localizer) -> str:
    if tier is Tier.EMERGENCY_NOW:
        return localizer.translate(N_("at once"))
    if tier is Tier.URGENT_CLINICIAN:
        return localizer.translate(N_("%(hours)s hours, by the clock"), hours=service_levels.urgent_hours)
    days = service_levels.business_days[tier]
    return (
        localizer.translate(N_("%(days)s business days"), days=days)
        if days > 1
        else localizer.translate(N_("1 business day"))
    )
