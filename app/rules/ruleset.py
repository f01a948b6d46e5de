"""A ruleset: every constant and table of the rules in one frozen object. There is no rule language.

A draft is `dataclasses.replace(CURRENT, version="2.1.0-draft", score_for_priority=13)`. The tables are in
`criteria.py` and `safety_table.py`, the numbers between levels in `levels.py`; sources are next to the numbers.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from enum import Enum
from functools import cached_property, partial
from types import MappingProxyType
from typing import Any

from app.questionnaire.question import NONE_OF_THESE, NOT_SURE, Question
from app.questionnaire.sections.care_so_far import IMAGING_RESULT
from app.questionnaire.sections.health import BONE_RISK
from app.questionnaire.sections.pain import ONSET_DATE, PAIN_SCORE
from app.rules import RULESET
from app.rules.criteria import CRITERIA, Criterion, PlacedFinding
from app.rules.levels import (
    ACUTE_UNDER_DAYS,
    EARLY_SUBACUTE_LAST_DAY,
    FRACTURE_ACUTE,
    FRACTURE_AGE_UNKNOWN,
    FRACTURE_LATE,
    FRACTURE_MIDDLE,
    FRACTURE_TOO_OLD,
    FUNCTION_SEVERE,
    IMAGING_UNKNOWN,
    LAST_DAY_IN_WINDOW,
    PAIN_4,
    PAIN_5_TO_7,
    PAIN_8_TO_10,
    PAIN_BAD,
    PAIN_LITTLE,
    PAIN_SOME,
    PAIN_UNKNOWN,
    PAIN_VERY_BAD,
    TREATMENT_SOME,
    TREND_SAME,
    TREND_UNKNOWN,
    TREND_WORSE,
)
from app.rules.memo import Memo
from app.rules.safety_table import SAFETY, Effect, SafetyRow
from app.rules.tiers import Tier

TREATMENT_DAYS = {"three_to_six": 21, "six_plus": 42}


@dataclass(frozen=True, kw_only=True, eq=False)
class Ruleset:
    """Every constant and table the rules use. Immutable: it is the cache key of what is derived from it.

    Days are ages of the fracture. Names ending in `_level` compare with a criterion's level (see `levels.py`).
    """

    version: str
    criteria: tuple[Criterion, ...] = CRITERIA
    safety: tuple[SafetyRow, ...] = SAFETY

    # Between levels
    acute_under_days: int = ACUTE_UNDER_DAYS
    early_subacute_last_day: int = EARLY_SUBACUTE_LAST_DAY
    last_day_in_window: int = LAST_DAY_IN_WINDOW
    pain_some: int = PAIN_SOME
    pain_bad: int = PAIN_BAD
    pain_very_bad: int = PAIN_VERY_BAD

    # Severe acute: the LCD's severity for patients in hospital
    severe_acute_pain_level: int = PAIN_8_TO_10
    severe_level: int = FUNCTION_SEVERE
    worse_level: int = TREND_WORSE

    # Suspicion, before imaging (after the RAND signs)
    suspicion_of_onset: int = 1
    suspicion_of_lying: int = 1
    suspicion_of_height: int = 1
    suspicion_of_severe_limits: int = 1
    fragile_by_bone: int = 2
    fragile_by_bone_at_50: int = 3
    fragile_by_age: tuple[int, ...] = (0, 1, 1, 2)  # by the level of the age
    suspicion_for_a_scan: int = (
        3  # RAND panel: advanced imaging for severe symptoms or more than low suspicion
    )

    # Priority; the score is the clinic's design: RAND and CMS LCD reduce to the conditions beside it
    priority_fracture_level: int = FRACTURE_LATE
    priority_pain_level: int = PAIN_5_TO_7
    priority_trend_level: int = TREND_SAME
    priority_trend_level_if_severe_acute: int = TREND_UNKNOWN
    priority_treatment_level: int = TREATMENT_SOME
    priority_adverse_findings: int = 2  # CMS LCD: stable pain counts with at least two adverse findings
    score_for_priority: int = 12

    # Gates: the highest core tier that remains
    old_fracture_most: Tier = Tier.ROUTINE_OTHER_CARE  # CMS A58534: no benefit shown beyond 12 weeks
    old_fracture_most_with_a_reason: Tier = Tier.STANDARD_REVIEW  # a clinician decides, never first in line
    little_pain_level: int = PAIN_LITTLE
    little_pain_most: Tier = Tier.ROUTINE_OTHER_CARE  # ACR: without pain, medical care only

    # Flags
    treatment_days: Mapping[str, int] = field(
        default_factory=lambda: TREATMENT_DAYS
    )  # the least age of the pain that fits the treatment
    severe_low_tier_up_to: Tier = Tier.IMAGING_FIRST

    def __post_init__(self) -> None:
        object.__setattr__(self, "treatment_days", MappingProxyType(dict(self.treatment_days)))

    @cached_property
    def fingerprint(self) -> str:
        """A hash of every number and row, but not of the code; the proof's fingerprint covers both."""
        return hashlib.sha256(json.dumps(_json_form(self), sort_keys=True).encode()).hexdigest()[:16]

    def level(self, criterion: Criterion, answer: Any) -> int:
        """Return the level of an answer, or of None. For the fracture's age see `fracture_age_level`."""
        if criterion.question is PAIN_SCORE:
            return self._pain_level(answer)
        if criterion.question is BONE_RISK:
            return int(bool(answer) and not answer & {NONE_OF_THESE, NOT_SURE})
        return criterion.levels[answer or NOT_SURE]

    def _pain_level(self, pain: Any) -> int:
        if not isinstance(pain, int):
            return PAIN_UNKNOWN
        if pain >= self.pain_very_bad:
            return PAIN_8_TO_10
        if pain >= self.pain_bad:
            return PAIN_5_TO_7
        return PAIN_4 if pain >= self.pain_some else PAIN_LITTLE

    def fracture_age_level(self, age: tuple[int, int] | None) -> int:
        """Return the level of a (youngest, oldest) age in days. A range across the last day is not known."""
        if age is None:
            return FRACTURE_AGE_UNKNOWN
        youngest, oldest = age
        if youngest > self.last_day_in_window:
            return FRACTURE_TOO_OLD
        if oldest > self.last_day_in_window:
            return FRACTURE_AGE_UNKNOWN
        if oldest > self.early_subacute_last_day:
            return FRACTURE_LATE
        return FRACTURE_MIDDLE if oldest >= self.acute_under_days else FRACTURE_ACUTE

    @cached_property
    def findings(self) -> tuple[Memo[PlacedFinding], ...]:
        """The finding for each answer of each criterion; for the age of the fracture, for each level."""
        return tuple(
            Memo(
                partial(
                    self._finding_of_age if criterion.question is ONSET_DATE else self._finding_of_answer,
                    criterion,
                )
            )
            for criterion in self.criteria
        )

    def _finding_of_answer(self, criterion: Criterion, answer: Any) -> PlacedFinding:
        return criterion.finding(self.level(criterion, answer), answer)

    def _finding_of_age(self, criterion: Criterion, level: int) -> PlacedFinding:
        return criterion.finding(level, None if level == FRACTURE_AGE_UNKNOWN else level)

    @cached_property
    def old_scan(self) -> Memo[PlacedFinding]:
        """The finding for each answer about a scan from before the pain: such a scan counts as not known."""
        scan = next(each for each in self.criteria if each.question is IMAGING_RESULT)
        return Memo(lambda answer: scan.finding(IMAGING_UNKNOWN, answer))

    @cached_property
    def safety_effects(self) -> tuple[tuple[Question[Any], Memo[Effect]], ...]:
        """The question of each safety row, and the effect of each answer."""
        return tuple((row.question, Memo(row.of)) for row in self.safety)


def _json_form(part: Any) -> Any:
    """Return any part of a ruleset as JSON, by permanent names."""
    if isinstance(part, Question):
        return part.id
    if isinstance(part, Enum):
        return part.name
    if is_dataclass(part):
        return {each.name: _json_form(getattr(part, each.name)) for each in fields(part)}
    if isinstance(part, Mapping):
        return {str(key): _json_form(value) for key, value in part.items()}
    if isinstance(part, frozenset):
        return sorted(part)
    return [_json_form(each) for each in part] if isinstance(part, tuple) else part


CURRENT = Ruleset(version=RULESET)
"""The ruleset in force."""
