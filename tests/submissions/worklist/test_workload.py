"""Workload per person, and the reports to chase: the numbers, their rows, and what the database reads for them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import event, text

from app.extensions import db, writing
from app.submissions.casework.scan_requests import ScanRequest, receive_report, request_report
from app.submissions.context import Actor, load_for_update
from app.submissions.statuses import Outcome, Status
from app.submissions.worklist.counters import UNASSIGNED
from app.submissions.worklist.reports_wanted import reports_to_chase, waiting_without_request
from app.submissions.worklist.workload import Load, Share, calls_of, submissions_of, workload
from tests.submissions.build import (
    NOON,
    assign_case,
    log_contact_with,
    put,
    sent,
    staff,
    staff_context,
    stored,
    transition_to,
)


@pytest.fixture
def store(stored_app: Flask) -> Iterator[Flask]:
    """Each database in turn, with an app context."""
    with stored_app.app_context():
        yield stored_app


def owned(actor: Actor, due_in: timedelta, sent_before: timedelta) -> str:
    """A case of this person, due and sent at these times."""
    case = sent("standard", NOON - sent_before)
    assign_case(case, actor, actor)
    put(case, act_by=NOON + due_in, due_at=NOON + due_in)
    return case


def test_each_number_is_how_many_rows_are_behind_it(store: Flask) -> None:
    cora, cody = staff(), staff()
    late = owned(cora, timedelta(hours=-1), timedelta(days=3))
    tonight = owned(cora, timedelta(hours=11, minutes=59), timedelta(days=5))
    owned(cora, timedelta(hours=12), timedelta(days=1))
    unassigned = sent("standard")
    log_contact_with(late, Outcome.NO_ANSWER, cora, NOON)
    log_contact_with(late, Outcome.NO_ANSWER, cora, NOON - timedelta(days=1))
    log_contact_with(late, Outcome.LETTER_SENT, cora, NOON)
    put(late, act_by=NOON - timedelta(hours=1), due_at=NOON - timedelta(hours=1))
    of_cora, of_cody, of_none = workload(db.session, [cora.id, cody.id, UNASSIGNED], NOON)
    assert of_cora == Load(cora.id, 3, 2, 1, 1, tonight, stored(tonight).sent_at)
    assert of_cody == Load(cody.id, 0, 0, 0, 0, None, None)
    assert (of_none.owner, of_none.open, of_none.oldest_id) == (UNASSIGNED, 1, unassigned)
    for share, number in ((Share.OPEN, 3), (Share.DUE_TODAY, 2), (Share.OVERDUE, 1)):
        assert len(submissions_of(db.session, cora.id, share, NOON)) == number
    assert [each.id for each in submissions_of(db.session, cora.id, Share.OVERDUE, NOON)] == [late]
    (call,) = calls_of(db.session, cora.id, NOON)
    assert call.submission.full_name == "Edna Larson"


def test_a_closed_case_is_no_work(store: Flask) -> None:
    cora = staff()
    case = owned(cora, timedelta(), timedelta())
    transition_to(case, Status.DECIDED, cora)
    transition_to(case, Status.CLOSED, cora)
    assert workload(db.session, [cora.id], NOON)[0].open == 0


def test_the_workload_is_one_statement_and_sorts_nothing(app: Flask) -> None:
    with app.app_context():
        cora = staff()
        owned(cora, timedelta(), timedelta())
        statements: list[tuple[str, object]] = []

        def note(_: object, __: object, statement: str, values: object, *___: object) -> None:
            if statement.startswith("SELECT"):
                statements.append((statement, values))

        db.session.rollback()
        event.listen(db.engine, "before_cursor_execute", note)
        workload(db.session, [cora.id, UNASSIGNED], NOON)
        event.remove(db.engine, "before_cursor_execute", note)
        ((statement, values),) = statements
        with db.engine.connect() as connection:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).all()  # type: ignore[arg-type]
        steps = " ".join(str(step[-1]) for step in plan)
        assert "ix_submissions_owner_sent" in steps
        assert "TEMP B-TREE" not in steps


def request(case: str, actor: Actor, place: str, chase_in: int) -> None:
    version, context = stored(case).version, staff_context(actor)
    day = NOON.date()
    with writing.begin() as session:
        submission = load_for_update(session, case, version, context)
        request_report(session, submission, ScanRequest(place, day, "", day + timedelta(chase_in)), context)


def test_reports_are_listed_by_the_day_to_chase_until_they_come(store: Flask) -> None:
    cora = staff()
    later, first, came = (sent("imaging") for _ in range(3))
    for case, place, days in ((later, "Lakeside", 3), (first, "North", 1), (came, "South", 2)):
        request(case, cora, place, days)
    version, context = stored(came).version, staff_context(cora)
    with writing.begin() as session:
        receive_report(session, load_for_update(session, came, version, context), context)
    db.session.rollback()
    assert [each.id for each in reports_to_chase(db.session)] == [first, later]
    assert [each.scan_request["place"] for each in reports_to_chase(db.session)] == ["North", "Lakeside"]
    assert not waiting_without_request(db.session)


def test_a_case_that_waits_without_a_request_is_listed_apart(store: Flask) -> None:
    cora = staff()
    case = sent("imaging")
    transition_to(case, Status.TAKEN, cora)
    transition_to(case, Status.WAITING_FOR_REPORT, cora)
    assert [each.id for each in waiting_without_request(db.session)] == [case]
    assert not reports_to_chase(db.session)


def test_the_list_of_reports_is_read_from_its_index(app: Flask) -> None:
    with app.app_context(), db.engine.connect() as connection:
        query = (
            "EXPLAIN QUERY PLAN SELECT reference FROM submissions WHERE status <> 'closed' "
            "AND report_chase_on IS NOT NULL ORDER BY report_chase_on, reference LIMIT 200"
        )
        steps = " ".join(str(step[-1]) for step in connection.execute(text(query)))
        assert "ix_submissions_chase" in steps
        assert "TEMP B-TREE" not in steps
