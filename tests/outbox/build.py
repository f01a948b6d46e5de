"""Accounts that asked for e-mail, and what is in the outbox."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select

from app.extensions import db, writing
from app.outbox.models import OutboxMail
from app.outbox.writing import add_urgent
from app.staff.models import Staff, StaffClinic
from tests.submissions.build import add_staff

NOW = datetime(2026, 6, 15, 13, tzinfo=UTC)


def reader(role: str = "coordinator", *, clinic: str = "", **changed: Any) -> int:
    """Store an account that asked for e-mail; return its id. clinic: what it is tied to."""
    with writing.begin() as session:
        staff_id = add_staff(session, role).id
        account = session.get_one(Staff, staff_id)
        account.gets_mail = True
        for name, value in changed.items():
            setattr(account, name, value)
        if clinic:
            session.add(StaffClinic(staff_id=staff_id, clinic_id=clinic))
    return staff_id


def mails() -> list[OutboxMail]:
    """Everything in the outbox, in the order of writing."""
    db.session.rollback()
    db.session.expire_all()
    return list(db.session.scalars(select(OutboxMail).order_by(OutboxMail.id)))


def receivers() -> list[int]:
    """Whom the e-mails in the outbox are for."""
    return sorted(each.staff_id for each in mails())


def write_urgent(now: datetime = NOW) -> None:
    """Tell everyone of something urgent."""
    with writing.begin() as session:
        add_urgent(session, None, now)
