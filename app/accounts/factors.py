"""The second factors of accounts: added, used, renamed and removed."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from app.accounts import one_time_codes, recovery_codes, session_rows
from app.accounts.models import StaffFactor
from app.accounts.told import Told, tell
from app.keys import Keys, Unsealable
from app.staff.models import Staff

LONGEST_NAME = 60
MOST = 10


class Kind(StrEnum):
    """The kinds of second factors. Stored: a value is never renamed."""

    CODE = "code"
    PASSKEY = "passkey"


class FactorProblem(ValueError):
    """A factor that cannot be added or removed. Says why, in words for staff."""


def of(session: Session, staff_id: int) -> Sequence[StaffFactor]:
    """Return an account's factors, in the order in which they were added."""
    query = select(StaffFactor).where(StaffFactor.staff_id == staff_id)
    return session.scalars(query.order_by(StaffFactor.added_at, StaffFactor.id)).all()


def add_app(
    session: Session, keys: Keys, account: Staff, secret: bytes, name: str, now: datetime, used_step: int = 0
) -> StaffFactor:
    """Add an app for one-time codes. used_step: of the code that proved it, which is not taken again. Raises FactorProblem."""
    factor = _new(session, account, Kind.CODE, name, now)
    factor.secret = keys.fields.seal(secret, place(factor))
    factor.used_step = used_step
    return factor


def add_passkey(
    session: Session,
    account: Staff,
    credential: bytes,
    public_key: bytes,
    uses: int,
    name: str,
    now: datetime,
) -> StaffFactor:
    """Add a passkey. Raises FactorProblem."""
    if session.scalar(select(StaffFactor.id).where(StaffFactor.credential == credential)) is not None:
        raise FactorProblem("This passkey is on the list already.")
    factor = _new(session, account, Kind.PASSKEY, name, now)
    factor.credential, factor.public_key, factor.uses = credential, public_key, uses
    return factor


def _new(session: Session, account: Staff, kind: Kind, name: str, now: datetime) -> StaffFactor:
    if len(of(session, account.id)) >= MOST:
        raise FactorProblem(f"An account has at most {MOST} ways to sign in. Remove one first.")
    factor = StaffFactor(
        id=uuid.uuid4().hex,
        staff_id=account.id,
        kind=kind,
        name=name[:LONGEST_NAME],
        added_at=now,
        used_step=0,
        uses=0,
    )
    session.add(factor)
    return factor


def use_code(session: Session, keys: Keys, staff_id: int, typed: str, now: datetime) -> bool:
    """Use up a one-time code; return whether it was right for an app of the account, and is taken for the first time."""
    for factor in of(session, staff_id):
        secret = _secret(keys, factor)
        if secret is not None and any(
            _use_step(session, factor.id, step, now)
            for step in one_time_codes.matching_steps(secret, typed, now)
        ):
            return True
    return False


def _use_step(session: Session, factor_id: str, step: int, now: datetime) -> bool:
    """Take a step; of several at once, one gets it."""
    taken = (
        update(StaffFactor)
        .where(StaffFactor.id == factor_id, StaffFactor.used_step < step)
        .values(used_step=step, used_at=now)
        .returning(StaffFactor.id)
    )
    return len(session.scalars(taken).all()) == 1


def use_passkey(session: Session, factor_id: str, uses: int, now: datetime) -> bool:
    """Note how often a passkey says it was used; False if that is not more than before, as with a copy of it.

    Passkeys that are kept in several devices always say 0.
    """
    grows = (StaffFactor.uses < uses) if uses else (StaffFactor.uses == 0)
    noted = update(StaffFactor).where(StaffFactor.id == factor_id, grows)
    return len(session.scalars(noted.values(uses=uses, used_at=now).returning(StaffFactor.id)).all()) == 1


def with_credential(session: Session, credential: bytes) -> StaffFactor | None:
    """Return the passkey with an id, of any account; None if there is none."""
    return session.scalar(select(StaffFactor).where(StaffFactor.credential == credential))


def rename(session: Session, staff_id: int, factor_id: str, name: str) -> bool:
    """Give one of an account's factors another name; return whether it is theirs."""
    factor = _own(session, staff_id, factor_id)
    if factor is not None:
        factor.name = name[:LONGEST_NAME]
    return factor is not None


def remove(session: Session, staff_id: int, factor_id: str) -> StaffFactor | None:
    """Remove one of an account's factors and return it; None if it is not theirs. Raises FactorProblem for the last one."""
    session.execute(select(Staff.id).where(Staff.id == staff_id).with_for_update())  # two at once leave one
    factor = _own(session, staff_id, factor_id)
    if factor is None:
        return None
    if len(of(session, staff_id)) == 1:
        raise FactorProblem("This is your only second step. Add another one before you remove it.")
    session.delete(factor)
    return factor


def remove_all(session: Session, staff_id: int) -> int:
    """Remove every factor and recovery code of an account; return how many factors. They set one up at the next sign-in."""
    recovery_codes.remove_all(session, staff_id)
    removed = delete(StaffFactor).where(StaffFactor.staff_id == staff_id).returning(StaffFactor.id)
    return len(session.scalars(removed).all())


def reset(session: Session, account: Staff, now: datetime) -> None:
    """Take every factor and recovery code of an account away; all its sessions end, and its owner is told."""
    remove_all(session, account.id)
    session_rows.end_all(session, account, now)
    tell(session, account, Told.RESET, now)


def _own(session: Session, staff_id: int, factor_id: str) -> StaffFactor | None:
    owned = (StaffFactor.id == factor_id, StaffFactor.staff_id == staff_id)
    return session.scalar(select(StaffFactor).where(*owned))


def _secret(keys: Keys, factor: StaffFactor) -> bytes | None:
    """Return an app's key; None for a passkey, and for one that cannot be opened."""
    if factor.secret is None:
        return None
    try:
        return keys.fields.open(factor.secret, place(factor))
    except Unsealable:
        return None


def place(factor: StaffFactor) -> str:
    """What the secret of a factor is sealed for."""
    return f"staff_factors|{factor.staff_id}|{factor.id}"
