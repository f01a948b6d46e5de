"""On PostgreSQL the service needs no superuser and no right to make anything: its role adds, reads and links."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event
from sqlalchemy.exc import DBAPIError

from app.audit.chained import chained_models, table_of
from app.audit.verification import verify
from app.extensions import db, instance_keys
from app.operations import migrations
from app.submissions.models import Event
from tests import postgres
from tests.audit.conftest import link_now
from tests.submissions.build import open_case, rows, run, sent, staff

pytestmark = pytest.mark.parametrize("stored_app", ["postgresql"], indirect=True)
ROLE = f"service_{os.environ.get('PYTEST_XDIST_WORKER', 'alone')}"
REFUSED = (
    "DELETE FROM events",
    "UPDATE events SET kind = 'read'",
    "TRUNCATE events",
    "ALTER TABLE events DISABLE TRIGGER ALL",
    "DROP TRIGGER written_once_events_rows ON events",
    "CREATE OR REPLACE FUNCTION written_once_events() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
    "SET session_replication_role = replica",
    "DROP TABLE audit_heads",
    "CREATE TABLE mine (id integer)",
)


def grants() -> Iterator[str]:
    """Yield what the owner allows the role: to add to the traces and to link, and to work with everything else."""
    yield f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {ROLE}"
    yield f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {ROLE}"
    for name in (table_of(model).name for model in chained_models()):
        yield f"REVOKE UPDATE, DELETE ON {name} FROM {ROLE}"
        yield f"GRANT UPDATE (link, mac) ON {name} TO {ROLE}"
    yield f"GRANT UPDATE (detail) ON events TO {ROLE}"


@pytest.fixture
def service(store: Flask) -> Iterator[Flask]:
    """The app, whose connections have only the rights of the role."""

    def become(connection: Any, _record: object) -> None:
        connection.execute(f"SET ROLE {ROLE}")
        connection.commit()

    address = store.config["SETTINGS"].database_url
    if not rows("SELECT 1 FROM pg_roles WHERE rolname = :role", role=ROLE):
        postgres.run(address, f"CREATE ROLE {ROLE}")
        postgres.run(address, f"GRANT {ROLE} TO {postgres.SERVICE}")
    for statement in grants():
        postgres.run(address, statement)
    db.session.rollback()
    db.engine.dispose()
    event.listen(db.engine, "connect", become)
    try:
        yield store
    finally:
        event.remove(db.engine, "connect", become)
        db.session.rollback()
        db.engine.dispose()
        postgres.run(address, f"DROP OWNED BY {ROLE}")


def test_a_role_that_owns_nothing_acts_links_and_verifies(service: Flask) -> None:
    assert rows("SELECT current_user") == [(ROLE,)]
    case, reader = sent(), staff()
    open_case(case, reader)
    assert link_now() >= 2
    assert verify(db.session, instance_keys().audit, Event).faults == []
    migrations.upgrade()


@pytest.mark.parametrize("statement", REFUSED)
def test_such_a_role_cannot_get_past_the_triggers(service: Flask, statement: str) -> None:
    sent()
    with pytest.raises(DBAPIError, match=r"permission denied|must be owner"):
        run(statement)
