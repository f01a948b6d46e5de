"""Who works on whose submissions on a day: people who are away, or have left, and who stands in for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.staff.models import Staff
from app.staff.roles import Right, may


@dataclass(frozen=True)
class Cover:
    """by_owner: by staff id, who works on what this one owns; None when no one does."""

    by_owner: dict[int, int | None]

    def owners_of(self, staff_id: int) -> tuple[int, ...]:
        """Return the other owners for whom someone stands in."""
        return tuple(owner for owner, by in self.by_owner.items() if by == staff_id != owner)

    @property
    def uncovered(self) -> tuple[int, ...]:
        """The owners on whose submissions no one works."""
        return tuple(owner for owner, by in self.by_owner.items() if by is None)


def cover_on(accounts: Iterable[Staff], day: date) -> Cover:
    """Return who works on whose submissions on a day. accounts: every account, disabled ones too.

    A substitute works for someone who is away; when away as well, their own substitute does, and so on. No one works for
    an account that was disabled or may no longer work on submissions, nor for someone who is away and whose substitutes
    end with no one, or lead in a circle.
    """
    accounts = list(accounts)
    workers = {account.id: account for account in accounts if may_work(account)}
    owners = sorted(account.id for account in accounts)
    return Cover({owner: _by(workers.get(owner), workers, day) for owner in owners})


def may_work(account: Staff) -> bool:
    """Whether an account can change submissions."""
    return account.disabled_at is None and may(account.role, Right.WORK)


def is_away(account: Staff, day: date) -> bool:
    """Whether someone is away on a day."""
    first, last = account.away_from, account.away_until
    return last is not None and (first is None or first <= day) and day <= last


def _by(account: Staff | None, workers: Mapping[int, Staff], day: date) -> int | None:
    """Follow the substitutes until one is at work."""
    seen: set[int] = set()
    while account is not None and account.id not in seen:
        if not is_away(account, day):
            return account.id
        seen.add(account.id)
        account = workers.get(account.substitute_id or 0)
    return None
