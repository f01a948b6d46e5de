"""Fields encrypted in the database, each under its submission's own key; and blind indexes.

Losing that one key (itself wrapped by the instance's key) erases the submission everywhere, backups included.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import unicodedata
from datetime import date
from typing import Any

from sqlalchemy.orm import object_session

from app.keys import KEY_BYTES, Cipher, KeyRing

INDEX_BYTES = 16


class HasDataKey:
    """A row with its own data key, stored wrapped in the column `data_key`."""

    __tablename__: str
    aad_id: Any
    data_key: Any
    _cipher: Cipher | None = None

    def make_key(self, ring: KeyRing) -> None:
        """Give a new row its key. The row's id must already be set."""
        key = os.urandom(KEY_BYTES)
        self.data_key = ring.seal(key, _aad(self, "data_key"))
        self._cipher = Cipher(key)

    @property
    def cipher(self) -> Cipher:
        """The row's own cipher. Raises RuntimeError when the row is neither new nor in a session."""
        if self._cipher is None:
            session = object_session(self)
            if session is None:
                raise RuntimeError("a sealed field was read outside its session")
            ring = session.info["keys"].keys.fields
            self._cipher = Cipher(ring.open(self.data_key, _aad(self, "data_key")))
        return self._cipher


class EncryptedField:
    """A JSON value, stored encrypted in the column of bytes named `<name>_sealed`.

    A descriptor, not a column type: the bytes are bound to their row, which a column type cannot see.
    """

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name
        self.column = f"{name}_sealed"

    def __get__(self, row: Any, owner: type) -> Any:
        if row is None:
            return self
        sealed = getattr(row, self.column)
        if sealed is None:
            return None
        return json.loads(row.cipher.open(sealed, _aad(row, self.name)))

    def __set__(self, row: Any, value: Any) -> None:
        if value is None:
            setattr(row, self.column, None)
            return
        plain = json.dumps(value, separators=(",", ":")).encode()
        setattr(row, self.column, row.cipher.seal(plain, _aad(row, self.name)))


def _aad(row: Any, column: str) -> str:
    return f"{row.__tablename__}|{column}|{row.aad_id}"


def blind_index(key: bytes, purpose: str, *values: str) -> bytes:
    """Return a keyed fingerprint that reveals only whether two values are equal."""
    text = "\x1f".join((purpose, *values))
    return hmac.new(key, text.encode(), hashlib.sha256).digest()[:INDEX_BYTES]


def index_of_name(key: bytes, full_name: str, birth_date: date) -> bytes:
    """Return the index of a last name and birth date. Accents and case do not count."""
    names = full_name.split()
    return index_of_last_name(key, names[-1] if names else "", birth_date)


def index_of_last_name(key: bytes, last_name: str, birth_date: date) -> bytes:
    """Return the same index from a last name alone, as typed into the search."""
    ascii_name = unicodedata.normalize("NFKD", last_name).encode("ascii", "ignore").decode() or last_name
    return blind_index(key, "name", ascii_name.casefold(), birth_date.isoformat())


def index_of_phone(key: bytes, phone: str) -> bytes:
    """Return the index of a phone number in international form."""
    return blind_index(key, "phone", phone)


def index_of_email(key: bytes, email: str) -> bytes:
    """Return the index of an e-mail address. Case does not count."""
    return blind_index(key, "email", email.casefold())


def index_of_birth(key: bytes, birth_date: date) -> bytes:
    """Return the index of a birth date alone, which only finds who may be the same person."""
    return blind_index(key, "birth", birth_date.isoformat())


def index_of_no_phone(key: bytes, submission_id: str) -> bytes:
    """Return the index of a submission whose phone number is not known yet: no other submission ever matches it."""
    return blind_index(key, "no phone", submission_id)


def index_of_no_birth(key: bytes, submission_id: str) -> bytes:
    """Return the index of a submission without a birth date: no search and no other submission ever matches it."""
    return blind_index(key, "no birth date", submission_id)
