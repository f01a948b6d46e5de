"""Reads a date from the boxes of a form, leniently, and writes a remembered date in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType

from app.questionnaire import date_parser
from app.questionnaire.date_parser import AmbiguousDate, Unreadable
from app.questionnaire.form_input import Invalid, one_value, plainly, values
from app.questionnaire.localization import ENGLISH_LOCALIZER, Localizer
from app.questionnaire.partial_date import (
    DAYS_AGO,
    LONGER,
    MOST_WEEKS_AGO,
    PartialDate,
    about_weeks_ago,
    days_ago,
    the_day,
    the_month,
    the_year,
)
from app.questionnaire.text import N_

Posted = Mapping[str, Sequence[str]]

BOXES = ("month", "day", "year")
PARTS = MappingProxyType(
    {
        "day": BOXES,
        "month": ("only_month", "only_year"),
        LONGER: ("longer_month", "longer_year"),
        "weeks_ago": ("weeks_ago",),
    }
)
"""The boxes of each way of giving a date; the other ways have none. Those of `longer` may stay empty.

The pages no longer offer `weeks_ago`, but drafts and posts have it.
"""
EVERY_BOX = tuple(box for boxes in PARTS.values() for box in boxes)
A_DAY = timedelta(1)
OLDEST_YEAR = 1900
RECENT = 50  # years: how far back a two-digit year such as "98" may lie, for something remembered
LIFETIME = 110  # the same for a birth: "26" could be a great-grandmother or a child, so it is refused

_ONE_WEEK = N_("About %(weeks)s week before %(day)s")
_WEEKS = N_("About %(weeks)s weeks before %(day)s")
_DAYS_AGO = MappingProxyType(
    {
        "this_week": N_("Less than a week before %(day)s"),
        "weeks_1_2": N_("About 1 to 2 weeks before %(day)s"),
        "weeks_3_5": N_("About 3 to 5 weeks before %(day)s"),
        "weeks_6_8": N_("About 6 to 8 weeks before %(day)s"),
        "weeks_9_11": N_("About 9 to 11 weeks before %(day)s"),
        "about_12_weeks": N_("About 12 weeks before %(day)s"),
        LONGER: N_("More than 12 weeks before %(day)s"),
    }
)
_BETWEEN = N_("%(first)s to %(last)s")
_ITS_OWN_BOX = N_("Put the month, the day and the year each in its own box")
_MISSING = MappingProxyType(
    {
        "month": N_("Enter the month"),
        "day": N_("Enter the day as a number, such as 4"),
        "year": N_("Enter the year too, with 4 numbers"),
    }
)
_WRONG = MappingProxyType(
    {
        "month": N_("Enter the month as a number from 1 to 12, or by name"),
        "day": _MISSING["day"],
        "year": N_("Enter the year with 4 numbers"),
    }
)
_YEAR_OUT_OF_RANGE = N_("Check the year")
_WEEKS_MISSING = N_("Enter how many weeks ago as a number, such as 3")
_WEEKS_WRONG = N_("Enter one number of weeks, such as 7. For 6 to 8 weeks, enter 7")
_NO_SUCH_DAY = N_("That month has no day %(day)s. Check the day")
_DAY_TO_COME = N_("That day has not come yet. Check the date")
_MONTH_TO_COME = N_("That month has not come yet. Check the month and year")
_NOT_LONGER = N_("That is not more than 12 weeks ago. Check the month and year, or choose another answer")


class _Written:
    """The date parts found in the boxes, and which box each part came from.

    prefix: what the names of these boxes have before the part, such as `only_` in `only_month`.
    """

    def __init__(self, name: str, posted: Posted, today: date, language: str, prefix: str = "") -> None:
        self._name, self._posted, self._today, self._language = name, posted, today, language
        self._prefix = prefix
        self.parts: date_parser.Parts = {}
        self._box_by_part: dict[str, str] = {}

    def read(self, *parts: str) -> _Written:
        """Read the boxes of these parts. Raises Invalid for one that cannot be read or contradicts another."""
        for own_part in parts:
            box = self._prefix + own_part
            for part, value in self._in_box(box, own_part).items():
                if self.parts.setdefault(part, value) != value:
                    raise Invalid(_ITS_OWN_BOX, box)
                self._box_by_part.setdefault(part, box)
        return self

    def _in_box(self, box: str, part: str) -> date_parser.Parts:
        if not values(f"{self._name}-{box}", self._posted):
            return {}
        text = one_value_of_part(self._name, box, self._posted, _MISSING[part])
        try:
            return date_parser.parts_in(text, part, self._today, self._language)
        except AmbiguousDate:
            raise Invalid(_ITS_OWN_BOX, box) from None
        except Unreadable:
            raise Invalid(_WRONG[part], box) from None

    def box_of(self, part: str) -> str:
        """Return the box a part was written in; the part's own box if it was not written."""
        return self._box_by_part.get(part, self._prefix + part)

    def number(self, part: str) -> int:
        """Return the month or the day. Raises Invalid if it is missing or the month is not 1 to 12."""
        if part not in self.parts:
            raise Invalid(_MISSING[part], self.box_of(part))
        number = int(self.parts[part])
        if part == "month" and not 1 <= number <= 12:
            raise Invalid(_WRONG[part], self.box_of(part))
        return number

    def year(self, years_back: int) -> int:
        """Return the year. Raises Invalid if it is missing, ambiguous with two digits, or out of range."""
        written = str(self.parts.get("year", ""))
        if not written:
            raise Invalid(_MISSING["year"], self.box_of("year"))
        newest = self._today if years_back == LIFETIME else self._today + A_DAY  # the year may begin tomorrow
        year = date_parser.year_of(written, newest, years_back)
        if year is not None and OLDEST_YEAR <= year <= 9998:
            return year
        raise Invalid(_WRONG["year"] if year is None else _YEAR_OUT_OF_RANGE, self.box_of("year"))

    def day(self, years_back: int) -> date:
        """Return the whole date. Raises Invalid for a day that does not exist."""
        month, year, day = self.number("month"), self.year(years_back), self.number("day")
        try:
            return date(year, month, day)
        except ValueError:
            raise Invalid(_NO_SUCH_DAY, self.box_of("day"), day=day) from None


def read(
    name: str, way: str, posted: Posted, today: date, language: str = ENGLISH_LOCALIZER.code
) -> PartialDate:
    """Read the boxes that belong to `way`; other boxes are ignored. Raises Invalid."""
    first, *_others = (*boxes_of(name, way, posted), "")
    written = _Written(name, posted, today, language, prefix=first.removesuffix("month"))
    readers: dict[str, Callable[[], PartialDate]] = {
        "day": lambda: _read_day(written, today),
        "month": lambda: _read_month(written, today),
        LONGER: lambda: _read_longer(written, today),
        "weeks_ago": lambda: _read_weeks(name, posted, today),
    }
    if way in readers:
        return readers[way]()
    if way in DAYS_AGO:
        return days_ago(*DAYS_AGO[way], today)
    raise Invalid("Choose one of the answers shown")


def filled(name: str, posted: Posted, boxes: Sequence[str] = EVERY_BOX) -> list[str]:
    """Return those of these boxes in which something is written."""
    return [box for box in boxes if values(f"{name}-{box}", posted)]


def boxes_of(name: str, way: str, posted: Posted) -> Sequence[str]:
    """Return the boxes from which a date given in this way is read.

    A month may also stand in the boxes of a whole day: pages before 0.3.0 had these for both, and posted no others.
    """
    own = PARTS.get(way, ())
    if way != "month" or any(posted.get(f"{name}-{box}") for box in own) or not filled(name, posted, BOXES):
        return own
    month_and_year = ("month", "year")
    return month_and_year if filled(name, posted, month_and_year) else BOXES


def way_of(name: str, posted: Posted, today: date, language: str = ENGLISH_LOCALIZER.code) -> str:
    """Infer how a date was given from the filled boxes; "" if they are ambiguous or empty.

    Raises Invalid for a box of a whole day that cannot be read.
    """
    ways = [way for way, boxes in PARTS.items() if filled(name, posted, boxes)]
    if ways != ["day"]:
        return ways[0] if len(ways) == 1 else ""
    parts = _Written(name, posted, today, language).read(*BOXES).parts
    if parts.keys() & {"month", "year"}:
        return "day" if "day" in parts else "month"
    return ""


def calendar_day(name: str, posted: Posted, today: date, language: str = ENGLISH_LOCALIZER.code) -> date:
    """Read a date of birth from month, day and year boxes. Raises Invalid for a day that does not exist."""
    return _Written(name, posted, today, language).read(*BOXES).day(LIFETIME)


def _read_day(written: _Written, today: date) -> PartialDate:
    """Read a whole day. Tomorrow is taken as today: it has begun east of the clinic."""
    day = written.read(*BOXES).day(RECENT)
    answer = the_day(today if day - today == A_DAY else day)
    return _until(today, answer, _DAY_TO_COME, written.box_of("day"))


def _read_month(written: _Written, today: date) -> PartialDate:
    written.read("month", "year")
    if not written.parts:
        written.read("day")  # the patient may have written the whole date there
    month, year = written.number("month"), written.year(RECENT)
    return _until(today, the_month(year, month), _MONTH_TO_COME, written.box_of("month"))


def _read_longer(written: _Written, today: date) -> PartialDate:
    """Read the month or the year alone, if it is written; it must have days as long ago as "longer" says."""
    shortest, longest = DAYS_AGO[LONGER]
    if not written.read("month", "year").parts:
        return days_ago(shortest, longest, today)
    if written.parts.keys() == {"year"}:
        latest = today - timedelta(shortest)
        return _until(latest, the_year(written.year(RECENT)), _NOT_LONGER, written.box_of("year"))
    answer = _read_month(written, today)
    if answer.ages(today)[1] < shortest:
        raise Invalid(_NOT_LONGER, written.box_of("month"))
    return answer


def _read_weeks(name: str, posted: Posted, today: date) -> PartialDate:
    weeks = date_parser.weeks_in(one_value_of_part(name, "weeks_ago", posted, _WEEKS_MISSING))
    if weeks is None:
        raise Invalid(_WEEKS_WRONG, "weeks_ago")
    if weeks > MOST_WEEKS_AGO:
        raise Invalid("Enter a number of weeks up to %(most)s", "weeks_ago", most=MOST_WEEKS_AGO)
    return about_weeks_ago(weeks, today)


def _until(last: date, answer: PartialDate, words: str, part: str) -> PartialDate:
    """Return the date without days after the last one. Raises Invalid with these words if no day is left."""
    try:
        return answer.until(last)
    except ValueError:
        raise Invalid(words, part) from None


def one_value_of_part(name: str, part: str, posted: Posted, missing: str) -> str:
    """Return the single value of a box such as `onset_date-month`. Raises Invalid that names the box."""
    try:
        return plainly(one_value(f"{name}-{part}", posted, missing))
    except Invalid as invalid:
        raise Invalid(invalid.words, part, **invalid.values) from None


def in_words(answer: PartialDate, localizer: Localizer = ENGLISH_LOCALIZER) -> str:
    """Return a remembered date in words, no more exact than it was given."""
    if answer.way == "day":
        return localizer.day(answer.earliest)
    if answer.way == "month":
        return localizer.month(answer.earliest)
    if answer.year is not None and answer == the_year(answer.year):
        return str(answer.year)
    if answer.way in _DAYS_AGO and answer.said_on is not None:
        return localizer.translate(_DAYS_AGO[answer.way], day=localizer.day(answer.said_on))
    if answer.weeks is not None and answer.said_on is not None:
        words = _ONE_WEEK if answer.weeks == 1 else _WEEKS
        return localizer.translate(words, weeks=answer.weeks, day=localizer.day(answer.said_on))
    return localizer.translate(
        _BETWEEN, first=localizer.day(answer.earliest), last=localizer.day(answer.latest)
    )
