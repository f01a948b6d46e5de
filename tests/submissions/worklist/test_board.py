"""What needs attention now, and the work of each person: counted as the lists count."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from flask import Flask

from app.extensions import db, writing
from app.submissions.statuses import Outcome, Status
from app.submissions.worklist import board, rollups
from app.submissions.worklist.board import Now
from tests.submissions.build import (
    NOON,
    bring_to,
    column,
    log_contact_with,
    put,
    queue_context,
    sent,
    staff,
)


def now_at(at: object = NOON) -> Now:
    db.session.rollback()
    return board.now_counts(db.session, replace(queue_context(), now=at))  # type: ignore[arg-type]


def test_an_empty_clinic_has_nothing_that_needs_attention(embedded: Flask) -> None:
    assert now_at() == Now(0, None, 0, 0, 0, 0, 0)


def test_emergencies_are_counted_with_the_time_that_the_oldest_waits(store: Flask) -> None:
    worker = staff("clinician")
    first = sent("emergency", at=NOON - timedelta(hours=2))
    sent("emergency", at=NOON)
    sent()
    counts = now_at()
    assert (counts.emergencies, counts.open, counts.unassigned) == (2, 3, 3)
    assert counts.oldest == NOON - timedelta(hours=2)
    log_contact_with(first, Outcome.SPOKE, worker)
    assert (now_at().emergencies, now_at().oldest) == (1, NOON)


def test_an_urgent_case_counts_as_late_until_a_clinician_has_called(store: Flask) -> None:
    case = sent("urgent")
    due = column("act_by", case)
    assert now_at(due - timedelta(seconds=1)).urgent_late == 0
    assert now_at(due).urgent_late == 1
    assert now_at(due).due_now == 1
    log_contact_with(case, Outcome.SPOKE, staff("clinician"))
    assert now_at(due).urgent_late == 0


def test_a_window_counts_as_closing_until_a_visit_is_booked(store: Flask) -> None:
    today = NOON.date()
    for first, last in ((-1, -1), (-3, 0), (7, 9), (8, 9)):
        case = sent()
        put(case, window_first=today + timedelta(first), window_last=today + timedelta(last))
    booked, closed = sent(), sent()
    for case in (booked, closed):
        put(case, window_first=today, window_last=today)
    put(booked, status="decided", decision="book_clinic", decided_at=NOON)
    bring_to(Status.CLOSED, closed, staff())
    with writing.begin() as session:
        rollups.recount(session)
    assert now_at().closing == 2
