"""The two ends of a move: connections that may write although the database is shut, and take the time they need."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from flask import current_app
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.orm import Session

from app.database import FOR_WRITING, begin_as_told, engine_options
from app.extensions import db
from app.shut_database import ALTHOUGH_SHUT

_TAKE_TIME = "SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL lock_timeout = 60000"


@dataclass(frozen=True)
class End:
    """The source or the target of a move."""

    engine: Engine

    @classmethod
    @contextmanager
    def source(cls) -> Iterator[End]:
        """Open the database of this instance; every connection is closed at the end."""
        with _opened(current_app.config["DATABASE_ENGINE"]) as engine:
            yield cls(engine)

    @classmethod
    @contextmanager
    def target(cls, url: str) -> Iterator[End]:
        """Open the database on a server; every connection is closed at the end."""
        keys, file = current_app.extensions["keys"], current_app.extensions["database_file"]
        with _opened(engine_options(url, file, lambda: keys.keys.databases)) as engine:
            yield cls(engine)

    @property
    def is_server(self) -> bool:
        """Whether it is one of PostgreSQL."""
        return self.engine.dialect.name == "postgresql"

    @property
    def place(self) -> str:
        """Which database it is, in words and without a password."""
        if not self.is_server:
            return "the embedded database"
        with self.engine.connect() as connection:
            info = connection.connection.driver_connection.info  # type: ignore[union-attr]
        return f"{info.dbname} on {info.host}:{info.port}"[:200]

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Open a session that reads, with all that a session of this instance knows."""
        with Session(self.engine, info=db.session.info) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Open a session that writes, committed at the end."""
        with (
            Session(self.engine.execution_options(**FOR_WRITING, **{ALTHOUGH_SHUT: True})) as session,
            session.begin(),
        ):
            yield session


@contextmanager
def _opened(options: dict[str, Any]) -> Iterator[Engine]:
    engine = create_engine(**options)
    begin_as_told(engine)
    if engine.dialect.name == "postgresql":
        event.listen(engine, "begin", _take_time)
    try:
        yield engine
    finally:
        engine.dispose()


def _take_time(connection: Connection) -> None:
    connection.exec_driver_sql(_TAKE_TIME)
