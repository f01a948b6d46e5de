"""The access log grows without end: each of its queries finds what it needs by an index."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event
from sqlalchemy.orm import Session

from app.audit import recent_readings, unusual_readings
from app.extensions import db
from app.submissions.worklist import access_list, untied_readings

NOW, DAY = datetime(2026, 6, 15, 12, tzinfo=UTC), date(2026, 6, 15)
WEEK = (DAY - timedelta(days=7), DAY)
CASE = "a" * 32
BY_PERSON, BY_DAY = (
    "INDEX ix_access_log_staff (staff_id=? AND at>?",
    "INDEX ix_access_log_day (day>? AND day<?)",
)
QUERIES: dict[str, tuple[Callable[[Session], object], str]] = {
    "opened lately": (lambda s: recent_readings.opened_since(s, 1, NOW), BY_PERSON),
    "files lately": (lambda s: recent_readings.files_since(s, 1, NOW), BY_PERSON),
    "stopped lately": (lambda s: recent_readings.was_stopped_since(s, 1, NOW), BY_PERSON),
    "who was stopped": (lambda s: recent_readings.stopped_since(s, NOW), "ix_access_log_stopped (at>?)"),
    "sums": (lambda s: unusual_readings.days_of_reading(s, *WEEK), f"COVERING {BY_DAY}"),
    "untied": (lambda s: untied_readings.untied_cases(s, *WEEK, frozenset({1})), BY_DAY),
    "a person": (
        lambda s: access_list.views_of(s, access_list.Reader(1), None),
        "INDEX ix_access_log_staff (staff_id=?)",
    ),
    "a person's day": (lambda s: access_list.views_of(s, access_list.Reader(1), DAY), BY_PERSON),
    "a system": (
        lambda s: access_list.views_of(s, access_list.Reader(token_id=1), None),
        "INDEX ix_access_log_token (token_id=?)",
    ),
    "a day": (
        lambda s: access_list.views_of(s, access_list.EVERYONE, DAY),
        "INDEX ix_access_log_day (day=?)",
    ),
    "a case": (
        lambda s: access_list.views_of_case(s, CASE),
        "INDEX ix_access_log_submission (submission_id=?)",
    ),
    "lists of a case": (lambda s: access_list.named_on(s, CASE), "INTEGER PRIMARY KEY (rowid>? AND rowid<?)"),
}


@contextmanager
def plans_of(session: Session) -> Iterator[list[str]]:
    """Collect how SQLite finds the rows of the access log."""
    asked: list[tuple[str, Any]] = []
    plans: list[str] = []

    def note(conn: object, cursor: object, statement: str, parameters: Any, *rest: object) -> None:
        if "access_log" in statement and not statement.startswith("EXPLAIN"):
            asked.append((statement, parameters))

    event.listen(db.engine, "before_cursor_execute", note)
    yield plans
    event.remove(db.engine, "before_cursor_execute", note)
    for statement, parameters in asked:
        rows = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
        plans += [row[3] for row in rows]


@pytest.mark.parametrize("name", QUERIES)
def test_no_query_of_the_access_log_reads_all_of_it(app: Flask, name: str) -> None:
    query, by = QUERIES[name]
    with app.app_context(), plans_of(db.session) as plans:
        query(db.session)
    assert [plan for plan in plans if by in plan], plans
    assert [plan for plan in plans if plan.startswith("SCAN access_log")] == []


def test_what_someone_did_about_a_case_is_found_by_the_case(app: Flask) -> None:
    with app.app_context(), plans_of(db.session) as plans:
        untied_readings.untied_cases(db.session, *WEEK, frozenset({1}))
    assert [plan for plan in plans if "SEARCH events USING" in plan and "submission_id=?" in plan], plans
