"""Restoring a backup into an empty place, and proving that what is there now is what was backed up."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, create_engine, delete, inspect
from sqlalchemy.orm import Session, sessionmaker

from app.accounts.models import StaffSession
from app.audit import triggers
from app.audit.chained import chained_models, table_of
from app.audit.link_soon import link_all
from app.audit.links import Begin
from app.audit.verification import verify
from app.ciphers import Unsealable
from app.database import FOR_WRITING, begin_as_told, engine_options
from app.database_file import DatabaseFile
from app.key_fingerprints import KeyFingerprint, refuse_other_keys, remember_keys
from app.keys import DATABASE, KeyFile
from app.operations.backup import copy_encrypted, refuse_too_little_space
from app.operations.backup_key import BackupKey
from app.operations.backup_manifest import BackupProblem, Contents, Manifest, contents_of, differences
from app.operations.sealed_stream import open_stream
from app.operations.server_programs import ServerProgram
from app.rules.rulesets import RULESETS
from app.submissions.maintenance.replay import ReplayResult, replay
from app.submissions.models import Submission
from app.submissions.rights.erasure import Erasure, ErasureReason, erase, followers_of
from app.submissions.written_once import tables_written_once

SHOWN = 5
"""How many faults of a restored database are told; the first ones say enough."""


@dataclass(frozen=True)
class Restored:
    """A restored database. engine: of it. make: makes sessions that write to it."""

    engine: Engine
    make: sessionmaker[Session]
    keys: KeyFile

    @classmethod
    def at(cls, url: str, file: Path, keys: KeyFile, info: Mapping[str, object]) -> Restored:
        """Return the database on a server, or the embedded one in a file if there is no url. info: of every session."""
        engine = create_engine(**engine_options(url, DatabaseFile(file), lambda: keys.keys.databases))
        begin_as_told(engine)
        make = sessionmaker(
            engine, execution_options=FOR_WRITING, info={**info, "keys": keys}, expire_on_commit=False
        )
        return cls(engine, make, keys)


def copy_back(backup: Path, target: Path, key: BackupKey, database_key: bytes) -> None:
    """Copy a backup of the embedded database into a new file, encrypted with the key of databases. Raises BackupProblem."""
    refuse_too_little_space(target.parent, backup.stat().st_size)
    source = sqlcipher.connect(f"file:{quote(str(backup.absolute()))}?mode=ro&immutable=1", uri=True)
    try:
        source.execute("PRAGMA cipher_log_level = NONE")
        source.execute(f"PRAGMA key = \"x'{key.key.hex()}'\"")
        copy_encrypted(source, target, database_key)
    finally:
        source.close()


def load_dump(backup: Path, restored: Restored, url: str, key: BackupKey, programs: Path | None) -> None:
    """Load a backup of a server's database into an empty one, in one transaction. Raises BackupProblem."""
    program = ServerProgram("pg_restore", programs)
    with restored.engine.connect() as connection:
        program.refuse_unfit(connection)
        if inspect(connection).get_table_names():
            raise BackupProblem("that database is not empty. Restore into a new one")
    options = ("--no-owner", "--no-acl", "--exit-on-error", "--single-transaction")
    with (
        backup.open("rb") as sealed,
        program.start(url, *options, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as run,
    ):
        try:
            if run.stdin is not None:
                run.stdin.writelines(open_stream(sealed, key.key))
                run.stdin.close()
        except BrokenPipeError:
            pass  # it says why
        except Unsealable as error:
            run.kill()
            raise BackupProblem(f"{backup} was changed, or cut: {error}") from error
        complaint = run.stderr.read().decode(errors="replace").strip() if run.stderr is not None else ""
        if run.wait():
            raise BackupProblem(f"pg_restore failed: {complaint}")


def prove_equal(restored: Restored, manifest: Manifest) -> None:
    """Raise BackupProblem unless the restored database has the rows, the chain heads and the triggers of the backup."""
    with restored.make() as session:
        faults = [*differences(manifest.contents, contents_of(session)), *_missing_triggers(session)]
        if restored.engine.dialect.name == "sqlite":
            faults += _damage(session)
    _refuse(faults)


def _missing_triggers(session: Session) -> list[str]:
    found = triggers.faults(session.connection(), tables_written_once())
    return [f"the trigger {name} is missing" for name in found]


def _damage(session: Session) -> list[str]:
    """Return what SQLite and SQLCipher find wrong with the file: pages whose code does not fit, and rows out of order."""
    connection = session.connection()
    found = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA cipher_integrity_check")]
    return found + [
        str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check") if row[0] != "ok"
    ]


def take_over(restored: Restored, now: datetime) -> None:
    """Let the database know the key under which its file is now, and sign everyone out. Raises KeyProblem for other keys."""
    keys = restored.keys.keys
    with restored.make.begin() as session:
        session.execute(delete(KeyFingerprint).where(KeyFingerprint.kind == DATABASE))
        session.flush()
        remember_keys(session, keys, now)
        refuse_other_keys(session, keys)
        session.execute(delete(StaffSession))


def erase_again(begin: Begin, erased: Iterable[str], now: datetime) -> int:
    """Erase those of the listed ids that a backup has brought back; return how many. begin: opens a transaction."""
    number = 0
    for submission_id in erased:
        with begin() as session:
            row = session.get(Submission, submission_id, with_for_update=True)
            if row is None or row.erased_at is not None:
                continue
            for follower in followers_of(session, row):
                follower.head_id = None
            erase(session, row, Erasure(reason=ErasureReason.RESTORED, now=now, is_again=True))
            number += 1
    return number


def prove_whole(restored: Restored, contents: Contents) -> int:
    """Verify every link of every chain, and assess every submission again; return how many. Raises BackupProblem."""
    signing = restored.keys.keys.audit
    for _ in link_all(restored.make.begin, signing):
        pass
    with restored.make() as session:
        faults = []
        for model in chained_models():
            head = contents.head(table_of(model).name)
            faults += verify(session, signing, model, [head] if head.link else []).faults
        _refuse(faults)
        number = 0
        for one in replay(session, RULESETS):
            number += 1
            if one.came not in (ReplayResult.AGREES, ReplayResult.NOT_OPENED):
                faults.append(f"{one.reference}: {one.came}")
    _refuse(faults)
    return number


def _refuse(faults: list[str]) -> None:
    if faults:
        more = f"; and {len(faults) - SHOWN} more" if len(faults) > SHOWN else ""
        raise BackupProblem(f"what was restored is not what was backed up: {'; '.join(faults[:SHOWN])}{more}")


@contextmanager
def closing(restored: Restored) -> Iterator[Restored]:
    """Close every connection at the end, which also empties the log of an embedded database."""
    try:
        yield restored
    finally:
        restored.engine.dispose()
