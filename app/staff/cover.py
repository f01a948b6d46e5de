"""Who works on whose submissions on a day: people who are away, or have left, and who stands in for them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.staff.away import cover_of
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

    A substitute works for someone who is away. No one works for an account that was disabled or may no longer work on
    submissions, nor for someone who is away without a substitute who is there.
    """
    accounts = sorted(accounts, key=lambda account: account.id)
    workers = {account.id: account for account in accounts if _may_work(account)}
    return Cover(
        {
            account.id: cover_of(account.id, workers, day) if account.id in workers else None
            for account in accounts
        }
    )


def _may_work(account: Staff) -> bool:
    return account.disabled_at is None and may(account.role, Right.WORK)
