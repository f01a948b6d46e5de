"""A date from the values of its items. The days it may be are never believed, but must agree with what is given."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.fhir.checker import Given
from app.fhir.date_items import COUNTED_FROM, EARLIEST, LATEST, WAY
from app.fhir.faults import FaultKind, Faults
from app.questionnaire.partial_date import (
    DAYS_AGO,
    PartialDate,
    about_weeks_ago,
    between,
    days_ago,
    the_day,
    the_month,
)
from app.questionnaire.question import NOT_SURE, NotSure


def read_date(question_id: str, given: Given, as_of: date, faults: Faults) -> PartialDate | NotSure | None:
    """Return a remembered date; None if it is not answered, or there is a fault.

    as_of: the day from which weeks ago are counted unless the response says another; no day after it counts.
    """
    parts = {
        link_id.removeprefix(f"{question_id}."): values[0]
        for link_id, values in given.items()
        if link_id.startswith(f"{question_id}.")
    }
    if not parts:
        return None
    try:
        return _Reader(parts, as_of).read()
    except _Wrong as wrong:
        faults.add(wrong.kind, f"{question_id}.{wrong.part}", wrong.why)
    except (ValueError, OverflowError):
        faults.add(FaultKind.OUT_OF_RANGE, question_id, "does not make a range of days")
    return None


class _Wrong(Exception):
    def __init__(self, kind: FaultKind, part: str, why: str) -> None:
        super().__init__(why)
        self.kind, self.part, self.why = kind, part, why


class _Reader:
    def __init__(self, parts: dict[str, Any], as_of: date) -> None:
        self._parts, self._as_of = parts, as_of
        self._counted_from: date = parts.get(COUNTED_FROM, as_of)

    def read(self) -> PartialDate | NotSure | None:
        """Return the date; None if a part is missing. Raises _Wrong, ValueError or OverflowError."""
        if self._counted_from > self._as_of:
            raise _Wrong(FaultKind.DAY_TO_COME, COUNTED_FROM, "is after the day of the response")
        if self._parts.get(WAY) == NOT_SURE:
            self._must_agree(None, None)
            return NOT_SURE
        answer = self._range()
        if answer is None:
            return None  # a part is missing, which the checker names
        if answer.earliest > self._as_of or (answer.way == "between" and answer.latest > self._as_of):
            raise _Wrong(FaultKind.DAY_TO_COME, WAY, "has not come yet on the day of the response")
        answer = answer.until(self._as_of)
        self._must_agree(answer.earliest, answer.latest)
        return answer

    def _range(self) -> PartialDate | None:
        """Return the days by the way in which it is given. Raises ValueError or OverflowError."""
        parts, way = self._parts, self._parts.get(WAY)
        match way:
            case "day" if "day" in parts:
                return the_day(parts["day"])
            case "month" if {"month", "year"} <= parts.keys():
                return the_month(parts["year"], parts["month"])
            case "weeks_ago" if "weeks_ago" in parts:
                return about_weeks_ago(parts["weeks_ago"], self._counted_from)
            case str() if way in DAYS_AGO:
                return days_ago(*DAYS_AGO[way], self._counted_from)
            case None:
                return self._without_a_way()
        return None

    def _without_a_way(self) -> PartialDate:
        """Read what the form has no way for: two days, alone or as days before another."""
        if not {EARLIEST, LATEST} <= self._parts.keys():
            raise _Wrong(FaultKind.HALF_A_RANGE, WAY, "neither a way nor a first and a last day is given")
        first, last = self._parts[EARLIEST], self._parts[LATEST]
        if COUNTED_FROM not in self._parts:
            return between(first, last)
        day = self._counted_from
        return days_ago((day - last).days, (day - first).days, day)

    def _must_agree(self, earliest: date | None, latest: date | None) -> None:
        for name, day in ((EARLIEST, earliest), (LATEST, latest)):
            if self._parts.get(name, day) != day:
                raise _Wrong(FaultKind.OTHER_DAYS, name, "is another day than the answer makes it")
