"""The safety table of the decision model, row by row."""

from __future__ import annotations

import pytest

from app.questionnaire.questions import QUESTIONS
from app.questionnaire.sections.emergency import RF_LEG_WEAK
from app.rules.safety import floor_so_far, raised_by, red_flags, red_flags_in, safety
from app.rules.safety_table import Effect, together
from app.rules.tiers import Tier
from tests.rules.build import MISSING, answers, person

NO_FLOOR = Tier.ROUTINE_OTHER_CARE
NO_CAP = E = Tier.EMERGENCY_NOW
U = Tier.URGENT_CLINICIAN
S = Tier.STANDARD_REVIEW

ROWS = [
    # question, answer, floor, cap, flags
    ("rf_bladder_bowel", "yes", E, NO_CAP, {"red_flag:rf_bladder_bowel"}),
    ("rf_bladder_bowel", "no", NO_FLOOR, NO_CAP, set()),
    ("rf_bladder_bowel", "not_sure", U, NO_CAP, {"unsure:rf_bladder_bowel"}),
    ("rf_saddle_numb", "yes", E, NO_CAP, {"red_flag:rf_saddle_numb"}),
    ("rf_saddle_numb", "no", NO_FLOOR, NO_CAP, set()),
    ("rf_saddle_numb", "not_sure", U, NO_CAP, {"unsure:rf_saddle_numb"}),
    ("rf_leg_weak", "yes", E, NO_CAP, {"red_flag:rf_leg_weak"}),
    ("rf_leg_weak", "both_legs_pain", U, NO_CAP, {"flag:both_legs_pain"}),
    ("rf_leg_weak", "one_leg_numb", U, NO_CAP, {"flag:one_leg_numb"}),
    ("rf_leg_weak", "pain_no_steps", U, NO_CAP, {"flag:cannot_stand_for_pain"}),
    ("rf_leg_weak", "no", NO_FLOOR, NO_CAP, set()),
    ("rf_leg_weak", "not_sure", U, NO_CAP, {"unsure:rf_leg_weak"}),
    ("rf_fever", "yes", E, NO_CAP, {"red_flag:rf_fever"}),
    ("rf_fever", "earlier", U, NO_CAP, {"flag:fever_earlier"}),
    ("rf_fever", "no", NO_FLOOR, NO_CAP, set()),
    ("rf_fever", "not_sure", U, NO_CAP, {"unsure:rf_fever"}),
    ("rf_chest_breath", "yes", E, NO_CAP, {"red_flag:rf_chest_breath"}),
    ("rf_chest_breath", "no", NO_FLOOR, NO_CAP, set()),
    ("rf_chest_breath", "not_sure", U, NO_CAP, {"unsure:rf_chest_breath"}),
    ("major_trauma", "yes_not_checked", E, NO_CAP, {"red_flag:major_trauma"}),
    ("major_trauma", "yes_old_not_checked", U, NO_CAP, {"flag:major_trauma_unchecked"}),
    ("major_trauma", "yes_checked", S, NO_CAP, {"flag:major_trauma_checked"}),
    ("major_trauma", "no", NO_FLOOR, NO_CAP, set()),
    ("major_trauma", "not_sure", U, NO_CAP, {"unsure:major_trauma"}),
    ("sudden_worst_pain", "yes", U, NO_CAP, {"flag:sudden_worst_pain"}),
    ("sudden_worst_pain", "no", NO_FLOOR, NO_CAP, set()),
    ("sudden_worst_pain", "not_sure", NO_FLOOR, NO_CAP, {"unsure:sudden_worst_pain"}),
    ("known_aneurysm", "yes", E, NO_CAP, {"red_flag:known_aneurysm"}),
    ("known_aneurysm", "looked_after", S, NO_CAP, {"flag:aneurysm_looked_after"}),
    ("known_aneurysm", "no", NO_FLOOR, NO_CAP, set()),
    ("known_aneurysm", "not_sure", NO_FLOOR, NO_CAP, {"unsure:known_aneurysm"}),
    ("cancer_history", "active", U, NO_CAP, {"flag:cancer_active"}),
    ("cancer_history", "past", S, NO_CAP, {"flag:cancer_past"}),
    ("cancer_history", "no", NO_FLOOR, NO_CAP, set()),
    ("cancer_history", "not_sure", S, NO_CAP, {"unsure:cancer_history"}),
    ("weight_loss", "yes", U, NO_CAP, {"flag:weight_loss"}),
    ("weight_loss", "no", NO_FLOOR, NO_CAP, set()),
    ("weight_loss", "not_sure", NO_FLOOR, NO_CAP, {"unsure:weight_loss"}),
    ("rest_night_pain", "yes", S, NO_CAP, {"flag:rest_night_pain"}),
    ("rest_night_pain", "no", NO_FLOOR, NO_CAP, set()),
    ("rest_night_pain", "not_sure", NO_FLOOR, NO_CAP, {"unsure:rest_night_pain"}),
    ("immune_risk", ["weak_immune_system"], S, NO_CAP, {"flag:immune_risk"}),
    ("immune_risk", ["recent_spine_shot_or_surgery"], S, NO_CAP, {"flag:immune_risk"}),
    ("immune_risk", ["spine_shot_then_pain"], U, NO_CAP, {"flag:immune_risk"}),
    ("immune_risk", ["dialysis"], U, NO_CAP, {"flag:immune_risk"}),
    ("immune_risk", ["iv_drug_use"], U, NO_CAP, {"flag:immune_risk"}),
    ("immune_risk", ["weak_immune_system", "dialysis"], U, NO_CAP, {"flag:immune_risk"}),
    ("immune_risk", "yes", S, NO_CAP, {"flag:immune_risk"}),
    ("immune_risk", "no", NO_FLOOR, NO_CAP, set()),
    ("immune_risk", ["none"], NO_FLOOR, NO_CAP, set()),
    ("immune_risk", ["not_sure"], NO_FLOOR, NO_CAP, {"unsure:immune_risk"}),
    ("infection_now", "yes", U, U, {"hold:infection_now"}),
    ("infection_now", "no", NO_FLOOR, NO_CAP, set()),
    ("infection_now", "not_sure", S, S, {"hold:infection_now", "unsure:infection_now"}),
    ("pregnant", "yes", S, S, {"hold:pregnant"}),
    ("pregnant", "no", NO_FLOOR, NO_CAP, set()),
    ("pregnant", "not_sure", NO_FLOOR, S, {"hold:pregnant", "unsure:pregnant"}),
    ("bleeding_disorder", "yes", NO_FLOOR, S, {"hold:bleeding_disorder"}),
    ("bleeding_disorder", "no", NO_FLOOR, NO_CAP, set()),
    ("bleeding_disorder", "not_sure", NO_FLOOR, NO_CAP, {"unsure:bleeding_disorder"}),
    ("allergy_cement_contrast", "cement", NO_FLOOR, S, {"hold:allergy_cement"}),
    ("allergy_cement_contrast", "contrast_only", NO_FLOOR, NO_CAP, {"flag:contrast_allergy"}),
    ("allergy_cement_contrast", "no", NO_FLOOR, NO_CAP, set()),
    ("allergy_cement_contrast", "not_sure", NO_FLOOR, NO_CAP, {"unsure:allergy_cement_contrast"}),
    ("age_band", "under_18", S, S, {"hold:under_18"}),
    ("age_band", "18_49", NO_FLOOR, NO_CAP, {"flag:atypical_age"}),
    ("age_band", "50_64", NO_FLOOR, NO_CAP, set()),
    ("age_band", "65_plus", NO_FLOOR, NO_CAP, set()),
    ("age_band", "not_sure", NO_FLOOR, NO_CAP, set()),
    ("pain_location", "neck", S, S, {"hold:pain_location"}),
    ("pain_location", "tailbone", S, S, {"hold:pain_location"}),
    ("pain_location", "mid_back", NO_FLOOR, NO_CAP, set()),
    ("pain_location", "low_back", NO_FLOOR, NO_CAP, set()),
    ("pain_location", "not_sure", NO_FLOOR, NO_CAP, set()),
    ("fracture_count", "one", NO_FLOOR, NO_CAP, set()),
    ("fracture_count", "two_three", NO_FLOOR, NO_CAP, set()),
    ("fracture_count", "more_than_three", S, NO_CAP, {"flag:more_than_three_levels"}),
    ("fracture_count", "not_sure", NO_FLOOR, NO_CAP, set()),
    ("blood_thinner", "yes", NO_FLOOR, NO_CAP, {"flag:blood_thinner"}),
    ("blood_thinner", "no", NO_FLOOR, NO_CAP, set()),
    ("blood_thinner", "not_sure", NO_FLOOR, NO_CAP, {"unsure:blood_thinner"}),
    ("prior_spine_procedure", "yes", NO_FLOOR, NO_CAP, {"flag:prior_spine_procedure"}),
    ("prior_spine_procedure", "no", NO_FLOOR, NO_CAP, set()),
    ("prior_spine_procedure", "not_sure", NO_FLOOR, NO_CAP, {"unsure:prior_spine_procedure"}),
    ("planning_needs", ["cannot_lie_face_down"], NO_FLOOR, NO_CAP, {"flag:cannot_lie_face_down"}),
    ("planning_needs", ["pacemaker_or_no_mri"], NO_FLOOR, NO_CAP, {"flag:pacemaker_or_no_mri"}),
    (
        "planning_needs",
        ["cannot_lie_face_down", "heart_or_lung_trouble"],
        NO_FLOOR,
        NO_CAP,
        {"flag:cannot_lie_face_down", "flag:heart_or_lung_trouble"},
    ),
    ("planning_needs", ["heart_or_lung_trouble"], NO_FLOOR, NO_CAP, {"flag:heart_or_lung_trouble"}),
    ("planning_needs", ["diabetes"], NO_FLOOR, NO_CAP, {"flag:diabetes"}),
    ("planning_needs", ["sleep_apnea"], NO_FLOOR, NO_CAP, {"flag:sleep_apnea"}),
    ("planning_needs", ["none"], NO_FLOOR, NO_CAP, set()),
    ("planning_needs", ["not_sure"], NO_FLOOR, NO_CAP, set()),
]
UNSURE_ROWS = [row for row in ROWS if row[1] in ("not_sure", ["not_sure"])]
COLUMNS = ("question", "answer", "floor", "cap", "flags")


@pytest.mark.proves("infection-is-a-hold", "sudden-worst-pain-is-urgent")
@pytest.mark.parametrize(COLUMNS, ROWS)
def test_each_safety_answer_has_the_effect_of_its_row(question, answer, floor, cap, flags) -> None:
    gate = safety(person(**{question: answer}))
    assert (gate.floor, gate.cap, set(gate.flags)) == (floor, cap, flags)


@pytest.mark.proves("not-sure-is-never-no")
@pytest.mark.parametrize(COLUMNS, UNSURE_ROWS)
def test_a_missing_safety_answer_counts_as_not_sure(question, answer, floor, cap, flags) -> None:
    gate = safety(person(**{question: MISSING}))
    assert (gate.floor, gate.cap, set(gate.flags)) == (floor, cap, flags)


@pytest.mark.parametrize("question", sorted({row[0] for row in ROWS}))
def test_the_rows_hold_every_answer_of_the_question(question) -> None:
    listed = [answer if isinstance(answer, list) else [answer] for q, answer, *_ in ROWS if q == question]
    offered = {option.value for option in QUESTIONS[question].options}
    assert offered - {value for values in listed for value in values} == set()
    assert question in {row[0] for row in UNSURE_ROWS}


@pytest.mark.proves("rest-pain-raises")
@pytest.mark.parametrize(
    ("changes", "floor"),
    [
        ({"cancer_history": "past"}, U),
        ({"cancer_history": "not_sure"}, U),
        ({"cancer_history": MISSING}, U),
        ({"cancer_history": "active"}, U),
        ({"cancer_history": "no"}, S),
        ({"immune_risk": ["weak_immune_system"]}, U),
        ({"immune_risk": ["recent_spine_shot_or_surgery"]}, U),
        ({"immune_risk": ["dialysis"]}, U),
        ({"immune_risk": ["none"]}, S),
        ({"immune_risk": ["not_sure"]}, S),
        ({"immune_risk": MISSING}, S),
        ({"known_aneurysm": "looked_after"}, U),
        ({"known_aneurysm": "no"}, S),
        ({"known_aneurysm": "not_sure"}, S),
        ({"age_band": "under_18"}, U),
        ({"age_band": "18_49"}, S),
        ({"major_trauma": "yes_checked"}, S),
    ],
)
def test_rest_pain_raises_the_floor_of_some_answers(changes, floor) -> None:
    assert safety(person(rest_night_pain="yes", **changes)).floor is floor


@pytest.mark.parametrize("rest", ["not_sure", MISSING])
@pytest.mark.parametrize(
    "changes",
    [{"cancer_history": "past"}, {"cancer_history": "not_sure"}, {"immune_risk": ["weak_immune_system"]}],
)
def test_not_knowing_about_rest_pain_escalates_nothing(rest, changes) -> None:
    assert safety(person(rest_night_pain=rest, **changes)).floor is S


def test_the_highest_floor_and_the_lowest_cap_win() -> None:
    gate = safety(person(cancer_history="past", weight_loss="yes", infection_now="yes", pregnant="not_sure"))
    assert (gate.floor, gate.cap) == (U, S)


def test_flags_of_several_answers_are_listed_once_each() -> None:
    gate = safety(person(immune_risk=["dialysis", "iv_drug_use"], blood_thinner="yes"))
    assert sorted(gate.flags) == ["flag:blood_thinner", "flag:immune_risk"]


# Which answers raise the tier

RAISED_WITH_REST_PAIN = {"cancer_history", "immune_risk", "known_aneurysm"}
RAISED_WITH_REST_PAIN_WHEN = {("age_band", "under_18")}


@pytest.mark.parametrize(COLUMNS, ROWS)
def test_the_answer_that_raises_the_floor_is_named(question, answer, floor, cap, flags) -> None:
    patient = person(**{question: answer})
    for tier in (tier for tier in (S, U, E) if tier >= floor):
        assert [each.id for each in raised_by(patient, tier)] == ([question] if tier is floor else [])


@pytest.mark.parametrize(COLUMNS, [row for row in ROWS if row[0] != "rest_night_pain"])
def test_with_rest_pain_only_some_answers_count_for_more(question, answer, floor, cap, flags) -> None:
    patient = person(**{"rest_night_pain": "yes", question: answer})
    counts = question in RAISED_WITH_REST_PAIN or (question, str(answer)) in RAISED_WITH_REST_PAIN_WHEN
    raised = U if floor is S and counts else floor
    assert safety(patient).floor is max(S, raised)
    for tier in (tier for tier in (S, U, E) if tier >= raised):
        named = {"rest_night_pain"} if tier is S else set()
        assert {each.id for each in raised_by(patient, tier)} == (
            named | {question} if tier is raised else named
        )


@pytest.mark.parametrize("answer", ["yes", "no", "not_sure", MISSING])
def test_rest_pain_counts_for_more_only_when_it_is_answered_yes(answer) -> None:
    patient = person(rest_night_pain=answer, cancer_history="past")
    assert [each.id for each in raised_by(patient, U)] == (["cancer_history"] if answer == "yes" else [])


@pytest.mark.parametrize("question", [row[0] for row in ROWS if row[2] is E])
def test_each_red_flag_counts_on_its_own(question) -> None:
    value = "yes_not_checked" if question == "major_trauma" else "yes"
    assert [flag.id for flag in red_flags(person(**{question: value}))] == [question]


def test_raised_red_flags_are_read_back_from_the_flags_in_the_order_they_are_asked() -> None:
    flags = ("flag:weight_loss", "unsure:rf_leg_weak", "red_flag:rf_fever", "red_flag:rf_bladder_bowel")
    raised = red_flags_in(flags, answers(rf_fever="yes", rf_bladder_bowel="yes"))
    assert [flag.id for flag in raised] == ["rf_bladder_bowel", "rf_fever"]
    assert red_flags_in((), answers()) == ()


@pytest.mark.parametrize(
    ("flag", "given", "expected"),
    [
        ("rf_fever", {"rf_fever": "yes"}, ("rf_fever", "rf_fever", "yes")),
        ("rf_fever", {}, ("rf_fever", "rf_fever", "yes")),
        ("major_trauma", {}, ("major_trauma", "major_trauma", "yes_not_checked")),
        ("rf_leg_weak", {"rf_leg_weak": "one_leg_numb"}, ("rf_leg_weak", "rf_leg_weak", "one_leg_numb")),
        (
            "legs_and_not_sure",
            {"rf_leg_weak": "one_leg_numb"},
            ("legs_and_not_sure", "rf_leg_weak", "one_leg_numb"),
        ),
        ("legs_and_not_sure", {}, ("legs_and_not_sure", "rf_leg_weak", "not_sure")),
    ],
)
def test_a_raised_red_flag_is_read_back_with_the_answer_that_raised_it(flag, given, expected) -> None:
    (found,) = red_flags_in((f"red_flag:{flag}",), answers(**given))
    assert (found.id, found.question.id, found.answer) == expected


def test_red_flags_are_named_in_the_order_they_are_asked() -> None:
    found = red_flags(person(major_trauma="yes_not_checked", rf_fever="yes", rf_bladder_bowel="yes"))
    assert [flag.id for flag in found] == ["rf_bladder_bowel", "rf_fever", "major_trauma"]


# Trouble in the legs while the bladder, or numbness between the legs, is in doubt

LEGS = ("one_leg_numb", "both_legs_pain")
each_leg_answer = pytest.mark.parametrize("legs", LEGS)
each_doubt = pytest.mark.parametrize(
    "doubt",
    [{sign: unknown} for sign in ("rf_bladder_bowel", "rf_saddle_numb") for unknown in ("not_sure", MISSING)],
)


@each_leg_answer
@each_doubt
def test_leg_trouble_with_a_doubtful_bladder_or_numbness_is_an_emergency(legs, doubt) -> None:
    patient = person(rf_leg_weak=legs, **doubt)
    gate = safety(patient)
    assert (gate.floor, gate.cap) == (E, NO_CAP)
    assert {"red_flag:legs_and_not_sure", f"flag:{legs}"} <= set(gate.flags)
    assert RF_LEG_WEAK in raised_by(patient, E)


@each_doubt
def test_no_other_answer_about_the_legs_becomes_an_emergency_by_that_doubt(doubt) -> None:
    for legs, floor in (("no", U), ("pain_no_steps", U), ("not_sure", U), ("yes", E)):
        gate = safety(person(rf_leg_weak=legs, **doubt))
        assert (gate.floor, "red_flag:legs_and_not_sure" in gate.flags) == (floor, False)


@each_leg_answer
def test_the_911_page_counts_a_doubt_that_was_answered_and_not_a_question_not_reached(legs) -> None:
    shown = red_flags(person(rf_leg_weak=legs, rf_saddle_numb="not_sure"))
    assert [(flag.id, flag.question.id, flag.answer) for flag in shown] == [
        ("legs_and_not_sure", "rf_leg_weak", legs)
    ]
    assert red_flags(person(rf_leg_weak=legs, rf_saddle_numb=MISSING)) == ()


def test_several_effects_together_have_the_highest_floor_the_lowest_cap_and_every_flag() -> None:
    doubt = Effect(floor=E, flags=("flag:c",))
    one = Effect(floor=S, cap=U, flags=("flag:a",), floor_if_rest_pain=U, if_in_doubt=doubt)
    both = together([one, Effect(cap=S, flags=("flag:a", "flag:b"))])
    assert (both.floor, both.cap, both.flags) == (S, S, ("flag:a", "flag:b"))
    assert both.floor_when(rest_pain=True) is U
    assert both.if_in_doubt is not None
    assert (both.if_in_doubt.floor, both.if_in_doubt.flags) == (E, ("flag:c",))


def test_effects_that_depend_on_no_doubt_depend_on_none_together() -> None:
    assert together([Effect(floor=S), Effect(floor=U)]).if_in_doubt is None
    assert together([]) == Effect()


# The floor along the pages


@pytest.mark.parametrize(COLUMNS, ROWS)
def test_the_floor_so_far_is_that_of_what_was_answered(question, answer, floor, cap, flags) -> None:
    assert floor_so_far(answers(**{question: answer})) is floor
    assert floor_so_far(person(**{question: answer})) is floor


def test_a_question_not_reached_adds_nothing_to_the_floor_so_far() -> None:
    assert floor_so_far(answers()) is NO_FLOOR
    assert floor_so_far(answers(cancer_history="past", rest_night_pain="yes")) is U
    assert floor_so_far(answers(rf_leg_weak="one_leg_numb", rf_bladder_bowel="not_sure")) is E


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"rf_leg_weak": "one_leg_numb"},
        {"rf_leg_weak": "pain_no_steps", "rf_saddle_numb": "not_sure"},
        {"rf_fever": "earlier"},
        {"known_aneurysm": "looked_after"},
        {"sudden_worst_pain": "yes"},
        {"rf_saddle_numb": "not_sure"},
        {"rf_fever": MISSING},
        {"major_trauma": "yes_old_not_checked"},
        {"major_trauma": "yes_checked"},
    ],
)
def test_anything_short_of_a_red_flag_is_not_one(changes) -> None:
    assert red_flags(person(**changes)) == ()
