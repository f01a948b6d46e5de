"""Access to a status page: granted for the reference and the birth date, for half an hour, in this browser.

A reference cannot be guessed (there are 27,000 million), but a stranger may have seen one, on paper or over a shoulder,
and try birth dates. Only failed attempts count. Each is counted before it is checked, so many simultaneous attempts do
not get around the limits; a successful one is refunded.

- By address, as for staff sign-in: no one can try many references.
- By network, five times that; and in all. When too many guess in all, no one is shut out, but each address may try little.
- By reference and address: one stranger locks out only those who share their address, and for a day at most.
- By reference, from all addresses: 30 a day. A stranger who knows the patient's age has 366 dates to try, and needs a
  week or two at the limit, which shows in the log; one who does not needs more than a year. The price: three strangers
  at three addresses can lock the patient out for a day. The page then says to call, and nothing else depends on it.

An attempt that one limit refuses does not count towards the limits after it.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from flask import current_app, session
from limits import RateLimitItem, parse, parse_many

from app import counted_tries, flood_limits
from app.cookie import CLOCKS_DIFFER_S
from app.extensions import limiter, sender
from app.screening import browser

LONGEST_S = 30 * 60
PER_REFERENCE_AND_ADDRESS = parse_many("6 per hour; 12 per day")
PER_REFERENCE = parse_many("12 per hour; 30 per day")
IN_ALL = parse("200 per hour")
RESTRICTED = parse("3 per 10 minutes")
_SESSION_KEY = "status"
_LIMIT_NAME = "status page"


@dataclass(frozen=True)
class StatusAccess:
    """The submission this browser may see, and when that was granted."""

    submission_id: str
    granted_at: datetime

    @property
    def since(self) -> datetime:
        """When it was granted, by the slowest clock of our web servers."""
        return self.granted_at - timedelta(seconds=CLOCKS_DIFFER_S)


def allow_attempt(reference: str) -> bool:
    """Count an attempt; return whether it is within the limits."""
    return counted_tries.allow_try(_limits(reference)) and (
        limiter.limiter.test(IN_ALL, _LIMIT_NAME, "all")
        or limiter.limiter.hit(RESTRICTED, _LIMIT_NAME, "restricted", sender())
    )


def note_failure() -> None:
    """Count an attempt that was wrong, from any address."""
    limiter.limiter.hit(IN_ALL, _LIMIT_NAME, "all")


def refund_attempt(reference: str) -> None:
    """Refund the count of a successful attempt."""
    counted_tries.give_back(_limits(reference))


def _limits(reference: str) -> Iterator[tuple[RateLimitItem, tuple[str, ...]]]:
    address, network = sender(), flood_limits.network()
    by_address = current_app.config["SETTINGS"].sign_in_limit
    for item in parse_many(by_address):
        yield item, (_LIMIT_NAME, "address", address)
    for item in flood_limits.network_limits(by_address) if network else ():
        yield item, (_LIMIT_NAME, "network", network or "")
    for item in PER_REFERENCE_AND_ADDRESS:
        yield item, (_LIMIT_NAME, "both", reference, address)
    for item in PER_REFERENCE:
        yield item, (_LIMIT_NAME, "reference", reference)


def grant(submission_id: str) -> None:
    """Give this browser access to a submission's status page from now on."""
    session[_SESSION_KEY] = {"id": submission_id, "at": time.time(), "b": browser.new_number()}


def current_access() -> StatusAccess | None:
    """The access of this browser; None when it has none, or it has expired."""
    data = session.get(_SESSION_KEY)
    if data is None or has_expired() or browser.is_closed(data.get("b")):
        return None
    if data["at"] > time.time() + CLOCKS_DIFFER_S:  # our clock was set back since
        grant(data["id"])
        data = session[_SESSION_KEY]
    return StatusAccess(data["id"], datetime.fromtimestamp(data["at"], UTC))


def has_expired() -> bool:
    """Whether this browser's access has expired."""
    data = session.get(_SESSION_KEY)
    return data is not None and has_run_out(data["at"])


def has_run_out(since: float) -> bool:
    """Whether half an hour has passed since a moment, in seconds since 1970."""
    return time.time() - since > LONGEST_S


def revoke() -> None:
    """Remove the access from the cookie, and close it for copies of the cookie."""
    data = session.pop(_SESSION_KEY, None)
    if data is not None and not has_run_out(data["at"]):
        browser.close(data.get("b"))
