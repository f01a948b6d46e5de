"""Backfill what a migration cannot, because it needs the keys or the clinic's time zone."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date, datetime, tzinfo

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from app.keys import Keys, Unsealable
from app.rules.due_dates import ServiceLevels, last_days
from app.rules.receipt import receipt
from app.submissions.blind_indexes import index_of_birth, index_of_nothing
from app.submissions.events import current_answers
from app.submissions.learning.counts import read_answers
from app.submissions.maintenance.requeue import requeue
from app.submissions.models import Submission
from app.submissions.open_questions import count_open_questions
from app.submissions.timers import set_due
from app.submissions.worklist import counters, rollups

AT_ONCE = 500


def backfill(
    begin: Callable[[], AbstractContextManager[Session]],
    keys: Keys,
    service_levels: ServiceLevels,
    zone: tzinfo,
) -> int:
    """Fill in what older submissions lack, a few hundred at a time; return how many were changed.

    Counters and roll-ups are recounted when anything they count has changed, or when they were never made. Every open
    submission of 0.3.0 or before is first put into its group of the queue: once, since that sets its times again.
    """
    with begin() as session:
        is_in_groups = counters.is_in_groups(session)
    if not is_in_groups:
        requeue(begin, service_levels, datetime.now(zone))

    def recount_if_needed(session: Session, done: int) -> None:
        if done or not counters.is_counted(session):
            counters.recount(session)
        if done or not rollups.is_counted(session):
            rollups.recount(session)

    def fill_in(session: Session, row: Submission) -> None:
        _backfill_row(session, row, keys, service_levels, zone)

    changed = _in_batches(begin, Submission.birth_index.is_(None), fill_in, recount_if_needed)
    changed += _in_batches(begin, Submission.receipt_sealed.is_(None), _give_receipt)
    return changed + _in_batches(begin, Submission.unsure_answers.is_(None), _count_for_learning)


def _in_batches(
    begin: Callable[[], AbstractContextManager[Session]],
    lacks: ColumnElement[bool],
    fill_in: Callable[[Session, Submission], None],
    at_end: Callable[[Session, int], object] | None = None,
) -> int:
    """Fill in every row that lacks something; afterwards it must lack it no more. Finished batches stay after a failure.

    at_end: called in the transaction of the last rows, with the number of rows.
    """
    done = 0
    while True:
        with begin() as session:
            rows = session.scalars(select(Submission).where(lacks).limit(AT_ONCE)).all()
            for row in rows:
                fill_in(session, row)
            done += len(rows)
            if len(rows) < AT_ONCE:
                if at_end is not None:
                    at_end(session, done)
                return done


def _give_receipt(session: Session, row: Submission) -> None:
    """Give a row the receipt of what is stored; from then on it shows any change."""
    try:
        row.receipt = receipt(row.answers, row.as_of, row.ruleset, row.assessment)
    except Unsealable:  # its key was destroyed: there is nothing left to vouch for
        row.receipt_sealed = b""


def _count_for_learning(session: Session, row: Submission) -> None:
    """Read who answered, and how surely; the counts of its month follow when it is stored. It is not drawn to be read blind."""
    read_answers(row)


def _backfill_row(
    session: Session, row: Submission, keys: Keys, service_levels: ServiceLevels, zone: tzinfo
) -> None:
    row.last_days_at = last_days(_window(row), row.sent_at.astimezone(zone), service_levels)
    if row.due_at is not None:
        set_due(row, row.due_at, datetime.now(zone))
    try:
        row.birth_index = index_of_birth(keys.index, date.fromisoformat(row.birth_date))
        count_open_questions(session, row, current_answers(row, []), row.assessment["flags"])
    except Unsealable:  # its key was destroyed: no search may find it any more
        row.birth_index = index_of_nothing(keys.index, row.id)


def _window(row: Submission) -> tuple[date, date] | None:
    if row.window_first is None or row.window_last is None:
        return None
    return row.window_first, row.window_last
