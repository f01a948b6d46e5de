"""The read session, one per application context; and the address that limits count by."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask
from sqlalchemy import text

from app import extensions
from app.access import Access, open_to
from app.clinics.directory import open_clinics
from app.clinics.models import Clinic
from app.extensions import db, sender, writing
from config import EXAMPLE_PHONE, Settings
from tests import postgres
from tests.one_connection import SecondConnection


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


def test_the_first_page_of_a_process_warns_of_no_connection(
    settings: Settings, make_app: Callable[[Settings], Flask], caplog: pytest.LogCaptureFixture
) -> None:
    assert make_app(settings).test_client().get("/").status_code == 200
    assert "a connection was dead" not in caplog.text


def test_a_request_holds_one_connection_at_a_time(stored_app: Flask) -> None:
    with stored_app.app_context():
        pool = stored_app.extensions["engine"].pool
        reading = db.session
        reading.execute(text("SELECT 1"))
        with writing.begin() as session:
            session.execute(text("SELECT 1"))
            assert pool.checkedout() == 1
            assert db.session is session
        assert db.session is reading
        assert pool.checkedout() == 0


def test_what_was_read_can_be_used_in_a_transaction_and_is_read_again_after_it(stored_app: Flask) -> None:
    with stored_app.app_context():
        clinic = open_clinics(db.session)[0]
        with writing.begin() as session:
            session.get_one(Clinic, clinic.id).city = "Elsewhere"
            assert stored_app.extensions["engine"].pool.checkedout() == 1
        assert clinic.city == "Elsewhere"


def test_the_tests_find_a_request_that_holds_two_connections(own_app: Flask) -> None:
    @own_app.get("/two")
    @open_to(Access.PUBLIC)
    def two() -> str:
        db.session.execute(text("SELECT 1"))
        with pytest.raises(SecondConnection):
            db.engine.connect()
        return "found"

    assert own_app.test_client().get("/two").text == "found"


@pytest.fixture
def app_that_loses_its_connection(
    settings: Settings, copied_database: str, make_app: Callable[[Settings], Flask]
) -> Flask:
    """An app on PostgreSQL with two pages whose connection is terminated: /early before its last query, /late after it."""
    app = make_app(replace(settings, database_url=copied_database))

    @app.get("/late")
    @open_to(Access.PUBLIC)
    def late() -> str:
        terminate(copied_database, db.session.scalar(text("SELECT pg_backend_pid()")))
        return "all was read"

    @app.get("/early")
    @open_to(Access.PUBLIC)
    def early() -> str:
        late()
        return str(db.session.scalar(text("SELECT 1")))

    return app


def terminate(address: str, process: int | None) -> None:
    """Terminate a connection, as when the server goes away."""
    postgres.run(address, f"SELECT pg_terminate_backend({process}, 5000)")


def test_a_connection_that_dies_late_still_gives_a_page(app_that_loses_its_connection: Flask) -> None:
    patient = app_that_loses_its_connection.test_client()
    assert patient.get("/late").text == "all was read"
    failed = patient.get("/early")
    assert failed.status_code == 503
    assert EXAMPLE_PHONE in failed.text
    assert patient.get("/clinics").status_code == 200


def sender_of(app: Flask, address: str) -> str:
    with app.test_request_context(environ_base={"REMOTE_ADDR": address}):
        return sender()


@pytest.mark.parametrize(
    ("address", "counted"),
    [
        ("203.0.113.1", "203.0.113.1"),
        ("203.0.113.1:40000", "203.0.113.1"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("[2001:db8:1:2:3:4:5:6]:40000", "2001:db8:1:2::/64"),
        ("[2001:db8:1:2:3:4:5:6]", "2001:db8:1:2::/64"),
        ("::ffff:203.0.113.1", "203.0.113.1"),
        ("[::ffff:203.0.113.1]:40000", "203.0.113.1"),
    ],
)
def test_a_limit_counts_by_address_whatever_the_port(app: Flask, address: str, counted: str) -> None:
    assert sender_of(app, address) == counted


def test_two_clients_behind_a_proxy_that_writes_ports_have_limits_of_their_own(
    settings: Settings, make_app: Callable[[Settings], Flask]
) -> None:
    proxied = make_app(replace(settings, proxy_hops=1))
    seen: list[str] = []
    proxied.before_request(lambda: seen.append(sender()))
    for client in ("203.0.113.1:40000", "203.0.113.2:40000", "203.0.113.1:50000"):
        proxied.test_client().get("/clinics", headers={"X-Forwarded-For": client})
    assert seen == ["203.0.113.1", "203.0.113.2", "203.0.113.1"]


def test_an_address_that_cannot_be_read_is_logged_once_and_not_named(
    app: Flask, caplog: pytest.LogCaptureFixture
) -> None:
    extensions._warn_of_no_address.cache_clear()
    with caplog.at_level(logging.WARNING, logger="app.extensions"):
        for address in ("secret-host", "203.0.113.256", "203.0.113.1:40000:1"):
            assert sender_of(app, address) == "unknown"
    assert [record.getMessage() for record in caplog.records] == [
        "no client address could be read; all such clients share each limit: check X-Forwarded-For"
    ]
