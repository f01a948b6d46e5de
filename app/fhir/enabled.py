"""Which items of a questionnaire are asked, by its own conditions and the answers so far."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from app.fhir.codes import Json

Code = tuple[str | None, str | None]
"""The system and the code of an answer."""
Chosen = Mapping[str, Sequence[Code]]
"""The codes given to each item that was answered, by linkId."""


def code_of(coding: Json) -> Code:
    """Return the system and the code."""
    return coding.get("system"), coding.get("code")


def enabled_items(items: Iterable[Json], chosen: Chosen) -> Iterator[Json]:
    """Yield every item that is asked, in order; what stands within an item that is not asked is not asked either."""
    asked: set[str] = set()
    yield from _within(items, chosen, asked)


def _within(items: Iterable[Json], chosen: Chosen, asked: set[str]) -> Iterator[Json]:
    for item in items:
        if _is_enabled(item, chosen, asked):
            asked.add(item["linkId"])
            yield item
            yield from _within(item.get("item", ()), chosen, asked)


def _is_enabled(item: Json, chosen: Chosen, asked: set[str]) -> bool:
    """Whether one of its conditions holds, by an answer to an item that is itself asked; ours have no other behavior."""
    conditions: Sequence[Json] = item.get("enableWhen", ())
    return not conditions or any(
        each["question"] in asked and code_of(each["answerCoding"]) in chosen.get(each["question"], ())
        for each in conditions
    )
