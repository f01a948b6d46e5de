"""Queue lists that staff saved under their own names."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.accounts.models import SavedView

MOST = 20


def of(session: Session, staff_id: int) -> Sequence[SavedView]:
    """Return a staff member's saved lists, in the order they were created."""
    return session.scalars(
        select(SavedView).where(SavedView.staff_id == staff_id).order_by(SavedView.id).limit(MOST)
    ).all()


def save(session: Session, staff_id: int, name: str, query: str) -> None:
    """Save a list, replacing one of the same name. The oldest is deleted if there are too many."""
    saved = list(of(session, staff_id))
    for view in saved:
        if view.name == name:
            view.query = query
            return
    if len(saved) >= MOST:
        session.delete(saved[0])
    session.add(SavedView(staff_id=staff_id, name=name, query=query))


def remove(session: Session, staff_id: int, view_id: str) -> bool:
    """Delete a list. Return whether it existed and belonged to the staff member."""
    view = (
        session.get(SavedView, int(view_id))
        if view_id.isascii() and view_id.isdigit() and len(view_id) < 10
        else None
    )
    if view is None or view.staff_id != staff_id:
        return False
    session.delete(view)
    return True
