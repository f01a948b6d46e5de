"""The rules as tables to read and sign. Each line is computed from the rules: nothing is written twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from itertools import groupby
from typing import Any

from app.questionnaire.answers import Answers
from app.questionnaire.partial_date import the_day
from app.questionnaire.question import (
    NONE_OF_THESE,
    NOT_SURE,
    DateQuestion,
    MultipleChoice,
    Question,
    Scale,
    SingleChoice,
)
from app.rules.criteria import Criterion, Verdict
from app.rules.findings import findings
from app.rules.ruleset import CURRENT
from app.rules.safety import ASKED_FOR_DOUBT
from app.rules.safety_table import Effect, SafetyRow
from app.rules.tiers import HIGHEST, LOWEST
from app.rules.wording.flag_labels import flag_sentence, looked_for

AS_OF = date(2026, 1, 1)  # any day will do: only ages matter
LOOKED_AT_DAYS = 400  # far beyond every threshold in days

VERDICTS = {Verdict.MET: "met", Verdict.NOT_MET: "not met", Verdict.NOT_KNOWN: "not known"}


@dataclass(frozen=True)
class SafetyLine:
    """The effect of one or more answers to a safety question.

    at_least, at_most: the floor and the cap in words, or "". codes: the flags raised, with their sentences.
    with_doubt_about: the questions one of which must be in doubt for this effect; empty when it does not depend on any.
    """

    answers: tuple[str, ...]
    at_least: str
    at_most: str
    codes: tuple[tuple[str, str], ...]
    with_doubt_about: tuple[str, ...] = ()


@dataclass(frozen=True)
class LevelLine:
    """One level of a criterion: its answers, its points, and the verdict."""

    level: int
    answers: tuple[str, ...]
    points: int
    verdict: str


@cache
def safety_table() -> tuple[tuple[Question[Any], tuple[SafetyLine, ...]], ...]:
    """Return every safety question with its answers' effects. An answer without effect has no line."""
    return tuple((row.question, tuple(_safety_lines(row))) for row in CURRENT.safety)


def _safety_lines(row: SafetyRow) -> Iterator[SafetyLine]:
    labels = {option.value: option.label.patient for option in getattr(row.question, "options", ())}
    effects = [(labels[value], effect) for value, effect in row.effects.items()]
    effects.append(("Not sure, or no answer", row.unsure))
    in_doubt = [(words, effect.if_in_doubt) for words, effect in effects if effect.if_in_doubt is not None]
    for effect, answers in _by_effect(effects).items():
        if effect.floor > LOWEST or effect.cap < HIGHEST or effect.flags:
            yield _safety_line(answers, effect)
    for effect, answers in _by_effect(in_doubt).items():
        doubtful = tuple(question.short for question in ASKED_FOR_DOUBT)
        yield replace(_safety_line(answers, effect), with_doubt_about=doubtful)


def _by_effect(effects: Sequence[tuple[str, Effect]]) -> dict[Effect, tuple[str, ...]]:
    by_effect: dict[Effect, tuple[str, ...]] = {}
    for words, effect in effects:
        by_effect[effect] = (*by_effect.get(effect, ()), words)
    return by_effect


def _safety_line(answers: tuple[str, ...], effect: Effect) -> SafetyLine:
    at_least = effect.floor.label if effect.floor > LOWEST else ""
    if effect.floor_if_rest_pain is not None:
        at_least += f"; {effect.floor_if_rest_pain.label} if just as bad lying still"
    return SafetyLine(
        answers=answers,
        at_least=at_least,
        at_most=effect.cap.label if effect.cap < HIGHEST else "",
        codes=tuple((code, flag_sentence(code)) for code in effect.flags),
    )


@cache
def criteria_table() -> tuple[tuple[Criterion, str, tuple[LevelLine, ...]], ...]:
    """Return every criterion, its description, and its levels, the most favourable first."""
    return tuple(
        (criterion, looked_for()[criterion.question.id], tuple(_level_lines(number, criterion)))
        for number, criterion in enumerate(CURRENT.criteria)
    )


def answers_on_level(question_id: str, level: object) -> tuple[str, ...]:
    """Return the answers to a criterion's question that fall on one level."""
    return tuple(
        answer
        for criterion, _, lines in criteria_table()
        for line in lines
        if criterion.question.id == question_id and line.level == level
        for answer in line.answers
    )


def _level_lines(number: int, criterion: Criterion) -> Iterator[LevelLine]:
    by_level: dict[tuple[int, int, str], list[str]] = {}
    for answer, words in _every_answer(criterion.question):
        found = findings(Answers({criterion.question: answer}), AS_OF)[number]
        by_level.setdefault((found.level, found.points, VERDICTS[found.verdict]), []).append(words)
    for (level, points, verdict), answers in sorted(by_level.items(), reverse=True):
        yield LevelLine(level, _joined(criterion.question, answers), points, verdict)


def _every_answer(question: Question[Any]) -> list[tuple[Any, str]]:
    unsure = (NOT_SURE, "Not sure, or no answer")
    match question:
        case Scale():
            return [*((n, str(n)) for n in range(question.low, question.high + 1)), unsure]
        case DateQuestion():
            days = range(LOOKED_AT_DAYS)
            return [*((the_day(AS_OF - timedelta(n)), str(n)) for n in days), unsure]
        case MultipleChoice():
            ticks = [o for o in question.options if o.value not in (NONE_OF_THESE, NOT_SURE)]
            none = (frozenset({NONE_OF_THESE}), "None of these")
            return [
                *((frozenset({o.value}), o.label.patient) for o in ticks),
                none,
                (frozenset({NOT_SURE}), unsure[1]),
            ]
        case SingleChoice():
            known = [(o.value, o.label.patient) for o in question.options if o.value != NOT_SURE]
            return [*known, unsure]
    raise TypeError(question)


def _joined(question: Question[Any], answers: Sequence[str]) -> tuple[str, ...]:
    """Merge consecutive numbers into ranges; keep everything else as is."""
    numbers = [int(words) for words in answers if words.isdigit()]
    others = [words for words in answers if not words.isdigit()]
    say = _days if isinstance(question, DateQuestion) else _range
    return (*(say(run) for run in _runs(numbers)), *others)


def _runs(numbers: Sequence[int]) -> Iterator[list[int]]:
    """Split numbers into runs of consecutive ones."""
    for _, run in groupby(enumerate(numbers), lambda pair: pair[1] - pair[0]):
        yield [number for _, number in run]


def _range(run: Sequence[int]) -> str:
    return str(run[0]) if len(run) == 1 else f"{run[0]} to {run[-1]}"


def _days(run: Sequence[int]) -> str:
    if run[-1] == LOOKED_AT_DAYS - 1:
        return f"{run[0]} days or more"
    return f"{_range(run)} days"
