"""What has to be done again and again: each chore at its time, by one worker."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from flask import current_app
from sqlalchemy.exc import SQLAlchemyError

from app.audit.link_soon import link_all
from app.clock import in_clinic_zone, local_now
from app.extensions import db, instance_keys, writing
from app.keys import KeyProblem
from app.operations.report_commands import put_rollups_right
from app.operations.retention_command import erase_what_is_over
from app.operations.short_lived import purge_short_lived
from app.outbox.marks import is_due, take_turn
from app.submissions.rights.free_space import shorten_log
from app.submissions.rights.retention import RetentionPeriod

NIGHT_HOUR = 3
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Chore:
    """A chore. every: how long after it was last begun it is due again; None for once in a night."""

    name: str
    every: timedelta | None
    do: Callable[[], None]

    def last_time(self, now: datetime) -> datetime:
        """Return the moment since which it must have been begun."""
        return last_night(now) if self.every is None else now - self.every


def last_night(now: datetime) -> datetime:
    """Return the last moment when it was 3 o'clock at night at the clinic."""
    tonight = in_clinic_zone(now).replace(hour=NIGHT_HOUR, minute=0, second=0, microsecond=0)
    return tonight if tonight.astimezone(UTC) <= now else tonight - timedelta(days=1)


def do_due_chores() -> None:
    """Do every chore that is due and that no other worker has begun. One that fails does not hold up the others."""
    for chore in CHORES:
        try:
            if _is_mine(chore, datetime.now(UTC)):
                chore.do()
        except (SQLAlchemyError, KeyProblem) as error:
            _LOG.error("a chore failed", extra={"chore": chore.name, "error": type(error).__name__})
        finally:
            db.close()


def _is_mine(chore: Chore, now: datetime) -> bool:
    before = chore.last_time(now)
    if not is_due(db.session, chore.name, before):
        return False
    with writing.begin() as session:
        return take_turn(session, chore.name, before, now)


def _link() -> None:
    for _ in link_all(writing.begin, instance_keys().audit):
        pass


def _purge() -> None:
    with writing.begin() as session:
        purge_short_lived(session, datetime.now(UTC))


def _recount() -> None:
    put_rollups_right()


def _retain() -> None:
    period = RetentionPeriod(current_app.config["SETTINGS"].retention_years, local_now())
    erased = sum(number for _, number in erase_what_is_over(period, really=True, is_watched=False))
    _LOG.info("what was kept for long enough is erased", extra={"number": erased})


def _checkpoint() -> None:
    shorten_log(db.engine)


CHORES = (
    Chore("link", timedelta(minutes=1), _link),
    Chore("purge", timedelta(hours=1), _purge),
    Chore("recount", None, _recount),
    Chore("retention", None, _retain),
    Chore("checkpoint", timedelta(minutes=5), _checkpoint),
)
"""The checkpoint is last: it empties the log of what the others wrote."""
