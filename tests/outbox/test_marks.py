"""The worker's marks: who does a chore, and whether a worker runs."""

from __future__ import annotations

from datetime import datetime, timedelta

from flask import Flask

from app.extensions import db, writing
from app.outbox import marks
from tests.outbox.build import NOW

MINUTE = timedelta(minutes=1)


def take_turn(before: datetime, now: datetime) -> bool:
    with writing.begin() as session:
        return marks.take_turn(session, "recount", before, now)


def test_one_of_two_workers_does_a_chore(stored_app: Flask) -> None:
    with stored_app.app_context():
        assert take_turn(NOW, NOW + MINUTE)
        assert not take_turn(NOW, NOW + MINUTE)
        assert not take_turn(NOW + MINUTE, NOW + 2 * MINUTE)
        assert take_turn(NOW + 2 * MINUTE, NOW + 2 * MINUTE)


def test_a_worker_counts_as_gone_some_time_after_its_last_beat(stored_app: Flask) -> None:
    with stored_app.app_context():
        assert marks.last_seen(db.session) is None
        assert not marks.is_worker_alive(db.session, NOW)
        with writing.begin() as session:
            marks.beat(session, NOW)
            marks.beat(session, NOW + timedelta(seconds=1))
        assert marks.last_seen(db.session) == NOW
        assert marks.is_worker_alive(db.session, NOW + MINUTE)
        assert not marks.is_worker_alive(db.session, NOW + 2 * MINUTE)
