"""What lives for a month at most, and is erased when its time is over: daily by a command, and when the service starts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy.orm import Session

from app import rate_limits
from app.accounts import identities, password_links, session_rows, unsent_posts
from app.outbox import leases
from app.submissions.intake import closed_browsers, phone_intake, saved_drafts, send_groups

DRAFTS = "saved drafts, a week after saving"
INTAKES = "phone intakes, a week after they were last saved"
COUNTS = "counts of limits, when their time is over"
SHORT_LIVED: dict[str, Callable[[Session, datetime], int]] = {
    DRAFTS: saved_drafts.purge,
    INTAKES: phone_intake.purge,
    "forms that were not saved, after a week": unsent_posts.forget_old,
    "sessions of staff, a month after they began": session_rows.purge,
    "links for a password, a month after they were over": password_links.purge,
    "people of the single sign-on who have no account, a month after they came": identities.purge,
    "numbers of closed browsers, after a day": closed_browsers.purge,
    "networks of what was sent alike, after an hour": send_groups.purge,
    "e-mails to staff, a month after they were written": leases.purge,
    COUNTS: lambda session, _: rate_limits.purge(session),
}


def purge_short_lived(session: Session, now: datetime) -> dict[str, int]:
    """Erase in this transaction what is over; return how many of each."""
    return {label: purge(session, now) for label, purge in SHORT_LIVED.items()}
