"""A stored record is read back as it is: whichever ruleset made it, nothing in it is assessed again."""

from __future__ import annotations

from typing import Any

import pytest

from app.rules.assess import assess
from app.rules.record import as_record, by_codes, from_record
from tests.rules.build import AS_OF, SAFE, STRONG, answers
from tests.rules.v1_0_0.test_assessment import submissions

PEOPLE: tuple[dict[str, Any], ...] = (
    {},
    {**SAFE, **STRONG},
    {**SAFE, **STRONG, "onset_date": "not_sure"},
    {**SAFE, **STRONG, "imaging_result": "old_healed", "rf_fever": "yes"},
)


@pytest.mark.parametrize("person", PEOPLE)
def test_an_assessment_comes_back_from_its_record(person: dict[str, Any]) -> None:
    made = assess(answers(**person), AS_OF)
    read = from_record(as_record(made))
    assert as_record(read) == as_record(made)
    assert (read.tier, read.window, read.as_of, read.holds) == (
        made.tier,
        made.window,
        made.as_of,
        made.holds,
    )


def test_what_1_0_0_stored_is_read_as_it_was_stored() -> None:
    for each in submissions()[::25]:
        stored, read = each["record"], from_record(each["record"])
        assert (read.tier.id, read.score, read.ruleset) == (stored["tier"], stored["score"], "1.0.0")
        assert list(read.flags) == stored["flags"]
        assert [step["code"] for step in stored["next_steps"]] == list(read.next_steps)
        verdicts = {line["id"]: (line["verdict"], line["points"]) for line in stored["criteria"]}
        found = {each.criterion.question.id: (each.verdict.value, each.points) for each in read.findings}
        assert found == verdicts


def test_a_criterion_that_is_not_judged_any_more_is_left_out() -> None:
    record = as_record(assess(answers(**SAFE), AS_OF))
    record["criteria"].append({"id": "gone", "verdict": "met", "points": 1, "reads": ["gone"]})
    assert len(from_record(record).findings) == len(record["criteria"]) - 1


@pytest.mark.parametrize(
    "changed", [{"tier": "gone"}, {"as_of": "gone"}, {"flags": None}, {"criteria": [{}]}]
)
def test_what_is_no_record_is_refused(changed: dict[str, Any]) -> None:
    record = as_record(assess(answers(**SAFE), AS_OF))
    with pytest.raises((KeyError, ValueError, TypeError)):
        from_record({**record, **changed})


def test_a_record_by_codes_has_no_wording() -> None:
    record = as_record(assess(answers(**SAFE, imaging_result="none"), AS_OF))
    assert by_codes(record) == {**record, "next_steps": ["next:needs_imaging_or_result"]}
