"""The safety table of 1.0.0: what each answer raises (floor), limits (cap), holds or only flags.

Floors combine by maximum and caps by minimum. A missing answer counts as not sure, never as no.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from app.rules.v1_0_0.answers import NONE_OF_THESE, NOT_SURE
from app.rules.v1_0_0.numbers import EMERGENCY, HIGHEST, LOWEST, STANDARD, URGENT


class Effect(NamedTuple):
    """What one answer does. floor_if_rest_pain: the floor if the pain is just as bad lying still, or None."""

    floor: int = LOWEST
    cap: int = HIGHEST
    flags: tuple[str, ...] = ()
    floor_if_rest_pain: int | None = None


class Row(NamedTuple):
    """One question. effects: by answer, or by tick. unsure: of "not sure" and of a missing answer."""

    question: str
    effects: Mapping[str, Effect]
    unsure: Effect = Effect()


class Safety(NamedTuple):
    """The combined safety answers."""

    floor: int
    cap: int
    flags: tuple[str, ...]


def _red_flag(question: str, value: str = "yes", **others: Effect) -> Row:
    effects = {value: Effect(EMERGENCY, flags=(f"red_flag:{question}",)), **others}
    return Row(question, effects, Effect(URGENT, flags=(f"unsure:{question}",)))


def _flag_only(question: str) -> Row:
    return Row(question, {"yes": Effect(flags=(f"flag:{question}",))}, Effect(flags=(f"unsure:{question}",)))


WEAKENED = Effect(STANDARD, flags=("flag:immune_risk",), floor_if_rest_pain=URGENT)
IN_BLOOD = Effect(URGENT, flags=("flag:immune_risk",))
ELSEWHERE = Effect(STANDARD, STANDARD, ("hold:pain_location",))

SAFETY = (
    _red_flag("rf_bladder_bowel"),
    _red_flag("rf_saddle_numb"),
    _red_flag("rf_leg_weak", one_leg_numb=Effect(URGENT, flags=("flag:one_leg_numb",))),
    _red_flag("rf_fever"),
    _red_flag("rf_chest_breath"),
    _red_flag(
        "major_trauma",
        "yes_not_checked",
        yes_old_not_checked=Effect(URGENT, flags=("flag:major_trauma_unchecked",)),
        yes_checked=Effect(STANDARD, flags=("flag:major_trauma_checked",)),
    ),
    Row(
        "cancer_history",
        {
            "active": Effect(URGENT, flags=("flag:cancer_active",)),
            "past": Effect(STANDARD, flags=("flag:cancer_past",), floor_if_rest_pain=URGENT),
        },
        Effect(STANDARD, flags=("unsure:cancer_history",), floor_if_rest_pain=URGENT),
    ),
    Row(
        "weight_loss",
        {"yes": Effect(URGENT, flags=("flag:weight_loss",))},
        Effect(flags=("unsure:weight_loss",)),
    ),
    Row(
        "rest_night_pain",
        {"yes": Effect(STANDARD, flags=("flag:rest_night_pain",))},
        Effect(flags=("unsure:rest_night_pain",)),
    ),
    Row(
        "immune_risk",
        {
            "weak_immune_system": WEAKENED,
            "dialysis": IN_BLOOD,
            "iv_drug_use": IN_BLOOD,
            "recent_spine_shot_or_surgery": WEAKENED,
        },
        Effect(flags=("unsure:immune_risk",)),
    ),
    Row(
        "infection_now",
        {"yes": Effect(URGENT, URGENT, ("hold:infection_now",))},
        Effect(STANDARD, STANDARD, ("hold:infection_now", "unsure:infection_now")),
    ),
    Row(
        "pregnant",
        {"yes": Effect(STANDARD, STANDARD, ("hold:pregnant",))},
        Effect(cap=STANDARD, flags=("hold:pregnant", "unsure:pregnant")),
    ),
    Row(
        "bleeding_disorder",
        {"yes": Effect(cap=STANDARD, flags=("hold:bleeding_disorder",))},
        Effect(flags=("unsure:bleeding_disorder",)),
    ),
    Row(
        "allergy_cement_contrast",
        {
            "cement": Effect(cap=STANDARD, flags=("hold:allergy_cement",)),
            "contrast_only": Effect(flags=("flag:contrast_allergy",)),
        },
        Effect(flags=("unsure:allergy_cement_contrast",)),
    ),
    Row(
        "age_band",
        {
            "under_18": Effect(STANDARD, STANDARD, ("hold:under_18",)),
            "18_49": Effect(flags=("flag:atypical_age",)),
        },
    ),
    Row("pain_location", {"neck": ELSEWHERE, "tailbone": ELSEWHERE}),
    Row("fracture_count", {"more_than_three": Effect(STANDARD, flags=("flag:more_than_three_levels",))}),
    _flag_only("blood_thinner"),
    _flag_only("prior_spine_procedure"),
    Row(
        "planning_needs",
        {
            need: Effect(flags=(f"flag:{need}",))
            for need in ("cannot_lie_face_down", "pacemaker_or_no_mri", "heart_or_lung_trouble")
        },
    ),
)
"""Flags are raised in this order."""


def safety(answers: Mapping[str, Any]) -> Safety:
    """Apply the safety table to the answers."""
    rest_pain = answers.get("rest_night_pain") == "yes"
    effects = [effect for row in SAFETY for effect in _effects(row, answers.get(row.question, NOT_SURE))]
    flags = dict.fromkeys(flag for effect in effects for flag in effect.flags)
    return Safety(
        max((_floor(effect, rest_pain) for effect in effects), default=LOWEST),
        min((effect.cap for effect in effects), default=HIGHEST),
        tuple(flags),
    )


def _effects(row: Row, answer: str | frozenset[str]) -> Iterator[Effect]:
    ticks = sorted(answer) if isinstance(answer, frozenset) else [answer]
    for tick in ticks:
        if tick == NOT_SURE:
            yield row.unsure
        elif tick != NONE_OF_THESE and tick in row.effects:
            yield row.effects[tick]


def _floor(effect: Effect, rest_pain: bool) -> int:
    raised = effect.floor_if_rest_pain if rest_pain else None
    return effect.floor if raised is None else raised
