"""The line of writers: of threads, and of processes, in the order in which they came."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, OperationalError

from app import writers_line
from app.database import FOR_WRITING
from app.extensions import db, writing
from app.submissions.intake.pauses import Pause
from app.writers_line import LONGEST_WAIT_S, WritersLine
from config import Settings
from tests.submissions.build import NOON, count

Waiting = Callable[[WritersLine], threading.Thread]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Where a database may be."""
    return tmp_path / "screener.db"


@pytest.fixture(params=["in one process", "as two processes do"])
def two_lines(request: pytest.FixtureRequest, database: Path) -> tuple[WritersLine, WritersLine]:
    """The same line, as two writers see it."""
    line = WritersLine(database)
    return line, line if request.param == "in one process" else WritersLine(database)


def test_a_writer_waits_for_the_one_before(two_lines: tuple[WritersLine, WritersLine]) -> None:
    first, second = two_lines
    first.wait(LONGEST_WAIT_S)
    has_turn = threading.Event()

    def write() -> None:
        second.wait(LONGEST_WAIT_S)
        has_turn.set()
        second.leave()

    other = threading.Thread(target=write)
    other.start()
    assert not has_turn.wait(0.05)
    first.leave()
    other.join()
    assert has_turn.is_set()


def test_a_writer_gives_up_after_some_seconds_and_leaves_the_line_as_it_was(
    two_lines: tuple[WritersLine, WritersLine],
) -> None:
    first, second = two_lines
    first.wait(LONGEST_WAIT_S)
    for _ in range(2):
        with pytest.raises(TimeoutError):
            second.wait(0.01)
    first.leave()
    second.wait(LONGEST_WAIT_S)
    second.leave()


def test_a_process_does_not_take_turn_after_turn(database: Path) -> None:
    """A writer that waits for the turn of another process holds the next place, so that one comes after it."""
    first, second = WritersLine(database), WritersLine(database)
    first.wait(LONGEST_WAIT_S)
    second._next.take(0)
    with pytest.raises(TimeoutError):
        first._next.take(0)
    first.leave()
    second._turn.take(0)


def test_where_no_file_can_be_made_writers_go_on(tmp_path: Path) -> None:
    line = WritersLine(tmp_path / "missing" / "screener.db")
    line.wait(LONGEST_WAIT_S)
    line.leave()
    line.wait(LONGEST_WAIT_S)


def test_a_transaction_that_failed_leaves_the_line(app: Flask) -> None:
    def store(*more: Pause) -> None:
        with writing.begin() as session:
            session.add_all([Pause(began_at=NOON), *more])

    with app.app_context():
        for _ in range(2):
            with pytest.raises(DBAPIError):
                store(Pause())
        store()
        assert count("pauses") == 1


def test_a_writer_who_waited_in_vain_is_told_that_the_database_is_locked(
    app: Flask, settings: Settings, make_app: Callable[[Settings], Flask], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writers_line, "LONGEST_WAIT_S", 0.01)
    other = make_app(settings)
    with app.app_context(), writing.begin() as session:
        session.execute(text("SELECT 1"))
        with other.app_context():
            connection = db.engine.connect().execution_options(**FOR_WRITING)
            with connection, pytest.raises(OperationalError, match="locked"):
                connection.execute(text("SELECT 1"))
