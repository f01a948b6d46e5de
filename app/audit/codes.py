"""What the code of a row covers, written the same way whichever database holds the row.

Only columns that have a value are written, by name: a column that a later migration adds leaves older codes as they are.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Column, DateTime, Table, TypeDecorator

from app.audit.chained import Chained, SealedColumn, table_of
from app.keys import SigningKeys

Convert = Callable[[Any], Any]
Content = Callable[[Iterable[Any]], str]
NOT_COVERED = ("link", "mac")
UNLINKED = 0
"""The number under which a row is signed until it is linked."""


def _moment(value: datetime) -> str:
    return value.astimezone(UTC).isoformat(timespec="microseconds")


_BY_TYPE: dict[type, Convert] = {date: date.isoformat, bytes: bytes.hex}


def _converter(column: Column[Any]) -> Convert | None:
    stored_as = column.type
    decorated = stored_as.impl_instance if isinstance(stored_as, TypeDecorator) else stored_as
    if isinstance(decorated, DateTime):
        return _moment
    return _BY_TYPE.get(decorated.python_type)


@cache
def covered_columns(table: Table, sealed: SealedColumn | None) -> tuple[Column[Any], ...]:
    """Return the columns that a code covers, by name. Raises TypeError for one that is filled after the row is signed."""
    left_out = (*NOT_COVERED, sealed.name) if sealed else NOT_COVERED
    columns = sorted(
        (column for column in table.columns if column.name not in left_out), key=lambda c: c.name
    )
    for column in columns:
        is_filled_later = column.default is not None and not column.default.is_scalar
        if is_filled_later or column.server_default is not None:
            raise TypeError(f"{column} has a default that its code could not cover")
    return tuple(columns)


def content_of(model: type[Chained]) -> Content:
    """Return the function that writes what is covered of a row, as JSON.

    It takes the values in the order of `covered_columns`, as Python has them; further ones are not covered.
    """
    return _content(table_of(model), model.sealed)


@cache
def _content(table: Table, sealed: SealedColumn | None) -> Content:
    converters = [(column.name, _converter(column)) for column in covered_columns(table, sealed)]
    encode = json.JSONEncoder().encode

    def content(values: Iterable[Any]) -> str:
        pairs = zip(converters, values, strict=False)
        return encode(
            {
                name: convert(value) if convert else value
                for (name, convert), value in pairs
                if value is not None
            }
        )

    return content


@cache
def digest_position(table: Table, sealed: SealedColumn) -> int:
    """Return where among the covered columns the digest of the sealed one is."""
    return [column.name for column in covered_columns(table, sealed)].index(sealed.digest)


def digest(sealed: bytes | None) -> bytes | None:
    """Return what stands for sealed bytes in a code; None when there are none."""
    return None if sealed is None else hashlib.sha256(sealed).digest()


def message(table: str, link: int, before: bytes, covered: str) -> bytes:
    """Return what is signed. link: the row's number, or UNLINKED. before: the code of the link before it; empty at first."""
    return f"{table}|{link}|{before.hex()}|{covered}".encode()


def is_genuine_pending(signing: SigningKeys, table: str, covered: str, mac: bytes | None) -> bool:
    """Whether the application wrote a row that is not linked yet."""
    return mac is not None and signing.is_signed(message(table, UNLINKED, b"", covered), mac)
