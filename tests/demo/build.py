"""The demo as the tests make it."""

from __future__ import annotations

from datetime import UTC, datetime

from click.testing import Result
from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import selectinload

from app.extensions import db
from app.submissions.models import Submission

NOW = datetime(2026, 6, 15, 17, 0, tzinfo=UTC)
"""A Monday at noon in the clinic."""


def demo(app: Flask, *args: str) -> Result:
    """Run the command."""
    return app.test_cli_runner().invoke(args=["demo", *args])


def submissions(app: Flask) -> list[Submission]:
    """Return everything that is stored, oldest first, to be read after the session is closed."""
    with app.app_context():
        query = select(Submission).options(selectinload(Submission.all_events)).order_by(Submission.sent_at)
        found = list(db.session.scalars(query))
        for submission in found:
            _ = submission.cipher  # loaded while the session is open, so that its fields can be read later
    return found
