"""Each answer falls on the level of the decision model."""

from __future__ import annotations

from typing import Any

import pytest

from app.questionnaire.questions import QUESTIONS
from app.rules.findings import levels
from app.rules.levels import Levels
from tests.rules.build import AS_OF, BEST, MISSING, answers, days_ago, person

LEVEL_OF: dict[str, dict[Any, int]] = {
    "onset_event": {"gradual": 0, "not_sure": 0, MISSING: 0, "minor_event": 1, "sudden_no_cause": 1},
    "pain_better_lying": {"no": 0, "not_sure": 0, MISSING: 0, "yes": 1},
    "height_or_stoop": {"no": 0, "not_sure": 0, MISSING: 0, "yes": 1},
    "imaging_result": {
        "old_healed": 0,
        "adv_no_fracture": 0,
        "none": 1,
        "not_sure": 1,
        MISSING: 1,
        "waiting": 1,
        "xray_no_fracture": 1,
        "xray_fracture": 2,
        "adv_recent": 3,
    },
    "treatment_tried": {
        "none": 0,
        "not_sure": 0,
        MISSING: 0,
        "under_three": 1,
        "three_to_six": 2,
        "six_plus": 2,
    },
    "pain_score": {
        0: 0,
        1: 0,
        2: 0,
        3: 0,
        "not_sure": 1,
        MISSING: 1,
        4: 2,
        5: 3,
        6: 3,
        7: 3,
        8: 4,
        9: 4,
        10: 4,
    },
    "function_impact": {"mild": 0, "not_sure": 0, MISSING: 0, "moderate": 1, "severe": 2},
    "pain_trend": {"better": 0, "not_sure": 1, MISSING: 1, "same": 2, "worse": 3},
    "bone_risk": {
        "none": 0,
        "no": 0,
        "not_sure": 0,
        MISSING: 0,
        "yes": 1,
        "osteoporosis": 1,
        "past_spine_fracture": 1,
        "long_term_steroids": 1,
    },
    "age_band": {"18_49": 0, "under_18": 0, "not_sure": 1, MISSING: 1, "50_64": 2, "65_plus": 3},
}
FIELD = {
    "onset_event": "onset",
    "pain_better_lying": "lying",
    "height_or_stoop": "height",
    "imaging_result": "imaging",
    "treatment_tried": "treatment",
    "pain_score": "pain",
    "function_impact": "function",
    "pain_trend": "trend",
    "onset_date": "fracture_age",
    "bone_risk": "bone",
    "age_band": "age",
}
CELLS = [(question, answer, level) for question, row in LEVEL_OF.items() for answer, level in row.items()]


def as_json(question: str, answer: Any) -> Any:
    is_tick = question == "bone_risk" and answer is not MISSING and answer not in ("yes", "no")
    return [answer] if is_tick else answer


def level_of(question: str, **changes: Any) -> int:
    return getattr(levels(person(**changes), AS_OF), FIELD[question])


@pytest.mark.parametrize(("question", "answer", "level"), CELLS)
def test_each_answer_falls_on_its_level(question, answer, level) -> None:
    assert level_of(question, **{question: as_json(question, answer)}) == level


@pytest.mark.parametrize(("question", "answer", "level"), CELLS)
def test_an_answer_changes_no_other_level(question, answer, level) -> None:
    changed = levels(person(**{question: as_json(question, answer)}), AS_OF)
    assert changed._replace(**{FIELD[question]: 0}) == BEST._replace(**{FIELD[question]: 0})


@pytest.mark.parametrize("question", LEVEL_OF)
def test_the_table_holds_every_answer_of_the_question(question) -> None:
    offered = {option.value for option in QUESTIONS[question].options}
    assert offered <= {str(answer) for answer in LEVEL_OF[question]}


def test_two_things_that_weaken_bone_count_once() -> None:
    assert level_of("bone_risk", bone_risk=["osteoporosis", "long_term_steroids"]) == 1


def test_without_answers_nothing_is_known() -> None:
    assert levels(answers(), AS_OF) == Levels(
        onset=0,
        lying=0,
        height=0,
        imaging=1,
        treatment=0,
        pain=1,
        function=0,
        trend=1,
        fracture_age=1,
        bone=0,
        age=1,
    )


@pytest.mark.parametrize(
    ("days", "level"),
    [(0, 4), (41, 4), (42, 3), (56, 3), (57, 2), (84, 2), (85, 0), (86, 0), (36_500, 0)],
)
def test_a_fracture_ages_level_by_level(days, level) -> None:
    assert level_of("onset_date", onset_date=days_ago(days)) == level


@pytest.mark.proves("ranges-keep-both-ends")
@pytest.mark.parametrize(
    ("youngest", "oldest", "level"),
    [
        (0, 41, 4),
        (0, 42, 3),
        (41, 56, 3),
        (0, 57, 2),
        (84, 84, 2),
        (0, 84, 2),
        (0, 85, 1),
        (84, 85, 1),
        (85, 85, 0),
        (85, 200, 0),
    ],
)
def test_a_range_takes_its_oldest_age_and_across_day_84_is_not_known(youngest, oldest, level) -> None:
    assert level_of("onset_date", onset_date=days_ago(youngest, oldest)) == level


@pytest.mark.parametrize(
    ("onset", "level"),
    [
        ("2026-06", 4),  # still running: 0 to 14 days on June 15
        ("2026-05", 3),  # 15 to 45
        ("2026-04", 2),  # 46 to 75
        ("2026-03", 1),  # 76 to 106
        ("2026-02", 0),  # 107 to 134
        ({"weeks_ago": 0}, 4),
        ({"weeks_ago": 5}, 4),  # 31 to 39
        ({"weeks_ago": 6}, 3),  # 38 to 46
        ({"weeks_ago": 7}, 3),  # 45 to 53
        ({"weeks_ago": 8}, 2),  # 52 to 60
        ({"weeks_ago": 11}, 2),  # 73 to 81
        ({"weeks_ago": 12}, 1),  # 80 to 88
        ({"weeks_ago": 13}, 0),  # 87 to 95
        ("not_sure", 1),
        (MISSING, 1),
    ],
)
def test_a_partly_remembered_onset_falls_on_its_level(onset, level) -> None:
    assert level_of("onset_date", onset_date=onset) == level


@pytest.mark.parametrize(
    ("scan", "onset", "imaging"),
    [
        (days_ago(31), days_ago(30), 1),
        (days_ago(30), days_ago(30), 3),
        (days_ago(29), days_ago(30), 3),
        (days_ago(41, 60), days_ago(20, 40), 1),
        (days_ago(40, 60), days_ago(20, 40), 3),
        ("2026-04", "2026-05-01", 1),
        ("2026-04", "2026-04-30", 3),
        ("2026-04-30", "2026-05", 1),
        ("2026-05-01", "2026-05", 3),
        ("not_sure", days_ago(30), 3),
        (MISSING, days_ago(30), 3),
        (days_ago(400), "not_sure", 3),
        (days_ago(400), MISSING, 3),
    ],
)
def test_a_scan_certainly_before_the_pain_counts_as_no_scan(scan, onset, imaging) -> None:
    assert level_of("imaging_result", imaging_date=scan, onset_date=onset) == imaging


@pytest.mark.parametrize("result", [*LEVEL_OF["imaging_result"]])
def test_a_scan_from_before_the_pain_is_level_1_whatever_it_showed(result) -> None:
    changes = {"imaging_result": result, "imaging_date": days_ago(31), "onset_date": days_ago(30)}
    assert level_of("imaging_result", **changes) == 1
