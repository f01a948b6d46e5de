"""Reports, board and events cost the same with many submissions as with few.

The test command counts statements, which do not depend on the machine's load. To measure times with a million:
`pytest tests/benchmarks/test_report_speed.py -m full -n0 -s`.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

import pytest
import time_machine
from flask import Flask
from sqlalchemy import event

from app.extensions import db, writing
from app.staff.roles import Role
from app.submissions.worklist import counters, rollups
from tests.accounts.build import sign_in
from tests.benchmarks.multiplying import multiply_rows
from tests.pages import PageClient
from tests.submissions.build import CHICAGO, count, sent
from tests.submissions.worked_rows import multiply

PAGES = (
    "/staff/board",
    "/staff/reports",
    "/staff/reports/by-clinic.csv",
    "/staff/events",
    "/staff/events?kind=sent",
)
DAYS = 84
A_MILLION, FROM = 1_000_000, 20_000


def fill(number: int) -> None:
    """Store so many submissions in all states of work."""
    now = datetime.now(CHICAGO)
    sent(at=now)
    with writing.begin() as session:
        multiply(session, number - 1, DAYS, now=now)


def multiply_and_recount(times: int) -> None:
    with writing.begin() as session:
        multiply_rows(session, times)
        counters.recount(session)
        rollups.recount(session)


@contextmanager
def counted_statements() -> Iterator[list[str]]:
    """Collect the statements that the app's database runs, but for the opening hours, which are read once a second."""
    statements: list[str] = []

    def collect(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if "FROM closures" not in statement:
            statements.append(statement)

    engine = db.engine
    event.listen(engine, "before_cursor_execute", collect)
    yield statements
    event.remove(engine, "before_cursor_execute", collect)


def statements_of(app: Flask, client: PageClient, page: str) -> int:
    with app.app_context(), counted_statements() as statements:
        client.client.get(page)
    return len(statements)


def test_more_submissions_need_no_more_statements(app: Flask, patient: PageClient) -> None:
    with time_machine.travel(datetime.now(CHICAGO), tick=False):  # each minute a session is marked as used
        sign_in(patient, Role.LEAD)
        with app.app_context():
            fill(40)
            multiply_and_recount(2)
        patient.get(PAGES[0])  # what the process remembers is read once
        few = {page: statements_of(app, patient, page) for page in PAGES}
        with app.app_context():
            multiply_and_recount(8)
        assert {page: statements_of(app, patient, page) for page in PAGES} == few
    assert max(few.values()) <= 15


def test_multiplied_rows_count_as_often_as_they_are_there(app: Flask) -> None:
    with app.app_context():
        fill(5)
        multiply_and_recount(3)
        assert count("submissions") == count("events") == 15
        received = {key: n for key, n in rollups.stored(db.session).items() if key.measure == "received"}
        assert sum(
            n for key, n in received.items() if key.split == "clinic" and key.scope == counters.WHOLE
        ) in range(13, 16)
        assert {n % 3 for n in received.values()} == {0}


@pytest.mark.full
def test_times_with_a_million(app: Flask, patient: PageClient) -> None:
    sign_in(patient, Role.LEAD)
    with app.app_context():
        fill(FROM)
        multiply_and_recount(1)
    few = {page: milliseconds(patient, page) for page in PAGES}
    with app.app_context():
        multiply_and_recount(A_MILLION // FROM)
    for page in PAGES:
        many = milliseconds(patient, page)
        print(f"{page:40}{few[page]:8.0f} ms {many:8.0f} ms")  # noqa: T201


def milliseconds(client: PageClient, page: str) -> float:
    """Return the least processor time of a page."""
    taken = []
    for _ in range(5):
        start = time.process_time()
        client.client.get(page)
        taken.append(1000 * (time.process_time() - start))
    return min(taken)
