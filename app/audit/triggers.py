"""Triggers that refuse changes to what is written once, on both databases; made after every migration.

A migration may change anything, so it drops them first; without one, they let through only what a table's exceptions say.
They need no superuser: the owner of the tables makes them, and a role that does not own them cannot remove them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, inspect, text

PREFIX = "written_once_"
EARLIER_FUNCTIONS = ("refuse_change", "refuse_all_but_erasure")
"""Of releases before 0.5.0."""


@dataclass(frozen=True)
class Allowed:
    """When a column may change, or a row be removed.

    when: a condition in SQL over OLD and NEW. needs: pairs of table and column that must be there; else it never holds.
    """

    when: str
    needs: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class WrittenOnce:
    """What is refused on a table.

    words: what the database says of a refusal, after the table's name. keys: the groups of columns by which SQLite would
    replace a row. columns: those that are frozen; None for all of them. exceptions: by column, when it may change all the
    same. removal: when a row may be removed.
    """

    table: str
    words: str
    keys: Sequence[Sequence[str]]
    columns: Sequence[str] | None = None
    exceptions: Mapping[str, Sequence[Allowed]] = field(default_factory=dict)
    removal: Sequence[Allowed] = ()


class _Schema:
    """The tables and columns that the database has now."""

    def __init__(self, connection: Connection) -> None:
        self._columns = {
            table: [column["name"] for column in columns]
            for (_, table), columns in inspect(connection).get_multi_columns().items()
        }

    def columns(self, table: str) -> list[str]:
        """Return the columns of a table; none when it is not there."""
        return self._columns.get(table, [])

    def allowed(self, exceptions: Sequence[Allowed]) -> str:
        """Return the condition under which one of the exceptions holds."""
        usable = [
            each.when
            for each in exceptions
            if all(column in self.columns(table) for table, column in each.needs)
        ]
        return " OR ".join(f"({when})" for when in usable)


def _refused_changes(once: WrittenOnce, schema: _Schema) -> Iterator[tuple[str, str]]:
    """Yield each frozen column of a once with the condition under which its change is refused."""
    there = schema.columns(once.table)
    for column in there if once.columns is None else once.columns:
        if column in there:
            changes = f"OLD.{column} IS DISTINCT FROM NEW.{column}"
            allowed = schema.allowed(once.exceptions.get(column, ()))
            yield column, f"{changes} AND NOT coalesce({allowed}, false)" if allowed else changes


def _refused_removal(once: WrittenOnce, schema: _Schema) -> str:
    allowed = schema.allowed(once.removal)
    return f"NOT coalesce({allowed}, false)" if allowed else "true"


def _on_sqlite(once: WrittenOnce, schema: _Schema) -> dict[str, str]:
    """Return the statements that make the triggers of a once, by the name of the trigger."""
    table, there = once.table, schema.columns(once.table)
    head = f"{PREFIX}{table}"
    refuse = f"SELECT RAISE(ABORT, '{table} {once.words}')"
    changes = "; ".join(
        f"SELECT RAISE(ABORT, '{table} {once.words}: {column}') WHERE {refused}"
        for column, refused in _refused_changes(once, schema)
    )
    keys = [key for key in once.keys if all(column in there for column in key)]
    is_same = " OR ".join(" AND ".join(f"{column} = NEW.{column}" for column in key) for key in keys)
    replaced = f"EXISTS (SELECT 1 FROM {table} WHERE {is_same})"  # noqa: S608
    return {
        f"{head}_update": f"CREATE TRIGGER {head}_update BEFORE UPDATE ON {table} BEGIN {changes}; END",
        f"{head}_delete": f"CREATE TRIGGER {head}_delete BEFORE DELETE ON {table} "
        f"WHEN {_refused_removal(once, schema)} BEGIN {refuse}; END",
        f"{head}_insert": f"CREATE TRIGGER {head}_insert BEFORE INSERT ON {table} WHEN {replaced} BEGIN {refuse}; END",
    }


def _body_on_postgresql(once: WrittenOnce, schema: _Schema) -> str:
    """Return the body of the function that the triggers of a once call."""
    words = f"{once.table} {once.words}"
    changes = "\n".join(
        f"IF {refused} THEN RAISE EXCEPTION '{words}: {column}'; END IF;"
        for column, refused in _refused_changes(once, schema)
    )
    return f"""BEGIN
IF TG_OP = 'UPDATE' THEN
{changes}
RETURN NEW;
END IF;
IF TG_OP = 'DELETE' THEN
IF NOT ({_refused_removal(once, schema)}) THEN RETURN OLD; END IF;
END IF;
RAISE EXCEPTION '{words}';
END"""


def _function(once: WrittenOnce) -> str:
    return f"{PREFIX}{once.table}"


def _make_on_postgresql(once: WrittenOnce, schema: _Schema, home: str) -> Iterator[str]:
    """Yield the statements. The function looks for tables in the schema of ours first, whatever the caller's path is."""
    name, table = _function(once), once.table
    yield (
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql SET search_path = {home}, pg_temp AS "
        f"$body${_body_on_postgresql(once, schema)}$body$"
    )
    yield f"CREATE TRIGGER {name}_rows BEFORE UPDATE OR DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()"
    yield f"CREATE TRIGGER {name}_table BEFORE TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION {name}()"


_TRIGGERS_ON_POSTGRESQL = """
SELECT c.relname, t.tgname, t.tgenabled::text, p.prosrc FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
JOIN pg_proc p ON p.oid = t.tgfoid WHERE NOT t.tgisinternal AND c.relnamespace = current_schema()::regnamespace
"""
_FUNCTIONS_ON_POSTGRESQL = """
SELECT proname FROM pg_proc WHERE pronamespace = current_schema()::regnamespace AND prorettype = 'trigger'::regtype
"""
_TRIGGERS_ON_SQLITE = "SELECT tbl_name, name, sql FROM sqlite_master WHERE type = 'trigger'"


def faults(connection: Connection, tables: Sequence[WrittenOnce]) -> list[str]:
    """Return the names of triggers that are missing, switched off, or not what they should be. Changes nothing."""
    schema = _Schema(connection)
    tables = [once for once in tables if schema.columns(once.table)]
    if connection.dialect.name == "sqlite":
        found = {name: sql for _, name, sql in connection.exec_driver_sql(_TRIGGERS_ON_SQLITE)}
        wanted = {name: sql for once in tables for name, sql in _on_sqlite(once, schema).items()}
        return sorted(name for name, sql in wanted.items() if found.get(name) != sql)
    there = {
        (table, name): (enabled, body)
        for table, name, enabled, body in connection.exec_driver_sql(_TRIGGERS_ON_POSTGRESQL)
    }
    return sorted(
        f"{_function(once)}_{what}"
        for once in tables
        for what in ("rows", "table")
        if there.get((once.table, f"{_function(once)}_{what}")) not in _in_force(once, schema)
    )


def _in_force(once: WrittenOnce, schema: _Schema) -> list[tuple[str, str]]:
    return [(enabled, _body_on_postgresql(once, schema)) for enabled in ("O", "A")]


def made(connection: Connection) -> list[str]:
    """Return the names of our triggers that the database has."""
    query = _TRIGGERS_ON_SQLITE if connection.dialect.name == "sqlite" else _TRIGGERS_ON_POSTGRESQL
    return sorted(row[1] for row in connection.exec_driver_sql(query) if row[1].startswith(PREFIX))


def lift(connection: Connection, tables: Sequence[WrittenOnce]) -> None:
    """Remove every trigger of these tables, in the transaction of a migration; those of earlier releases too."""
    names = {once.table for once in tables}
    if connection.dialect.name == "sqlite":
        for table, name, _ in connection.exec_driver_sql(_TRIGGERS_ON_SQLITE).all():
            if table in names:
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
        return
    for table, name, *_ in connection.exec_driver_sql(_TRIGGERS_ON_POSTGRESQL).all():
        if table in names:
            connection.exec_driver_sql(f"DROP TRIGGER {name} ON {table}")
    ours = {*EARLIER_FUNCTIONS, *map(_function, tables)}
    for (name,) in connection.exec_driver_sql(_FUNCTIONS_ON_POSTGRESQL).all():
        if name in ours:
            connection.exec_driver_sql(f"DROP FUNCTION {name}()")


def restore(connection: Connection, tables: Sequence[WrittenOnce]) -> None:
    """Make the triggers of every table that is there, unless all of them are in force."""
    if not faults(connection, tables):
        return
    lift(connection, tables)
    schema = _Schema(connection)
    home = (
        "main"
        if connection.dialect.name == "sqlite"
        else str(connection.scalar(text("SELECT current_schema()")))
    )
    for once in tables:
        if not schema.columns(once.table):
            continue
        made = (
            _on_sqlite(once, schema).values()
            if connection.dialect.name == "sqlite"
            else _make_on_postgresql(once, schema, home)
        )
        for statement in made:
            connection.exec_driver_sql(statement)
