"""Changes of the key files: each is whole or not at all, and one command at a time makes them."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager

from app.instance_files import InstanceFiles
from app.keys import (
    DATA_KINDS,
    DATABASE,
    KeyProblem,
    StoredKeys,
    holds_database_key,
    new_id,
    new_key,
    read_stored,
    write_stored,
)


class KeyStore:
    """The keys of an instance as they are stored."""

    def __init__(self, files: InstanceFiles) -> None:
        self._files = files

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Let no other command change the key files meanwhile. Raises KeyProblem while one does."""
        folder = os.open(self._files.keys.parent, os.O_RDONLY)
        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(folder)
            raise KeyProblem("another command is changing the keys") from None
        try:
            yield
        finally:
            os.close(folder)

    def ids(self, kind: str) -> list[str]:
        """Return the ids of the keys of a kind, the one in use first; none when there is no such key."""
        return list(self._read().get(kind, {}))

    def put_first(self, kind: str) -> None:
        """Make a new key, put it into use, and keep the older ones."""
        stored = self._read()
        stored[kind] = {new_id(): new_key(), **stored[kind]}
        self._write(stored, kind)

    def keep_first(self, kind: str) -> None:
        """Keep only the key in use."""
        stored = self._read()
        in_use = next(iter(stored[kind]))
        stored[kind] = {in_use: stored[kind][in_use]}
        self._write(stored, kind)

    def separate(self) -> bool:
        """Move the database key into a file of its own; False when it is there already. Raises KeyProblem.

        The new file is complete, and read back, before the key leaves the old one; a crash in between leaves it in both.
        """
        if not holds_database_key(self._files.keys):
            return False
        stored = self._read()
        together = read_stored(self._files.keys, self._files.keys)[DATABASE]
        if not self._files.database_key.exists():
            write_stored(self._files.database_key, {DATABASE: together})
        if self._read()[DATABASE] != together:
            raise KeyProblem(
                f"{self._files.database_key} holds another database key than {self._files.keys}. Nothing was changed"
            )
        self._write_data_keys(stored)
        return True

    def _read(self) -> StoredKeys:
        return read_stored(self._files.keys, self._files.database_key)

    def _write(self, stored: StoredKeys, kind: str) -> None:
        if kind == DATABASE and self._files.database_key.exists():
            write_stored(self._files.database_key, {DATABASE: stored[DATABASE]}, replace=True)
        else:
            self._write_data_keys(stored, with_database=holds_database_key(self._files.keys))

    def _write_data_keys(self, stored: StoredKeys, *, with_database: bool = False) -> None:
        kinds = (*DATA_KINDS, DATABASE) if with_database else DATA_KINDS
        write_stored(self._files.keys, {kind: stored[kind] for kind in kinds}, replace=True)
