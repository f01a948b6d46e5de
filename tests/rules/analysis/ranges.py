"""How far the open questions can still move the tier. Measures the order in which questions are asked."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import Any

from app.questionnaire.answers import Answers
from app.questionnaire.question import Question
from app.questionnaire.questions import JOURNEY
from app.rules.analysis.answer_space import TOGETHER
from app.rules.analysis.call_order import Choices
from app.rules.analysis.possible_answers import asked_questions, benign_answer, definite_answers, is_known
from app.rules.benefit_tier import benefit_tier
from app.rules.findings import levels
from app.rules.levels import Levels
from app.rules.ruleset import CURRENT, Ruleset
from app.rules.safety import safety
from app.rules.tiers import HIGHEST, LOWEST, Tier


def tier_range(answers: Answers, as_of: date, ruleset: Ruleset = CURRENT) -> tuple[Tier, Tier]:
    """Return the lowest and the highest tier possible once every open question is answered.

    Safety answers and levels are treated as independent, so the range may be too wide but never too narrow:
    if both ends are equal, no open question can move the tier.
    """
    choices = {
        question: definite_answers(question, answers, as_of, ruleset)
        for question in asked_questions(answers)
        if not is_known(question, answers)
    }
    given = JOURNEY.for_rules(answers)
    gates = _gates(given, choices, ruleset)
    least, most = (benefit_tier(on, ruleset) for on in _ends(given, choices, as_of, ruleset))
    lowest = min(max(floor, min(cap, least)) for floor, cap in gates)
    return lowest, max(max(floor, min(cap, most)) for floor, cap in gates)


def _gates(given: Answers, choices: Choices, ruleset: Ruleset) -> set[tuple[Tier, Tier]]:
    """Return every (floor, cap) the open safety answers can lead to. Dependent questions are combined."""
    known = {q: answer for q, answer in given.items() if q not in choices}
    open_rows: list[Question[Any]] = [row.question for row in ruleset.safety if row.question in choices]
    depending: set[Question[Any]] = {*TOGETHER}
    groups: list[list[Question[Any]]] = [[each for each in open_rows if each in depending]]
    groups += [[each] for each in open_rows if each not in depending]
    calm = {**known, **{question: benign_answer(question) for question in open_rows}}
    found = {(LOWEST, HIGHEST)}
    for group in groups:
        ways = product(*(choices[question] for question in group))
        ends = {safety(Answers({**calm, **dict(zip(group, way, strict=True))}), ruleset)[:2] for way in ways}
        found = {(max(f, floor), min(c, cap)) for f, c in found for floor, cap in ends}
    return found


def _ends(given: Answers, choices: Choices, as_of: date, ruleset: Ruleset) -> tuple[Levels, Levels]:
    """Return the least and the most favourable level of every criterion over all open answers."""
    seen = [levels(given, as_of, ruleset)]
    for question, own in choices.items():
        seen += (levels(given.plus(question, answer), as_of, ruleset) for answer in own)
    every = range(len(Levels._fields))
    least, most = ([end(on[number] for on in seen) for number in every] for end in (min, max))
    return Levels._make(least), Levels._make(most)
