"""Which clinics staff cover, so that each clinic's cases are in the sight of someone at work.

There are two kinds of staff, as a case needs both: those who call and keep the queue, and clinicians. Someone who is tied to no
clinic covers all. A clinic that no one of a kind covers is left to everyone of that kind.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from app.staff.clinic_ties import Clinics
from app.staff.cover import is_away, may_work
from app.staff.models import Staff
from app.staff.roles import Right, may

BACK_SOON = timedelta(days=14)
"""Who is away for longer than this, from today on, is missing for good as far as their clinics are concerned."""


class Kind(Enum):
    """A kind of staff that each clinic needs. The value names one of them."""

    QUEUE = "coordinator or lead"
    CLINICIAN = "clinician"


def kind_of(role: str) -> Kind | None:
    """Return the kind that a role is of; None for a role that works on no cases."""
    if may(role, Right.JUDGE):
        return Kind.CLINICIAN
    return Kind.QUEUE if may(role, Right.WORK) else None


@dataclass(frozen=True)
class ClinicCover:
    """by_kind: the clinics that someone of a kind covers; None means all."""

    by_kind: dict[Kind, Clinics]

    def missing(self, kind: Kind, clinics: Collection[str]) -> frozenset[str]:
        """Return those of some clinics that no one of a kind covers."""
        covered = self.by_kind[kind]
        return frozenset() if covered is None else frozenset(clinics) - covered

    def is_left_to(self, role: str, clinic_id: str) -> bool:
        """Whether a clinic is left to everyone with a role, as no one of their kind covers it."""
        kind = kind_of(role)
        return kind is not None and bool(self.missing(kind, (clinic_id,)))


def cover_at_work(accounts: Iterable[Staff], day: date) -> ClinicCover:
    """Return the clinics that are covered on a day by those who are at work. accounts: every account."""
    return _cover(accounts, lambda account: not is_away(account, day))


def lasting_cover(accounts: Iterable[Staff], day: date) -> ClinicCover:
    """Return the clinics that are covered by those who are at work, or will be within BACK_SOON. accounts: every account."""
    return _cover(accounts, lambda account: not (is_away(account, day) and is_away(account, day + BACK_SOON)))


def only_by(account: Staff, accounts: Iterable[Staff], clinics: Collection[str], day: date) -> frozenset[str]:
    """Return those of some clinics that an account covers, and no one else of its kind for good. accounts: every account."""
    kind = kind_of(account.role)
    if kind is None or not _can_work(account):
        return frozenset()
    others = lasting_cover((each for each in accounts if each.id != account.id), day)
    alone = others.missing(kind, clinics)
    return alone if account.clinics is None else alone & account.clinics


def _can_work(account: Staff) -> bool:
    """Whether they may work on cases and have begun to: who never set a password, nor signed on, sees none."""
    return may_work(account) and (account.password_hash != "" or account.signs_on)


def _cover(accounts: Iterable[Staff], is_there: Callable[[Staff], bool]) -> ClinicCover:
    by_kind: dict[Kind, Clinics] = dict.fromkeys(Kind, frozenset())
    for account in accounts:
        kind = kind_of(account.role)
        if kind is not None and _can_work(account) and is_there(account):
            by_kind[kind] = _together(by_kind[kind], account.clinics)
    return ClinicCover(by_kind)


def _together(one: Clinics, other: Clinics) -> Clinics:
    return None if one is None or other is None else one | other
