"""The database: the tables' base class, column types, and durable engine settings. No web code.

SQLite (through SQLCipher, so that the file is encrypted) is the embedded default, PostgreSQL the larger option.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, DateTime, Dialect, Engine, MetaData, event, inspect, text
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError
from sqlalchemy.orm import DeclarativeBase, Session
from sqlalchemy.types import TypeDecorator

from app import writers_line
from app.ciphers import KeyProblem
from app.database_file import DatabaseFile, DatabaseFileProblem, watch
from app.server_address import SCHEMES, for_libpq
from app.server_limits import ServerLimits
from app.shut_database import ALTHOUGH_SHUT, DatabaseIsShut, refuse_if_shut

POOL = {"hide_parameters": True, "pool_size": 4, "max_overflow": 2}
"""One connection for each thread of the server, since a request holds one at a time, and two for what runs beside them.
Parameters stay out of error messages: they contain what patients typed."""

REVISIONS = "alembic_version"
"""The table in which the tool for migrations keeps which ones there were."""
FOR_WRITING = {"rw": True}
FOR_ANSWERING = {"rw": True, "answers_within_s": 4.0}
"""As for writing, for someone who waits: a COMMIT that a server does not confirm in that time, from the beginning, is given up."""
KEPT_HERE = {"kept_here": True}
"""For counts: no standby need have them, so their COMMIT does not wait for one."""
FOR_UPGRADING = {"rw": True, "patience_s": 3600.0}
"""As for writing, but waiting for as long as another upgrade may take."""
_ALONE_IN_UPGRADING = (
    "SET LOCAL statement_timeout = 0",
    "SET LOCAL lock_timeout = 0",
    "SELECT pg_advisory_xact_lock(hashtext('upgrade'))",
    "SET LOCAL lock_timeout = 5000",
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
    """Return the options for a server. A dead connection is replaced before use.

    libpq reads the address itself. Nothing is prepared, and no option is sent at the start: a pooler that gives each transaction
    another connection knows neither.
    """
    if not url.startswith(SCHEMES):
        raise ArgumentError("the address of the database is not one of PostgreSQL")
    from app import server_connection  # imported here: the embedded database needs no driver of a server

    connect = partial(server_connection.connect, for_libpq(url))
    return {"url": "postgresql+psycopg://", "pool_pre_ping": True, "creator": connect, **POOL}


def wait_to_upgrade_alone(connection: Connection) -> None:
    """Let one at a time change the tables, until this transaction ends; on SQLite `FOR_UPGRADING` does."""
    if connection.dialect.name == "postgresql":
        for statement in _ALONE_IN_UPGRADING:
            connection.exec_driver_sql(statement)


def begin_as_told(engine: Engine) -> None:
    """On SQLite, lock for writing at the start: a reader that starts to write would fail without waiting.

    On a server, limit how long a statement takes and how long it waits, in each transaction of a role that has no limits.
    """
    if engine.dialect.name == "sqlite":
        event.listen(engine, "begin", _begin)
        watch(engine)
    else:
        ServerLimits().listen(engine)


def _begin(connection: Any) -> None:
    told = connection.get_execution_options()
    if not told.get("rw"):
        connection.exec_driver_sql("BEGIN")
        return
    driver = connection.connection.dbapi_connection
    try:
        driver.wait_in_line(told.get("patience_s", writers_line.LONGEST_WAIT_S))
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        if not told.get(ALTHOUGH_SHUT):
            refuse_if_shut(driver)
    except (TimeoutError, DatabaseIsShut) as error:
        driver.rollback()
        raise OperationalError("BEGIN IMMEDIATE", None, error) from error
    except BaseException:
        driver.leave_line()
        raise


def confirm_what_is_stored(session: Session) -> None:
    """Let the COMMIT of this transaction wait until standbys have what was stored before it, too. Nothing for SQLite.

    What is found may be there only: its own COMMIT may have been cut short. A transaction that writes nothing waits for nothing.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("SELECT pg_logical_emit_message(true, 'screener', 'confirm')"))


def problem_behind(error: DBAPIError) -> KeyProblem | DatabaseFileProblem | None:
    """Return the problem of a key or of the database file that a driver's error stands for; None if it is the database's own."""
    for cause in (error.orig, getattr(error.orig, "__cause__", None)):
        if isinstance(cause, KeyProblem | DatabaseFileProblem):
            return cause
    return None


def stored_revision(session: Session) -> str | None:
    """Return the newest migration that the tables of this database have had; None if none has ended."""
    revision: str | None = session.scalar(text("SELECT version_num FROM alembic_version"))
    return revision


def revision_if_any(session: Session) -> str | None:
    """Return the same for a database that may be empty: None then."""
    return stored_revision(session) if inspect(session.connection()).has_table(REVISIONS) else None
