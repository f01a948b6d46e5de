"""Dates as people write them: read when they are unambiguous, asked again when they are not."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from app.questionnaire import date_input
from app.questionnaire.form_input import Invalid
from app.questionnaire.questions import QUESTIONS
from tests.questionnaire.build import TODAY, boxes, parsed

# Lenient parsing. Each line: today, the format chosen ("" for none), the text typed; the first and last day, or the
# box with the error.

MAY_4, MAY = ("2026-05-04", "2026-05-04"), ("2026-05-01", "2026-05-31")
JUNE = "2026-06-15"
TYPED: tuple[tuple[str, str, dict[str, str], tuple[str, str] | str], ...] = (
    (JUNE, "day", {"month": "May", "day": "4", "year": "2026"}, MAY_4),
    (JUNE, "day", {"month": " may. ", "day": "4th", "year": "26"}, MAY_4),
    (JUNE, "day", {"month": "mayo", "day": "4.º", "year": "’26"}, MAY_4),
    (JUNE, "day", {"month": "05", "day": "04.", "year": "2026."}, MAY_4),
    (JUNE, "day", {"month": "MAYO", "day": "four", "year": "26."}, MAY_4),
    (JUNE, "day", {"month": "May", "day": "cuatro", "year": "2026"}, MAY_4),
    (JUNE, "day", {"month": "5/4/2026"}, MAY_4),
    (JUNE, "day", {"day": "5-4-26"}, MAY_4),
    (JUNE, "day", {"year": "5.4.2026"}, MAY_4),
    (JUNE, "day", {"month": "2026-05-04"}, MAY_4),
    (JUNE, "day", {"month": "May 4, 2026"}, MAY_4),
    (JUNE, "day", {"month": "May 4th 26."}, MAY_4),
    (JUNE, "day", {"month": "the 4th of May, 2026"}, MAY_4),
    (JUNE, "day", {"month": "4 de mayo de 2026"}, MAY_4),
    (JUNE, "day", {"month": "May 4", "year": "2026"}, MAY_4),
    (JUNE, "day", {"day": "4 May", "year": "2026"}, MAY_4),
    (JUNE, "day", {"month": "5/4", "year": "26"}, MAY_4),
    (JUNE, "day", {"month": "May", "day": "4 May", "year": "2026"}, MAY_4),
    (JUNE, "day", {"month": "yesterday"}, ("2026-06-14", "2026-06-14")),
    (JUNE, "day", {"month": "Hoy."}, (JUNE, JUNE)),
    (JUNE, "day", {"month": "13/4/2026"}, ("2026-04-13", "2026-04-13")),
    (JUNE, "day", {"month": "Febuary", "day": "29", "year": "24"}, ("2024-02-29", "2024-02-29")),
    (JUNE, "day", {"month": "2/29/2024"}, ("2024-02-29", "2024-02-29")),
    (JUNE, "day", {"month": "Sept", "day": "9", "year": "98"}, ("1998-09-09", "1998-09-09")),
    (JUNE, "day", {"month": "6", "day": "15", "year": "26"}, (JUNE, JUNE)),
    (JUNE, "month", {"month": "Sept", "year": "25"}, ("2025-09-01", "2025-09-30")),
    (JUNE, "month", {"month": "sept.", "year": "2025"}, ("2025-09-01", "2025-09-30")),
    (JUNE, "month", {"month": "setiembre", "year": "2025"}, ("2025-09-01", "2025-09-30")),
    (JUNE, "month", {"month": "ene", "year": "2026"}, ("2026-01-01", "2026-01-31")),
    (JUNE, "month", {"month": "Enero", "year": "2026"}, ("2026-01-01", "2026-01-31")),
    (JUNE, "month", {"month": "agust", "year": "2025"}, ("2025-08-01", "2025-08-31")),
    (JUNE, "month", {"month": "Deciember", "year": "2025"}, ("2025-12-01", "2025-12-31")),
    (JUNE, "month", {"month": "Mabch", "year": "2026"}, ("2026-03-01", "2026-03-31")),
    (JUNE, "month", {"month": "May 2026"}, MAY),
    (JUNE, "month", {"month": "mayo de 2026"}, MAY),
    (JUNE, "month", {"month": "5/2026"}, MAY),
    (JUNE, "month", {"year": "2026-05"}, MAY),
    (JUNE, "month", {"day": "May 2026"}, MAY),
    (JUNE, "month", {"month": "May", "day": "junk", "year": "2026"}, MAY),
    (JUNE, "month", {"month": "feb", "year": "2024"}, ("2024-02-01", "2024-02-29")),
    (JUNE, "month", {"month": "June", "year": "2026"}, ("2026-06-01", JUNE)),
    ("2026-03-31", "month", {"month": "last month"}, ("2026-02-01", "2026-02-28")),
    ("2024-03-31", "month", {"month": "el mes pasado"}, ("2024-02-01", "2024-02-29")),
    ("2026-01-31", "month", {"month": "Last month."}, ("2025-12-01", "2025-12-31")),
    ("2026-03-31", "month", {"month": "this month"}, ("2026-03-01", "2026-03-31")),
    ("2026-03-01", "day", {"month": "ayer"}, ("2026-02-28", "2026-02-28")),
    (JUNE, "weeks_ago", {"weeks_ago": "three"}, ("2026-05-21", "2026-05-29")),
    (JUNE, "weeks_ago", {"weeks_ago": "Tres"}, ("2026-05-21", "2026-05-29")),
    (JUNE, "weeks_ago", {"weeks_ago": "about 3"}, ("2026-05-21", "2026-05-29")),
    (JUNE, "weeks_ago", {"weeks_ago": "3 weeks ago."}, ("2026-05-21", "2026-05-29")),
    (JUNE, "weeks_ago", {"weeks_ago": "hace unas 3 semanas"}, ("2026-05-21", "2026-05-29")),
    (JUNE, "weeks_ago", {"weeks_ago": "~3 or so"}, ("2026-05-21", "2026-05-29")),
    (JUNE, "weeks_ago", {"weeks_ago": "a week"}, ("2026-06-04", "2026-06-12")),
    (JUNE, "weeks_ago", {"weeks_ago": "0"}, ("2026-06-11", JUNE)),
    # nothing chosen, and only one possible meaning
    (JUNE, "", {"month": "5", "day": "4", "year": "2026"}, MAY_4),
    (JUNE, "", {"month": "May 4 2026"}, MAY_4),
    (JUNE, "", {"month": "5", "year": "26"}, MAY),
    (JUNE, "", {"month": "last month"}, MAY),
    (JUNE, "", {"weeks_ago": "3"}, ("2026-05-21", "2026-05-29")),
    (JUNE, "", {"only_month": "5", "only_year": "26"}, MAY),
    (JUNE, "", {"longer_month": "2", "longer_year": "26"}, ("2026-02-01", "2026-02-28")),
    # nothing chosen, and incomplete or ambiguous
    (JUNE, "", {"month": "5", "day": "4"}, "year"),
    (JUNE, "", {"month": "May"}, "year"),
    (JUNE, "", {"day": "4"}, ""),
    (JUNE, "", {"month": "5", "year": "2026", "weeks_ago": "3"}, ""),
    (JUNE, "", {"only_month": "5", "longer_month": "2"}, ""),
    (JUNE, "", {}, ""),
    # what is ambiguous or missing is asked again: a day or a year is never guessed
    (JUNE, "day", {"month": "May 4"}, "year"),
    (JUNE, "day", {"month": "May 26"}, "year"),
    (JUNE, "month", {"month": "May"}, "year"),
    (JUNE, "month", {"month": "May", "year": "27"}, "year"),
    (JUNE, "day", {"month": "5/4/2026", "day": "6"}, "day"),
    (JUNE, "day", {"month": "May", "day": "4 June", "year": "2026"}, "day"),
    (JUNE, "day", {"month": "June 17 2026"}, "month"),
    (JUNE, "day", {"month": "2/29/2026"}, "month"),
    (JUNE, "day", {"month": "20/20/2026"}, "month"),
    (JUNE, "month", {"month": "Jumio", "year": "2026"}, "month"),
    (JUNE, "month", {"month": "next month"}, "month"),
    (JUNE, "weeks_ago", {"weeks_ago": "2-3"}, "weeks_ago"),
    (JUNE, "weeks_ago", {"weeks_ago": "2 or 3"}, "weeks_ago"),
    (JUNE, "weeks_ago", {"weeks_ago": "a few"}, "weeks_ago"),
    (JUNE, "weeks_ago", {"weeks_ago": "3 days"}, "weeks_ago"),
    (JUNE, "weeks_ago", {"weeks_ago": "2 months"}, "weeks_ago"),
)


def outcome(today: str, way: str, typed: dict[str, str], language: str = "en") -> tuple[str, str] | str:
    question, day = QUESTIONS["onset_date"], date.fromisoformat(today)
    try:
        answer = question.parse({**boxes(**typed), "onset_date": [way]}, day, language)
    except Invalid as error:
        return error.part
    assert question.load(question.dump(answer), day) == answer
    return answer.earliest.isoformat(), answer.latest.isoformat()


def test_dates_are_read_as_people_write_them_and_asked_again_if_ambiguous() -> None:
    assert len(TYPED) >= 60
    found = [(*case[:3], outcome(*case[:3])) for case in TYPED]
    assert found == list(TYPED)


def test_a_numeric_date_in_spanish_is_read_only_if_its_order_cannot_matter() -> None:
    outcomes = {
        text: outcome(JUNE, "day", {"month": text}, "es")
        for text in ("4/5/2026", "4 de mayo de 2026", "5/5/2026", "13/4/2026", "4/13/2026", "2026-05-04")
    }
    assert outcomes == {
        "4/5/2026": "month",
        "4 de mayo de 2026": MAY_4,
        "5/5/2026": ("2026-05-05",) * 2,
        "13/4/2026": ("2026-04-13",) * 2,
        "4/13/2026": ("2026-04-13",) * 2,
        "2026-05-04": MAY_4,
    }


def birth_year(written: str) -> int | str:
    posted = {"b-month": ["May"], "b-day": ["4"], "b-year": [written]}
    try:
        return date_input.calendar_day("b", posted, TODAY).year
    except Invalid as error:
        return error.part


def test_a_two_digit_birth_year_is_read_when_only_one_century_fits() -> None:
    read_as = {"48": 1948, "’48": 1948, "1926": 1926, "00": 2000, "15": 2015, "27": 1927, "99": 1999}
    asked_again = dict.fromkeys(("16", "26", "948"), "year")
    assert {year: birth_year(year) for year in read_as | asked_again} == read_as | asked_again


days = st.dates(date(1980, 1, 1), TODAY)
spaces = st.sampled_from(["", " ", "  ", "\t"])
ends = st.sampled_from(["", ".", " .", ",", " "])
ORDINALS = ("", "st", "nd", "rd", "th", "º", ".º", "ª")


@st.composite
def written(draw: st.DrawFn) -> tuple[date, dict[str, str]]:
    """A day, and its boxes filled in with noise around the text."""
    day = draw(days)
    english, spanish = MONTH_NAMES[day.month - 1]
    month = draw(
        st.sampled_from([str(day.month), f"{day.month:02}", english, english[:3], spanish, spanish[:3]])
    )
    years = [str(day.year), *([f"{day:%y}", f"’{day:%y}"] if day.year > 1980 else [])]
    texts = {
        "month": draw(st.sampled_from([month, month.upper(), month.capitalize()])),
        "day": draw(st.sampled_from([str(day.day), f"{day.day:02}"])) + draw(st.sampled_from(ORDINALS)),
        "year": draw(st.sampled_from(years)),
    }
    return day, {part: draw(spaces) + text + draw(ends) for part, text in texts.items()}


IN_ENGLISH = "january february march april may june july august september october november december"
IN_SPANISH = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
MONTH_NAMES = tuple(zip(IN_ENGLISH.split(), IN_SPANISH.split(), strict=True))


@settings(max_examples=150, deadline=None, database=None)
@given(written())
def test_noise_around_a_date_does_not_change_it(case) -> None:
    day, typed = case
    iso = day.isoformat()
    assert outcome(JUNE, "day", typed) == outcome(JUNE, "", typed) == (iso, iso)
    whole = f"{typed['month']} {typed['day']} {day.year}"
    assert outcome(JUNE, "", {"month": whole}) == (iso, iso)
    only_month = {"month": typed["month"], "year": typed["year"]}
    assert parsed("month", **only_month) == iso[:7]
    birth = {f"b-{part}": [text] for part, text in (typed | {"year": str(day.year)}).items()}
    assert date_input.calendar_day("b", birth, TODAY) == day


@settings(max_examples=50, deadline=None, database=None)
@given(
    st.integers(0, 520),
    st.sampled_from(["", "about ", "hace ", "~", " "]),
    st.sampled_from(["", " weeks", " semanas", ".", " or so"]),
)
def test_noise_around_weeks_does_not_change_them(weeks, front, end) -> None:
    assert parsed("weeks_ago", weeks_ago=f"{front}{weeks}{end}")["weeks_ago"] == weeks
