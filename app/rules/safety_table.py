"""The safety table: an answer may raise the tier (floor), limit it (cap), hold a booking, or only raise a flag.

Floors combine by maximum and caps by minimum. A missing answer counts as not sure, never as no. The source of each
row is given with its question; the rows are from the clinic's decision model, section 2.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from app.questionnaire.question import NONE_OF_THESE, NOT_SURE, MultipleChoice, Question, SingleChoice
from app.questionnaire.sections.about_you import AGE_18_49, AGE_BAND, UNDER_18
from app.questionnaire.sections.care_so_far import FRACTURE_COUNT
from app.questionnaire.sections.emergency import (
    MAJOR_TRAUMA,
    RF_BLADDER_BOWEL,
    RF_CHEST_BREATH,
    RF_FEVER,
    RF_LEG_WEAK,
    RF_SADDLE_NUMB,
    SUDDEN_WORST_PAIN,
)
from app.questionnaire.sections.health import (
    CANCER_HISTORY,
    IMMUNE_RISK,
    INFECTION_NOW,
    KNOWN_ANEURYSM,
    PREGNANT,
    WEIGHT_LOSS,
)
from app.questionnaire.sections.pain import PAIN_LOCATION, REST_NIGHT_PAIN
from app.questionnaire.sections.planning import (
    ALLERGY_CEMENT_CONTRAST,
    BLEEDING_DISORDER,
    BLOOD_THINNER,
    PLANNING_NEEDS,
    PRIOR_SPINE_PROCEDURE,
)
from app.rules.tiers import HIGHEST, LOWEST, Tier

E = Tier.EMERGENCY_NOW
U = Tier.URGENT_CLINICIAN
S = Tier.STANDARD_REVIEW


@dataclass(frozen=True)
class Effect:
    """What one answer does.

    floor_if_rest_pain: replaces the floor if the pain is just as bad lying still. if_in_doubt: is added if trouble
    with the bladder or numbness between the legs is not ruled out.
    """

    floor: Tier = LOWEST
    cap: Tier = HIGHEST
    flags: tuple[str, ...] = ()
    floor_if_rest_pain: Tier | None = None
    if_in_doubt: Effect | None = None

    def floor_when(self, rest_pain: bool) -> Tier:
        """Return the floor, with or without pain that is just as bad lying still."""
        raised = self.floor_if_rest_pain if rest_pain else None
        return self.floor if raised is None else raised


NOTHING = Effect()


def together(effects: Sequence[Effect]) -> Effect:
    """Return what several effects do at once: floors by maximum, caps by minimum."""
    if not effects:
        return NOTHING
    in_doubt = [effect.if_in_doubt for effect in effects if effect.if_in_doubt]
    return Effect(
        floor=max(effect.floor for effect in effects),
        cap=min(effect.cap for effect in effects),
        flags=tuple(dict.fromkeys(flag for effect in effects for flag in effect.flags)),
        floor_if_rest_pain=max(effect.floor_when(True) for effect in effects),
        if_in_doubt=together(in_doubt) if in_doubt else None,
    )


LEGS_AND_NOT_SURE = Effect(floor=E, flags=("red_flag:legs_and_not_sure",))
"""Trouble in one leg, or pain down both, is an emergency while the bladder or numbness is in doubt."""


@dataclass(frozen=True)
class SafetyRow:
    """One row of the safety table.

    effects: by answer; for a multiple choice, by each ticked option.
    unsure: the effect of "not sure" and of a missing answer.
    """

    question: Question[Any]
    effects: Mapping[str, Effect]
    unsure: Effect = NOTHING

    def __post_init__(self) -> None:
        object.__setattr__(self, "effects", MappingProxyType(dict(self.effects)))

    def of(self, answer: Any) -> Effect:
        """Return the effect of an answer (None: no answer); of several ticked options, together."""
        if answer is None or answer == NOT_SURE:
            return self.unsure
        if isinstance(answer, str):
            return self.effects.get(answer, NOTHING)
        if NOT_SURE in answer:
            return self.unsure
        return together([self.effects[value] for value in sorted(answer) if value != NONE_OF_THESE])


def _unsure(
    question: SingleChoice | MultipleChoice, floor: Tier = LOWEST, cap: Tier = HIGHEST, **more: Any
) -> Effect:
    hold: tuple[str, ...] = more.pop("hold", ())
    return Effect(floor, cap, (*hold, f"unsure:{question.id}"), **more)


def _red_flag(question: SingleChoice, value: str, **others: Effect) -> SafetyRow:
    """Return the row of a red flag: emergency if present, urgent if not known."""
    effects = {value: Effect(floor=E, flags=(f"red_flag:{question.id}",)), **others}
    return SafetyRow(question, effects, _unsure(question, floor=U))


def _flag_only(question: SingleChoice, flag: str) -> SafetyRow:
    return SafetyRow(question, {"yes": Effect(flags=(flag,))}, _unsure(question))


SAFETY: tuple[SafetyRow, ...] = (
    _red_flag(RF_BLADDER_BOWEL, "yes"),
    _red_flag(RF_SADDLE_NUMB, "yes"),
    _red_flag(
        RF_LEG_WEAK,
        "yes",
        both_legs_pain=Effect(floor=U, flags=("flag:both_legs_pain",), if_in_doubt=LEGS_AND_NOT_SURE),
        one_leg_numb=Effect(floor=U, flags=("flag:one_leg_numb",), if_in_doubt=LEGS_AND_NOT_SURE),
        pain_no_steps=Effect(floor=U, flags=("flag:cannot_stand_for_pain",)),
    ),
    _red_flag(RF_FEVER, "yes", earlier=Effect(floor=U, flags=("flag:fever_earlier",))),
    _red_flag(RF_CHEST_BREATH, "yes"),
    _red_flag(
        MAJOR_TRAUMA,
        "yes_not_checked",
        yes_old_not_checked=Effect(floor=U, flags=("flag:major_trauma_unchecked",)),
        yes_checked=Effect(floor=S, flags=("flag:major_trauma_checked",)),
    ),
    SafetyRow(
        SUDDEN_WORST_PAIN,
        {"yes": Effect(floor=U, flags=("flag:sudden_worst_pain",))},
        _unsure(SUDDEN_WORST_PAIN),
    ),
    SafetyRow(
        KNOWN_ANEURYSM,
        {
            "yes": Effect(floor=E, flags=("red_flag:known_aneurysm",)),
            "looked_after": Effect(floor=S, flags=("flag:aneurysm_looked_after",), floor_if_rest_pain=U),
        },
        _unsure(KNOWN_ANEURYSM),
    ),
    SafetyRow(
        CANCER_HISTORY,
        {
            "active": Effect(floor=U, flags=("flag:cancer_active",)),
            "past": Effect(floor=S, flags=("flag:cancer_past",), floor_if_rest_pain=U),
        },
        _unsure(CANCER_HISTORY, floor=S, floor_if_rest_pain=U),
    ),
    SafetyRow(WEIGHT_LOSS, {"yes": Effect(floor=U, flags=("flag:weight_loss",))}, _unsure(WEIGHT_LOSS)),
    SafetyRow(
        REST_NIGHT_PAIN,
        {"yes": Effect(floor=S, flags=("flag:rest_night_pain",))},
        _unsure(REST_NIGHT_PAIN),
    ),
    SafetyRow(
        IMMUNE_RISK,
        {
            "weak_immune_system": Effect(floor=S, flags=("flag:immune_risk",), floor_if_rest_pain=U),
            "dialysis": Effect(floor=U, flags=("flag:immune_risk",)),
            "iv_drug_use": Effect(floor=U, flags=("flag:immune_risk",)),
            "spine_shot_then_pain": Effect(floor=U, flags=("flag:immune_risk",)),
            "recent_spine_shot_or_surgery": Effect(
                floor=S, flags=("flag:immune_risk",), floor_if_rest_pain=U
            ),
        },
        _unsure(IMMUNE_RISK),
    ),
    SafetyRow(
        INFECTION_NOW,
        {"yes": Effect(floor=U, cap=U, flags=("hold:infection_now",))},
        _unsure(INFECTION_NOW, floor=S, cap=S, hold=("hold:infection_now",)),
    ),
    SafetyRow(
        PREGNANT,
        {"yes": Effect(floor=S, cap=S, flags=("hold:pregnant",))},
        _unsure(PREGNANT, cap=S, hold=("hold:pregnant",)),
    ),
    SafetyRow(
        BLEEDING_DISORDER,
        {"yes": Effect(cap=S, flags=("hold:bleeding_disorder",))},
        _unsure(BLEEDING_DISORDER),
    ),
    SafetyRow(
        ALLERGY_CEMENT_CONTRAST,
        {
            "cement": Effect(cap=S, flags=("hold:allergy_cement",)),
            "contrast_only": Effect(flags=("flag:contrast_allergy",)),
        },
        _unsure(ALLERGY_CEMENT_CONTRAST),
    ),
    SafetyRow(
        AGE_BAND,
        {
            UNDER_18: Effect(floor=S, cap=S, flags=("hold:under_18",), floor_if_rest_pain=U),
            AGE_18_49: Effect(flags=("flag:atypical_age",)),
        },
    ),
    SafetyRow(
        PAIN_LOCATION,
        {
            "neck": Effect(floor=S, cap=S, flags=("hold:pain_location",)),
            "tailbone": Effect(floor=S, cap=S, flags=("hold:pain_location",)),
        },
    ),
    SafetyRow(FRACTURE_COUNT, {"more_than_three": Effect(floor=S, flags=("flag:more_than_three_levels",))}),
    _flag_only(BLOOD_THINNER, "flag:blood_thinner"),
    _flag_only(PRIOR_SPINE_PROCEDURE, "flag:prior_spine_procedure"),
    SafetyRow(
        PLANNING_NEEDS,
        {
            need: Effect(flags=(f"flag:{need}",))
            for need in (
                "cannot_lie_face_down",
                "pacemaker_or_no_mri",
                "heart_or_lung_trouble",
                "diabetes",
                "sleep_apnea",
            )
        },
    ),
)
