"""Sessions of staff that ended long ago: they say nothing that the staff events do not."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.orm import Session

from app.accounts.models import StaffSession

KEPT_FOR = timedelta(days=30)  # no session lives longer than 12 hours


def purge(session: Session, now: datetime) -> int:
    """Delete every session that began a month ago; return how many."""
    old = delete(StaffSession).where(StaffSession.started_at <= now - KEPT_FOR)
    return len(session.scalars(old.returning(StaffSession.token_hash)).all())
