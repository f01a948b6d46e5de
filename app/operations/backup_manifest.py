"""The manifest of a backup: what is in it, and its hash, signed with the backup key. It holds nothing of any patient."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import func, inspect, select
from sqlalchemy.orm import Session

from app.audit.chained import chained_models, table_of
from app.audit.heads import Head, head_of
from app.database import Base, stored_revision
from app.operations.backup_key import BackupKey, BackupKeys

SUFFIX = ".json"
MANIFEST_CHANGED = "the manifest was changed after the backup was made"


class BackupProblem(Exception):
    """Why no backup was made, or nothing restored, for the operator."""


@dataclass(frozen=True)
class Contents:
    """What a database holds. revision: of its tables. counts: rows by table. heads: link and code, by chain."""

    revision: str
    counts: dict[str, int]
    heads: dict[str, tuple[int, str]]

    def head(self, chain: str) -> Head:
        """Return the last link of a chain."""
        link, mac = self.heads[chain]
        return Head(link, bytes.fromhex(mac))


@dataclass(frozen=True)
class Manifest:
    """What belongs to a backup. made_at: in UTC, ISO 8601. engine: "sqlite" or "postgresql". size: of the file, in bytes."""

    made_at: str
    engine: str
    key_id: str
    key_fingerprint: str
    size: int
    sha256: str
    contents: Contents

    def written(self, key: BackupKey) -> str:
        """Return it as JSON, with a code over it."""
        stored = asdict(self)
        return json.dumps({**stored, "code": _code(stored, key)}, indent=1)


def _code(stored: dict[str, Any], key: BackupKey) -> str:
    message = json.dumps(stored, sort_keys=True).encode()
    return hmac.digest(key.key, b"manifest of a backup" + message, "sha256").hex()


def contents_of(session: Session) -> Contents:
    """Count what a database holds, in one transaction."""
    there = set(inspect(session.connection()).get_table_names())
    tables = [table for table in Base.metadata.sorted_tables if table.name in there]
    return Contents(
        revision=stored_revision(session) or "",
        counts={table.name: session.scalar(select(func.count()).select_from(table)) or 0 for table in tables},
        heads={
            table_of(model).name: (head.link, head.mac.hex())
            for model in chained_models()
            for head in [head_of(session, model)]
        },
    )


def manifest_of(backup: Path) -> Path:
    """Return where the manifest of a backup is: beside it."""
    return backup.with_name(backup.name + SUFFIX)


def read_manifest(backup: Path, keys: BackupKeys) -> tuple[Manifest, BackupKey]:
    """Return the manifest and the key of a backup. Raises BackupProblem, and KeyProblem for another key."""
    file = manifest_of(backup)
    try:
        stored = json.loads(file.read_text())
        code, contents = stored.pop("code"), stored["contents"]
        heads = {chain: (int(link), str(mac)) for chain, (link, mac) in contents["heads"].items()}
        read = Manifest(**{**stored, "contents": Contents(**{**contents, "heads": heads})})
    except FileNotFoundError:
        raise BackupProblem(f"there is no manifest {file}; it belongs beside the backup") from None
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise BackupProblem(f"{file} cannot be read: {type(error).__name__}") from error
    key = keys.named(read.key_id, read.key_fingerprint)
    if not hmac.compare_digest(_code(stored, key), str(code)):
        raise BackupProblem(f"{file}: {MANIFEST_CHANGED}")
    return read, key


def refuse_damaged(backup: Path, manifest: Manifest) -> None:
    """Raise BackupProblem if the file is not, byte by byte, the one that was made."""
    try:
        size = backup.stat().st_size
    except OSError:
        raise BackupProblem(f"there is no file {backup}") from None
    if size != manifest.size:
        raise BackupProblem(f"{backup} is cut: it has {size:,} of {manifest.size:,} bytes. Take another copy")
    if sha256_of(backup) != manifest.sha256:
        raise BackupProblem(f"{backup} was changed, or its disk is failing. Take another copy")


def sha256_of(file: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def differences(kept: Contents, found: Contents) -> Sequence[str]:
    """Say in words what a restored database has otherwise than the manifest."""
    printed = [
        f"{table}: {found.counts.get(table, 0):,} rows instead of {count:,}"
        for table, count in kept.counts.items()
        if found.counts.get(table, 0) != count
    ]
    return printed + [
        f"{chain}: it does not end where it ended"
        for chain in kept.heads
        if found.heads.get(chain) != kept.heads[chain]
    ]
