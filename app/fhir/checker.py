"""A response against its questionnaire: every item known, in its place, asked, and answered with what fits.

It reads the questionnaire as published, so it also checks what was answered from an older version.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from app.fhir.codes import Json
from app.fhir.enabled import Code, code_of, enabled_items
from app.fhir.envelope import check_elements
from app.fhir.faults import FaultKind, Faults
from app.fhir.values import read_value, value_of

ITEM_ELEMENTS = frozenset({"id", "extension", "linkId", "definition", "text", "answer", "item"})
UNANSWERABLE = ("group", "display")
Given = Mapping[str, Sequence[Any]]
"""The values given to each answered item, by linkId."""


class Checker:
    """Checks one response against its questionnaire."""

    def __init__(self, sheet: Json, faults: Faults) -> None:
        self._sheet: Sequence[Json] = sheet["item"]
        self._faults = faults
        self._places = dict(_places(self._sheet, ()))
        self._items: dict[str, Json] = {}

    def check(self, items: Any) -> Given:
        """Return the values of every item; what is wrong is among the faults."""
        self._enter(items, ())
        given = {link_id: self._values(link_id, item) for link_id, item in self._items.items()}
        given = {link_id: values for link_id, values in given.items() if values}
        self._check_path(given)
        return given

    def unanswered(self, given: Given) -> list[str]:
        """Return every required item on the path without an answer, that of a group being any answer within it."""
        return [
            item["linkId"]
            for item in enabled_items(self._sheet, self._chosen(given))
            if item.get("required") and not _is_answered(item, given)
        ]

    def _enter(self, items: Any, place: tuple[str, ...]) -> None:
        if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
            self._faults.add(
                FaultKind.WRONG_SHAPE, place[-1] if place else "", "item is not a list of objects"
            )
            return
        for item in items:
            link_id = item.get("linkId")
            if not isinstance(link_id, str):
                self._faults.add(FaultKind.NO_LINK_ID, place[-1] if place else "", "an item has no linkId")
                continue
            self._note(link_id, item, place)
            for part in (item, *_parts_of(item.get("answer"))):
                if "item" in part:
                    self._enter(part["item"], (*place, link_id))

    def _note(self, link_id: str, item: Json, place: tuple[str, ...]) -> None:
        check_elements(item, ITEM_ELEMENTS, link_id, self._faults)
        if link_id not in self._places:
            self._faults.add(FaultKind.UNKNOWN_LINK_ID, link_id, "the questionnaire has no such item")
        elif link_id in self._items:
            self._faults.add(FaultKind.LINK_ID_TWICE, link_id, "stands twice")
        elif self._places[link_id][0] != place:
            self._faults.add(
                FaultKind.WRONG_GROUP, link_id, "stands in another group than in the questionnaire"
            )
        else:
            self._items[link_id] = item

    def _values(self, link_id: str, given: Json) -> list[Any]:
        item = self._places[link_id][1]
        answers = given.get("answer")
        if answers is None and "answer" not in given:
            return []
        if not isinstance(answers, list):
            self._faults.add(FaultKind.WRONG_SHAPE, link_id, "answer is not a list")
            return []
        if item["type"] in UNANSWERABLE:
            self._faults.add(FaultKind.NOT_TO_ANSWER, link_id, f"a {item['type']} has no answer")
            return []
        return self._fitting(item, [read_value(answer, item, self._faults) for answer in answers])

    def _fitting(self, item: Json, values: list[Any]) -> list[Any]:
        link_id, fitting = item["linkId"], [value for value in values if value is not None]
        if len(values) > 1 and not item.get("repeats"):
            self._faults.add(FaultKind.SEVERAL_ANSWERS, link_id, "has several answers, and takes one")
        elif len(set(fitting)) < len(fitting):
            self._faults.add(FaultKind.ANSWER_TWICE, link_id, "has the same answer twice")
        elif len(values) > 1 and _exclusive(item) & set(fitting):
            self._faults.add(
                FaultKind.NONE_AND_ANOTHER, link_id, "“none” or “not sure” stands beside another answer"
            )
        return fitting

    def _check_path(self, given: Given) -> None:
        asked = {item["linkId"] for item in enabled_items(self._sheet, self._chosen(given))}
        for link_id in given:
            if link_id not in asked:
                self._faults.add(
                    FaultKind.NOT_ASKED, link_id, "is answered, and not asked after these answers"
                )

    def _chosen(self, given: Given) -> dict[str, list[Code]]:
        return {link_id: [*self._codes(link_id)] for link_id in given}

    def _codes(self, link_id: str) -> Iterator[Code]:
        for answer in _parts_of(self._items[link_id].get("answer")):
            if isinstance(coding := answer.get("valueCoding"), dict):
                yield code_of(coding)


def _places(
    items: Iterable[Json], place: tuple[str, ...]
) -> Iterator[tuple[str, tuple[tuple[str, ...], Json]]]:
    """Yield each item by its linkId, with the items that it stands within."""
    for item in items:
        yield item["linkId"], (place, item)
        yield from _places(item.get("item", ()), (*place, item["linkId"]))


def _parts_of(answers: Any) -> list[Json]:
    """Return the answers that are objects; others are named when they are read."""
    return [each for each in answers if isinstance(each, dict)] if isinstance(answers, list) else []


def _is_answered(item: Json, given: Given) -> bool:
    return item["linkId"] in given or any(_is_answered(each, given) for each in item.get("item", ()))


def _exclusive(item: Json) -> set[str]:
    """Return the values of a list that stand alone."""
    return {
        value_of(code_of(option["valueCoding"]), item["linkId"])
        for option in item.get("answerOption", ())
        if option.get("extension")
    }
