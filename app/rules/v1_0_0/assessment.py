"""Stored answers and a day, turned into the record that 1.0.0 stored of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from app.rules.v1_0_0.answers import read_answers
from app.rules.v1_0_0.core import core_tier, is_severe_acute, suspicion
from app.rules.v1_0_0.criteria import (
    IMAGING_UNKNOWN,
    IMAGING_XRAY,
    Finding,
    Levels,
    findings,
    fracture_age,
    scan_is_before_pain,
)
from app.rules.v1_0_0.numbers import IMAGING, NUMBERS, TIER_IDS
from app.rules.v1_0_0.safety import safety

VERSION = "1.0.0"
SEVERE_LOW_TIER_UP_TO = IMAGING
TREATMENT_DAYS = {"three_to_six": 21, "six_plus": 42}
"""The least age of the pain that fits the treatment, in days."""


def assess_stored(stored: Mapping[str, Any], as_of: date) -> dict[str, Any]:
    """Assess stored answers as of the clinic's local day of sending; return the record, next steps as codes.

    stored: the answers given, and those that stood for questions not asked, by question id.
    Raises ValueError for what 1.0.0 never stored, and OverflowError at the edge of the calendar.
    """
    answers = read_answers(stored, as_of)
    found = findings(answers, as_of)
    on = Levels._make(finding.level for finding in found)
    score = sum(finding.points for finding in found)
    gate = safety(answers)
    core = core_tier(on, score)
    tier = max(gate.floor, min(gate.cap, core))
    age = fracture_age(answers, as_of)
    flags = [*gate.flags, *_more_flags(answers, on, age, tier)]
    return {
        "tier": TIER_IDS[tier],
        "core": TIER_IDS[core],
        "floor": TIER_IDS[gate.floor],
        "cap": TIER_IDS[gate.cap],
        "score": score,
        "suspicion": suspicion(on),
        "flags": flags,
        "criteria": [_as_line(finding) for finding in found],
        "next_steps": [flag for flag in flags if flag.startswith("next:")],
        "window_closes_on": _window(age, as_of),
        "ruleset": VERSION,
        "as_of": as_of.isoformat(),
    }


def _as_line(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.criterion.id,
        "verdict": finding.verdict,
        "points": finding.points,
        "reads": list(finding.criterion.reads),
    }


def _window(age: tuple[int, int] | None, as_of: date) -> list[str] | None:
    if age is None:
        return None
    youngest, oldest = age
    days = (NUMBERS.last_day_in_window - oldest, NUMBERS.last_day_in_window - youngest)
    return [(as_of + timedelta(each)).isoformat() for each in days]


def _more_flags(
    answers: Mapping[str, Any], on: Levels, age: tuple[int, int] | None, tier: int
) -> Iterator[str]:
    if age is not None:
        yield from _flags_of_age(answers, *age)
    if scan_is_before_pain(answers):
        yield "flag:scan_before_pain"
    if on.imaging == IMAGING_XRAY:
        yield "next:needs_mri"
    if on.imaging == IMAGING_UNKNOWN:
        yield "next:needs_imaging_or_result"
    if tier <= SEVERE_LOW_TIER_UP_TO and is_severe_acute(on):
        yield "flag:severe_low_tier"
        yield "next:same_day_care"


def _flags_of_age(answers: Mapping[str, Any], youngest: int, oldest: int) -> Iterator[str]:
    is_over = youngest > NUMBERS.last_day_in_window
    if is_over:
        yield "flag:over_12_weeks"
    elif oldest > NUMBERS.early_subacute_last_day:
        yield "flag:window_closing"
    new_break_of_old_pain = is_over and answers.get("imaging_result") == "adv_recent"
    treated_for_longer = oldest < TREATMENT_DAYS.get(answers.get("treatment_tried", ""), 0)
    if new_break_of_old_pain or treated_for_longer:
        yield "flag:date_conflict"
