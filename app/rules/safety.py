"""The combined safety answers: the floor and the cap they set, and the flags they raise.

Floors combine by maximum and caps by minimum. A missing answer counts as not sure, never as no.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Any, NamedTuple

from app.questionnaire.answers import Answers
from app.questionnaire.question import Question, SingleChoice
from app.questionnaire.sections.emergency import (
    MAJOR_TRAUMA,
    RF_BLADDER_BOWEL,
    RF_CHEST_BREATH,
    RF_FEVER,
    RF_LEG_WEAK,
    RF_SADDLE_NUMB,
)
from app.questionnaire.sections.pain import REST_NIGHT_PAIN
from app.rules.ruleset import CURRENT, Ruleset
from app.rules.tiers import HIGHEST, LOWEST, Tier

RED_FLAGS: Mapping[SingleChoice, str] = {
    RF_BLADDER_BOWEL: "yes",
    RF_SADDLE_NUMB: "yes",
    RF_LEG_WEAK: "yes",
    RF_FEVER: "yes",
    RF_CHEST_BREATH: "yes",
    MAJOR_TRAUMA: "yes_not_checked",
}
"""The red-flag answer to each emergency sign, in every ruleset: the proof checks the table against it."""


class Safety(NamedTuple):
    """The combined safety answers: the tier is never below `floor`; `cap` limits the benefit tier."""

    floor: Tier
    cap: Tier
    flags: tuple[str, ...]


def red_flags(answers: Answers) -> tuple[SingleChoice, ...]:
    """Return the emergency signs answered with a red flag, in the order they are asked."""
    return tuple(sign for sign, value in RED_FLAGS.items() if answers.get(sign) == value)


def red_flags_in(flags: Container[str]) -> tuple[SingleChoice, ...]:
    """Return the emergency signs that an assessment raised as red flags, in the order they are asked."""
    return tuple(sign for sign in RED_FLAGS if f"red_flag:{sign.id}" in flags)


def safety(answers: Answers, ruleset: Ruleset = CURRENT) -> Safety:
    """Apply the safety table to the answers."""
    given = answers.get
    rest_pain = given(REST_NIGHT_PAIN) == "yes"
    floor, cap, flags = LOWEST, HIGHEST, list[str]()
    for question, effects in ruleset.safety_effects:
        for effect in effects[given(question)]:
            floor = max(floor, effect.floor_when(rest_pain))
            cap = min(cap, effect.cap)
            flags += effect.flags
    return Safety(floor, cap, tuple(dict.fromkeys(flags)))


def raised_by(answers: Answers, tier: Tier, ruleset: Ruleset = CURRENT) -> tuple[Question[Any], ...]:
    """Return the questions whose answers raise the floor to this tier, in table order."""
    rest_pain = answers.get(REST_NIGHT_PAIN) == "yes"
    return tuple(
        question
        for question, effects in ruleset.safety_effects
        if any(effect.floor_when(rest_pain) == tier for effect in effects[answers.get(question)])
    )
