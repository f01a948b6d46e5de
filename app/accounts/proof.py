"""Checking a second factor that was posted: a one-time code, a recovery code, or what a passkey signed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from flask import g, request
from limits import parse

from app.accounts import factor_tries, factors, passkey_steps, passkeys, recovery_codes
from app.accounts.account_events import note
from app.accounts.passkeys import BadAnswer
from app.accounts.session_rows import MadeWith
from app.accounts.told import SIGN_IN, Told, tell
from app.audit.staff_events import StaffEventKind
from app.extensions import db, instance_keys, writing
from app.staff.models import Staff

CODE, RECOVERY, PASSKEY = "code", "recovery", "passkey"
NOTHING_TYPED = "Type the six digits that your app shows now."
NO_RECOVERY = "Type one of your recovery codes."
WRONG_CODE = "That code is not right, or it was used already. Wait for the next one, and type it."
WRONG_RECOVERY = "That recovery code isn’t right or has already been used."
NO_PASSKEY = "That passkey did not work here. Try again, or use a code."
TOO_MANY = "Too many wrong codes. Wait five minutes. A passkey works at once."
LONGEST = 100
PASSWORDS_PER_SESSION = parse("10 per 5 minutes")
"""Wrong ones, where no second factor is asked for."""


@dataclass
class NotProven(Exception):
    """What was posted is no second factor of the account. field: the id of the input, or "". status: of the response."""

    problem: str
    status: int
    field: str = CODE


def prove(account: Staff, step_id: str, now: datetime, prefix: str = "") -> MadeWith:
    """Use up the posted code, and return what it was. Raises NotProven.

    step_id: of the right password, or of the session, for which tries are counted. prefix: of the fields' names.
    """
    if f"{prefix}{PASSKEY}" in request.form:
        return _prove_by_passkey(account, request.form[f"{prefix}{PASSKEY}"], purpose(step_id), now)
    field = RECOVERY if request.form.get(f"{prefix}way") == RECOVERY else CODE
    typed = request.form.get(f"{prefix}{field}", "").strip()
    if not typed or len(typed) > LONGEST:
        raise NotProven(NO_RECOVERY if field == RECOVERY else NOTHING_TYPED, 422, field)
    is_code = field == CODE
    if not factor_tries.allow_try(account, step_id, is_code=is_code):
        _note_refusal(account.id, StaffEventKind.LIMITED, field, now)
        raise NotProven(TOO_MANY, 429, field)
    if not (_use_code if is_code else _use_recovery)(account.id, typed, now):
        _note_refusal(account.id, StaffEventKind.REFUSED, field, now)
        raise NotProven(WRONG_CODE if is_code else WRONG_RECOVERY, 403, field)
    factor_tries.give_back(account, step_id, is_code=is_code)
    return MadeWith.CODE if is_code else MadeWith.RECOVERY


def offered(staff_id: int) -> dict[str, object]:
    """Return what a page that asks for a second factor needs to know: which kinds the account has."""
    kinds = {factor.kind for factor in factors.of(db.session, staff_id)}
    return {
        "has_app": factors.Kind.CODE in kinds,
        "passkey_host": passkeys.host() if factors.Kind.PASSKEY in kinds else "",
    }


def purpose(step_id: str) -> str:
    """Return what a passkey's answer is good for: one right password, or one session."""
    return f"prove {step_id}"


def _prove_by_passkey(account: Staff, answer: str, purpose: str, now: datetime) -> MadeWith:
    try:
        if passkey_steps.take_signed(answer, purpose, now).id != account.id:
            raise BadAnswer("of another account")
    except BadAnswer as error:
        _note_refusal(account.id, StaffEventKind.REFUSED, PASSKEY, now)
        raise NotProven(NO_PASSKEY, 400, "") from error
    return MadeWith.PASSKEY


def _use_code(staff_id: int, typed: str, now: datetime) -> bool:
    with writing.begin() as session:
        return factors.use_code(session, instance_keys(), staff_id, typed, now)


def _use_recovery(staff_id: int, typed: str, now: datetime) -> bool:
    with writing.begin() as session:
        is_right = recovery_codes.use(session, staff_id, typed, now)
        if is_right:
            by = g.staff.session_id if g.get("staff") else SIGN_IN
            tell(session, session.get_one(Staff, staff_id), Told.RECOVERY_USED, now, by)
            note(session, StaffEventKind.RECOVERY_USED, now, staff_id, actor_id=staff_id)
        return is_right


def _note_refusal(staff_id: int, kind: StaffEventKind, detail: str, now: datetime) -> None:
    with writing.begin() as session:
        note(session, kind, now, staff_id, detail)
