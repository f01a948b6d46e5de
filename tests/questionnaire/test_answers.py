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


def test_what_was_not_answered_is_not_there() -> None:
    given = answers(age_band="50_64")
    assert (given.get(AGE), given.get(PAIN)) == ("50_64", None)
    assert (AGE in given, PAIN in given, len(given), list(given)) == (True, False, 1, [AGE])
    with pytest.raises(KeyError):
        given[PAIN]


def test_a_zero_is_an_answer() -> None:
    given = answers(pain_score=0)
    assert PAIN in given
    assert given[PAIN] == 0


def test_one_more_answer_makes_new_answers_and_leaves_the_old() -> None:
    before = answers(age_band="50_64")
    after = before.plus(PAIN, 7).plus(AGE, "65_plus")
    assert before == answers(age_band="50_64")
    assert after == answers(age_band="65_plus", pain_score=7)


def test_answers_do_not_change_with_the_mapping_they_were_made_from() -> None:
    given = {PAIN: 7}
    made = Answers(given)
    given[PAIN] = 3
    assert made[PAIN] == 7


def test_only_some_answers_are_kept_in_the_order_asked_for() -> None:
    given = answers(pain_score=7, age_band="50_64", rf_fever="no")
    assert list(given.only([AGE, PAIN, QUESTIONS["pregnant"]])) == [AGE, PAIN]


def test_answers_are_equal_by_what_they_say() -> None:
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


def test_a_stored_question_there_is_no_longer_is_left_out() -> None:
    assert load_known({"shoe_size": 9, "pain_score": 7}, JOURNEY.questions, TODAY) == answers(pain_score=7)


def test_somebody_helps_only_when_they_say_so() -> None:
    told = [answers(answering_for="someone_else"), answers(answering_for="self"), answers()]
    assert [is_helper(given) for given in told] == [True, False, False]
