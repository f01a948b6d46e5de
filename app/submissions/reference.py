"""References: what a patient reads out over the phone."""

from __future__ import annotations

import secrets

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # without 0 O 1 I L; 31 signs, a prime, so that the check works
RANDOM_SIGNS = 7
SIGNS = 8
HALF = 4


def new_reference() -> str:
    """A fresh reference such as `7KQM-P2XH`: seven random signs and a check sign."""
    body = "".join(secrets.choice(ALPHABET) for _ in range(RANDOM_SIGNS))
    return written(body + check_sign(body))


def check_sign(body: str) -> str:
    """The sign that makes the weighted sum come out: any one wrong sign, or two swapped ones, shows."""
    total = sum(place * ALPHABET.index(sign) for place, sign in enumerate(body, start=2))
    return ALPHABET[-total % len(ALPHABET)]


def written(signs: str) -> str:
    """Put the dash in."""
    return f"{signs[:HALF]}-{signs[HALF:]}"


def read_reference(text: str) -> str | None:
    """Read a reference as typed or heard, whatever its case, dashes and spaces. None when it cannot be one."""
    signs = signs_in(text)
    return written(signs) if signs and check_sign(signs[:-1]) == signs[-1] else None


def signs_in(text: str) -> str | None:
    """The eight signs in what was typed or heard, whatever its case, dashes and spaces; None when it has others."""
    signs = "".join(sign for sign in text.upper() if sign.isalnum())
    return signs if len(signs) == SIGNS and all(sign in ALPHABET for sign in signs) else None
