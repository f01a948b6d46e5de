"""Recovery codes: ten for an account, each signs in once. They are shown once, and only hashes are stored."""

from __future__ import annotations

import base64
import binascii
import hashlib
import secrets
from datetime import datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from app.accounts.models import RecoveryCode

HOW_MANY = 10
BYTES = 16
"""128 random bits, so that a quick hash protects them."""
_LOOKS_LIKE = str.maketrans({"0": "O", "1": "I", "8": "B"})
"""Digits that are not in base 32, and the letter for which someone types them."""


def renew(session: Session, staff_id: int, now: datetime) -> list[str]:
    """Replace an account's codes by ten new ones, and return them as people read them."""
    remove_all(session, staff_id)
    codes = [secrets.token_bytes(BYTES) for _ in range(HOW_MANY)]
    session.add_all(RecoveryCode(code_hash=_hash(code), staff_id=staff_id, made_at=now) for code in codes)
    return [_as_text(code) for code in codes]


def use(session: Session, staff_id: int, typed: str, now: datetime) -> bool:
    """Use up a code; return whether it was one of the account's that no one had used."""
    code = _read(typed)
    if code is None:
        return False
    used = (
        update(RecoveryCode)
        .where(RecoveryCode.code_hash == _hash(code), RecoveryCode.staff_id == staff_id)
        .where(RecoveryCode.used_at.is_(None))
        .values(used_at=now)
        .returning(RecoveryCode.code_hash)
    )
    return len(session.scalars(used).all()) == 1


def left(session: Session, staff_id: int) -> int:
    """Return how many codes of an account can still be used."""
    unused = (RecoveryCode.staff_id == staff_id, RecoveryCode.used_at.is_(None))
    return session.scalar(select(func.count()).where(*unused)) or 0


def remove_all(session: Session, staff_id: int) -> None:
    """Delete every code of an account."""
    session.execute(delete(RecoveryCode).where(RecoveryCode.staff_id == staff_id))


def _as_text(code: bytes) -> str:
    letters = base64.b32encode(code).decode().rstrip("=")
    return "-".join(letters[start : start + 5] for start in range(0, len(letters), 5))


def _read(typed: str) -> bytes | None:
    """Return the bytes of a code as typed: capitals, spaces and hyphens do not matter."""
    letters = "".join(sign for sign in typed.upper() if sign.isascii() and sign.isalnum()).translate(
        _LOOKS_LIKE
    )
    try:
        code = base64.b32decode(letters + "=" * (-len(letters) % 8))
    except binascii.Error:
        return None
    return code if len(code) == BYTES else None


def _hash(code: bytes) -> str:
    return hashlib.sha256(code).hexdigest()
