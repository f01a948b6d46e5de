"""The checks that can tell a changed copy of the rules from the real ones."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import cache, partial
from itertools import pairwise, product
from random import Random
from types import ModuleType
from typing import Any
from zoneinfo import ZoneInfo

from app.questionnaire.answers import Answers
from app.questionnaire.question import NOT_SURE, MultipleChoice, SingleChoice
from app.questionnaire.questions import JOURNEY
from app.questionnaire.sections.start import ANSWERING_FOR
from tests.rules.build import AS_OF, MISSING, SAFE, STRONG, answers, days_ago, few_levels
from tests.rules.planted_faults import REAL, TABLES, Mutant, planted

SAFETY_PROPERTIES = ("factoring", "P1", "P2", "P3", "P4", "P8", "P9", "P11")
SEEN_BY = {
    "placing": ("P6",),
    "core": ("P6", "P7", "P5"),
    "safety": SAFETY_PROPERTIES,
    "both": ("P6", "P7", "P5", *SAFETY_PROPERTIES),
    "after": (),
}
"""The properties of the proof that a change can violate, by how far it reaches."""


def killer(mutant: Mutant, with_proof: bool = True) -> str:
    """Return the first check that finds the change: the proof, the examples, the tables, the snapshot; "" for none.

    with_proof: the proof takes most of the time; without it, what only it would find is left to the snapshot.
    """
    with planted(mutant) as load:
        try:
            proof, properties, _ = load("analysis.proof"), load("analysis.properties"), load("record")
        except Exception:  # whatever the failure, the rules cannot be used
            return "does not load"
        if with_proof and _is_found_by_proof(proof, properties.PROPERTIES, mutant):
            return "proof"
        if not _passes(load, "test_examples"):
            return "examples"
        if not all(_passes(load, f"test_{table}") for table in TABLES):
            return "tables"
        found = _snapshot(load)
    return "" if found == _real_snapshot() else "snapshot"


class _Found(Exception):
    """A property does not hold."""


def _is_found_by_proof(proof: Any, properties: Any, mutant: Mutant) -> bool:
    """Check the properties that can see the change, up to the first violation."""
    codes = SEEN_BY[mutant.reach]
    if "P5" not in codes:
        proof.all_levels = partial(few_levels, proof.Levels)

    class Strict(proof.Property):
        def check(self, holds: bool, example: Any, cases: int = 1) -> None:
            if not holds:
                raise _Found

    try:
        prover = proof.Prover() if codes else None
        for code in codes:
            for part in _parts(prover, mutant.question) if code == "factoring" else (prover,):
                properties[code](part, Strict(code, ""))
    except Exception:  # any failure in the proof means that the change is found
        return True
    return False


def _parts(prover: Any, question: str) -> Iterator[Any]:
    """Yield what "factoring" has to check: all pairs of groups, or only those with the changed group."""
    every = list(zip(prover.groups, prover.gates, strict=True))
    own = [pair for pair in every if question in pair[0].questions]
    pairs = [[own[0], other] for other in every if other is not own[0]] if own else [every]
    for pair in pairs:
        prover.groups, prover.gates = zip(*pair, strict=True)
        yield prover
    prover.groups, prover.gates = zip(*every, strict=True)


def _passes(load: Any, name: str) -> bool:
    """Run every test of a module of the copy with every row of its tables, up to the first failure."""
    try:
        tests: ModuleType = load(name)
        for test in vars(tests).values():
            if getattr(test, "__name__", "").startswith("test_") and callable(test):
                for row in _rows(test):
                    test(**row)
    except Exception:  # an assertion, or anything else: the test fails
        return False
    return True


def _rows(test: Any) -> Iterator[dict[str, Any]]:
    marks = [mark for mark in getattr(test, "pytestmark", ()) if mark.name == "parametrize"]
    for row in product(*(list(_values(mark)) for mark in marks)):
        yield {name: value for part in row for name, value in part.items()}


def _values(mark: Any) -> Iterator[dict[str, Any]]:
    names, rows = mark.args[:2]
    named = [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)
    for row in rows:
        yield dict(zip(named, row if len(named) > 1 else (row,), strict=True))


# The snapshot: how the real rules assess many patients. It is not a check in itself; it shows that one is missing.

DAYS = (0, 20, 21, 41, 42, 56, 57, 84, 85)
DATES = ("not_sure", *(days_ago(days) for days in DAYS), *(days_ago(a, b) for a, b in pairwise(DAYS)))
PAIN = (0, 3, 4, 5, 7, 8, 10, "not_sure")
PEOPLE = 3000


def _choices() -> dict[str, list[Any]]:
    """For each question, every kind of answer that the rules may distinguish, and no answer."""
    found: dict[str, list[Any]] = {}
    for question in JOURNEY.questions:
        options = [option.value for option in getattr(question, "options", ())]
        if isinstance(question, MultipleChoice):
            found[question.id] = [[value] for value in options]
        elif isinstance(question, SingleChoice):
            found[question.id] = [*dict.fromkeys((*options, NOT_SURE))]
    found |= {"onset_date": [*DATES], "imaging_date": [*DATES], "pain_score": [*PAIN]}
    del found[ANSWERING_FOR.id]
    return {name: [*answers, MISSING] for name, answers in found.items()}


@cache
def people() -> tuple[Answers, ...]:
    """Three patients with each answer changed alone, then with several changed: always the same ones."""
    choices = _choices()
    bases = [{**SAFE, **STRONG, **more} for more in ({}, {"imaging_result": "none"}, {"pain_trend": "same"})]
    found = [{**base, name: each} for base in bases for name, row in choices.items() for each in row]
    chance = Random(4)  # noqa: S311  (invented people need no secrets)
    while len(found) < PEOPLE:
        names = chance.sample(sorted(choices), chance.randint(2, 7))
        found.append({**chance.choice(bases), **{name: chance.choice(choices[name]) for name in names}})
    return tuple(answers(**each) for each in found)


def _snapshot(load: Any) -> list[str]:
    try:
        return [_assessment_text(load, person) for person in people()]
    except Exception as failure:  # the copy fails where the real rules do not
        return [repr(failure)]


def _assessment_text(load: Any, person: Answers) -> str:
    found, safety, due = load("assess").assess(person, AS_OF), load("safety"), load("due_dates")
    red = [sign.id for sign in safety.red_flags(person)]
    so_far = safety.floor_so_far(person)
    raised = [[each.id for each in safety.raised_by(person, tier)] for tier in load("tiers").Tier]
    still_open = [each.id for each in load("open_questions").open_questions(person, found.flags)]
    service_levels = due.ServiceLevels()
    times = (
        due.tier_due(found, SENT, service_levels),
        due.last_days(found.window, SENT, service_levels),
    )
    return repr((load("record").as_record(found), still_open, red, so_far, raised, times))


SENT = datetime(2026, 6, 18, 9, tzinfo=ZoneInfo("America/Chicago"))


@cache
def _real_snapshot() -> list[str]:
    with planted(REAL) as load:
        return _snapshot(load)
