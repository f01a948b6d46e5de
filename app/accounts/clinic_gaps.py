"""Clinics for which no one of a kind of staff works, in words: for `flask doctor`, and for those who tie staff to clinics."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from app.accounts.staff import all_staff
from app.clinics.directory import open_clinics
from app.clock import today
from app.extensions import db
from app.staff.clinic_cover import Kind, kind_of, lasting_cover, only_by
from app.staff.models import Staff

EVERYONE = {Kind.QUEUE: "all coordinators and leads see", Kind.CLINICIAN: "all clinicians see"}


def gaps(accounts: Iterable[Staff], clinics: Mapping[str, str], day: date) -> dict[Kind, list[str]]:
    """Return, by kind, the names of the clinics that no one covers for good; a kind that lacks none is left out.

    accounts: every account. clinics: the names of those that patients can choose, by id.
    """
    cover = lasting_cover(accounts, day)
    found = {kind: [name for id_, name in clinics.items() if cover.missing(kind, (id_,))] for kind in Kind}
    return {kind: names for kind, names in found.items() if names}


def offered_names() -> dict[str, str]:
    """Return the names of the clinics that patients can choose, by id."""
    return {clinic.id: clinic.name for clinic in open_clinics(db.session)}


def warnings(clinics: Mapping[str, str]) -> list[str]:
    """Return a sentence for each kind of staff that no one is of at some of these clinics, as stored now."""
    return [
        f"No {kind.value} works for: {in_a_row(names)}. Until one does, {EVERYONE[kind]} their cases."
        for kind, names in gaps(all_staff(db.session), clinics, today()).items()
    ]


def warning_before(account: Staff, clinics: Mapping[str, str]) -> str:
    """Return a sentence on those of some clinics for which no one else of the account's kind works, or ""."""
    kind, alone = kind_of(account.role), only_by(account, all_staff(db.session), clinics, today())
    if kind is None or not alone:
        return ""
    names = in_a_row([name for id_, name in clinics.items() if id_ in alone])
    return f"No other {kind.value} works for: {names}. Let someone else work there before this account no longer does."


def in_a_row(names: Iterable[str]) -> str:
    """Return names of clinics in a row; each may have a comma."""
    return "; ".join(names)
