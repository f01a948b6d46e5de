"""Who works on whose submissions on a day: people who are away, or have left, and who stands in for them."""

from __future__ import annotations

from collections.abc import Iterable
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

    A substitute works for someone who is away. No one works for an account that was disabled or may no longer work on
    submissions, nor for someone who is away without a substitute, or with one who is not at work either.
    """
    accounts = sorted(accounts, key=lambda account: account.id)
    at_work = {account.id for account in accounts if may_work(account) and not is_away(account, day)}
    return Cover({account.id: _by(account, at_work, day) for account in accounts})


def may_work(account: Staff) -> bool:
    """Whether an account can change submissions."""
    return account.disabled_at is None and may(account.role, Right.WORK)


def is_away(account: Staff, day: date) -> bool:
    """Whether someone is away on a day."""
    first, last = getattr(account, "away_from", None), getattr(account, "away_until", None)
    return last is not None and (first is None or first <= day) and day <= last


def _by(account: Staff, at_work: set[int], day: date) -> int | None:
    if account.id in at_work:
        return account.id
    substitute = getattr(account, "substitute_id", None) if is_away(account, day) else None
    return substitute if may_work(account) and substitute in at_work else None
