"""The door of every form and query: takes invisible characters out of what was typed or pasted."""

from __future__ import annotations

import unicodedata
from typing import Any

from flask import Request
from werkzeug.datastructures import ImmutableMultiDict, MultiDict

JOINERS = "\u200c\u200d"
"""Zero-width non-joiner and joiner: letters in names of some scripts, such as Persian and Sinhala."""
PASSWORDS = frozenset({"password", "new", "again", "old", "confirm-password"})
"""Fields that are kept as they are: an account may already have a password with an invisible character."""

_LETTERS_WITHOUT_A_SHAPE = "\u115f\u1160\u3164\uffa0"
"""Fillers of Hangul: the only letters among the characters that Unicode lets programs not draw."""
_INVISIBLE = (
    _LETTERS_WITHOUT_A_SHAPE
    + "\u00ad\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    + "\u2060\u2066\u2067\u2068\u2069\u206a\u206b\u206c\u206d\u206e\u206f\ufeff"
)
_TAKE_OUT = dict.fromkeys(map(ord, _INVISIBLE))


def visible(text: str) -> str:
    """Return the text without invisible characters; a joiner stays where it joins letters or signs."""
    text = text.translate(_TAKE_OUT)
    if not any(joiner in text for joiner in JOINERS):
        return text
    return "".join(sign for at, sign in enumerate(text) if sign not in JOINERS or _joins(text, at, "LMS"))


def is_readable(text: str) -> bool:
    """Whether every character of a name can be kept: it is printable, or a joiner between letters."""
    return all(
        (sign.isprintable() and sign != "\ufffd") or (sign in JOINERS and _joins(text, at, "LM"))
        for at, sign in enumerate(text)
    )


def has_letter(text: str) -> bool:
    """Whether a name has a letter or digit that can be seen: a mark or a sign alone, such as an empty braille cell, is none."""
    return any(sign.isalnum() and sign not in _LETTERS_WITHOUT_A_SHAPE for sign in text)


def _joins(text: str, at: int, kinds: str) -> bool:
    """Whether both neighbours are characters of these Unicode categories: letters, marks, signs."""
    before, after = text[max(at - 1, 0) : at], text[at + 1 : at + 2]
    return all(near and unicodedata.category(near)[0] in kinds for near in (before, after))


class VisibleFields(ImmutableMultiDict[str, Any]):
    """The fields of a form or of a query, without invisible characters."""

    def __init__(self, mapping: Any = None) -> None:
        fields = MultiDict(mapping).items(multi=True)
        super().__init__([(name, _taken_in(name, value)) for name, value in fields])


def _taken_in(name: str, value: Any) -> Any:
    """Return a value as forms take it in. One of blanks alone is empty: else it would pass as a choice that may be left out."""
    if not isinstance(value, str) or name in PASSWORDS:
        return value
    text = visible(value)
    return "" if text.isspace() else text


class VisibleRequest(Request):
    """A request whose form and query are without invisible characters, for every view and form."""

    parameter_storage_class = VisibleFields
