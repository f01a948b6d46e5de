"""A round of e-mail: what is planned for this time of day goes into the outbox, and what is due there is sent."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime

from app import clinic_hours
from app.clock import in_clinic_zone
from app.extensions import db, writing
from app.mail_server import MailServer, NotSent
from app.opening.hours import OpeningHours
from app.operations.mail_words import message_for
from app.outbox import leases, marks
from app.outbox.writing import add_daily

DAILY_HOURS = (8, 13)
_PLANNED = "daily e-mail"
_LOG = logging.getLogger(__name__)


def plan_daily(now: datetime) -> bool:
    """Put the e-mails of this time of day into the outbox, once for all workers; return whether this call did."""
    planned_for = daily_time(in_clinic_zone(now), clinic_hours.opening())
    if planned_for is None or not marks.is_due(db.session, _PLANNED, planned_for):
        return False
    with writing.begin() as session:
        is_first = marks.take_turn(session, _PLANNED, planned_for, now)
        if is_first:
            add_daily(session, now)
    return is_first


def daily_time(now: datetime, opening: OpeningHours) -> datetime | None:
    """Return the last of today's times for e-mail, when it has come; None on a closed day, and after closing.

    A worker that starts late still sends it. now: aware, in the clinic's zone.
    """
    closes = opening.closing_of(now.date(), now.tzinfo)
    if closes is None or now.astimezone(UTC) >= closes.astimezone(UTC):
        return None
    times = (now.replace(hour=hour, minute=0, second=0, microsecond=0) for hour in DAILY_HOURS)
    return max((each for each in times if each.astimezone(UTC) <= now.astimezone(UTC)), default=None)


def send_waiting(server: MailServer, between: Callable[[], bool]) -> bool:
    """Send what is due, one after the other; return False when the mail server takes nothing now.

    between: called before each one; returns whether to go on.
    """
    while between():
        with writing.begin() as session:
            lease = leases.take(session, datetime.now(UTC))
        if lease is None:
            return True
        try:
            _send(server, lease)
        except NotSent as problem:
            _LOG.warning("an e-mail was not sent", extra={"number": lease.number})
            with writing.begin() as session:
                leases.mark_failed(session, lease, str(problem), datetime.now(UTC))
            if problem.concerns_all:
                return False
    return True


def _send(server: MailServer, lease: leases.Lease) -> None:
    written = message_for(lease, server, datetime.now(UTC))
    if written is None:
        with writing.begin() as session:
            leases.drop(session, lease)
        return
    server.send(*written)
    with writing.begin() as session:
        leases.mark_sent(session, lease, datetime.now(UTC))
