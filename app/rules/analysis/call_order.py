"""What to ask first by phone: the questions not known, ordered by how much their answers can move the tier.

The weight of a question is the information, in bits, that its answer is expected to give about the tier. All answers
to a question count as equally likely (a uniform prior: no answer frequencies are invented); the other open
questions take answers from a fixed, even spread over theirs. Emergency signs always come first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from math import log2
from typing import Any

from app.questionnaire.answers import Answers
from app.questionnaire.question import Question
from app.questionnaire.questions import JOURNEY
from app.rules.analysis.possible_answers import asked_questions, definite_answers, is_known, tier_of
from app.rules.ruleset import CURRENT, Ruleset
from app.rules.safety import RED_FLAGS
from app.rules.tiers import Tier

WORLDS = 16  # ways to answer the other open questions while weighing one
GOLDEN = 0.6180339887498949  # the fraction whose multiples spread most evenly

Choices = Mapping[Question[Any], Sequence[Any]]


def call_order(answers: Answers, as_of: date, ruleset: Ruleset = CURRENT) -> tuple[Question[Any], ...]:
    """Return the questions asked and not known: emergency signs first, then by expected information.

    answers: everything answered, not only the path. Ties keep the order of the form.
    """
    open_now = [question for question in asked_questions(answers) if not is_known(question, answers)]
    signs = [question for question in open_now if question in RED_FLAGS]
    others = [question for question in open_now if question not in RED_FLAGS]
    choices = {question: definite_answers(question, answers, as_of, ruleset) for question in others}
    bits = expected_bits(JOURNEY.with_counted(answers), choices, as_of, ruleset)
    return (*signs, *sorted(others, key=lambda question: -bits[question]))


def expected_bits(
    answers: Answers, choices: Choices, as_of: date, ruleset: Ruleset = CURRENT
) -> dict[Question[Any], float]:
    """Return the expected information of each question's answer about the tier, in bits."""
    known: dict[Question[Any], Any] = dict(answers.items())
    known.update((sign, "no") for sign in RED_FLAGS if not is_known(sign, answers))
    found = {}
    for question, own in choices.items():
        after = [
            Counter(
                tier_of(Answers({**known, **world, question: answer}), as_of, ruleset)
                for world in _worlds(choices)
            )
            for answer in own
        ]
        told = _bits(sum(after, Counter())) - sum(map(_bits, after)) / len(after)
        alone = Counter(tier_of(Answers({**known, question: answer}), as_of, ruleset) for answer in own)
        found[question] = round(told + _bits(alone), 9)
    return found


def _worlds(choices: Choices) -> list[dict[Question[Any], Any]]:
    """Return ways to answer all open questions, using each answer about equally often (irrational steps)."""
    steps = [(question, GOLDEN * (place + 1), own) for place, (question, own) in enumerate(choices.items())]
    return [
        {question: own[int((number + 0.5) * step % 1 * len(own))] for question, step, own in steps}
        for number in range(WORLDS)
    ]


def _bits(counts: Mapping[Tier, int]) -> float:
    """Return the entropy of the tier counts."""
    total = sum(counts.values())
    return -sum(count / total * log2(count / total) for count in counts.values())
