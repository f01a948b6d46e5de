"""The combined safety answers: the floor and the cap they set, and the flags they raise.

Floors combine by maximum and caps by minimum. A missing answer counts as not sure, never as no.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from typing import Any, NamedTuple

from app.questionnaire.answers import Answers
from app.questionnaire.question import NOT_SURE, Question, SingleChoice
from app.questionnaire.sections.emergency import (
    MAJOR_TRAUMA,
    RF_BLADDER_BOWEL,
    RF_CHEST_BREATH,
    RF_FEVER,
    RF_LEG_WEAK,
    RF_SADDLE_NUMB,
    SUDDEN_WORST_PAIN,
)
from app.questionnaire.sections.health import KNOWN_ANEURYSM
from app.questionnaire.sections.pain import REST_NIGHT_PAIN
from app.rules.ruleset import CURRENT, Ruleset
from app.rules.safety_table import NOTHING, Effect, together
from app.rules.tiers import HIGHEST, LOWEST, Tier

RED_FLAGS: Mapping[SingleChoice, str] = {
    RF_BLADDER_BOWEL: "yes",
    RF_SADDLE_NUMB: "yes",
    RF_LEG_WEAK: "yes",
    RF_FEVER: "yes",
    RF_CHEST_BREATH: "yes",
    MAJOR_TRAUMA: "yes_not_checked",
    KNOWN_ANEURYSM: "yes",
}
"""The red-flag answer to each emergency sign, in every ruleset: the proof checks the table against it."""
SIGNS_OF_DANGER = (*RED_FLAGS, SUDDEN_WORST_PAIN)
"""Asked first by phone, also of patients who were never shown one, because earlier rules did not have the question."""

LEGS_AND_NOT_SURE = "legs_and_not_sure"
LEGS_IN_DOUBT = frozenset({"one_leg_numb", "both_legs_pain"})
"""Answers about the legs that are an emergency while the bladder, or numbness between the legs, is in doubt."""
ASKED_FOR_DOUBT = (RF_BLADDER_BOWEL, RF_SADDLE_NUMB)
"""The questions that leave it in doubt when the answer is not sure or missing."""


class RedFlag(NamedTuple):
    """An emergency sign in a patient's answers.

    id: permanent, the part of the code after `red_flag:`. question, answer: what raised it.
    """

    id: str
    question: SingleChoice
    answer: str


class Safety(NamedTuple):
    """The combined safety answers: the tier is never below `floor`; `cap` limits the benefit tier."""

    floor: Tier
    cap: Tier
    flags: tuple[str, ...]


def red_flags(answers: Answers) -> tuple[RedFlag, ...]:
    """Return the emergency signs in the answers, in the order they are asked. Only what was answered counts."""
    return tuple(_red_flags(answers))


def _red_flags(answers: Answers) -> Iterator[RedFlag]:
    for sign, value in RED_FLAGS.items():
        answer = answers.get(sign)
        if answer is None:
            continue
        if answer == value:
            yield RedFlag(sign.id, sign, answer)
        elif answer in LEGS_IN_DOUBT and _is_answered_not_sure(answers):  # only the legs have such an answer
            yield RedFlag(LEGS_AND_NOT_SURE, sign, answer)


def _is_answered_not_sure(answers: Answers) -> bool:
    return any(answers.get(sign) == NOT_SURE for sign in ASKED_FOR_DOUBT)


def _is_in_doubt(answers: Answers) -> bool:
    """Whether trouble with the bladder, or numbness between the legs, is not sure or missing."""
    return any((answers.get(sign) or NOT_SURE) == NOT_SURE for sign in ASKED_FOR_DOUBT)


def red_flags_in(flags: Container[str], answers: Answers) -> tuple[RedFlag, ...]:
    """Return the emergency signs that an assessment of these answers raised as red flags, in the order they are asked."""
    raised = [RedFlag(sign.id, sign, answers.get(sign) or value) for sign, value in RED_FLAGS.items()]
    raised.append(RedFlag(LEGS_AND_NOT_SURE, RF_LEG_WEAK, answers.get(RF_LEG_WEAK) or NOT_SURE))
    return tuple(flag for flag in raised if f"red_flag:{flag.id}" in flags)


def safety(answers: Answers, ruleset: Ruleset = CURRENT) -> Safety:
    """Apply the safety table to the answers."""
    given = answers.get
    rest_pain = given(REST_NIGHT_PAIN) == "yes"
    floor, cap, flags = LOWEST, HIGHEST, list[str]()
    for question, effects in ruleset.safety_effects:
        effect = effects[given(question)]
        if effect is NOTHING:
            continue
        if effect.if_in_doubt is not None and _is_in_doubt(answers):
            effect = together((effect, effect.if_in_doubt))
        floor = max(floor, effect.floor_when(rest_pain))
        cap = min(cap, effect.cap)
        flags += effect.flags
    return Safety(floor, cap, tuple(dict.fromkeys(flags)))


def floor_so_far(answers: Answers, ruleset: Ruleset = CURRENT) -> Tier:
    """Return the floor of what was answered: a question that was not reached yet adds nothing."""
    rest_pain = answers.get(REST_NIGHT_PAIN) == "yes"
    floors = [
        effects[answers.get(question)].floor_when(rest_pain)
        for question, effects in ruleset.safety_effects
        if question in answers
    ]
    return Tier.EMERGENCY_NOW if red_flags(answers) else max(floors, default=LOWEST)


def raised_by(answers: Answers, tier: Tier, ruleset: Ruleset = CURRENT) -> tuple[Question[Any], ...]:
    """Return the questions whose answers raise the floor to this tier, in table order."""
    rest_pain, in_doubt = answers.get(REST_NIGHT_PAIN) == "yes", _is_in_doubt(answers)
    return tuple(
        question
        for question, effects in ruleset.safety_effects
        if _floor(effects[answers.get(question)], rest_pain, in_doubt) == tier
    )


def _floor(effect: Effect, rest_pain: bool, in_doubt: bool) -> Tier:
    floor = effect.floor_when(rest_pain)
    return max(floor, effect.if_in_doubt.floor) if in_doubt and effect.if_in_doubt else floor
