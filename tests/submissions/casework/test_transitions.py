"""Transitions: one table of legal ones, one event for each, and no one overwrites another's change."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from flask import Flask

from app.extensions import writing
from app.submissions.casework.transitions import Transition, transition
from app.submissions.context import Actor
from app.submissions.statuses import TRANSITIONS, ActionRefused, Conflict, Decision, Outcome, Status
from tests.submissions.build import (
    NOON,
    bring_to,
    count,
    log_contact_with,
    rows,
    sent,
    staff,
    staff_context,
    stored,
    transition_to,
)

STATUSES = ("new", "taken", "trying", "waiting_for_patient", "waiting_for_report", "decided", "closed")
WORKED_ON = STATUSES[1:5]
LEGAL = (
    {("new", "taken"), ("new", "trying")}
    | {(before, after) for before in WORKED_ON for after in (*WORKED_ON, "new", "decided") if before != after}
    | {
        ("decided", "closed"),
        ("decided", "taken"),
        ("decided", "new"),
        ("closed", "taken"),
        ("closed", "new"),
    }
)
DECISIONS = (
    "book_clinic",
    "imaging_first",
    "other_care",
    "sent_to_emergency",
    "could_not_reach",
    "withdrew",
    "duplicate",
)
LATER = NOON + timedelta(hours=3)
AT_ONCE = 10


def state(submission_id: str) -> tuple[object, ...]:
    """Return everything that a transition can change."""
    submission = stored(submission_id)
    return (
        submission.status,
        submission.version,
        submission.decision,
        submission.owner_id,
        submission.queue_rank,
        count("events"),
    )


def case_in(before: str, clinician: Actor) -> str:
    """Return a new submission in a status."""
    submission_id = sent()
    if before in WORKED_ON[1:]:
        bring_to(Status.TAKEN, submission_id, clinician)
        transition_to(submission_id, Status(before), clinician)
    else:
        bring_to(Status(before), submission_id, clinician)
    return submission_id


def test_the_statuses_and_decisions_are_those_of_the_clinic() -> None:
    assert tuple(Status) == STATUSES
    assert tuple(Decision) == DECISIONS


def test_the_table_of_transitions_is_the_agreed_one() -> None:
    assert {(str(before), str(after)) for before in TRANSITIONS for after in TRANSITIONS[before]} == LEGAL


@pytest.mark.one_in(3)
@pytest.mark.parametrize("before", STATUSES)
def test_a_transition_is_allowed_exactly_when_the_table_has_it(app: Flask, before: str) -> None:
    with app.app_context():
        clinician = staff("clinician")
        for after in STATUSES:
            submission_id = case_in(before, clinician)
            before_state = state(submission_id)
            if (before, after) in LEGAL:
                transition_to(submission_id, Status(after), clinician, note="Because")
                assert stored(submission_id).status == after
                assert stored(submission_id).version == before_state[1] + 1
            else:
                with pytest.raises(ActionRefused):
                    transition_to(submission_id, Status(after), clinician, note="Because")
                assert state(submission_id) == before_state


def test_a_transition_records_one_event_with_who_when_what_and_why(embedded: Flask) -> None:
    first, second = staff("clinician"), staff("clinician")
    for before, after in sorted(LEGAL):
        submission_id = case_in(before, first)
        events_before = len(stored(submission_id).events)
        transition_to(submission_id, Status(after), second, LATER, note="She asked for the morning")
        found = stored(submission_id)
        assert len(found.events) == events_before + 1
        event = found.events[-1]
        assert (event.actor_id, event.at, event.kind) == (second.id, LATER, "moved")
        assert (event.from_status, event.to_status) == (before, after)
        assert event.version == found.version
        assert event.decision == ("other_care" if after == "decided" else None)
        assert event.reason == ("patient_chose" if after == "decided" else None)
        assert event.detail == {"note": "She asked for the morning"}


@pytest.mark.parametrize("before", ["decided", "closed"])
@pytest.mark.parametrize("after", ["taken", "new"])
def test_reopening_needs_a_note_and_makes_the_case_due_now(app: Flask, before: str, after: str) -> None:
    with app.app_context():
        clinician = staff("clinician")
        submission_id = case_in(before, clinician)
        with pytest.raises(ActionRefused, match="why you open it again"):
            transition_to(submission_id, Status(after), clinician, LATER, note="")
        transition_to(submission_id, Status(after), clinician, LATER, note="She called")
        found = stored(submission_id)
        assert (found.decision, found.decided_at, found.closed_at) == (None, None, None)
        assert (found.due_at, found.act_by) == (LATER, LATER)
        assert found.next_action == "clinician_reads"
        assert found.owner_id == (clinician.id if after == "taken" else None)


def test_the_events_show_every_transition_in_order(embedded: Flask) -> None:
    submission_id = sent()
    bring_to(Status.CLOSED, submission_id, staff("clinician"))
    found = stored(submission_id)
    assert [(event.from_status, event.to_status) for event in found.events] == [
        (None, "new"),
        ("new", "taken"),
        ("taken", "decided"),
        ("decided", "closed"),
    ]


def test_the_staff_member_who_takes_a_case_owns_it(embedded: Flask) -> None:
    submission_id, taker, decider = sent(), staff(), staff("clinician")
    transition_to(submission_id, Status.TAKEN, taker)
    transition_to(submission_id, Status.DECIDED, decider)
    assert stored(submission_id).owner_id == taker.id


def test_every_decision_can_be_made_and_is_stored(embedded: Flask) -> None:
    clinician = staff("clinician")
    for decision in Decision:
        submission_id = case_in("taken", clinician)
        transition_to(submission_id, Status.DECIDED, clinician, decision=decision)
        found = stored(submission_id)
        assert (found.decision, found.events[-1].decision) == (decision, decision)


@pytest.mark.parametrize(
    ("before", "after", "decision"),
    [
        (Status.NEW, Status.TAKEN, Decision.OTHER_CARE),
        (Status.TAKEN, Status.DECIDED, None),
        (Status.DECIDED, Status.CLOSED, Decision.OTHER_CARE),
    ],
)
def test_a_decision_is_required_exactly_when_deciding(
    embedded: Flask, before: Status, after: Status, decision: Decision | None
) -> None:
    submission_id, clinician = sent(), staff("clinician")
    bring_to(before, submission_id, clinician)
    before_state = state(submission_id)
    with pytest.raises(ActionRefused, match="decision"):
        transition_to(submission_id, after, clinician, decision=decision)
    assert state(submission_id) == before_state


@pytest.mark.parametrize("seen", [1, 3, 99, -1])
def test_an_outdated_version_is_a_conflict_and_changes_nothing(embedded: Flask, seen: int) -> None:
    submission_id, coordinator = sent(), staff()
    bring_to(Status.TAKEN, submission_id, coordinator)
    before_state = state(submission_id)
    with pytest.raises(Conflict):
        transition_to(submission_id, Status.DECIDED, staff(), version=seen)
    assert state(submission_id) == before_state


def test_a_submission_that_does_not_exist_has_no_transitions(embedded: Flask) -> None:
    requested = Transition(to=Status.TAKEN, version=1)
    with pytest.raises(LookupError), writing.begin() as session:
        transition(session, "0" * 32, requested, staff_context(staff()))
    assert count("events") == 0


def test_of_ten_who_take_a_case_at_once_one_owns_it_and_the_others_get_a_conflict(app: Flask) -> None:
    with app.app_context():
        submission_id = sent()
        takers = [staff() for _ in range(AT_ONCE)]
    start = Barrier(AT_ONCE)

    def take(taker: Actor) -> bool:
        with app.app_context():
            start.wait()
            try:
                transition_to(submission_id, Status.TAKEN, taker, version=1)
            except Conflict:
                return False
        return True

    with ThreadPoolExecutor(AT_ONCE) as threads:
        successes = list(threads.map(take, takers))
    assert successes.count(True) == 1
    with app.app_context():
        assert stored(submission_id).owner_id == takers[successes.index(True)].id
        assert stored(submission_id).version == 2
        assert rows("SELECT count(*) FROM events WHERE kind = 'moved'") == [(1,)]


def test_a_transition_during_another_one_waits_and_is_a_conflict(app: Flask) -> None:
    with app.app_context():
        submission_id, first, second = sent(), staff(), staff()
    requested = Transition(to=Status.TAKEN, version=1)

    def take() -> None:
        with app.app_context(), writing.begin() as session:
            transition(session, submission_id, requested, staff_context(second))

    with ThreadPoolExecutor(1) as other_person, app.app_context():
        with writing.begin() as session:
            transition(session, submission_id, requested, staff_context(first))
            session.flush()
            taking = other_person.submit(take)
            with pytest.raises(TimeoutError):
                taking.result(timeout=0.3)
        with pytest.raises(Conflict):
            taking.result()
        assert stored(submission_id).owner_id == first.id
        assert rows("SELECT count(*) FROM events WHERE kind = 'moved'") == [(1,)]


def test_an_emergency_stays_at_the_top_until_the_patient_is_spoken_with(embedded: Flask) -> None:
    clinician = staff("clinician")
    for decision in Decision:
        emergency = sent("emergency")
        bring_to(Status.TAKEN, emergency, clinician)
        transition_to(emergency, Status.DECIDED, clinician, decision=decision)
        found = stored(emergency)
        assert (found.queue_rank, found.next_action, found.act_by) == (0, "call_now", NOON), decision
        transition_to(emergency, Status.TAKEN, clinician, note="Not reached yet")
        log_contact_with(emergency, Outcome.NO_ANSWER, clinician)
        assert stored(emergency).queue_rank == 0
        log_contact_with(emergency, Outcome.SPOKE, staff())
        assert (stored(emergency).queue_rank, stored(emergency).next_action) == (0, "clinician_calls")
        log_contact_with(emergency, Outcome.SPOKE, clinician)
        assert stored(emergency).queue_rank == 3
