"""The database: connections that lose nothing, absolute times, and migrations that can go up and down."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import inspect, text
from sqlalchemy.exc import DBAPIError, StatementError

from app import writers_line
from app.accounts import api_tokens
from app.audit import triggers
from app.audit.access_log import PageView
from app.database import FOR_WRITING, UtcDateTime
from app.extensions import db, writing
from app.keys import write_new_keys
from app.operations import migrations
from app.submissions.intake.pauses import Pause
from app.submissions.written_once import tables_written_once
from config import Settings
from tests.submissions.build import add_staff, rows, run, sent

TABLES = {
    "api_token_clinics",
    "api_tokens",
    "handovers",
    "audit_heads",
    "blind_reads",
    "hazard_sign_offs",
    "learning_counts",
    "move_steps",
    "moves",
    "question_counts",
    "stop_reviews",
    "tallies",
    "saved_views",
    "kept_notes",
    "clinics",
    "closed_browsers",
    "key_fingerprints",
    "closures",
    "daily_rollups",
    "access_log",
    "events",
    "hard_pages",
    "name_indexes",
    "outbox",
    "page_counts",
    "parked_drafts",
    "password_links",
    "pauses",
    "phone_intakes",
    "rate_counts",
    "send_groups",
    "shown_texts",
    "staff",
    "staff_clinics",
    "staff_events",
    "staff_factors",
    "staff_identities",
    "staff_recovery_codes",
    "staff_sessions",
    "submissions",
    "worker_marks",
}
PRAGMAS = {
    "synchronous": 2,  # full: what is acknowledged survives a power cut
    "foreign_keys": 1,
    "secure_delete": 1,
    "recursive_triggers": 1,
    "journal_mode": "wal",
    "busy_timeout": 5000,
    "trusted_schema": 0,
}
MOST_CONNECTIONS = 6
NAIVE = datetime.fromisoformat("2026-06-15 12:00:00")
FIRST, LAST = datetime.fromisoformat("1900-01-02"), datetime.fromisoformat("2200-01-01")
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@pytest.fixture
def store(stored_app: Flask) -> Iterator[Flask]:
    """Each database in turn, with an app context for a test that shows no page."""
    with stored_app.app_context():
        yield stored_app


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(
    request: pytest.FixtureRequest, tmp_path: Path, make_app: Callable[[Settings], Flask]
) -> Iterator[Flask]:
    """An app whose database is still empty."""
    write_new_keys(tmp_path / "empty" / "keys.json")
    fresh = Settings(instance_path=tmp_path / "empty", testing=True)
    if request.param == "postgresql":
        fresh = replace(fresh, database_url=request.getfixturevalue("empty_postgres"))
    app = make_app(fresh)
    app.extensions["database_file"].create()
    with app.app_context():
        yield app
        db.session.close()
        db.engine.dispose()


def tables() -> set[str]:
    return set(inspect(db.engine).get_table_names()) - {"alembic_version"}


def functions() -> list[str]:
    """Functions of our own; SQLite has none."""
    if db.engine.dialect.name == "sqlite":
        return []
    ours = (
        "SELECT proname FROM pg_proc JOIN pg_namespace n ON n.oid = pronamespace WHERE n.nspname = 'public'"
    )
    return [row[0] for row in rows(ours)]


def test_every_connection_of_the_pool_is_set_up(app: Flask) -> None:
    with app.app_context(), ExitStack() as connections:
        for _ in range(MOST_CONNECTIONS):
            connection = connections.enter_context(db.engine.connect())
            found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in PRAGMAS}
            assert found == PRAGMAS


def test_a_reused_connection_is_still_set_up(app: Flask) -> None:
    with app.app_context():
        for _ in range(3):
            with db.engine.connect() as connection:
                found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in PRAGMAS}
            assert found == PRAGMAS


def test_the_linked_sqlite_has_no_known_bug_that_loses_the_log(app: Flask) -> None:
    with app.app_context():
        version = rows("SELECT sqlite_version()")[0][0]
    assert tuple(int(part) for part in version.split(".")) >= (3, 51, 3)


def test_the_server_acknowledges_a_commit_only_after_writing_it(store: Flask) -> None:
    if db.engine.dialect.name == "postgresql":
        assert rows("SHOW synchronous_commit") == [("on",)]
    else:
        assert rows("PRAGMA synchronous") == [(2,)]


def test_a_writer_takes_the_write_lock_before_it_reads(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writers_line, "LONGEST_WAIT_S", 0)
    with app.app_context(), writing.begin() as first:
        first.execute(text("SELECT 1"))
        with (
            pytest.raises(DBAPIError, match="locked"),
            db.engine.connect().execution_options(**FOR_WRITING) as second,
        ):
            second.exec_driver_sql("SELECT 1")


def test_a_row_with_a_dangling_reference_is_refused(store: Flask) -> None:
    sent()
    with pytest.raises(DBAPIError):
        run("UPDATE submissions SET owner_id = 4711")
    with pytest.raises(DBAPIError):
        run("UPDATE submissions SET clinic_id = 'nowhere'")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moment=st.datetimes(FIRST, LAST, timezones=ZONES))
def test_a_moment_is_loaded_as_the_same_absolute_time(store: Flask, moment: datetime) -> None:
    run("DELETE FROM pauses")
    with writing.begin() as session:
        session.add(Pause(began_at=moment, ended_at=None))
    db.session.rollback()
    found = db.session.query(Pause).one()
    assert found.began_at == moment
    assert found.began_at.utcoffset() == timedelta(0)
    assert found.ended_at is None


def test_a_moment_without_a_zone_is_refused(store: Flask) -> None:
    with pytest.raises(StatementError, match="time zone"), writing.begin() as session:
        session.add(Pause(began_at=NAIVE))
    assert rows("SELECT count(*) FROM pauses") == [(0,)]


def test_a_moment_without_a_zone_is_refused_in_a_query_too(store: Flask) -> None:
    with pytest.raises(StatementError, match="time zone"):
        db.session.query(Pause).filter(Pause.began_at < NAIVE).all()
    with pytest.raises(ValueError, match="time zone"):
        UtcDateTime().process_bind_param(NAIVE, db.engine.dialect)


def test_moments_are_in_order_whatever_their_time_zones(store: Flask) -> None:
    noon = datetime(2026, 6, 15, 12, tzinfo=UTC)
    later = (noon + timedelta(hours=1)).astimezone(timezone(timedelta(hours=-11)))
    with writing.begin() as session:
        session.add_all([Pause(began_at=later), Pause(began_at=noon)])
    db.session.rollback()
    assert [pause.began_at for pause in db.session.query(Pause).order_by(Pause.began_at)] == [noon, later]


def test_the_tables_can_be_created_removed_and_created_again(empty: Flask) -> None:
    assert tables() == set()
    for _ in range(2):
        migrations.upgrade()
        assert tables() == TABLES
        migrations.downgrade("base")
        assert tables() == set()
        assert functions() == []


def test_the_tables_and_the_code_agree(empty: Flask) -> None:
    migrations.upgrade()
    migrations.check()
    migrations.downgrade("base")
    migrations.upgrade()
    migrations.check()


def test_a_database_that_is_up_to_date_stays_as_it_is(store: Flask) -> None:
    submission_id = sent()
    migrations.upgrade()
    assert rows("SELECT id FROM submissions") == [(submission_id,)]
    migrations.check()


def test_history_is_append_only_after_a_downgrade_and_an_upgrade(empty: Flask) -> None:
    migrations.upgrade()
    migrations.downgrade("base")
    migrations.upgrade()
    run("INSERT INTO shown_texts VALUES ('f', 'consent', 'en', 'May we?')")
    with pytest.raises(DBAPIError, match="append-only"):
        run("UPDATE shown_texts SET body = 'other words'")


def test_the_triggers_are_there_after_every_migration(empty: Flask) -> None:
    revisions = [file.name[:4] for file in sorted((migrations.FOLDER / "versions").glob("0*.py"))]
    for move, order in ((migrations.upgrade, revisions), (migrations.downgrade, reversed(revisions))):
        for revision in order:
            move(revision)
            with db.engine.connect() as connection:
                assert triggers.faults(connection, tables_written_once()) == [], revision
                guarded = len(triggers.made(connection))
            assert guarded >= 2 * len({"submissions", "events", "shown_texts"}), revision


def test_going_back_takes_out_what_systems_read_and_nothing_else(empty: Flask) -> None:
    """0031: an earlier release knows no reader but staff. Later, the rows of staff are as they were, and append-only."""
    migrations.upgrade()
    moment = datetime(2026, 6, 15, 17, tzinfo=UTC)
    with writing.begin() as session:
        actor = add_staff(session, "lead")
        api_tokens.add(session, "chart", moment, days=9)
        seen = {"at": moment, "day": moment.date(), "way": "case", "how_many": 0}
        session.add_all([PageView(staff_id=actor.id, **seen), PageView(token_id=1, **seen)])
    staffs = "SELECT id, staff_id, way, mac FROM access_log WHERE staff_id IS NOT NULL"
    before = rows(staffs)
    migrations.downgrade("0030")
    assert rows("SELECT count(*) FROM access_log") == [(1,)]
    migrations.upgrade()
    assert rows(staffs) == before
    with pytest.raises(DBAPIError, match="append-only"):
        run("DELETE FROM access_log")


@pytest.mark.parametrize("reader", [{}, {"staff_id": 1, "token_id": 1}])
def test_what_was_read_was_read_by_a_person_or_by_a_system(store: Flask, reader: dict[str, int]) -> None:
    moment = datetime(2026, 6, 15, 17, tzinfo=UTC)
    with writing.begin() as session:
        add_staff(session, "lead")
        api_tokens.add(session, "chart", moment, days=9)
    with pytest.raises(DBAPIError, match="ck_access_log_actor"), writing.begin() as session:
        session.add(PageView(at=moment, day=moment.date(), way="case", how_many=0, **reader))


def test_a_migration_that_fails_half_way_changes_nothing(empty: Flask) -> None:
    run("CREATE TABLE submissions (id integer)")  # in the way of the seventh table
    with pytest.raises(DBAPIError, match="submissions"):
        migrations.upgrade()
    assert tables() == {"submissions"}
    assert functions() == []
