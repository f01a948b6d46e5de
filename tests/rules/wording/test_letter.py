"""The letter: what the result says of the answers."""

from __future__ import annotations

from app.questionnaire.sections.care_so_far import IMAGING_RESULT
from app.rules.wording.letter import shows_no_new_break
from tests.rules.build import SAFE, answers


def test_only_a_scan_that_shows_no_new_break_is_acknowledged() -> None:
    results = [option.value for option in IMAGING_RESULT.options]
    acknowledged = [
        result for result in results if shows_no_new_break(answers(**SAFE, imaging_result=result))
    ]
    assert set(acknowledged) == {"old_healed", "adv_no_fracture"}
    assert not shows_no_new_break(answers(**SAFE))
