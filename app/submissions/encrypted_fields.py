"""Fields encrypted in the database, each under its submission's own key.

Without that one key (itself wrapped by the instance's key) nothing of the submission opens. Older backups still hold it.
"""

from __future__ import annotations

import json
import os
from typing import Any

from sqlalchemy.orm import object_session

from app.keys import KEY_BYTES, Cipher, KeyRing


class HasDataKey:
    """A row with its own data key, stored wrapped in the column `data_key`."""

    __tablename__: str
    aad_id: Any
    data_key: Any
    _cipher: Cipher | None = None

    def make_key(self, ring: KeyRing) -> None:
        """Give a new row its key. The row's id must already be set."""
        key = os.urandom(KEY_BYTES)
        self.data_key = ring.seal(key, key_place(self.__tablename__, self.aad_id))
        self._cipher = Cipher(key)

    @property
    def cipher(self) -> Cipher:
        """The row's own cipher. Raises RuntimeError when the row is neither new nor in a session."""
        if self._cipher is None:
            session = object_session(self)
            if session is None:
                raise RuntimeError("a sealed field was read outside its session")
            ring = session.info["keys"].keys.fields
            self._cipher = Cipher(ring.open(self.data_key, key_place(self.__tablename__, self.aad_id)))
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


def key_place(table: str, aad_id: str) -> str:
    """What the own key of a row is sealed for."""
    return f"{table}|data_key|{aad_id}"
