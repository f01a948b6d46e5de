"""Parses dates and numbers as people write them, in English and Spanish. Ambiguous input is refused."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType

from app.questionnaire.localization import ENGLISH_LOCALIZER

LONGEST = 60  # characters; no date needs more
SHORTEST_MISSPELT = 5  # letters: shorter words are too similar to each other

_MONTHS = (
    ("january", "enero"),
    ("february", "febrero"),
    ("march", "marzo"),
    ("april", "abril"),
    ("may", "mayo"),
    ("june", "junio"),
    ("july", "julio"),
    ("august", "agosto"),
    ("september", "septiembre", "setiembre"),
    ("october", "octubre"),
    ("november", "noviembre"),
    ("december", "diciembre"),
)
_NUMBERS: Mapping[str, int] = MappingProxyType(
    {
        word: number
        for number, words in enumerate(
            (
                *(
                    "zero cero",
                    "one un uno una",
                    "two dos",
                    "three tres",
                    "four cuatro",
                    "five cinco",
                    "six seis",
                ),
                *("seven siete", "eight ocho", "nine nueve", "ten diez", "eleven once", "twelve doce"),
            )
        )
        for word in words.split()
    }
)
_ENDINGS = frozenset(["st", "nd", "rd", "th", "º", "ª", "°", "o", "a", "ro", "er", "do", "to", "vo", "mo"])
_LINKS = frozenset({"the", "of", "de", "del", "el"})
_WORDS_AROUND_WEEKS = """
    about around approximately approx roughly maybe nearly almost or so some ago week weeks wk wks
    hace como casi unos unas aproximadamente alrededor de mas más o menos semana semanas
"""
_AROUND_WEEKS = frozenset(_WORDS_AROUND_WEEKS.split())
_PIECE = re.compile(r"[0-9]+|[^\W\d_ºª]+|[ºª°]")
_BETWEEN = re.compile(r"[\s.,/'’-]*")
_ACCENTS = str.maketrans("áéíóúü", "aeiouu")
_RELATIVE_MONTHS = {"this month": 0, "last month": 1, "este mes": 0, "el mes pasado": 1, "mes pasado": 1}
_RELATIVE_DAYS = {"today": 0, "yesterday": 1, "hoy": 0, "ayer": 1}

_SHAPES = {
    "wn": ("month", "day"),
    "nw": ("day", "month"),
    "wnn": ("month", "day", "year"),
    "nwn": ("day", "month", "year"),
}

Parts = dict[str, int | str]
"""The `month` and `day` found in a text, as numbers, and the `year` as it was written."""


class Unreadable(ValueError):
    """A text that is neither a date nor a part of one."""


class AmbiguousDate(Unreadable):
    """A numeric date that could be read as two different days."""


def month_of(word: str) -> int | None:
    """Return the month a word names: in full, abbreviated, or with one typo if unambiguous."""
    word = word.lower().translate(_ACCENTS)
    if len(word) >= 3:
        matching = {n for n, names in enumerate(_MONTHS, 1) if any(name.startswith(word) for name in names)}
        if len(matching) == 1:
            return matching.pop()
    if len(word) < SHORTEST_MISSPELT:
        return None
    near = {n for n, names in enumerate(_MONTHS, 1) if any(_one_slip(word, name) for name in names)}
    return near.pop() if len(near) == 1 else None


def _one_slip(word: str, name: str) -> bool:
    """Whether one letter is missing, extra or wrong, or two neighbouring letters are swapped."""
    if abs(len(word) - len(name)) > 1:
        return False
    start = next((i for i, (a, b) in enumerate(zip(word, name, strict=False)) if a != b), None)
    if start is None:
        return True
    rest_of_word, rest_of_name = word[start:], name[start:]
    return (
        rest_of_word[1:] == rest_of_name[1:]
        or rest_of_word[1:] == rest_of_name
        or rest_of_word == rest_of_name[1:]
        or (rest_of_word[:2] == rest_of_name[:2][::-1] and rest_of_word[2:] == rest_of_name[2:])
    )


def number_in(text: str, digits: int) -> int | None:
    """Read a whole number of at most `digits` digits, or a word up to twelve; ordinal endings are ignored."""
    match _pieces(text):
        case [word] if len(word) <= digits or not word.isdecimal():
            return int(word) if word.isdecimal() else _NUMBERS.get(word.translate(_ACCENTS))
    return None


def weeks_in(text: str) -> int | None:
    """Read the only number in "3", "about three weeks ago" or "hace 3 semanas"; None if there is not one."""
    match [piece for piece in _pieces(text.replace("~", "")) if piece not in _AROUND_WEEKS]:
        case ["a"]:
            return 1
        case [word]:
            return number_in(word, 4)
    return None


def parts_in(text: str, box: str, today: date, language: str = ENGLISH_LOCALIZER.code) -> Parts:
    """Read the date parts in the text of one box: usually that box's part, sometimes a whole date.

    language: of the form. A numeric date is month first in English; in other languages it is read only when the
    order of day and month makes no difference. Raises Unreadable.
    """
    plain = " ".join(text.lower().strip(" .,").split())
    if (relative := _relative(plain, today)) is not None:
        return relative
    pieces = [piece for piece in _pieces(plain) if piece not in _LINKS]
    words = [piece for piece in pieces if not piece.isdecimal()]
    if len(pieces) == 1:
        return _one_part(pieces[0], box)
    if not words:
        return _numeric(pieces, plain, language)
    return _with_month_name(pieces)


def _relative(plain: str, today: date) -> Parts | None:
    if plain in _RELATIVE_DAYS:
        day = today - timedelta(_RELATIVE_DAYS[plain])
        return {"month": day.month, "day": day.day, "year": str(day.year)}
    if plain in _RELATIVE_MONTHS:
        first = today.replace(day=1)
        day = first if not _RELATIVE_MONTHS[plain] else (first - timedelta(1))
        return {"month": day.month, "year": str(day.year)}
    return None


def _pieces(text: str) -> list[str]:
    """Split a text into numbers and words, without ordinal endings. Empty if it has any other character."""
    text = text.lower().strip(" .,'’")
    if len(text) > LONGEST or not _PIECE.match(text) or not _BETWEEN.fullmatch(_PIECE.sub("", text)):
        return []
    pieces: list[str] = []
    for piece in _PIECE.findall(text):
        if not (piece in _ENDINGS and pieces and pieces[-1].isdecimal()):
            pieces.append(piece)
    return pieces


def _one_part(piece: str, box: str) -> Parts:
    if box == "year":
        return {"year": piece}
    month = month_of(piece) if box == "month" else None
    number = number_in(piece, 2) if month is None else month
    if number is None:
        raise Unreadable(piece)
    return {box: number}


def _with_month_name(pieces: list[str]) -> Parts:
    """Read a month name next to a day, a year, or both."""
    shape = "".join("n" if piece.isdecimal() else "w" for piece in pieces)
    order = _SHAPES.get(shape)
    if shape in ("wn", "nw") and len(pieces[shape.index("n")]) == 4:
        order = {"wn": ("month", "year"), "nw": ("year", "month")}[shape]
    if order is None:
        raise Unreadable(shape)
    return _parts_of(dict(zip(order, pieces, strict=True)))


def _numeric(pieces: list[str], plain: str, language: str) -> Parts:
    lengths = [len(piece) for piece in pieces]
    match lengths:
        case [4, _] if "." not in plain:
            return _parts_of(dict(zip(("year", "month"), pieces, strict=True)))
        case [1 | 2, 4] if "." not in plain:
            return _parts_of(dict(zip(("month", "year"), pieces, strict=True)))
        case [4, _, _]:
            return _parts_of(dict(zip(("year", "month", "day"), pieces, strict=True)))
        case [1 | 2, 1 | 2] if "." not in plain:
            return _month_first(pieces, {}, language)
        case [1 | 2, 1 | 2, 2 | 4]:
            return _month_first(pieces, {"year": pieces[2]}, language)
    raise Unreadable(lengths)


def _month_first(pieces: list[str], year: Parts, language: str) -> Parts:
    month, day = int(pieces[0]), int(pieces[1])
    if month > 12 >= day:
        month, day = day, month  # 13 and above cannot be a month, so it is the day
    elif language != ENGLISH_LOCALIZER.code and day <= 12 and month != day:
        raise AmbiguousDate(pieces)
    return {"month": month, "day": day, **year}


def _parts_of(texts: Mapping[str, str]) -> Parts:
    parts: Parts = {}
    for part, text in texts.items():
        parts |= _one_part(text, part)
    return parts


def year_of(text: str, today: date, years_back: int) -> int | None:
    """Read a four-digit year, or a two-digit one if it fits only one of the last `years_back` years."""
    digits = text.strip(" .,'’")
    if not (digits.isascii() and digits.isdecimal()):
        return None
    if len(digits) == 4:
        return int(digits)
    if len(digits) != 2:
        return None
    recent = range(today.year - years_back, today.year + 1)
    matching = [year for year in recent if year % 100 == int(digits)]
    return matching[0] if len(matching) == 1 else None
