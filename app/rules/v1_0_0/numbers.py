"""The numbers of ruleset 1.0.0, and its tiers from low to high."""

from __future__ import annotations

from typing import NamedTuple

TIER_IDS = (
    "routine_other_care",
    "imaging_first",
    "standard_review",
    "priority_review",
    "urgent_clinician",
    "emergency_now",
)
ROUTINE, IMAGING, STANDARD, PRIORITY, URGENT, EMERGENCY = range(6)
LOWEST, HIGHEST = ROUTINE, EMERGENCY


class Numbers(NamedTuple):
    """The numbers between levels: ages of the fracture in days, and scores of pain. Sentences quote them too."""

    acute_under_days: int = 42  # under 6 weeks: acute (CMS LCD: acute is less than 6 weeks)
    early_subacute_last_day: int = 56  # 8 weeks: the clinic's source page says "8 to 12 weeks"
    last_day_in_window: int = 84  # 12 weeks: the clinic's source page; day 84 is the last day inside
    pain_some: int = 4  # FREE trial entry: pain 4 or more
    pain_bad: int = 5  # CMS LCD, VERTOS II: 5 or more
    pain_very_bad: int = 8  # CMS LCD for hospital patients; VAPOUR


NUMBERS = Numbers()
