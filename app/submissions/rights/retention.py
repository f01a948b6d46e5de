"""Retention: which closed submissions have been kept for as long as the clinic keeps them, and their erasure.

Never an open one, and never one under a legal hold. One that others are linked to goes together with them. A minor's is
kept for the same years after the eighteenth birthday. What is counted stays; see `app.submissions.rights.erasure`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select, tuple_
from sqlalchemy.orm import Session

from app.keys import Unsealable
from app.questionnaire.sections.about_you import UNDER_18
from app.submissions.models import Submission
from app.submissions.rights.erasure import Erasure, ErasureReason, erase, followers_of
from app.submissions.rights_columns import years_after
from app.submissions.statuses import Status

READ_AT_ONCE = 500
OF_AGE = 18


@dataclass(frozen=True)
class RetentionPeriod:
    """For how many years a submission is kept after it was closed. now: aware, in the clinic's zone."""

    years: int
    now: datetime

    @property
    def closed_before(self) -> datetime:
        """What was closed before this moment is over."""
        return datetime.combine(years_after(self.now.date(), -self.years), self.now.timetz())

    def is_over_for(self, submission: Submission) -> bool:
        """Whether it is over for one that was closed before; for a minor's, only years after the eighteenth birthday."""
        if submission.age_band != UNDER_18:
            return True
        try:
            born = date.fromisoformat(submission.birth_date) if submission.birth_date else submission.as_of
        except Unsealable:
            born = submission.as_of
        return years_after(born, OF_AGE + self.years) <= self.now.date()


def ids_over(session: Session, period: RetentionPeriod) -> Iterator[str]:
    """Yield the ids of the submissions whose years are over, the one closed longest ago first."""
    last: Submission | None = None
    while True:
        rows = _closed_after(session, period, last)
        yield from (row.id for row in rows if period.is_over_for(row))
        if len(rows) < READ_AT_ONCE:
            return
        last = rows[-1]
        session.expunge_all()


def _closed_after(session: Session, period: RetentionPeriod, last: Submission | None) -> Sequence[Submission]:
    query = select(Submission).where(
        Submission.status == Status.CLOSED,
        Submission.closed_at < period.closed_before,
        Submission.erased_at.is_(None),
        Submission.legal_hold_at.is_(None),
        Submission.head_id.is_(None),
    )
    if last is not None:
        query = query.where(tuple_(Submission.closed_at, Submission.id) > (last.closed_at, last.id))
    return session.scalars(query.order_by(Submission.closed_at, Submission.id).limit(READ_AT_ONCE)).all()


def erase_over(session: Session, submission_id: str, period: RetentionPeriod) -> int:
    """Erase one whose years are over, and those linked to it, in this transaction; return how many.

    It is looked at again: one that was reopened, erased or put under a hold meanwhile is left, and so are those linked.
    """
    row = session.get(Submission, submission_id, with_for_update=True, populate_existing=True)
    if row is None or not _may_go(row, period):
        return 0
    followers = followers_of(session, row)
    if any(each.legal_hold_at is not None for each in followers):
        return 0
    gone = [*followers, row]
    for each in gone:
        erase(session, each, Erasure(reason=ErasureReason.YEARS_OVER, now=period.now))
    return len(gone)


def _may_go(row: Submission, period: RetentionPeriod) -> bool:
    is_closed = row.closed_at is not None and row.closed_at < period.closed_before
    return is_closed and row.erased_at is None and row.legal_hold_at is None
