"""Linking rows into their chain: on SQLite in the transaction that writes them, on PostgreSQL shortly afterwards.

SQLite has one writer at a time, so the head cannot change before the commit. On PostgreSQL every act would wait for the
head; so a row is only signed there when it is written, and linked by the one who holds an advisory lock.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Table, bindparam, event, func, null, select, text, update
from sqlalchemy.orm import Mapper, Session, object_session

from app.audit.chained import Chained, table_of
from app.audit.codes import (
    UNLINKED,
    content_of,
    covered_columns,
    digest,
    digest_position,
    is_genuine_pending,
    message,
)
from app.audit.heads import Head, head_of, may_link
from app.keys import SigningKeys

Begin = Callable[[], AbstractContextManager[Session]]
AT_ONCE = 5_000
_STATE = "_chains"
WRITTEN = "_wrote_to_a_chain"
_LOG = logging.getLogger(__name__)

_STATE_ON_SQLITE = """
SELECT (SELECT max(id) FROM {table}) AS last_id, EXISTS (SELECT 1 FROM {table} WHERE link IS NULL) AS is_behind,
(SELECT max(link) FROM {table}) AS link,
(SELECT mac FROM {table} WHERE link IS NOT NULL ORDER BY link DESC LIMIT 1) AS mac
"""
_NUMBERS_ON_POSTGRESQL = (
    "SELECT nextval(pg_get_serial_sequence('{table}', 'id')) FROM generate_series(1, :number)"
)
_LINK_ON_POSTGRESQL = """
UPDATE {table} SET link = linked.link, mac = linked.mac{digest} FROM
unnest(CAST(:ids AS bigint[]), CAST(:links AS bigint[]), CAST(:macs AS bytea[]), CAST(:digests AS bytea[]))
AS linked (id, link, mac, digest) WHERE {table}.id = linked.id
"""


@dataclass
class _Chain:
    """What a transaction knows of a chain while it adds rows. numbers: ids not used yet. head: None when rows wait."""

    numbers: Iterator[int]
    head: Head | None


def _on_sqlite(connection: Connection, table: str) -> _Chain:
    found = connection.exec_driver_sql(_STATE_ON_SQLITE.format(table=table)).one()
    head = None if found.is_behind else Head(found.link or 0, found.mac or b"")
    return _Chain(_counting_from((found.last_id or 0) + 1), head)


def _counting_from(first: int) -> Iterator[int]:
    while True:
        yield first
        first += 1


def _on_postgresql(connection: Connection, table: str, new: int) -> _Chain:
    numbers = text(_NUMBERS_ON_POSTGRESQL.format(table=table))
    return _Chain(iter(sorted(connection.scalars(numbers, {"number": new}))), None)


def _chain(session: Session, connection: Connection, model: type[Chained]) -> tuple[_Chain, int]:
    """Return what is known of a chain, and the number of the next row."""
    chains: dict[type, _Chain] = session.info.setdefault(_STATE, {})
    table = table_of(model).name
    chain = chains.get(model)
    number = next(chain.numbers, None) if chain else None
    if chain is None or number is None:
        if connection.dialect.name == "sqlite":
            chain = _on_sqlite(connection, table)
        else:
            chain = _on_postgresql(connection, table, _count_new(session, model))
        chains[model] = chain
        number = next(chain.numbers)
    return chain, number


def _count_new(session: Session, model: type[Chained]) -> int:
    return max(1, sum(isinstance(row, model) for row in session.new))


@event.listens_for(Chained, "before_insert", propagate=True)
def _sign(mapper: Mapper[Any], connection: Connection, row: Any) -> None:
    """Give a new row its number and its code, and on SQLite its link."""
    session = object_session(row)
    if session is None:
        raise RuntimeError("a row of a chain was added outside a session")
    model: type[Chained] = mapper.class_
    signing: SigningKeys = session.info["keys"].keys.audit
    chain, row.id = _chain(session, connection, model)
    if model.sealed:
        columns = mapper.local_table.c
        attribute_of = {name: mapper.get_property_by_column(columns[name]).key for name in _pair(model)}
        setattr(row, attribute_of[model.sealed.digest], digest(getattr(row, attribute_of[model.sealed.name])))
    covered = content_of(model)(_values(mapper, model, row))
    table = table_of(model).name
    session.info[WRITTEN] = True
    if chain.head is None:
        row.link, row.mac = None, signing.sign(message(table, UNLINKED, b"", covered))
        return
    row.link = chain.head.link + 1
    row.mac = signing.sign(message(table, row.link, chain.head.mac, covered))
    chain.head = Head(row.link, row.mac)


def _pair(model: type[Chained]) -> tuple[str, ...]:
    return (model.sealed.name, model.sealed.digest) if model.sealed else ()


def _values(mapper: Mapper[Any], model: type[Chained], row: Any) -> list[Any]:
    """Return what is covered of a new row; a column that was not set gets its default now."""
    values = []
    for column in covered_columns(table_of(model), model.sealed):
        name = mapper.get_property_by_column(column).key
        if column.default is not None and name not in row.__dict__:
            setattr(row, name, column.default.arg)  # type: ignore[attr-defined]
        values.append(getattr(row, name))
    return values


def _forget(session: Session, *_: object) -> None:
    """What a transaction knew of the chains ends with it."""
    session.info.pop(_STATE, None)


def _forget_all(session: Session, *_: object) -> None:
    """What a transaction that was rolled back added to a chain is not there."""
    _forget(session)
    session.info.pop(WRITTEN, None)


event.listen(Session, "after_commit", _forget)
event.listen(Session, "after_soft_rollback", _forget_all)


def count_unsigned(session: Session, model: type[Chained]) -> int:
    """Return how many rows of a table have no code at all: of an earlier release, or not written by the application."""
    table = table_of(model)
    return session.scalar(select(func.count()).select_from(table).where(table.c.mac.is_(None))) or 0


def link_waiting(
    begin: Begin, signing: SigningKeys, model: type[Chained], *, adopts: bool = False
) -> Iterator[int]:
    """Link the rows that wait, in the order of their numbers, some thousands in a transaction; yield the number of each.

    begin: starts a transaction that may write. A row without a genuine code is left, and logged: the application did not
    write it. adopts: also takes in rows without any code, as written before there were chains. Stops, without an error,
    while another process links.
    """
    after = 0
    while True:
        with begin() as session:
            if not may_link(session):
                return
            rows = _waiting(session, model, after)
            linked = _link(session, signing, model, rows, adopts)
        if linked:
            yield linked
        if len(rows) < AT_ONCE:
            return
        after = rows[-1].id


def _waiting(session: Session, model: type[Chained], after: int) -> Sequence[Row[Any]]:
    """Return rows without a link: what is covered of each, then its code and its sealed column."""
    table, sealed = table_of(model), model.sealed
    columns = (*covered_columns(table, sealed), table.c.mac, table.c[sealed.name] if sealed else null())
    query = select(*columns).where(table.c.link.is_(None), table.c.id > after).order_by(table.c.id)
    return session.connection().execute(query.limit(AT_ONCE)).all()


def _link(
    session: Session, signing: SigningKeys, model: type[Chained], rows: Sequence[Row[Any]], adopts: bool
) -> int:
    head, refused = head_of(session, model), 0
    changes: list[_Linked] = []
    name, content = table_of(model).name, content_of(model)
    for row in rows:
        values = list(row)
        mac, sealed_value = values[-2:]
        digest_ = _take_digest(model, values, sealed_value, is_new=adopts and mac is None)
        covered = content(values)
        if not (adopts and mac is None) and not is_genuine_pending(signing, name, covered, mac):
            refused += 1
            continue
        link = head.link + 1
        head = Head(link, signing.sign(message(name, link, head.mac, covered)))
        changes.append(_Linked(row.id, head, digest_))
    if refused:
        _LOG.error(
            "rows were not written by the application; they are not linked",
            extra={"chain": name, "number": refused},
        )
    _store(session, model, changes, adopts)
    return len(changes)


def _take_digest(
    model: type[Chained], values: list[Any], sealed_value: bytes | None, *, is_new: bool
) -> bytes | None:
    """Return the digest among the values of a row; a row of an earlier release gets one."""
    if model.sealed is None:
        return None
    position = digest_position(table_of(model), model.sealed)
    if is_new:
        values[position] = digest(sealed_value)
    found: bytes | None = values[position]
    return found


@dataclass(frozen=True)
class _Linked:
    """A row that gets its link. digest: of its sealed column, written for a row of an earlier release only."""

    id: int
    head: Head
    digest: bytes | None


def _store(session: Session, model: type[Chained], changes: Sequence[_Linked], adopts: bool) -> None:
    if not changes:
        return
    digest_column = model.sealed.digest if model.sealed and adopts else None
    if session.get_bind().dialect.name == "sqlite":
        _store_on_sqlite(session, table_of(model), changes, digest_column)
        return
    digest_too = f", {digest_column} = linked.digest" if digest_column else ""
    session.execute(
        text(_LINK_ON_POSTGRESQL.format(table=table_of(model).name, digest=digest_too)),
        {
            "ids": [each.id for each in changes],
            "links": [each.head.link for each in changes],
            "macs": [each.head.mac for each in changes],
            "digests": [each.digest for each in changes],
        },
    )


def _store_on_sqlite(
    session: Session, table: Table, changes: Sequence[_Linked], digest_column: str | None
) -> None:
    columns: dict[str, Any] = {"link": bindparam("the_link"), "mac": bindparam("the_mac")}
    if digest_column:
        columns[digest_column] = bindparam("the_digest")
    rows = [
        {"the_id": each.id, "the_link": each.head.link, "the_mac": each.head.mac, "the_digest": each.digest}
        for each in changes
    ]
    if not digest_column:
        rows = [{name: value for name, value in row.items() if name != "the_digest"} for row in rows]
    session.connection().execute(update(table).where(table.c.id == bindparam("the_id")).values(columns), rows)
