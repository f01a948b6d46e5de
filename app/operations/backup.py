"""Making a backup while the service runs: one sealed file and its manifest, whole or not there."""

from __future__ import annotations

import errno
import fcntl
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.orm import Session

from app.database import begin_as_told, engine_options
from app.database_file import LOGS, DatabaseFile
from app.keys import OWNER_ONLY, sync_folder
from app.operations.backup_key import BackupKey
from app.operations.backup_manifest import (
    BackupProblem,
    Contents,
    Manifest,
    contents_of,
    manifest_of,
    sha256_of,
)
from app.operations.sealed_stream import seal_stream
from app.operations.server_programs import ServerProgram

PART, NAME, STAMP = ".part", "check-", "%Y%m%dT%H%M%SZ"
SUFFIXES = {"sqlite": ".db", "postgresql": ".dump"}
MARGIN = 2**20
FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
RAN_FULL = (
    "{} ran full while the backup was written. Nothing is left of it, and earlier ones are as they were. Make room, or keep "
    "them for fewer days (--keep-days)"
)
LAST = "last-backup.json"
"""What is known of the last backup, in the folder of the instance."""


@dataclass(frozen=True)
class Source:
    """The database that is backed up. url: of the server, or "". programs: the folder of the server's programs, or None."""

    engine: Engine
    url: str
    programs: Path | None


def back_up(source: Source, folder: Path, key: BackupKey, now: datetime) -> tuple[Path, Manifest]:
    """Write a backup into a folder; return the file and its manifest. Raises BackupProblem. now: aware."""
    name = source.engine.dialect.name
    with _alone(folder):
        file = folder / f"{NAME}{now.astimezone(UTC).strftime(STAMP)}{SUFFIXES[name]}"
        if file.exists():
            raise BackupProblem(f"{file} is there already")
        part = file.with_name(file.name + PART)
        try:
            contents = (_copy_file if name == "sqlite" else _dump)(source, part, key)
            manifest = Manifest(
                made_at=now.astimezone(UTC).isoformat(timespec="seconds"),
                engine=name,
                key_id=key.key_id,
                key_fingerprint=key.fingerprint,
                size=part.stat().st_size,
                sha256=sha256_of(part),
                contents=contents,
            )
            _write_whole(manifest_of(file), manifest.written(key))
            _put(part, file)
        except OSError as error:
            is_full = error.errno in FULL
            words = f"{folder} could not be written: {error.strerror}"
            raise BackupProblem(RAN_FULL.format(folder) if is_full else words) from error
        finally:
            _remove_unfinished(folder)
    return file, manifest


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Let one backup at a time write into a folder; what one that was ended left unfinished goes. Raises BackupProblem."""
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except OSError as error:
        raise BackupProblem(f"{folder} cannot be used: {error.strerror}") from error
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        _remove_unfinished(folder)
        yield
    except BlockingIOError:
        raise BackupProblem(f"another backup is being written into {folder}") from None
    finally:
        os.close(descriptor)


def _remove_unfinished(folder: Path) -> None:
    """Remove what a backup leaves that was ended before its end: parts, their logs, and a manifest without its file."""
    for left in folder.glob(f"{NAME}*{PART}*"):
        file = left.with_name(left.name.partition(PART)[0])
        if not file.exists():
            manifest_of(file).unlink(missing_ok=True)
        left.unlink(missing_ok=True)


def refuse_too_little_space(folder: Path, needed: int) -> None:
    """Raise BackupProblem unless so many bytes, and a margin, are free."""
    free = shutil.disk_usage(folder).free
    if free < needed + MARGIN:
        raise BackupProblem(
            f"{folder} has {free / 2**20:,.0f} MB free, and up to {(needed + MARGIN) / 2**20:,.0f} MB are needed"
        )


def _copy_file(source: Source, part: Path, key: BackupKey) -> Contents:
    """Copy the embedded database at one moment, without making anyone wait, encrypted with the backup key."""
    path = Path(source.engine.url.database or "")
    logs = [path, *(path.with_name(path.name + log) for log in LOGS)]
    refuse_too_little_space(part.parent, sum(file.stat().st_size for file in logs if file.exists()))
    raw = source.engine.raw_connection()
    try:
        copy_encrypted(raw.driver_connection, part, key.key)
    finally:
        raw.close()
    with opened(part, key.key) as session:
        return contents_of(session)


def copy_encrypted(connection: object, target: Path, key: bytes) -> None:
    """Copy an open embedded database to a new file, under another key. Raises BackupProblem when it cannot be written."""
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY))
    copy = sqlcipher.connect(str(target))
    try:
        copy.execute("PRAGMA cipher_log_level = NONE")
        copy.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.backup(copy)  # type: ignore[attr-defined]
    except sqlcipher.DatabaseError as error:
        is_full = "full" in str(error)
        words = f"{target} could not be written: {error}"
        raise BackupProblem(RAN_FULL.format(target.parent) if is_full else words) from error
    finally:
        copy.close()


@contextmanager
def opened(file: Path, key: bytes) -> Iterator[Session]:
    """Open an embedded database for reading; closed, with its log emptied, at the end."""
    engine = create_engine(**engine_options("", DatabaseFile(file), lambda: [key]))
    begin_as_told(engine)
    try:
        with Session(engine) as session:
            yield session
    finally:
        engine.dispose()


def _dump(source: Source, part: Path, key: BackupKey) -> Contents:
    """Dump the server's database at one moment, sealed with the backup key; nothing unsealed reaches the disk."""
    program = ServerProgram("pg_dump", source.programs)
    with source.engine.connect().execution_options(isolation_level="REPEATABLE READ") as connection:
        program.refuse_unfit(connection)
        for limit in ("statement_timeout", "idle_in_transaction_session_timeout"):
            connection.execute(text(f"SET LOCAL {limit} = 0"))
        refuse_too_little_space(
            part.parent, int(connection.scalar(text("SELECT pg_database_size(current_database())")) or 0)
        )
        snapshot = connection.scalar(text("SELECT pg_export_snapshot()"))
        with Session(connection) as session:
            contents = contents_of(session)
            options = ("--format=custom", "--no-owner", "--no-acl", f"--snapshot={snapshot}")
            _seal_output(program, source.url, options, part, key)
    return contents


def _seal_output(
    program: ServerProgram, url: str, options: Sequence[str], part: Path, key: BackupKey
) -> None:
    with (
        tempfile.TemporaryFile() as complaint,
        os.fdopen(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY), "wb") as sealed,
        program.start(url, *options, stdout=subprocess.PIPE, stderr=complaint) as run,
    ):
        if run.stdout is not None:
            seal_stream(run.stdout, sealed, key.key)
        if run.wait():
            complaint.seek(0)
            raise BackupProblem(f"pg_dump failed: {complaint.read().decode(errors='replace').strip()}")


def _put(part: Path, file: Path) -> None:
    """Make a file that is whole appear under its name, so that it survives a power cut."""
    descriptor = os.open(part, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    part.rename(file)
    sync_folder(file.parent)


def _write_whole(file: Path, words: str) -> None:
    part = file.with_name(file.name + PART)
    part.write_text(words)
    part.chmod(OWNER_ONLY)
    _put(part, file)


def remove_old(folder: Path, days: int, now: datetime) -> int:
    """Remove the backups in a folder that are older than so many days; return how many. The newest one always stays."""
    backups = sorted(file for suffix in SUFFIXES.values() for file in folder.glob(f"{NAME}*Z{suffix}"))
    limit = f"{NAME}{(now.astimezone(UTC) - timedelta(days=days)).strftime(STAMP)}"
    newest = max(backups, key=lambda file: file.name, default=None)
    old = [file for file in backups if file.name < limit and file != newest]
    for file in old:
        file.unlink()
        manifest_of(file).unlink(missing_ok=True)
    sync_folder(folder)
    return len(old)


def note_last(instance: Path, file: Path, manifest: Manifest) -> None:
    """Note the last backup, for `flask doctor`."""
    _write_whole(instance / LAST, json.dumps({"made_at": manifest.made_at, "file": str(file.absolute())}))


def last_backup(instance: Path) -> tuple[datetime, Path] | None:
    """Return when the last backup was made, and its file; None when none is known."""
    try:
        noted = json.loads((instance / LAST).read_text())
        return datetime.fromisoformat(noted["made_at"]), Path(noted["file"])
    except (OSError, ValueError, TypeError, KeyError):
        return None
