"""The events of all cases: filtered, by cursor, and read from an index."""

from __future__ import annotations

from datetime import timedelta
from itertools import product

import pytest
from flask import Flask
from sqlalchemy import select

from app.extensions import db
from app.submissions.events import EventKind
from app.submissions.models import Event
from app.submissions.statuses import Outcome
from app.submissions.worklist import event_list
from app.submissions.worklist.event_list import THE_PATIENT, BadCursor, EventFilters, event_page
from tests.submissions.build import (
    CHICAGO,
    NOON,
    log_contact_with,
    open_case,
    report_getting_worse,
    sent,
    staff,
)


def listed(filters: EventFilters) -> list[int]:
    """Return the ids of the whole list, page by page."""
    db.session.rollback()
    ids: list[int] = []
    after = ""
    while True:
        page = event_page(db.session, filters, CHICAGO, after)
        ids += [event.id for event in page.events]
        if not page.after:
            return ids
        after = page.after


def test_every_filter_lists_its_events_page_by_page_the_latest_first(
    store: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(event_list, "PAGE_SIZE", 3)
    workers = [staff(), staff("clinician")]
    for n in range(3):
        case = sent(at=NOON + timedelta(days=n))
        for worker, outcome in product(workers, (Outcome.NO_ANSWER, Outcome.LETTER_SENT)):
            log_contact_with(case, outcome, worker, NOON + timedelta(days=n))
        open_case(case, workers[0], NOON)
        report_getting_worse(case, NOON + timedelta(days=n, hours=1))
    events = db.session.scalars(select(Event).order_by(Event.at.desc(), Event.id.desc())).all()
    day = (NOON + timedelta(days=1)).date()
    for person, kind, on in product(
        (None, THE_PATIENT, workers[0].id), (None, EventKind.CONTACT, EventKind.SAID_WORSE), (None, day)
    ):
        expected = [
            event.id
            for event in events
            if (person is None or (event.actor_id or THE_PATIENT) == person)
            and (kind is None or event.kind == kind)
            and (on is None or event.at.astimezone(CHICAGO).date() == on)
        ]
        assert listed(EventFilters(person, kind, on)) == expected, (person, kind, on)


@pytest.mark.parametrize("cursor", ["x", "1", "1_2_3", "1_x", f"{10**30}_1", "1_-1", f"1_{2**40}"])
def test_a_cursor_that_was_not_made_here_is_refused(embedded: Flask, cursor: str) -> None:
    with pytest.raises(BadCursor):
        event_page(db.session, EventFilters(), CHICAGO, cursor)


@pytest.mark.parametrize(
    "filters",
    [
        EventFilters(),
        EventFilters(person=1),
        EventFilters(person=THE_PATIENT),
        EventFilters(kind="contact"),
        EventFilters(person=1, kind="contact"),
        EventFilters(day=NOON.date()),
    ],
)
def test_every_list_is_read_from_an_index_in_its_order(embedded: Flask, filters: EventFilters) -> None:
    statements: list[str] = []
    connection = db.session.connection().connection.dbapi_connection
    assert connection is not None
    connection.set_trace_callback(statements.append)
    event_page(db.session, filters, CHICAGO)
    connection.set_trace_callback(None)
    statement = next(each for each in statements if "FROM events" in each)
    plan = "\n".join(
        row[-1] for row in db.session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}")
    )
    assert "USING INDEX ix_events_" in plan, plan
    assert "TEMP B-TREE" not in plan, plan
