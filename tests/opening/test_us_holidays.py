"""The holidays of the United States are those that a library knows, as far as it goes."""

from __future__ import annotations

import holidays

from app.opening.us_holidays import us_holidays


def test_eighty_years_of_holidays_are_the_librarys() -> None:
    for year in range(2021, 2101):
        assert us_holidays(year) == frozenset(holidays.country_holidays("US", years=year)), year
