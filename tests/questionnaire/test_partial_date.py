"""A partly remembered date is a range of days."""

from __future__ import annotations

import json
from datetime import date

import pytest

from app.questionnaire.partial_date import (
    PartialDate,
    about_weeks_ago,
    between,
    load,
    the_day,
    the_month,
)
from tests.questionnaire.build import TODAY


def days(value: PartialDate) -> tuple[str, str]:
    return value.earliest.isoformat(), value.latest.isoformat()


def test_a_day_is_that_day() -> None:
    assert days(the_day(date(2026, 5, 4))) == ("2026-05-04", "2026-05-04")


@pytest.mark.parametrize(
    ("year", "month", "last"),
    [(2026, 1, "2026-01-31"), (2026, 2, "2026-02-28"), (2024, 2, "2024-02-29"), (2026, 4, "2026-04-30")],
)
def test_a_month_covers_all_its_days(year, month, last) -> None:
    assert days(the_month(year, month)) == (f"{year}-{month:02}-01", last)


@pytest.mark.parametrize("month", [0, 13])
def test_a_month_that_does_not_exist_is_refused(month) -> None:
    with pytest.raises(ValueError, match="month"):
        the_month(2026, month)


@pytest.mark.parametrize(
    ("weeks", "earliest", "latest"),
    [
        (0, "2026-06-11", "2026-06-15"),  # never after the day it was entered
        (1, "2026-06-04", "2026-06-12"),
        (6, "2026-04-30", "2026-05-08"),
        (520, "2016-06-23", "2016-07-01"),
    ],
)
def test_about_n_weeks_ago_is_four_days_either_side(weeks, earliest, latest) -> None:
    assert days(about_weeks_ago(weeks, TODAY)) == (earliest, latest)


@pytest.mark.parametrize("weeks", [-1, 521])
def test_weeks_ago_run_from_0_to_520(weeks) -> None:
    with pytest.raises(ValueError, match=str(weeks)):
        about_weeks_ago(weeks, TODAY)


def test_weeks_before_the_calendar_begins_are_refused() -> None:
    with pytest.raises(ValueError, match="1"):
        about_weeks_ago(1, date(1, 1, 11))
    assert days(about_weeks_ago(1, date(1, 1, 12)))[0] == "0001-01-01"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("2026-06-15", ("2026-06-15", "2026-06-15")),
        ("2026-06", ("2026-06-01", "2026-06-15")),
        ("2026-05", ("2026-05-01", "2026-05-31")),
        (["2026-06-15", "2026-06-16"], ("2026-06-15", "2026-06-15")),
    ],
)
def test_future_days_are_cut_off(raw, expected) -> None:
    assert days(load(raw, TODAY).until(TODAY)) == expected


@pytest.mark.parametrize("raw", ["2026-06-16", "2026-07", ["2026-06-16", "2026-06-20"]])
def test_a_date_entirely_in_the_future_has_no_day_left(raw) -> None:
    with pytest.raises(ValueError, match="2026"):
        load(raw, TODAY).until(TODAY)


def test_a_range_that_ends_before_it_starts_is_refused() -> None:
    assert days(between(date(2026, 5, 1), date(2026, 5, 1))) == ("2026-05-01", "2026-05-01")
    with pytest.raises(ValueError, match="2026"):
        between(date(2026, 5, 2), date(2026, 5, 1))


@pytest.mark.parametrize(
    ("raw", "ages"),
    [
        ("2026-06-15", (0, 0)),
        ("2026-06-14", (1, 1)),
        ("2026-06", (0, 14)),  # cut off at the as-of date
        ("2026-05", (15, 45)),
        ({"weeks_ago": 0}, (0, 4)),
        ({"weeks_ago": 12}, (80, 88)),
        (["2026-05-01", "2026-07-01"], (0, 45)),
        ("2026-07-01", (0, 0)),
    ],
)
def test_an_age_is_a_range_of_whole_days_cut_off_at_the_as_of_date(raw, ages) -> None:
    assert load(raw, TODAY).ages(TODAY) == ages


def test_an_age_grows_day_by_day() -> None:
    assert load({"weeks_ago": 3}, TODAY).ages(date(2026, 6, 25)) == (27, 35)


@pytest.mark.parametrize(
    ("raw", "way"),
    [
        ("2026-05-04", "day"),
        ("2026-05", "month"),
        (["2026-05-04", "2026-05-20"], "between"),
        ({"weeks_ago": 3, "said_on": "2026-06-01"}, "weeks_ago"),
        ({"between": [21, 41], "said_on": "2026-06-01"}, "weeks_3_5"),
        ({"between": [85, 36_500], "said_on": "2026-06-01"}, "longer"),
        ({"between": [1, 1], "said_on": "2026-06-01"}, "days_ago"),
    ],
)
def test_a_date_is_dumped_exactly_as_it_was_entered(raw, way) -> None:
    loaded = load(raw, TODAY)
    assert (loaded.way, loaded.dump()) == (way, raw)


def test_a_range_of_days_ago_ages_with_time_from_the_day_it_was_entered() -> None:
    loaded = load({"between": [21, 41], "said_on": "2026-06-01"}, TODAY)
    assert loaded.ages(date(2026, 6, 1)) == (21, 41)
    assert loaded.ages(TODAY) == (35, 55)
    assert load(json.loads(json.dumps(loaded.dump())), date(2027, 1, 1)) == loaded


def test_only_the_same_number_of_days_or_weeks_repeats_an_earlier_answer() -> None:
    raws = [
        {"weeks_ago": 3},
        {"weeks_ago": 4},
        {"between": [21, 41]},
        {"between": [7, 20]},
        "2026-05",
        "2026-05-04",
    ]
    earlier = [load(raw, date(2026, 6, 1)) for raw in raws]
    now = [load(raw, TODAY) for raw in raws]
    assert [[one.repeats(other) for other in earlier].count(True) for one in now] == [1, 1, 1, 1, 0, 0]
    assert all(now[i].repeats(earlier[i]) for i in range(4))
    assert not now[0].repeats("not_sure")


def test_weeks_ago_keep_the_day_on_which_they_were_entered() -> None:
    loaded = load({"weeks_ago": 3}, TODAY)
    assert loaded.dump() == {"weeks_ago": 3, "said_on": "2026-06-15"}
    assert load(json.loads(json.dumps(loaded.dump())), date(2027, 1, 1)) == loaded


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "2026",
        "2026-5-4",
        "2026-5",
        "2026-05-04 ",
        " 2026-05-04",
        "2026-05-04\n",
        "2026-05-04T00:00",
        "20260504",
        "05/04/2026",
        "May 2026",
        "2026-02-30",
        "2025-02-29",
        "2026-13",
        "2026-00",
        "0000-01",
        "2026-05-04\x00",
        "٢٠٢٦-٠٥-٠٤",
        20260504,
        None,
        True,
        3,
        [],
        ["2026-05-04"],
        ["2026-05-04", "2026-05"],
        ["2026-05-04", None],
        ["2026-05-20", "2026-05-04"],
        ["2026-05-01", "2026-05-02", "2026-05-03"],
        {},
        {"weeks_ago": "3"},
        {"weeks_ago": 3.0},
        {"weeks_ago": True},
        {"weeks_ago": None},
        {"weeks_ago": -1},
        {"weeks_ago": 521},
        {"weeks_ago": 3, "said_on": "yesterday"},
        {"weeks_ago": 3, "said_on": None},
        {"weeks_ago": 3, "extra": 1},
        {"said_on": "2026-06-01"},
        {"between": [0]},
        {"between": [0, 6, 7]},
        {"between": [6, 0]},
        {"between": [-1, 6]},
        {"between": [0, 36_501]},
        {"between": [0, True]},
        {"between": [0.0, 6]},
        {"between": ["0", "6"]},
        {"between": "06"},
        {"between": [0, 6], "said_on": "yesterday"},
        {"between": [0, 6], "said_on": None},
        {"between": [0, 6], "weeks_ago": 0},
        {"between": [85, 36_500], "said_on": "0100-01-01"},
    ],
)
def test_any_looser_form_is_refused(raw) -> None:
    with pytest.raises(ValueError, match=r"(?s).*"):
        load(raw, TODAY)
