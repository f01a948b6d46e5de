"""The rows of a table, some at a time by their primary key: read, hashed, and compared with what PostgreSQL can hold."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from hashlib import sha256
from typing import Any

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Column,
    ColumnElement,
    Integer,
    Row,
    Select,
    SmallInteger,
    String,
    Table,
    and_,
    cast,
    func,
    literal,
    select,
    tuple_,
)
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeDecorator

from app.database import Base
from app.operations.move.models import OWN
from app.operations.move.problems import MoveProblem

AT_ONCE = 500

Key = tuple[Any, ...]


@dataclass(frozen=True)
class Rows:
    """The rows of a table that have a value in a column, or all of them. columns: what is read of each, the key first."""

    table: Table
    column: Column[Any] | None = None

    @property
    def name(self) -> str:
        """The name of the table, and of the column."""
        return f"{self.table.name}.{self.column.name}" if self.column is not None else self.table.name

    @cached_property
    def key(self) -> tuple[Column[Any], ...]:
        """The primary key."""
        return tuple(self.table.primary_key)

    @cached_property
    def columns(self) -> tuple[Column[Any], ...]:
        """What is read of a row, the primary key first."""
        others = [self.column] if self.column is not None else self.table.columns
        return (*self.key, *(column for column in others if column not in self.key))

    def count(self, session: Session) -> int:
        """Count the rows."""
        return session.scalar(self._these(select(func.count()).select_from(self.table))) or 0

    def after(self, session: Session, last: Key | None) -> Sequence[Row[Any]]:
        """Return the next rows by primary key."""
        query = self._these(select(*self.columns)).order_by(*self.key).limit(AT_ONCE)
        try:
            return session.execute(query if last is None else query.where(self._is_after(last))).all()
        except ValueError as error:
            raise MoveProblem(
                f"a row of {self.table.name} cannot be moved: a value is not of the kind of its column"
            ) from error

    def all(self, session: Session) -> Iterator[Sequence[Row[Any]]]:
        """Yield all rows by primary key, some at a time, each time in a transaction of its own."""
        last: Key | None = None
        while rows := self.after(session, last):
            yield rows
            session.rollback()
            last = self.key_of(rows[-1])

    def named(self, session: Session, keys: Sequence[Key]) -> dict[Key, Row[Any]]:
        """Return the rows with these primary keys, from a server's database."""
        kinds = [ARRAY(column.type) for column in self.key]
        lists = [
            cast(list(values), kind) for values, kind in zip(zip(*keys, strict=True), kinds, strict=True)
        ]
        wanted = (
            func.unnest(*lists)
            .table_valued(*(f"key_{place}" for place in range(len(lists))))
            .render_derived()
        )
        is_wanted = and_(*(column == same for column, same in zip(self.key, wanted.c, strict=True)))
        found = session.execute(select(*self.columns).join_from(self.table, wanted, is_wanted)).all()
        return {self.key_of(row): row for row in found}

    def key_of(self, row: Row[Any]) -> Key:
        """Return the primary key of a row."""
        return tuple(row[: len(self.key)])

    def written(self, key: Key) -> str:
        """Return a primary key as text, as `read` reads it."""
        return json.dumps(
            [value.hex() if isinstance(value, bytes) else value for value in key], default=date.isoformat
        )

    def read(self, text: str | None) -> Key | None:
        """Return a primary key that was written as text."""
        if text is None:
            return None
        return tuple(
            _READERS.get(column.type.python_type, _as_written)(value)
            for column, value in zip(self.key, json.loads(text), strict=True)
        )

    def unfit(self, row: Row[Any]) -> str:
        """Say why PostgreSQL could not hold a row, without saying what is in it; "" when it can."""
        for column, why_unfit, value in zip(self.columns, self._checks, row, strict=True):
            if value is not None and (why := why_unfit(value)):
                return f"the row {self.written(self.key_of(row))} of {self.table.name} cannot be moved: its {column.name} {why}"
        return ""

    @cached_property
    def _checks(self) -> tuple[Callable[[Any], str], ...]:
        return tuple(_check_of(column) for column in self.columns)

    def _these(self, query: Select[Any]) -> Select[Any]:
        return query if self.column is None else query.where(self.column.is_not(None))

    def _is_after(self, last: Key) -> ColumnElement[bool]:
        values = [literal(value, column.type) for column, value in zip(self.key, last, strict=True)]
        is_after: ColumnElement[bool] = (
            tuple_(*self.key) > tuple_(*values) if len(values) > 1 else self.key[0] > values[0]
        )
        return is_after


def digest(row: Row[Any]) -> bytes:
    """Return the hash of a row as Python has it: True is not 1, 1 is not 1.0, None is not "", a moment is in UTC."""
    return sha256(repr(tuple(row)).encode()).digest()


def moved_rows() -> list[Rows]:
    """Return the rows of every table, those first that others refer to."""
    return [Rows(table) for table in Base.metadata.sorted_tables if table.name not in OWN]


def links_within(rows: Rows) -> list[Rows]:
    """Return the columns by which rows of a table refer to other rows of it, which must be there first."""
    return [
        Rows(rows.table, link.parent) for link in rows.table.foreign_keys if link.column.table is rows.table
    ]


def _as_written(value: Any) -> Any:
    return value


_READERS: dict[type, Callable[[Any], Any]] = {bytes: bytes.fromhex, date: date.fromisoformat}


def _check_of(column: Column[Any]) -> Callable[[Any], str]:
    """Return what says why PostgreSQL could not hold a value in a column."""
    kind = column.type
    stored_as = kind.impl_instance if isinstance(kind, TypeDecorator) else kind
    wanted = stored_as.python_type

    def why_unfit(value: Any) -> str:
        return "" if isinstance(value, wanted) else f"is {type(value).__name__}, not {wanted.__name__}"

    if isinstance(stored_as, String):
        return lambda value: why_unfit(value) or _why_unfit_text(value, stored_as.length)
    if isinstance(stored_as, Integer):
        most = _most(stored_as)
        return lambda value: why_unfit(value) or ("" if -most <= value < most else "is too large a number")
    return why_unfit


def _why_unfit_text(value: str, length: int | None) -> str:
    if "\0" in value:
        return "has a NUL in its text, which PostgreSQL cannot hold"
    return f"is longer than {length} characters" if length is not None and len(value) > length else ""


def _most(kind: Integer) -> int:
    bits = {SmallInteger: 15, BigInteger: 63}.get(type(kind), 31)
    return int(2**bits)
