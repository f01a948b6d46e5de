"""What to ask first by phone: the answers that are not known, ordered by how much they can move the tier.

How much a question tells is the information, in bits, that its answer is expected to give about the tier. Every answer that
a question offers counts as equally likely (a uniform prior: nothing is invented about how often a patient says what);
the other open questions take answers from a fixed, even spread over theirs. An emergency sign always stands first.
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

WORLDS = 16  # ways in which the other open questions are answered when one is weighed
GOLDEN = 0.6180339887498949  # the fraction whose multiples spread most evenly

Choices = Mapping[Question[Any], Sequence[Any]]


def call_order(answers: Answers, as_of: date, ruleset: Ruleset = CURRENT) -> tuple[Question[Any], ...]:
    """The questions that are asked and not known, the emergency signs first, then by what they are expected to tell.

    answers: everything answered, as the journey knows it. Equal ones stay in the order of the form.
    """
    open_now = [question for question in asked_questions(answers) if not is_known(question, answers)]
    signs = [question for question in open_now if question in RED_FLAGS]
    others = [question for question in open_now if question not in RED_FLAGS]
    choices = {question: definite_answers(question, answers, as_of, ruleset) for question in others}
    bits = expected_bits(JOURNEY.for_rules(answers), choices, as_of, ruleset)
    return (*signs, *sorted(others, key=lambda question: -bits[question]))


def expected_bits(
    answers: Answers, choices: Choices, as_of: date, ruleset: Ruleset = CURRENT
) -> dict[Question[Any], float]:
    """How much each question's answer is expected to tell about the tier, in bits, the other ones answered or not."""
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
    """Ways to answer all open questions, each answer of each about as often: steps of an irrational length."""
    steps = [(question, GOLDEN * (place + 1), own) for place, (question, own) in enumerate(choices.items())]
    return [
        {question: own[int((number + 0.5) * step % 1 * len(own))] for question, step, own in steps}
        for number in range(WORLDS)
    ]


def _bits(counts: Mapping[Tier, int]) -> float:
    """The entropy of how often each tier is found."""
    total = sum(counts.values())
    return -sum(count / total * log2(count / total) for count in counts.values())
