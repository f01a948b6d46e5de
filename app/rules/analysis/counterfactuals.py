"""What would move the tier: the smallest changes to unknown answers or benefit answers. For staff only.

A known safety answer is never changed: no patient is to be asked to take back a warning.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Any

from app.questionnaire.answers import Answers
from app.questionnaire.question import Question
from app.questionnaire.questions import JOURNEY
from app.rules.analysis.possible_answers import (
    asked_questions,
    benign_answer,
    definite_answers,
    is_known,
    tier_of,
)
from app.rules.ruleset import CURRENT, Ruleset
from app.rules.safety import safety
from app.rules.safety_table import NOTHING
from app.rules.tiers import Tier


@dataclass(frozen=True)
class Change:
    """A different answer to one question. was_known: whether it replaces a known answer."""

    question: Question[Any]
    answer: Any
    was_known: bool


@dataclass(frozen=True)
class Counterfactual:
    """Changes that together give another tier; all of them are needed."""

    changes: tuple[Change, ...]
    tier: Tier


DECIDES_THE_PATH = {condition.asked_if.question for condition in JOURNEY.conditions.values()}
"""Questions whose answers decide what else is asked."""


def counterfactuals(answers: Answers, as_of: date, ruleset: Ruleset = CURRENT) -> tuple[Counterfactual, ...]:
    """Return every single change that moves the tier, then pairs that reach a tier no single change does.

    answers: everything answered, not only the path. Single changes come before pairs, higher tiers first.
    """
    judge = _Judge(answers, as_of, ruleset)
    changes = list(may_change(answers, as_of, ruleset))
    single = [(judge.tier_after(change), (change,)) for change in changes]
    reached = {judge.current, *(tier for tier, _ in single)}
    found: list[tuple[Tier, tuple[Change, ...]]] = [each for each in single if each[0] != judge.current]
    if reached != judge.reachable(changes):
        distinct = (pair for pair in combinations(changes, 2) if pair[0].question is not pair[1].question)
        pairs = ((judge.tier_after(*pair), pair) for pair in distinct)
        found += [(tier, pair) for tier, pair in pairs if tier not in reached]
    return tuple(
        Counterfactual(changed, tier)
        for tier, changed in sorted(found, key=lambda each: (len(each[1]), -each[0]))
    )


class _Judge:
    """Computes the tier after changes to one patient's answers. current: the tier without changes."""

    def __init__(self, answers: Answers, as_of: date, ruleset: Ruleset) -> None:
        self.answers, self.as_of, self.ruleset = answers, as_of, ruleset
        self.for_rules = JOURNEY.with_counted(answers)
        self.current = tier_of(self.for_rules, as_of, ruleset)

    def tier_after(self, *changes: Change) -> Tier:
        """Return the tier with these answers changed, on the path they open or close."""
        changed = {change.question: change.answer for change in changes}
        if DECIDES_THE_PATH.isdisjoint(changed):
            answers = Answers({**dict(self.for_rules.items()), **changed})
        else:
            answers = JOURNEY.with_counted(Answers({**dict(self.answers.items()), **changed}))
        return tier_of(answers, self.as_of, self.ruleset)

    def reachable(self, changes: Sequence[Change]) -> set[Tier]:
        """Return the tiers from the floor of the known answers up: a superset of the reachable ones."""
        known = {q: answer for q, answer in self.for_rules.items() if is_known(q, self.for_rules)}
        open_now = {row.question for row in self.ruleset.safety} - known.keys()
        calm = Answers({**known, **{q: benign_answer(q) for q in open_now}})
        return {tier for tier in Tier if tier >= safety(calm, self.ruleset).floor}


def may_change(answers: Answers, as_of: date, ruleset: Ruleset = CURRENT) -> Iterator[Change]:
    """Yield each other answer to a question on the path, except to a known safety question."""
    safe = {row.question for row in ruleset.safety}
    benefit = {criterion.question for criterion in ruleset.criteria} - safe
    for question in asked_questions(answers):
        known = is_known(question, answers)
        if not known or question in benefit:
            for answer in _distinct(question, answers, as_of, ruleset):
                yield Change(question, answer, known)


def _distinct(question: Question[Any], answers: Answers, as_of: date, ruleset: Ruleset) -> Iterator[Any]:
    """Yield one answer of each kind that the tables distinguish, other than the kind already given."""
    seen = {_kind(question, answers.get(question), ruleset)}
    for answer in definite_answers(question, answers, as_of, ruleset):
        kind = _kind(question, answer, ruleset)
        if kind not in seen:
            seen.add(kind)
            yield answer


def _kind(question: Question[Any], answer: Any, ruleset: Ruleset) -> Any:
    """Return what the tables derive from an answer; a date is its own kind."""
    if question.kind == "when":
        return answer
    effect = next((effects[answer] for asks, effects in ruleset.safety_effects if asks is question), NOTHING)
    criterion = next((each for each in ruleset.criteria if each.question is question), None)
    level = None if criterion is None else ruleset.level(criterion, answer)
    return (effect.floor, effect.floor_when(True), effect.cap, effect.if_in_doubt), level


def changes_in_words(found: Counterfactual) -> str:
    """Return the changes as a line for staff: each question with its changed answer."""
    return "; and ".join(f"{change.question.short}: {_change_text(change)}" for change in found.changes)


def _change_text(change: Change) -> str:
    text = change.question.display(change.answer, helper=True)
    return text if change.was_known else f"{text} (not known yet)"
