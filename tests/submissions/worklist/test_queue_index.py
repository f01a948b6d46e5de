"""Every list of the queue is read from its index without sorting, however long it is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event

from app.extensions import db
from app.submissions.context import Actor
from app.submissions.statuses import Outcome, Status
from app.submissions.urgency import UNREACHED_RANK
from app.submissions.worklist.queue import PAGE_SIZE, Filters, View, queue_page, ranges_of
from tests.submissions.build import (
    NOON,
    bring_to,
    contact,
    log_contact_with,
    queue_context,
    sent,
    staff,
    transition_to,
)

LATER = NOON + timedelta(days=60)
FILTERS = {
    "nothing": Filters(),
    "a tier": Filters(tier=5),
    "a status": Filters(status="waiting_for_report"),
    "a next step": Filters(next="get_report"),
    "a clinic": Filters(clinic="example-edina"),
    "unassigned": Filters(owner=0),
    "assigned": Filters(owner=1),
    "a language": Filters(language="en"),
    "referred": Filters(channel="office"),
    "sent from a day": Filters(sent_from=NOON.date()),
    "sent until a day": Filters(sent_to=NOON.date()),
}
ASKED = "ix_submissions_queue_asked"
BY_ID = {"sqlite": "INDEX sqlite_autoindex_submissions_1 (id=?)", "postgresql": "pk_submissions"}
"""The index in which a list of several ranges finds the rows whose ids it has read."""
OWN_INDEX = {
    (View.ALL, "nothing"): "ix_submissions_queue",
    (View.MINE, "nothing"): "ix_submissions_queue_owner",
    (View.EMERGENCY, "nothing"): "ix_submissions_queue",
    (View.DUE, "nothing"): "ix_submissions_queue",
    (View.REPORT, "nothing"): "ix_submissions_queue_status",
    (View.ASK, "nothing"): "ix_submissions_queue_ask",
    (View.CLOSED, "nothing"): "ix_submissions_closed",
    (View.ALL, "a tier"): "ix_submissions_queue_tier",
    (View.ALL, "a status"): "ix_submissions_queue_status",
    (View.ALL, "a next step"): "ix_submissions_queue_next",
    (View.ALL, "a clinic"): "ix_submissions_queue_clinic",
    (View.URGENT, "nothing"): "ix_submissions_queue",
    (View.REVIEW, "nothing"): "ix_submissions_queue_next",
    (View.UNCOVERED, "nothing"): "ix_submissions_queue_owner",
    (View.ALL, "unassigned"): "ix_submissions_queue_owner",
    (View.ALL, "assigned"): "ix_submissions_queue_owner",
    (View.ALL, "a language"): "ix_submissions_queue_language",
}
"""Which index is meant for which list. The other lists read one of these in order, and filter rows."""


def fill() -> Actor:
    """Store a page and one more of each list that is in queue order; return the owner."""
    worker = staff("clinician")
    for number in range(PAGE_SIZE + 1):
        at = NOON + timedelta(minutes=number)
        emergency = sent("emergency", at, changed={"onset_date": "2026-04-01", "weight_loss": "not_sure"})
        log_contact_with(emergency, Outcome.NO_ANSWER, worker, at)
        transition_to(emergency, Status.WAITING_FOR_REPORT, worker, at)
    for number in range(3):
        closed = sent(at=NOON + timedelta(minutes=number), contact=contact(preferred_language="hmn"))
        bring_to(Status.CLOSED, closed, worker)
    return worker


def statements_of(view: View, filters: Filters, worker: Actor) -> list[tuple[str, Any]]:
    """Return the statements of the first and the next page, with their values, as they reach the driver."""
    seen: list[tuple[str, Any]] = []

    def note(_: Any, __: Any, statement: str, values: Any, *___: Any) -> None:
        if statement.startswith("SELECT"):
            seen.append((statement, values))

    cursor = queue_page(db.session, queue_context(worker, LATER)).after
    if view is View.CLOSED:
        cursor = "_".join(cursor.split("_")[i] for i in (3, 4))
    event.listen(db.engine, "before_cursor_execute", note)
    for after in ("", cursor):
        queue_page(db.session, queue_context(worker, LATER), view, filters, after)
    event.remove(db.engine, "before_cursor_execute", note)
    assert len(seen) == 2
    return seen


def every_list(worker: Actor) -> Iterator[tuple[View, str, bool, str, Any]]:
    for view in View:
        for name, filters in FILTERS.items():
            for is_next_page, (statement, values) in enumerate(statements_of(view, filters, worker)):
                yield view, name, bool(is_next_page), statement, values


@pytest.mark.parametrize("stored_app", ["sqlite"], indirect=True)
def test_sqlite_reads_every_list_from_an_index_without_sorting(store: Flask) -> None:
    worker = fill()
    for view, name, is_next_page, statement, values in every_list(worker):
        with db.engine.connect() as connection:
            plan = [
                row.detail for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            ]
        reads = [step for step in plan if "submissions" in step and BY_ID["sqlite"] not in step]
        assert len(reads) == len(ranges_of_list(view, is_next_page, worker)), (view, name, plan)
        assert not any("B-TREE" in step for step in plan), (view, name, plan)
        for step in reads:
            assert " USING INDEX ix_submissions_" in step, (view, name, plan)
            if ASKED in step:  # an index of few rows, which has nothing else
                continue
            if (view, name) in OWN_INDEX:
                assert f"USING INDEX {OWN_INDEX[view, name]} " in f"{step} ", (view, name, plan)
            if is_next_page or len(reads) > 1:
                assert step.startswith("SEARCH submissions"), (view, name, plan)


@pytest.mark.parametrize("stored_app", ["postgresql"], indirect=True)
def test_postgresql_reads_every_list_from_an_index_without_sorting(store: Flask) -> None:
    for view, name, _, statement, values in every_list(fill()):
        with db.engine.connect() as connection:
            for way in (
                "seqscan",
                "sort",
                "bitmapscan",
                "hashjoin",
                "mergejoin",
            ):  # a small table is faster to read as a whole
                connection.exec_driver_sql(f"SET LOCAL enable_{way} = off")
            plan = connection.exec_driver_sql(f"EXPLAIN (FORMAT JSON) {statement}", values).scalar_one()
        kinds = list(nodes(plan[0]["Plan"]))
        if kinds[-1].get("One-Time Filter") == "false":  # closed, and of another status: nothing to read
            continue
        types = {node["Node Type"] for node in kinds if is_read(node)}
        found_by_id = [node for node in kinds if node.get("Index Name") == BY_ID["postgresql"]]
        assert all(node["Index Cond"].startswith("((id)::text = ") for node in found_by_id), (view, name)
        joined = {"Nested Loop", "Memoize", "Aggregate", "Result"} if found_by_id else set()
        assert types <= {"Append", "Limit", "Subquery Scan", "Index Scan"} | joined, (
            view,
            name,
            json.dumps(plan),
        )
        reads = [node for node in kinds if node["Node Type"] == "Index Scan" and node not in found_by_id]
        assert all(node["Index Name"].startswith("ix_submissions_") for node in reads), (view, name)


def ranges_of_list(view: View, is_next_page: bool, worker: Actor) -> list[Any]:
    """Return the ranges that a page reads: those before the cursor, which is at an emergency, are left out."""
    if view is View.CLOSED:
        return [view]
    ranges = ranges_of(view, queue_context(worker, LATER))
    return [each for each in ranges if not is_next_page or each.rank is None or each.rank >= UNREACHED_RANK]


def is_read(node: dict[str, Any]) -> bool:
    """Whether a node, or one under it, reads anything: not one whose conditions exclude each other."""
    return any(each["Node Type"] == "Index Scan" for each in nodes(node))


def nodes(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield a plan's node and every node under it."""
    yield plan
    for child in plan.get("Plans", ()):
        yield from nodes(child)
