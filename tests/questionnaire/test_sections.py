"""Every question: its permanent id and values, its place, its source."""

from __future__ import annotations

import pytest

from app.questionnaire.question import DateQuestion
from app.questionnaire.questions import JOURNEY, QUESTIONS
from tests.questionnaire.build import each_question

DATES = (
    "this_week weeks_1_2 weeks_3_5 weeks_6_8 weeks_9_11 about_12_weeks longer day month weeks_ago not_sure"
)
PERMANENT = {  # stored data uses these for ever: a question's line is added with the question
    "answering_for": "self someone_else",
    "rf_bladder_bowel": "yes no not_sure",
    "rf_saddle_numb": "yes no not_sure",
    "rf_leg_weak": "yes both_legs_pain one_leg_numb pain_no_steps no not_sure",
    "rf_fever": "yes earlier no not_sure",
    "rf_chest_breath": "yes no not_sure",
    "major_trauma": "yes_not_checked yes_old_not_checked yes_checked no not_sure",
    "sudden_worst_pain": "yes no not_sure",
    "known_aneurysm": "yes looked_after no not_sure",
    "cancer_history": "active past no not_sure",
    "weight_loss": "yes no not_sure",
    "rest_night_pain": "yes no not_sure",
    "infection_now": "yes no not_sure",
    "immune_risk": "weak_immune_system dialysis iv_drug_use spine_shot_then_pain recent_spine_shot_or_surgery none not_sure",
    "pregnant": "yes no not_sure",
    "age_band": "under_18 18_49 50_64 65_plus",
    "onset_event": "minor_event sudden_no_cause gradual not_sure",
    "onset_date": DATES,
    "pain_better_lying": "yes no not_sure",
    "height_or_stoop": "yes no not_sure",
    "pain_score": "0 1 2 3 4 5 6 7 8 9 10 not_sure",
    "function_impact": "severe moderate mild not_sure",
    "pain_trend": "worse same better not_sure",
    "treatment_tried": "six_plus three_to_six under_three none not_sure",
    "imaging_result": "adv_recent xray_fracture old_healed adv_no_fracture xray_no_fracture waiting none not_sure",
    "imaging_date": DATES,
    "pain_location": "neck mid_back low_back tailbone not_sure",
    "fracture_count": "one two_three more_than_three not_sure",
    "bone_risk": "osteoporosis past_spine_fracture long_term_steroids none not_sure",
    "blood_thinner": "yes no not_sure",
    "bleeding_disorder": "yes no not_sure",
    "allergy_cement_contrast": "cement contrast_only no not_sure",
    "prior_spine_procedure": "yes no not_sure",
    "planning_needs": "cannot_lie_face_down pacemaker_or_no_mri heart_or_lung_trouble diabetes sleep_apnea none not_sure",
}


def values(question) -> list[str]:
    return (
        [*(way.value for way in question.ways), "weeks_ago"]
        if isinstance(question, DateQuestion)
        else [option.value for option in question.options]
    )


def test_every_question_is_in_the_list_of_permanent_ids() -> None:
    assert set(QUESTIONS) <= set(PERMANENT)


def test_no_id_or_value_is_ever_removed() -> None:
    offered = {question.id: set(values(question)) for question in JOURNEY.questions}
    gone = {id_: set(words.split()) - offered.get(id_, set()) for id_, words in PERMANENT.items()}
    assert {id_: missing for id_, missing in gone.items() if missing} == {}


PAGES = {
    "who": "answering_for age_band",
    "emergency-signs": "rf_bladder_bowel rf_saddle_numb rf_leg_weak rf_fever rf_chest_breath major_trauma sudden_worst_pain",
    "health-now": "cancer_history weight_loss infection_now rest_night_pain known_aneurysm",
    "infection-risk": "immune_risk pregnant",
    "where-and-when": "pain_location onset_event onset_date",
    "scan": "imaging_result",
    "scan-date": "imaging_date fracture_count",
    "pain-now": "pain_better_lying pain_score function_impact pain_trend",
    "care-and-bones": "treatment_tried height_or_stoop bone_risk prior_spine_procedure",
    "planning": "blood_thinner bleeding_disorder allergy_cement_contrast planning_needs",
}


@pytest.mark.proves("weakness-names-arms")
def test_the_question_about_new_weakness_names_legs_and_arms() -> None:
    question = QUESTIONS["rf_leg_weak"]
    for helper in (False, True):
        assert "legs or arms" in question.title.for_(helper)


@pytest.mark.proves("safety-questions-come-first")
def test_the_pages_are_those_of_the_decision_model_safety_first() -> None:
    asked = {page.id: " ".join(question.id for question in page.questions) for page in JOURNEY.pages}
    assert list(asked.items()) == list(PAGES.items())


def test_the_ids_of_the_sections_never_change() -> None:
    assert [section.id for section in JOURNEY.sections] == ["signs", "pain", "scans", "health"]


def test_each_question_is_asked_once() -> None:
    ids = [question.id for question in JOURNEY.questions]
    assert len(ids) == len(set(ids))
    assert [*QUESTIONS.values()] == [*JOURNEY.questions]


def test_a_condition_is_answered_on_an_earlier_page() -> None:
    order = [page.id for page in JOURNEY.pages]
    deciding = [
        (JOURNEY.page_of(condition.asked_if.question), JOURNEY.page_of(question))
        for question, condition in JOURNEY.conditions.items()
    ]
    assert deciding
    assert all(order.index(decider.id) < order.index(decided.id) for decider, decided in deciding)


def test_a_condition_names_only_existing_answers() -> None:
    conditions = [condition.asked_if for condition in JOURNEY.conditions.values()]
    assert all(when.values <= set(values(when.question)) for when in conditions)


@each_question
def test_a_question_names_itself_when_its_answer_is_missing(question) -> None:
    missing = [each.missing for each in JOURNEY.questions]
    assert missing.count(question.missing) == 1


@each_question
def test_a_question_says_why_it_is_asked_and_where_the_reason_comes_from(question) -> None:
    assert question.why.strip()
    assert question.source.strip()


@each_question
def test_a_question_has_a_short_name_of_a_few_words(question) -> None:
    assert 1 <= len(question.short.split()) <= 10


@each_question
def test_values_and_labels_of_a_question_are_unique(question) -> None:
    assert len(values(question)) == len(set(values(question)))
    labels = [option.label for option in getattr(question, "options", ())]
    for texts in ({label.patient for label in labels}, {label.helper for label in labels}):
        assert len(texts) == len(labels)


def test_short_names_are_unique() -> None:
    assert len({question.short for question in JOURNEY.questions}) == len(JOURNEY.questions)


@pytest.mark.parametrize("helper", [False, True])
def test_titles_are_unique(helper) -> None:
    assert len({question.title.for_(helper) for question in JOURNEY.questions}) == len(JOURNEY.questions)


@each_question
def test_not_sure_is_offered_except_for_age_and_who_is_answering(question) -> None:
    assert ("not_sure" in values(question)) is (question.id not in ("age_band", "answering_for"))
