"""Passwords: hashed with Argon2id, one at a time, so that patients' pages never wait for a crowd that signs in."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerificationError
from werkzeug.exceptions import ServiceUnavailable

LONGEST = 128
AT_ONCE = 1  # per process; each takes 46 MiB and a processor
MOST_WAITING = 1  # per process; each takes a thread that patients' pages need
LONGEST_WAIT_S = 5.0

_hasher = PasswordHasher(
    time_cost=2, memory_cost=46 * 1024, parallelism=1, type=Type.ID
)  # OWASP, second choice
_slots = threading.BoundedSemaphore(AT_ONCE)
_line = threading.BoundedSemaphore(AT_ONCE + MOST_WAITING)
_line_of_known = threading.BoundedSemaphore(1)
"""A place that strangers cannot take: for staff who are signed in, or have signed in before with the same browser."""
_DUMMY_HASH = (
    "$argon2id$v=19$m=47104,t=2,p=1$4DrN+IDX5ZavuV7O88egiA$9HC1wr17NRgyJv6V1A2w9HpBddptl+Qi562vUBJnmUA"
)
"""Of a password that no one has, made with the same cost: checking it takes as long as checking someone's."""


class BadPassword(ValueError):
    """A password that is not accepted. Says why."""


class TooBusy(ServiceUnavailable):
    """Too many passwords are being checked: try again in a few seconds. Nothing was changed."""


def hashed(password: str) -> str:
    """Return the hash to store. Raises TooBusy."""
    with turn(is_known=True):
        return _hasher.hash(password)


def is_right(stored: str | None, password: str, *, is_known: bool = False) -> bool:
    """Whether a password matches its hash. Without a hash the result is False, after the same time.

    is_known: whether the browser has signed in before, so that it has a place in the line which strangers cannot take.
    Raises TooBusy, at once when someone waits already.
    """
    with turn(is_known):
        try:
            _hasher.verify(stored or _DUMMY_HASH, password[: LONGEST + 1])
        except (VerificationError, InvalidHashError):
            return False
    return bool(stored)


@contextmanager
def turn(is_known: bool) -> Iterator[None]:
    """Wait for a turn to do what takes a processor for a while. is_known: see `is_right`. Raises TooBusy."""
    line = _line_of_known if is_known else _line
    if not line.acquire(blocking=False):
        raise TooBusy
    try:
        if not _slots.acquire(timeout=LONGEST_WAIT_S):
            raise TooBusy
        try:
            yield
        finally:
            _slots.release()
    finally:
        line.release()
