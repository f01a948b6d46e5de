"""Every question: its permanent id and values, its place, its source."""

from __future__ import annotations

import pytest

from app.questionnaire.date_input import WAYS
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
    "rf_leg_weak": "yes one_leg_numb no not_sure",
    "rf_fever": "yes no not_sure",
    "rf_chest_breath": "yes no not_sure",
    "major_trauma": "yes_not_checked yes_old_not_checked yes_checked no not_sure",
    "cancer_history": "active past no not_sure",
    "weight_loss": "yes no not_sure",
    "rest_night_pain": "yes no not_sure",
    "infection_now": "yes no not_sure",
    "immune_risk": "weak_immune_system dialysis iv_drug_use recent_spine_shot_or_surgery none not_sure",
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
    "planning_needs": "cannot_lie_face_down pacemaker_or_no_mri heart_or_lung_trouble none not_sure",
}
EMERGENCY = [
    "rf_bladder_bowel",
    "rf_saddle_numb",
    "rf_leg_weak",
    "rf_fever",
    "rf_chest_breath",
    "major_trauma",
]


def values(question) -> list[str]:
    return list(WAYS) if isinstance(question, DateQuestion) else [option.value for option in question.options]


def test_every_question_is_in_the_list_of_permanent_ids() -> None:
    assert set(QUESTIONS) <= set(PERMANENT)


def test_no_id_or_value_is_ever_removed() -> None:
    offered = {question.id: set(values(question)) for question in JOURNEY.questions}
    gone = {id_: set(words.split()) - offered.get(id_, set()) for id_, words in PERMANENT.items()}
    assert {id_: missing for id_, missing in gone.items() if missing} == {}


def test_no_page_address_is_ever_removed() -> None:
    own_page = {id_.replace("_", "-") for id_ in PERMANENT if id_ not in EMERGENCY}
    assert own_page | {"emergency-signs"} <= {page.id for page in JOURNEY.pages}


def test_each_question_is_asked_once() -> None:
    ids = [question.id for question in JOURNEY.questions]
    assert len(ids) == len(set(ids))
    assert [*QUESTIONS.values()] == [*JOURNEY.questions]


def test_the_emergency_signs_share_a_page_and_come_before_anything_about_the_pain() -> None:
    assert [[q.id for q in page.questions] for page in JOURNEY.pages[:2]] == [["answering_for"], EMERGENCY]


def test_a_page_condition_is_asked_before_the_page() -> None:
    order = list(JOURNEY.questions)
    deciding = [(page.asked_if.question, page.questions[0]) for page in JOURNEY.pages if page.asked_if]
    assert deciding
    assert all(order.index(decider) < order.index(decided) for decider, decided in deciding)


def test_a_page_condition_names_only_existing_answers() -> None:
    conditions = [page.asked_if for page in JOURNEY.pages if page.asked_if]
    assert all(when.values <= set(values(when.question)) for when in conditions)


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
