"""One answer of a response: its value, of the type that its item has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from app.fhir.codes import NOT_SURE_CODE, NOT_SURE_SYSTEM, Json
from app.fhir.date_items import WAY
from app.fhir.enabled import Code, code_of
from app.fhir.envelope import check_elements
from app.fhir.faults import FaultKind, Faults
from app.questionnaire.question import NOT_SURE

VALUES = frozenset(
    {
        "valueBoolean",
        "valueDecimal",
        "valueInteger",
        "valueDate",
        "valueDateTime",
        "valueTime",
        "valueString",
        "valueUri",
        "valueAttachment",
        "valueCoding",
        "valueQuantity",
        "valueReference",
    }
)
ANSWER_ELEMENTS = VALUES | {"id", "extension", "item"}
CODING_ELEMENTS = frozenset({"id", "extension", "system", "version", "code", "display", "userSelected"})
ELEMENT_OF = {"choice": "valueCoding", "date": "valueDate", "integer": "valueInteger"}
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def read_value(answer: Any, item: Json, faults: Faults) -> Any:
    """Return the value of an answer: that of the option, a day or a number; None if there is a fault."""
    link_id = item["linkId"]
    if not isinstance(answer, dict):
        faults.add(FaultKind.WRONG_SHAPE, link_id, "an answer is not an object")
        return None
    check_elements(answer, ANSWER_ELEMENTS, link_id, faults)
    given = sorted(VALUES & answer.keys())
    element = ELEMENT_OF[item["type"]]
    if not given:
        faults.add(FaultKind.NO_VALUE, link_id, "an answer has no value")
    elif len(given) > 1:
        faults.add(FaultKind.TWO_VALUES, link_id, f"an answer has {' and '.join(given)}")
    elif given != [element]:
        faults.add(FaultKind.WRONG_TYPE, link_id, f"{given[0]} stands where {element} belongs")
    else:
        return _READERS[element](answer[element], item, faults)
    return None


def _option(coding: Any, item: Json, faults: Faults) -> str | None:
    link_id = item["linkId"]
    if not isinstance(coding, dict) or not all(
        isinstance(part, str | None) for part in (*code_of(coding), coding.get("display"))
    ):
        faults.add(
            FaultKind.WRONG_TYPE, link_id, "valueCoding is not an object with a system and a code as text"
        )
        return None
    check_elements(coding, CODING_ELEMENTS, link_id, faults)
    options = {code_of(each["valueCoding"]): each["valueCoding"] for each in item["answerOption"]}
    code = code_of(coding)
    if code[0] not in {system for system, _ in options}:
        faults.add(FaultKind.OTHER_SYSTEM, link_id, f"system {code[0]!r} is not that of our answers")
    elif code not in options:
        faults.add(FaultKind.NOT_OFFERED, link_id, f"{code[1]!r} is not offered")
    elif _is_worded_as_another(coding.get("display"), code, options):
        faults.add(
            FaultKind.WORDS_OF_ANOTHER, link_id, f"{code[1]!r} is displayed in the words of another answer"
        )
    else:
        return value_of(code, link_id)
    return None


def _is_worded_as_another(display: Any, code: Code, options: dict[Code, Json]) -> bool:
    """Whether the words are those of another option, in any language: then it is unclear which one is meant."""
    if display is None or display in _words(options[code]):
        return False
    return any(display in _words(option) for option in options.values())


def _words(option: Json) -> Iterator[str]:
    yield option.get("display", "")
    for translation in option.get("_display", {}).get("extension", ()):
        yield from (each["valueString"] for each in translation["extension"] if "valueString" in each)


def value_of(code: Code, link_id: str) -> str:
    """Return the value of an option, as our questions have it, from its code."""
    if code == (NOT_SURE_SYSTEM, NOT_SURE_CODE):
        return NOT_SURE
    return str(code[1]).removeprefix(f"{link_id.removesuffix(f'.{WAY}')}.")


def _day(text: Any, item: Json, faults: Faults) -> date | None:
    try:
        if isinstance(text, str) and _DAY.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    faults.add(FaultKind.NO_SUCH_DAY, item["linkId"], f"{text!r} is not a day such as 2026-05-04")
    return None


def _number(number: Any, item: Json, faults: Faults) -> int | None:
    link_id = item["linkId"]
    if type(number) is not int:
        faults.add(FaultKind.WRONG_TYPE, link_id, f"{number!r} is not a whole number")
        return None
    lowest, highest = (each["valueInteger"] for each in item["extension"])
    if not lowest <= number <= highest:
        faults.add(FaultKind.OUT_OF_RANGE, link_id, f"{number} is not from {lowest} to {highest}")
        return None
    return number


_READERS = {"valueCoding": _option, "valueDate": _day, "valueInteger": _number}
