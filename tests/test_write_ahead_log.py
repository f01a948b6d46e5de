"""The write-ahead log of the embedded database stays short while others read."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import text

from app import write_ahead_log
from app.extensions import db, writing
from app.submissions.intake.pauses import Pause
from tests.submissions.build import NOON


@pytest.fixture(autouse=True)
def cut_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any log is too long, and no one waits."""
    monkeypatch.setattr(write_ahead_log, "LONGEST_LOG", 0)
    monkeypatch.setattr(write_ahead_log, "TRIED_EVERY_S", 0.0)
    monkeypatch.setattr(write_ahead_log, "READERS_WAITED_FOR_MS", 1)


def log_of(app: Flask) -> int:
    """The length of its log, in bytes."""
    return Path(app.instance_path, "screener.db-wal").stat().st_size


def write(app: Flask) -> None:
    """Store something."""
    with app.app_context(), writing.begin() as session:
        session.add(Pause(began_at=NOON))


def test_a_log_that_is_too_long_is_cut_after_a_commit(app: Flask) -> None:
    write(app)
    assert log_of(app) == 0


def test_a_reader_is_waited_for_only_a_moment_and_the_log_is_cut_after_it(app: Flask) -> None:
    with app.app_context():
        db.session.execute(text("SELECT count(*) FROM pauses")).all()
        write(app)
        assert log_of(app) > 0
        assert db.session.execute(text("SELECT count(*) FROM pauses")).scalar() == 0
    write(app)
    assert log_of(app) == 0


def test_a_short_log_is_left(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(write_ahead_log, "LONGEST_LOG", 2**24)
    write(app)
    assert log_of(app) > 0
