"""The write-ahead log of the embedded database, kept short.

SQLite begins its log again only at a moment at which no one reads what is in it. Under load there is no such moment for a long
time, the log grows, and its file never shrinks. So a writer waits a moment for the readers after its commit, and cuts it.
"""

from __future__ import annotations

import os
import time
from typing import Any

LONGEST_LOG = 16 * 2**20
"""In bytes; beyond it, the log is cut after the next commit for which no reader is in the way."""
TRIED_EVERY_S = 1.0
READERS_WAITED_FOR_MS = 100


def cut(connection: Any, patience_ms: int, busy_timeout_ms: int) -> bool:
    """Move the log into the file and cut it to nothing; return whether no one was in the way for longer than the patience.

    busy_timeout_ms: what the connection waits for otherwise.
    """
    connection.execute(f"PRAGMA busy_timeout = {patience_ms}")
    try:
        return not connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    finally:
        connection.execute(f"PRAGMA busy_timeout = {busy_timeout_ms}")


class WriteAheadLog:
    """The log at a path, and when a process may try again to cut it."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._try_again_at = 0.0

    def cut_if_long(self, connection: Any, busy_timeout_ms: int) -> None:
        """Cut the log if it is too long. A long reader prevents it; then the next commit in a second tries again.

        connection: of a writer after its commit. busy_timeout_ms: what it waits for otherwise.
        """
        if self._size() <= LONGEST_LOG or time.monotonic() < self._try_again_at:
            return
        self._try_again_at = time.monotonic() + TRIED_EVERY_S
        cut(connection, READERS_WAITED_FOR_MS, busy_timeout_ms)

    def _size(self) -> int:
        try:
            return os.stat(self._path).st_size  # noqa: PTH116  (called for each commit: a path object costs as much again)
        except OSError:
            return 0
