"""The read session: one per application context, closed with it."""

from __future__ import annotations

from flask import Flask
from sqlalchemy import text

from app.extensions import db


def test_a_context_has_one_read_session(stored_app: Flask) -> None:
    with stored_app.app_context():
        first = db.session
        assert db.session is first
        assert first.bind is db.engine
        with stored_app.app_context():
            assert db.session is not first
        assert db.session is first


def test_the_read_session_is_closed_when_its_context_ends(stored_app: Flask) -> None:
    with stored_app.app_context():
        session = db.session
        session.execute(text("SELECT 1"))
        assert session.in_transaction()
    assert not session.in_transaction()


def test_a_context_that_reads_nothing_opens_no_session(app: Flask) -> None:
    with app.app_context():
        pass
    assert app.extensions["engine"].pool.checkedout() == 0
