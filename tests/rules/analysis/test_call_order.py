"""Which questions to ask first by phone, and how many questions that saves."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from itertools import product
from random import Random
from typing import Any

import pytest

from app.demo.personas import persona, random_person, some_name
from app.questionnaire.answers import Answers
from app.questionnaire.question import NOT_SURE, MultipleChoice, Question
from app.questionnaire.questions import JOURNEY, QUESTIONS
from app.rules.analysis.call_order import call_order
from app.rules.analysis.possible_answers import asked_questions, definite_answers, is_known, tier_of
from app.rules.safety import RED_FLAGS
from app.rules.tiers import Tier
from tests.rules.analysis.ranges import tier_range
from tests.rules.build import AS_OF

Order = Callable[[Answers], Sequence[Question[Any]]]


def unknown(answers: Answers, *ids: str) -> Answers:
    """The same answers, with these questions answered "not sure"."""
    for question in map(QUESTIONS.__getitem__, ids):
        answers = answers.plus(
            question, frozenset({NOT_SURE}) if isinstance(question, MultipleChoice) else NOT_SURE
        )
    return answers


def ids(questions: Sequence[Question[Any]]) -> list[str]:
    return [question.id for question in questions]


def test_emergency_signs_that_are_not_ruled_out_always_come_first() -> None:
    answers = unknown(
        persona("priority", AS_OF), "pain_score", "imaging_result", "rf_leg_weak", "rf_fever", "infection_now"
    )
    assert ids(call_order(answers, AS_OF))[:2] == ["rf_leg_weak", "rf_fever"]


def test_questions_that_can_change_the_tier_come_before_those_that_cannot() -> None:
    answers = unknown(persona("priority", AS_OF), "onset_event", "blood_thinner", "infection_now")
    assert ids(call_order(answers, AS_OF))[0] == "infection_now"


def test_every_open_question_is_in_the_order_once_and_no_other() -> None:
    all_open = ids(call_order(Answers(), AS_OF))
    assert sorted(all_open) == sorted(ids(asked_questions(Answers())))
    assert call_order(persona("standard", AS_OF), AS_OF) == ()


def person(chance: Random, most: int) -> tuple[Answers, Answers]:
    """(A patient with every answer known, the same patient with up to `most` answers not known)."""
    true = random_person(chance, some_name(chance), AS_OF)
    while open_questions := in_form_order(true):
        true = true.plus(open_questions[0], chance.choice(definite_answers(open_questions[0], true, AS_OF)))
    true = JOURNEY.on_path(true)
    known = [question for question in asked_questions(true) if question in true]
    hidden = chance.sample(known, chance.randint(1, most))
    return true, unknown(true, *ids(hidden))


def until_fixed(true: Answers, start: Answers, order: Order) -> int:
    """How many questions must be answered truly until no open question can change the tier."""
    answers = start
    for number in range(len(QUESTIONS)):
        least, most = tier_range(answers, AS_OF)
        if least == most:
            return number
        question = next(iter(order(answers)))
        known = JOURNEY.for_rules(true)
        # a question that only "not sure" opened has no true answer: any will do
        answers = answers.plus(question, known.get(question) or definite_answers(question, true, AS_OF)[0])
    raise AssertionError("never fixed")


def in_form_order(answers: Answers) -> Sequence[Question[Any]]:
    return [question for question in asked_questions(answers) if not is_known(question, answers)]


def in_call_order(answers: Answers) -> Sequence[Question[Any]]:
    return call_order(answers, AS_OF)


def questions_needed(people: int, most: int) -> tuple[float, float, float]:
    """(questions open, needed in form order, needed in our order), on average over random people."""
    chance = Random(11)  # noqa: S311  (invented people need no secrets)
    drawn = [person(chance, most) for _ in range(people)]
    opened = sum(len(in_form_order(start)) for _, start in drawn)
    form = sum(until_fixed(true, start, in_form_order) for true, start in drawn)
    ours = sum(until_fixed(true, start, in_call_order) for true, start in drawn)
    return opened / people, form / people, ours / people


def test_our_order_needs_fewer_questions_than_the_form() -> None:
    _, form, ours = questions_needed(40, 10)
    assert ours < form


@pytest.mark.full
@pytest.mark.parametrize("most", [6, 12, 20])
def test_our_order_needs_fewer_questions_than_the_form_over_many(
    most: int, capsys: pytest.CaptureFixture[str]
) -> None:
    opened, form, ours = questions_needed(1000, most)
    with capsys.disabled():
        sys.stdout.write(f"\n{opened:.2f} open: fixed after {form:.2f} in form order, {ours:.2f} in ours\n")
    assert ours < form


@pytest.mark.parametrize("seed", range(12))
def test_the_range_holds_every_tier_that_the_open_answers_can_reach(seed: int) -> None:
    _, start = person(Random(seed), 4)  # noqa: S311  (invented people need no secrets)
    opened = {q: definite_answers(q, start, AS_OF) for q in in_form_order(start)}
    least, most = tier_range(start, AS_OF)
    for combination in product(*opened.values()):
        found = tier_of(
            JOURNEY.for_rules(
                Answers({**dict(start.items()), **dict(zip(opened, combination, strict=True))})
            ),
            AS_OF,
        )
        assert least <= found <= most


def test_without_answers_every_tier_is_possible() -> None:
    assert tier_range(Answers(), AS_OF) == (min(Tier), max(Tier))
    assert set(ids(call_order(Answers(), AS_OF))[:7]) == {sign.id for sign in RED_FLAGS}
