"""A date parsed from the boxes of a form, and displayed in words."""

from __future__ import annotations

from datetime import date

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
    "text", ["0", "13", "-5", "5.5", "005", "²", "ma", "Ma", "junk", "sepp", "Juneuary", "?"]
)
def test_an_unreadable_month_is_refused_at_its_box(text) -> None:
    assert refused_part("month", boxes(month=text, year="2020")) == "month"


@pytest.mark.parametrize("text", ["27", "026", "1899", "9999", "20266", "two", "-2026", "2026.5", "2026\x00"])
def test_an_unreadable_year_is_refused_at_its_box(text) -> None:
    assert refused_part("month", boxes(month="5", year=text)) == "year"


@pytest.mark.parametrize(("text", "year"), [("1900", 1900), (" 2026 ", 2026), ("2026.", 2026)])
def test_a_year_of_four_digits_may_be_any_past_year(text, year) -> None:
    assert parsed("month", month="1", year=text) == f"{year}-01"


@pytest.mark.parametrize(
    ("way", "typed", "words"),
    [
        ("day", {"month": "Nov 2"}, "Enter the year too, with 4 numbers"),
        ("day", {"month": "11", "day": "2"}, "Enter the year too, with 4 numbers"),
        ("month", {"only_month": "May"}, "Enter the year too, with 4 numbers"),
        ("longer", {"longer_month": "May"}, "Enter the year too, with 4 numbers"),
        ("month", {"only_month": "5", "only_year": "202"}, "Enter the year with 4 numbers"),
        ("day", {"month": "5", "day": "4", "year": "1848"}, "Check the year"),
        ("month", {"only_month": "5", "only_year": "1848"}, "Check the year"),
        ("longer", {"longer_year": "1848"}, "Check the year"),
    ],
)
def test_an_error_tells_a_missing_year_a_short_one_and_an_impossible_one_apart(way, typed, words) -> None:
    with pytest.raises(Invalid) as refused:
        parsed(way, **typed)
    assert refused.value.words == words
    assert refused.value.part.endswith("year")


def test_an_error_about_a_birth_year_says_what_is_wrong() -> None:
    for year, words in {"": "Enter the year too, with 4 numbers", "1848": "Check the year"}.items():
        with pytest.raises(Invalid) as refused:
            date_input.calendar_day("onset_date", boxes(month="5", day="4", year=year), TODAY)
        assert refused.value.words == words


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


@pytest.mark.parametrize(
    ("month", "day", "year"),
    [("٥", "٤", "٢٠٢٦"), ("５", "４", "２０２６"), ("5–4–2026", "", ""), ("५", "४", "२०२६")],
)
def test_digits_of_other_scripts_and_long_dashes_are_read(month, day, year) -> None:
    assert parsed("day", month=month, day=day, year=year) == "2026-05-04"
    assert parsed("weeks_ago", weeks_ago="٣")["weeks_ago"] == 3
    birth = boxes(month=month, day=day, year=year)
    assert date_input.calendar_day("onset_date", birth, TODAY).isoformat() == "2026-05-04"


def test_a_future_day_is_refused_but_today_is_not() -> None:
    assert parsed("day", month="6", day="15", year="2026") == "2026-06-15"
    assert refused_part("day", boxes(month="6", day="17", year="2026")) == "day"


def test_the_day_of_a_patient_east_of_the_clinic_counts_as_today() -> None:
    assert parsed("day", month="6", day="16", year="2026") == "2026-06-15"
    new_year = boxes(month="1", day="1", year="27")
    assert read("onset_date", "day", new_year, date(2026, 12, 31)).dump() == "2026-12-31"


@pytest.mark.parametrize("year", ["27", "2027"])
def test_a_month_that_begins_tomorrow_is_refused(year) -> None:
    with pytest.raises(Invalid, match="That month has not come yet"):
        read("onset_date", "month", boxes(only_month="1", only_year=year), date(2026, 12, 31))


def test_a_future_month_is_refused_but_the_current_month_is_not() -> None:
    assert parsed("month", month="6", year="2026") == "2026-06"
    assert refused_part("month", boxes(month="7", year="2026")) == "month"


@pytest.mark.parametrize("weeks", ["0", "1", "520", " 3 "])
def test_weeks_ago_are_counted_from_today(weeks) -> None:
    assert parsed("weeks_ago", weeks_ago=weeks) == {"weeks_ago": int(weeks), "said_on": "2026-06-15"}


@pytest.mark.parametrize("weeks", ["", "521", "-1", "3.5", "several", "3\x00", "12345"])
def test_unreadable_weeks_ago_are_refused_at_their_box(weeks) -> None:
    assert refused_part("weeks_ago", boxes(weeks_ago=weeks)) == "weeks_ago"


QUICK = {
    "this_week": (0, 6),
    "weeks_1_2": (7, 20),
    "weeks_3_5": (21, 41),
    "weeks_6_8": (42, 62),
    "weeks_9_11": (63, 83),
    "about_12_weeks": (80, 88),
    "longer": (85, 36500),
}


@pytest.mark.parametrize("way", QUICK)
def test_a_quick_choice_is_stored_in_days_ago_with_the_day_it_is_counted_from(way) -> None:
    answer = read("onset_date", way, {}, TODAY)
    assert answer.dump() == {"between": [*QUICK[way]], "said_on": "2026-06-15"}
    assert (answer.ages(TODAY), answer.way) == (QUICK[way], way)


def test_only_about_12_weeks_reaches_across_day_84() -> None:
    across = [way for way, (youngest, oldest) in QUICK.items() if youngest <= 84 < oldest]
    assert across == ["about_12_weeks"]
    covered = {day for youngest, oldest in QUICK.values() for day in range(youngest, min(oldest, 400) + 1)}
    assert covered == {*range(401)}


def test_longer_takes_the_month_if_it_is_given() -> None:
    assert parsed("longer", longer_month="Feb", longer_year="2026") == "2026-02"
    assert parsed("longer", longer_month="Marzo", longer_year="26") == "2026-03", "it began 106 days ago"
    assert refused_part("longer", boxes(longer_month="4", longer_year="2026")) == "longer_month"
    assert refused_part("longer", boxes(longer_month="7", longer_year="2026")) == "longer_month"
    assert refused_part("longer", boxes(longer_month="2")) == "longer_year"


def test_longer_takes_the_year_alone_up_to_the_last_day_that_is_long_ago() -> None:
    assert parsed("longer", longer_year="2019") == ["2019-01-01", "2019-12-31"]
    assert parsed("longer", longer_year="19") == ["2019-01-01", "2019-12-31"]
    assert parsed("longer", longer_year="2026") == ["2026-01-01", "2026-03-22"], "85 days ago"
    assert refused_part("longer", boxes(longer_year="2027")) == "longer_year"
    with pytest.raises(Invalid, match="That is not more than 12 weeks ago"):
        read("onset_date", "longer", boxes(longer_year="2026"), date(2026, 3, 26))


def test_each_way_has_its_own_boxes() -> None:
    assert parsed("month", only_month="5", only_year="2026", month="1", day="2", year="2020") == "2026-05"
    assert refused_part("month", boxes(only_month="13", only_year="2026")) == "only_month"
    assert refused_part("month", boxes(only_month="5")) == "only_year"
    assert refused_part("month", {}) == "only_month"


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
        (["2019-01-01", "2019-12-31"], "2019"),
        (["2026-01-01", "2026-03-22"], "January 1, 2026 to March 22, 2026"),
        ({"between": [0, 6]}, "Less than a week before June 15, 2026"),
        ({"between": [7, 20]}, "About 1 to 2 weeks before June 15, 2026"),
        ({"between": [21, 41], "said_on": "2026-06-01"}, "About 3 to 5 weeks before June 1, 2026"),
        ({"between": [42, 62]}, "About 6 to 8 weeks before June 15, 2026"),
        ({"between": [63, 83]}, "About 9 to 11 weeks before June 15, 2026"),
        ({"between": [80, 88]}, "About 12 weeks before June 15, 2026"),
        ({"between": [85, 36500]}, "More than 12 weeks before June 15, 2026"),
        ({"between": [1, 14]}, "June 1, 2026 to June 14, 2026"),
    ],
)
def test_a_date_is_displayed_no_more_precisely_than_it_was_entered(raw, words) -> None:
    assert in_words(load(raw, TODAY)) == words
