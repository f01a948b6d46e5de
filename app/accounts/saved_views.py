"""Lists of the queue that somebody keeps under names of their own."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.accounts.models import SavedView

MOST = 20


def of(session: Session, staff_id: int) -> Sequence[SavedView]:
    """Somebody's lists, in the order they were made."""
    return session.scalars(
        select(SavedView).where(SavedView.staff_id == staff_id).order_by(SavedView.id).limit(MOST)
    ).all()


def save(session: Session, staff_id: int, name: str, query: str) -> None:
    """Keep a list; one of the same name is replaced. The oldest goes when there are too many."""
    kept = list(of(session, staff_id))
    for view in kept:
        if view.name == name:
            view.query = query
            return
    if len(kept) >= MOST:
        session.delete(kept[0])
    session.add(SavedView(staff_id=staff_id, name=name, query=query))


def remove(session: Session, staff_id: int, view_id: str) -> bool:
    """Forget a list; whether it was there and theirs."""
    view = (
        session.get(SavedView, int(view_id))
        if view_id.isascii() and view_id.isdigit() and len(view_id) < 10
        else None
    )
    if view is None or view.staff_id != staff_id:
        return False
    session.delete(view)
    return True
