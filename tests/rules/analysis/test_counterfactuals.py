"""Which answers would change the tier: checked by brute force over every answer that may change."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations
from random import Random
from typing import Any

import pytest

from app.demo.personas import PERSONAS, persona, random_person, some_name
from app.questionnaire.answers import Answers
from app.questionnaire.partial_date import the_day
from app.questionnaire.question import NOT_SURE, DateQuestion, MultipleChoice, Question, Scale
from app.questionnaire.questions import JOURNEY
from app.rules.analysis.counterfactuals import Counterfactual, counterfactuals
from app.rules.analysis.possible_answers import is_known
from app.rules.assess import assess
from app.rules.criteria import CRITERIA
from app.rules.safety_table import SAFETY
from app.rules.tiers import Tier
from tests.rules.build import AS_OF

SAFE = {row.question for row in SAFETY}
BENEFIT = {criterion.question for criterion in CRITERIA} - SAFE
DAYS = (0, 1, 2, 5, 6, 30, 41, 42, 56, 57, 84, 85, 86, 120)


def with_unknowns(seed: int, most: int) -> Answers:
    """A patient with up to `most` answers that are not known, some of them left out."""
    chance = Random(seed)  # noqa: S311  (invented people need no secrets)
    answers = random_person(chance, some_name(chance), AS_OF)
    for question in chance.sample([*answers], chance.randint(0, most)):
        unsure = frozenset({NOT_SURE}) if isinstance(question, MultipleChoice) else NOT_SURE
        answers = answers.plus(question, unsure)
    return JOURNEY.on_path(answers)


def tier(answers: Answers) -> Tier:
    return assess(JOURNEY.for_rules(answers), AS_OF).tier


def every_answer(question: Question[Any]) -> list[Any]:
    if isinstance(question, DateQuestion):
        return [the_day(AS_OF - timedelta(days)) for days in DAYS]
    if isinstance(question, Scale):
        return [*range(question.low, question.high + 1)]
    values = [option.value for option in question.options if option.value != NOT_SURE]  # type: ignore[attr-defined]
    return [frozenset({value}) for value in values] if isinstance(question, MultipleChoice) else values


def allowed_changes(answers: Answers) -> Iterator[tuple[Question[Any], Any]]:
    """Yield every change that is allowed, one answer at a time."""
    asked = (question for page in JOURNEY.asked(answers) for question in page.questions)
    for question in asked:
        if question in BENEFIT or (question.id != "answering_for" and not is_known(question, answers)):
            yield from (
                (question, answer) for answer in every_answer(question) if answer != answers.get(question)
            )


def check(answers: Answers) -> None:
    found, current, tried = counterfactuals(answers, AS_OF), tier(answers), list(allowed_changes(answers))
    for each in found:
        assert tier(applied(answers, each)) == each.tier != current
        assert all(c.question in BENEFIT or not is_known(c.question, answers) for c in each.changes)
    single = {(q, tier(answers.plus(q, answer))) for q, answer in tried}
    assert {(each.changes[0].question, each.tier) for each in found if len(each.changes) == 1} == {
        (question, reached) for question, reached in single if reached != current
    }
    reached = {current, *(after for _, after in single)}
    pairs = {
        (frozenset({q, p}), after)
        for (q, a), (p, b) in combinations(tried, 2)
        if q is not p and (after := tier(answers.plus(q, a).plus(p, b))) not in reached
    }
    listed = {(frozenset(c.question for c in e.changes), e.tier) for e in found if len(e.changes) == 2}
    assert listed == pairs


def applied(answers: Answers, found: Counterfactual) -> Answers:
    for change in found.changes:
        answers = answers.plus(change.question, change.answer)
    return answers


@pytest.mark.parametrize("seed", range(8))
def test_each_counterfactual_gives_its_tier_and_no_smaller_one_exists(seed: int) -> None:
    check(with_unknowns(seed, 2))


@pytest.mark.full
@pytest.mark.parametrize("seed", range(60))
def test_each_counterfactual_gives_its_tier_for_many_patients(seed: int) -> None:
    check(with_unknowns(seed, 4))


@pytest.mark.parametrize("name", PERSONAS)
def test_no_counterfactual_withdraws_a_known_safety_answer(name: str) -> None:
    changes = [change for each in counterfactuals(persona(name, AS_OF), AS_OF) for change in each.changes]
    assert not {change.question for change in changes} & SAFE


def test_a_known_emergency_has_no_counterfactual() -> None:
    assert counterfactuals(persona("emergency", AS_OF), AS_OF) == ()
