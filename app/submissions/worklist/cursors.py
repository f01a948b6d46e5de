"""The cursor of a row in a list: its place in the order, from which the list goes on. It does not identify the patient."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, literal, tuple_

from app.database import UtcDateTime
from app.submissions.models import Submission
from app.submissions.reference import read_reference

SMALLINT_MAX = 2**15 - 1


class BadCursor(ValueError):
    """A cursor that was not made here."""


class Place(NamedTuple):
    """The place of an open submission in the order of the queue."""

    queue_rank: int
    act_by: datetime
    queue_score: int
    sent_at: datetime
    reference: str


def place_of(submission: Submission) -> Place:
    """Return the place of an open submission. Raises ValueError for a closed one."""
    if submission.act_by is None:
        raise ValueError("a closed submission has no place")
    return Place(
        submission.queue_rank,
        submission.act_by,
        submission.queue_score,
        submission.sent_at,
        submission.reference,
    )


def cursor_of(submission: Submission) -> str:
    """Return the cursor of a submission: in the order of the queue, or of the closed ones."""
    if submission.act_by is None:
        return f"{_micros(submission.closed_at)}_{submission.reference}"
    act_by, sent_at = _micros(submission.act_by), _micros(submission.sent_at)
    return f"{submission.queue_rank}_{act_by}_{submission.queue_score}_{sent_at}_{submission.reference}"


def _micros(moment: datetime | None) -> int:
    return round(moment.timestamp() * 1_000_000) if moment is not None else 0


def parse_cursor(cursor: str) -> Place:
    """Return the place that a cursor names. Raises BadCursor."""
    try:
        rank, act_by, score, sent_at, reference = cursor.split("_")
        return Place(
            _small(rank),
            _moment(act_by),
            _small(score),
            _moment(sent_at),
            _checked_reference(reference),
        )
    except (ValueError, OverflowError, OSError) as wrong:
        raise BadCursor(cursor) from wrong


def parse_closed_cursor(cursor: str) -> tuple[datetime, str]:
    """Return when a cursor's submission was closed, and its reference. Raises BadCursor."""
    try:
        closed_at, reference = cursor.split("_")
        return _moment(closed_at), _checked_reference(reference)
    except (ValueError, OverflowError, OSError) as wrong:
        raise BadCursor(cursor) from wrong


def as_row(values: tuple[Any, ...]) -> ColumnElement[Any]:
    """Return values as a row of SQL, to be compared with a row of columns."""
    return tuple_(
        *(literal(value, UtcDateTime) if isinstance(value, datetime) else literal(value) for value in values)
    )


def _checked_reference(reference: str) -> str:
    if read_reference(reference) != reference:
        raise BadCursor(reference)
    return reference


def _small(digits: str) -> int:
    number = int(digits)
    if abs(number) > SMALLINT_MAX:
        raise ValueError(digits)
    return number


def _moment(digits: str) -> datetime:
    micros = int(digits)
    return datetime.fromtimestamp(micros // 1_000_000, UTC).replace(microsecond=micros % 1_000_000)
