"""The sealed cookie between the link to the clinic's sign-on and the way back: what must come back, and where it leads."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from flask import Response
from limits import parse

from app.accounts.next_page import is_ours
from app.accounts.sealed_steps import SealedStep
from app.extensions import limiter
from app.sign_on.outcomes import Refused
from app.sign_on.person import Begun

LASTS = timedelta(minutes=10)
ONE_WAY_BACK = parse("1 per 10 minutes")
_STEP = SealedStep("clinic", LASTS)


@dataclass(frozen=True)
class Way:
    """A sign-in that was begun at this browser. leads_to: the page that was asked for, or "". at: when, in seconds.

    confirms: the id of the session in which someone is to prove again who they are; "" for a sign-in.
    """

    begun: Begun
    leads_to: str
    confirms: str
    at: float


def new(leads_to: str, confirms: str, now: datetime) -> Way:
    """Return a new one: nothing of it can be guessed."""
    begun = Begun(secrets.token_urlsafe(24), secrets.token_urlsafe(24), secrets.token_urlsafe(48))
    return Way(begun, leads_to if is_ours(leads_to) else "", confirms, now.timestamp())


def keep(response: Response, way: Way, now: datetime) -> None:
    """Keep it in the browser; an earlier one is replaced."""
    begun = way.begun
    data = {
        "state": begun.state,
        "nonce": begun.nonce,
        "verifier": begun.verifier,
        "next": way.leads_to,
        "confirms": way.confirms,
    }
    _STEP.set(response, data, now)


def kept(now: datetime) -> Way | None:
    """Return what was begun at this browser; None if nothing was, or more than ten minutes ago."""
    data: dict[str, Any] | None = _STEP.read(now)
    if data is None:
        return None
    begun = Begun(data["state"], data["nonce"], data["verifier"])
    return Way(begun, data["next"], data["confirms"], data["at"])


def is_of(way: Way, state: str) -> bool:
    """Whether what came back belongs to what was begun at this browser."""
    return secrets.compare_digest(way.begun.state.encode(), state.encode())


def use_up(way: Way, state: str) -> None:
    """Raise Refused unless this is the first time that it comes back."""
    if not is_of(way, state):
        raise Refused("the-state-differs")
    if not limiter.limiter.hit(ONE_WAY_BACK, "clinic sign-on", way.begun.state):
        raise Refused("it-came-back-before")


def forget(response: Response) -> None:
    """Take it away: it is good for one way back."""
    _STEP.delete(response)
