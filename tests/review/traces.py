"""What the access log holds, for tests."""

from __future__ import annotations

from collections.abc import Sequence

from flask import Flask
from sqlalchemy import select

from app.audit.access_log import PageView, Way, unpacked
from app.extensions import db


def traces(app: Flask, way: Way | None = None) -> Sequence[PageView]:
    """Return the rows of the access log, oldest first; of one way when it is given."""
    query = select(PageView).order_by(PageView.id)
    with app.app_context():
        found = db.session.scalars(query if way is None else query.where(PageView.way == way)).all()
        db.session.expunge_all()
        return found


def people_in(row: PageView) -> set[str]:
    """Return the ids of everyone that a row names."""
    return {*unpacked(row.ids), *([row.submission_id] if row.submission_id else [])}
