"""Events and shown texts can be added, but never changed, removed or replaced."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from app.database import FOR_WRITING
from app.extensions import db
from app.submissions.statuses import Status
from tests.submissions.build import change_tables, everything, run, sent, staff, transition_to

TABLES = ("events", "shown_texts")
ON_BOTH = [
    "UPDATE events SET kind = 'read'",
    "UPDATE events SET actor_id = NULL WHERE kind = 'moved'",
    "UPDATE events SET detail = NULL",
    "DELETE FROM events",
    "DELETE FROM events WHERE id = (SELECT max(id) FROM events)",
    "UPDATE shown_texts SET body = 'I agree to everything'",
    "DELETE FROM shown_texts",
    """INSERT INTO events (id, submission_id, at, kind, place_id)
    SELECT id, submission_id, at, 'read', place_id FROM events WHERE kind = 'moved'
    ON CONFLICT (id) DO UPDATE SET kind = excluded.kind""",
    """INSERT INTO shown_texts SELECT fingerprint, kind, language, 'other words' FROM shown_texts WHERE true
    ON CONFLICT (fingerprint) DO UPDATE SET body = excluded.body""",
]
ON_SQLITE = [
    """INSERT OR REPLACE INTO events (id, submission_id, at, kind, place_id)
    SELECT id, submission_id, at, 'read', place_id FROM events""",
    "REPLACE INTO events SELECT * FROM events",
    "INSERT OR REPLACE INTO shown_texts SELECT fingerprint, kind, language, 'other words' FROM shown_texts",
    "REPLACE INTO shown_texts SELECT * FROM shown_texts",
    "UPDATE OR REPLACE events SET id = id + 1",
    "UPDATE OR IGNORE shown_texts SET body = ''",
]
ON_POSTGRESQL = ["TRUNCATE events", "TRUNCATE events CASCADE", "TRUNCATE shown_texts CASCADE"]


@pytest.fixture
def kept(store: Flask) -> bytes:
    """Return the stored bytes to tamper with: two events, two texts."""
    transition_to(sent(), Status.TAKEN, staff(), note="Called, no answer")
    return everything(*TABLES)


def assert_refused(statement: str, before: bytes, do: Callable[[str], None] = run) -> None:
    with pytest.raises(DBAPIError, match="append-only"):
        do(statement)
    assert everything(*TABLES) == before


@pytest.mark.one_in(3)
@pytest.mark.parametrize("statement", ON_BOTH)
def test_no_statement_changes_stored_events_or_texts(kept: bytes, statement: str) -> None:
    assert_refused(statement, kept)


@pytest.mark.parametrize("stored_app", ["sqlite"], indirect=True)
@pytest.mark.parametrize("statement", ON_SQLITE)
def test_no_sqlite_statement_changes_them(kept: bytes, statement: str) -> None:
    assert_refused(statement, kept)


@pytest.mark.parametrize("stored_app", ["postgresql"], indirect=True)
@pytest.mark.parametrize("statement", ON_POSTGRESQL)
def test_no_postgresql_statement_changes_them(kept: bytes, statement: str) -> None:
    assert_refused(statement, kept, change_tables)


@pytest.mark.parametrize("stored_app", ["sqlite"], indirect=True)
def test_an_event_is_not_replaced_even_by_a_connection_that_was_not_set_up(kept: bytes) -> None:
    with db.engine.connect().execution_options(**FOR_WRITING) as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute("PRAGMA recursive_triggers = off")
        with pytest.raises(DBAPIError, match="append-only"):
            connection.execute(text("REPLACE INTO events SELECT * FROM events"))
        connection.rollback()
        driver.execute("PRAGMA recursive_triggers = on")
    assert everything(*TABLES) == kept


def test_a_submission_with_events_cannot_be_removed(kept: bytes) -> None:
    with pytest.raises(DBAPIError):
        run("DELETE FROM submissions")
    assert everything(*TABLES) == kept


def test_adding_still_works(kept: bytes) -> None:
    sent("urgent")
    assert everything(*TABLES) != kept
