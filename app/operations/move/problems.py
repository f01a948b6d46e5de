"""Why a database is not moved, in words: without a password, a traceback, or anything that is stored."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from app.database import problem_behind
from app.server_limits import LOCK_NOT_AVAILABLE, MAY_NOT


class MoveProblem(Exception):
    """Why a database is not moved, for the operator."""


DEADLOCK = "40P01"
_WORDS = {
    "53100": "the disk of the target is full. Make room there",
    "53200": "the target has too little memory",
    MAY_NOT: "the role may not change tables. Connect as the owner of the tables",
    LOCK_NOT_AVAILABLE: "someone is writing, and did not end. Stop the service",
    DEADLOCK: "someone was writing at the same moment. Try again",
}
"""By the code of an error at PostgreSQL."""


@contextmanager
def in_words() -> Iterator[None]:
    """Raise MoveProblem instead of an error of a database."""
    from psycopg import Error  # imported here: only a server needs its driver

    try:
        yield
    except DBAPIError as error:
        if problem_behind(error):
            raise
        raise MoveProblem(_words_for(error.orig)) from error
    except Error as error:
        raise MoveProblem(_words_for(error)) from error


def _words_for(error: BaseException | None) -> str:
    """Return what an error of a driver means. Only the first line of its message is kept: further ones may quote values."""
    from psycopg import Error, OperationalError

    first_line = str(error).partition("\n")[0]
    if not isinstance(error, Error):
        return f"the source failed: {first_line}"
    if error.sqlstate in _WORDS:
        return _WORDS[error.sqlstate]
    if isinstance(error, OperationalError):
        return f"the connection was lost, or could not be made: {first_line}"
    return f"PostgreSQL refused: {first_line}"
