"""Each criterion's verdict and points, and the score they add up to."""

from __future__ import annotations

from typing import Any

import pytest

from app.rules.benefit_tier import score
from app.rules.criteria import CRITERIA, Finding
from tests.rules.build import BEST, MISSING, WORST, assessed, days_ago

MET, NOT_MET, NOT_KNOWN = "met", "not_met", "not_known"

VERDICTS: list[tuple[str, Any, str, int]] = [
    # question, answer, verdict shown, points
    ("onset_event", "minor_event", MET, 1),
    ("onset_event", "sudden_no_cause", MET, 1),
    ("onset_event", "gradual", NOT_MET, 0),
    ("onset_event", "not_sure", NOT_KNOWN, 0),
    ("pain_better_lying", "yes", MET, 2),
    ("pain_better_lying", "no", NOT_MET, 0),
    ("pain_better_lying", "not_sure", NOT_KNOWN, 0),
    ("height_or_stoop", "yes", MET, 2),
    ("height_or_stoop", "no", NOT_MET, 0),
    ("height_or_stoop", "not_sure", NOT_KNOWN, 0),
    ("imaging_result", "adv_recent", MET, 4),
    ("imaging_result", "xray_fracture", NOT_KNOWN, 2),
    ("imaging_result", "xray_no_fracture", NOT_KNOWN, 0),
    ("imaging_result", "waiting", NOT_KNOWN, 0),
    ("imaging_result", "none", NOT_KNOWN, 0),
    ("imaging_result", "not_sure", NOT_KNOWN, 0),
    ("imaging_result", "old_healed", NOT_MET, 0),
    ("imaging_result", "adv_no_fracture", NOT_MET, 0),
    ("treatment_tried", "six_plus", MET, 2),
    ("treatment_tried", "three_to_six", MET, 2),
    ("treatment_tried", "under_three", NOT_MET, 1),
    ("treatment_tried", "none", NOT_MET, 0),
    ("treatment_tried", "not_sure", NOT_KNOWN, 0),
    ("pain_score", 0, NOT_MET, 0),
    ("pain_score", 3, NOT_MET, 0),
    ("pain_score", 4, NOT_MET, 1),
    ("pain_score", 5, MET, 2),
    ("pain_score", 7, MET, 2),
    ("pain_score", 8, MET, 3),
    ("pain_score", 10, MET, 3),
    ("pain_score", "not_sure", NOT_KNOWN, 0),
    ("function_impact", "severe", MET, 2),
    ("function_impact", "moderate", MET, 1),
    ("function_impact", "mild", NOT_MET, 0),
    ("function_impact", "not_sure", NOT_KNOWN, 0),
    ("pain_trend", "worse", MET, 2),
    ("pain_trend", "same", MET, 1),
    ("pain_trend", "better", NOT_MET, 0),
    ("pain_trend", "not_sure", NOT_KNOWN, 0),
    ("onset_date", days_ago(0), MET, 3),
    ("onset_date", days_ago(41), MET, 3),
    ("onset_date", days_ago(42), MET, 2),
    ("onset_date", days_ago(56), MET, 2),
    ("onset_date", days_ago(57), MET, 1),
    ("onset_date", days_ago(84), MET, 1),
    ("onset_date", days_ago(85), NOT_MET, 0),
    ("onset_date", days_ago(84, 85), NOT_KNOWN, 0),
    ("onset_date", "not_sure", NOT_KNOWN, 0),
    ("bone_risk", ["osteoporosis"], MET, 1),
    ("bone_risk", ["past_spine_fracture", "long_term_steroids"], MET, 1),
    ("bone_risk", ["none"], NOT_MET, 0),
    ("bone_risk", ["not_sure"], NOT_KNOWN, 0),
    ("age_band", "65_plus", MET, 0),
    ("age_band", "50_64", MET, 0),
    ("age_band", "18_49", NOT_MET, 0),
    ("age_band", "under_18", NOT_MET, 0),
    ("age_band", "not_sure", NOT_KNOWN, 0),
]
ELEVEN = list(dict.fromkeys(row[0] for row in VERDICTS))


def finding(question: str, **changes: Any) -> Finding:
    (found,) = [f for f in assessed(**changes).findings if f.criterion.question.id == question]
    return found


def shown(found: Finding) -> tuple[str, int]:
    return found.verdict.value, found.points


@pytest.mark.parametrize(("question", "answer", "verdict", "points"), VERDICTS)
def test_each_answer_has_its_verdict_and_points(question, answer, verdict, points) -> None:
    assert shown(finding(question, imaging_date=MISSING, **{question: answer})) == (verdict, points)


@pytest.mark.parametrize("question", ELEVEN)
def test_a_missing_answer_is_not_known_and_earns_nothing(question) -> None:
    assert shown(finding(question, **{question: MISSING})) == (NOT_KNOWN, 0)


@pytest.mark.parametrize("result", ["adv_recent", "old_healed", "xray_fracture"])
def test_a_scan_from_before_the_pain_is_not_known(result) -> None:
    changes = {"imaging_result": result, "imaging_date": days_ago(31), "onset_date": days_ago(30)}
    assert shown(finding("imaging_result", **changes)) == (NOT_KNOWN, 0)


def test_the_eleven_criteria_are_those_of_the_table() -> None:
    assert [criterion.question.id for criterion in CRITERIA] == ELEVEN


def test_a_criterion_names_every_question_it_reads() -> None:
    reads = {c.question.id: {q.id for q in c.reads} for c in CRITERIA}
    assert reads == {id_: {id_} for id_ in ELEVEN} | {
        "imaging_result": {"imaging_result", "imaging_date", "onset_date"}
    }


POINTS_BY_LEVEL = {
    "onset": (0, 1),
    "lying": (0, 2),
    "height": (0, 2),
    "imaging": (0, 0, 2, 4),
    "treatment": (0, 1, 2),
    "pain": (0, 0, 1, 2, 3),
    "function": (0, 1, 2),
    "trend": (0, 0, 1, 2),
    "fracture_age": (0, 0, 1, 2, 3),
    "bone": (0, 1),
    "age": (0, 0, 0, 0),
}


@pytest.mark.parametrize(
    ("criterion", "level", "points"),
    [(name, level, points) for name, row in POINTS_BY_LEVEL.items() for level, points in enumerate(row)],
)
def test_each_level_adds_its_points_to_the_score(criterion, level, points) -> None:
    assert score(WORST._replace(**{criterion: level})) == points


def test_the_score_runs_from_0_to_22() -> None:
    assert (score(WORST), score(BEST)) == (0, 22)


def test_the_score_of_an_assessment_is_the_sum_of_its_findings() -> None:
    assessment = assessed(pain_score=6, onset_date=days_ago(50), imaging_date=MISSING, pain_trend="same")
    assert assessment.score == 22 - 1 - 1 - 1 == sum(found.points for found in assessment.findings)
