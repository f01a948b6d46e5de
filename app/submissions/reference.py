"""References: the short codes that patients read out over the phone."""

from __future__ import annotations

import secrets

ALPHABET = (
    "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # without 0 O 1 I L; 31 characters, a prime, so that the check works
)
REFERENCE_LENGTH = 8
HALF = 4


def new_reference() -> str:
    """Return a new reference such as `7KQM-P2XH`: seven random characters and a check character."""
    body = "".join(secrets.choice(ALPHABET) for _ in range(REFERENCE_LENGTH - 1))
    return with_dash(body + check_character(body))


def check_character(body: str) -> str:
    """Return the character that completes the weighted sum: it catches any wrong character and any swapped pair."""
    total = sum(weight * ALPHABET.index(character) for weight, character in enumerate(body, start=2))
    return ALPHABET[-total % len(ALPHABET)]


def with_dash(code: str) -> str:
    """Return the eight characters of a code as two groups."""
    return f"{code[:HALF]}-{code[HALF:]}"


def read_reference(text: str) -> str | None:
    """Return the reference in a typed text, whatever its case, dashes and spaces; None when it is not valid."""
    code = signs_in(text)
    return with_dash(code) if code and check_character(code[:-1]) == code[-1] else None


def signs_in(text: str) -> str | None:
    """Return the eight characters of a typed code, whatever its case, dashes and spaces; None when it is not one."""
    code = "".join(character for character in text.upper() if character.isalnum())
    return code if len(code) == REFERENCE_LENGTH and set(code) <= set(ALPHABET) else None
