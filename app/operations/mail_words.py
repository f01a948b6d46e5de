"""What an e-mail to staff says: how many cases wait, and a link. Counted when it is sent; nothing about anyone is in it."""

from __future__ import annotations

from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from urllib.parse import urlsplit

from flask import current_app

from app import clinic_hours
from app.accounts.clinic_limit import clinic_scope
from app.accounts.staff import all_staff
from app.clock import in_clinic_zone
from app.design import short_moment
from app.mail_server import MailServer, NotSent
from app.outbox.leases import Lease
from app.outbox.models import MailKind
from app.staff.cover import cover_on, is_away, may_work
from app.staff.models import Staff
from app.submissions.scoping import limit
from app.submissions.worklist.list_counts import view_counts
from app.submissions.worklist.queue import QueueContext, View

SHOWN = {
    View.EMERGENCY: "Emergencies: not reached yet",
    View.URGENT: "Urgent, or got worse",
    View.REVIEW: "Clinician review",
    View.DUE: "Due now (all lists)",
    View.MINE: "Your cases",
}
SUBJECTS = {
    MailKind.URGENT: "Urgent: please look at the queue",
    MailKind.DAILY: "How many cases wait",
}
STOPS = "This e-mail has numbers only. To get it no more: Settings, in the menu of every staff page."


def message_for(lease: Lease, server: MailServer, now: datetime) -> tuple[EmailMessage, str] | None:
    """Return the e-mail and the address it goes to; None for someone whom it does not concern, or who is away today.

    Raises NotSent for an account whose address cannot be written to.
    """
    now = in_clinic_zone(now)
    with current_app.extensions["reading"]() as session:
        account = session.get_one(Staff, lease.staff_id)
        if not (account.gets_mail and may_work(account)) or is_away(account, now.date()):
            return None
        scope = clinic_scope(session, account, now)
        if scope is not None:
            if lease.clinic_id and not scope.covers(lease.clinic_id):
                return None
            limit(session, scope)
        cover = cover_on(all_staff(session), now.date())
        days = clinic_hours.service_levels().days_before_closing
        covers = cover.owners_of(account.id)
        context = QueueContext(account.id, now, days, covers, cover.uncovered, scope)
        counts = view_counts(session, context)
        return _message(lease, account.email, counts, server, now), account.email


def _message(
    lease: Lease, to: str, counts: dict[View, int], server: MailServer, now: datetime
) -> EmailMessage:
    settings = current_app.config["SETTINGS"]
    message = EmailMessage()
    try:
        message["From"] = Address(" ".join(settings.clinic_name.split()), addr_spec=server.sender)
        message["To"] = Address(addr_spec=to)
    except (ValueError, IndexError) as error:
        raise NotSent("the address cannot be written to", concerns_all=False) from error
    message["Subject"] = SUBJECTS[lease.kind]
    message["Date"] = format_datetime(now.astimezone(UTC))
    message["Message-ID"] = message_id(lease, settings.public_url)
    message["Auto-Submitted"] = "auto-generated"
    numbers = "\n".join(f"{name}: {counts[view]:,}" for view, name in SHOWN.items())
    message.set_content(
        f"At {short_moment(now)}:\n\n{numbers}\n\n{settings.public_url}/staff/\n\n{STOPS}\n", cte="7bit"
    )
    return message


def message_id(lease: Lease, public_url: str) -> str:
    """Return the number of an e-mail: the same at each try, so that a mailbox shows once what was sent twice."""
    return f"<{lease.id}.{lease.written_at:%Y%m%d%H%M%S%f}@{urlsplit(public_url).hostname}>"
