"""How long it takes to link, to verify, and to add to a chain; with a million events when asked to."""

from __future__ import annotations

import sys
import time
import tracemalloc
from typing import Any

import pytest
from flask import Flask

from app.audit.verification import verify
from app.extensions import db, instance_keys
from app.operations import migrations
from app.submissions.models import Event
from tests.submissions.build import open_case, rows, run_as_owner, sent, staff

DETAIL_BYTES = 250
ACTS = 200
COPIES = """
INSERT INTO events (id, submission_id, at, kind, to_status, version, place_id, act_id, detail)
WITH RECURSIVE copies (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copies WHERE n < :number)
SELECT 1000 + copies.n, events.submission_id, events.at, 'moved', 'taken', copies.n, events.place_id, events.place_id, {detail}
FROM copies, events WHERE events.id = (SELECT min(id) FROM events)
"""
RANDOM = {
    "sqlite": f"randomblob({DETAIL_BYTES})",
    "postgresql": f"decode(repeat(md5(copies.n::text), {DETAIL_BYTES // 16}), 'hex')",
}


def as_an_earlier_release_left_it(number: int) -> None:
    """Store so many events, none of them linked."""
    sent()
    statement = COPIES.format(detail=RANDOM[db.engine.dialect.name]).replace(":number", str(number))
    run_as_owner(statement)
    run_as_owner("DELETE FROM audit_heads")
    run_as_owner("UPDATE events SET link = NULL, mac = NULL, detail_digest = NULL WHERE id < 1000")


def measured(words: str, number: int, act: Any) -> Any:
    began = time.perf_counter()
    result = act()
    seconds = time.perf_counter() - began
    sys.stdout.write(f"{words}: {number:,} rows in {seconds:.1f} s, {number / seconds:,.0f} rows/s\n")
    return result


@pytest.mark.parametrize(
    "number",
    [
        pytest.param(2_000, id="small"),
        pytest.param(1_000_000, id="full", marks=[pytest.mark.full, pytest.mark.timeout(3600)]),
    ],
)
def test_many_events_are_linked_by_an_upgrade_and_verified_in_constant_memory(
    stored_app: Flask, number: int
) -> None:
    with stored_app.app_context():
        as_an_earlier_release_left_it(number)
        sys.stdout.write(f"\n{db.engine.dialect.name}\n")
        measured("linked by the upgrade", number, migrations.upgrade)
        signing = instance_keys().audit
        report = measured("verified", number, lambda: verify(db.session, signing, Event))
        assert (report.checked, report.unlinked, report.faults) == (number + 1, 0, [])
        run_as_owner("UPDATE events SET kind = 'noted' WHERE link = :link", link=number // 2)
        tracemalloc.start()
        (fault,) = verify(db.session, signing, Event).faults
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert fault.startswith(f"events: link {number // 2} does not fit")
        assert most < 60 * 2**20
        case, reader = rows("SELECT id FROM submissions")[0][0], staff()
        measured("added one by one", ACTS, lambda: [open_case(case, reader) for _ in range(ACTS)])
