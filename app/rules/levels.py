"""The named levels of the benefit criteria: each answer falls on one, from least to most favourable.

`criteria.py` maps answers to levels. The numbers that separate levels here are the defaults of a ruleset.
"""

from __future__ import annotations

from typing import NamedTuple

ACUTE_UNDER_DAYS = 42  # under 6 weeks: acute (CMS LCD: acute is less than 6 weeks)
EARLY_SUBACUTE_LAST_DAY = 56  # 8 weeks: the clinic's source page says "8 to 12 weeks"
LAST_DAY_IN_WINDOW = 84  # 12 weeks: the clinic's source page; day 84 is the last day inside
PAIN_SOME = 4  # FREE trial entry: pain 4 or more
PAIN_BAD = 5  # CMS LCD, VERTOS II: 5 or more
PAIN_VERY_BAD = 8  # CMS LCD for hospital patients; VAPOUR

IMAGING_GATE, IMAGING_UNKNOWN, IMAGING_XRAY, IMAGING_ADVANCED = range(4)
FRACTURE_TOO_OLD, FRACTURE_AGE_UNKNOWN, FRACTURE_LATE, FRACTURE_MIDDLE, FRACTURE_ACUTE = range(5)
PAIN_LITTLE, PAIN_UNKNOWN, PAIN_4, PAIN_5_TO_7, PAIN_8_TO_10 = range(5)
AGE_UNKNOWN, AGE_50_OR_OLDER = 1, 2
FUNCTION_SEVERE = 2
TREND_UNKNOWN, TREND_SAME, TREND_WORSE = 1, 2, 3
TREATMENT_SOME, TREATMENT_SEVERAL_WEEKS = 1, 2  # the clinic's source page asks for several weeks


class Levels(NamedTuple):
    """The level of each of the eleven criteria (0 is the least favourable)."""

    onset: int
    lying: int
    height: int
    imaging: int
    treatment: int
    pain: int
    function: int
    trend: int
    fracture_age: int
    bone: int
    age: int
