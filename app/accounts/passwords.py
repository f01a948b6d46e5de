"""Passwords: hashed with Argon2id, a few at a time."""

from __future__ import annotations

import threading

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerificationError

SHORTEST = 12
LONGEST = 128
AT_ONCE = 2  # each takes 46 MiB; more at once would let strangers exhaust the memory

_hasher = PasswordHasher(
    time_cost=2, memory_cost=46 * 1024, parallelism=1, type=Type.ID
)  # OWASP, second choice
_slots = threading.BoundedSemaphore(AT_ONCE)
_DUMMY_HASH = _hasher.hash("nobody has this password")


class BadPassword(ValueError):
    """A password that is not accepted. Says why."""


def check_new(password: str) -> None:
    """Refuse a password that is too short or too long. Raises BadPassword."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise BadPassword(f"A password has {SHORTEST} to {LONGEST} characters.")
    if not password.strip() or "\x00" in password:
        raise BadPassword("A password is more than blanks, and only signs that can be typed.")


def hashed(password: str) -> str:
    """Return the hash to store."""
    with _slots:
        return _hasher.hash(password)


def is_right(stored: str | None, password: str) -> bool:
    """Whether a password matches its hash. Without a hash the result is False, after the same time."""
    with _slots:
        try:
            _hasher.verify(_DUMMY_HASH if stored is None else stored, password[: LONGEST + 1])
        except (VerificationError, InvalidHashError):
            return False
    return stored is not None
