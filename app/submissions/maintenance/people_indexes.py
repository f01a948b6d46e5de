"""Index people who were sent by an earlier release: every surname-like word, the phone and the e-mail.

Only the keys open a row, so this cannot be part of a migration. It goes on where it stopped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import date
from typing import Any

from sqlalchemy import exists, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from app.keys import Keys, Unsealable
from app.submissions.blind_indexes import (
    index_of_email,
    index_of_no_birth,
    index_of_nothing,
    index_of_phone,
    indexes_of_name,
)
from app.submissions.models import Submission
from app.submissions.name_index_table import NameIndex

AT_ONCE = 500
_NOT_INDEXED = ~exists().where(NameIndex.submission_id == Submission.id)


def count_not_indexed(session: Session) -> int:
    """Return how many submissions no name finds yet."""
    return session.scalar(select(func.count()).select_from(Submission).where(_NOT_INDEXED)) or 0


def index_people(begin: Callable[[], AbstractContextManager[Session]], keys: Keys) -> Iterator[int]:
    """Index those submissions, a few hundred in a transaction; yield the number of each.

    begin: starts a transaction that may write. What was finished stays after a failure.
    """
    after = ""
    while True:
        with begin() as session:
            query = select(Submission).where(Submission.id > after, _NOT_INDEXED)
            rows = session.scalars(query.order_by(Submission.id).limit(AT_ONCE)).all()
            _store(session, [(row.id, index) for row in rows for index in _reindex(row, keys.index)])
        if rows:
            yield len(rows)
        if len(rows) < AT_ONCE:
            return
        after = rows[-1].id


def _reindex(row: Submission, key: bytes) -> list[bytes]:
    """Set the indexes of phone and e-mail; return those of the name."""
    try:
        born, email = row.birth_date, row.contact["email"]
        row.phone_index = index_of_phone(key, row.phone)
        row.email_index = index_of_email(key, email) if email else None
        if not born:
            return [index_of_no_birth(key, row.id)]
        return sorted(indexes_of_name(key, row.full_name, date.fromisoformat(born)))
    except Unsealable:  # its key was destroyed
        return [index_of_nothing(key, row.id)]


def _store(session: Session, indexes: list[tuple[str, bytes]]) -> None:
    """Store them; another process that starts at the same moment may have stored some of them."""
    if not indexes:
        return
    dialect: Any = sqlite if session.get_bind().dialect.name == "sqlite" else postgresql
    rows = [{"submission_id": submission_id, "index": index} for submission_id, index in indexes]
    session.execute(dialect.insert(NameIndex).values(rows).on_conflict_do_nothing())
