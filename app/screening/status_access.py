"""Who may see a status page: whoever has the reference and the birth date, for half an hour, in this browser.

A reference cannot be guessed (27,000 million of them); but somebody may have seen one, on paper or over a shoulder, and
try birth dates. Only wrong tries count, each before it is looked at, so that many at once are no way around; a right one
gives back what it took.

- By address, as for signing in: nobody tries many references.
- By reference and address: one stranger shuts out nobody but whoever shares their address, and for a day at most.
- By reference, from everywhere: 30 a day. Whoever knows somebody's age has 366 days to choose from, and needs a week or
  two of filling that up, seen in the log; whoever does not, needs more than a year. The price: three strangers at three
  addresses can shut out the patient for a day. The phone stays open then, and the page says so; nothing else waits for
  this page.

What is counted under a limit that is used up already counts for no other.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from flask import current_app, session
from limits import RateLimitItem, parse_many

from app.extensions import limiter, sender

LONGEST_S = 30 * 60
PER_REFERENCE_AND_ADDRESS = parse_many("6 per hour; 12 per day")
PER_REFERENCE = parse_many("12 per hour; 30 per day")
_PLACE = "status"
_COUNTED = "status page"


@dataclass(frozen=True)
class StatusAccess:
    """Which submission this browser may see, and since when."""

    submission_id: str
    since: datetime


def allow_attempt(reference: str) -> bool:
    """Count a try; whether there were not too many wrong ones."""
    return all(limiter.limiter.hit(item, *names) for item, names in _limits(reference))


def was_right(reference: str) -> None:
    """Give back what a right try took."""
    for item, names in _limits(reference):
        limiter.limiter.hit(item, *names, cost=-1)


def _limits(reference: str) -> Iterator[tuple[RateLimitItem, tuple[str, ...]]]:
    here = sender()
    for item in parse_many(current_app.config["SETTINGS"].sign_in_limit):
        yield item, (_COUNTED, "address", here)
    for item in PER_REFERENCE_AND_ADDRESS:
        yield item, (_COUNTED, "both", reference, here)
    for item in PER_REFERENCE:
        yield item, (_COUNTED, "reference", reference)


def grant(submission_id: str) -> None:
    """Let this browser see a submission's status from now on."""
    session[_PLACE] = {"id": submission_id, "at": time.time()}


def current_access() -> StatusAccess | None:
    """What this browser may see; None when it came in by no door, or too long ago."""
    kept = session.get(_PLACE)
    if kept is None or has_lapsed():
        return None
    return StatusAccess(kept["id"], datetime.fromtimestamp(kept["at"], UTC))


def has_lapsed() -> bool:
    """Whether this browser came in too long ago."""
    kept = session.get(_PLACE)
    return kept is not None and not 0 <= time.time() - kept["at"] <= LONGEST_S


def leave() -> None:
    """Forget it."""
    session.pop(_PLACE, None)
