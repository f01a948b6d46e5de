"""A page of the queue is read from its index, without sorting, however many wait."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event

from app.extensions import db
from app.submissions.queries import queue_page
from tests.submissions.build import NOON, sent

INDEX = "ix_submissions_queue"


@pytest.fixture
def pages_sql(store: Flask) -> list[tuple[str, Any]]:
    """The statements of the first page and of the next, with their values, as they reach the driver."""
    for number in range(26):
        sent(at=NOON + timedelta(minutes=number))
    seen: list[tuple[str, Any]] = []

    def note(_: Any, __: Any, statement: str, values: Any, *___: Any) -> None:
        if statement.startswith("SELECT"):
            seen.append((statement, values))

    event.listen(db.engine, "before_cursor_execute", note)
    after = queue_page(db.session).after
    queue_page(db.session, after)
    event.remove(db.engine, "before_cursor_execute", note)
    assert len(seen) == 2
    return seen


@pytest.mark.parametrize("stored_app", ["sqlite"], indirect=True)
def test_sqlite_reads_the_index_and_sorts_nothing(pages_sql: list[tuple[str, Any]]) -> None:
    for statement, values in pages_sql:
        with db.engine.connect() as connection:
            plan = [
                row.detail for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            ]
        assert len(plan) == 1, plan
        assert f"USING INDEX {INDEX}" in plan[0]


@pytest.mark.parametrize("stored_app", ["sqlite"], indirect=True)
def test_sqlite_seeks_the_place_of_the_next_page(pages_sql: list[tuple[str, Any]]) -> None:
    statement, values = pages_sql[1]
    with db.engine.connect() as connection:
        (row,) = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
    assert row.detail.startswith("SEARCH submissions")


@pytest.mark.parametrize("stored_app", ["postgresql"], indirect=True)
def test_postgresql_reads_the_index_and_sorts_nothing(pages_sql: list[tuple[str, Any]]) -> None:
    for statement, values in pages_sql:
        with db.engine.connect() as connection:
            for way in ("seqscan", "sort", "bitmapscan"):  # so small a table is quicker read whole
                connection.exec_driver_sql(f"SET LOCAL enable_{way} = off")
            plan = connection.exec_driver_sql(f"EXPLAIN (FORMAT JSON) {statement}", values).scalar_one()
        kinds = list(nodes(plan[0]["Plan"]))
        assert [node["Node Type"] for node in kinds] == ["Limit", "Index Scan"], json.dumps(plan)
        assert kinds[1]["Index Name"] == INDEX


def nodes(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A plan's node and every node under it."""
    yield plan
    for child in plan.get("Plans", ()):
        yield from nodes(child)
