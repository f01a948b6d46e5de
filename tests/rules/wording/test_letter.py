"""The result as a letter: what it says, its steps, and what could change it."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from app.questionnaire.sections.care_so_far import IMAGING_RESULT
from app.rules.assess import Assessment, assess
from app.rules.tiers import Tier
from app.rules.wording import letter
from app.rules.wording.flag_labels import NEXT_STEPS
from app.rules.wording.patient_messages import IF_BAD_OR_WORSE, TIER_MESSAGES
from tests.rules.build import AS_OF, days_ago, person

OTHER_CARE: dict[str, Any] = {
    "onset_event": "gradual",
    "pain_better_lying": "no",
    "height_or_stoop": "no",
    "bone_risk": ["none"],
    "age_band": "18_49",
    "pain_score": 5,
    "function_impact": "moderate",
    "pain_trend": "same",
    "imaging_result": "none",
    "imaging_date": "not_sure",
}
STANDARD = {"imaging_result": "xray_fracture", "pain_score": 5, "pain_trend": "same", "height_or_stoop": "no"}
BY_FLOOR_ALONE = {**OTHER_CARE, "pain_location": "neck"}
OVER_12_WEEKS = {"onset_date": days_ago(100)}
VERY_BAD = {"pain_score": 9, "function_impact": "severe"}
TODAY = NEXT_STEPS["next:same_day_care"]
USUAL = TIER_MESSAGES[Tier.ROUTINE_OTHER_CARE].steps
SCAN, DAY, WEEKS = letter.COULD_CHANGE.values()
REPORTS = [option.value for option in IMAGING_RESULT.options]


def steps(tier: Tier, **given: Any) -> tuple[Any, ...]:
    answers = person(**given)
    assessment = assess(answers, AS_OF)
    assert assessment.tier is tier
    return letter.steps(assessment, answers)


def could_change(**given: Any) -> tuple[str, ...]:
    answers = person(**given)
    return letter.could_change(assess(answers, AS_OF), answers)


def made(**given: Any) -> Assessment:
    return assess(person(**given), AS_OF)


@pytest.mark.parametrize(
    ("given", "first"),
    [
        ({"imaging_result": "waiting"}, letter.GET_YOUR_RESULT),
        ({"imaging_result": "none"}, letter.ASK_IF_A_SCAN_IS_NEEDED),
        ({"imaging_result": "not_sure"}, letter.ASK_IF_A_SCAN_IS_NEEDED),
        ({"imaging_result": "adv_no_fracture"}, letter.TAKE_YOUR_REPORT),
        ({"imaging_result": "xray_no_fracture"}, letter.TAKE_YOUR_REPORT),
        ({"imaging_result": "old_healed"}, letter.TAKE_YOUR_REPORT),
        ({"imaging_result": "old_healed", **OVER_12_WEEKS}, letter.ASK_WHY_IT_HURTS),
        ({"imaging_result": "xray_fracture", **OVER_12_WEEKS}, letter.ASK_WHY_IT_HURTS),
        ({"imaging_result": "adv_no_fracture", **OVER_12_WEEKS}, letter.TAKE_YOUR_REPORT),
        ({"imaging_result": "none", **OVER_12_WEEKS}, letter.ASK_IF_A_SCAN_IS_NEEDED),
        ({"imaging_result": "waiting", **OVER_12_WEEKS}, letter.GET_YOUR_RESULT),
        (
            {"imaging_result": "xray_no_fracture", "imaging_date": days_ago(90)},
            letter.ASK_IF_A_SCAN_IS_NEEDED,
        ),
    ],
)
def test_other_care_begins_with_what_the_scan_leaves_to_do(given: dict[str, Any], first: Any) -> None:
    assert steps(Tier.ROUTINE_OTHER_CARE, **{**OTHER_CARE, **given}) == (first, *USUAL)


@pytest.mark.parametrize(
    "report", [report for report in REPORTS if report not in ("adv_recent", "xray_fracture")]
)
def test_very_bad_pain_at_other_care_leaves_only_the_words_for_today(report: str) -> None:
    given = {**OTHER_CARE, **VERY_BAD, "imaging_result": report}
    assert steps(Tier.ROUTINE_OTHER_CARE, **given) == (TODAY,)


def test_no_letter_speaks_of_a_result_to_get_unless_one_is_awaited() -> None:
    for report, tier_changes in product(REPORTS, (OTHER_CARE, STANDARD, {})):
        answers = person(**{**tier_changes, "imaging_result": report})
        told = letter.GET_YOUR_RESULT in letter.steps(assess(answers, AS_OF), answers)
        assert not told or report == "waiting"


def test_standard_review_by_a_floor_alone_asks_for_a_closer_look_and_the_own_doctor_first() -> None:
    assert letter.says(made(**BY_FLOOR_ALONE)) == letter.CLOSER_LOOK
    assert steps(Tier.STANDARD_REVIEW, **BY_FLOOR_ALONE)[0] == letter.CLOSER_LOOK_STEP
    assert letter.says(made(**STANDARD)) == TIER_MESSAGES[Tier.STANDARD_REVIEW].says
    assert letter.CLOSER_LOOK_STEP not in steps(Tier.STANDARD_REVIEW, **STANDARD)


def test_a_letter_has_three_steps_at_most_and_the_one_for_today_is_the_first() -> None:
    for changes in (OTHER_CARE, STANDARD, BY_FLOOR_ALONE, {}, {"weight_loss": "yes"}):
        for report, more in product(REPORTS, ({}, VERY_BAD, OVER_12_WEEKS)):
            answers = person(**{**changes, **more, "imaging_result": report})
            assessment = assess(answers, AS_OF)
            told = letter.steps(assessment, answers)
            assert len(told) <= 3
            assert len(set(told)) == len(told)
            assert (told[:1] == (TODAY,)) is ("next:same_day_care" in assessment.next_steps)
            assert letter.later_steps(assessment, answers) == tuple(step for step in told if step != TODAY)


def test_pain_that_is_only_getting_worse_is_not_called_very_bad() -> None:
    watched = {**OTHER_CARE, "cancer_history": "past", "pain_trend": "worse"}
    assert steps(Tier.STANDARD_REVIEW, **watched)[0] == IF_BAD_OR_WORSE
    assert steps(Tier.STANDARD_REVIEW, **{**watched, "pain_score": 8, "pain_trend": "better"})[0] == TODAY
    assert TODAY in steps(Tier.URGENT_CLINICIAN, rf_leg_weak="pain_no_steps", pain_score=5)


def test_without_a_reason_there_is_no_step_for_today() -> None:
    answers = person(**STANDARD)
    assert letter.today_step(assess(answers, AS_OF), answers) is None


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({**OTHER_CARE, "onset_event": "minor_event", "age_band": "65_plus"}, (SCAN,)),
        ({"imaging_result": "none", "pain_score": 6}, (SCAN,)),
        ({"imaging_result": "none", "pain_score": 8}, ()),
        ({"onset_date": "not_sure"}, (DAY,)),
        ({"treatment_tried": "none", "function_impact": "moderate"}, (WEEKS,)),
        ({}, ()),
        ({"rf_fever": "yes"}, ()),
        ({"weight_loss": "yes"}, ()),
        ({"bleeding_disorder": "yes", "treatment_tried": "none"}, ()),
        ({**OTHER_CARE, "imaging_result": "adv_no_fracture"}, ()),
        ({**OTHER_CARE, "imaging_result": "xray_no_fracture"}, ()),
        ({**OTHER_CARE, "imaging_result": "xray_no_fracture", "imaging_date": days_ago(90)}, (SCAN,)),
    ],
)
def test_only_what_would_lead_to_a_sooner_reading_is_named(
    given: dict[str, Any], expected: tuple[str, ...]
) -> None:
    assert could_change(**given) == expected


def test_a_day_that_is_known_could_not_change() -> None:
    assert DAY not in could_change(onset_date=days_ago(100))


def test_what_could_change_is_a_report_the_day_or_weeks_of_care_and_nothing_else() -> None:
    assert {question.id for question in letter.COULD_CHANGE} == {
        "imaging_result",
        "onset_date",
        "treatment_tried",
    }


def test_only_a_scan_that_shows_no_new_break_is_acknowledged() -> None:
    shows = [report for report in REPORTS if letter.shows_no_new_break(person(imaging_result=report))]
    assert set(shows) == {"old_healed", "adv_no_fracture"}
