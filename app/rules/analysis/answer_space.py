"""The whole answer space as two factors: levels of the benefit criteria, and groups of safety answers."""

from __future__ import annotations

from ast import literal_eval
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from itertools import product
from typing import Any, NamedTuple

from app.questionnaire.answers import Answers
from app.questionnaire.partial_date import the_day
from app.questionnaire.question import NONE_OF_THESE, NOT_SURE, MultipleChoice, Question
from app.questionnaire.questions import QUESTIONS
from app.questionnaire.sections.about_you import AGE_65_PLUS, AGE_BAND
from app.questionnaire.sections.emergency import RF_BLADDER_BOWEL, RF_LEG_WEAK, RF_SADDLE_NUMB
from app.questionnaire.sections.health import BONE_RISK, CANCER_HISTORY, IMMUNE_RISK, KNOWN_ANEURYSM
from app.questionnaire.sections.pain import ONSET_DATE, PAIN_SCORE, REST_NIGHT_PAIN
from app.rules.criteria import Criterion
from app.rules.levels import Levels
from app.rules.ruleset import CURRENT, Ruleset

AS_OF = date(2026, 1, 1)  # any day will do: only ages matter

SIZES = tuple(len(criterion.points) for criterion in CURRENT.criteria)

TOGETHER = (
    (RF_BLADDER_BOWEL, RF_SADDLE_NUMB, RF_LEG_WEAK),
    (REST_NIGHT_PAIN, CANCER_HISTORY, IMMUNE_RISK, KNOWN_ANEURYSM, AGE_BAND),
)
"""The safety questions whose effects depend on each other."""


def all_levels() -> Iterator[Levels]:
    """Yield every state of the eleven criteria; the last one changes fastest."""
    for state in product(*(range(size) for size in SIZES)):
        yield Levels(*state)


def strides() -> tuple[int, ...]:
    """Return, per criterion, how far apart in `all_levels` two states are that differ by one level of it."""
    steps, step = [], 1
    for size in reversed(SIZES):
        steps.append(step)
        step *= size
    return tuple(reversed(steps))


def example_answers(levels: Levels, ruleset: Ruleset = CURRENT) -> dict[str, Any]:
    """Return answers, as `flask assess` reads them, that fall on these levels."""
    return dict(
        _example_answer(criterion, level, ruleset)
        for criterion, level in zip(ruleset.criteria, levels, strict=True)
    )


def _example_answer(criterion: Criterion, level: int, ruleset: Ruleset) -> tuple[str, Any]:
    """Return an answer on a level of a criterion: the first in its table, or where the level begins."""
    late, middle = ruleset.early_subacute_last_day + 1, ruleset.acute_under_days
    by_number: dict[Question[Any], tuple[str, tuple[Any, ...]]] = {
        ONSET_DATE: ("onset_days", (ruleset.last_day_in_window + 1, NOT_SURE, late, middle, 0)),
        PAIN_SCORE: ("pain_score", (0, NOT_SURE, ruleset.pain_some, ruleset.pain_bad, ruleset.pain_very_bad)),
        BONE_RISK: ("bone_risk", ([NONE_OF_THESE], ["osteoporosis"])),
    }
    if criterion.question in by_number:
        name, answers = by_number[criterion.question]
        return name, answers[level]
    return criterion.question.id, next(answer for answer, on in criterion.levels.items() if on == level)


def as_answers(raw: Mapping[str, Any]) -> Answers:
    """Return the same answers as the rules read them on `AS_OF`."""
    return Answers(dict(_loaded(name, repr(value)) for name, value in raw.items()))


@cache
def _loaded(name: str, written: str) -> tuple[Question[Any], Any]:
    """Return the question and the answer of one value, which is given as Python writes it."""
    value = literal_eval(written)
    if name == "onset_days":
        day = NOT_SURE if value == NOT_SURE else the_day(AS_OF - timedelta(value))
        return QUESTIONS["onset_date"], day
    return QUESTIONS[name], QUESTIONS[name].load(value, AS_OF)


class Group(NamedTuple):
    """Safety questions that depend on each other, and every way to answer them, missing answers included."""

    questions: frozenset[str]
    ways: tuple[dict[str, Any], ...]


def several_ticks(way: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the questions of a way in which several things are ticked."""
    return tuple(key for key, value in way.items() if isinstance(value, list) and len(value) > 1)


def safety_groups(ruleset: Ruleset = CURRENT) -> tuple[Group, ...]:
    """Return the independent groups of safety questions."""
    in_a_group = {question for questions in TOGETHER for question in questions}
    alone = [(row.question,) for row in ruleset.safety if row.question not in in_a_group]
    read = {row.question for row in ruleset.safety}
    together = [tuple(question for question in questions if question in read) for questions in TOGETHER]
    return tuple(_group(questions) for questions in (*alone, *together) if questions)


def _group(questions: tuple[Question[Any], ...]) -> Group:
    choices = [[None, *_values(question)] for question in questions]
    ways = (zip(questions, values, strict=True) for values in product(*choices))
    return Group(
        frozenset(question.id for question in questions),
        tuple({question.id: value for question, value in way if value is not None} for way in ways),
    )


def _values(question: Question[Any]) -> list[Any]:
    """Return every possible answer to a question; for a multiple choice, every set of ticks."""
    options = [option.value for option in getattr(question, "options", ())]
    if not isinstance(question, MultipleChoice):
        return options if NOT_SURE in options else [*options, NOT_SURE]
    tickable = [value for value in options if value not in (NONE_OF_THESE, NOT_SURE)]
    subsets = [list(ticks) for ticks in product(*((None, value) for value in tickable))]
    ticked = [[value for value in subset if value is not None] for subset in subsets]
    return [[NONE_OF_THESE], [NOT_SURE], *(subset for subset in ticked if subset)]


def harmless(ruleset: Ruleset = CURRENT) -> dict[str, Any]:
    """Return safety answers that have no effect in any row, by question id."""
    answers: dict[str, Any] = {row.question.id: "no" for row in ruleset.safety}
    answers.update(immune_risk=[NONE_OF_THESE], planning_needs=[NONE_OF_THESE])
    answers.update(age_band=AGE_65_PLUS, pain_location="mid_back", fracture_count="one")
    return answers
