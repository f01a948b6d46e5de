"""Reads a date from the boxes of a form, leniently, and writes a remembered date in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from app.questionnaire import date_parser
from app.questionnaire.date_parser import AmbiguousDate, Unreadable
from app.questionnaire.form_input import Invalid, one_value, values
from app.questionnaire.localization import ENGLISH_LOCALIZER, Localizer
from app.questionnaire.partial_date import (
    MOST_WEEKS_AGO,
    PartialDate,
    about_weeks_ago,
    the_day,
    the_month,
)
from app.questionnaire.text import N_

Posted = Mapping[str, Sequence[str]]

WAYS = ("day", "month", "weeks_ago", "not_sure")
BOXES = ("month", "day", "year")
EVERY_BOX = (*BOXES, "weeks_ago")
PARTS = MappingProxyType({"day": BOXES, "month": ("month", "year"), "weeks_ago": ("weeks_ago",)})
"""The boxes each way of giving a date uses; "not sure" uses none."""
OLDEST_YEAR = 1900
RECENT = 50  # years: how far back a two-digit year such as "98" may lie, for something remembered
LIFETIME = 110  # the same for a birth: "26" could be a great-grandmother or a child, so it is refused

_ONE_WEEK = N_("About %(weeks)s week before %(day)s")
_WEEKS = N_("About %(weeks)s weeks before %(day)s")
_BETWEEN = N_("%(first)s to %(last)s")
_ITS_OWN_BOX = N_("Put the month, the day and the year each in its own box")
_MISSING = MappingProxyType(
    {
        "month": N_("Enter the month"),
        "day": N_("Enter the day as a number, such as 4"),
        "year": N_("Enter the year with 4 numbers"),
    }
)
_WRONG = MappingProxyType(
    {**_MISSING, "month": N_("Enter the month as a number from 1 to 12, or by name")},
)
_WEEKS_MISSING = N_("Enter how many weeks ago as a number, such as 3")
_WEEKS_WRONG = N_("Enter one number of weeks, such as 7. For 6 to 8 weeks, enter 7")


class _Written:
    """The date parts found in the boxes, and which box each part came from."""

    def __init__(self, name: str, posted: Posted, today: date, language: str) -> None:
        self._name, self._posted, self._today, self._language = name, posted, today, language
        self.parts: date_parser.Parts = {}
        self._box_by_part: dict[str, str] = {}

    def read(self, *boxes: str) -> _Written:
        """Read these boxes. Raises Invalid for a box that cannot be read or that contradicts another box."""
        for box in boxes:
            for part, value in self._in_box(box).items():
                if self.parts.setdefault(part, value) != value:
                    raise Invalid(_ITS_OWN_BOX, box)
                self._box_by_part.setdefault(part, box)
        return self

    def _in_box(self, box: str) -> date_parser.Parts:
        if not values(f"{self._name}-{box}", self._posted):
            return {}
        text = one_value_of_part(self._name, box, self._posted, _MISSING[box])
        try:
            return date_parser.parts_in(text, box, self._today, self._language)
        except AmbiguousDate:
            raise Invalid(_ITS_OWN_BOX, box) from None
        except Unreadable:
            raise Invalid(_WRONG[box], box) from None

    def box_of(self, part: str) -> str:
        """Return the box a part was written in; the part's own box if it was not written."""
        return self._box_by_part.get(part, part)

    def number(self, part: str) -> int:
        """Return the month or the day. Raises Invalid if it is missing or the month is not 1 to 12."""
        if part not in self.parts:
            raise Invalid(_MISSING[part], part)
        number = int(self.parts[part])
        if part == "month" and not 1 <= number <= 12:
            raise Invalid(_WRONG[part], self.box_of(part))
        return number

    def year(self, years_back: int) -> int:
        """Return the year. Raises Invalid if it is missing, ambiguous with two digits, or out of range."""
        written = str(self.parts.get("year", ""))
        year = date_parser.year_of(written, self._today, years_back)
        if year is None or not OLDEST_YEAR <= year <= 9998:
            raise Invalid(_WRONG["year"], self.box_of("year"))
        return year

    def day(self, years_back: int) -> date:
        """Return the whole date. Raises Invalid for a day that does not exist."""
        month, year, day = self.number("month"), self.year(years_back), self.number("day")
        try:
            return date(year, month, day)
        except ValueError:
            words = N_("That month has no day %(day)s. Check the day")
            raise Invalid(words, self.box_of("day"), day=day) from None


def read(
    name: str, way: str, posted: Posted, today: date, language: str = ENGLISH_LOCALIZER.code
) -> PartialDate:
    """Read the boxes that belong to `way`; other boxes are ignored. Raises Invalid."""
    written = _Written(name, posted, today, language)
    readers: dict[str, Callable[[], PartialDate]] = {
        "day": lambda: _read_day(written, today),
        "month": lambda: _read_month(written, today),
        "weeks_ago": lambda: _read_weeks(name, posted, today),
    }
    if way not in readers:
        raise Invalid("Choose one of the answers shown")
    return readers[way]()


def way_of(name: str, posted: Posted, today: date, language: str = ENGLISH_LOCALIZER.code) -> str:
    """Infer how a date was given from the filled boxes; "" if they are ambiguous or empty.

    Raises Invalid for a box that cannot be read.
    """
    parts = _Written(name, posted, today, language).read(*BOXES).parts
    if values(f"{name}-weeks_ago", posted):
        return "" if parts else "weeks_ago"
    if parts.keys() & {"month", "year"}:
        return "day" if "day" in parts else "month"
    return ""


def calendar_day(name: str, posted: Posted, today: date, language: str = ENGLISH_LOCALIZER.code) -> date:
    """Read a date of birth from month, day and year boxes. Raises Invalid for a day that does not exist."""
    return _Written(name, posted, today, language).read(*BOXES).day(LIFETIME)


def _read_day(written: _Written, today: date) -> PartialDate:
    answer = the_day(written.read(*BOXES).day(RECENT))
    return _not_in_future(
        answer, today, N_("That day has not come yet. Check the date"), written.box_of("day")
    )


def _read_month(written: _Written, today: date) -> PartialDate:
    written.read("month", "year")
    if not written.parts:
        written.read("day")  # the patient may have written the whole date there
    month, year = written.number("month"), written.year(RECENT)
    answer = the_month(year, month)
    words = N_("That month has not come yet. Check the month and year")
    return _not_in_future(answer, today, words, written.box_of("month"))


def _read_weeks(name: str, posted: Posted, today: date) -> PartialDate:
    weeks = date_parser.weeks_in(one_value_of_part(name, "weeks_ago", posted, _WEEKS_MISSING))
    if weeks is None:
        raise Invalid(_WEEKS_WRONG, "weeks_ago")
    if weeks > MOST_WEEKS_AGO:
        raise Invalid("Enter a number of weeks up to %(most)s", "weeks_ago", most=MOST_WEEKS_AGO)
    return about_weeks_ago(weeks, today)


def _not_in_future(answer: PartialDate, today: date, words: str, part: str) -> PartialDate:
    try:
        return answer.until(today)
    except ValueError:
        raise Invalid(words, part) from None


def one_value_of_part(name: str, part: str, posted: Posted, missing: str) -> str:
    """Return the single value of a box such as `onset_date-month`. Raises Invalid that names the box."""
    try:
        return one_value(f"{name}-{part}", posted, missing)
    except Invalid as invalid:
        raise Invalid(invalid.words, part, **invalid.values) from None


def in_words(answer: PartialDate, localizer: Localizer = ENGLISH_LOCALIZER) -> str:
    """Return a remembered date in words, no more exact than it was given."""
    if answer.way == "day":
        return localizer.day(answer.earliest)
    if answer.way == "month":
        return localizer.month(answer.earliest)
    if answer.weeks is not None and answer.said_on is not None:
        words = _ONE_WEEK if answer.weeks == 1 else _WEEKS
        return localizer.translate(words, weeks=answer.weeks, day=localizer.day(answer.said_on))
    return localizer.translate(
        _BETWEEN, first=localizer.day(answer.earliest), last=localizer.day(answer.latest)
    )
