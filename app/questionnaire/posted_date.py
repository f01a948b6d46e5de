"""Reading a date from the boxes of a form, forgivingly, and saying it back in words."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from app.questionnaire.posted import Invalid, one_value
from app.questionnaire.remembered_date import (
    MOST_WEEKS_AGO,
    RememberedDate,
    about_weeks_ago,
    the_day,
    the_month,
)
from app.questionnaire.said import N_
from app.questionnaire.tongue import ENGLISH, Tongue

Posted = Mapping[str, Sequence[str]]

_ONE_WEEK = N_("About %(weeks)s week before %(day)s")
_WEEKS = N_("About %(weeks)s weeks before %(day)s")
_BETWEEN = N_("%(first)s to %(last)s")

WAYS = ("day", "month", "weeks_ago", "not_sure")
OLDEST_YEAR = 1900
_MONTHS = {name.lower()[:3]: number for number, name in enumerate(calendar.month_name) if number}


def read(name: str, way: str, posted: Posted, today: date) -> RememberedDate:
    """Read the parts that belong to `way`; parts of other ways are ignored. Raises Invalid."""
    readers: dict[str, Callable[[str, Posted, date], RememberedDate]] = {
        "day": _read_day,
        "month": _read_month,
        "weeks_ago": _read_weeks,
    }
    if way not in readers:
        raise Invalid("Choose one of the answers shown")
    return readers[way](name, posted, today)


def calendar_day(name: str, posted: Posted) -> date:
    """Read month, day and year boxes. Raises Invalid for a day that does not exist."""
    month, year = month_in(name, posted), year_in(name, posted)
    day = _number(name, "day", posted, "Enter the day as a number, such as 4")
    try:
        return date(year, month, day)
    except ValueError:
        raise Invalid("That month has no day %(day)s. Check the day", "day", day=day) from None


def _read_day(name: str, posted: Posted, today: date) -> RememberedDate:
    answer = the_day(calendar_day(name, posted))
    return _not_to_come(answer, today, "That day has not come yet. Check the date", "day")


def _read_month(name: str, posted: Posted, today: date) -> RememberedDate:
    answer = the_month(year_in(name, posted), month_in(name, posted))
    return _not_to_come(answer, today, "That month has not come yet. Check the month and year", "month")


def _read_weeks(name: str, posted: Posted, today: date) -> RememberedDate:
    weeks = _number(name, "weeks_ago", posted, "Enter how many weeks ago as a number, such as 3")
    if weeks > MOST_WEEKS_AGO:
        raise Invalid("Enter a number of weeks up to %(most)s", "weeks_ago", most=MOST_WEEKS_AGO)
    return about_weeks_ago(weeks, today)


def _not_to_come(answer: RememberedDate, today: date, words: str, part: str) -> RememberedDate:
    try:
        return answer.until(today)
    except ValueError:
        raise Invalid(words, part) from None


def month_in(name: str, posted: Posted) -> int:
    """Read a month by number or by name, in full or short. Raises Invalid."""
    text = one_value_of_part(name, "month", posted, "Enter the month")
    word = re.sub(r"[^a-z]", "", text.lower())
    if len(word) >= 3 and word[:3] in _MONTHS and _spells(word):
        return _MONTHS[word[:3]]
    digits = text.strip(" .,")
    if digits.isascii() and digits.isdigit() and len(digits) <= 2 and 1 <= int(digits) <= 12:
        return int(digits)
    raise Invalid("Enter the month as a number from 1 to 12, or by name", "month")


def _spells(word: str) -> bool:
    return word == "sept" or calendar.month_name[_MONTHS[word[:3]]].lower().startswith(word)


def year_in(name: str, posted: Posted) -> int:
    """Read a year of four digits. Raises Invalid."""
    year = _number(name, "year", posted, "Enter the year with 4 numbers")
    if not OLDEST_YEAR <= year <= 9998:
        raise Invalid("Enter the year with 4 numbers", "year")
    return year


def _number(name: str, part: str, posted: Posted, words: str) -> int:
    digits = re.sub(r"(st|nd|rd|th)$", "", one_value_of_part(name, part, posted, words).strip(" .,").lower())
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 4):
        raise Invalid(words, part)
    return int(digits)


def one_value_of_part(name: str, part: str, posted: Posted, missing: str) -> str:
    """The one value of a part such as `onset_date-month`. Raises Invalid that names the part."""
    try:
        return one_value(f"{name}-{part}", posted, missing)
    except Invalid as wrong:
        raise Invalid(wrong.words, part, **wrong.values) from None


def in_words(answer: RememberedDate, tongue: Tongue = ENGLISH) -> str:
    """Say a remembered date back, no more exactly than it was said."""
    if answer.way == "day":
        return tongue.day(answer.earliest)
    if answer.way == "month":
        return tongue.month(answer.earliest)
    if answer.weeks is not None and answer.said_on is not None:
        words = _ONE_WEEK if answer.weeks == 1 else _WEEKS
        return tongue.say(words, weeks=answer.weeks, day=tongue.day(answer.said_on))
    return tongue.say(_BETWEEN, first=tongue.day(answer.earliest), last=tongue.day(answer.latest))
