"""The instance's keys and encryption with them: AES-256-GCM with a key id and associated data. No web code.

The keys are in one file, outside the database and its backups, readable by its owner only.
"""

from __future__ import annotations

import base64
import hmac
import json
import os
import secrets
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
NONCE_BYTES = 12
KEY_ID_BYTES = 4
INDEX_BYTES = 16
DERIVED = "0000"
"""The id of a key that is derived from another one; new ids are never this one."""


class Unsealable(Exception):
    """Sealed bytes that were changed, moved, or sealed with a missing key."""


class Cipher:
    """Encryption with one key. Bytes sealed for one place do not open in another."""

    def __init__(self, key: bytes) -> None:
        self._aead = AESGCM(key)

    def seal(self, plain: bytes, place: str) -> bytes:
        """Encrypt for one place (table, column and row, or a cookie's name)."""
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._aead.encrypt(nonce, plain, place.encode())

    def open(self, sealed: bytes, place: str) -> bytes:
        """Decrypt. Raises Unsealable."""
        try:
            return self._aead.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], place.encode())
        except (InvalidTag, ValueError) as error:
            raise Unsealable(place) from error


class KeyRing:
    """Keys by id. The first one seals and all of them open, so that keys can be rotated.

    Raises ValueError for an id that is not four characters long: what it sealed could never be opened.
    """

    def __init__(self, keys: dict[str, bytes]) -> None:
        if not keys or any(len(key_id.encode()) != KEY_ID_BYTES for key_id in keys):
            raise ValueError(f"a key ring needs keys whose ids have {KEY_ID_BYTES} signs")
        self._ciphers = {key_id.encode(): Cipher(key) for key_id, key in keys.items()}
        self._writer = next(iter(self._ciphers))

    def seal(self, plain: bytes, place: str) -> bytes:
        """Encrypt with the first key, and prefix its id."""
        return self._writer + self._ciphers[self._writer].seal(plain, place)

    def open(self, sealed: bytes, place: str) -> bytes:
        """Decrypt with the key named in the prefix. Raises Unsealable."""
        cipher = self._ciphers.get(sealed[:KEY_ID_BYTES])
        if cipher is None:
            raise Unsealable(place)
        return cipher.open(sealed[KEY_ID_BYTES:], place)


class SigningKeys:
    """Keys by id that authenticate. The first one signs and all of them verify, so that keys can be rotated.

    Raises ValueError for an id that is not four characters long.
    """

    def __init__(self, keys: dict[str, bytes]) -> None:
        if not keys or any(len(key_id.encode()) != KEY_ID_BYTES for key_id in keys):
            raise ValueError(f"signing keys need ids that have {KEY_ID_BYTES} signs")
        self._keys = {key_id.encode(): key for key_id, key in keys.items()}
        self._writer = next(iter(self._keys))

    def sign(self, message: bytes) -> bytes:
        """Return the id of the first key, then its code (HMAC-SHA-256) of a message."""
        return self._writer + hmac.digest(self._keys[self._writer], message, "sha256")

    def is_signed(self, message: bytes, signature: bytes) -> bool:
        """Whether a code is of this message, under the key that it names. An unknown key gives False."""
        key = self._keys.get(signature[:KEY_ID_BYTES])
        if key is None:
            return False
        return hmac.compare_digest(hmac.digest(key, message, "sha256"), signature[KEY_ID_BYTES:])


@dataclass(frozen=True)
class Keys:
    """Every key of an instance, each with one purpose.

    cookie: the draft in the patient's browser. fields: wraps each submission's own key.
    index: blind indexes and submission ids. database: the embedded file. csrf: signs form tokens.
    audit: the chains of the append-only tables.
    """

    cookie: KeyRing
    fields: KeyRing
    index: bytes
    database: bytes
    csrf: str
    audit: SigningKeys


class KeyFile:
    """The key file, read when a key is first needed, so that an app can be created before its keys."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @cached_property
    def keys(self) -> Keys:
        """The keys. Raises FileNotFoundError if there is no key file."""
        stored = json.loads(self.path.read_text())
        return Keys(
            cookie=KeyRing({kid: _bytes(key) for kid, key in stored["cookie"].items()}),
            fields=KeyRing({kid: _bytes(key) for kid, key in stored["fields"].items()}),
            index=_bytes(stored["index"]),
            database=_bytes(stored["database"]),
            csrf=stored["csrf"],
            audit=SigningKeys(_audit_keys(stored)),
        )


def blind_index(key: bytes, purpose: str, *values: str) -> bytes:
    """Return a keyed fingerprint of INDEX_BYTES bytes that reveals only whether two values are equal."""
    text = "\x1f".join((purpose, *values))
    return hmac.digest(key, text.encode(), "sha256")[:INDEX_BYTES]


def write_new_keys(path: Path) -> None:
    """Create a key file, readable by its owner only. Raises FileExistsError if there is one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    stored = {
        "cookie": {_key_id(): _new_key()},
        "fields": {_key_id(): _new_key()},
        "index": _new_key(),
        "database": _new_key(),
        "csrf": _new_key(),
        "audit": {_key_id(): _new_key()},
    }
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    with os.fdopen(os.open(path, flags, 0o600), "w") as file:
        json.dump(stored, file, indent=1)
        file.flush()
        os.fsync(file.fileno())


def _audit_keys(stored: dict[str, Any]) -> dict[str, bytes]:
    """Return the audit keys. A key file of before 0.5.0 has none: its audit key is derived from its index key."""
    if "audit" not in stored:
        return {DERIVED: hmac.digest(_bytes(stored["index"]), b"audit", "sha256")}
    return {key_id: _bytes(key) for key_id, key in stored["audit"].items()}


def _key_id() -> str:
    key_id = secrets.token_hex(KEY_ID_BYTES // 2)
    return _key_id() if key_id == DERIVED else key_id


def _new_key() -> str:
    return base64.b64encode(os.urandom(KEY_BYTES)).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text)
