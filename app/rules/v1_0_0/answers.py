"""The questions of 1.0.0 and every value that it stored for them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from app.rules.v1_0_0.dates import read_date

NOT_SURE = "not_sure"
NONE_OF_THESE = "none"
YES_OR_NO = frozenset({"yes", "no", NOT_SURE})

ONE_OF: Mapping[str, frozenset[str]] = {
    "answering_for": frozenset({"self", "someone_else", NOT_SURE}),
    "rf_bladder_bowel": YES_OR_NO,
    "rf_saddle_numb": YES_OR_NO,
    "rf_leg_weak": YES_OR_NO | {"one_leg_numb"},
    "rf_fever": YES_OR_NO,
    "rf_chest_breath": YES_OR_NO,
    "major_trauma": frozenset({"yes_not_checked", "yes_old_not_checked", "yes_checked", "no", NOT_SURE}),
    "age_band": frozenset({"under_18", "18_49", "50_64", "65_plus", NOT_SURE}),
    "pain_location": frozenset({"neck", "mid_back", "low_back", "tailbone", NOT_SURE}),
    "onset_event": frozenset({"minor_event", "sudden_no_cause", "gradual", NOT_SURE}),
    "pain_better_lying": YES_OR_NO,
    "rest_night_pain": YES_OR_NO,
    "function_impact": frozenset({"severe", "moderate", "mild", NOT_SURE}),
    "pain_trend": frozenset({"worse", "same", "better", NOT_SURE}),
    "height_or_stoop": YES_OR_NO,
    "treatment_tried": frozenset({"six_plus", "three_to_six", "under_three", "none", NOT_SURE}),
    "imaging_result": frozenset(
        {
            "adv_recent",
            "xray_fracture",
            "old_healed",
            "adv_no_fracture",
            "xray_no_fracture",
            "waiting",
            "none",
            NOT_SURE,
        }
    ),
    "fracture_count": frozenset({"one", "two_three", "more_than_three", NOT_SURE}),
    "cancer_history": frozenset({"active", "past", "no", NOT_SURE}),
    "weight_loss": YES_OR_NO,
    "infection_now": YES_OR_NO,
    "pregnant": YES_OR_NO,
    "blood_thinner": YES_OR_NO,
    "bleeding_disorder": YES_OR_NO,
    "allergy_cement_contrast": frozenset({"cement", "contrast_only", "no", NOT_SURE}),
    "prior_spine_procedure": YES_OR_NO,
}
TICKS: Mapping[str, tuple[str, ...]] = {
    "bone_risk": ("osteoporosis", "past_spine_fracture", "long_term_steroids", NONE_OF_THESE, NOT_SURE),
    "immune_risk": (
        "weak_immune_system",
        "dialysis",
        "iv_drug_use",
        "recent_spine_shot_or_surgery",
        NONE_OF_THESE,
        NOT_SURE,
    ),
    "planning_needs": (
        "cannot_lie_face_down",
        "pacemaker_or_no_mri",
        "heart_or_lung_trouble",
        NONE_OF_THESE,
        NOT_SURE,
    ),
}
"""In the order in which ticks were stored."""
DATES = frozenset({"onset_date", "imaging_date"})
PAIN_SCORE, MOST_PAIN = "pain_score", 10


def read_answers(stored: Mapping[str, Any], as_of: date) -> dict[str, Any]:
    """Read stored answers strictly: texts, numbers, frozen sets of ticks, `Days`, or not sure.

    Raises ValueError for a question that 1.0.0 did not have, and for a value that it never stored.
    """
    return {question: _read(question, value, as_of) for question, value in stored.items()}


def _read(question: str, value: Any, as_of: date) -> Any:
    if question in TICKS:
        return _ticks(question, value)
    if question in DATES:
        return value if value == NOT_SURE else read_date(value, as_of)
    if question == PAIN_SCORE:
        is_known = type(value) is int and 0 <= value <= MOST_PAIN
    else:
        is_known = isinstance(value, str) and value in ONE_OF.get(question, ())
    if not is_known and not (question == PAIN_SCORE and value == NOT_SURE):
        raise ValueError((question, value))
    return value


def _ticks(question: str, value: Any) -> frozenset[str]:
    in_order = [tick for tick in TICKS[question] if isinstance(value, list) and tick in value]
    stands_alone = len(in_order) == 1 or not {NONE_OF_THESE, NOT_SURE} & set(in_order)
    if not in_order or in_order != value or not stands_alone:
        raise ValueError((question, value))
    return frozenset(in_order)
