"""The list of what was erased: ids and moments, kept outside the database, so that an older backup of it is erased again.

An id tells nothing of a person. A line is written once an erasure is stored; one that could not be written is written with
the next backup, from the database.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import event, select
from sqlalchemy.orm import Session

from app.submissions.models import Submission

ERASED_LIST = "erased_list"
"""Where a session's info has the path of the list."""
_WAITING = "erased"
OWNER_ONLY = 0o600
_LOG = logging.getLogger(__name__)


def list_erasure(session: Session, submission: Submission) -> None:
    """Let an erasure be listed once this transaction is stored."""
    session.info.setdefault(_WAITING, []).append((submission.id, submission.erased_at))


def read_erased(file: Path) -> dict[str, datetime]:
    """Return when each one was erased, by its id. Raises FileNotFoundError, and ValueError for a line that is no such."""
    lines = (line.split() for line in file.read_text().splitlines())
    return {submission_id: datetime.fromisoformat(at) for submission_id, at in lines}


def add_missing(file: Path, session: Session) -> None:
    """Add what the database knows as erased, and the list does not. Makes the list if there is none. Raises OSError."""
    known = read_erased(file) if file.exists() else {}
    query = select(Submission.id, Submission.erased_at).where(Submission.erased_at.is_not(None))
    _add(file, [(row.id, row.erased_at) for row in session.execute(query) if row.id not in known])


def _add(file: Path, erased: Iterable[tuple[str, datetime]]) -> None:
    lines = [f"{submission_id} {at.astimezone(UTC).isoformat()}\n" for submission_id, at in erased]
    with os.fdopen(os.open(file, os.O_CREAT | os.O_APPEND | os.O_WRONLY, OWNER_ONLY), "a") as opened:
        opened.write("".join(lines))
        opened.flush()
        os.fsync(opened.fileno())


def _after_commit(session: Session) -> None:
    erased, file = session.info.pop(_WAITING, ()), session.info.get(ERASED_LIST)
    if not erased or file is None:
        return
    try:
        _add(file, erased)
    except OSError as error:
        _LOG.critical(
            "an erasure is not in the list of the erased: run flask backup",
            extra={"error": type(error).__name__},
        )


def _after_rollback(session: Session, _: object) -> None:
    session.info.pop(_WAITING, None)


event.listen(Session, "after_commit", _after_commit)
event.listen(Session, "after_soft_rollback", _after_rollback)
