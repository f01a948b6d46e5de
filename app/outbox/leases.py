"""Sending each e-mail of the outbox once: a worker takes one for a while, sends it outside any transaction, and marks it.

A worker that dies in between loses its lease, and another one tries again. Only a death between sending and marking can
send twice. Who marks must be in the same try as it took: a worker whose lease ran out cannot mark what another one does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import CursorResult, Update, delete, func, select, update
from sqlalchemy.orm import Session

from app.outbox.models import WAITS, MailKind, OutboxMail

LEASE = timedelta(minutes=3)
"""Longer than one try can take: see `app.mail_server.DEADLINE_S`."""
MOST_TRIES = 8
FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=30), timedelta(hours=1)
NOT_FINISHED = "the worker did not finish"
KEPT = timedelta(days=31)


@dataclass(frozen=True)
class Lease:
    """An e-mail that this worker may send now. number: the how-manieth try this is."""

    id: int
    kind: MailKind
    staff_id: int
    clinic_id: str | None
    written_at: datetime
    number: int


def take(session: Session, now: datetime) -> Lease | None:
    """Take what should be sent next, urgent ones first; None if nothing is due. Ends for good what was begun too often.

    What else of the same kind and clinic waits for the same person, and was never tried, is told by this one too, and goes.
    """
    session.execute(
        update(OutboxMail)
        .where(WAITS, OutboxMail.next_at <= now, OutboxMail.tries >= MOST_TRIES)
        .values(dead_at=now, failure=func.coalesce(OutboxMail.failure, NOT_FINISHED))
    )
    is_daily = OutboxMail.kind == MailKind.DAILY.value
    due = select(OutboxMail).where(WAITS, OutboxMail.next_at <= now).order_by(is_daily, OutboxMail.next_at)
    mail = session.scalars(due.limit(1).with_for_update(skip_locked=True)).first()
    if mail is None:
        return None
    if _is_untried(mail):
        _take_in_others(session, mail)
    mail.tries += 1
    mail.next_at = now + LEASE
    return Lease(mail.id, MailKind(mail.kind), mail.staff_id, mail.clinic_id, mail.written_at, mail.tries)


def _is_untried(mail: OutboxMail) -> bool:
    """Whether no part of it can have been delivered: a mailbox drops what has the number of what it has."""
    return mail.tries == 0 and mail.failure is None


def _take_in_others(session: Session, mail: OutboxMail) -> None:
    same = OutboxMail.staff_id == mail.staff_id, OutboxMail.kind == mail.kind, OutboxMail.id != mail.id
    at_clinic = OutboxMail.clinic_id.is_not_distinct_from(mail.clinic_id)
    untried = WAITS, at_clinic, OutboxMail.tries == 0, OutboxMail.failure.is_(None)
    others = session.scalars(select(OutboxMail.id).where(*same, *untried).with_for_update(skip_locked=True))
    session.execute(delete(OutboxMail).where(OutboxMail.id.in_(others.all())))


def mark_sent(session: Session, lease: Lease, now: datetime) -> bool:
    """Note that the mail server took it; return False, and change nothing, if the lease had run out and another has it."""
    return _changed(session, _of(lease).values(sent_at=now, failure=None))


def mark_failed(session: Session, lease: Lease, why: str, now: datetime) -> bool:
    """Note why a try failed. It is tried again later, each time after a longer pause, and given up after MOST_TRIES."""
    pause = min(FIRST_PAUSE * 4 ** (lease.number - 1), LONGEST_PAUSE)
    dead_at = now if lease.number >= MOST_TRIES else None
    return _changed(session, _of(lease).values(next_at=now + pause, failure=why, dead_at=dead_at))


def drop(session: Session, lease: Lease) -> None:
    """Take out what its receiver does not want any more."""
    session.execute(delete(OutboxMail).where(OutboxMail.id == lease.id, OutboxMail.tries == lease.number))


def _of(lease: Lease) -> Update:
    return update(OutboxMail).where(OutboxMail.id == lease.id, OutboxMail.tries == lease.number, WAITS)


def _changed(session: Session, change: Update) -> bool:
    result: CursorResult[Any] = session.connection().execute(change)
    return result.rowcount == 1


def dead(session: Session) -> Sequence[OutboxMail]:
    """Return what was given up, the latest first."""
    given_up = select(OutboxMail).where(OutboxMail.dead_at.is_not(None))
    return session.scalars(given_up.order_by(OutboxMail.dead_at.desc(), OutboxMail.id)).all()


def count_dead(session: Session) -> int:
    """Return how many were given up."""
    return (
        session.scalar(select(func.count()).select_from(OutboxMail).where(OutboxMail.dead_at.is_not(None)))
        or 0
    )


def waiting_since(session: Session, now: datetime) -> tuple[int, datetime | None]:
    """Return how many are due, and when the oldest of them was written."""
    due = select(func.count(), func.min(OutboxMail.written_at)).where(WAITS, OutboxMail.next_at <= now)
    number, oldest = session.execute(due).one()
    return number, oldest


def try_again(session: Session, mail_id: int, now: datetime) -> bool:
    """Let something that was given up be tried again from the beginning; return whether it was there."""
    again = update(OutboxMail).where(OutboxMail.id == mail_id, OutboxMail.dead_at.is_not(None))
    return _changed(session, again.values(dead_at=None, tries=0, next_at=now))


def purge(session: Session, now: datetime) -> int:
    """Erase what is over: a month after it was written, whatever became of it; return how many."""
    over = delete(OutboxMail).where(OutboxMail.written_at < now - KEPT)
    result: CursorResult[Any] = session.connection().execute(over)
    return result.rowcount
