"""The clinic's office is open Monday to Friday, except on United States holidays."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.submissions.business_days import is_business_day

CLOSED = {
    "New Year's Day": date(2026, 1, 1),
    "Martin Luther King Jr. Day": date(2026, 1, 19),
    "Memorial Day": date(2026, 5, 25),
    "Juneteenth": date(2026, 6, 19),
    "Independence Day, on a Saturday, observed on Friday": date(2026, 7, 3),
    "Labor Day": date(2026, 9, 7),
    "Veterans Day": date(2026, 11, 11),
    "Thanksgiving": date(2026, 11, 26),
    "Christmas": date(2026, 12, 25),
    "Christmas on a Saturday, observed on Friday": date(2027, 12, 24),
    "New Year of 2028 on a Saturday, observed in 2027": date(2027, 12, 31),
    "Independence Day on a Sunday, observed on Monday": date(2027, 7, 5),
    "a Saturday": date(2026, 6, 13),
    "a Sunday": date(2026, 6, 14),
}
OPEN = {
    "an ordinary Monday": date(2026, 6, 15),
    "the day before Thanksgiving": date(2026, 11, 25),
    "the last day of a year before a New Year on a Friday": date(2026, 12, 31),
    "a Monday after a New Year on a Saturday": date(2028, 1, 3),
    "a leap day": date(2028, 2, 29),
}


@pytest.mark.parametrize("what", CLOSED)
def test_the_office_is_closed_on(what: str) -> None:
    assert not is_business_day(CLOSED[what])


@pytest.mark.parametrize("what", OPEN)
def test_the_office_is_open_on(what: str) -> None:
    assert is_business_day(OPEN[what])


@pytest.mark.parametrize("year", range(2026, 2046))
def test_new_years_day_is_closed_and_never_more_than_four_days_in_a_row(year: int) -> None:
    days = [date(year, 1, 1) + timedelta(n) for n in range(365)]
    assert not is_business_day(days[0])
    assert not any(is_business_day(day) for day in days if day.weekday() >= 5)
    closed_runs = "".join(".#"[not is_business_day(day)] for day in days)
    assert "#####" not in closed_runs
