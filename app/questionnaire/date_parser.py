"""Dates and numbers as people write or dictate them, in English and Spanish. What could mean two things is not read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType

from app.questionnaire.localization import ENGLISH_LOCALIZER

LONGEST = 60  # signs; nobody needs more for a date
SHORTEST_MISSPELT = 5  # letters: shorter words are too near to each other

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
"""What a text says of `month` and `day`, in numbers, and of `year`, as it was written."""


class Unreadable(ValueError):
    """A text that is no date, nor a part of one."""


class TwoDays(Unreadable):
    """A date in numbers that is one day to one reader and another day to the next."""


def month_of(word: str) -> int | None:
    """The month a word names: in full, cut short, or with one slip where only one month is near."""
    word = word.lower().translate(_ACCENTS)
    if len(word) >= 3:
        begun = {n for n, names in enumerate(_MONTHS, 1) if any(name.startswith(word) for name in names)}
        if len(begun) == 1:
            return begun.pop()
    if len(word) < SHORTEST_MISSPELT:
        return None
    near = {n for n, names in enumerate(_MONTHS, 1) if any(_one_slip(word, name) for name in names)}
    return near.pop() if len(near) == 1 else None


def _one_slip(word: str, name: str) -> bool:
    """Whether a letter is missing, too many, another one, or two neighbours have changed places."""
    if abs(len(word) - len(name)) > 1:
        return False
    start = next((i for i, (a, b) in enumerate(zip(word, name, strict=False)) if a != b), None)
    if start is None:
        return True
    mine, theirs = word[start:], name[start:]
    return (
        mine[1:] == theirs[1:]
        or mine[1:] == theirs
        or mine == theirs[1:]
        or (mine[:2] == theirs[:2][::-1] and mine[2:] == theirs[2:])
    )


def number_in(text: str, digits: int) -> int | None:
    """A whole number of at most so many digits, or a word up to twelve; ordinal endings and full stops are let pass."""
    match _pieces(text):
        case [word] if len(word) <= digits or not word.isdecimal():
            return int(word) if word.isdecimal() else _NUMBERS.get(word.translate(_ACCENTS))
    return None


def weeks_in(text: str) -> int | None:
    """The one number of "3", "about three weeks ago" or "hace 3 semanas"; None when there is none, or more."""
    match [piece for piece in _pieces(text.replace("~", "")) if piece not in _AROUND_WEEKS]:
        case ["a"]:
            return 1
        case [word]:
            return number_in(word, 4)
    return None


def parts_in(text: str, box: str, today: date, language: str = ENGLISH_LOCALIZER.code) -> Parts:
    """What a text in a box says: usually that one part, sometimes a whole date.

    language: of the reader. Numbers alone are month first in English; elsewhere they are read only when the order
    makes no difference. Raises Unreadable.
    """
    plain = " ".join(text.lower().strip(" .,").split())
    if (relative := _relative(plain, today)) is not None:
        return relative
    pieces = [piece for piece in _pieces(plain) if piece not in _LINKS]
    words = [piece for piece in pieces if not piece.isdecimal()]
    if len(pieces) == 1:
        return _single(pieces[0], box)
    if not words:
        return _in_numbers(pieces, plain, language)
    return _with_a_name(pieces)


def _relative(plain: str, today: date) -> Parts | None:
    if plain in _RELATIVE_DAYS:
        day = today - timedelta(_RELATIVE_DAYS[plain])
        return {"month": day.month, "day": day.day, "year": str(day.year)}
    if plain in _RELATIVE_MONTHS:
        first = today.replace(day=1)
        there = first if not _RELATIVE_MONTHS[plain] else (first - timedelta(1))
        return {"month": there.month, "year": str(there.year)}
    return None


def _pieces(text: str) -> list[str]:
    """The numbers and words of a text, without ordinal endings. Nothing when it has any other sign."""
    text = text.lower().strip(" .,'’")
    if len(text) > LONGEST or not _PIECE.match(text) or not _BETWEEN.fullmatch(_PIECE.sub("", text)):
        return []
    found: list[str] = []
    for piece in _PIECE.findall(text):
        if not (piece in _ENDINGS and found and found[-1].isdecimal()):
            found.append(piece)
    return found


def _single(piece: str, box: str) -> Parts:
    if box == "year":
        return {"year": piece}
    month = month_of(piece) if box == "month" else None
    number = number_in(piece, 2) if month is None else month
    if number is None:
        raise Unreadable(piece)
    return {box: number}


def _with_a_name(pieces: list[str]) -> Parts:
    """A month by its name, beside a day, a year, or both."""
    shape = "".join("n" if piece.isdecimal() else "w" for piece in pieces)
    order = _SHAPES.get(shape)
    if shape in ("wn", "nw") and len(pieces[shape.index("n")]) == 4:
        order = {"wn": ("month", "year"), "nw": ("year", "month")}[shape]
    if order is None:
        raise Unreadable(shape)
    return _taken(dict(zip(order, pieces, strict=True)))


def _in_numbers(pieces: list[str], plain: str, language: str) -> Parts:
    lengths = [len(piece) for piece in pieces]
    match lengths:
        case [4, _] if "." not in plain:
            return _taken(dict(zip(("year", "month"), pieces, strict=True)))
        case [1 | 2, 4] if "." not in plain:
            return _taken(dict(zip(("month", "year"), pieces, strict=True)))
        case [4, _, _]:
            return _taken(dict(zip(("year", "month", "day"), pieces, strict=True)))
        case [1 | 2, 1 | 2] if "." not in plain:
            return _month_first(pieces, {}, language)
        case [1 | 2, 1 | 2, 2 | 4]:
            return _month_first(pieces, {"year": pieces[2]}, language)
    raise Unreadable(lengths)


def _month_first(pieces: list[str], year: Parts, language: str) -> Parts:
    month, day = int(pieces[0]), int(pieces[1])
    if month > 12 >= day:
        month, day = day, month  # thirteen and more is no month: only a day can stand there
    elif language != ENGLISH_LOCALIZER.code and day <= 12 and month != day:
        raise TwoDays(pieces)
    return {"month": month, "day": day, **year}


def _taken(texts: Mapping[str, str]) -> Parts:
    parts: Parts = {}
    for part, text in texts.items():
        parts |= _single(text, part)
    return parts


def year_of(text: str, today: date, years_back: int) -> int | None:
    """A year of four digits; or of two, when only one such year lies in the `years_back` years up to this one."""
    digits = text.strip(" .,'’")
    if not (digits.isascii() and digits.isdecimal()):
        return None
    if len(digits) == 4:
        return int(digits)
    if len(digits) != 2:
        return None
    near = range(today.year - years_back, today.year + 1)
    meant = [year for year in near if year % 100 == int(digits)]
    return meant[0] if len(meant) == 1 else None
