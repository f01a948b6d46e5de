"""Accounts that sign in here although the clinic has a single sign-on: for the day on which that does not work."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.accounts.account_events import note
from app.accounts.own_ways import has_sign_on
from app.accounts.staff import AccountProblem, end_sessions
from app.audit.staff_events import StaffEvent, StaffEventKind
from app.staff.models import Staff


class Use(NamedTuple):
    """A sign-in with such an account: its id, its owner's name, and when."""

    staff_id: int
    name: str
    at: datetime


def give(session: Session, account: Staff, now: datetime) -> None:
    """Let an account sign in here whatever happens to the single sign-on. Raises AccountProblem."""
    if account.signs_on:
        raise AccountProblem(
            f"{account.email} signs in with the clinic’s sign-on. Make an account of its own for the day it fails."
        )
    if not account.break_glass:
        account.break_glass = True
        note(session, StaffEventKind.BREAK_GLASS_GIVEN, now, account.id)


def take(session: Session, account: Staff, now: datetime) -> None:
    """Take that away again. Its sessions end where a single sign-on is set, as it may not sign in here any more."""
    if account.break_glass:
        account.break_glass = False
        note(session, StaffEventKind.BREAK_GLASS_TAKEN, now, account.id)
        if has_sign_on():
            end_sessions(session, account, now, "break glass")


def note_use(session: Session, account: Staff, now: datetime) -> None:
    """Record that such an account signed in past the single sign-on."""
    if has_sign_on() and account.break_glass:
        note(session, StaffEventKind.BREAK_GLASS_USED, now, account.id, actor_id=account.id)


def uses_since(session: Session, since: datetime) -> Sequence[Use]:
    """Return every such sign-in since a moment, the latest first."""
    query = (
        select(StaffEvent.staff_id, Staff.name, StaffEvent.at)
        .join(Staff, StaffEvent.staff_id == Staff.id)
        .where(StaffEvent.kind == StaffEventKind.BREAK_GLASS_USED, StaffEvent.at > since, Staff.break_glass)
        .order_by(StaffEvent.id.desc())
    )
    return [Use(staff_id or 0, name, at) for staff_id, name, at in session.execute(query)]
