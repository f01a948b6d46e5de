"""Snapshots: the columns of a submission as they were before an event, so that the event can be taken back.

A snapshot is stored in the event's sealed detail, and only there; readers of the detail do not see it.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import TypeDecorator, event
from sqlalchemy.orm import LoaderCallableStatus

from app.submissions.models import Submission

NOT_KEPT = frozenset({"version"})
"""Columns that only ever grow, and are never taken back."""
_PENDING = "_values_before_the_next_event"

_COLUMNS = {attribute.key: attribute.columns[0] for attribute in Submission.__mapper__.column_attrs}
_LOADERS: dict[type, Callable[[str], Any]] = {
    datetime: datetime.fromisoformat,
    date: date.fromisoformat,
    bytes: b64decode,
}


def _remember(submission: Submission, _new: object, old: object, attribute: Any) -> None:
    """Keep the value that a column had before its first change since the last event."""
    if not isinstance(old, LoaderCallableStatus):  # such as NO_VALUE, of a new row
        submission.__dict__.setdefault(_PENDING, {}).setdefault(attribute.key, old)


for _name in _COLUMNS:
    if _name not in NOT_KEPT:
        event.listen(getattr(Submission, _name), "set", _remember, active_history=True)


def take_snapshot(submission: Submission) -> dict[str, Any]:
    """Return the columns that were changed since the last snapshot, as they were before, as JSON; and begin the next one."""
    pending = submission.__dict__.pop(_PENDING, {})
    return {name: _dump(old) for name, old in pending.items() if old != getattr(submission, name)}


def restore(submission: Submission, snapshot: Mapping[str, Any]) -> None:
    """Set the columns of a snapshot back to what they were."""
    for name, value in snapshot.items():
        setattr(submission, name, _load(name, value))


def _dump(value: Any) -> Any:
    if isinstance(value, bytes):
        return b64encode(value).decode()
    return value.isoformat() if isinstance(value, date) else value  # a datetime is a date


def _load(name: str, value: Any) -> Any:
    stored_as = _COLUMNS[name].type
    decorated = stored_as.impl_instance if isinstance(stored_as, TypeDecorator) else stored_as
    load = _LOADERS.get(decorated.python_type)
    return value if value is None or load is None else load(value)
