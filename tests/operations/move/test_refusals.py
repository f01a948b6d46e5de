"""Every reason for which a database is not moved, in words; nothing is changed then."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask

from config import Settings
from tests.operations.move.conftest import PASSWORD, Mover
from tests.submissions.build import run, sent, staff

MakeApp = Callable[[Settings], Flask]


@pytest.mark.one_in(3)
@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("sqlite:///copy.db", "URL must start with postgresql://"),
        (f"postgresql://o:{PASSWORD}@h/d?no=1", "URL cannot be read"),
        (f"postgresql://o:{PASSWORD}@a,b/d", "URL names several hosts"),
        (f"postgresql://o:{PASSWORD}@/d?host=/nowhere", "The connection was lost, or could not be made"),
    ],
)
def test_an_address_that_leads_nowhere_is_refused(embedded: Mover, url: str, words: str) -> None:
    assert words in embedded.refused(url=url)


def test_a_target_without_tables_is_refused(embedded: Mover, empty_postgres: str) -> None:
    assert "without any table. First run: DATABASE_URL=URL flask database upgrade" in embedded.refused(
        url=empty_postgres
    )


@pytest.mark.one_in(3)
@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE alembic_version SET version_num = '0028'", "The target is at 0028, this release needs"),
        ("ALTER TABLE staff ADD wage integer", "The target has another schema: staff.wage is not a column"),
        ("CREATE TABLE more (id integer)", "more is not a table of this release"),
        ("INSERT INTO pauses (began_at) VALUES (now())", "The target is not empty: there are rows in pauses"),
        ("UPDATE audit_heads SET link = link + 1", "The target is not empty: there are rows in audit_heads"),
        ("DROP TRIGGER written_once_events_rows ON events", "written_once_events_rows. Run there"),
        (
            "UPDATE key_fingerprints SET fingerprint = '\\x00' WHERE kind = 'fields'",
            "The keys differ: the target was made with another fields key",
        ),
    ],
)
def test_a_target_that_is_not_as_it_must_be_is_refused(embedded: Mover, statement: str, words: str) -> None:
    embedded.on_target(statement)
    assert words in embedded.refused()
    assert sent()


def test_a_target_of_someone_else_is_refused(embedded: Mover) -> None:
    embedded.on_target(
        "DO $$ BEGIN CREATE ROLE moves_nothing LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$"
    )
    embedded.on_target("GRANT SELECT ON ALL TABLES IN SCHEMA public TO moves_nothing")
    url = embedded.url.replace("postgres:", "moves_nothing:").replace("postgres@", "moves_nothing@")
    assert "does not own the tables of the target" in embedded.refused(url=url)


@pytest.mark.one_in(3)
@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE alembic_version SET version_num = '0028'", "another schema: it is at 0028"),
        ("ALTER TABLE staff ADD wage integer", "The source has another schema: staff.wage is not a column"),
        (
            "UPDATE staff SET name = 'A' || char(0) || 'B'",
            "row [1] of staff cannot be moved: its name has a NUL",
        ),
        ("UPDATE staff SET email = printf('%300s', '')", "its email is longer than 254"),
        ("INSERT INTO question_counts SELECT '2026-01-01', 'a', 3000000000, 0", "is too large a number"),
        ("UPDATE staff SET name = x'00'", "its name is bytes, not str"),
        ("UPDATE staff SET created_at = 'once'", "a value is not of the kind of its column."),
    ],
)
def test_a_source_that_postgresql_could_not_hold_is_refused(
    embedded: Mover, statement: str, words: str
) -> None:
    staff()
    run(statement)
    assert words in embedded.refused("--dry-run")
    run("UPDATE staff SET name = ''")  # it takes changes


@pytest.mark.parametrize("owned_app", ["postgresql"], indirect=True)
def test_the_source_is_no_target_whatever_its_address(mover: Mover) -> None:
    url = mover.app.config["SETTINGS"].database_url
    assert "The target is the source itself" in mover.refused(url=f"{url}&application_name=other")


def test_a_full_disk_of_the_target_is_named_and_the_move_goes_on_once_there_is_room(embedded: Mover) -> None:
    sent()
    embedded.on_target(
        "CREATE FUNCTION fill() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$"
    )
    embedded.on_target("CREATE TRIGGER fill BEFORE INSERT ON events FOR EACH ROW EXECUTE FUNCTION fill()")
    words = embedded.refused()
    assert "The disk of the target is full. Make room there. Nothing is lost" in words
    embedded.on_target("DROP TRIGGER fill ON events")
    embedded.moved("--resume")


def test_a_row_that_arrived_otherwise_is_found(embedded: Mover) -> None:
    sent()
    embedded.on_target(
        "CREATE FUNCTION change() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN NEW.sent_at = NEW.sent_at + interval '1 microsecond'; RETURN NEW; END $$"
    )
    embedded.on_target(
        "CREATE TRIGGER change BEFORE INSERT ON submissions FOR EACH ROW EXECUTE FUNCTION change()"
    )
    assert "is another in the target. Nothing is lost" in embedded.refused()


def test_what_is_wrong_in_both_alike_is_told_and_moved(embedded: Mover) -> None:
    sent()
    run("UPDATE tallies SET n = n + 1 WHERE name = 'open' AND scope = ''")
    assert "Of both databases alike, 1 things are wrong" in embedded.moved()
