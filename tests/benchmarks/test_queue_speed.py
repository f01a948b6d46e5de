"""The queue is as fast with many submissions as with few.

The test command counts the steps of the database, which do not depend on the machine's load. To measure times:
`pytest tests/benchmarks/test_queue_speed.py -m full -n0 -s`, with a million submissions that are made
for it, or those of the instance that QUEUE_INSTANCE names: one that `filled` made.
"""

from __future__ import annotations

import os
import shutil
import timeit
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import ColumnElement, select, text, true

from app import create_app
from app.extensions import db, instance_keys, writing
from app.submissions.models import IN_ORDER, Submission
from app.submissions.statuses import CLINICIAN_ACTIONS, Status
from app.submissions.urgency import UNREACHED_RANK, URGENT_RANK
from app.submissions.worklist.counters import recount
from app.submissions.worklist.list_counts import view_counts
from app.submissions.worklist.queue import PAGE_SIZE, QueueContext, View, queue_page
from config import Settings
from tests.benchmarks.filling import fill
from tests.submissions.build import staff

A_THOUSAND, A_MILLION = 1_000, 1_000_000
FEW, MANY = (
    3_000,
    12_000,
)  # few enough for the test command, enough for a full page in the middle of each list
MOST_TIMES_AS_LONG = 1.3
STEPS_COUNTED = 10  # so many at once
STEPS_OF_ONE_LEVEL = 300  # a tree of more leaves may have a level more
PLACES = ("first", "middle")

CLOSED = (
    "status = 'closed', act_by = NULL, due_at = NULL, next_action = NULL, decision = 'other_care', "
    "closed_at = sent_at, decided_at = sent_at"
)
IN_WORK = {  # what references that begin with these characters become; there are 31 characters
    "23456": CLOSED,
    "789": "status = 'taken', owner_id = :owner",
    "ABCD": "status = 'waiting_for_report', owner_id = :owner",
}


@dataclass(frozen=True)
class Queue:
    """An app with a full queue, the context it is viewed in, and a cursor in the middle of each list."""

    app: Flask
    queue_context: QueueContext
    middle: Mapping[View, str]

    def show(self, view: View, place: str) -> int:
        """Read a page of a list; return how many are on it."""
        after = self.middle[view] if place == "middle" else ""
        return len(queue_page(db.session, self.queue_context, view, after=after).submissions)


def put_into_work() -> int:
    """Put some submissions into work; return the owner's id. Done in SQL, as a million transitions would take hours."""
    owner = staff().id
    with writing.begin() as session:
        for characters, change in IN_WORK.items():
            only = "instr(:characters, substr(reference, 1, 1)) > 0"
            update = text(f"UPDATE submissions SET {change} WHERE {only}")  # noqa: S608
            session.execute(update, {"characters": characters, "owner": owner})
        recount(session)
    return owner


def a_queue(app: Flask) -> Queue:
    """Return the queue of an app as seen by someone who owns submissions."""
    settings = app.config["SETTINGS"]
    owner = db.session.scalar(select(Submission.owner_id).where(Submission.owner_id.is_not(None)).limit(1))
    now = datetime.now(settings.timezone)
    queue_context = QueueContext(owner or 0, now, settings.service_levels.days_before_closing)
    counts = view_counts(db.session, queue_context)
    return Queue(
        app, queue_context, {view: _cursor_in(view, counts[view] // 2, queue_context) for view in View}
    )


def _cursor_in(view: View, number: int, queue_context: QueueContext) -> str:
    """Return the cursor after a number of rows of a list, as its pages write it."""
    if view is View.CLOSED:
        closed = (Submission.closed_at, Submission.reference)
        latest_first = [column.desc() for column in closed]
        query = select(*closed).where(text("status = 'closed'")).order_by(*latest_first)
        closed_at, reference = db.session.execute(query.offset(number).limit(1)).one()
        return f"{_micros(closed_at)}_{reference}"
    columns: list[Any] = [getattr(Submission, name) for name in IN_ORDER]
    in_order = (
        select(*columns)
        .where(text("status <> 'closed'"), _belongs_to(view, queue_context))
        .order_by(*columns)
    )
    rank, act_by, score, sent_at, reference = db.session.execute(in_order.offset(number).limit(1)).one()
    return f"{rank}_{_micros(act_by)}_{score}_{_micros(sent_at)}_{reference}"


def _belongs_to(view: View, queue_context: QueueContext) -> ColumnElement[bool]:
    """Return the condition of a list of open submissions, defined independently."""
    last_day = queue_context.today + timedelta(queue_context.days_before_closing)
    return {
        View.ALL: true(),
        View.MINE: Submission.owner_id == queue_context.staff_id,
        View.NOBODY: Submission.owner_id.is_(None),
        View.EMERGENCY: Submission.queue_rank == UNREACHED_RANK,
        View.URGENT: Submission.queue_rank == URGENT_RANK,
        View.REVIEW: Submission.next_action.in_(sorted(CLINICIAN_ACTIONS)),
        View.UNCOVERED: Submission.owner_id.is_(None)
        & (Submission.queue_rank > URGENT_RANK)
        & (Submission.act_by < queue_context.end_of_today),
        View.CLOSING: (Submission.window_first <= last_day) & (Submission.window_last >= queue_context.today),
        View.DUE: Submission.act_by <= queue_context.now,
        View.REPORT: Submission.status == Status.WAITING_FOR_REPORT,
        View.ASK: Submission.open_questions > 0,
    }[view]


def _micros(moment: datetime | None) -> int:
    return round(moment.timestamp() * 1_000_000) if moment is not None else 0


def filled(folder: Path, submissions: int) -> Path:
    """Fill a fresh instance with invented people, some of them in work."""
    app = create_app(Settings(instance_path=folder, testing=True))
    with app.app_context():
        fill(writing.begin, instance_keys(), submissions, app.config["SETTINGS"])
        put_into_work()
        db.engine.dispose()
    return folder


@pytest.fixture(scope="module")
def queues(prepared_instance: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], Path]:
    """Make an instance with a number of submissions once; for a million, use the one that QUEUE_INSTANCE names."""
    made: dict[int, Path] = {}

    def instance(submissions: int) -> Path:
        named = os.environ.get("QUEUE_INSTANCE") if submissions == A_MILLION else None
        if named:
            return Path(named)
        if submissions not in made:
            folder = tmp_path_factory.mktemp("queue") / "instance"
            shutil.copytree(prepared_instance, folder)
            made[submissions] = filled(folder, submissions)
        return made[submissions]

    return instance


@pytest.fixture
def open_queue(queues: Callable[[int], Path]) -> Callable[[int], AbstractContextManager[Queue]]:
    """Open a queue with a number of submissions."""

    @contextmanager
    def opened(submissions: int) -> Iterator[Queue]:
        app = create_app(Settings(instance_path=queues(submissions), testing=True))
        with app.app_context():
            yield a_queue(app)
            db.engine.dispose()

    return opened


Opens = Callable[[int], AbstractContextManager[Queue]]


def every_call(queue: Queue) -> dict[str, Callable[[], object]]:
    """Return calls for each list's first and middle page, and for the counts."""
    lists = {f"{view}, {place}": partial(queue.show, view, place) for view in View for place in PLACES}
    return {**lists, "counts": lambda: view_counts(db.session, queue.queue_context)}


def steps(work: Callable[[], object]) -> int:
    """Return how many steps the embedded database takes for a call, to the nearest ten."""
    counted = [0]

    def count() -> int:
        counted[0] += STEPS_COUNTED
        return 0

    connection = db.session.connection().connection.dbapi_connection
    assert connection is not None
    connection.set_progress_handler(count, STEPS_COUNTED)
    work()
    connection.set_progress_handler(None, 0)
    return counted[0]


def milliseconds(work: Callable[[], object]) -> float:
    """Return the shortest time that a call takes."""
    return min(timeit.repeat(work, number=1, repeat=50)) * 1000


def compared(open_queue: Opens, sizes: tuple[int, int], measure: Callable[..., float]) -> dict[str, Any]:
    """Measure every_call with few and with many submissions."""
    taken = []
    for size in sizes:
        with open_queue(size) as queue:
            taken.append({name: measure(work) for name, work in every_call(queue).items()})
    few, many = taken
    return {name: (few[name], many[name]) for name in few}


@pytest.mark.full
def test_every_list_fills_its_pages(open_queue: Opens) -> None:
    """Otherwise the other tests would compare full pages with empty ones."""
    with open_queue(FEW) as queue:
        sizes = {view: [queue.show(view, place) for place in PLACES] for view in View}
    assert sizes == {view: [PAGE_SIZE, PAGE_SIZE] for view in View}


@pytest.mark.full
def test_the_database_takes_no_more_steps_when_there_are_more(open_queue: Opens) -> None:
    taken = compared(open_queue, (FEW, MANY), steps)
    more = {
        name: (few, many)
        for name, (few, many) in taken.items()
        if many > few * MOST_TIMES_AS_LONG + STEPS_OF_ONE_LEVEL
    }
    assert more == {}


@pytest.mark.full
@pytest.mark.timeout(2 * 3600)
def test_times_with_a_million(open_queue: Opens) -> None:
    for name, (few, many) in compared(open_queue, (A_THOUSAND, A_MILLION), milliseconds).items():
        print(f"{name:20}{few:8.2f} ms {many:8.2f} ms {many / few:6.2f} times")  # noqa: T201
