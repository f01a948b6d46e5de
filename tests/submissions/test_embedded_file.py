"""The embedded database is one encrypted file: nothing in it can be read without the instance's key."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from flask import Flask

from app.extensions import db, instance_keys
from app.submissions.statuses import Status
from tests.submissions.build import rows, sent, staff, transition_to
from tests.submissions.test_encrypted_fields import CANARY, IN_PLAIN, NOTE

PLAIN_HEADER = b"SQLite format 3\x00"
ALSO_PLAIN = (b"CREATE TABLE", b"submissions", b"example-edina", b"rf_bladder_bowel", b"65_plus")


def fill(app: Flask) -> None:
    with app.app_context():
        transition_to(sent(contact=CANARY), Status.TAKEN, staff(), note=NOTE)


def every_byte(instance: Path) -> bytes:
    files = [file for file in sorted(instance.iterdir()) if file.name.startswith("screener.db")]
    return b"".join(file.read_bytes() for file in files)


def test_nothing_sent_is_readable_in_the_file_or_its_log(app: Flask, instance: Path) -> None:
    fill(app)
    assert (instance / "screener.db-wal").stat().st_size > 0
    bytes_kept = every_byte(instance).lower()
    readable = [what for what, plain in IN_PLAIN.items() if plain.lower().encode() in bytes_kept]
    assert readable == []
    assert [word for word in ALSO_PLAIN if word.lower() in bytes_kept] == []


def test_nothing_sent_is_readable_after_the_log_is_merged_into_the_file(app: Flask, instance: Path) -> None:
    fill(app)
    with app.app_context():
        rows("PRAGMA wal_checkpoint(TRUNCATE)")
    assert (instance / "screener.db-wal").stat().st_size == 0
    bytes_kept = every_byte(instance).lower()
    assert [what for what, plain in IN_PLAIN.items() if plain.lower().encode() in bytes_kept] == []
    assert [word for word in ALSO_PLAIN if word.lower() in bytes_kept] == []


def test_the_file_has_no_database_header(app: Flask, instance: Path) -> None:
    fill(app)
    assert not (instance / "screener.db").read_bytes().startswith(PLAIN_HEADER)


def test_the_file_does_not_open_without_a_key(app: Flask, instance: Path) -> None:
    fill(app)
    for library in (sqlite3, sqlcipher):
        connection = library.connect(str(instance / "screener.db"))
        with pytest.raises(library.DatabaseError, match="not a database"):
            connection.execute("SELECT count(*) FROM submissions")
        connection.close()


@pytest.mark.parametrize("right_key", [True, False])
def test_the_file_opens_with_the_instances_key_and_no_other(
    app: Flask, instance: Path, right_key: bool
) -> None:
    fill(app)
    with app.app_context():
        key = instance_keys().database if right_key else bytes(32)
    connection = sqlcipher.connect(str(instance / "screener.db"))
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    if right_key:
        assert connection.execute("SELECT count(*) FROM submissions").fetchone() == (1,)
    else:
        with pytest.raises(sqlcipher.DatabaseError, match="not a database"):
            connection.execute("SELECT count(*) FROM submissions")
    connection.close()


def test_the_key_is_not_in_the_file(app: Flask, instance: Path) -> None:
    fill(app)
    with app.app_context():
        key = instance_keys().database
        db.engine.dispose()
    bytes_kept = every_byte(instance)
    assert key not in bytes_kept
    assert key.hex().encode() not in bytes_kept
