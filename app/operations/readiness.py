"""Whether a process can take what patients send: quick looks only, so that a proxy can ask every few seconds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from flask import current_app
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from app.database import stored_revision
from app.extensions import db, instance_keys, writing
from app.keys import KeyProblem
from app.operations.doctor_finding import BAD, OK, WARN, Finding, bad_unless
from app.operations.doctor_machine import disk_finding
from app.operations.doctor_worker import worker_findings
from app.operations.move.models import move_that_shuts
from app.server_limits import limits_lacking
from app.shut_database import WORDS as SHUT
from config import Settings

MIGRATIONS = Path(__file__).parents[2] / "migrations" / "versions"
CLOCKS_DIFFER_S = 5
"""How far the clocks of the machine and of the database server may be apart: due times and drafts depend on both."""
MOST_WAL = 64 * 2**20


def readiness() -> list[Finding]:
    """Return what was found; one that is BAD says that nothing should be sent to this process."""
    settings: Settings = current_app.config["SETTINGS"]
    found = [disk_finding(settings), *_log_of_changes(settings)]
    try:
        instance_keys()
        return [*found, *_database(), *worker_findings()]
    except KeyProblem as problem:
        return [*found, Finding("keys", BAD, problem.in_log)]
    except SQLAlchemyError as error:
        return [*found, Finding("database", BAD, f"it is away: {type(error).__name__}")]


def _database() -> Iterator[Finding]:
    if move_that_shuts(db.session):
        yield Finding("database", BAD, SHUT)
        return
    with writing.begin() as session:  # on SQLite this takes the lock of writers
        is_writable = True
        if session.get_bind().dialect.name == "postgresql":
            is_writable = session.scalar(text("SHOW transaction_read_only")) == "off"
            yield _clock(session)
            yield from _limits(session)
        revision = stored_revision(session)
    yield bad_unless(is_writable, "database", "it can be written", "it can only be read", "")
    yield bad_unless(
        revision == newest_migration(),
        "migration",
        f"{revision}, the newest",
        f"it is at {revision}, the code at {newest_migration()}",
        "",
    )
    db.session.rollback()


def _clock(session: Session) -> Finding:
    there = session.scalar(text("SELECT clock_timestamp()")) or datetime.now(UTC)
    apart = abs((datetime.now(UTC) - there).total_seconds())
    return bad_unless(
        apart <= CLOCKS_DIFFER_S,
        "clock",
        "it is that of the database",
        f"it is {apart:.0f} seconds from that of the database",
        "",
    )


def _limits(session: Session) -> Iterator[Finding]:
    """Yield a warning when the role has no limits of its own: what does not come from here may hang, and hold locks."""
    if lacking := limits_lacking(session.connection()):
        says = f"the role has no {' and no '.join(lacking)}; each transaction sets its own"
        yield Finding("limits", WARN, says, "Run the SQL of: flask database roles")


def _log_of_changes(settings: Settings) -> Iterator[Finding]:
    """Yield a warning when the embedded database's log of changes (WAL) has grown: a reader stands in its way."""
    size = wal_bytes(settings)
    if size is not None:
        level = WARN if size > MOST_WAL else OK
        yield Finding("WAL", level, f"{size / 2**20:.1f} MB")


def wal_bytes(settings: Settings) -> int | None:
    """Return the size of the embedded database's log of changes; None with a server."""
    if settings.database_url:
        return None
    file = settings.files.database.with_name(f"{settings.files.database.name}-wal")
    return file.stat().st_size if file.exists() else 0


@cache
def newest_migration() -> str:
    """Return the newest revision of the code, read from the names of the files: the tool for migrations is not loaded."""
    return max(file.name for file in MIGRATIONS.glob("[0-9]*.py")).partition("_")[0]
