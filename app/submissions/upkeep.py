"""What a migration can not fill in by itself, because it needs the keys or the clinic's clock."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date, tzinfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.keys import Keys, Unsealable
from app.rules.due import Policy, last_days
from app.submissions import tallies
from app.submissions.acting import set_due
from app.submissions.models import Submission
from app.submissions.sealing import blind_index, index_of_birth

AT_ONCE = 500


def fill_in(
    begin: Callable[[], AbstractContextManager[Session]], keys: Keys, policy: Policy, zone: tzinfo
) -> int:
    """Fill in what older submissions lack, a few hundred at a time; return how many. Counts are made anew."""
    done = 0
    while True:
        with begin() as session:
            rows = session.scalars(
                select(Submission).where(Submission.birth_index.is_(None)).limit(AT_ONCE)
            ).all()
            for row in rows:
                _fill_in(row, keys, policy, zone)
            done += len(rows)
            if len(rows) < AT_ONCE:
                if done or not tallies.is_counted(session):
                    tallies.recount(session)
                return done


def _fill_in(row: Submission, keys: Keys, policy: Policy, zone: tzinfo) -> None:
    row.last_days_at = last_days(_window(row), row.as_of, policy, zone)
    if row.due_at is not None:
        set_due(row, row.due_at)
    try:
        row.birth_index = index_of_birth(keys.index, date.fromisoformat(row.birth_date))
        row.open_questions = len(row.assessment["open_questions"])
    except Unsealable:  # its key was destroyed: nobody is to be found by it any more
        row.birth_index = blind_index(keys.index, "gone", row.id)


def _window(row: Submission) -> tuple[date, date] | None:
    if row.window_first is None or row.window_last is None:
        return None
    return row.window_first, row.window_last
