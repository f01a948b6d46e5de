"""The files of an instance: which must be there, and that only their owner can read them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from app.database_file import LOGS
from app.keys import missing_key_files

OWNER_ONLY = 0o077  # umask: only the owner can read what an instance writes
CHANGED_BY_OTHERS = 0o022
PUT_KEYS_BACK = "Put the key file back. New keys cannot open this database."


@dataclass(frozen=True)
class InstanceFiles:
    """Where the files of an instance are. has_server: its database is not a file, but on a server."""

    folder: Path
    keys: Path
    database_key: Path
    database: Path
    has_server: bool

    @property
    def has_database(self) -> bool:
        """Whether the embedded database, or the log of one, is there."""
        return any(file.exists() for file in self._database_files())

    def missing_keys(self) -> list[str]:
        """Return which key files are missing, and what to do about it: new keys are only for a new database."""
        return [
            f"{missing} is missing. {self._instead()}"
            for missing in missing_key_files(self.keys, self.database_key)
        ]

    def _instead(self) -> str:
        if self.has_server:
            return (
                "Put the key file back. New keys cannot open a database that is in use; only for a new one, make them "
                f"with: APP_ENV=local INSTANCE_PATH={self.folder} flask keys new"
            )
        if self.has_database or self.keys.exists() or self.database_key.exists():
            return PUT_KEYS_BACK
        return (
            "If this instance ever had keys, mount its disk, or put the key files back. Only for a new one, make them with: "
            f"APP_ENV=local INSTANCE_PATH={self.folder} flask keys new"
        )

    def open_to_others(self) -> list[str]:
        """Return which folders and files others than their owner may read or change, and what to do about it."""
        files = (self.keys, self.database_key, *self._database_files())
        folders = sorted({self.keys.parent, self.database_key.parent} - {self.folder})
        return [
            *readable_by_others(files),
            *(
                f"{path} can be read by others; allow its owner only (chmod 700)"
                for path in _open([self.folder])
            ),
            *(
                f"{path} can be changed by others; allow its owner only (chmod 755)"
                for path in _open(folders, CHANGED_BY_OTHERS)
            ),
        ]

    def _database_files(self) -> tuple[Path, ...]:
        return self.database, *(self.database.with_name(self.database.name + log) for log in LOGS)


def write_privately() -> None:
    """Let only the owner read what this process writes from now on."""
    os.umask(OWNER_ONLY)


def readable_by_others(files: Iterable[Path]) -> list[str]:
    """Return which files others than their owner may read, and what to do about it."""
    return [f"{path} can be read by others; allow its owner only (chmod 600)" for path in _open(files)]


def _open(paths: Iterable[Path], bits: int = OWNER_ONLY) -> list[Path]:
    return [path for path in paths if path.exists() and path.stat().st_mode & bits]
