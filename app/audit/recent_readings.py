"""What someone has read lately, for the limits that stop bulk reading."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.audit.access_log import FILES, PageView, Way, unpacked


def opened_since(session: Session, staff_id: int, since: datetime) -> dict[str, datetime]:
    """Return the ids of the cases that someone has opened since then, and when each was opened first."""
    query = (
        select(PageView.at, PageView.submission_id, PageView.ids)
        .where(PageView.staff_id == staff_id, PageView.at > since, PageView.opened > 0)
        .order_by(PageView.at.desc())
    )
    found = session.execute(query).all()
    return {case: at for at, one, ids in found for case in ([one] if one else unpacked(ids))}


def files_since(session: Session, staff_id: int, since: datetime) -> list[datetime]:
    """Return when someone has taken out a file since then, the first time first."""
    query = select(PageView.at).where(
        PageView.staff_id == staff_id, PageView.at > since, PageView.way.in_(FILES)
    )
    return sorted(session.scalars(query))


def on_phone_since(session: Session, staff_id: int, since: datetime) -> list[datetime]:
    """Return when someone has opened a case beyond the limit for a patient on the phone since then, the first time first."""
    query = select(PageView.at).where(
        PageView.staff_id == staff_id, PageView.at > since, PageView.way == Way.ON_PHONE
    )
    return sorted(session.scalars(query))


def was_stopped_since(session: Session, staff_id: int, since: datetime) -> bool:
    """Whether someone was stopped by a limit since then."""
    stopped = select(PageView.id).where(
        PageView.staff_id == staff_id, PageView.at > since, PageView.way == Way.STOPPED
    )
    return session.scalar(stopped.limit(1)) is not None


def stopped_since(session: Session, since: datetime) -> dict[int, datetime]:
    """Return who was stopped by a limit since then, and when last."""
    query = (
        select(PageView.staff_id, PageView.at)
        .where(PageView.way == Way.STOPPED, PageView.at > since)
        .order_by(PageView.at)
    )
    return {staff_id: at for staff_id, at in session.execute(query) if staff_id is not None}
