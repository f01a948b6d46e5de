"""Whether a new password is hard to guess: zxcvbn's estimate, which knows common passwords, words, names, dates and keys."""

from __future__ import annotations

import re
from typing import Any

LONGEST_MEASURED = 72  # characters; the estimate of more takes too long, and so many are enough
HARD_TO_GUESS = 3  # of 4: safe from 10,000,000,000 guesses (zxcvbn's own scale)
SHORTEST_PART = 3

COMMON = "It is one of the first that are tried."
CLOSE = "It is close to one of the first that are tried."
ONE_WORD = "One word alone is quickly found."
NAMES = "Names are quickly found."
KEYS = "Keys that lie side by side are quickly found."
REPEATED = "The same letters or words over and over are quickly found."
IN_A_ROW = "Letters or digits in their order, such as abc or 6543, are quickly found."
DATES = "Dates and years are quickly found."
ABOUT_THEM = "It is mostly a name, an e-mail address or the clinic’s name."
WHY = {
    "This is a top-10 common password.": COMMON,
    "This is a top-100 common password.": COMMON,
    "This is a very common password.": COMMON,
    "This is similar to a commonly used password.": CLOSE,
    "A word by itself is easy to guess.": ONE_WORD,
    "Names and surnames by themselves are easy to guess.": NAMES,
    "Common names and surnames are easy to guess.": NAMES,
    "Straight rows of keys are easy to guess.": KEYS,
    "Short keyboard patterns are easy to guess.": KEYS,
    'Repeats like "aaa" are easy to guess.': REPEATED,
    'Repeats like "abcabcabc" are only slightly harder to guess than "abc".': REPEATED,
    'Sequences like "abc" or "6543" are easy to guess.': IN_A_ROW,
    "Recent years are easy to guess.": DATES,
    "Dates are often easy to guess.": DATES,
}
"""zxcvbn's warnings in our words."""


def weakness(password: str, about: tuple[str, ...]) -> str | None:
    """Return why a password is easy to guess, in words that may be empty; None when it is hard to guess.

    about: what others know about the person, such as their name, e-mail address and clinic.
    """
    from zxcvbn import (
        zxcvbn,  # imported here: its word lists take 20 ms and 10 MB, and few processes need them
    )

    estimate: dict[str, Any] = zxcvbn(password[:LONGEST_MEASURED], user_inputs=parts_of(about))
    if estimate["score"] >= HARD_TO_GUESS:
        return None
    matched = {match.get("dictionary_name") for match in estimate["sequence"]}
    about_them = ABOUT_THEM if "user_inputs" in matched else ""
    return WHY.get(estimate["feedback"]["warning"], about_them)


def parts_of(about: tuple[str, ...]) -> list[str]:
    """Return what may be part of a password: each text, its words, and its words without what is between them."""
    words = [re.findall(r"\w+", text) for text in about]
    parts = {*about, *("".join(some) for some in words), *(word for some in words for word in some)}
    return sorted(part for part in parts if len(part) >= SHORTEST_PART)
