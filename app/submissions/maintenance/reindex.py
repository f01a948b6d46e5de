"""Make every blind index again under the index key in use. It goes on where it stopped, and changes only what differs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, select, update
from sqlalchemy.orm import Session, load_only

from app.keys import Unsealable
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
from app.submissions.models import Submission
from app.submissions.name_index_table import NameIndex

AT_ONCE = 1000  # few, since patients who send must wait while they are written
Begin = Callable[[], AbstractContextManager[Session]]
COLUMNS = ("phone_index", "second_phone_index", "email_index", "mrn_index", "birth_index")
_READ = load_only(
    Submission.id,
    Submission.data_key,
    Submission.full_name_sealed,
    Submission.birth_date_sealed,
    Submission.contact_sealed,
    Submission.phone_now_sealed,
    Submission.details_sealed,
    *(getattr(Submission, name) for name in COLUMNS),
)


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
        session.expunge_all()
    return found


def _rows(session: Session, after: str, *, to_change: bool = False) -> Sequence[Submission]:
    query = (
        select(Submission).options(_READ).where(Submission.id > after).order_by(Submission.id).limit(AT_ONCE)
    )
    return session.scalars(query.with_for_update() if to_change else query).all()


def _names(session: Session, rows: Sequence[Submission]) -> dict[str, set[bytes]]:
    found: dict[str, set[bytes]] = {}
    query = select(NameIndex.submission_id, NameIndex.index)
    for submission_id, index in session.execute(
        query.where(NameIndex.submission_id.in_([row.id for row in rows]))
    ):
        found.setdefault(submission_id, set()).add(bytes(index))
    return found


def _differs(
    row: Submission, names: set[bytes], columns: dict[str, bytes | None], expected: set[bytes]
) -> bool:
    return names != expected or any(getattr(row, name) != value for name, value in columns.items())


def _expected(row: Submission, key: bytes) -> tuple[dict[str, bytes | None], set[bytes]]:
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


def _store(session: Session, rows: Sequence[Submission], key: bytes) -> int:
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
