"""A date that is remembered, as a group of items: how it is given, its parts, and the days it may be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from app.fhir.codes import STRUCTURES, Addresses, Json, coding
from app.fhir.texts import with_words
from app.questionnaire.localization import Localizer
from app.questionnaire.partial_date import MOST_WEEKS_AGO, PartialDate
from app.questionnaire.question import DateQuestion, NotSure
from app.questionnaire.text import N_

WAY, COUNTED_FROM, EARLIEST, LATEST = "way", "said_on", "earliest", "latest"
PARTS: dict[str, tuple[str, str, str]] = {
    "day": ("day", "date", N_("The day")),
    "month": ("month", "integer", N_("Month")),
    "year": ("month", "integer", N_("Year")),
    "weeks_ago": ("weeks_ago", "integer", N_("Number of weeks ago")),
}
"""Each part: the way of giving the date that it belongs to, its type, and its words."""
LIMITS = {"month": (1, 12), "year": (1900, 9998), "weeks_ago": (0, MOST_WEEKS_AGO)}
DAYS = {COUNTED_FROM: "Counted from", EARLIEST: "First day that it may be", LATEST: "Last day that it may be"}
"""For a receiver who does not know how we count: read only, never asked."""


def parts_of_way(way: str) -> tuple[str, ...]:
    """Return the parts that a date given in this way has."""
    return tuple(part for part, (its_way, _, _) in PARTS.items() if its_way == way)


def items(
    question: DateQuestion, options: Sequence[Json], addresses: Addresses, languages: Sequence[Localizer]
) -> list[Json]:
    """Return the items of a date. options: the ways to give it, as answer options."""
    way: Json = {"linkId": f"{question.id}.{WAY}"}
    with_words(way, "text", question.title.patient, languages)
    way |= {"type": "choice", "answerOption": list(options)}
    return [way, *_parts(question, addresses, languages), *_days(question)]


def _parts(question: DateQuestion, addresses: Addresses, languages: Sequence[Localizer]) -> Iterator[Json]:
    for part, (way, kind, words) in PARTS.items():
        item: Json = {"linkId": f"{question.id}.{part}"}
        if part in LIMITS:
            lowest, highest = LIMITS[part]
            item["extension"] = [
                {"url": f"{STRUCTURES}minValue", "valueInteger": lowest},
                {"url": f"{STRUCTURES}maxValue", "valueInteger": highest},
            ]
        with_words(item, "text", words, languages)
        answer = coding(addresses, question.id, way)
        when = {"question": f"{question.id}.{WAY}", "operator": "=", "answerCoding": answer}
        yield {**item, "type": kind, "enableWhen": [when], "required": True}


def _days(question: DateQuestion) -> Iterator[Json]:
    for name, words in DAYS.items():
        hidden = {"url": f"{STRUCTURES}questionnaire-hidden", "valueBoolean": True}
        yield {
            "linkId": f"{question.id}.{name}",
            "extension": [hidden],
            "text": words,
            "type": "date",
            "readOnly": True,
        }


def way_of(answer: PartialDate | NotSure) -> str:
    """Return how a date was given; "" for a range that the form has no way for: only its days are written."""
    if not isinstance(answer, PartialDate):
        return answer
    return "" if answer.way in ("between", "days_ago") else answer.way


def values_of(answer: PartialDate | NotSure) -> dict[str, Any]:
    """Return the value of each part of a date but its way, in the order of the items."""
    if not isinstance(answer, PartialDate):
        return {}
    first = answer.earliest
    parts: dict[str, Any] = {
        "day": first.isoformat(),
        "month": first.month,
        "year": first.year,
        "weeks_ago": answer.weeks,
    }
    days: dict[str, date | None] = {COUNTED_FROM: answer.said_on, EARLIEST: first, LATEST: answer.latest}
    own = {part: parts[part] for part in parts_of_way(way_of(answer))}
    return own | {name: day.isoformat() for name, day in days.items() if day is not None}
