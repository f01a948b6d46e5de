"""What a request of someone who is tied to clinics reads: its sessions are limited before any page is made."""

from __future__ import annotations

from app.accounts.staff import all_staff
from app.clock import local_now
from app.extensions import db, limit_sessions
from app.staff.cover import cover_on
from app.staff.models import Staff
from app.staff.roles import Right, may
from app.submissions.scoping import ClinicScope, limit


def limit_to_clinics(reader: Staff) -> None:
    """Let this request read only what the reader may see; all of it, when they are tied to no clinic.

    For someone who is tied, one more statement reads who is away: covering for someone opens their cases.
    """
    if reader.clinics is None:
        return
    may_work = may(reader.role, Right.WORK)
    covers: tuple[int, ...] = ()
    now = local_now()
    if may_work:
        covers = cover_on(all_staff(db.session), now.date()).owners_of(reader.id)
    is_clinician = may(reader.role, Right.JUDGE)
    scope = ClinicScope(reader.id, reader.clinics, (reader.id, *covers), may_work, is_clinician, now)
    limit_sessions(lambda session: limit(session, scope))
