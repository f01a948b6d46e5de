"""Answers and a day in, an assessment out: the tier, the flags, the window."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.rules.assess import HOLD, NEXT, RED_FLAG, UNSURE, assess
from app.rules.ruleset import CURRENT
from app.rules.tiers import Tier
from tests.rules.build import AS_OF, MISSING, SAFE, STRONG, answers, assessed, days_ago, person

R, IMAGING, S, P, U, E = Tier

HEALED = {"imaging_result": "old_healed", "function_impact": "moderate"}
NO_SCAN = {"imaging_result": "none", "imaging_date": MISSING, "fracture_count": MISSING}
RED_FLAGS = {
    "rf_bladder_bowel": "yes",
    "rf_saddle_numb": "yes",
    "rf_leg_weak": "yes",
    "rf_fever": "yes",
    "rf_chest_breath": "yes",
    "major_trauma": "yes_not_checked",
    "known_aneurysm": "yes",
}


# The tier


def test_a_strong_story_without_danger_signs_is_priority_and_should_be_seen_today() -> None:
    strong = assessed()
    assert (strong.tier, strong.score, strong.suspicion, strong.flags) == (P, 22, 7, ("next:same_day_care",))


@pytest.mark.parametrize("story", [{}, HEALED, NO_SCAN], ids=["strong", "healed", "no scan"])
@pytest.mark.parametrize("sign", RED_FLAGS)
def test_any_red_flag_is_an_emergency_whatever_the_story(sign, story) -> None:
    found = assessed(**{sign: RED_FLAGS[sign]}, **story)
    assert (found.tier, found.starting("red_flag:")) == (E, (f"red_flag:{sign}",))


@pytest.mark.parametrize("unsure", ["not_sure", MISSING])
@pytest.mark.parametrize("sign", [sign for sign in RED_FLAGS if sign != "known_aneurysm"])
def test_a_red_flag_that_is_not_ruled_out_is_urgent(sign, unsure) -> None:
    assert assessed(**{sign: unsure}, **HEALED).tier is U


@pytest.mark.parametrize(
    ("changes", "hold", "on_strong", "on_healed"),
    [
        ({"infection_now": "yes"}, "hold:infection_now", U, U),
        ({"infection_now": "not_sure"}, "hold:infection_now", S, S),
        ({"pregnant": "yes"}, "hold:pregnant", S, S),
        ({"pregnant": "not_sure"}, "hold:pregnant", S, R),
        ({"bleeding_disorder": "yes"}, "hold:bleeding_disorder", S, R),
        ({"allergy_cement_contrast": "cement"}, "hold:allergy_cement", S, R),
        ({"age_band": "under_18"}, "hold:under_18", S, S),
        ({"pain_location": "neck"}, "hold:pain_location", S, S),
        ({"pain_location": "tailbone"}, "hold:pain_location", S, S),
    ],
)
def test_a_hold_is_shown_and_caps_the_tier_but_never_lifts_it_by_its_cap(
    changes, hold, on_strong, on_healed
) -> None:
    strong, healed = assessed(**changes), assessed(**changes, **HEALED)
    assert (strong.holds, healed.holds) == ((hold,), (hold,))
    assert (strong.tier, healed.tier) == (on_strong, on_healed)


@pytest.mark.parametrize(
    ("changes", "tier"),
    [
        ({"pregnant": "yes", "cancer_history": "active"}, U),
        ({"bleeding_disorder": "yes", "weight_loss": "yes"}, U),
        ({"infection_now": "not_sure", "rf_fever": "not_sure"}, U),
        ({"age_band": "under_18", "rf_chest_breath": "yes"}, E),
        ({"infection_now": "yes", "rf_saddle_numb": "yes"}, E),
    ],
)
def test_floors_win_over_caps(changes, tier) -> None:
    assert assessed(**changes).tier is tier


def test_the_core_tier_is_kept_apart_from_the_safety_limits() -> None:
    held = assessed(pregnant="not_sure", cancer_history="past")
    assert (held.core, held.floor, held.cap, held.tier) == (P, S, S, S)


def test_a_floor_never_lowers_a_tier() -> None:
    assert assessed(cancer_history="past").tier is P


@pytest.mark.proves("thinner-never-lowers")
@pytest.mark.parametrize("answer", ["yes", "not_sure"])
def test_a_blood_thinner_never_lowers_a_tier(answer) -> None:
    assert assessed(blood_thinner=answer).tier is P


@pytest.mark.parametrize(
    "question", ["infection_now", "pregnant", "bleeding_disorder", "allergy_cement_contrast"]
)
def test_a_possible_contraindication_is_never_silent(question) -> None:
    loud = ["yes", "not_sure"] if question != "allergy_cement_contrast" else ["cement", "not_sure"]
    assert all(assessed(**{question: answer}).flags for answer in (*loud, MISSING))


@pytest.mark.parametrize("question", sorted({*SAFE, *STRONG} - {"pain_location", "age_band"}))
def test_a_missing_answer_is_assessed_as_not_sure(question) -> None:
    missing, unsure = assessed(**{question: MISSING}), assessed(**{question: "not_sure"})
    assert (missing.tier, missing.flags, missing.score) == (unsure.tier, unsure.flags, unsure.score)


def test_no_answers_at_all_is_urgent_and_never_routine() -> None:
    assert assess(answers(), AS_OF).tier is U


# The flags that do not come from the safety table


def test_a_flag_starts_with_its_kind() -> None:
    assert (RED_FLAG, UNSURE, HOLD, NEXT) == ("red_flag:", "unsure:", "hold:", "next:")


@pytest.mark.parametrize(
    ("changes", "flags"),
    [
        ({"onset_date": days_ago(56), "imaging_date": MISSING}, set()),
        ({"onset_date": days_ago(57)}, {"flag:window_closing"}),
        ({"onset_date": days_ago(84)}, {"flag:window_closing"}),
        ({"onset_date": days_ago(0, 56)}, set()),
        ({"onset_date": days_ago(0, 57)}, {"flag:window_closing"}),
        ({"onset_date": days_ago(84, 300)}, {"flag:window_closing"}),
        ({"onset_date": days_ago(85)}, {"flag:over_12_weeks", "flag:date_conflict"}),
        ({"onset_date": days_ago(85, 300)}, {"flag:over_12_weeks", "flag:date_conflict"}),
        ({"onset_date": "not_sure"}, set()),
        ({"imaging_result": "xray_fracture"}, {"next:needs_mri"}),
        ({**NO_SCAN, "function_impact": "moderate"}, {"next:needs_imaging_or_result"}),
        ({"imaging_result": "waiting", "pain_score": 7}, {"next:needs_imaging_or_result"}),
        ({"imaging_result": "xray_no_fracture", "pain_score": 7}, {"next:needs_imaging_or_result"}),
        (HEALED, set()),
        (
            {"imaging_date": days_ago(31), "pain_score": 7},
            {"flag:scan_before_pain", "next:needs_imaging_or_result"},
        ),
        (
            {"imaging_date": days_ago(31), **HEALED},
            {"flag:scan_before_pain", "next:needs_imaging_or_result"},
        ),
        ({"imaging_date": days_ago(30)}, set()),
    ],
)
def test_the_other_flags_are_raised_exactly_when_they_should_be(changes, flags) -> None:
    found = assessed(**{"pain_score": 7, **changes})
    assert set(found.flags) == flags
    assert set(found.next_steps) == {flag for flag in flags if flag.startswith("next:")}


@pytest.mark.parametrize(
    ("changes", "conflict"),
    [
        ({"onset_date": days_ago(85)}, True),
        ({"onset_date": days_ago(84)}, False),
        ({"onset_date": days_ago(84, 100)}, False),
        ({"onset_date": days_ago(85), "imaging_date": days_ago(90)}, True),  # uses the answer as given
        ({"onset_date": days_ago(85), "imaging_result": "xray_fracture"}, False),
        ({"onset_date": days_ago(85), "imaging_result": "none"}, False),
        ({"onset_date": "not_sure"}, False),
        ({"onset_date": MISSING, "treatment_tried": "six_plus"}, False),
        ({"onset_date": days_ago(41), "treatment_tried": "six_plus"}, True),
        ({"onset_date": days_ago(42), "treatment_tried": "six_plus"}, False),
        ({"onset_date": days_ago(10, 42), "treatment_tried": "six_plus"}, False),
        ({"onset_date": days_ago(20), "treatment_tried": "three_to_six"}, True),
        ({"onset_date": days_ago(21), "treatment_tried": "three_to_six"}, False),
        ({"onset_date": days_ago(5, 21), "treatment_tried": "three_to_six"}, False),
        ({"onset_date": days_ago(0), "treatment_tried": "under_three"}, False),
    ],
)
def test_dates_that_cannot_all_be_true_are_flagged(changes, conflict) -> None:
    assert ("flag:date_conflict" in assessed(**changes).flags) is conflict


SAME_DAY = {"flag:severe_low_tier", "next:same_day_care"}
ONLY_ADVICE = {"next:same_day_care"}


@pytest.mark.proves("severe-pain-is-told-today")
@pytest.mark.parametrize(
    ("changes", "tier", "raised"),
    [
        ({"imaging_result": "old_healed"}, R, SAME_DAY),
        (NO_SCAN, IMAGING, SAME_DAY),
        ({"imaging_result": "old_healed", "pain_score": 7}, R, set()),
        ({"imaging_result": "old_healed", "function_impact": "moderate"}, R, set()),
        ({"imaging_result": "old_healed", "cancer_history": "past"}, S, ONLY_ADVICE),
        ({}, P, ONLY_ADVICE),
        ({"bleeding_disorder": "yes"}, S, ONLY_ADVICE),
        ({"weight_loss": "yes"}, U, ONLY_ADVICE),
        ({"rf_fever": "yes"}, E, set()),
        ({"pain_score": 7}, P, set()),
        ({"function_impact": "moderate"}, P, set()),
    ],
)
def test_very_bad_pain_with_severe_limits_asks_for_same_day_care_below_an_emergency(
    changes, tier, raised
) -> None:
    found = assessed(**changes)
    assert found.tier is tier
    assert SAME_DAY & set(found.flags) == raised


MILD = {"pain_score": 7, "function_impact": "moderate", "pain_trend": "same", "imaging_result": "old_healed"}


@pytest.mark.proves("past-cancer-is-due-sooner")
@pytest.mark.parametrize(
    ("changes", "advised"),
    [
        ({"cancer_history": "past"}, False),
        ({"cancer_history": "past", "pain_score": 8}, True),
        ({"cancer_history": "past", "pain_trend": "worse"}, True),
        ({"cancer_history": "not_sure", "pain_trend": "worse"}, True),
        ({"immune_risk": ["weak_immune_system"], "pain_score": 8}, True),
        ({"immune_risk": ["not_sure"], "pain_location": "neck", "pain_score": 8}, False),
        ({"pain_location": "neck", "pain_score": 8}, False),
    ],
)
def test_past_cancer_or_a_weak_immune_system_with_bad_or_worsening_pain_is_due_sooner(
    changes, advised
) -> None:
    found = assessed(**{**MILD, **changes})
    assert found.tier is S
    assert ("next:same_day_care" in found.flags) is advised
    assert found.is_due_sooner is advised


def test_severe_acute_pain_alone_changes_no_due_time() -> None:
    assert not assessed(bleeding_disorder="yes").is_due_sooner


@pytest.mark.parametrize(("more", "advised"), [({}, True), ({"rf_fever": "yes"}, False)])
def test_who_cannot_stand_for_pain_is_told_to_be_seen_today_at_urgent(more, advised) -> None:
    found = assessed(**{**MILD, "rf_leg_weak": "pain_no_steps", **more})
    assert ("next:same_day_care" in found.flags) is advised


@pytest.mark.parametrize("sign", [{}, {"rf_fever": "yes"}, {"weight_loss": "yes"}])
def test_the_next_step_for_imaging_is_named_at_every_tier(sign) -> None:
    assert "next:needs_mri" in assessed(imaging_result="xray_fracture", **sign).next_steps


def test_a_flag_is_raised_once_however_many_answers_raise_it() -> None:
    ticks = ["dialysis", "iv_drug_use"]
    found = assessed(immune_risk=ticks, onset_date=days_ago(85), pain_score=7, **NO_SCAN)
    assert sorted(found.flags) == ["flag:immune_risk", "flag:over_12_weeks", "next:needs_imaging_or_result"]


# The window


@pytest.mark.parametrize(
    ("onset", "window"),
    [
        ("2026-06-15", (date(2026, 9, 7), date(2026, 9, 7))),
        ("2026-05-16", (date(2026, 8, 8), date(2026, 8, 8))),
        ("2026-05", (date(2026, 7, 24), date(2026, 8, 23))),
        ("2026-06", (date(2026, 8, 24), date(2026, 9, 7))),  # cut at the as-of date
        ({"weeks_ago": 6}, (date(2026, 7, 23), date(2026, 7, 31))),
        ("2020-01-01", (date(2020, 3, 25), date(2020, 3, 25))),
        ("not_sure", None),
        (MISSING, None),
    ],
)
def test_the_window_closes_84_days_after_the_onset(onset, window) -> None:
    assert assessed(onset_date=onset).window == window


# Reproducibility


def test_the_same_answers_on_the_same_day_give_the_same_assessment() -> None:
    assert assess(person(pain_trend="same"), AS_OF) == assess(person(pain_trend="same"), AS_OF)


def test_an_assessment_names_its_ruleset_and_its_day() -> None:
    assert (assessed().ruleset, assessed().as_of) == (CURRENT.version, AS_OF)


def test_a_fracture_ages_while_the_case_waits() -> None:
    waiting = person()  # 30 days old on AS_OF
    tiers = [assess(waiting, AS_OF + timedelta(days)).tier for days in (0, 54, 55)]
    assert tiers == [P, P, S]
    assert len({assess(waiting, AS_OF + timedelta(days)).window for days in (0, 54, 55)}) == 1
