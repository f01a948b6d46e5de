"""Pauses of intake: how they begin, end and are stored."""

from __future__ import annotations

from datetime import timedelta

from flask import Flask

from app.extensions import db, writing
from app.submissions.intake.pauses import is_paused, pause, resume
from tests.submissions.build import NOON, rows


def paused() -> bool:
    db.session.rollback()
    return is_paused(db.session)


def test_intake_is_open_before_and_after_a_pause(store: Flask) -> None:
    assert not paused()
    with writing.begin() as session:
        pause(session, NOON)
    assert paused()
    with writing.begin() as session:
        resume(session, NOON + timedelta(hours=1))
    assert not paused()


def test_pausing_twice_is_one_pause_and_resuming_once_ends_it(store: Flask) -> None:
    for _ in range(2):
        with writing.begin() as session:
            pause(session, NOON)
    assert rows("SELECT count(*) FROM pauses") == [(1,)]
    with writing.begin() as session:
        resume(session, NOON)
    assert not paused()


def test_every_pause_is_stored_with_its_beginning_and_end(store: Flask) -> None:
    for _ in range(2):
        with writing.begin() as session:
            pause(session, NOON)
        with writing.begin() as session:
            resume(session, NOON + timedelta(hours=1))
    assert rows("SELECT count(*), count(began_at), count(ended_at) FROM pauses") == [(2, 2, 2)]


def test_resuming_open_intake_changes_nothing(store: Flask) -> None:
    with writing.begin() as session:
        resume(session, NOON)
    assert rows("SELECT count(*) FROM pauses") == [(0,)]
