"""A passkey's exchange with a browser: what it is asked goes out with a sealed challenge, which is good for one answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from flask import Response, abort, jsonify
from limits import parse

from app.accounts import factors, passkeys
from app.accounts.models import StaffFactor
from app.accounts.passkeys import BadAnswer, NewPasskey
from app.accounts.sealed_steps import SealedStep
from app.extensions import db, limiter, writing
from app.staff.models import Staff

ANSWER_WITHIN = timedelta(minutes=5)
ONE_ANSWER = parse("1 per 10 minutes")
_TO_SIGN = SealedStep("passkey", ANSWER_WITHIN)
_TO_MAKE = SealedStep("new-passkey", ANSWER_WITHIN)
"""Apart, so that someone can confirm with a passkey before a new one is taken."""


def ask_to_make(account: Staff, purpose: str) -> Response:
    """Return what a script needs to have a passkey made for an account. purpose: what the answer is good for."""
    _refuse_where_none_work()
    handle = account.passkey_handle or passkeys.new_handle()
    options, challenge = passkeys.to_make(account, handle, own_passkeys(account.id))
    return _asked(_TO_MAKE, options, {"for": purpose, "challenge": challenge, "handle": handle.hex()})


def ask_to_sign(purpose: str, known: Sequence[StaffFactor] | None = None) -> Response:
    """Return what a script needs to have a challenge signed, by one of some passkeys or by any."""
    _refuse_where_none_work()
    options, challenge = passkeys.to_sign(known)
    return _asked(_TO_SIGN, options, {"for": purpose, "challenge": challenge})


def own_passkeys(account_id: int) -> list[StaffFactor]:
    """Return the passkeys of an account."""
    return [each for each in factors.of(db.session, account_id) if each.kind == factors.Kind.PASSKEY]


def take_new(answer: str, purpose: str, now: datetime) -> tuple[NewPasskey, bytes]:
    """Return the passkey that a browser made, and the handle in it. Raises BadAnswer."""
    asked = _use_up(_TO_MAKE, purpose, now)
    return passkeys.made(answer, asked["challenge"]), bytes.fromhex(asked["handle"])


def take_signed(answer: str, purpose: str, now: datetime) -> Staff:
    """Return whose passkey signed what this browser was asked to sign. Raises BadAnswer."""
    asked = _use_up(_TO_SIGN, purpose, now)
    signed = passkeys.signed(
        answer, asked["challenge"], lambda found: factors.with_credential(db.session, found)
    )
    account = db.session.get_one(Staff, signed.factor.staff_id)
    if account.disabled_at is not None or signed.handle not in (None, account.passkey_handle):
        raise BadAnswer("not this account's")
    with writing.begin() as session:
        if not factors.use_passkey(session, signed.factor.id, signed.uses, now):
            raise BadAnswer("a copy, or removed")
    return account


def _use_up(step: SealedStep, purpose: str, now: datetime) -> dict[str, str]:
    """Return what the browser was asked, the first time it answers. Raises BadAnswer."""
    asked = step.read(now)
    if asked is None or asked["for"] != purpose:
        raise BadAnswer("nothing was asked")
    if not limiter.limiter.hit(ONE_ANSWER, "passkey challenge", asked["challenge"]):
        raise BadAnswer("answered before")
    return asked


def _asked(step: SealedStep, options: dict[str, object], asked: dict[str, str]) -> Response:
    response = jsonify(options)
    step.set(response, asked, datetime.now(UTC))
    return response


def _refuse_where_none_work() -> None:
    if not passkeys.host():
        abort(404)
