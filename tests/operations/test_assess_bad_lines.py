"""What `flask assess` cannot read is reported, never guessed; the other lines still run."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from flask import Flask
from hypothesis import given, settings
from hypothesis import strategies as st

from app.operations.assess_lines import assessed_lines
from app.questionnaire.question import MultipleChoice, SingleChoice
from app.questionnaire.questions import QUESTIONS
from tests.operations.lines import AS_OF, GOOD, KEYS, line, printed, refused, run

DATES = ("onset_date", "imaging_date")
DAYS = ("onset_days", "imaging_days")
NEVER_POSSIBLE: tuple[Any, ...] = (
    7.0,
    True,
    False,
    "07",
    " 7",
    "+7",
    "7.0",
    "\u0667",
    -1,
    36_501,
    10**30,
    1e300,
    "yes ",
    "YES",
    "nonsense",
    "\ud800",
    "\x00",
    {},
    {"a": 1},
    [[]],
    [None],
    [1],
    ["nonsense"],
)
NOT_DATES: tuple[Any, ...] = (
    "2026-5-4",
    "2026-02-30",
    "2026-13",
    "05/04/2026",
    "2026-05-04T00:00",
    "20260504",
    "2026-W19-1",
    "0000-01-01",
    "２０２６-05-04",
    20260504,
    {"weeks_ago": -1},
    {"weeks_ago": 521},
    {"weeks_ago": "6"},
    {"weeks_ago": 6.0},
    {"weeks_ago": True},
    {"weeks_ago": 6, "more": 1},
    {"weeks_ago": 10**30},
    {"between": [21, 41]},
    {"between": [21, 41], "said_on": "2026-06-01"},
    ["2026-05-04"],
    ["2026-05-04", "2026-05-05", "2026-05-06"],
    ["2026-05", "2026-06"],
    ["2026-05-04", None],
)
FUTURE = ("2026-06-16", "2026-07", "9999-12-31", ["2026-06-16", "2026-06-20"])
NOT_DAYS: tuple[Any, ...] = ([1], [1, 2, 3], [1, "2"], [1.0, 2], [-1, 2], [0, 36_501], "42", "ab", [None, 1])
NOT_LINES = (
    b"not JSON",
    b"{",
    b'{"id": 1, "answers": {}} and more',
    b"{'id': 1}",
    b'{"id": 1, "answers": {"pain_score": 07}}',
    b'{"id": "\xff", "answers": {}}',
    b"\xff\xfe\x00",
    b"\x00",
    b"\xed\xa0\x80",
    b"[" * 100_000,
    b'{"a":' * 100_000,
    b'{"answers": {"onset_date": ' + b"[" * 100_000 + b"]" * 100_000 + b"}}",
    b'{"answers": {"pain_score": ' + b"9" * 5000 + b"}}",
    b"[]",
    b"null",
    b"7",
    b'"text"',
    b"true",
    b"NaN",
    b"{}",
    b'{"answers": null}',
    b'{"answers": []}',
    b'{"answers": "none"}',
)


def assert_names(error: str, name: str, value: Any) -> None:
    assert name in error
    assert json.dumps(value) in error


@pytest.mark.parametrize("name", [*QUESTIONS, *DAYS])
def test_an_impossible_value_is_refused_for_every_question(bare_app: Flask, name: str) -> None:
    values = [value for value in NEVER_POSSIBLE if not (value == 36_501 and name not in DAYS)]
    status, out = run(bare_app, *(line(i, **{name: value}) for i, value in enumerate(values)), GOOD)
    assert status == 1
    assert [result["id"] for result in out] == [*range(len(values)), "good"]
    for value, result in zip(values, out, strict=False):
        assert result.keys() == {"id", "error"}, (value, result)
        assert_names(result["error"], name, value)


@pytest.mark.parametrize("value", NOT_DATES, ids=repr)
@pytest.mark.parametrize("name", DATES)
def test_an_invalid_date_is_refused(bare_app: Flask, name: str, value: Any) -> None:
    assert_names(refused(bare_app, line(**{name: value}))["error"], name, value)


@pytest.mark.parametrize("value", FUTURE, ids=repr)
@pytest.mark.parametrize("name", DATES)
def test_a_future_date_is_refused(bare_app: Flask, name: str, value: Any) -> None:
    assert_names(refused(bare_app, line(**{name: value}))["error"], name, value)


@pytest.mark.parametrize("value", NOT_DAYS, ids=repr)
@pytest.mark.parametrize("name", DAYS)
def test_an_invalid_number_of_days_is_refused(bare_app: Flask, name: str, value: Any) -> None:
    assert_names(refused(bare_app, line(**{name: value}))["error"], name, value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("onset_date", ["2026-05-10", "2026-05-04"]),
        ("imaging_date", ["2026-05-10", "2026-05-04"]),
        ("onset_days", [42, 36]),
        ("imaging_days", [42, 36]),
    ],
)
def test_a_range_that_ends_before_it_starts_is_refused(bare_app: Flask, name: str, value: list[Any]) -> None:
    assert_names(refused(bare_app, line(**{name: value}))["error"], name, value)


@pytest.mark.parametrize(("date_name", "days_name"), [*zip(DATES, DAYS, strict=True)])
def test_a_date_given_in_two_ways_is_refused_by_name(bare_app: Flask, date_name: str, days_name: str) -> None:
    for answers in ({date_name: "2026-05-04", days_name: 42}, {days_name: 42, date_name: "2026-05-04"}):
        assert date_name in refused(bare_app, line(**answers))["error"]


@pytest.mark.parametrize("alone", ["none", "not_sure"])
@pytest.mark.parametrize("name", [q.id for q in QUESTIONS.values() if isinstance(q, MultipleChoice)])
def test_none_or_not_sure_with_anything_else_is_refused(bare_app: Flask, name: str, alone: str) -> None:
    question = QUESTIONS[name]
    assert isinstance(question, MultipleChoice)
    for other in {option.value for option in question.options} - {alone}:
        value = [other, alone]
        assert_names(refused(bare_app, line(**{name: value}))["error"], name, value)


@pytest.mark.parametrize("value", ["yes", "no"])
def test_a_plain_yes_or_no_to_planning_needs_is_refused(bare_app: Flask, value: str) -> None:
    assert_names(refused(bare_app, line(planning_needs=value))["error"], "planning_needs", value)


@pytest.mark.parametrize("value", [11, -1, "11", "-1", "07", "00", "7 ", 7.0, 6.5, True, [7]], ids=repr)
def test_a_pain_score_is_a_whole_number_and_nothing_else(bare_app: Flask, value: Any) -> None:
    assert_names(refused(bare_app, line(pain_score=value))["error"], "pain_score", value)


@pytest.mark.parametrize("value", ["yes", None, "", [], 1, {"a": 1}], ids=repr)
@pytest.mark.parametrize("name", ["no_such_question", "id", "", "PAIN_SCORE", "emergency-signs", "\ud800"])
def test_an_unknown_question_is_refused_whatever_its_value(bare_app: Flask, name: str, value: Any) -> None:
    out = refused(bare_app, line(**{name: value}))
    assert out["id"] == "a"
    assert name in out["error"]


@pytest.mark.parametrize("value", ["", 0, False, "today", "2026-06", "2026-02-30", "2026-6-15", [AS_OF], {}])
def test_an_invalid_as_of_day_is_refused(bare_app: Flask, value: Any) -> None:
    assert_names(refused(bare_app, line(as_of=value))["error"], "as_of", value)


@pytest.mark.parametrize(
    ("as_of", "answers"),
    [
        ("0001-01-01", {"onset_days": 1}),
        ("0001-01-01", {"onset_date": {"weeks_ago": 1}}),
        ("9999-12-31", {"onset_days": 1}),
        ("9999-12-31", {"onset_date": "9999-12-31"}),
    ],
)
def test_dates_outside_the_calendar_are_refused(bare_app: Flask, as_of: str, answers: dict[str, Any]) -> None:
    assert "error" in refused(bare_app, line(as_of=as_of, **answers))


@pytest.mark.parametrize("text", NOT_LINES, ids=lambda text: repr(text[:40]))
def test_a_line_that_is_not_an_object_with_answers_is_refused(bare_app: Flask, text: bytes) -> None:
    assert refused(bare_app, text)["error"]


@pytest.mark.parametrize(
    "text",
    [
        '{"id": 1, "answers": {"pain_score": 5, "pain_score": 7}}',
        '{"answers": {"pain_score": 5, "pain_score": 5}, "id": 1}',
    ],
)
def test_a_question_given_twice_is_refused_by_name_and_the_line_keeps_its_id(
    bare_app: Flask, text: str
) -> None:
    out = refused(bare_app, text)
    assert "pain_score" in out["error"]
    assert out["id"] == 1


@pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity", "1e400"])
def test_a_number_that_json_does_not_have_is_never_printed(bare_app: Flask, word: str) -> None:
    run(bare_app, f'{{"id": {word}, "answers": {{}}}}', GOOD)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
OFFERED = [
    option.value
    for q in QUESTIONS.values()
    if isinstance(q, SingleChoice | MultipleChoice)
    for option in q.options
]
DAY_TEXTS = st.dates().map(str) | st.dates(date(2026, 1, 1), date(2026, 7, 1)).map(str)
NEARLY_RIGHT = (
    st.sampled_from([*OFFERED, "yes", "not_sure", "", None])
    | st.lists(st.sampled_from(OFFERED), max_size=3)
    | st.integers(-2, 12)
    | st.integers()
    | st.lists(st.integers(0, 40_000), min_size=2, max_size=2)
    | DAY_TEXTS
    | DAY_TEXTS.map(lambda text: text[:7])
    | st.lists(DAY_TEXTS, min_size=2, max_size=2)
    | st.fixed_dictionaries({"weeks_ago": st.integers(-1, 600) | ANYTHING})
    | ANYTHING
)
LINES = st.fixed_dictionaries(
    {"answers": st.dictionaries(st.sampled_from([*QUESTIONS, *DAYS, "other"]), NEARLY_RIGHT, max_size=6)},
    optional={"id": ANYTHING, "as_of": st.none() | DAY_TEXTS | ANYTHING},
)


@settings(max_examples=200, deadline=None)
@given(st.lists((ANYTHING | LINES).map(lambda value: json.dumps(value).encode()), max_size=5))
def test_no_json_input_aborts_the_run(lines: list[bytes]) -> None:
    found = list(assessed_lines(lines, date(2026, 6, 15)))
    assert len(found) == len(lines)
    for text, good in found:
        (out,) = printed(text)
        assert out.keys() == (KEYS if good else {"id", "error"})


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=60).filter(lambda text: b"\n" not in text and bool(text.strip())))
def test_no_binary_input_aborts_the_run(text: bytes) -> None:
    ((found, _),) = assessed_lines([text], date(2026, 6, 15))
    assert printed(found)[0].keys() in ({"id", "error"}, KEYS)
