"""The table of the ASVS: every requirement of its levels 1 and 2 is answered, and names tests that exist."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.for_each import for_each

TESTS = Path(__file__).parents[1]
TABLE = Path(__file__).with_name("asvs.txt")
LEAST_TESTED = 135
REQUIREMENTS = 253 - 7
"""Of levels 1 and 2, without the chapter on WebRTC: this application has none."""
ELSEWHERE = re.compile(r"(D|T|N) \S.*")


@dataclass(frozen=True)
class Answer:
    """How one requirement is met. tests: their names without "test_"; empty when it is not met by a test."""

    requirement: str
    words: str
    tests: tuple[str, ...]


def _read(line: str) -> Answer:
    requirement, words, *named = (part.strip() for part in line.split("|"))
    return Answer(requirement, words, tuple(named[0].split(", ")) if named else ())


ANSWERS = [_read(line) for line in TABLE.read_text(encoding="utf-8").splitlines() if "|" in line][1:]
each_answer = for_each(ANSWERS, lambda answer: answer.requirement)


@cache
def names_of_tests() -> frozenset[str]:
    """Return the name of every test of the project, without "test_"."""
    trees = (ast.parse(file.read_text(encoding="utf-8")) for file in TESTS.rglob("test_*.py"))
    found = (node.name for tree in trees for node in tree.body if isinstance(node, ast.FunctionDef))
    return frozenset(name.removeprefix("test_") for name in found if name.startswith("test_"))


def test_every_requirement_is_answered_once_and_most_by_a_test() -> None:
    numbers = [answer.requirement for answer in ANSWERS]
    assert len(numbers) == len(set(numbers)) == REQUIREMENTS
    assert sum(1 for answer in ANSWERS if answer.tests) >= LEAST_TESTED


@each_answer
def test_every_answer_names_tests_that_exist_or_says_why_there_is_none(answer: Answer) -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", answer.requirement)
    assert bool(answer.tests) != bool(ELSEWHERE.fullmatch(answer.words))
    assert set(answer.tests) <= names_of_tests(), set(answer.tests) - names_of_tests()
