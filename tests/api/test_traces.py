"""What a system fetched is in the access log, in its chain, and on the pages that leads, auditors and patients read."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from flask import Flask
from sqlalchemy.exc import SQLAlchemyError

from app.audit.access_log import PageView, Way, unpacked
from app.audit.links import link_waiting
from app.audit.unusual_readings import days_of_reading
from app.audit.verification import verify
from app.extensions import db, instance_keys, writing
from app.submissions.rights.patient_record import seen_by
from app.submissions.worklist.access_list import Reader, named_on, shown_on, views_of, views_of_case
from tests.api import build
from tests.api.build import System, case_sent, hand_over
from tests.submissions import build as cases


@pytest.mark.proves("every-reading-is-logged")
def test_each_reading_of_a_system_is_in_the_access_log(stored_app: Flask) -> None:
    system, case = System(stored_app), case_sent(stored_app)
    handover = hand_over(stored_app, case)
    system.waiting()
    system.fetch(handover)
    system.fetch(handover)
    system.take(handover)
    rows = build.readings(stored_app)
    assert [row.way for row in rows] == [Way.HANDOVERS, Way.HANDOVER, Way.HANDOVER, Way.HANDOVER_TAKEN]
    assert {(row.token_id, row.staff_id) for row in rows} == {(system.row().id, None)}
    assert unpacked(rows[0].ids) == [case]
    assert {row.submission_id for row in rows[1:]} == {case}
    assert [row.how_many for row in rows] == [1, 1, 1, 0]


def test_what_shows_nothing_leaves_no_row(stored_app: Flask) -> None:
    system, other = System(stored_app), System(stored_app, "other")
    system.waiting()
    handover = hand_over(stored_app, case_sent(stored_app))
    for path in ("0" * 32, "x"):
        system.fetch(path)
        system.take(path)
    system.take(handover)
    other.disable()
    other.fetch(handover)
    assert build.readings(stored_app) == []


def test_the_same_list_leaves_one_row_an_hour(stored_app: Flask) -> None:
    system, start = System(stored_app), datetime.now(UTC)
    hand_over(stored_app, case_sent(stored_app))
    for minutes in (0, 1, 59, 61):
        with time_machine.travel(start + timedelta(minutes=minutes), tick=False):
            system.waiting()
    assert len(build.readings(stored_app, Way.HANDOVERS)) == 2
    with time_machine.travel(start + timedelta(minutes=62), tick=False):
        hand_over(stored_app, case_sent(stored_app))
        system.waiting()
    assert len(build.readings(stored_app, Way.HANDOVERS)) == 3


def test_a_confirmation_that_is_repeated_leaves_one_row(stored_app: Flask) -> None:
    system = System(stored_app)
    handover = hand_over(stored_app, case_sent(stored_app))
    system.fetch(handover)
    for _ in range(3):
        assert system.take(handover).status_code == 204
    assert len(build.readings(stored_app, Way.HANDOVER_TAKEN)) == 1


def test_the_rows_of_systems_are_in_the_chain(stored_app: Flask) -> None:
    system = System(stored_app)
    handover = hand_over(stored_app, case_sent(stored_app))
    system.waiting()
    system.fetch(handover)
    with stored_app.app_context():
        signing = instance_keys().audit
        list(link_waiting(writing.begin, signing, PageView))
        report = verify(db.session, signing, PageView)
        assert (report.checked, report.unlinked) == (2, 0)
        assert [fault for fault in report.faults if "no head" not in fault] == []
        with pytest.raises(SQLAlchemyError, match="append-only"):
            cases.run("UPDATE access_log SET token_id = NULL, staff_id = 1 WHERE token_id IS NOT NULL")


def test_a_bundle_whose_row_cannot_be_written_is_not_given(app: Flask) -> None:
    system = System(app)
    handover = hand_over(app, case_sent(app))
    with app.app_context():
        cases.change_tables(
            "CREATE TRIGGER full BEFORE INSERT ON access_log BEGIN SELECT RAISE(ABORT, 'full'); END"
        )
    answer = system.fetch(handover)
    assert (answer.status_code, answer.mimetype) == (503, "application/problem+json")
    assert answer.headers["Retry-After"] == "60"
    assert system.ask().status_code == 503


def test_the_pages_of_the_access_log_find_what_systems_read(stored_app: Flask) -> None:
    system, case = System(stored_app), case_sent(stored_app)
    handover = hand_over(stored_app, case)
    system.waiting()
    system.fetch(handover)
    token_id = system.row().id
    with stored_app.app_context():
        found = views_of(db.session, Reader(token_id=token_id), None).views
        assert [each.way for each in found] == [Way.HANDOVER, Way.HANDOVERS]
        assert {(each.token_id, each.staff_id) for each in found} == {(token_id, None)}
        assert [each.way for each in views_of_case(db.session, case).views] == [Way.HANDOVER]
        assert [each.way for each in named_on(db.session, case).views] == [Way.HANDOVERS]
        shown = shown_on(db.session, found[1].id)
        assert shown is not None
        assert [each[0] for each in shown[1]] == [case]


def test_the_patient_is_told_which_system_fetched_it(stored_app: Flask) -> None:
    system, case = System(stored_app), case_sent(stored_app)
    handover = hand_over(stored_app, case)
    system.waiting()
    system.fetch(handover)
    system.take(handover)
    with stored_app.app_context():
        seen = [(each.by, each.way) for each in seen_by(db.session, cases.stored(case), {})]
    assert seen == [("chart", Way.HANDOVER)]


def test_a_system_is_left_out_of_what_is_unusual(stored_app: Flask) -> None:
    system = System(stored_app)
    for _ in range(3):
        system.fetch(hand_over(stored_app, case_sent(stored_app)))
    day = build.now().date()
    with stored_app.app_context():
        assert days_of_reading(db.session, day - timedelta(days=1), day + timedelta(days=1)) == []
