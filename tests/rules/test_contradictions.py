"""Answers that contradict each other: when they do, and what may never be asked about."""

from __future__ import annotations

from typing import Any

import textstat

from app.questionnaire.questions import JOURNEY
from app.rules.contradictions import CONTRADICTIONS, contradictions
from app.rules.quoted_numbers import quoted_numbers
from app.rules.safety import RED_FLAGS
from tests.rules.build import AS_OF, BY_CODE, SAFE, STRONG, answers, assessed, days_ago

QUIET = {**SAFE, **STRONG, "onset_date": days_ago(30), "imaging_date": days_ago(10)}
CASES: tuple[tuple[dict[str, Any], set[str]], ...] = (
    ({}, set()),
    ({"pain_better_lying": "yes", "rest_night_pain": "yes"}, {"eased_and_not_eased"}),
    ({"pain_better_lying": "no", "rest_night_pain": "yes"}, set()),
    ({"pain_better_lying": "yes", "rest_night_pain": "not_sure"}, set()),
    ({"pain_better_lying": "yes", "rest_night_pain": "yes", "cancer_history": "past"}, set()),
    (
        {"pain_score": 0, "function_impact": "severe", "pain_trend": "worse"},
        {"no_pain_but_severe", "no_pain_but_worse"},
    ),
    ({"pain_score": 0, "function_impact": "severe", "pain_trend": "same"}, {"no_pain_but_severe"}),
    ({"pain_score": 0, "function_impact": "moderate", "pain_trend": "worse"}, {"no_pain_but_worse"}),
    ({"pain_score": 1, "function_impact": "severe", "pain_trend": "worse"}, set()),
    ({"pain_score": "not_sure", "function_impact": "severe"}, set()),
    ({"onset_date": days_ago(84), "imaging_date": days_ago(80)}, set()),
    ({"onset_date": days_ago(85), "imaging_date": days_ago(80)}, {"new_break_of_old_pain"}),
    ({"onset_date": days_ago(80, 90), "imaging_date": days_ago(80)}, set()),
    ({"onset_date": days_ago(85), "imaging_result": "xray_fracture", "imaging_date": days_ago(80)}, set()),
    ({"onset_date": days_ago(20), "treatment_tried": "three_to_six"}, {"treated_for_longer"}),
    ({"onset_date": days_ago(21), "treatment_tried": "three_to_six"}, set()),
    ({"onset_date": days_ago(41), "treatment_tried": "six_plus"}, {"treated_for_longer"}),
    ({"onset_date": days_ago(30, 42), "treatment_tried": "six_plus"}, set()),
    ({"imaging_date": days_ago(31)}, {"scan_before_pain"}),
    ({"imaging_date": days_ago(30)}, set()),
    ({"imaging_date": "not_sure"}, set()),
    (
        {
            "major_trauma": "yes_old_not_checked",
            "onset_date": days_ago(13),
            "treatment_tried": "none",
        },
        {"old_accident_new_pain"},
    ),
    ({"major_trauma": "yes_old_not_checked", "onset_date": days_ago(14), "treatment_tried": "none"}, set()),
    ({"major_trauma": "yes_checked", "onset_date": days_ago(13), "treatment_tried": "none"}, set()),
    ({"onset_date": "not_sure", "treatment_tried": "six_plus"}, set()),
)


def known_answers(**changes: Any) -> Any:
    return JOURNEY.for_rules(answers(**{**QUIET, **changes}))


def codes_of(**changes: Any) -> set[str]:
    return {each.code for each in contradictions(known_answers(**changes), AS_OF)}


def test_answers_contradict_each_other_exactly_when_they_cannot_both_be_meant() -> None:
    assert [(changes, codes_of(**changes)) for changes, _ in CASES] == list(CASES)
    assert set().union(*(codes for _, codes in CASES)) == set(BY_CODE)


def test_a_date_flag_is_raised_exactly_when_its_contradiction_is() -> None:
    of_dates = {"new_break_of_old_pain", "treated_for_longer"}
    for changes, _ in CASES:
        flags = assessed(**{**QUIET, **changes}).flags
        assert ("flag:date_conflict" in flags) is bool(codes_of(**changes) & of_dates)
        assert ("flag:scan_before_pain" in flags) is ("scan_before_pain" in codes_of(**changes))


def test_each_contradiction_is_about_two_questions_in_order_of_the_later() -> None:
    positions = {question: position for position, question in enumerate(JOURNEY.questions)}
    pairs = [tuple(positions[q] for q in each.questions) for each in CONTRADICTIONS]
    assert all(first < second for first, second in pairs)
    assert [second for _, second in pairs] == sorted(second for _, second in pairs)
    assert len(BY_CODE) == len(CONTRADICTIONS)


def test_a_contradiction_is_never_resolved_by_withdrawing_a_red_flag() -> None:
    for changes, codes in CASES:
        for code in codes:
            asked_about = BY_CODE[code].questions
            assert all(
                known_answers(**changes).get(sign) != flag
                for sign, flag in RED_FLAGS.items()
                if sign in asked_about
            )


def test_contradiction_statements_are_plain() -> None:
    for contradiction in CONTRADICTIONS:
        filled = [words % quoted_numbers() for words in contradiction.statement]
        assert max(map(textstat.flesch_kincaid_grade, filled)) <= 7, contradiction.code


def test_contradiction_statements_fit_their_reader_and_name_both_answers() -> None:
    for contradiction in CONTRADICTIONS:
        assert contradiction.statement.patient != contradiction.statement.helper
        assert "your" not in contradiction.statement.helper
        assert all(words.count("You ") == 2 and words.count(". ") == 1 for words in contradiction.statement)
