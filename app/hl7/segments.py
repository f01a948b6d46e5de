"""Segments of HL7 v2.5.1: fields, components and repetitions, with what separates them escaped (chapter 2 of the standard)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

ENCODING = "^~\\&"
"""What separates components, repetitions and subcomponents, with the escape between."""
SEGMENT_END = "\r"
_ESCAPED = str.maketrans({"\\": "\\E\\", "|": "\\F\\", "^": "\\S\\", "&": "\\T\\", "~": "\\R\\"})

Component = str
Field = str
"""One that is escaped already: see `component`, `composite` and `repeated`."""


def component(value: str) -> Component:
    """Return a text as one component: on one line, without characters that do not print, and escaped."""
    words = " ".join(value.split())
    return "".join(char for char in words if char.isprintable()).translate(_ESCAPED)


def composite(*values: str) -> Field:
    """Return components as one field. Empty ones at the end are left out."""
    return "^".join(component(value) for value in values).rstrip("^")


def repeated(fields: Sequence[Field]) -> Field:
    """Return several fields as one that is given several times. Empty ones are left out."""
    return "~".join(field for field in fields if field)


def segment(name: str, **fields: Field) -> str:
    """Return a segment. fields: by their number in the standard, as `f3`; what is not named is empty."""
    by_number = {int(key[1:]): value for key, value in fields.items()}
    return "|".join([name, *(by_number.get(number, "") for number in range(1, max(by_number) + 1))])


def moment(at: datetime) -> str:
    """Return a moment, to the second, with its offset."""
    return f"{at:%Y%m%d%H%M%S%z}"


def day(written: str) -> str:
    """Return a day that is written as ISO 8601 does; nothing for none."""
    return written.replace("-", "")
