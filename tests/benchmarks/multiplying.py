"""Rows multiplied in the embedded database itself: each copy has its own id and reference, and nothing else of its own."""

from __future__ import annotations

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.submissions.models import Event, Submission

_COPIES = (
    "WITH RECURSIVE copies (copy) AS (SELECT 1 UNION ALL SELECT copy + 1 FROM copies WHERE copy < :times - 1)"
)


def multiply_rows(session: Session, times: int) -> None:
    """Make so many of each submission, with one event each. Counters and roll-ups are not updated: recount them.

    A second time, `times` must be another one, so that references differ.
    """
    columns = [column.name for column in Submission.__table__.columns]
    values = {name: f'"{name}"' for name in columns} | {
        "id": "lower(hex(randomblob(16)))",
        "draft_id": "lower(hex(randomblob(16)))",
        "reference": "printf('%s%08d', char(65 + :times % 26), submissions.rowid * :times + copy)",
    }
    names = ", ".join(f'"{name}"' for name in columns)
    session.execute(
        text(
            f"{_COPIES} INSERT INTO submissions ({names}) SELECT {', '.join(values.values())} "  # noqa: S608
            "FROM submissions, copies"
        ),
        {"times": times},
    )
    session.execute(_EVENTS)


_EVENTS = text(
    f"INSERT INTO {Event.__tablename__} (submission_id, at, kind, to_status, version, place_id) "  # noqa: S608
    "SELECT id, sent_at, 'sent', 'new', 1, lower(hex(randomblob(16))) FROM submissions "
    "WHERE id NOT IN (SELECT submission_id FROM events)"
)
