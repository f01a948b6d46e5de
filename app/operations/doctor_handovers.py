"""What `flask doctor` says of the systems that fetch what staff hand over, and of what waits for them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from app import clinic_hours
from app.accounts.api_tokens import all_tokens, live_tokens
from app.clock import in_clinic_zone, local_now
from app.extensions import db
from app.operations.doctor_finding import OK, WARN, Finding
from app.rules.due_dates import end_of_business_day
from app.staff.api_tokens import ApiToken
from app.submissions.rights.handovers import waiting_since

WAITS_DAYS = 2
"""Business days after which a case that no system fetched is told of."""
ENDS_SOON = timedelta(days=14)
ABOUT = "handovers"
MAKE_ONE = "Make a new one before that, and give it to those who run the system: flask api-token add NAME"


def handover_findings() -> Iterator[Finding]:
    """Yield how many tokens there are, which one ends soon, and what waits for too long."""
    now = local_now()
    live = live_tokens(db.session, now)
    number, oldest = waiting_since(db.session)
    if not all_tokens(db.session) and not number:
        yield Finding(ABOUT, OK, "no system has a token")
        return
    yield from _tokens(live, now, number)
    yield _waiting(number, oldest, now)


def _tokens(live: Sequence[ApiToken], now: datetime, number: int) -> Iterator[Finding]:
    if not live:
        level = WARN if number else OK
        yield Finding(
            ABOUT, level, "no token is live: no system can fetch anything", MAKE_ONE if number else ""
        )
        return
    first = min(live, key=lambda token: token.expires_at)
    says = f"{_counted(len(live), 'live token')}, {first.name} ends first, on {in_clinic_zone(first.expires_at):%Y-%m-%d}"
    ends_soon = first.expires_at - now < ENDS_SOON
    yield Finding(ABOUT, WARN if ends_soon else OK, says, MAKE_ONE if ends_soon else "")


def _waiting(number: int, oldest: datetime | None, now: datetime) -> Finding:
    if oldest is None:
        return Finding(ABOUT, OK, "nothing waits to be fetched")
    since = in_clinic_zone(oldest)
    says = f"{_counted(number, 'case')} to be fetched, the oldest since {since:%Y-%m-%d %H:%M}"
    if now <= end_of_business_day(since, WAITS_DAYS, clinic_hours.service_levels()):
        return Finding(ABOUT, OK, says)
    return Finding(
        ABOUT,
        WARN,
        says,
        "Ask those who run the system whether it fetches, and confirms what it has. Staff hand it over another way until then.",
    )


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
