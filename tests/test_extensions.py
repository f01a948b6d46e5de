"""The read session, one per application context; and the address that limits count by."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask
from sqlalchemy import text

from app import extensions
from app.extensions import db, sender
from config import Settings


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
