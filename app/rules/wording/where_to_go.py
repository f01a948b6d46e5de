"""Where an urgent patient goes who reaches no one: to the ER with some answers, else to urgent care or the ER.

Every sentence names the two places in the same words, so that one filter can leave out the first.
"""

from __future__ import annotations

from collections.abc import Container

from app.questionnaire.localization import ENGLISH_LOCALIZER, Localizer
from app.questionnaire.text import N_

URGENT_CARE_OR_ER = N_("to urgent care or the ER")
ER = N_("to the ER")

ER_FLAGS = (
    "flag:one_leg_numb",
    "flag:both_legs_pain",
    "flag:fever_earlier",
    "flag:immune_risk",
    "flag:cancer_active",
    "flag:cannot_stand_for_pain",
    "flag:sudden_worst_pain",
    "flag:aneurysm_looked_after",
)
"""With one of these, urgent care cannot do what is needed (decision model, section 1; the last one is ours)."""


def with_place(text: str, flags: Container[str], localizer: Localizer = ENGLISH_LOCALIZER) -> str:
    """Return a text for an urgent patient with these flags: with one of ER_FLAGS it names the ER alone."""
    if not any(flag in flags for flag in ER_FLAGS):
        return text
    return text.replace(localizer.translate(URGENT_CARE_OR_ER), localizer.translate(ER))
