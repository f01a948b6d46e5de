"""Every number, weight and row of the tables changed once. Each change is made to the copy's own ruleset."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from typing import Any

from app.questionnaire.question import NONE_OF_THESE, NOT_SURE
from app.rules.criteria import Criterion
from app.rules.ruleset import CURRENT
from app.rules.safety_table import Effect, SafetyRow
from app.rules.tiers import HIGHEST, LOWEST, Tier
from tests.rules.planted_faults import Mutant

UNSURE = "unsure"
Change = Callable[[Any], Any]


def data_mutants() -> Iterator[Mutant]:
    """Yield every change to the numbers, the criteria and the safety table."""
    for kind, name, reach, change in _number_changes():
        yield Mutant(kind, name, reach, "app.rules.ruleset", change=change)
    for at, criterion in enumerate(CURRENT.criteria):
        for kind, text, change in _criterion_changes(criterion):
            reach = "core" if kind == "points of a level" else "placing"
            name = f"{criterion.question.id}: {text}"
            yield Mutant(kind, name, reach, "app.rules.criteria", change=_in_row(at, change))
    for at, row in enumerate(CURRENT.safety):
        changes = (("row dropped", "the row dropped", _without_row(at)), *_row_changes(at, row))
        for kind, text, change in changes:
            question_id = row.question.id
            name = f"{question_id}: {text}"
            yield Mutant(kind, name, "safety", "app.rules.safety_table", change=change, question=question_id)


def _in_row(at: int, change: Change) -> Change:
    return lambda table: (*table[:at], change(table[at]), *table[at + 1 :])


def _without_row(at: int) -> Change:
    return lambda table: (*table[:at], *table[at + 1 :])


# Numbers


def _number_changes() -> Iterator[tuple[str, str, str, Change]]:
    for each in fields(CURRENT):
        value, name = getattr(CURRENT, each.name), each.name
        if isinstance(value, Tier):
            reach = "after" if name == "severe_low_tier_up_to" else "core"
            for near in _near(value):
                yield "tier of a gate", f"{name}: {near.id}", reach, _setting(name, near)
        elif isinstance(value, int):
            for near in (value - 1, value + 1):
                yield "number", f"{name}: {value} to {near}", "core", _setting(name, near)
    for level, points in enumerate(ages := CURRENT.fragile_by_age):
        for near in (points - 1, points + 1):
            name = f"fragile_by_age on level {level}: {points} to {near}"
            row = (*ages[:level], near, *ages[level + 1 :])
            yield "number", name, "core", _setting("fragile_by_age", row)
    for answer, days in CURRENT.treatment_days.items():
        for near in (days - 1, days + 1):
            row_of_days = {**CURRENT.treatment_days, answer: near}
            name = f"treatment_days of {answer}: {days} to {near}"
            yield "number", name, "after", _setting("treatment_days", row_of_days)


def _setting(name: str, value: Any) -> Change:
    """Set one field; a tier is converted to the copy's own tier."""

    def changed(ruleset: Any) -> Any:
        old = getattr(ruleset, name)
        return replace(ruleset, **{name: type(old)(value) if isinstance(value, Tier) else value})

    return changed


def _near(tier: Tier) -> list[Tier]:
    return [Tier(value) for value in (tier - 1, tier + 1) if LOWEST <= value <= HIGHEST]


# Criteria


def _criterion_changes(criterion: Criterion) -> Iterator[tuple[str, str, Change]]:
    for level, points in enumerate(criterion.points):
        for near in (points - 1, points + 1):
            row = (*criterion.points[:level], near, *criterion.points[level + 1 :])
            yield "points of a level", f"points on level {level}: {points} to {near}", _with(points=row)
    for answer, level in criterion.levels.items():
        for near in (level - 1, level + 1):
            if 0 <= near < len(criterion.points):
                moved = {**criterion.levels, answer: near}
                yield "answer to level", f"{answer} on level {near}", _with(levels=moved)
    for near in (criterion.met_from - 1, criterion.met_from + 1):
        yield "verdict", f"met from level {near}", _with(met_from=near)
    for level in range(criterion.met_from):
        known = criterion.not_known ^ {level}
        text = "known" if level in criterion.not_known else "not known"
        yield "verdict", f"level {level} {text}", _with(not_known=known)
    for question in criterion.also_reads:
        rest = tuple(each.id for each in criterion.also_reads if each is not question)
        yield "verdict", f"does not say it reads {question.id}", _reading_only(rest)


def _with(**changes: Any) -> Change:
    return lambda part: replace(part, **changes)


def _reading_only(ids: tuple[str, ...]) -> Change:
    return lambda part: replace(part, also_reads=tuple(each for each in part.also_reads if each.id in ids))


# Safety


def _row_changes(at: int, row: SafetyRow) -> Iterator[tuple[str, str, Change]]:
    for answer, effect in ((UNSURE, row.unsure), *row.effects.items()):
        for kind, what, change in _effect_changes(effect):
            yield kind, f"{answer}: {what}", _in_row(at, _for_answer(answer, change))
        if effect != Effect():
            yield "effect dropped", f"{answer}: no effect", _in_row(at, _for_answer(answer, _no_effect))
    options = {option.value for option in getattr(row.question, "options", ())}
    depending = [answer for answer, effect in row.effects.items() if effect.if_in_doubt is not None]
    for answer in sorted(options - set(depending) - {NONE_OF_THESE} if depending else ()):
        to = UNSURE if answer == NOT_SURE else answer
        yield "if in doubt", f"{answer}: if in doubt as well", _in_row(at, _as_in_doubt(to, depending[0]))
    for answer in sorted(options - row.effects.keys() - {NOT_SURE, NONE_OF_THESE}):
        text = f"{answer}: floor standard_review"
        yield "effect added", text, _in_row(at, _for_answer(answer, _floor_of_standard))


def _for_answer(answer: str, change: Change) -> Change:
    def changed(row: Any) -> Any:
        if answer == UNSURE:
            return replace(row, unsure=change(row.unsure))
        no_effect = type(row.unsure)()
        return replace(row, effects={**row.effects, answer: change(row.effects.get(answer, no_effect))})

    return changed


def _as_in_doubt(answer: str, other: str) -> Change:
    """Give an answer what another one adds while the bladder or numbness is in doubt."""

    def changed(row: Any) -> Any:
        more = row.effects[other].if_in_doubt
        return _for_answer(answer, _with(if_in_doubt=more))(row)

    return changed


def _no_effect(effect: Any) -> Any:
    return type(effect)()


def _floor_of_standard(effect: Any) -> Any:
    return replace(effect, floor=type(effect.floor)(Tier.STANDARD_REVIEW))


def _effect_changes(effect: Effect) -> Iterator[tuple[str, str, Change]]:
    for end, none in (("floor", LOWEST), ("cap", HIGHEST)):
        here: Tier = getattr(effect, end)
        for tier in sorted({*_near(here), none} - {here}):
            yield end, f"{end} {tier.id}", _with_tier(end, tier)
    here = effect.floor_if_rest_pain or max(effect.floor, Tier.PRIORITY_REVIEW)
    for tier in sorted({*_near(here)} - {effect.floor}):
        yield "floor if rest pain", f"floor if rest pain {tier.id}", _with_tier("floor_if_rest_pain", tier)
    if effect.floor_if_rest_pain is not None:
        yield "floor if rest pain", "floor if rest pain dropped", _with(floor_if_rest_pain=None)
    for code in effect.flags:
        rest = tuple(each for each in effect.flags if each != code)
        yield "flag dropped", f"{code} dropped", _with(flags=rest)
    if effect.if_in_doubt is not None:
        yield "if in doubt", "if in doubt dropped", _with(if_in_doubt=None)
        for _, what, change in _effect_changes(effect.if_in_doubt):
            yield "if in doubt", f"if in doubt: {what}", _in_doubt(change)


def _in_doubt(change: Change) -> Change:
    return lambda effect: replace(effect, if_in_doubt=change(effect.if_in_doubt))


def _with_tier(end: str, tier: Tier) -> Change:
    return lambda effect: replace(effect, **{end: type(effect.floor)(tier)})
