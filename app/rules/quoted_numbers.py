"""The numbers of a ruleset as sentences quote them: `%(weeks)s` is a placeholder until the sentence is shown."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Protocol

from app.rules.contradictions import ACCIDENT_IS_RECENT_DAYS
from app.rules.ruleset import CURRENT

DAYS_OF_A_WEEK = 7


class QuotedRuleset(Protocol):
    """The numbers of a ruleset that sentences quote: of the one in force, of a draft, or of a frozen one."""

    @property
    def last_day_in_window(self) -> int:
        """The last day inside the window, as an age of the fracture in days."""

    @property
    def early_subacute_last_day(self) -> int:
        """The last day before the window starts closing, in days."""

    @property
    def pain_bad(self) -> int:
        """The lowest score that counts as bad pain."""

    @property
    def pain_very_bad(self) -> int:
        """The lowest score that counts as very bad pain."""

    def __hash__(self) -> int: ...


@cache
def quoted_numbers(ruleset: QuotedRuleset = CURRENT) -> Mapping[str, str]:
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
