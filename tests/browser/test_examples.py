"""The thirteen examples of the clinic, answered in a browser."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import BrowserContext

from app.demo.personas import ALL_NEGATIVE
from tests.browser import steps

pytestmark = pytest.mark.browser

EXAMPLES = json.loads((Path(__file__).parents[1] / "rules" / "examples.json").read_text(encoding="utf-8"))
ALWAYS = {"X29": False}
"""In the small profile: whether it runs with JavaScript; `test_whole_way` and `test_keyboard` run the check too."""
PLAIN = {
    "bone_risk": {"yes": "osteoporosis", "no": "none", "not_sure": "not_sure"},
    "immune_risk": {"yes": "weak_immune_system", "no": "none", "not_sure": "not_sure"},
}
NOT_IN_EXAMPLES = {**ALL_NEGATIVE, "imaging_date": "not_sure"}

WITH = {True: "with-javascript", False: "without-javascript"}
each_example_either_way = pytest.mark.parametrize(
    ("example", "javascript"),
    [
        pytest.param(
            example,
            javascript,
            id=f"{example['id']}-{WITH[javascript]}",
            marks=() if ALWAYS.get(example["id"]) is javascript else pytest.mark.full,
        )
        for example in EXAMPLES
        for javascript in WITH
    ],
)


def answers_of(example: dict[str, Any]) -> dict[str, Any]:
    """An example's answers as the form accepts them: the onset is a day, and boxes are ticked."""
    given = dict(example["answers"])
    days = given.pop("onset_days")
    today = datetime.now(ZoneInfo("America/Chicago")).date()
    onset = days if days == "not_sure" else (today - timedelta(days)).isoformat()
    ticked = {question: [PLAIN[question][given[question]]] for question in PLAIN}
    return {**NOT_IN_EXAMPLES, **given, **ticked, "onset_date": onset}


@each_example_either_way
def test_an_example_gets_its_tier(
    new_context: Callable[..., BrowserContext], example: dict[str, Any], javascript: bool
) -> None:
    tab = new_context(java_script_enabled=javascript).new_page()
    answers = answers_of(example)
    steps.begin(tab)
    steps.answer_page(tab, answers)
    steps.answer_page(tab, answers)
    is_emergency = example["expected_tier"] == "emergency_now"
    assert steps.tier(tab) == ("emergency_now" if is_emergency else None)
    steps.walk(tab, answers)
    assert steps.tier(tab) == example["expected_tier"]
