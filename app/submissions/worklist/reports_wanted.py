"""The reports that are awaited, by the day on which to ask again; and cases that wait without a request."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.sql import literal

from app.submissions.models import IN_ORDER, Submission
from app.submissions.statuses import Status
from app.submissions.worklist.ranges import IS_OPEN

MOST_LISTED = 200


def reports_to_chase(session: Session) -> Sequence[Submission]:
    """Return the open submissions whose report was requested, the first to chase first: at most MOST_LISTED."""
    query = (
        select(Submission)
        .where(IS_OPEN, Submission.report_chase_on.is_not(None))
        .order_by(Submission.report_chase_on, Submission.reference)
    )
    return session.scalars(query.limit(MOST_LISTED)).all()


def waiting_without_request(session: Session) -> Sequence[Submission]:
    """Return those that wait for a report of which no one wrote down from where, in the order of the queue."""
    waiting = literal(Status.WAITING_FOR_REPORT.value, literal_execute=True)
    query = (
        select(Submission)
        .where(IS_OPEN, Submission.status == waiting, Submission.report_chase_on.is_(None))
        .order_by(*(getattr(Submission, name) for name in IN_ORDER))
    )
    return session.scalars(query.limit(MOST_LISTED)).all()
