"""Tying staff to clinics, with an event for each change."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.orm import Session

from app.audit.staff_events import StaffEventKind, record
from app.staff.clinic_ties import clinics_of
from app.staff.models import Staff, StaffClinic


def tie(
    session: Session, account: Staff, clinics: Collection[str], now: datetime, actor_id: int | None
) -> None:
    """Tie an account to exactly these clinics; to none means that it works for all. It counts from the next request on.

    clinics: ids of clinics that exist. actor_id: who does it; None for the command line.
    """
    before, after = clinics_of(session, account.id) or frozenset(), frozenset(clinics)
    for clinic_id in sorted(after - before):
        session.add(StaffClinic(staff_id=account.id, clinic_id=clinic_id))
    ended = StaffClinic.staff_id == account.id, StaffClinic.clinic_id.in_(before - after)
    session.execute(delete(StaffClinic).where(*ended))
    changes = dict.fromkeys(after - before, StaffEventKind.CLINIC_TIED)
    changes |= dict.fromkeys(before - after, StaffEventKind.CLINIC_UNTIED)
    for clinic_id, kind in sorted(changes.items()):
        record(session, kind, now, staff_id=account.id, actor_id=actor_id, detail=clinic_id)
