"""When staff are away, and who covers for them meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.staff.models import Staff
from app.staff.roles import Right, may, roles_with

LONGEST_ABSENCE = timedelta(days=366)


class AwayProblem(ValueError):
    """An absence that cannot be stored. Says why, in words for staff."""


@dataclass(frozen=True)
class Absence:
    """The first and last day away, and the id of the substitute."""

    first: date
    last: date
    substitute_id: int | None = None


def set_away(session: Session, account: Staff, absence: Absence | None, today: date) -> None:
    """Store when a member of staff is away; None ends the absence. Raises AwayProblem."""
    if absence is not None:
        _refuse_days(absence, today)
        _refuse_substitute(session, account, absence)
    account.away_from = absence.first if absence else None
    account.away_until = absence.last if absence else None
    account.substitute_id = absence.substitute_id if absence else None


def _refuse_days(absence: Absence, today: date) -> None:
    if absence.last < absence.first:
        raise AwayProblem("The last day away is before the first.")
    if absence.last < today:
        raise AwayProblem("The last day away is in the past.")
    if absence.last > today + LONGEST_ABSENCE:
        raise AwayProblem("Choose a last day within a year.")


def _refuse_substitute(session: Session, account: Staff, absence: Absence) -> None:
    if absence.substitute_id is None:
        return
    if absence.substitute_id == account.id:
        raise AwayProblem("Choose another person as the substitute.")
    substitute = session.get(Staff, absence.substitute_id)
    if substitute is None or not _can_cover(substitute):
        raise AwayProblem("Choose a substitute who works on submissions.")
    if is_away(substitute, absence.first) and is_away(substitute, absence.last):
        raise AwayProblem("This substitute is away for all of these days. Choose another person.")


def _can_cover(account: Staff) -> bool:
    return account.disabled_at is None and may(account.role, Right.WORK)


def is_away(account: Staff, day: date) -> bool:
    """Whether a member of staff is away on a day."""
    if account.away_from is None or account.away_until is None:
        return False
    return account.away_from <= day <= account.away_until


def covered_by(session: Session, staff_id: int, today: date) -> set[int]:
    """Return the ids of those who are away today and for whom this member of staff covers.

    A substitute who is away as well is covered by their own substitute, and so on.
    """
    return {away for away, cover in cover_today(session, today).items() if cover == staff_id}


def uncovered(session: Session, today: date) -> set[int]:
    """Return the ids of those who are away today and for whom no one covers."""
    return {away for away, cover in cover_today(session, today).items() if cover is None}


def cover_today(session: Session, today: date) -> dict[int, int | None]:
    """Return who covers today, by the id of each who is away; None when no one does."""
    workers = select(Staff).where(Staff.role.in_(roles_with(Right.WORK)), Staff.disabled_at.is_(None))
    accounts = {account.id: account for account in session.scalars(workers)}
    away = [staff_id for staff_id, account in accounts.items() if is_away(account, today)]
    return {staff_id: _cover_of(staff_id, accounts, today) for staff_id in away}


def _cover_of(staff_id: int, accounts: Mapping[int, Staff], today: date) -> int | None:
    """Follow the substitutes until one is there; None when there is no such one, or they lead in a circle."""
    seen: set[int] = set()
    account: Staff | None = accounts[staff_id]
    while account is not None and account.id not in seen:
        if not is_away(account, today):
            return account.id
        seen.add(account.id)
        account = accounts.get(account.substitute_id or 0)
    return None


def away_note(account: Staff, names: Mapping[int, str], today: date) -> str:
    """Return a warning for anyone who assigns a case to this person: until when they are away, and who is named to cover."""
    if not is_away(account, today) or account.away_until is None:
        return ""
    until = f"{account.away_until:%b} {account.away_until.day}"
    cover = names.get(account.substitute_id or 0)
    return f"away until {until}, {f'{cover} covers' if cover else 'no one covers'}"
