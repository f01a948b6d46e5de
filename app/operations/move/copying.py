"""Copying every row into the target, some in each transaction, which also keeps how far it has come."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Column, Row, Table, bindparam, cast, func, select, update
from sqlalchemy.dialects.postgresql import REGCLASS
from sqlalchemy.orm import Session

from app.operations.move.ends import End
from app.operations.move.models import MoveStep
from app.operations.move.problems import MoveProblem
from app.operations.move.rows import AT_ONCE, Rows, links_within, moved_rows


def steps() -> list[Rows]:
    """Return what is copied, in this order: a reference to a row of the same table once all of them are there."""
    return [step for rows in moved_rows() for step in (rows, *links_within(rows))]


def copy(source: End, target: End, step: Rows) -> Iterator[int]:
    """Copy what of a step is not there yet; yield the number of rows of each transaction.

    Each one locks its step first: a transaction of a process that was killed may still be ending.
    """
    while True:
        with target.writing() as session:
            kept = session.get_one(MoveStep, step.name, with_for_update=True)
            with source.reading() as reading:
                rows = step.after(reading, step.read(kept.last_key))
            if rows:
                _store(session, step, rows)
                kept.number += len(rows)
                kept.last_key = step.written(step.key_of(rows[-1]))
        yield len(rows)
        if len(rows) < AT_ONCE:
            return


def _store(session: Session, step: Rows, rows: Sequence[Row[Any]]) -> None:
    for row in rows:
        if why := step.unfit(row):
            raise MoveProblem(why)
    if step.column is None:
        _insert(session, step, rows)
    else:
        _link(session, step.table, step.column, rows)


def _insert(session: Session, step: Rows, rows: Sequence[Row[Any]]) -> None:
    from psycopg.sql import SQL, Identifier  # imported here: only a server needs its driver

    left_out = {link.column for link in links_within(step)}
    names = [Identifier(column.name) for column in step.columns if column not in left_out]
    places = [place for place, column in enumerate(step.columns) if column not in left_out]
    statement = SQL("COPY {} ({}) FROM STDIN").format(Identifier(step.table.name), SQL(", ").join(names))
    driver: Any = session.connection().connection.driver_connection
    with driver.cursor().copy(statement) as into:
        for row in rows:
            into.write_row([row[place] for place in places])


def _link(session: Session, table: Table, column: Column[Any], rows: Sequence[Row[Any]]) -> None:
    key = table.primary_key.columns[0]
    statement = update(table).where(key == bindparam("of")).values({column: bindparam("to")})
    session.connection().execute(statement, [dict(zip(("of", "to"), row, strict=True)) for row in rows])


def numbered_columns() -> list[Column[int]]:
    """Return the columns that a sequence numbers."""
    return [column for rows in moved_rows() if (column := rows.table.autoincrement_column) is not None]


def continue_numbers(source: End, target: End) -> None:
    """Let every sequence of the target go on after the numbers that are there, and after those of the source."""
    with source.reading() as reading, target.writing() as session:
        for column in numbered_columns():
            last = max(highest(session, column), _last_given(reading, column) if source.is_server else 0)
            if last:
                session.execute(select(func.setval(_sequence(column), last)))


def count_for_plans(target: End) -> None:
    """Let the target know how much there is in its tables: without that, it would search them from end to end."""
    with target.writing() as session:
        session.connection().exec_driver_sql("ANALYZE")


def highest(session: Session, column: Column[int]) -> int:
    """Return the highest number that is there; 0 when there is none."""
    return session.scalar(select(func.max(column))) or 0


def _last_given(session: Session, column: Column[int]) -> int:
    return session.scalar(select(func.pg_sequence_last_value(cast(_sequence(column), REGCLASS)))) or 0


def is_behind(session: Session, column: Column[int]) -> bool:
    """Whether a sequence of the target would give a number again that is there."""
    return _last_given(session, column) < highest(session, column)


def _sequence(column: Column[int]) -> Any:
    return func.pg_get_serial_sequence(column.table.name, column.name)
