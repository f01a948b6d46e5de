"""Why a case has its tier: the part that decided, its codes and its sentences."""

from __future__ import annotations

from typing import Any

import pytest

from app.rules.analysis.explain import Explanation, explain
from tests.rules.build import AS_OF, MISSING, days_ago, person

NO_SCAN = {"imaging_result": "none", "imaging_date": MISSING, "fracture_count": MISSING}
CALM = {"pain_trend": "same", "function_impact": "mild"}
OLD = {**CALM, "onset_date": days_ago(90), "imaging_result": "xray_fracture"}


def explained(**changes: Any) -> Explanation:
    return explain(person(**changes), AS_OF)


@pytest.mark.proves("results-explain-themselves")
@pytest.mark.parametrize(
    ("changes", "by", "codes", "overruled"),
    [
        ({}, "core", ["core:priority"], []),
        ({"rf_fever": "yes"}, "floor", ["floor:emergency_now"], ["core:priority"]),
        ({"rf_fever": MISSING}, "floor", ["floor:urgent_clinician"], ["core:priority"]),
        ({"bleeding_disorder": "yes"}, "cap", ["cap:standard_review"], ["core:priority"]),
        (
            {"bleeding_disorder": "yes", "cancer_history": "active"},
            "floor",
            ["floor:urgent_clinician"],
            ["cap:standard_review", "core:priority"],
        ),
        ({"imaging_result": "old_healed"}, "core", ["core:no_new_break"], []),
        (NO_SCAN, "core", ["core:scan_first"], []),
        (
            {**NO_SCAN, "bone_risk": ["none"], "onset_event": "gradual", "height_or_stoop": "no", **CALM},
            "core",
            ["core:scan_first"],
            [],
        ),
        ({**NO_SCAN, "pain_score": 2, **CALM}, "core", ["core:scan_first", "gate:little_pain"], []),
        (OLD, "core", ["core:standard", "gate:old_fracture"], []),
        ({"treatment_tried": "none", "pain_score": 6}, "core", ["core:standard"], []),
        ({"cancer_history": "past"}, "core", ["core:priority"], []),
    ],
)
def test_the_deciding_part_is_named_and_what_was_overruled_is_listed(
    changes: dict[str, Any], by: str, codes: list[str], overruled: list[str]
) -> None:
    explanation = explained(**changes)
    assert (explanation.decided_by, [reason.code for reason in explanation.decided]) == (by, codes)
    assert [reason.code for reason in explanation.overruled] == overruled


def test_the_sentence_names_the_answers_that_raised_the_floor() -> None:
    (floor,) = explained(rf_fever="not_sure", weight_loss="yes").decided
    assert [question.id for question in floor.questions] == ["rf_fever", "weight_loss"]
    assert floor.says.startswith("At least “Urgent – clinician review”: ")
    assert "(Not sure)" in floor.says
    assert "(not answered)" in explained(rf_fever=MISSING).decided[0].says


def test_unmet_conditions_of_priority_are_named() -> None:
    (standard,) = explained(treatment_tried="none", pain_score=4).decided
    assert "nothing was tried first" in standard.says
    assert "not known to be bad enough" in standard.says
    assert {question.id for question in standard.questions} == {"treatment_tried", "pain_score"}


def test_each_criterion_shows_what_was_met_and_every_answer_it_read() -> None:
    explanation = explained(pain_score=6)
    by_id = {criterion.finding.criterion.question.id: criterion for criterion in explanation.criteria}
    assert len(by_id) == 11
    assert by_id["pain_score"].answers == (("pain_score", 6),)
    assert by_id["pain_score"].finding.verdict.value == "met"
    assert [name for name, _ in by_id["imaging_result"].answers] == [
        "imaging_result",
        "imaging_date",
        "onset_date",
    ]


def test_every_reason_is_one_short_sentence() -> None:
    stories: list[dict[str, Any]] = [{}, OLD, NO_SCAN, {"pregnant": "yes"}, {"imaging_result": "old_healed"}]
    for story in stories:
        for reason in explained(**story).decided:
            assert reason.says.endswith(".")
            assert len(reason.says) < 200
