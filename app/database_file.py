"""The embedded database's file: opened without ever being created, and watched, so that nothing is stored beside it.

A connection goes on writing to a file that was deleted or replaced under it. Whatever it stored there is lost. So the
files that are open are compared with those at the path before each use of a connection, and before and after each commit.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, event
from sqlalchemy.exc import InvalidatePoolError

from app.write_ahead_log import LONGEST_LOG, WriteAheadLog
from app.writers_line import WritersLine

SAFE_WAL_SINCE = (3, 51, 3)  # older SQLite can corrupt a database in WAL mode when a checkpoint races a reset
BUSY_TIMEOUT_MS = 5000
OWNER_ONLY = 0o600
LOGS = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a database, and may need to complete it."""

DOES_NOT_FIT = "the database key does not open the database, or it is damaged"

_LOG = logging.getLogger(__name__)


class DatabaseFileProblem(sqlcipher.OperationalError):
    """The file at the database's path is missing, or is not the one that is open, or no key opens it.

    in_log: what the log says of it; no path is written there.
    """

    in_log = "nothing can be stored: the database file was deleted, moved or replaced while it was open"


class FileMissing(DatabaseFileProblem):
    """There is no file at the database's path."""

    in_log = "nothing can be stored: there is no database file"


class EarlierLog(DatabaseFileProblem):
    """The file was replaced, and the log of the earlier one is still beside it."""

    in_log = (
        "nothing can be stored: the database file was replaced, but the log of the earlier one is beside it"
    )


class KeyDoesNotFit(DatabaseFileProblem):
    """The key does not open the database, or the database is damaged."""

    in_log = "nothing can be stored: no database key opens the database, or it is damaged"


class _Identity(NamedTuple):
    """What makes a file itself, whatever its name."""

    device: int
    inode: int


class WatchedConnection(sqlcipher.Connection):
    """A connection that stores only while the files it has open are those at their paths.

    watched: each path with the file that is open. keys: returns the keys of the database, two while it is rotated.
    line: in which it waits before it writes. log: cut after a commit when it is too long.
    """

    watched: tuple[tuple[str, _Identity], ...] = ()
    keys: Callable[[], Sequence[bytes]] = staticmethod(tuple)
    line: WritersLine | None = None
    log: WriteAheadLog | None = None
    _has_turn = False

    def refuse_other_key(self) -> None:
        """Raise KeyDoesNotFit if the database was given another key since it was opened."""
        if len(self.keys()) > 1:
            _look_inside(self)

    def refuse_other_file(self) -> None:
        """Raise DatabaseFileProblem if a file that is open was deleted, moved or replaced."""
        for path, (device, inode) in self.watched:
            try:
                found = os.stat(path)  # noqa: PTH116  (called thrice for each commit: a path object costs as much again)
                is_same = found.st_ino == inode and found.st_dev == device
            except OSError:
                is_same = False
            if not is_same:
                raise DatabaseFileProblem(f"{path} was deleted, moved or replaced while it was open")

    def wait_in_line(self, longest_s: float) -> None:
        """Wait for this connection's turn to write; it lasts until the next commit or rollback. Raises TimeoutError."""
        if self.line is not None and not self._has_turn:
            self.line.wait(longest_s)
            self._has_turn = True

    def leave_line(self) -> None:
        """Let the next one write."""
        if self.line is not None and self._has_turn:
            self._has_turn = False
            self.line.leave()

    def commit(self) -> None:
        """Commit. Raises DatabaseFileProblem if what was stored may not be in the file at the path."""
        self.refuse_other_file()
        super().commit()
        try:
            if self.log is not None and self._has_turn:
                self.log.cut_if_long(self, BUSY_TIMEOUT_MS)
        except sqlcipher.OperationalError:  # stored all the same; a later commit cuts the log
            _LOG.warning("the log of the database could not be cut")
        finally:
            self.leave_line()
        self.refuse_other_file()

    def rollback(self) -> None:
        """Roll back, and let the next one write."""
        try:
            super().rollback()
        finally:
            self.leave_line()

    def close(self) -> None:
        """Close, and let the next one write."""
        try:
            super().close()
        finally:
            self.leave_line()


class DatabaseFile:
    """The file at a path, and how to open it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._line = WritersLine(path)
        self._log = WriteAheadLog(
            f"{os.path.realpath(path)}-wal"
        )  # SQLite keeps it beside the file that a link leads to
        self._last: tuple[tuple[str, _Identity], ...] = ()

    def create(self) -> bool:
        """Create an empty database, private to its owner, where there is none; return whether it was created.

        Raises DatabaseFileProblem when the log of a database is there without it: a new file would destroy that log.
        """
        if self.path.exists():
            return False
        left = [log for name in LOGS if (log := self.path.with_name(self.path.name + name)).exists()]
        if left:
            raise DatabaseFileProblem(
                f"{left[0]} is there, but {self.path} is not. Put the database back; its last changes may be in that file. "
                "To begin a new database, move that file away first."
            )
        try:
            os.close(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY))
        except FileExistsError:  # another process was quicker
            return False
        return True

    def open(self, keys: Callable[[], Sequence[bytes]]) -> WatchedConnection:
        """Open the database with the first key that fits. Raises DatabaseFileProblem; when no key fits, too.

        keys: the keys to try now, and to compare with when the connection is used again.
        """
        tried = keys()
        if not tried:
            raise DatabaseFileProblem("there is no database key. Put the file with it back")
        for key in tried[:-1]:
            try:
                return self._open(key, keys)
            except KeyDoesNotFit:
                continue
        return self._open(tried[-1], keys)

    def _open(self, key: bytes, keys: Callable[[], Sequence[bytes]]) -> WatchedConnection:
        before = self._refuse_unfit()
        connection: WatchedConnection = sqlcipher.connect(
            f"file:{quote(str(self.path))}?mode=rw",
            uri=True,
            factory=WatchedConnection,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            _set_up(connection, key)
            connection.watched, connection.keys = self._files_open(), keys
            connection.line, connection.log = self._line, self._log
            if connection.watched[0][1] != before:
                raise DatabaseFileProblem(f"{self.path} was replaced while it was being opened")
        except BaseException:
            connection.close()
            raise
        self._last = connection.watched
        return connection

    def _refuse_unfit(self) -> _Identity:
        """Return what is at the path. Raises DatabaseFileProblem if there is nothing, or beside it another file's log."""
        identity = _identity(str(self.path))
        if identity is None:
            raise FileMissing(f"there is no database file {self.path}")
        if not self._last or self._last[0][1] == identity:
            return identity
        for path, known in self._last[1:]:
            if path.endswith("-wal") and _identity(path) == known and Path(path).stat().st_size:
                raise EarlierLog(
                    f"{self.path} was replaced, but {path} still belongs to the earlier file. Put the earlier file back, or "
                    "stop the service and delete that log and the -shm file beside it"
                )
        return identity

    def _files_open(self) -> tuple[tuple[str, _Identity], ...]:
        real = os.path.realpath(self.path)  # SQLite keeps its log beside the file that a link leads to
        paths = (str(self.path), f"{real}-wal", f"{real}-shm")
        found = [(path, identity) for path in paths if (identity := _identity(path)) is not None]
        if not found or found[0][0] != paths[0]:
            raise DatabaseFileProblem(f"{self.path} was deleted while it was being opened")
        return tuple(found)


def watch(engine: Engine) -> None:
    """Let the engine's pool hand out no connection to a file that is not at its path any more."""
    event.listen(engine, "checkout", _refuse_stale)
    event.listen(engine, "handle_error", _forget_all_connections)


def _refuse_stale(connection: Any, record: Any, proxy: Any) -> None:
    """Reconnect, with every other connection of the pool, if the file is another one now."""
    try:
        connection.refuse_other_file()
        connection.refuse_other_key()
    except DatabaseFileProblem as problem:
        _LOG.critical(problem.in_log)
        raise InvalidatePoolError from problem


def _forget_all_connections(context: Any) -> None:
    if isinstance(context.original_exception, DatabaseFileProblem):
        _LOG.critical(context.original_exception.in_log)
        context.is_disconnect = True


def _identity(path: str) -> _Identity | None:
    try:
        found = Path(path).stat()
    except OSError:
        return None
    return _Identity(found.st_dev, found.st_ino)


def _set_up(connection: Any, key: bytes) -> None:
    wal = sqlcipher.sqlite_version_info >= SAFE_WAL_SINCE
    connection.execute("PRAGMA cipher_log_level = NONE")  # what is wrong is raised
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    try:
        for pragma in (
            f"journal_mode = {'wal' if wal else 'delete'}",
            f"synchronous = {'full' if wal else 'extra'}",
            "foreign_keys = on",
            f"busy_timeout = {BUSY_TIMEOUT_MS}",
            f"journal_size_limit = {LONGEST_LOG}",
            "recursive_triggers = on",
            "secure_delete = on",
            "trusted_schema = off",
        ):
            connection.execute(f"PRAGMA {pragma}")
    except sqlcipher.OperationalError:
        raise
    except sqlcipher.DatabaseError as error:
        raise KeyDoesNotFit(f"{DOES_NOT_FIT}: {error}") from error
    _look_inside(connection)  # from here on its log is open too


def _look_inside(connection: Any) -> None:
    try:
        connection.execute("SELECT count(*) FROM sqlite_master")
    except sqlcipher.OperationalError:
        raise
    except sqlcipher.DatabaseError as error:
        raise KeyDoesNotFit(f"{DOES_NOT_FIT}: {error}") from error
