"""Levels of the thoracic and lumbar spine, T1 to L5, as read from what staff type."""

from __future__ import annotations

import re

from app.submissions.statuses import ActionRefused

LEVELS = (*(f"T{number}" for number in range(1, 13)), *(f"L{number}" for number in range(1, 6)))
"""From the top down."""
_LEVEL = re.compile(r"\b([TL])\s?(\d{1,2})\b", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s,;/&+.-]*(and)?[\s,;/&+.-]*", re.IGNORECASE)


def levels_in_order(text: str) -> str:
    """Return levels as "T12, L1", from the top down; text with other words in it stays as typed.

    Raises ActionRefused for a level that there is not, such as T13: a wrong level must not reach the clinic.
    """
    found = [f"{letter.upper()}{int(number)}" for letter, number in _LEVEL.findall(text)]
    unknown = [level for level in found if level not in LEVELS]
    if unknown:
        raise ActionRefused(f"There is no {unknown[0]}. The levels are T1 to T12 and L1 to L5.")
    has_other_words = any(not _BETWEEN.fullmatch(part) for part in _LEVEL.split(text)[::3])
    return text if has_other_words or not found else ", ".join(sorted(set(found), key=LEVELS.index))
