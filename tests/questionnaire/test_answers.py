"""Answers, looked up by the question itself."""

from __future__ import annotations

import json
from itertools import product

import pytest

from app.questionnaire.answers import Answers, load_known
from app.questionnaire.questions import JOURNEY, QUESTIONS, is_helper
from tests.for_each import for_each
from tests.questionnaire.build import TODAY, answers, case_name, every_answer, first_answers

AGE, PAIN, FEVER = QUESTIONS["age_band"], QUESTIONS["pain_score"], QUESTIONS["rf_fever"]


def test_an_unanswered_question_has_no_entry() -> None:
    given = answers(age_band="50_64")
    assert (given.get(AGE), given.get(PAIN)) == ("50_64", None)
    assert (AGE in given, PAIN in given, len(given), list(given)) == (True, False, 1, [AGE])
    with pytest.raises(KeyError):
        given[PAIN]


def test_a_zero_is_an_answer() -> None:
    given = answers(pain_score=0)
    assert PAIN in given
    assert given[PAIN] == 0


def test_adding_an_answer_returns_new_answers_and_leaves_the_old() -> None:
    before = answers(age_band="50_64")
    after = before.plus(PAIN, 7).plus(AGE, "65_plus")
    assert before == answers(age_band="50_64")
    assert after == answers(age_band="65_plus", pain_score=7)


def test_answers_do_not_change_with_the_mapping_they_were_made_from() -> None:
    given = {PAIN: 7}
    copy = Answers(given)
    given[PAIN] = 3
    assert copy[PAIN] == 7


def test_only_selects_answers_in_the_requested_order() -> None:
    given = answers(pain_score=7, age_band="50_64", rf_fever="no")
    assert list(given.only([AGE, PAIN, QUESTIONS["pregnant"]])) == [AGE, PAIN]


def test_answers_are_equal_by_content() -> None:
    assert answers(pain_score=7, age_band="50_64") == answers(age_band="50_64", pain_score=7)
    assert answers(pain_score=7) != answers(pain_score=8)
    assert answers(pain_score=7) != {PAIN: 7}


def test_answers_cannot_be_hashed() -> None:
    with pytest.raises(TypeError):
        hash(answers())


@pytest.mark.parametrize("which", [0, -1], ids=["first", "last"])
def test_all_answers_survive_being_stored(which) -> None:
    given = answers(**{q.id: every_answer(q)[which] for q in JOURNEY.questions})
    stored = json.loads(json.dumps(given.dump()))
    assert stored.keys() == QUESTIONS.keys()
    assert load_known(stored, JOURNEY.questions, TODAY) == given


BROKEN = ["maybe", None, 7.5, [], {}, {"weeks_ago": 10**9}, "9999-99", [[]]]


@for_each(product(JOURNEY.questions, BROKEN), case_name)
def test_a_stored_value_the_question_no_longer_knows_counts_as_unanswered(question, broken) -> None:
    stored = {**first_answers(), question.id: broken}
    known = load_known(stored, JOURNEY.questions, TODAY)
    assert known == answers(**first_answers()).only(q for q in JOURNEY.questions if q is not question)


def test_a_stored_question_that_no_longer_exists_is_left_out() -> None:
    assert load_known({"shoe_size": 9, "pain_score": 7}, JOURNEY.questions, TODAY) == answers(pain_score=7)


def test_someone_is_a_helper_only_when_the_answer_says_so() -> None:
    cases = [answers(answering_for="someone_else"), answers(answering_for="self"), answers()]
    assert [is_helper(given) for given in cases] == [True, False, False]
