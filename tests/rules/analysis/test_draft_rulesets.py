"""Draft rulesets: what can be changed, and what is refused, naming the field."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.rules.analysis.draft_rulesets import BadDraft, changes, constants, draft_of, read_draft
from app.rules.ruleset import CURRENT
from app.rules.tiers import Tier

NEXT = "2.1.0-draft"

BAD = {
    "[1]": "JSON object",
    "{": "no JSON",
    "[" * 9000: "no JSON",
    " " * 10_001: "too long",
    '{"version": "a", "version": "b"}': "twice",
    "{}": "version:",
    '{"version": "1.0.0"}': "taken",
    '{"version": "a draft"}': "version:",
    '{"version": 2}': "version:",
    '{"version": "12345678901234567"}': "16 signs",
    '{"version": "b", "last_day": 70}': "last_day: the rules have no constant",
    '{"version": "b", "fingerprint": 70}': "fingerprint: the rules have no constant",
    '{"version": "b", "criteria": []}': "criteria: this is a table",
    '{"version": "b", "safety": []}': "safety: this is a table",
    '{"version": "b", "last_day_in_window": "70"}': "last_day_in_window: a whole number",
    '{"version": "b", "last_day_in_window": true}': "last_day_in_window: a whole number",
    '{"version": "b", "last_day_in_window": 70.0}': "last_day_in_window: a whole number",
    '{"version": "b", "last_day_in_window": -1}': "last_day_in_window: a whole number",
    '{"version": "b", "last_day_in_window": 36501}': "last_day_in_window: a whole number",
    '{"version": "b", "last_day_in_window": 50}': "must not fall",
    '{"version": "b", "pain_bad": 9}': "must not fall",
    '{"version": "b", "little_pain_most": 1}': "little_pain_most: a tier",
    '{"version": "b", "little_pain_most": ["x"]}': "little_pain_most: a tier",
    '{"version": "b", "fragile_by_age": [0, 1]}': "fragile_by_age: a list of 4",
    '{"version": "b", "fragile_by_age": [0, 1, 2, "3"]}': "fragile_by_age: a list of 4",
    '{"version": "b", "treatment_days": {"six_plus": 42}}': "treatment_days: a whole number for each",
}


def test_every_kind_of_constant_can_be_changed_and_all_others_stay() -> None:
    changed: dict[str, Any] = {
        "last_day_in_window": 70,
        "little_pain_most": "imaging_first",
        "fragile_by_age": [0, 1, 2, 2],
        "treatment_days": {"three_to_six": 20, "six_plus": 42},
    }
    draft = draft_of(read_draft(json.dumps({"version": NEXT, **changed})))
    assert draft.version == NEXT
    assert draft.little_pain_most is Tier.IMAGING_FIRST
    assert draft.fragile_by_age == (0, 1, 2, 2)
    assert {name: after for name, _, after in changes(draft)} == changed
    assert draft.fingerprint != CURRENT.fingerprint
    assert (draft.criteria, draft.safety) == (CURRENT.criteria, CURRENT.safety)


def test_the_current_constants_make_a_draft_without_changes() -> None:
    assert changes(draft_of({"version": NEXT, **constants(CURRENT)})) == []


@pytest.mark.parametrize("text", BAD, ids=range(len(BAD)))
def test_any_other_draft_is_refused_with_the_reason(text: str) -> None:
    with pytest.raises(BadDraft, match=BAD[text]):
        draft_of(read_draft(text))
