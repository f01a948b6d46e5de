"""Who asks: a system that has a token. Without one that is valid now, the answer is the same whatever is wrong with it.

Wrong tokens are counted by network, right ones by token. So no one shuts out a system with wrong tokens from its network.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import NoReturn

from flask import current_app, request
from flask.typing import ResponseReturnValue
from limits import RateLimitItem, parse
from sqlalchemy.orm import Session
from werkzeug.exceptions import TooManyRequests, Unauthorized

from app.accounts.api_tokens import live_token, note_used
from app.clock import local_now
from app.extensions import client_address, db, writing
from app.networks import network_of
from app.rate_limits import count, open_window
from app.staff.clinic_ties import Clinics

SCHEME = "bearer"
PER_TOKEN = parse("60 per minute")
WRONG_PER_NETWORK = parse("10 per minute")


@dataclass(frozen=True)
class Caller:
    """The system that asks. token_id: of its token. clinics: those whose cases it may fetch; None means all."""

    token_id: int
    clinics: Clinics


def needs_token(view: Callable[..., ResponseReturnValue]) -> Callable[..., ResponseReturnValue]:
    """Let only a system with a token ask, within its limit; the view gets the caller first."""

    @wraps(view)
    def admitted(**values: str) -> ResponseReturnValue:
        return view(_admit(), **values)

    return admitted


def _admit() -> Caller:
    now = local_now()
    token = live_token(db.session, _given(), now)
    if token is None:
        _refuse()
    caller = Caller(token.id, token.clinics)
    number, ends_in = _count(PER_TOKEN, str(caller.token_id), lambda s: note_used(s, caller.token_id, now))
    if number > PER_TOKEN.amount:
        if number == PER_TOKEN.amount + 1:
            current_app.logger.warning("a token is used too often", extra={"number": caller.token_id})
        raise TooManyRequests(retry_after=ends_in)
    return caller


def _given() -> str:
    """Return the token of the header; "" when there is none. One in the query or in the body is not looked at."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip(" ") if scheme.lower() == SCHEME else ""


def _refuse() -> NoReturn:
    address = client_address()
    number, ends_in = _count(WRONG_PER_NETWORK, network_of(address) if address else "unknown")
    if number > WRONG_PER_NETWORK.amount:
        if number == WRONG_PER_NETWORK.amount + 1:
            current_app.logger.warning("many wrong tokens", extra={"bucket": "one network"})
        raise TooManyRequests(retry_after=ends_in)
    raise Unauthorized


def _count(
    item: RateLimitItem, of: str, also: Callable[[Session], object] = lambda _: None
) -> tuple[int, int]:
    """Count a request, and return how many there were in this minute, and in how many seconds it ends.

    What is far beyond the limit is not written any more. also: called in the same transaction.
    """
    key, window_s = item.key_for("api", of), item.get_expiry()
    number, ends_in = open_window(db.session, key)
    if number > item.amount:
        return number + 1, ends_in
    with writing.begin(is_kept_here=True) as session:
        number = count(session, key, window_s)
        also(session)
    return number, ends_in or window_s
