"""A workplace for state machines that act at random: staff, rows that are rolled back, and the invariants."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from flask import Flask
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from app.database import FOR_WRITING
from app.extensions import db, instance_keys
from app.rules.due_dates import ServiceLevels
from app.rules.tiers import Tier
from app.staff.models import Staff
from app.submissions.casework.transitions import unassign_all
from app.submissions.casework.undo import undo
from app.submissions.context import Actor, StaffContext
from app.submissions.intake.submit import SubmissionRequest, submit
from app.submissions.models import Event, Submission
from app.submissions.statuses import REACHED, TRIED, ActionRefused, Conflict, Outcome
from app.submissions.urgency import Urgency
from app.submissions.worklist import counters, rollups
from app.submissions.worklist.counters import COUNTED, COUNTED_AS, IN_GROUPS, QueueCounter, counter_keys
from app.submissions.worklist.list_counts import view_counts
from app.submissions.worklist.queue import QueueContext, View, queue_page
from app.submissions.worklist.rollups import COUNTED_BY, differences
from tests.submissions.build import NOON, ROWS, SEALED, add_staff

SENT_ONCE = ("draft_id", "reference", "sent_at", "as_of", "tier", "score", "tier_due", "data_key", *SEALED)
OVER = ("decided", "closed")
URGENT_BY = ("is_unreached_emergency", "says_worse", "next_action", "tier_now", "is_heard", "is_read")
IN_EMERGENCY = {"call_now", "clinician_calls", "clinician_decides", "carry_out_plan", "ask_arrived"}
Row = dict[str, Any]


@dataclass
class Expected:
    """What is expected of one submission, tracked apart from what is stored. in_care: whether that was logged just now."""

    alarm: bool
    tries: list[tuple[Any, int]]
    letter: bool = False
    clinician: bool = False
    spoken_with: bool = False
    planned: bool = False
    in_care: bool = False

    def reached(self, by_clinician: bool) -> None:
        self.alarm = self.alarm and not by_clinician
        self.tries, self.letter, self.spoken_with = [], False, self.alarm

    def alarmed(self) -> None:
        self.alarm, self.spoken_with, self.planned = True, False, False


class Workplace:
    """Everything happens in one transaction that is never committed; each action in its own savepoint."""

    def __init__(self, app: Flask, now: datetime = NOON) -> None:
        self.context = app.app_context()
        self.context.push()
        self.connection = db.engine.connect().execution_options(**FOR_WRITING)
        self.transaction = self.connection.begin()
        self.now = now
        self.expected: dict[str, Expected] = {}
        self.rows: dict[str, Row] = {}
        self.before_act: dict[str, tuple[int, Row, Expected]] = {}
        self.seen: tuple[Any, ...] = ()
        self.events: Counter[str] = Counter()
        with self.begin() as session:
            self.staff = [add_staff(session, role) for role in ("coordinator", "coordinator", "clinician")]
            self.auditor = add_staff(session, "auditor")
        self.at_work = list(self.staff)

    def close(self) -> None:
        """Undo everything."""
        self.transaction.rollback()
        self.connection.close()
        self.context.pop()

    @contextmanager
    def begin(self) -> Iterator[Session]:
        """Open a new session, as each request does."""
        info = dict(db.session.info)
        join = "create_savepoint"
        with (
            Session(
                self.connection, join_transaction_mode=join, info=info, expire_on_commit=False
            ) as session,
            session.begin(),
        ):
            yield session

    def staff_context(self, actor: Actor) -> StaffContext:
        return StaffContext(actor, self.now, ServiceLevels())

    def send(self, request: SubmissionRequest) -> str:
        with self.begin() as session:
            submission = submit(session, instance_keys(), request, self.now, ServiceLevels())
            self.expected.setdefault(submission.id, Expected(submission.tier == Tier.EMERGENCY_NOW, []))
            return submission.id

    def act(self, actor: Actor, *ids: str, do: Callable[..., Any]) -> bool:
        """Call `do(session, context)`, which may be refused; a refusal must change nothing. Return whether it was done."""
        before = self.stored_rows()
        expected = {each: replace(self.expected[each], tries=[*self.expected[each].tries]) for each in ids}
        try:
            with self.begin() as session:
                do(session, self.staff_context(actor))
        except (ActionRefused, Conflict):
            assert self.stored_rows() == before
            return False
        for each in ids:
            self.expected[each].clinician |= actor.role == "clinician"
            self.before_act[each] = (self.version(each), before[each], expected[each])
        return True

    def undo_latest(self, actor: Actor, id_: str) -> bool:
        """Undo the latest act, which may be refused. When it is done, everything is as it was before that act."""
        version, row, expected = self.before_act.get(id_, (0, {}, self.expected[id_]))
        latest = select(Event.act_id).where(Event.submission_id == id_, Event.version.is_not(None))
        act_id = self.connection.scalar(latest.order_by(Event.id.desc()).limit(1))
        version_now = self.version(id_)
        if act_id is None:  # it was only sent
            return False
        if not self.act(actor, id_, do=lambda session, context: undo(session, id_, act_id, context)):
            return False
        assert version == version_now, "something was undone that was not the latest act"
        restored = self.stored_rows()[id_]
        assert restored == {**row, "version": version + 1}
        self.expected[id_], self.rows[id_] = expected, {**row, "version": version}
        return True

    def disable(self, actor: Actor) -> None:
        """Disable an account, and unassign its submissions."""
        with self.begin() as session:
            session.execute(update(Staff).where(Staff.id == actor.id).values(disabled_at=self.now))
            unassign_all(session, actor.id, self.staff_context(self.at_work[-1]))
        self.at_work.remove(actor)

    def expect_contact(self, id_: str, actor: Actor, outcome: Outcome, signs: frozenset[str] | None) -> None:
        """Update what is expected after a logged contact."""
        expected = self.expected[id_]
        if signs and outcome is not Outcome.IN_CARE:
            expected.alarmed()
        if outcome in REACHED and (not signs or outcome is Outcome.TOLD_911):
            expected.reached(actor.role == "clinician")
        expected.in_care = outcome is Outcome.IN_CARE
        expected.alarm = expected.alarm and not expected.in_care
        if outcome in TRIED:
            expected.tries.append((self.now.date(), actor.id))
        expected.letter |= outcome is Outcome.LETTER_SENT

    def stored_rows(self) -> dict[str, Row]:
        """Return every row as stored, by id."""
        return {row.id: dict(row._mapping) for row in self.connection.execute(select(ROWS))}

    def version(self, id_: str) -> int:
        return int(self.connection.scalar(select(ROWS.c.version).where(ROWS.c.id == id_)) or 0)

    def check(self) -> None:
        """Check the invariants that hold after every action."""
        rows = self.stored_rows()
        self._check_events(rows)
        seen = (self.now, len(self.at_work), rows)
        if seen == self.seen:
            return
        self.seen = seen
        for id_, row in rows.items():
            check_row(row, self.expected[id_], self.now)
            if id_ in self.rows:
                check_change(self.rows[id_], row, self.expected[id_])
            self.expected[id_].in_care = False
        check_links(rows)
        with self.begin() as session:
            check_counters(session, rows)
            check_rollups(session)
            self._check_lists(session, rows)
        self.rows = rows

    def _check_events(self, rows: dict[str, Row]) -> None:
        counted = self.connection.execute(
            select(Event.submission_id, func.count()).group_by(Event.submission_id)
        )
        current: Counter[str] = Counter({row[0]: row[1] for row in counted})
        for id_, row in rows.items():
            changed = id_ in self.rows and self.rows[id_]["version"] != row["version"]
            assert current[id_] >= self.events[id_] + changed
        self.events = current

    def _check_lists(self, session: Session, rows: dict[str, Row]) -> None:
        context = QueueContext(0, self.now, ServiceLevels().days_before_closing)
        lists = {view: listed(session, context, view) for view in View if view is not View.MINE}
        open_ids = {id_ for id_, row in rows.items() if row["status"] != "closed"}
        mine = set()
        for actor in [*self.staff, self.auditor]:
            theirs = replace(context, staff_id=actor.id)
            lists[View.MINE] = listed(session, theirs, View.MINE)
            assert not (lists[View.MINE] and actor not in self.at_work), "someone who left owns a submission"
            mine |= set(lists[View.MINE])
            assert view_counts(session, theirs) == {view: len(lists[view]) for view in View}
        assert set(lists[View.ALL]) == open_ids == mine | set(lists[View.NOBODY])
        assert mine.isdisjoint(lists[View.NOBODY])
        assert lists[View.ALL] == sorted(lists[View.ALL], key=lambda id_: position(rows[id_]))
        alarmed = {id_ for id_ in open_ids if self.expected[id_].alarm}
        unreached = {id_ for id_ in open_ids if rows[id_]["is_unreached_emergency"]}
        assert set(lists[View.EMERGENCY]) == unreached
        assert alarmed <= set(lists[View.EMERGENCY])
        assert set(lists[View.ALL][: len(lists[View.EMERGENCY])]) == set(lists[View.EMERGENCY])
        assert set(lists[View.DUE]) == unreached | {
            id_ for id_ in open_ids if rows[id_]["act_by"] <= self.now
        }


def position(row: Row) -> tuple[Any, ...]:
    """Return the sort key of a row in the queue, computed in Python."""
    return (row["queue_rank"], row["act_by"], row["queue_score"], row["sent_at"], row["reference"])


def listed(session: Session, context: QueueContext, view: View) -> list[str]:
    """Return the ids of a whole list, page by page."""
    ids: list[str] = []
    after = ""
    while True:
        page = queue_page(session, context, view, after=after)
        ids += [submission.id for submission in page.submissions]
        if not page.after:
            return ids
        after = page.after


def check_row(row: Row, expected: Expected, now: datetime) -> None:
    """Check one submission alone."""
    closed = row["status"] == "closed"
    for name in ("next_action", "due_at", "act_by"):
        assert (row[name] is None) is closed, name
    assert (row["closed_at"] is not None) is closed
    assert (row["decision"] is not None) is (row["status"] in OVER)
    assert row["tier_now"] >= row["tier"]
    assert row["status"] != "new" or row["owner_id"] is None
    check_visit(row)
    if closed:
        return
    check_urgency(row)
    assert row["act_by"] <= row["due_at"]
    assert (row["queue_rank"] == 0) >= expected.alarm, "an unreached emergency is not first"
    if row["queue_rank"] == 0:
        assert row["tier_now"] == Tier.EMERGENCY_NOW
        assert row["next_action"] in IN_EMERGENCY
        assert row["act_by"] == row["due_at"]
        if row["next_action"] in ("call_now", "clinician_calls"):
            assert row["act_by"] <= ServiceLevels().opening.next_opening(now)
    else:
        assert row["next_action"] != "call_now"
        assert row["queue_rank"] == 1 or row["next_action"] != "clinician_calls"
        check_pull(row, now)


def check_visit(row: Row) -> None:
    """Check that what came of a visit fits it, and that no booked case is closed before that is known."""
    awaited = row["visit_at"] is not None and row["visit_outcome"] is None
    assert row["visit_at"] is not None or row["visit_outcome"] is None
    assert row["treatment"] is None or row["visit_outcome"] == "came"
    assert (row["treated_on"] is not None) is (row["treatment"] == "treated")
    if row["decision"] == "book_clinic" and row["status"] == "closed":
        assert not awaited
        assert row["visit_outcome"] != "came" or row["treatment"] in ("treated", "not_treated")
    assert (row["next_action"] == "visit_outcome") <= awaited
    assert (row["bone_care"] is None) is (row["bone_care_on"] is None)
    assert row["report_chase_on"] is None or row["scan_request"] is not None


def check_pull(row: Row, now: datetime) -> None:
    """Check that the window's last days pull a case forward until staff have acted in them, and never afterwards."""
    last, acted_at = row["last_days_at"], row["acted_at"]
    if last is None or (acted_at is not None and acted_at >= last):
        assert row["act_by"] == row["due_at"]
    elif row["window_last"] >= now.date():
        assert row["act_by"] == min(row["due_at"], last)


def check_urgency(row: Row) -> None:
    """Check that the urgency of an open submission, and its group, agree with its columns and next action."""
    submission = Submission(**{name: row[name] for name in URGENT_BY})
    unheard = row["tier_now"] >= Tier.URGENT_CLINICIAN and not row["is_heard"]
    facts = (row["is_unreached_emergency"], row["says_worse"], unheard, True)
    assert submission.urgency == list(Urgency)[facts.index(True)]
    unread = row["tier_now"] == Tier.PRIORITY_REVIEW and not row["is_read"]
    urgent = row["says_worse"] or unheard or row["next_action"] == "ask_arrived"
    assert row["queue_rank"] == (row["is_unreached_emergency"], urgent, unread, True).index(True)
    if row["says_worse"] and row["status"] != "decided":
        assert row["next_action"] in IN_EMERGENCY | {"says_worse", "call_again", "ask_after_care"}
    assert row["failed_calls"] == 0 or row["failed_since"] is not None


def check_change(before: Row, row: Row, expected: Expected) -> None:
    """Check one submission before and after an action."""
    assert [before[name] for name in SENT_ONCE] == [row[name] for name in SENT_ONCE]
    assert row["tier_now"] >= before["tier_now"]
    assert before["has_hold"] <= row["has_hold"]
    assert row["tries"] >= before["tries"]
    if before != row:
        assert row["version"] > before["version"], {
            n: (before[n], row[n]) for n in row if before[n] != row[n]
        }
    if row["status"] == "closed" != before["status"] and row["head_id"] is None:
        check_closing(row, expected)
    worked_on = row["status"] not in OVER and before["status"] not in OVER
    if (
        worked_on
        and before["queue_rank"] <= 1
        and row["queue_rank"] <= 1
        and row["due_at"] > before["due_at"]
    ):
        is_planned = {before["next_action"], row["next_action"]} & {"carry_out_plan", "ask_arrived"}
        another_call = row["failed_calls"] != before["failed_calls"]
        assert is_planned or expected.in_care or another_call, "an urgent case became due later"


def check_closing(row: Row, expected: Expected) -> None:
    """Check what must have been done before closing."""
    is_unheard = row["tier_now"] >= Tier.URGENT_CLINICIAN and not row["is_heard"]
    if expected.spoken_with or (is_unheard and not expected.alarm and row["decision"] == "could_not_reach"):
        assert expected.planned or row["says_worse"]
    elif expected.alarm:
        assert expected.letter
        assert len({day for day, _ in expected.tries}) >= 3
        assert len({caller for _, caller in expected.tries}) >= 2
    if row["decision"] == "book_clinic" and row["has_hold"]:
        assert expected.clinician


def check_links(rows: dict[str, Row]) -> None:
    """Check that each linked set has one head, which is no follower, and that followers are closed."""
    for row in rows.values():
        if row["head_id"] is not None:
            assert row["status"] == "closed"
            assert rows[row["head_id"]]["head_id"] is None


def check_counters(session: Session, rows: dict[str, Row]) -> None:
    """Check that the counters equal a recount."""
    recounted = Counter(
        key for row in rows.values() for key in counter_keys({name: row[name] for name in COUNTED})
    )
    counters.PENDING.write(session)
    stored = {
        (counter.name, counter.bucket, counter.scope): counter.n
        for counter in session.scalars(select(QueueCounter))
        if counter.n and counter.name not in (COUNTED_AS, IN_GROUPS)
    }
    assert stored == {tuple(key): n for key, n in recounted.items()}


def check_rollups(session: Session) -> None:
    """Check that the roll-ups equal a recount."""
    rollups.PENDING.write(session)
    assert [key for key in differences(session) if key != COUNTED_BY] == []
