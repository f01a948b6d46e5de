"""Browsers whose cookie was closed by the patient: a copy of that cookie opens nothing any more.

A cookie cannot be called back. Each carries a random number, and the numbers of those that were closed are kept for as
long as a copy of one could live. No number says whose it was.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import String, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.database import Base, UtcDateTime

KEPT_FOR = timedelta(hours=25)  # a cookie lives for 24 hours, and clocks differ


class ClosedBrowser(Base):
    """The number of a cookie that opens nothing any more. forget_at: when no copy of it can be alive."""

    __tablename__ = "closed_browsers"

    id: Mapped[str] = mapped_column(String(16), primary_key=True)
    forget_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


def close(session: Session, browser_id: str, now: datetime) -> None:
    """Close a browser's cookie, and every copy of it."""
    purge(session, now)
    if session.get(ClosedBrowser, browser_id) is None:
        session.add(ClosedBrowser(id=browser_id, forget_at=now + KEPT_FOR))


def all_closed(session: Session) -> frozenset[str]:
    """Return the numbers of all cookies that were closed within the last day: few."""
    return frozenset(session.scalars(select(ClosedBrowser.id)))


def purge(session: Session, now: datetime) -> int:
    """Forget the numbers of cookies that are over anyway; return how many."""
    over = delete(ClosedBrowser).where(ClosedBrowser.forget_at <= now).returning(ClosedBrowser.id)
    return len(session.scalars(over).all())
