"""A response that is damaged on its way is refused, or gives the same result: never a lower tier.

One that stopped at an emergency may have lost another answer: a call that began with one sign sends such too.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.fhir.faults import Refused
from app.questionnaire.answers import Answers
from app.questionnaire.partial_date import PartialDate
from app.questionnaire.question import Question
from app.submissions.intake.assessed import assess_request
from tests.fhir.build import DAY, assessed, read_back, response_of
from tests.fhir.test_round_trip import any_answers

Place = tuple[Any, Any]
"""What holds a part, and its key or index there."""
RUBBISH = (None, "x", "", [], {}, 7, True, -1, "2026-13-40", {"code": "x"}, ["x"])


def places(part: Any) -> Iterator[Place]:
    """Yield the place of every part of a response, but one of several answers: one less is another response."""
    keys = [*part] if isinstance(part, dict) else [*range(len(part))] if isinstance(part, list) else []
    for key in keys:
        if not (isinstance(part, list) and len(part) > 1 and not _is_item(part[0])):
            yield part, key
        yield from places(part[key])


def _is_item(part: Any) -> bool:
    return isinstance(part, dict) and "linkId" in part


def damage(draw: st.DrawFn, resource: dict[str, Any]) -> None:
    """Take a part out, put rubbish in its place, or put it there twice."""
    holder, key = draw(st.sampled_from([*places(resource)]))
    match draw(st.sampled_from(("take out", "rubbish", "rename", "twice"))):
        case "take out":
            del holder[key]
        case "rubbish":
            holder[key] = deepcopy(draw(st.sampled_from(RUBBISH)))
        case "rename" if isinstance(holder, dict):
            holder[f"{key}X"] = holder.pop(key)
        case _ if isinstance(holder, list):
            holder.append(deepcopy(holder[key]))


def days(answers: Answers) -> dict[Question[Any], Any]:
    """Return the answers, a date as its days: one that lost its way and its part is still read as these, as a range is."""
    return {
        question: (answer.earliest, answer.latest) if isinstance(answer, PartialDate) else answer
        for question, answer in answers.items()
    }


def never_lower(data: st.DataObject, answers: Answers) -> None:
    resource = response_of(answers)
    for _ in range(data.draw(st.integers(1, 2))):
        damage(data.draw, resource)
    try:
        found = assessed(read_back(resource))
    except Refused:
        return
    sent = assess_request(answers, DAY)
    assert found.assessment.tier >= sent.assessment.tier, json.dumps(resource)
    assert days(found.answers).items() <= days(sent.answers).items()
    if resource["status"] == "completed":
        assert found.record == sent.record


@given(st.data(), any_answers())
@settings(max_examples=60, deadline=None)
def test_damage_is_refused_or_changes_nothing(data: st.DataObject, answers: Answers) -> None:
    never_lower(data, answers)


@pytest.mark.full
@given(st.data(), any_answers())
@settings(max_examples=5000, deadline=None)
def test_much_damage_is_refused_or_changes_nothing(data: st.DataObject, answers: Answers) -> None:
    never_lower(data, answers)
