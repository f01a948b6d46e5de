"""Make every blind index again under the index key in use. It goes on where it stopped, and changes only what differs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, cast

from sqlalchemy import Row, Table, bindparam, delete, func, insert, select, update
from sqlalchemy.orm import Session

from app.keys import Cipher, KeyRing, Unsealable
from app.submissions.blind_indexes import (
    index_of_birth,
    index_of_email,
    index_of_mrn,
    index_of_no_birth,
    index_of_no_phone,
    index_of_nothing,
    index_of_phone,
    indexes_of_name,
)
from app.submissions.contact_details import NOT_GIVEN
from app.submissions.encrypted_fields import EncryptedField, key_place
from app.submissions.models import Submission
from app.submissions.name_index_table import NameIndex

AT_ONCE = 2500  # less than a second, for which patients who send must wait; fewer would write the same pages more often
Begin = Callable[[], AbstractContextManager[Session]]
COLUMNS = ("phone_index", "second_phone_index", "email_index", "mrn_index", "birth_index")
SEALED = ("data_key", "full_name", "birth_date", "contact", "phone_now", "details")
MEMORY = "PRAGMA cache_size = -262144"  # kB; or every page of the indexes is read again and again


class _Person:
    """What the indexes are made of, read without the other columns of a submission."""

    __tablename__ = Submission.__tablename__
    full_name = EncryptedField()
    birth_date = EncryptedField()
    contact = EncryptedField()
    phone_now = EncryptedField()
    details = EncryptedField()

    def __init__(self, row: Row[Any], ring: KeyRing) -> None:
        self.id = self.aad_id = row.id
        self.indexes = {name: getattr(row, name) for name in COLUMNS}
        self._row, self._ring = row, ring
        for name in SEALED[1:]:
            setattr(self, f"{name}_sealed", getattr(row, name))

    @cached_property
    def cipher(self) -> Cipher:
        """The submission's own cipher. Raises Unsealable when its key was destroyed."""
        return Cipher(self._ring.open(self._row.data_key, key_place(self.__tablename__, self.id)))


@dataclass(frozen=True)
class Reindexed:
    """One batch. last: the id of its last row. seen, changed: how many rows there were, and how many differed."""

    last: str
    seen: int
    changed: int


def count_after(session: Session, after: str) -> int:
    """Return how many submissions come after one."""
    return session.scalar(select(func.count()).select_from(Submission).where(Submission.id > after)) or 0


def reindex(
    begin: Begin, key: bytes, after: str = "", at_end_of_batch: Callable[[Session, str], None] | None = None
) -> Iterator[Reindexed]:
    """Make the indexes of all submissions after one, some hundreds in a transaction.

    at_end_of_batch: called in the transaction, with the id of the last row.
    """
    while True:
        with begin() as session:
            rows = _rows(session, after, to_change=True)
            changed = _store(session, rows, key)
            if rows and at_end_of_batch is not None:
                at_end_of_batch(session, rows[-1].id)
        if rows:
            after = rows[-1].id
            yield Reindexed(after, len(rows), changed)
        if len(rows) < AT_ONCE:
            return


def count_differing(session: Session, key: bytes) -> int:
    """Return how many submissions still have an index under another key. Changes nothing."""
    after, found = "", 0
    while rows := _rows(session, after):
        names = _names(session, rows)
        found += sum(_differs(row, names.get(row.id, set()), *_expected(row, key)) for row in rows)
        after = rows[-1].id
    return found


def _rows(session: Session, after: str, *, to_change: bool = False) -> Sequence[_Person]:
    """Read the rows of all clinics: a rotation is for everyone."""
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(MEMORY)
    table = cast(Table, Submission.__table__)
    query = select(*(table.c[name] for name in ("id", *SEALED, *COLUMNS))).where(table.c.id > after)
    query = query.order_by(table.c.id).limit(AT_ONCE)
    ring = session.info["keys"].keys.fields
    return [_Person(row, ring) for row in connection.execute(query.with_for_update() if to_change else query)]


def _names(session: Session, rows: Sequence[_Person]) -> dict[str, set[bytes]]:
    found: dict[str, set[bytes]] = {}
    query = select(NameIndex.submission_id, NameIndex.index)
    for submission_id, index in session.execute(
        query.where(NameIndex.submission_id.in_([row.id for row in rows]))
    ):
        found.setdefault(submission_id, set()).add(bytes(index))
    return found


def _differs(row: _Person, names: set[bytes], columns: dict[str, bytes | None], expected: set[bytes]) -> bool:
    return names != expected or any(row.indexes[name] != value for name, value in columns.items())


def _expected(row: _Person, key: bytes) -> tuple[dict[str, bytes | None], set[bytes]]:
    """Return the indexes of a row by column, and those of its names."""
    try:
        contact, details, born = row.contact, row.details or {}, row.birth_date
        phone, name = row.phone_now or contact["phone"], row.full_name
    except Unsealable:  # its key was destroyed
        nothing = index_of_nothing(key, row.id)
        return dict.fromkeys(COLUMNS) | {"phone_index": nothing, "birth_index": nothing}, {nothing}
    email, second, mrn = contact["email"], details.get("second_phone"), details.get("mrn")
    columns = {
        "phone_index": index_of_phone(key, phone) if phone else index_of_no_phone(key, row.id),
        "second_phone_index": index_of_phone(key, second) if second else None,
        "email_index": index_of_email(key, email) if email else None,
        "mrn_index": index_of_mrn(key, mrn) if mrn else None,
        "birth_index": index_of_birth(key, date.fromisoformat(born))
        if born
        else index_of_no_birth(key, row.id),
    }
    if not born or name == NOT_GIVEN:
        return columns, {index_of_no_birth(key, row.id)}
    return columns, indexes_of_name(key, name, date.fromisoformat(born))


def _store(session: Session, rows: Sequence[_Person], key: bytes) -> int:
    names = _names(session, rows)
    changes: list[dict[str, Any]] = []
    named: list[dict[str, Any]] = []
    for row in rows:
        columns, expected = _expected(row, key)
        if _differs(row, names.get(row.id, set()), columns, expected):
            changes.append({"row": row.id, **columns})
            named += [{"submission_id": row.id, "index": index} for index in sorted(expected)]
    if changes:
        connection = session.connection()
        new: dict[str, Any] = {name: bindparam(name) for name in COLUMNS}
        connection.execute(update(Submission).where(Submission.id == bindparam("row")).values(new), changes)
        connection.execute(
            delete(NameIndex).where(NameIndex.submission_id.in_([change["row"] for change in changes]))
        )
        connection.execute(insert(NameIndex), named)
    return len(changes)
