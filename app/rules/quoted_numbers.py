"""The numbers of a ruleset as sentences quote them: `%(weeks)s` is a placeholder until the sentence is shown."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from app.rules.contradictions import ACCIDENT_IS_RECENT_DAYS
from app.rules.ruleset import CURRENT, Ruleset

DAYS_OF_A_WEEK = 7


@cache
def quoted_numbers(ruleset: Ruleset = CURRENT) -> Mapping[str, str]:
    """Return every number that a sentence may quote, by its placeholder's name.

    weeks: the length of the window. early_weeks: when it starts closing. accident_weeks: how long an accident counts
    as recent. bad_pain, very_bad_pain: the lowest score that counts as such.
    """
    return MappingProxyType(
        {
            "weeks": in_weeks(ruleset.last_day_in_window),
            "early_weeks": in_weeks(ruleset.early_subacute_last_day),
            "accident_weeks": in_weeks(ACCIDENT_IS_RECENT_DAYS),
            "bad_pain": str(ruleset.pain_bad),
            "very_bad_pain": str(ruleset.pain_very_bad),
        }
    )


def in_weeks(days: int) -> str:
    """Return days as weeks: a whole number, or one with one decimal."""
    return f"{days / DAYS_OF_A_WEEK:.1f}".removesuffix(".0")
