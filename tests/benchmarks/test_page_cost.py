"""What a page of the check costs, beside the least that such a page can cost: see `tests/benchmarks/floors.py`.

The test command counts Python calls, which no load changes. To measure the processor's time, both in one run, in turn:
`pytest tests/benchmarks/test_page_cost.py -m full -n0 -s`.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable

import pytest
from flask import Flask

from app.questionnaire.questions import JOURNEY
from tests.benchmarks.floors import floor_app
from tests.benchmarks.journeys import Answers, Step, Weighed, journey, milliseconds, python_calls
from tests.walk import answers_of, form_of

ROUNDS = 15
MOST_TIMES = 1.6
"""It is 1.3 on a quiet machine. Others push what ours keeps out of the processor's cache: more than the floor keeps."""
BYTES_DIFFER = 0.03
Walk = Callable[[Weighed], list[Step]]


def ours(app: Flask) -> Walk:
    """Return a whole walk through the check, to its result."""
    return lambda weighed: journey(app, "/check", "/check/result", answers_posted(), weighed)


def answers_posted() -> Answers:
    """Return what a patient posts, page by page, by the input's name."""
    answers = answers_of("standard")
    return {name: value for page in JOURNEY.pages for name, value in form_of(page, answers).items()}


def the_floor(walk: Walk) -> Walk:
    """Return the same through the floor of its pages."""
    steps = walk(milliseconds)
    floor = floor_app([step.asked for step in steps], steps[-1].shown)
    return lambda weighed: journey(floor, "/step/0", "/done", {}, weighed)


@pytest.fixture
def walks(app: Flask) -> tuple[Walk, Walk]:
    """Our check and its floor, both warm."""
    walk = ours(app)
    floor = the_floor(walk)
    for each in (walk, floor):
        each(milliseconds)
    return walk, floor


def a_page(steps: list[Step]) -> float:
    """Return what a page costs on average."""
    return sum(step.cost for step in steps) / len(steps)


def test_a_page_needs_fewer_calls_than_its_floor(walks: tuple[Walk, Walk]) -> None:
    steps, floor = (walk(python_calls) for walk in walks)
    assert [step.fields for step in steps] == [step.fields for step in floor]
    assert sum(step.fields for step in steps) >= 3.2 * len(steps)
    for step, least in zip(steps, floor, strict=True):
        assert len(step.shown) == pytest.approx(len(least.shown), rel=BYTES_DIFFER)
    print(f"calls a page: {a_page(steps):.0f}, of the floor: {a_page(floor):.0f}")  # noqa: T201
    assert a_page(steps) <= a_page(floor)


@pytest.mark.full
def test_a_page_takes_little_more_time_than_its_floor(walks: tuple[Walk, Walk]) -> None:
    walk, floor = walks
    pairs = []
    for number in range(ROUNDS):
        first, second = (walk, floor) if number % 2 else (floor, walk)
        costs = {each: a_page(each(milliseconds)) for each in (first, second)}
        pairs.append((costs[walk], costs[floor]))
    ratios = [ours_ms / floor_ms for ours_ms, floor_ms in pairs]
    ours_ms, floor_ms = (statistics.median(side) for side in zip(*pairs, strict=True))
    ratio = statistics.median(ratios)
    print(  # noqa: T201
        f"ms a page: {ours_ms:.2f}, of the floor: {floor_ms:.2f}; "
        f"{ratio:.2f} times ({min(ratios):.2f} to {max(ratios):.2f})"
    )
    assert ratio <= MOST_TIMES
