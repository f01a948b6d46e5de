"""What must be so before a database is moved: the same tables on both sides, the same keys, an empty target."""

from __future__ import annotations

import secrets
from collections.abc import Iterator

from sqlalchemy import exists, func, inspect, select, text
from sqlalchemy.orm import Session

from app.audit import triggers
from app.audit.heads import AuditHead
from app.ciphers import Keys
from app.database import REVISIONS, Base, revision_if_any
from app.key_fingerprints import known_keys, wrong_kinds
from app.operations import migrations
from app.operations.move.ends import End
from app.operations.move.models import OWN
from app.operations.move.problems import MoveProblem
from app.submissions.written_once import tables_written_once

OF_AN_UPGRADE = ("audit_heads", "key_fingerprints", "tallies", "daily_rollups")
"""The tables into which the upgrade of an empty database writes. What is there is replaced by what is moved."""
NEW_DATABASE = "Make a new database, and there: flask database upgrade"
_OF_OTHERS = text(
    "SELECT count(*) FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' "
    "AND NOT pg_has_role(relowner, 'USAGE')"
)


def refuse_same(source: End, target: End) -> None:
    """Raise MoveProblem if both ends are one database, whatever their addresses: locks of one are not seen in another."""
    if not source.is_server:
        return
    lock = secrets.randbits(62)
    with source.reading() as ours, target.reading() as theirs:
        ours.execute(select(func.pg_advisory_xact_lock(lock)))
        if not theirs.scalar(select(func.pg_try_advisory_xact_lock(lock))):
            raise MoveProblem("the target is the source itself")


def refuse_unfit_source(source: End) -> None:
    """Raise MoveProblem unless the source is as this release has it, and its tables are those of the role."""
    with source.reading() as session:
        found, newest = revision_if_any(session), migrations.newest()
        if found != newest:
            raise MoveProblem(
                f"the source has another schema: it is at {found or 'no migration'}, this release needs {newest}. First run: "
                "flask database upgrade"
            )
        _refuse_other_tables(session, "source")
        _refuse_tables_of_others(session, source, "source")


def refuse_unfit_target(target: End, keys: Keys) -> None:
    """Raise MoveProblem unless the target is as this release has it, with the same keys, and its tables are those of the role."""
    with target.reading() as session:
        if session.scalar(text("SHOW server_encoding")) != "UTF8":
            raise MoveProblem(
                "the target does not store text as UTF-8. Make it with: CREATE DATABASE … ENCODING 'UTF8'"
            )
        found, newest = revision_if_any(session), migrations.newest()
        if found != newest:
            is_at = f"at {found}, this release needs {newest}" if found else "without any table"
            raise MoveProblem(f"the target is {is_at}. First run: DATABASE_URL=URL flask database upgrade")
        _refuse_other_tables(session, "target")
        _refuse_tables_of_others(session, target, "target")
        if wrong := wrong_kinds(known_keys(session), keys):
            raise MoveProblem(
                f"the keys differ: the target was made with {', '.join(wrong)}. Upgrade an empty database with the key files of "
                "this instance"
            )
        if missing := triggers.faults(session.connection(), tables_written_once()):
            raise MoveProblem(
                f"triggers of the target are missing, or not what they should be: {', '.join(missing)}. Run there: flask database "
                "upgrade"
            )


def refuse_not_empty(session: Session) -> None:
    """Raise MoveProblem if a target holds more than the upgrade of an empty database writes."""
    tables = [table for table in Base.metadata.sorted_tables if table.name not in OF_AN_UPGRADE]
    is_filled = [exists().select_from(table) for table in tables]
    found = session.execute(select(*is_filled, exists().where(AuditHead.link > 0))).one()
    names = [*(table.name for table in tables), AuditHead.__tablename__]
    if filled := [name for name, has_rows in zip(names, found, strict=True) if has_rows]:
        raise MoveProblem(f"the target is not empty: there are rows in {', '.join(filled)}. {NEW_DATABASE}")


def _refuse_other_tables(session: Session, end: str) -> None:
    if differing := list(_other_tables(session)):
        raise MoveProblem(f"the {end} has another schema: {', '.join(differing)}")


def _other_tables(session: Session) -> Iterator[str]:
    """Say what tables and columns are there that the code does not know, or not there although it does."""
    ours = {name: set(table.c.keys()) for name, table in Base.metadata.tables.items()}
    there = {
        name: {column["name"] for column in columns}
        for (_, name), columns in inspect(session.connection()).get_multi_columns().items()
        if name != REVISIONS
    }
    yield from (f"{name} is not a table of this release" for name in sorted(there.keys() - ours.keys()))
    yield from (f"there is no table {name}" for name in sorted(ours.keys() - there.keys()))
    for name in sorted(there.keys() & ours.keys()):
        others, missing = sorted(there[name] - ours[name]), sorted(ours[name] - there[name])
        yield from (f"{name}.{column} is not a column of this release" for column in others)
        yield from (f"there is no column {name}.{column}" for column in missing)


def _refuse_tables_of_others(session: Session, end: End, name: str) -> None:
    if end.is_server and session.scalar(_OF_OTHERS):
        raise MoveProblem(
            f"the role does not own the tables of the {name}, and cannot shut them to others. Connect as their owner"
        )


def tables_that_shut() -> list[str]:
    """Return the names of the tables that take no change while a database is shut."""
    return [name for name in Base.metadata.tables if name not in OWN]
