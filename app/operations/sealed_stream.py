"""Sealing a stream of any length in pieces: AES-256-GCM, where neither order nor end can be changed (the STREAM construction).

A salt comes first; the key of the file is derived from it, so that a counter is enough of a nonce. The nonce of the last piece
says that it is the last one.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import IO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.ciphers import KEY_BYTES, Unsealable

PIECE = 2**20  # bytes
SALT_BYTES, TAG_BYTES, COUNTER_BYTES = 32, 16, 11


def seal_stream(plain: IO[bytes], sealed: IO[bytes], key: bytes) -> None:
    """Seal what is read from one file into another."""
    salt = os.urandom(SALT_BYTES)
    sealed.write(salt)
    aead = _aead(key, salt)
    pieces = enumerate(_pieces(plain, PIECE))
    sealed.writelines(aead.encrypt(_nonce(n, is_last=is_last), piece, None) for n, (piece, is_last) in pieces)


def open_stream(sealed: IO[bytes], key: bytes) -> Iterator[bytes]:
    """Yield what was sealed, each piece once it is proven. Raises Unsealable for another key, and where it was changed or cut."""
    aead = _aead(key, sealed.read(SALT_BYTES))
    for number, (piece, is_last) in enumerate(_pieces(sealed, PIECE + TAG_BYTES)):
        try:
            yield aead.decrypt(_nonce(number, is_last=is_last), piece, None)
        except InvalidTag as error:
            raise Unsealable(f"piece {number}") from error


def _pieces(file: IO[bytes], size: int) -> Iterator[tuple[bytes, bool]]:
    """Yield pieces of a size, the last one shorter or of the same size, each with whether it is the last."""
    piece = _read(file, size)
    while True:
        following = _read(file, size) if len(piece) == size else b""
        yield piece, not following
        if not following:
            return
        piece = following


def _read(file: IO[bytes], size: int) -> bytes:
    """Read so many bytes, fewer only at the end; a pipe gives them in parts."""
    parts = []
    while size and (part := file.read(size)):
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def _aead(key: bytes, salt: bytes) -> AESGCM:
    return AESGCM(HKDF(SHA256(), KEY_BYTES, salt, b"a sealed backup").derive(key))


def _nonce(number: int, *, is_last: bool) -> bytes:
    return number.to_bytes(COUNTER_BYTES) + bytes([is_last])
