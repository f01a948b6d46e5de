"""The key files: how keys are stored, and a reader that notices when a file changes.

Two files, so that they can be kept apart: one with the keys of the data, one with the key of the embedded database. A key
file of before 0.5.0 holds both.
"""

from __future__ import annotations

import base64
import hmac
import json
import logging
import os
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from app.ciphers import (
    DERIVED,
    INDEX_BYTES,
    KEY_BYTES,
    KEY_ID_BYTES,
    Cipher,
    KeyProblem,
    KeyRing,
    Keys,
    KeysMissing,
    SigningKeys,
    Unsealable,
    blind_index,
    fingerprint,
)

__all__ = [
    "INDEX_BYTES",
    "KEY_BYTES",
    "Cipher",
    "KeyFile",
    "KeyProblem",
    "KeyRing",
    "Keys",
    "KeysMissing",
    "SigningKeys",
    "Unsealable",
    "blind_index",
    "write_new_keys",
]


DATABASE = "database"
DATA_KINDS = ("cookie", "fields", "index", "csrf", "audit")
KINDS = (*DATA_KINDS, DATABASE)
DATABASE_KEY_NAME = "database-key.json"
OWNER_ONLY, OWNER_ONLY_FOLDER = 0o600, 0o700
LOOKED_AT_EVERY_S = 1.0
"""How soon a process notices that a key file has changed."""
ASKED_AGAIN_AFTER_S = 30.0
"""How soon a database that could not say whether the keys are its own is asked again."""

StoredKeys = dict[str, dict[str, str]]
"""The keys of each kind by id, in base64; the first of a kind is in use."""
_State = tuple[tuple[int, ...] | None, ...]
_LOG = logging.getLogger(__name__)


def beside(keys_file: Path) -> Path:
    """Return where the database key is kept unless told otherwise: beside the other keys."""
    return keys_file.with_name(DATABASE_KEY_NAME)


def read_stored(keys_file: Path, database_key_file: Path) -> StoredKeys:
    """Return the keys as stored. Raises KeysMissing, and KeyProblem for a file that holds no keys."""
    try:
        stored = _read(keys_file)
        apart = _read(database_key_file) if database_key_file.exists() else {}
        if DATABASE in apart:
            stored[DATABASE] = apart[DATABASE]
        return {kind: _by_id(kind, stored) for kind in KINDS if kind in stored or kind == "audit"}
    except FileNotFoundError as error:
        raise KeysMissing(f"there is no key file {error.filename}; put it back") from error
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise KeyProblem(
            f"{keys_file} or {database_key_file} cannot be read: {type(error).__name__}"
        ) from error


def holds_database_key(keys_file: Path) -> bool:
    """Whether the key of the embedded database is still in the file of the other keys."""
    try:
        return DATABASE in _read(keys_file)
    except (OSError, ValueError):
        return False


def missing_key_files(keys_file: Path, database_key_file: Path) -> list[Path]:
    """Return which of the two files is missing. A file of before 0.5.0 stands for both."""
    if not keys_file.exists():
        return [file for file in (keys_file, database_key_file) if not file.exists()]
    return [] if database_key_file.exists() or holds_database_key(keys_file) else [database_key_file]


def _read(file: Path) -> dict[str, Any]:
    stored = json.loads(file.read_text())
    if not isinstance(stored, dict):
        raise TypeError(file)
    return stored


def _by_id(kind: str, stored: dict[str, Any]) -> dict[str, str]:
    """Return the keys of a kind by id. Before 0.5.0 some kinds had one key without an id, and none was for audits."""
    if kind == "audit" and kind not in stored:
        index = _by_id("index", stored)
        derived = hmac.digest(_bytes(next(iter(index.values()))), b"audit", "sha256")
        return {DERIVED: base64.b64encode(derived).decode()}
    found = stored[kind]
    return {DERIVED: found} if isinstance(found, str) else dict(found)


def as_keys(stored: StoredKeys) -> Keys:
    """Return stored keys, ready for use. Raises KeyError and ValueError."""
    keys = {
        kind: {key_id: key.encode() if kind == "csrf" else _bytes(key) for key_id, key in of_kind.items()}
        for kind, of_kind in stored.items()
    }
    return Keys(
        cookie=KeyRing(keys["cookie"]),
        fields=KeyRing(keys["fields"]),
        indexes=tuple(keys["index"].values()),
        databases=tuple(keys.get(DATABASE, {}).values()),
        csrf_secrets=tuple(stored["csrf"].values()),
        audit=SigningKeys(keys["audit"]),
        fingerprints={
            (kind, key_id): fingerprint(kind, key)
            for kind, of_kind in keys.items()
            for key_id, key in of_kind.items()
        },
    )


class KeyFile:
    """The keys, read when first needed, so that an app can be created before them, and again when a file has changed.

    While a file is missing or wrong, a process goes on with the keys that it has, so that no one loses the answers in their
    browser, but stores nothing with them.
    fits: asked about keys that were just read. Raises KeyProblem for those of another database, and returns False when it
    cannot tell now.
    """

    def __init__(self, path: Path, database_path: Path | None = None) -> None:
        self.path = path
        self.database_path = database_path or beside(path)
        self.fits: Callable[[Keys], bool] | None = None
        self._turn = threading.RLock()
        self._seen: _State | None = None
        self._keys: Keys | None = None
        self._being_checked: Keys | None = None
        self._problem: KeyProblem | None = None
        self._is_sure = False
        self._look_again_at = self._ask_again_at = 0.0

    @property
    def keys(self) -> Keys:
        """The keys. Raises KeysMissing and KeyProblem when this process has none."""
        keys = self._keys
        if keys is not None and time.monotonic() < self._look_again_at:
            return keys
        with self._turn:
            return self._being_checked or self._look(time.monotonic())

    def forget(self) -> None:
        """Read the key files again at the next use."""
        with self._turn:
            self._keys, self._look_again_at = None, 0.0

    def refuse_to_store(self) -> None:
        """Raise KeyProblem while the key files are not those of the keys in use."""
        _ = self.keys
        if self._problem is not None and self._being_checked is None:
            raise self._problem

    def _look(self, now: float) -> Keys:
        state = _state(self.path), _state(self.database_path)
        try:
            if self._keys is None or state != self._seen or self._problem is not None:
                keys = as_read(self.path, self.database_path)
                self._is_sure, self._ask_again_at = self._check(keys), now + ASKED_AGAIN_AFTER_S
                self._keys, self._seen, self._problem = keys, state, None
            elif not self._is_sure and now >= self._ask_again_at:
                self._is_sure, self._ask_again_at = self._check(self._keys), now + ASKED_AGAIN_AFTER_S
        except KeyProblem as problem:
            _LOG.critical(problem.in_log)
            self._problem = problem
            if not self._is_sure:
                self._keys = None
        if self._keys is None:
            raise self._problem or KeysMissing()
        self._look_again_at = now + LOOKED_AT_EVERY_S
        return self._keys

    def _check(self, keys: Keys) -> bool:
        """Whether the keys are known to fit. Meanwhile, this thread may use them to ask the database. Raises KeyProblem."""
        self._being_checked = keys
        try:
            return self.fits is None or self.fits(keys)
        finally:
            self._being_checked = None


def as_read(keys_file: Path, database_key_file: Path) -> Keys:
    """Read the keys. Raises KeysMissing and KeyProblem."""
    stored = read_stored(keys_file, database_key_file)
    try:
        return as_keys(stored)
    except (KeyError, ValueError) as error:
        raise KeyProblem(f"{keys_file} does not hold every key: {error}") from error


class CsrfSecrets:
    """The secrets of form tokens, oldest first, as the library that signs them wants them; read at each use."""

    def __init__(self, file: KeyFile) -> None:
        self._file = file

    def __iter__(self) -> Iterator[str]:
        return reversed(self._file.keys.csrf_secrets)


def write_new_keys(path: Path, database_path: Path | None = None) -> None:
    """Create both key files, readable by their owner only. Raises FileExistsError if there is one of them."""
    database_path = database_path or beside(path)
    for file in (path, database_path):
        if file.exists():
            raise FileExistsError(str(file))
    write_stored(path, {kind: {new_id(): new_key()} for kind in DATA_KINDS})
    write_stored(database_path, {DATABASE: {new_id(): new_key()}})


def write_stored(path: Path, stored: StoredKeys, *, replace: bool = False) -> None:
    """Write a key file so that a crash leaves the earlier one or this one, never a part. Raises FileExistsError.

    Written by root, it belongs to who owned the earlier one, or owns the folder: the service, which has to read it.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=OWNER_ONLY_FOLDER)
    unfinished = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY), "w") as file:
        if os.geteuid() == 0:
            owner = (path if path.exists() else path.parent).stat()
            os.fchown(file.fileno(), owner.st_uid, owner.st_gid)
        json.dump(stored, file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    try:
        if replace:
            unfinished.replace(path)
        else:
            os.link(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make sure that the names in a folder survive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def new_id() -> str:
    """Return a new id, which is never that of a derived key."""
    key_id = secrets.token_hex(KEY_ID_BYTES // 2)
    return new_id() if key_id == DERIVED else key_id


def new_key() -> str:
    """Return a new key of 256 bits, as stored."""
    return base64.b64encode(os.urandom(KEY_BYTES)).decode()


def _state(path: Path) -> tuple[int, ...] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino, found.st_mtime_ns, found.st_size


def _bytes(text: str) -> bytes:
    return base64.b64decode(text)
