"""The key of the backups: in a file of its own, so that neither the database's key nor those of the data open a backup."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from pathlib import Path

from app.ciphers import KEY_BYTES, KeyProblem, fingerprint
from app.keys import new_id, new_key, write_stored

BACKUP = "backup"


@dataclass(frozen=True)
class BackupKey:
    """A key of backups. key_id: as the manifest of a backup names it."""

    key_id: str
    key: bytes

    @property
    def fingerprint(self) -> str:
        """What shows whether two keys are equal, in hexadecimal."""
        return fingerprint(BACKUP, self.key).hex()


class BackupKeys:
    """The keys of backups as stored: the first seals new backups, the others open older ones."""

    def __init__(self, file: Path) -> None:
        self.file = file

    @property
    def in_use(self) -> BackupKey:
        """The key that seals new backups. Raises KeyProblem."""
        return self._read()[0]

    def named(self, key_id: str, its_fingerprint: str) -> BackupKey:
        """Return the key that a backup names. Raises KeyProblem when another one, or none, is here."""
        for key in self._read():
            if (key.key_id, key.fingerprint) == (key_id, its_fingerprint):
                return key
        raise KeyProblem(
            f"the backup was made with the backup key {key_id}, which is not in {self.file}. Put back the file of that time"
        )

    def make(self) -> BackupKey:
        """Make a key and put it into use; older ones stay, for the backups that they made. Raises KeyProblem."""
        keys = self._read() if self.file.exists() else []
        key = BackupKey(new_id(), base64.b64decode(new_key()))
        stored = {each.key_id: base64.b64encode(each.key).decode() for each in (key, *keys)}
        write_stored(self.file, {BACKUP: stored}, replace=bool(keys))
        return key

    def _read(self) -> list[BackupKey]:
        try:
            stored = json.loads(self.file.read_text())[BACKUP]
            keys = [BackupKey(key_id, base64.b64decode(text)) for key_id, text in stored.items()]
        except FileNotFoundError:
            raise KeyProblem(
                f"there is no backup key in {self.file}. Put the file back; for the first backup, make one with: "
                "flask keys backup"
            ) from None
        except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
            raise KeyProblem(f"{self.file} cannot be read: {type(error).__name__}") from error
        if not keys or any(len(each.key) != KEY_BYTES for each in keys):
            raise KeyProblem(f"{self.file} holds no backup key")
        return keys
