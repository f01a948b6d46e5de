"""The thirteen worked examples of the clinic."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.demo.personas import ALL_NEGATIVE
from app.questionnaire.questions import QUESTIONS
from app.rules.assess import Assessment, assess
from tests.rules.build import AS_OF, answers, days_ago

EXAMPLES = json.loads(Path(__file__).with_name("examples.json").read_text(encoding="utf-8"))
each_example = pytest.mark.parametrize("example", EXAMPLES, ids=[example["id"] for example in EXAMPLES])


def assess_example(example: dict[str, Any]) -> Assessment:
    given = dict(example["answers"])
    days = given.pop("onset_days")
    onset = days if days == "not_sure" else days_ago(days)
    return assess(answers(**{**ALL_NEGATIVE, **given, "onset_date": onset}), AS_OF)


def test_all_thirteen_examples_are_here() -> None:
    assert [example["id"] for example in EXAMPLES] == (
        ["V02", "V10", "V15", "V24", "V26", "V43", "X02", "X05", "X12", "X16", "X17", "X22", "X29"]
    )


@each_example
def test_an_example_answers_only_existing_questions(example: dict[str, Any]) -> None:
    """Questions it leaves out count as answered with nothing to report."""
    assert example["answers"].keys() <= {*QUESTIONS, "onset_days"}


@each_example
def test_an_example_lands_on_the_tier_the_clinic_expects(example: dict[str, Any]) -> None:
    assert assess_example(example).tier.id == example["expected_tier"]


@each_example
def test_an_example_raises_the_flags_the_clinic_expects(example: dict[str, Any]) -> None:
    assert set(example["must_flag"]) <= set(assess_example(example).flags)
