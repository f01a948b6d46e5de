"""A database that takes no change: it was moved to another one, or is not whole yet. The database itself refuses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection

WORDS = "this database takes no change: it was moved, or is being moved"
ALTHOUGH_SHUT = "although_shut"
"""The option of an engine or a connection that may write all the same: what moves the database."""

_LOCK_TIMEOUT_MS = 2_000
_ALLOW = "SET LOCAL screener.although_shut = 'yes'"
_MAKE_FUNCTION = f"""
CREATE FUNCTION refuse_while_shut() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
IF current_setting('screener.although_shut', true) IS DISTINCT FROM 'yes' THEN
RAISE EXCEPTION '{WORDS}' USING ERRCODE = 'read_only_sql_transaction';
END IF;
RETURN NULL;
END $body$
"""


class DatabaseIsShut(sqlcipher.OperationalError):
    """The embedded database takes no change."""


def refuse_if_shut(driver: Any) -> None:
    """Raise DatabaseIsShut if an embedded database is shut; asked once its lock for writing is held."""
    if driver.execute("PRAGMA user_version").fetchone()[0]:
        raise DatabaseIsShut(WORDS)


def write_although_shut(connection: Connection) -> None:
    """Let this transaction of a server's database write all the same, if its connection may."""
    if connection.get_execution_options().get(ALTHOUGH_SHUT):
        connection.exec_driver_sql(_ALLOW)


def shut(connection: Connection, tables: Sequence[str]) -> None:
    """Take no change from the end of this transaction on. What others are just writing is waited for.

    tables: those of a server's database, which refuse by a trigger; only the owner of the tables can make it.
    """
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA user_version = 1")
        return
    connection.exec_driver_sql(f"SET LOCAL lock_timeout = {_LOCK_TIMEOUT_MS}")
    connection.exec_driver_sql(f"LOCK TABLE {', '.join(tables)} IN SHARE ROW EXCLUSIVE MODE")
    connection.exec_driver_sql(_MAKE_FUNCTION)
    for table in tables:
        connection.exec_driver_sql(
            f"CREATE TRIGGER shut BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION refuse_while_shut()"
        )


def open_again(connection: Connection) -> None:
    """Take changes again from the end of this transaction on."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA user_version = 0")
    else:
        connection.exec_driver_sql("DROP FUNCTION IF EXISTS refuse_while_shut() CASCADE")
