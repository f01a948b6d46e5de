"""The database: the tables' base class, column types, and durable engine settings. No web code.

SQLite (through SQLCipher, so that the file is encrypted) is the embedded default, PostgreSQL the larger option.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, DateTime, Dialect, Engine, MetaData, event
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

from app import writers_line
from app.ciphers import KeyProblem
from app.database_file import DatabaseFile, watch

CONNECT_TIMEOUT_S = 5
POOL = {"hide_parameters": True, "pool_size": 8, "max_overflow": -1}
"""Unlimited: a request may hold a reading and a writing connection, so requests that wait for each other would
deadlock; the threads are the limit. Parameters stay out of error messages: they contain what patients typed."""
NO_LONG_WAITS = "-c statement_timeout=10000 -c lock_timeout=5000"  # ms; no page may hang on a lock

FOR_WRITING = {"rw": True}
FOR_UPGRADING = {"rw": True, "patience_s": 3600.0}
"""As for writing, but waiting for as long as another upgrade may take."""
_ALONE_IN_UPGRADING = (
    "SET LOCAL statement_timeout = 0",
    "SET LOCAL lock_timeout = 0",
    "SELECT pg_advisory_xact_lock(hashtext('upgrade'))",
    "SET LOCAL lock_timeout TO DEFAULT",
)
"""For this transaction, not for the session: behind a pooler, the session is someone else's in the next transaction."""


class Base(DeclarativeBase):
    """The base class of every table. Constraints have names, so that migrations can refer to them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class UtcDateTime(TypeDecorator[datetime]):
    """An absolute time: aware in Python, UTC in the database. Raises ValueError for a naive datetime."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Convert to UTC for storing."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return as aware, in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def engine_options(url: str, file: DatabaseFile, keys: Callable[[], Sequence[bytes]]) -> dict[str, Any]:
    """Return the engine options: for the server at `url`, or for the encrypted `file` if `url` is empty.

    keys: called at each connection; returns the file's 32-byte keys, the newest first, or raises KeyProblem.
    """
    return _server(url) if url else _embedded(file, keys)


def _embedded(file: DatabaseFile, keys: Callable[[], Sequence[bytes]]) -> dict[str, Any]:
    def connect() -> Any:
        try:
            return file.open(keys)
        except KeyProblem as problem:  # as any other reason why there is no database now
            raise sqlcipher.OperationalError(str(problem)) from problem

    return {"url": f"sqlite:///{file.path}", "module": sqlcipher, "creator": connect, **POOL}


def _server(url: str) -> dict[str, Any]:
    """Return the options for a server. A dead connection is replaced before use."""
    scheme, rest = url.split("://", 1)
    driver = "postgresql+psycopg" if scheme == "postgresql" else scheme
    return {
        "url": f"{driver}://{rest}",
        "pool_pre_ping": True,
        **POOL,
        "connect_args": {"connect_timeout": CONNECT_TIMEOUT_S, "options": NO_LONG_WAITS},
    }


def wait_to_upgrade_alone(connection: Connection) -> None:
    """Let one at a time change the tables, until this transaction ends; on SQLite `FOR_UPGRADING` does."""
    if connection.dialect.name == "postgresql":
        for statement in _ALONE_IN_UPGRADING:
            connection.exec_driver_sql(statement)


def begin_as_told(engine: Engine) -> None:
    """On SQLite, lock for writing at the start: a reader that starts to write would fail without waiting."""
    if engine.dialect.name == "sqlite":
        event.listen(engine, "begin", _begin)
        watch(engine)


def _begin(connection: Any) -> None:
    told = connection.get_execution_options()
    if not told.get("rw"):
        connection.exec_driver_sql("BEGIN")
        return
    driver = connection.connection.dbapi_connection
    try:
        driver.wait_in_line(told.get("patience_s", writers_line.LONGEST_WAIT_S))
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    except TimeoutError as error:
        raise OperationalError("BEGIN IMMEDIATE", None, error) from error
    except BaseException:
        driver.leave_line()
        raise
