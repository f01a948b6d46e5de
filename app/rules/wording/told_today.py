"""What a patient was told to do without waiting for us, as staff read it: as strong as the patient's own page, never less."""

from __future__ import annotations

from collections.abc import Collection

from app.rules.assess import RED_FLAG, SAME_DAY_CARE, SUDDEN_PAIN
from app.rules.quoted_numbers import QuotedRuleset
from app.rules.ruleset import CURRENT
from app.rules.tiers import Tier
from app.rules.wording.flag_labels import flag_sentence
from app.rules.wording.where_to_go import with_place

BLOOD_THINNER = "flag:blood_thinner"

CALL_911 = "Told to call 911 now."
SUDDEN = "Told to go to the ER today; to call 911 if they take a blood thinner or feel faint. Say the same."
SUDDEN_ON_A_THINNER = (
    "Told to call 911: sudden, worst pain ever, on a blood thinner. If you talk with them, say: call 911 now."
)
IN_A_DAY = "Told: to go to urgent care or the ER if no nurse or doctor has talked with them within 1 day."


def told_today(tier: Tier, flags: Collection[str]) -> str:
    """Return what a patient at this tier, with these flags, was told to do today; "" for nothing."""
    if tier is Tier.EMERGENCY_NOW or any(flag.startswith(RED_FLAG) for flag in flags):
        return CALL_911
    if SUDDEN_PAIN in flags:
        return SUDDEN_ON_A_THINNER if BLOOD_THINNER in flags else SUDDEN
    words = [IN_A_DAY] * (tier is Tier.URGENT_CLINICIAN)
    words += [flag_sentence(SAME_DAY_CARE)] * (SAME_DAY_CARE in flags)
    return with_place(" ".join(words), flags)


def sentence_among(code: str, flags: Collection[str], ruleset: QuotedRuleset = CURRENT) -> str:
    """Return a flag as a sentence for staff, beside a patient's other flags: none names a milder place than the patient reads.

    Raises KeyError for an unknown code.
    """
    if code == SAME_DAY_CARE and SUDDEN_PAIN in flags:
        return told_today(Tier.URGENT_CLINICIAN, flags)
    return with_place(flag_sentence(code, ruleset), flags)
