"""Seal again, under the key in use, what an older fields key sealed. It goes on where it stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, LargeBinary, Row, Table, bindparam, func, select
from sqlalchemy.orm import Session

from app.ciphers import KEY_ID_BYTES
from app.database import Base
from app.keys import KeyRing, Unsealable

AT_ONCE = 1000  # few, since patients who send must wait while they are written
Begin = Callable[[], AbstractContextManager[Session]]


@dataclass(frozen=True)
class SealedColumn:
    """A column sealed by the ring of fields keys. place: what a row of the table is sealed for."""

    table: Table
    column: str
    place: Callable[[Any], str]

    @property
    def sealed(self) -> Column[Any]:
        """The column."""
        return self.table.c[self.column]


def count_older(session: Session, columns: Sequence[SealedColumn], writer: bytes) -> int:
    """Return how many rows are sealed by another key than the one with this id."""
    return sum(
        session.scalar(select(func.count()).select_from(each.table).where(*_is_older(each, writer))) or 0
        for each in columns
    )


def rewrap(begin: Begin, ring: KeyRing, columns: Sequence[SealedColumn]) -> Iterator[int]:
    """Seal every such row again, a few hundred in a transaction; yield the number of each.

    A row that changes meanwhile is left to its new value, and one that no key opens is left as it is.
    """
    for each in columns:
        after = ""
        while True:
            with begin() as session:
                rows = _older(session, each, ring.writer, after)
                _seal_again(session, ring, each, rows)
            if rows:
                yield len(rows)
            if len(rows) < AT_ONCE:
                break
            after = rows[-1].id


def _is_older(each: SealedColumn, writer: bytes) -> tuple[Any, ...]:
    return func.length(each.sealed) > 0, func.substr(each.sealed, 1, KEY_ID_BYTES) != writer


def _older(session: Session, each: SealedColumn, writer: bytes, after: str) -> Sequence[Row[Any]]:
    owner = [each.table.c.staff_id] if "staff_id" in each.table.c else []
    columns: list[Any] = [each.table.c.id, *owner, each.sealed.label("old")]
    query = select(*columns)
    query = query.where(each.table.c.id > after, *_is_older(each, writer))
    return session.execute(query.order_by(each.table.c.id).limit(AT_ONCE)).all()


def _seal_again(session: Session, ring: KeyRing, each: SealedColumn, rows: Sequence[Row[Any]]) -> None:
    changes = []
    for row in rows:
        place = each.place(row)
        try:
            changes.append(
                {"row": row.id, "was": row.old, "now": ring.seal(ring.open(row.old, place), place)}
            )
        except Unsealable:
            continue
    if changes:
        unchanged = each.table.c.id == bindparam("row"), each.sealed == bindparam("was")
        statement = each.table.update().where(*unchanged).values({each.column: bindparam("now")})
        session.connection().execute(statement, changes)


def still_needed(session: Session, key_ids: Sequence[bytes]) -> dict[str, int]:
    """Return, by table and column, how many values begin with the id of one of these keys, wherever they are."""
    found = {}
    for table in Base.metadata.sorted_tables:
        for column in table.c:
            if isinstance(column.type, LargeBinary):
                begins = func.substr(column, 1, KEY_ID_BYTES).in_(key_ids)
                number = session.scalar(select(func.count()).select_from(table).where(begins)) or 0
                if number:
                    found[f"{table.name}.{column.name}"] = number
    return found
