"""When staff are away: stored with the account. Who covers for them meanwhile is in `app.staff.cover`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from app.staff.clinic_ties import sees_as_much_as
from app.staff.cover import is_away, may_work
from app.staff.models import Staff

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
    if absence.first < today - LONGEST_ABSENCE:
        raise AwayProblem("Choose a first day not more than a year ago.")
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
    if substitute is None or not may_work(substitute):
        raise AwayProblem("Choose a substitute who works on submissions.")
    if not sees_as_much_as(substitute.clinics, account.clinics):
        raise AwayProblem("Choose a substitute who works for the same clinics.")
    if is_away(substitute, absence.first) and is_away(substitute, absence.last):
        raise AwayProblem("This substitute is away for all of these days. Choose another person.")


def away_note(account: Staff, names: Mapping[int, str], today: date) -> str:
    """Return a warning for anyone who assigns a case to this person: until when they are away, and who is named to cover."""
    if not is_away(account, today) or account.away_until is None:
        return ""
    until = f"{account.away_until:%b} {account.away_until.day}"
    cover = names.get(account.substitute_id or 0)
    return f"away until {until}, {f'{cover} covers' if cover else 'no one covers'}"
