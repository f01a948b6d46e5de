"""What a request of someone who is tied to clinics reads: its sessions are limited before any page is made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from app.accounts.staff import all_staff
from app.clinics.directory import clinic_ids
from app.clock import local_now
from app.extensions import db, limit_sessions
from app.staff.clinic_cover import cover_at_work, kind_of
from app.staff.cover import cover_on
from app.staff.models import Staff
from app.staff.roles import Right, may
from app.submissions.scoping import ClinicScope, limit


def limit_to_clinics(reader: Staff) -> None:
    """Let this request read only what the reader may see; all of it, when they are tied to no clinic.

    For someone who is tied and works on cases, one more statement reads who is away: covering for someone opens their cases,
    and what no one else at work covers is theirs too. Another one reads the clinics, when no one of their kind covers all.
    """
    scope = clinic_scope(db.session, reader, local_now())
    if scope is not None:
        limit_sessions(lambda session: limit(session, scope))


def clinic_scope(session: Session, reader: Staff, now: datetime) -> ClinicScope | None:
    """Return what a reader may see at a moment; None for everything. now: aware, in the clinic's zone."""
    if reader.clinics is None:
        return None
    accounts = all_staff(session) if may(reader.role, Right.WORK) else []
    return scope_for(reader, reader.clinics, accounts, now, lambda: clinic_ids(session))


def scope_for(
    reader: Staff,
    ties: frozenset[str],
    accounts: Sequence[Staff],
    now: datetime,
    clinics: Callable[[], frozenset[str]],
) -> ClinicScope:
    """Return what someone who is tied to clinics may see.

    accounts: every account; none are needed for someone who does not work on cases. now: aware, in the clinic's zone.
    clinics: reads the ids of all clinics.
    """
    kind = kind_of(reader.role)
    if kind is None:
        return ClinicScope(reader.id, ties, (reader.id,), False, False, now)
    own = (reader.id, *cover_on(accounts, now.date()).owners_of(reader.id))
    cover = cover_at_work(accounts, now.date())
    left = cover.missing(kind, clinics()) - ties if cover.by_kind[kind] is not None else frozenset()
    return ClinicScope(reader.id, ties | left, own, True, may(reader.role, Right.JUDGE), now, left)
