"""Tables and bar charts of reports, and how their cells are written on the page and in files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from app.submissions.worklist.time_buckets import Between

NOT_SHOWN = "not shown"
_MINUTE, _HOUR, _DAY = (1, "min"), (60, "h"), (24 * 60, "days")


@dataclass(frozen=True)
class TooFew:
    """Stands in a cell for a figure that needs more than there is so far. number, least: how many there are, and it needs."""

    number: int
    least: int

    def __str__(self) -> str:
        """Say so on the page."""
        return f"Too few yet: {self.number} of {self.least}"


@dataclass(frozen=True)
class Column:
    """One column. id: its header in the file. in_words, in_file: format a value for the page, and for the file."""

    id: str
    title: str
    in_words: Callable[[Any], str] = str
    in_file: Callable[[Any], str] = str


@dataclass(frozen=True)
class Bar:
    """One bar of a chart: its label, its length in percent of the chart's width, its value in words."""

    label: str
    length: float
    words: str


@dataclass(frozen=True)
class Chart:
    """A bar chart. Its table holds the same figures."""

    title: str
    bars: Sequence[Bar]


@dataclass(frozen=True)
class Table:
    """One table. name: that of its file. rows: unformatted values; None where suppressed, TooFew where there is no figure yet."""

    name: str
    title: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Any]]
    charts: Sequence[Chart] = ()

    @property
    def header(self) -> list[str]:
        """The header of the file."""
        return [column.id for column in self.columns]

    @property
    def file_rows(self) -> list[list[str]]:
        """The rows of the file."""
        return [self._cells(row, lambda column: column.in_file) for row in self.rows]

    @property
    def page_rows(self) -> list[list[str]]:
        """The rows of the page."""
        return [self._cells(row, lambda column: column.in_words) for row in self.rows]

    def _cells(self, row: Sequence[Any], format_of: Callable[[Column], Callable[[Any], str]]) -> list[str]:
        return [_cell(value, format_of(column)) for column, value in zip(self.columns, row, strict=True)]


def _cell(value: Any, in_words: Callable[[Any], str]) -> str:
    if value is None:
        return NOT_SHOWN
    return str(value) if isinstance(value, TooFew) else in_words(value)


def between_in_words(time: Between) -> str:
    """Format a time known to a bucket: "under 5 min", "between 2 and 3 h", "12 weeks or more"."""
    if time.end is None:
        return f"{time.first // _DAY[0] // 7} weeks or more"
    unit = _unit_of(time.end)
    if time.first == 0:
        return f"under {_number(time.end, unit)} {unit[1]}"
    lower = _unit_of(time.first) if time.first * 2 % unit[0] else unit
    return f"between {_number(time.first, lower)}{'' if lower == unit else ' ' + lower[1]} and {_number(time.end, unit)} {unit[1]}"


def between_in_file(time: Between) -> str:
    """Format a time known to a bucket as minutes: "40 to 60", "120960 or more"."""
    return f"{time.first} or more" if time.end is None else f"{time.first} to {time.end}"


def _unit_of(minutes: int) -> tuple[int, str]:
    if minutes <= 2 * _HOUR[0]:
        return _MINUTE
    return _HOUR if minutes <= 2 * _DAY[0] else _DAY


def _number(minutes: int, unit: tuple[int, str]) -> str:
    return f"{minutes / unit[0]:g}"


def percent(share: float) -> str:
    """Format a share of 100."""
    return f"{share:g} %"


def chart(
    title: str,
    rows: Sequence[Sequence[Any]],
    column: int,
    in_words: Callable[[Any], str] = str,
    full_width: float = 0,
) -> Chart:
    """Draw a bar for each row with a number in a column. full_width: the value of a full bar; 0 for the highest one."""
    known = [row for row in rows if isinstance(row[column], int | float)]
    full = full_width or max((row[column] for row in known), default=0) or 1
    return Chart(
        title, [Bar(row[0], round(100 * row[column] / full, 1), in_words(row[column])) for row in known]
    )
