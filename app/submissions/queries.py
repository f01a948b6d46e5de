"""Every question we ask the database about submissions. Views never build a select of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import func, select, tuple_
from sqlalchemy.orm import Session, selectinload
from sqlalchemy.sql import literal

from app.database import Moment
from app.submissions.models import ShownText, Submission
from app.submissions.reference import read_reference
from app.submissions.statuses import Status

PAGE_SIZE = 25
SMALL = 2**15 - 1  # what the columns can hold

_ORDER = (
    Submission.queue_rank,
    Submission.act_by,
    Submission.queue_score,
    Submission.sent_at,
    Submission.reference,
)


@dataclass(frozen=True)
class QueuePage:
    """A page of the queue. after: the place from which the next page goes on, or "" at the end."""

    submissions: Sequence[Submission]
    after: str


class BadPlace(ValueError):
    """A place in the queue that was not made here."""


def queue_page(session: Session, after: str = "") -> QueuePage:
    """The open submissions in the order someone must act, from a place on.

    Emergencies not yet reached first, then by `act_by`, then score, then sent, then reference.
    Raises BadPlace.
    """
    query = select(Submission).where(Submission.status != literal(Status.CLOSED.value, literal_execute=True))
    if after:
        query = query.where(tuple_(*_ORDER) > _place(after))
    found = session.scalars(query.order_by(*_ORDER).limit(PAGE_SIZE + 1)).all()
    more = len(found) > PAGE_SIZE
    return QueuePage(found[:PAGE_SIZE], _written_place(found[PAGE_SIZE - 1]) if more else "")


def _written_place(submission: Submission) -> str:
    act_by, sent = (_micros(moment) for moment in (submission.act_by, submission.sent_at))
    return f"{submission.queue_rank}_{act_by}_{submission.queue_score}_{sent}_{submission.reference}"


def _micros(moment: datetime) -> int:
    return round(moment.timestamp() * 1_000_000)


def _place(text: str) -> Any:
    try:
        rank, act_by, score, sent, reference = text.split("_")
        values = (_small(rank), _moment(act_by), _small(score), _moment(sent), reference)
        if read_reference(reference) != reference:
            raise BadPlace(text)
    except (ValueError, OverflowError, OSError) as wrong:
        raise BadPlace(text) from wrong
    types = (None, Moment, None, Moment, None)
    return tuple_(*(literal(v, t) if t else literal(v) for v, t in zip(values, types, strict=True)))


def _small(text: str) -> int:
    number = int(text)
    if abs(number) > SMALL:
        raise ValueError(text)
    return number


def _moment(micros: str) -> datetime:
    whole = int(micros)
    return datetime.fromtimestamp(whole // 1_000_000, UTC).replace(microsecond=whole % 1_000_000)


def count_open(session: Session) -> int:
    """How many submissions are open."""
    return session.scalar(select(func.count()).where(Submission.status != Status.CLOSED)) or 0


def bare_submission(session: Session, submission_id: str) -> Submission | None:
    """One submission without its events."""
    return session.get(Submission, submission_id) if submission_id.isalnum() else None


def one_submission(session: Session, submission_id: str) -> Submission | None:
    """One submission with its events, oldest first."""
    if not submission_id.isalnum():
        return None
    return session.scalar(
        select(Submission).where(Submission.id == submission_id).options(selectinload(Submission.events))
    )


def others_of_the_draft(session: Session, submission: Submission) -> Sequence[Submission]:
    """What else was sent from the same check: changed after it was sent once, and sent again."""
    return session.scalars(
        select(Submission)
        .where(Submission.draft_id == submission.draft_id, Submission.id != submission.id)
        .order_by(Submission.sent_at, Submission.reference)
    ).all()


def shown_text(session: Session, fingerprint: str) -> str:
    """The words that were shown. Raises LookupError."""
    text = session.get(ShownText, fingerprint)
    if text is None:
        raise LookupError(fingerprint)
    return text.body


def id_of_reference(session: Session, reference: str) -> str | None:
    """The id behind a reference, as typed or heard; None when there is none."""
    written = read_reference(reference)
    if written is None:
        return None
    return session.scalar(select(Submission.id).where(Submission.reference == written))
