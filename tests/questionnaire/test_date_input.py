"""A date parsed from the boxes of a form, and displayed in words."""

from __future__ import annotations

import pytest

from app.questionnaire import date_input
from app.questionnaire.date_input import in_words, read
from app.questionnaire.form_input import Invalid
from app.questionnaire.partial_date import load
from tests.questionnaire.build import TODAY, boxes, parsed


def refused_part(way: str, posted: dict[str, list[str]]) -> str:
    with pytest.raises(Invalid) as refused:
        read("onset_date", way, posted, TODAY)
    assert refused.value.words
    return refused.value.part


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("5", 5),
        ("05", 5),
        (" 5 ", 5),
        ("5.", 5),
        ("12", 12),
        ("1", 1),
        ("May", 5),
        ("may ", 5),
        ("MAY", 5),
        ("Sept", 9),
        ("sep", 9),
        ("Sept.", 9),
        ("September", 9),
        ("septem", 9),
        ("Jan", 1),
        ("june", 6),
        ("Jul.", 7),
        ("decem", 12),
    ],
)
def test_a_month_is_read_by_number_or_by_name(text, month) -> None:
    assert parsed("month", month=text, year="2020") == f"2020-{month:02}"


@pytest.mark.parametrize(
    "text", ["0", "13", "-5", "5.5", "005", "٥", "²", "ma", "Ma", "junk", "sepp", "Juneuary", "?"]
)
def test_an_unreadable_month_is_refused_at_its_box(text) -> None:
    assert refused_part("month", boxes(month=text, year="2020")) == "month"


@pytest.mark.parametrize(
    "text", ["27", "026", "1899", "9999", "20266", "two", "-2026", "2026.5", "٢٠٢٦", "2026\x00"]
)
def test_an_unreadable_year_is_refused_at_its_box(text) -> None:
    assert refused_part("month", boxes(month="5", year=text)) == "year"


@pytest.mark.parametrize(("text", "year"), [("1900", 1900), (" 2026 ", 2026), ("2026.", 2026)])
def test_a_year_of_four_digits_may_be_any_past_year(text, year) -> None:
    assert parsed("month", month="1", year=text) == f"{year}-01"


def test_a_day_is_read_from_three_boxes() -> None:
    assert parsed("day", month="Feb", day=" 4", year="2026") == "2026-02-04"


@pytest.mark.parametrize(
    ("month", "day", "year"),
    [
        ("2", "30", "2026"),
        ("2", "29", "2025"),
        ("4", "31", "2026"),
        ("4", "0", "2026"),
        ("4", "x", "2026"),
        ("4", "-1", "2026"),
        ("4", "4\x00", "2026"),
    ],
)
def test_a_day_that_does_not_exist_is_refused_at_its_box(month, day, year) -> None:
    assert refused_part("day", boxes(month=month, day=day, year=year)) == "day"


def test_february_30_is_explained_in_words() -> None:
    with pytest.raises(Invalid, match="That month has no day 30"):
        parsed("day", month="2", day="30", year="2026")


@pytest.mark.parametrize("part", ["month", "day", "year"])
@pytest.mark.parametrize("blank", [[], [""], ["  "]])
def test_a_blank_box_is_refused(part, blank) -> None:
    posted = boxes(month="5", day="4", year="2026") | {f"onset_date-{part}": blank}
    assert refused_part("day", posted) == part


@pytest.mark.parametrize("part", ["month", "day", "year"])
def test_a_box_posted_twice_with_two_texts_is_refused(part) -> None:
    posted = boxes(month="5", day="4", year="2026")
    assert refused_part("day", posted | {f"onset_date-{part}": ["5", "6"]}) == part


def test_a_box_posted_twice_with_the_same_text_is_read() -> None:
    posted = boxes(day="4", year="2026") | {"onset_date-month": ["5", "5", ""]}
    assert read("onset_date", "day", posted, TODAY).dump() == "2026-05-04"


def test_a_future_day_is_refused_but_today_is_not() -> None:
    assert parsed("day", month="6", day="15", year="2026") == "2026-06-15"
    assert refused_part("day", boxes(month="6", day="16", year="2026")) == "day"


def test_a_future_month_is_refused_but_the_current_month_is_not() -> None:
    assert parsed("month", month="6", year="2026") == "2026-06"
    assert refused_part("month", boxes(month="7", year="2026")) == "month"


@pytest.mark.parametrize("weeks", ["0", "1", "520", " 3 "])
def test_weeks_ago_are_counted_from_today(weeks) -> None:
    assert parsed("weeks_ago", weeks_ago=weeks) == {"weeks_ago": int(weeks), "said_on": "2026-06-15"}


@pytest.mark.parametrize("weeks", ["", "521", "-1", "3.5", "several", "٣", "3\x00", "12345"])
def test_unreadable_weeks_ago_are_refused_at_their_box(weeks) -> None:
    assert refused_part("weeks_ago", boxes(weeks_ago=weeks)) == "weeks_ago"


def test_the_boxes_of_other_date_formats_are_ignored() -> None:
    assert parsed("month", month="5", year="2026", day="99", weeks_ago="junk") == "2026-05"
    assert parsed("weeks_ago", weeks_ago="3", month="junk")["weeks_ago"] == 3


@pytest.mark.parametrize("way", ["", "between", "not_sure", "year", "day\x00"])
def test_an_unknown_date_format_is_refused_as_a_whole(way) -> None:
    assert refused_part(way, boxes(month="5", day="4", year="2026")) == ""


def test_a_calendar_day_may_be_in_the_future() -> None:
    posted = boxes(month="7", day="4", year="2030")
    assert date_input.calendar_day("onset_date", posted, TODAY).isoformat() == "2030-07-04"


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ("2026-05-04", "May 4, 2026"),
        ("2026-05", "May 2026"),
        ({"weeks_ago": 1}, "About 1 week before June 15, 2026"),
        ({"weeks_ago": 0}, "About 0 weeks before June 15, 2026"),
        ({"weeks_ago": 3, "said_on": "2026-06-01"}, "About 3 weeks before June 1, 2026"),
        (["2026-05-04", "2026-05-20"], "May 4, 2026 to May 20, 2026"),
    ],
)
def test_a_date_is_displayed_no_more_precisely_than_it_was_entered(raw, words) -> None:
    assert in_words(load(raw, TODAY)) == words
