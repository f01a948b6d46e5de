"""Names as they are compared: letters without accents, words in order, and which words may be surnames.

The same name is typed with or without accents, apostrophes, hyphens and suffixes, and in two orders.
"""

from __future__ import annotations

import unicodedata
from itertools import pairwise

_ACCENTS = frozenset(
    chr(code)
    for first, last in ((0x300, 0x36F), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF))
    for code in range(first, last + 1)
)
"""Combining marks of Latin, Greek and Cyrillic. Marks of other scripts are vowels, so they stay."""

_LETTERS = str.maketrans(
    {
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "ɖ": "d",
        "ɗ": "d",
        "ø": "o",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ı": "i",
        "ħ": "h",
        "ŧ": "t",
        "ŋ": "n",
        "ɓ": "b",
        "ƙ": "k",
        "ƴ": "y",
        "ə": "e",
    }
)
"""Letters that Unicode does not decompose into a plain letter and an accent. "ß" becomes "ss" by folding its case."""

_APOSTROPHES = frozenset("'’‘‛`´ʹʺʻʼʽʾʿˈ′‵＇")
GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})
SUFFIXES = GENERATIONS | {"md", "phd", "dds", "dmd", "dvm", "esq", "rn"}
"""Not part of a surname when they end a name. "Do" and "V" are not here: they are surnames and initials too."""
PARTICLES = frozenset(
    ["al", "bin", "da", "das", "de", "del", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "las"]
) | {"le", "los", "van", "von", "y"}
"""Words that so many surnames begin with that alone they find no one in particular, unless they are the last word."""


def folded(text: str) -> str:
    """Return text in lower case without accents, each of its letters as plain as it gets."""
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    plain = "".join(sign for sign in decomposed if sign not in _ACCENTS).translate(_LETTERS)
    return unicodedata.normalize("NFC", plain)


def words_of(name: str) -> list[str]:
    """Return the folded words of a name. An apostrophe joins, everything else that is no letter or digit parts."""
    joined = "".join(sign for sign in folded(name) if sign not in _APOSTROPHES)
    return "".join(sign if _is_part(sign) else " " for sign in joined).split()


def _is_part(sign: str) -> bool:
    """Whether a character is part of a word: a letter, a mark on one, or a digit."""
    return unicodedata.category(sign)[0] in "LMN"


def without_suffixes(words: list[str]) -> list[str]:
    """Return the words without "Jr." and the like at the end; the first word stays."""
    end = len(words)
    while end > 1 and words[end - 1] in SUFFIXES:
        end -= 1
    return words[:end]


def generation(name: str) -> str:
    """Return "jr", "sr", "ii" and so on when the name says so, else ""."""
    return next((word for word in words_of(name)[1:] if word in GENERATIONS), "")


def parts_of(name: str) -> tuple[list[str], list[str]]:
    """Return the words that are given names only, and those that may be surnames: all but the first.

    "Last, First" is understood: the words before the comma may be surnames. A name of one word is a surname.
    """
    before, comma, after = name.partition(",")
    given = without_suffixes(words_of(after))
    if comma and given and given[0] not in SUFFIXES and words_of(before):
        return given, without_suffixes(words_of(before))
    first, _, rest = name.replace(",", " ").strip().partition(" ")
    surnames = without_suffixes(["", *words_of(rest)])[1:]
    return (words_of(first), surnames) if surnames else ([], words_of(first))


def surname_keys(name: str) -> set[str]:
    """Return every spelling under which a surname is looked up: each word, two neighbours as one, and all as one.

    "Anne Smith-Jones" gives "smith", "jones" and "smithjones". An initial or a particle counts alone only at the end.
    """
    return _keys(parts_of(name)[1])


def typed_keys(typed: str) -> set[str]:
    """Return the spellings to look for, from a surname as typed into the search, with or without given names."""
    _, comma, after = typed.partition(",")
    if comma and words_of(after):
        return surname_keys(typed)
    return _keys(without_suffixes(words_of(typed)))


def _keys(words: list[str]) -> set[str]:
    """The last word counts whatever it is."""
    telling = {word for word in words if len(word) > 1 and word not in PARTICLES} | {*words[-1:]}
    neighbours = {one + other for one, other in pairwise(words) if other in telling}
    return {key for key in telling | neighbours | {"".join(words)} if key}
