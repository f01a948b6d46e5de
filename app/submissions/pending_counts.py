"""Counts that are kept exact: what changes them is collected before each flush, and written once before the commit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from sqlalchemy import event, inspect
from sqlalchemy.orm import Session

from app.submissions.models import Submission

Key = TypeVar("Key")


class PendingCounts(Generic[Key]):
    """Changes to one table of counts, not yet written.

    changes_of: by how much a new or changed submission changes each count. write: adds the changes to the table, always in
    the same order. after: the changes that are written first, so that every writer locks the tables in one order and no two
    can deadlock.
    """

    def __init__(
        self,
        name: str,
        changes_of: Callable[[Session, Submission], Counter[Key]],
        write: Callable[[Session, Counter[Key]], None],
        after: PendingCounts[Any] | None = None,
    ) -> None:
        self._name, self._changes_of, self._write, self._after = name, changes_of, write, after
        event.listen(Session, "before_flush", self._collect)
        event.listen(Session, "before_commit", self.write)
        event.listen(Session, "after_soft_rollback", self.forget)

    def _collect(self, session: Session, *_: Any) -> None:
        changes: Counter[Key] = session.info.setdefault(self._name, Counter())
        for row in session.new | session.dirty:
            if isinstance(row, Submission):
                changes.update(self._changes_of(session, row))

    def write(self, session: Session) -> None:
        """Write the collected changes, after those that come first."""
        if self._after is not None:
            self._after.write(session)
        session.flush()
        changes = session.info.pop(self._name, None)
        if changes:
            self._write(session, changes)

    def forget(self, session: Session, *_: Any) -> None:
        """Forget the collected changes: they were rolled back, or everything is recounted."""
        session.info.pop(self._name, None)


def before_and_now(
    session: Session, row: Submission, columns: Sequence[str]
) -> tuple[dict[str, Any] | None, dict[str, Any]]:
    """Return some columns as stored, None for a new row, and as they are about to be written."""
    now = {name: getattr(row, name) for name in columns}
    if row in session.new:
        return None, now
    committed = inspect(row).committed_state
    return {name: committed.get(name, now[name]) for name in columns}, now
