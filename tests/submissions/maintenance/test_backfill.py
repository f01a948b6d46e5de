"""Backfilling older rows, recounting, and migrating a database with cases in work down and up."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask

from app.extensions import db, instance_keys, writing
from app.operations import migrations
from app.rules.due_dates import ServiceLevels
from app.submissions.maintenance import backfill
from app.submissions.statuses import Decision, Outcome, Status
from app.submissions.worklist import counters
from app.submissions.worklist.list_counts import view_counts
from app.submissions.worklist.queue import View
from tests.submissions.build import (
    CHICAGO,
    NOON,
    bring_to,
    column,
    link_case,
    log_contact_with,
    put,
    queue_context,
    rows,
    run,
    run_as_owner,
    sent,
    staff,
    stored,
    transition_to,
)

COUNTS = "SELECT scope, name, bucket, n FROM tallies WHERE n <> 0 ORDER BY scope, name, bucket"
KEPT_AT_0001 = "SELECT id, status, owner_id, decision, tier, tier_due FROM submissions ORDER BY id"
OLD = {
    "trying": "taken",
    "waiting_for_patient": "taken",
    "waiting_for_report": "taken",
}


def one_of_each_kind() -> dict[str, str]:
    """Store a submission in each status, some emergencies and a linked pair; return them by name."""
    worker = staff("clinician")
    made = {str(status): sent() for status in Status}
    for status, case in made.items():
        if status in OLD:
            bring_to(Status.TAKEN, case, worker)
            transition_to(case, Status(status), worker)
        else:
            bring_to(Status(status), case, worker)
    made["emergency"] = sent("emergency", changed={"weight_loss": "not_sure"})
    made["unreached"] = sent("emergency")
    bring_to(Status.TAKEN, made["unreached"], worker)
    transition_to(made["unreached"], Status.DECIDED, worker, decision=Decision.COULD_NOT_REACH)
    made["tried"] = sent("urgent", changed={"onset_date": {"weeks_ago": 11}})
    log_contact_with(made["tried"], Outcome.NO_ANSWER, worker)
    made["unassigned"] = sent()
    log_contact_with(made["unassigned"], Outcome.NO_ANSWER, worker)
    run("UPDATE submissions SET owner_id = NULL WHERE id = :id", id=made["unassigned"])
    made["follower"] = sent()
    link_case(made["follower"], made["new"], worker)
    with writing.begin() as session:
        counters.recount(session)
    return made


def fill_in() -> int:
    return backfill.backfill(writing.begin, instance_keys(), ServiceLevels(), CHICAGO)


@pytest.mark.one_in(2)
def test_a_recount_corrects_every_counter(store: Flask) -> None:
    one_of_each_kind()
    right = rows(COUNTS)
    run("UPDATE tallies SET n = n + 7")
    run("INSERT INTO tallies (scope, name, bucket, n) VALUES ('', 'open', 99, 3)")
    with writing.begin() as session:
        counters.recount(session)
    assert rows(COUNTS) == right
    assert view_counts(db.session, queue_context())[View.ALL] == 10


@pytest.mark.one_in(2)
def test_missing_indexes_are_filled_in_and_the_counters_stay_right(
    store: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = one_of_each_kind()
    right, indexes = rows(COUNTS), rows("SELECT id, birth_index FROM submissions ORDER BY id")
    counts = rows("SELECT id, open_questions FROM submissions ORDER BY id")
    run("UPDATE submissions SET birth_index = NULL, last_days_at = NULL, open_questions = 0")
    run("UPDATE submissions SET act_by = due_at")
    run("DELETE FROM tallies")
    monkeypatch.setattr(backfill, "AT_ONCE", 5)
    assert fill_in() == len(made)
    assert rows("SELECT id, birth_index FROM submissions ORDER BY id") == indexes
    assert rows(COUNTS) == right
    found = stored(made["tried"])
    assert found.last_days_at is not None
    assert found.act_by == min(found.last_days_at, found.due_at or NOON)
    assert stored(made["emergency"]).open_questions == 1
    assert rows("SELECT id, open_questions FROM submissions ORDER BY id") == counts
    assert fill_in() == 0
    assert rows(COUNTS) == right


def test_a_row_that_cannot_be_opened_is_filled_in_too(store: Flask) -> None:
    one, other = sent(), sent()
    for case in (one, other):
        put(case, birth_index=None, data_key=b"gone")
    assert fill_in() == 2
    assert None is not column("birth_index", one) != column("birth_index", other)


@pytest.mark.one_in(2)
def test_an_interrupted_backfill_continues_the_next_time(
    store: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    one_of_each_kind()
    right = rows(COUNTS)
    run("UPDATE submissions SET birth_index = NULL")
    run("DELETE FROM tallies")
    monkeypatch.setattr(backfill, "AT_ONCE", 4)
    begun: list[int] = []

    def begin() -> Any:
        begun.append(1)
        if len(begun) > 4:  # one reads the counters, one sets the order again
            raise InterruptedError
        return writing.begin()

    with pytest.raises(InterruptedError):
        backfill.backfill(begin, instance_keys(), ServiceLevels(), CHICAGO)
    assert fill_in() == 4
    assert rows(COUNTS) == right


def test_a_database_with_cases_in_work_is_downgraded_and_upgraded(owned: Flask) -> None:
    made = one_of_each_kind()
    old = {case: (stored(case).status, stored(case).owner_id) for case in made.values()}
    events = rows("SELECT count(*) FROM events")
    db.session.close()
    migrations.downgrade("0001")
    at_0001 = {row.id: row for row in rows(KEPT_AT_0001)}
    for name, case in made.items():
        status, owner = old[case]
        expected = ("taken" if owner else "new") if status in OLD else status
        assert at_0001[case].status == expected, name
        assert at_0001[case].owner_id == owner
    assert rows("SELECT count(*) FROM submissions WHERE act_by IS NULL") == [(0,)]
    migrations.upgrade()
    migrations.check()
    assert [tuple(row) for row in rows(KEPT_AT_0001)] == [tuple(at_0001[id_]) for id_ in sorted(at_0001)]
    assert rows("SELECT count(*) FROM events") == events
    for name, case in made.items():
        assert_whole(name, case)
    counted = rows(COUNTS)
    with writing.begin() as session:
        counters.recount(session)
    assert rows(COUNTS) == counted


def assert_whole(name: str, case: str) -> None:
    """Check that a row upgraded from 0001 has everything that casework needs."""
    found = stored(case)
    is_open = found.status != "closed"
    for column_name in ("next_action", "due_at", "act_by"):
        assert (getattr(found, column_name) is not None) is is_open, (name, column_name)
    assert (found.closed_at is None) is is_open
    if name != "follower":  # 0001 knows no links
        assert (found.decided_at is not None) is (found.decision is not None), name
    assert found.tier_now == found.tier
    assert found.birth_index is not None
    assert found.full_name == "Edna Larson"
    if found.queue_rank == 0 and is_open:
        assert found.act_by == found.due_at


def test_an_older_submission_gets_the_receipt_it_would_have_been_sent_with(
    store: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [sent(persona) for persona in ("standard", "urgent", "priority", "imaging", "emergency")]
    receipts = {each: stored(each).receipt for each in ids}
    assert len(set(receipts.values())) == len(ids)
    run_as_owner("UPDATE submissions SET receipt = NULL")
    gone = ids.pop()
    put(gone, data_key=b"gone")
    monkeypatch.setattr(backfill, "AT_ONCE", 2)
    assert fill_in() == 5
    assert {each: stored(each).receipt for each in ids} == {each: receipts[each] for each in ids}
    assert column("receipt", gone) == b""
    assert fill_in() == 0
