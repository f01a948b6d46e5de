"""Putting e-mails into the outbox, in the transaction of what they are about: both are stored, or neither.

One statement writes them, for those who asked for them. Where no one has, nothing is written.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import String, insert, literal, select
from sqlalchemy.orm import Session

from app.database import UtcDateTime
from app.outbox.models import MailKind, OutboxMail
from app.staff.models import Staff

COLUMNS = ("kind", "staff_id", "clinic_id", "written_at", "next_at", "tries")


def add_urgent(session: Session, clinic_id: str | None, now: datetime) -> None:
    """Tell of something urgent at a clinic; None for what concerns everyone.

    Whether someone works for that clinic is looked up when the e-mail is sent.
    """
    _add(session, MailKind.URGENT, clinic_id, now)


def add_daily(session: Session, now: datetime) -> None:
    """Tell everyone how many cases wait."""
    _add(session, MailKind.DAILY, None, now)


def _add(session: Session, kind: MailKind, clinic_id: str | None, now: datetime) -> None:
    moment, clinic = literal(now, UtcDateTime()), literal(clinic_id, String())
    rows = select(literal(kind.value), Staff.id, clinic, moment, moment, literal(0))
    rows = rows.where(Staff.gets_mail, Staff.disabled_at.is_(None))
    session.execute(insert(OutboxMail).from_select(COLUMNS, rows))
