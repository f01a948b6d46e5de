"""A ruleset: one frozen object, its fingerprint, and a draft made from it."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields, replace
from typing import Any

import pytest

from app.rules import RULESET
from app.rules.analysis.answer_space import as_answers, example_answers
from app.rules.assess import assess
from app.rules.ruleset import CURRENT
from app.rules.tiers import Tier
from tests.rules.build import AS_OF, BEST, assessed, days_ago, person

NUMBERS = [each.name for each in fields(CURRENT) if isinstance(getattr(CURRENT, each.name), int)]
NUMBERS = [name for name in NUMBERS if not isinstance(getattr(CURRENT, name), Tier)]


def test_the_current_ruleset_has_the_version_of_the_package() -> None:
    assert CURRENT.version == RULESET
    assert assessed().ruleset == RULESET


def test_nothing_in_a_ruleset_can_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        CURRENT.pain_bad = 6  # type: ignore[misc]
    tables: list[Any] = [CURRENT.treatment_days, CURRENT.criteria[0].levels, CURRENT.safety[0].effects]
    for table in tables:
        with pytest.raises(TypeError):
            table["yes"] = 1


@pytest.mark.parametrize("number", NUMBERS)
def test_every_number_changes_the_fingerprint(number: str) -> None:
    assert replace(CURRENT, **{number: getattr(CURRENT, number) + 1}).fingerprint != CURRENT.fingerprint


def test_every_row_changes_the_fingerprint() -> None:
    drafts = [
        replace(CURRENT, version="2.1.0-draft"),
        replace(CURRENT, safety=CURRENT.safety[1:]),
        replace(CURRENT, criteria=(replace(CURRENT.criteria[0], points=(0, 2)), *CURRENT.criteria[1:])),
        replace(CURRENT, little_pain_most=Tier.IMAGING_FIRST),
        replace(CURRENT, treatment_days={}),
    ]
    assert len({CURRENT.fingerprint, *(draft.fingerprint for draft in drafts)}) == len(drafts) + 1


def test_the_same_tables_have_the_same_fingerprint() -> None:
    assert replace(CURRENT).fingerprint == CURRENT.fingerprint


@pytest.mark.parametrize(
    ("changes", "story", "tier"),
    [
        ({"score_for_priority": 23}, {}, Tier.STANDARD_REVIEW),
        ({"last_day_in_window": 29}, {}, Tier.STANDARD_REVIEW),
        ({"pain_bad": 9, "pain_very_bad": 9}, {"pain_score": 8}, Tier.STANDARD_REVIEW),
        ({"suspicion_for_a_scan": 8}, {"imaging_result": "none"}, Tier.ROUTINE_OTHER_CARE),
        ({"safety": ()}, {"rf_fever": "yes"}, Tier.PRIORITY_REVIEW),
    ],
)
def test_a_draft_uses_its_own_numbers_and_leaves_the_current_rules_alone(
    changes: dict[str, Any], story: dict[str, Any], tier: Tier
) -> None:
    before = assessed(**story)
    draft = replace(CURRENT, version="2.1.0-draft", **changes)
    found = assess(person(**story), AS_OF, draft)
    assert (found.tier, found.ruleset) == (tier, "2.1.0-draft")
    assert found.tier != before.tier
    assert assessed(**story) == before


def test_the_window_and_its_flags_use_the_last_day_of_the_draft() -> None:
    draft = replace(CURRENT, version="2.1.0-draft", last_day_in_window=70)
    waiting = person(onset_date=days_ago(71))
    assert "flag:over_12_weeks" in assess(waiting, AS_OF, draft).flags
    assert assess(waiting, AS_OF, draft).window == tuple([AS_OF.replace(day=14)] * 2)


def test_a_draft_has_answers_for_each_of_its_levels() -> None:
    draft = replace(CURRENT, pain_very_bad=9, last_day_in_window=90)
    assert example_answers(BEST, draft)["pain_score"] == 9
    assert example_answers(BEST._replace(fracture_age=0), draft)["onset_days"] == 91
    assert len(as_answers(example_answers(BEST))) == 11
