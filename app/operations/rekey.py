"""Encrypt the embedded database again under its new key, in one transaction: after a crash, one of the two keys opens it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

from app.database_file import DatabaseFile, KeyDoesNotFit, WatchedConnection

LOOKED_AT_EVERY_S = 0.2


def is_under(file: DatabaseFile, key: bytes) -> bool:
    """Whether this key alone opens the database, and every page of it is whole."""
    try:
        connection = file.open(lambda: [key])
    except KeyDoesNotFit:
        return False
    try:
        return not connection.execute("PRAGMA cipher_integrity_check").fetchall()
    finally:
        connection.close()


def rekey(file: DatabaseFile, old: bytes, new: bytes) -> Iterator[int]:
    """Encrypt every page again; yield how many bytes of the log were written since the last time.

    Who reads meanwhile goes on reading what was there before; who writes waits, or is told that it was not stored.
    """
    connection = file.open(lambda: [old])
    problems: list[Exception] = []
    worker = threading.Thread(target=_rekey, args=(connection, new, problems))
    written, log = 0, Path(f"{file.path}-wal")
    worker.start()
    while worker.is_alive():
        worker.join(LOOKED_AT_EVERY_S)
        now = log.stat().st_size if log.exists() else written
        yield max(0, now - written)
        written = max(now, written)
    try:
        if problems:
            raise problems[0]
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


def _rekey(connection: WatchedConnection, key: bytes, problems: list[Exception]) -> None:
    try:
        connection.execute(f"PRAGMA rekey = \"x'{key.hex()}'\"")
    except Exception as problem:  # raised again by the thread that waits
        problems.append(problem)
