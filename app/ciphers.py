"""Sealing, signing and comparing with the instance's keys: AES-256-GCM with a key id and associated data. No web code.

How the keys are stored is in `app.keys`.
"""

from __future__ import annotations

import hmac
import os
from collections.abc import Mapping
from dataclasses import dataclass

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


class KeyProblem(Exception):
    """There are no keys to use now: a key file is missing, cannot be read, or belongs to another database.

    in_log: what the log says of it; no path is written there.
    """

    in_log = "nothing is stored: a key file cannot be read. Run: flask doctor"


class KeysMissing(KeyProblem, FileNotFoundError):
    """There is no key file."""

    in_log = "nothing is stored: a key file is missing. Put it back"


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

    @property
    def writer(self) -> bytes:
        """The id of the key that seals."""
        return self._writer

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

    def has_key_of(self, signature: bytes) -> bool:
        """Whether the key that a signature names is here."""
        return signature[:KEY_ID_BYTES] in self._keys

    def is_signed(self, message: bytes, signature: bytes) -> bool:
        """Whether a code is of this message, under the key that it names. An unknown key gives False."""
        key = self._keys.get(signature[:KEY_ID_BYTES])
        if key is None:
            return False
        return hmac.compare_digest(hmac.digest(key, message, "sha256"), signature[KEY_ID_BYTES:])


@dataclass(frozen=True)
class Keys:
    """Every key of an instance, each with one purpose. Several of one kind: the first is in use, the others are older.

    cookie: the draft in the patient's browser. fields: wraps each submission's own key.
    indexes: blind indexes and submission ids. databases: the embedded file; empty where there is none.
    csrf_secrets: sign form tokens. audit: the chains of the append-only tables.
    fingerprints: by kind and id, of every key; see `fingerprint`.
    """

    cookie: KeyRing
    fields: KeyRing
    indexes: tuple[bytes, ...]
    databases: tuple[bytes, ...]
    csrf_secrets: tuple[str, ...]
    audit: SigningKeys
    fingerprints: Mapping[tuple[str, str], bytes]

    @property
    def index(self) -> bytes:
        """The key under which new blind indexes and ids are made."""
        return self.indexes[0]

    @property
    def csrf(self) -> str:
        """The secret that signs new form tokens."""
        return self.csrf_secrets[0]

    @property
    def database(self) -> bytes:
        """The key of the embedded file. Raises KeyProblem when there is none."""
        if not self.databases:
            raise KeyProblem("there is no database key; put the file with it back")
        return self.databases[0]


def fingerprint(kind: str, key: bytes) -> bytes:
    """Return what shows whether two keys are equal, and nothing else about a random key."""
    return hmac.digest(key, f"fingerprint of the {kind} key".encode(), "sha256")[:INDEX_BYTES]


def blind_index(key: bytes, purpose: str, *values: str) -> bytes:
    """Return a keyed fingerprint of INDEX_BYTES bytes that reveals only whether two values are equal."""
    text = "\x1f".join((purpose, *values))
    return hmac.digest(key, text.encode(), "sha256")[:INDEX_BYTES]
