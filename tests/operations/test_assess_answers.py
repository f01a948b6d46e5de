"""Every form of an answer that `flask assess` understands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from flask import Flask

from app.questionnaire.question import MultipleChoice, SingleChoice
from app.questionnaire.questions import QUESTIONS
from tests.operations.lines import assessed, assessment_of, line, run

IN_DAYS = {"onset_days": "onset_date", "imaging_days": "imaging_date"}
NAMES = [*QUESTIONS, *IN_DAYS]
PICKED = [
    (question.id, option.value)
    for question in QUESTIONS.values()
    if isinstance(question, SingleChoice | MultipleChoice)
    for option in question.options
]

ONSETS = [  # as of 2026-06-15: the onset as given, then the first and the last onset day plus 84 days
    ({"onset_date": "2026-05-04"}, ["2026-07-27", "2026-07-27"]),
    ({"onset_date": "2026-06-15"}, ["2026-09-07", "2026-09-07"]),
    ({"onset_date": "2026-05"}, ["2026-07-24", "2026-08-23"]),
    ({"onset_date": "2026-06"}, ["2026-08-24", "2026-09-07"]),
    ({"onset_date": {"weeks_ago": 6}}, ["2026-07-23", "2026-07-31"]),
    ({"onset_date": {"weeks_ago": 0}}, ["2026-09-03", "2026-09-07"]),
    ({"onset_date": {"weeks_ago": 520}}, ["2016-09-15", "2016-09-23"]),
    ({"onset_date": ["2026-05-04", "2026-05-10"]}, ["2026-07-27", "2026-08-02"]),
    ({"onset_date": ["2026-05-04", "2026-05-04"]}, ["2026-07-27", "2026-07-27"]),
    ({"onset_date": ["2026-06-10", "2026-06-20"]}, ["2026-09-02", "2026-09-07"]),
    ({"onset_date": "not_sure"}, None),
    ({"onset_days": 42}, ["2026-07-27", "2026-07-27"]),
    ({"onset_days": 0}, ["2026-09-07", "2026-09-07"]),
    ({"onset_days": 36_500}, ["1926-10-02", "1926-10-02"]),
    ({"onset_days": [36, 42]}, ["2026-07-27", "2026-08-02"]),
    ({"onset_days": [42, 42]}, ["2026-07-27", "2026-07-27"]),
    ({"onset_days": "not_sure"}, None),
    ({}, None),
]
SCANS_OF_MAY_4 = [
    {"imaging_date": "2026-05-04"},
    {"imaging_date": "2026-04"},
    {"imaging_date": {"weeks_ago": 6}},
    {"imaging_date": ["2026-05-04", "2026-05-10"]},
    {"imaging_days": 42},
    {"imaging_days": [36, 42]},
]


@pytest.mark.parametrize(("given", "window"), ONSETS, ids=str)
def test_the_window_follows_the_onset_in_every_format(
    bare_app: Flask, given: dict[str, Any], window: list[str] | None
) -> None:
    assert assessed(bare_app, **given)["window_closes_on"] == window


@pytest.mark.parametrize("given", SCANS_OF_MAY_4, ids=str)
def test_a_scan_older_than_the_pain_is_flagged_in_every_format(
    bare_app: Flask, given: dict[str, Any]
) -> None:
    before, after = (
        assessed(bare_app, onset_date=onset, imaging_result="adv_recent", **given)["flags"]
        for onset in ("2026-05-11", "2026-04-30")
    )
    assert "flag:scan_before_pain" in before
    assert "flag:scan_before_pain" not in after


@pytest.mark.parametrize("given", [{"imaging_date": "not_sure"}, {"imaging_days": "not_sure"}, {}], ids=str)
def test_a_scan_of_an_unknown_day_is_not_flagged(bare_app: Flask, given: dict[str, Any]) -> None:
    out = assessed(bare_app, onset_date="2026-05-11", imaging_result="adv_recent", **given)
    assert "flag:scan_before_pain" not in out["flags"]


def all_assessed(app: Flask, given: list[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Return the answers of each line with its output."""
    _, found = run(app, *(line(**answers) for answers in given))
    return zip(given, found, strict=True)


def test_not_sure_is_accepted_for_every_question_and_counts_like_no_answer(bare_app: Flask) -> None:
    nothing = assessment_of(assessed(bare_app))
    unsure = list(all_assessed(bare_app, [{name: "not_sure"} for name in NAMES]))
    assert [given for given, out in unsure if "error" in out or assessment_of(out) != nothing] == []
    for (name,), out in unsure:
        verdicts = {criterion["id"]: criterion["verdict"] for criterion in out["criteria"]}
        assert verdicts.get(IN_DAYS.get(name, name), "not_known") == "not_known", name


def test_a_null_an_empty_text_and_an_empty_list_are_missing(bare_app: Flask) -> None:
    nothing = assessment_of(assessed(bare_app))
    empty = all_assessed(bare_app, [{name: value} for name in NAMES for value in (None, "", [])])
    assert [given for given, out in empty if "error" in out or assessment_of(out) != nothing] == []


def test_every_value_a_question_offers_is_read(bare_app: Flask) -> None:
    picked = [
        {name: [value] if isinstance(QUESTIONS[name], MultipleChoice) else value} for name, value in PICKED
    ]
    assert [out for _, out in all_assessed(bare_app, picked) if "error" in out] == []


@pytest.mark.parametrize("who", ["self", "someone_else", "not_sure"])
def test_who_answers_is_accepted_and_ignored(bare_app: Flask, who: str) -> None:
    assert assessment_of(assessed(bare_app, answering_for=who)) == assessment_of(assessed(bare_app))


@pytest.mark.parametrize("number", range(11))
def test_a_pain_score_is_a_number_or_its_decimal_text(bare_app: Flask, number: int) -> None:
    as_text = assessment_of(assessed(bare_app, pain_score=str(number)))
    assert as_text == assessment_of(assessed(bare_app, pain_score=number))
    points = 0 if number < 4 else 1 if number == 4 else 2 if number < 8 else 3
    assert as_text["score"] == points


@pytest.mark.parametrize(
    ("name", "plain", "listed"),
    [
        ("bone_risk", "yes", ["osteoporosis"]),
        ("bone_risk", "no", ["none"]),
        ("bone_risk", "not_sure", ["not_sure"]),
        ("immune_risk", "yes", ["weak_immune_system"]),
        ("immune_risk", "no", ["none"]),
        ("immune_risk", "not_sure", ["not_sure"]),
        ("planning_needs", "not_sure", ["not_sure"]),
    ],
)
def test_a_tick_list_may_be_a_plain_answer_where_only_that_is_known(
    bare_app: Flask, name: str, plain: str, listed: list[str]
) -> None:
    assert assessment_of(assessed(bare_app, **{name: plain})) == assessment_of(
        assessed(bare_app, **{name: listed})
    )


def test_a_plain_yes_counts_as_something_ticked_and_a_plain_no_as_nothing(bare_app: Flask) -> None:
    yes, no = (assessed(bare_app, immune_risk=plain, bone_risk=plain) for plain in ("yes", "no"))
    assert "flag:immune_risk" in yes["flags"]
    assert not {"flag:immune_risk", "unsure:immune_risk"} & set(no["flags"])
    assert yes["score"] - no["score"] == 1


def test_several_things_can_be_ticked_at_once(bare_app: Flask) -> None:
    out = assessed(bare_app, planning_needs=["heart_or_lung_trouble", "cannot_lie_face_down"])
    assert {"flag:heart_or_lung_trouble", "flag:cannot_lie_face_down"} <= set(out["flags"])


@pytest.mark.parametrize("nothing", [None, "", []], ids=repr)
@pytest.mark.parametrize("in_days", IN_DAYS)
def test_an_empty_date_next_to_a_number_of_days_is_missing(
    bare_app: Flask, in_days: str, nothing: object
) -> None:
    both = assessed(bare_app, **{IN_DAYS[in_days]: nothing, in_days: 42})
    assert assessment_of(both) == assessment_of(assessed(bare_app, **{in_days: 42}))


@pytest.mark.parametrize(
    "given",
    [{"onset_days": 42}, {"onset_date": None, "onset_days": 42}, {"onset_days": 42, "onset_date": ""}],
    ids=str,
)
def test_a_criterion_shows_the_answer_it_read(bare_app: Flask, given: dict[str, Any]) -> None:
    shown = {criterion["id"]: criterion["answer"] for criterion in assessed(bare_app, **given)["criteria"]}
    assert shown["onset_date"] == 42


def test_every_criterion_has_a_verdict_points_and_what_it_reads(bare_app: Flask) -> None:
    out = assessed(bare_app, pain_score=8, function_impact="mild", onset_date="2026-05-04")
    found = {criterion["id"]: criterion for criterion in out["criteria"]}
    assert found["pain_score"]["verdict"] == "met"
    assert found["function_impact"]["verdict"] == "not_met"
    assert found["pain_trend"]["verdict"] == "not_known"
    assert found["imaging_result"]["reads"] == ["imaging_result", "imaging_date", "onset_date"]
    assert sum(criterion["points"] for criterion in out["criteria"]) == out["score"] == 5
    assert len(found) == 11
