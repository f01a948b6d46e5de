"""A line of writers to the embedded database: the first that comes writes first, and none polls SQLite.

SQLite's own waiting sleeps longer and longer, so that the writer that has waited longest comes last. The line is only for
order: what keeps writers apart is the database itself.
"""

from __future__ import annotations

import fcntl
import os
import time
from pathlib import Path
from threading import Lock

LONGEST_WAIT_S = 5.0
PAUSE_S = 0.0005
"""Between two looks at what another process holds; of each process at most two threads look."""
LOCKED = "database is locked: others are writing"
OWNER_ONLY = 0o600


class WritersLine:
    """The line for one database: of the threads of this process, and then of all processes, by two locked files beside it.

    A process that waits for its turn holds the place of the next one, so that no process takes turn after turn.
    """

    def __init__(self, database: Path) -> None:
        self._database = database
        self._thread = Lock()
        self._turn, self._next = _Place(database, "writers"), _Place(database, "next-writer")

    def wait(self, longest_s: float) -> None:
        """Wait for the turn to write. Raises TimeoutError when it takes longer."""
        deadline = time.monotonic() + longest_s
        if not self._thread.acquire(timeout=longest_s):
            raise TimeoutError(LOCKED)
        try:
            self._next.take(deadline)
            try:
                self._turn.take(deadline)
            finally:
                self._next.leave()
        except BaseException:
            self._thread.release()
            raise

    def leave(self) -> None:
        """Let the next one write."""
        self._turn.leave()
        self._thread.release()


class _Place:
    """A locked file beside the database. Where it cannot be made, as on a full disk, writers go on without it."""

    def __init__(self, database: Path, name: str) -> None:
        self._path = database.with_name(f"{database.name}.{name}")
        self._file: int | None = None

    def take(self, deadline: float) -> None:
        """Lock the file. Raises TimeoutError when the deadline, by the monotonic clock, has passed."""
        if self._file is None:
            try:
                self._file = os.open(self._path, os.O_CREAT | os.O_RDWR, OWNER_ONLY)
            except OSError:
                return
        while not _lock(self._file):
            if time.monotonic() > deadline:
                raise TimeoutError(LOCKED)
            time.sleep(PAUSE_S)

    def leave(self) -> None:
        """Unlock the file."""
        if self._file is not None:
            fcntl.flock(self._file, fcntl.LOCK_UN)


def _lock(file: int) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
