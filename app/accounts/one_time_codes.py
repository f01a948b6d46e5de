"""One-time codes of an app on a phone (TOTP, RFC 6238): six digits that change every 30 seconds."""

from __future__ import annotations

import base64
import binascii
import hmac
import secrets
from collections.abc import Iterator
from datetime import datetime
from urllib.parse import quote, urlencode

from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP

SECRET_BYTES = 20
DIGITS = 6
STEP_S = 30
SIDES = 1
"""How many steps before and after the current one are taken: clocks of phones differ, and people need time to type."""


def new_secret() -> bytes:
    """Return a random key for an app."""
    return secrets.token_bytes(SECRET_BYTES)


def as_text(secret: bytes) -> str:
    """Return the key as people type it into an app: base 32, in groups of four."""
    text = base64.b32encode(secret).decode().rstrip("=")
    return " ".join(text[start : start + 4] for start in range(0, len(text), 4))


def from_text(text: str) -> bytes:
    """Return the key of its text. Raises ValueError."""
    letters = "".join(text.split()).upper()
    try:
        return base64.b32decode(letters + "=" * (-len(letters) % 8))
    except binascii.Error as error:
        raise ValueError("not a key in base 32") from error


def otpauth(secret: bytes, email: str, issuer: str) -> str:
    """Return the address that a QR code holds: apps read the key, the account and the clinic's name from it."""
    parameters = urlencode({"secret": as_text(secret).replace(" ", ""), "issuer": issuer}, quote_via=quote)
    return f"otpauth://totp/{quote(issuer)}:{quote(email)}?{parameters}"


def code_at(secret: bytes, step: int) -> str:
    """Return the code of a step, counted from 1970 in 30 seconds."""
    totp = TOTP(secret, DIGITS, SHA1(), STEP_S, enforce_key_length=False)  # noqa: S303
    return totp.generate(step * STEP_S).decode()


def step_at(now: datetime) -> int:
    """Return the step of a moment."""
    return int(now.timestamp()) // STEP_S


def matching_steps(secret: bytes, typed: str, now: datetime) -> Iterator[int]:
    """Yield each step around a moment whose code was typed."""
    digits = "".join(typed.split())
    for step in range(step_at(now) - SIDES, step_at(now) + SIDES + 1):
        if hmac.compare_digest(code_at(secret, step).encode(), digits.encode()):
            yield step
