"""Every page of the encrypted database file and of its log, decrypted: free space included."""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

PAGE, RESERVED, IV, SALT = 4096, 80, 16, 16
LOG_HEADER, FRAME_HEADER = 32, 24


def decrypted_pages(file: Path, key: bytes) -> bytes:
    """Return the pages of a database file and of its write-ahead log, as SQLCipher 4 encrypts them with a raw key."""
    stored = file.read_bytes()
    pages = [_decrypted(stored[at : at + PAGE], key, is_first=at == 0) for at in range(0, len(stored), PAGE)]
    log = file.with_name(f"{file.name}-wal")
    frames = log.read_bytes()[LOG_HEADER:] if log.exists() else b""
    for at in range(0, len(frames), FRAME_HEADER + PAGE):
        frame = frames[at : at + FRAME_HEADER + PAGE]
        is_first = int.from_bytes(frame[:4], "big") == 1
        pages.append(_decrypted(frame[FRAME_HEADER:], key, is_first=is_first))
    return b"".join(pages)


def _decrypted(page: bytes, key: bytes, *, is_first: bool) -> bytes:
    iv = page[PAGE - RESERVED : PAGE - RESERVED + IV]
    body = page[SALT if is_first else 0 : PAGE - RESERVED]
    decryptor = Cipher(AES(key), CBC(iv)).decryptor()
    return decryptor.update(body) + decryptor.finalize()


def size_of_log(file: Path) -> int:
    """Return the size of the log in bytes."""
    log = file.with_name(f"{file.name}-wal")
    return log.stat().st_size if log.exists() else 0
