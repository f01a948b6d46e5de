"""The steps that the patient is shown: what happened, as it was recorded, and nothing else."""

from __future__ import annotations

from datetime import datetime, timedelta

from flask import Flask

from app.extensions import db
from app.submissions.casework.patient_status import patient_status
from app.submissions.casework.patient_track import patient_track, who_works_on_it
from app.submissions.statuses import Decision, Outcome, Status
from app.submissions.worklist.search import one_submission
from tests.submissions.build import (
    LATER,
    NOON,
    TOMORROW,
    give_up_on,
    link_case,
    log_contact_with,
    open_case,
    report_getting_worse,
    sent,
    staff,
    stored,
    transition_to,
    withdraw_case,
)

SENT = ("sent", "done", NOON)
UNREAD = [("read", "next", None), ("called", "later", None), ("decided", "later", None)]
READ = ("read", "done", LATER)


def steps_of(submission_id: str, *, with_coming: bool = True) -> list[tuple[str, str, datetime | None]]:
    submission = stored(submission_id)
    head = one_submission(db.session, submission.head_id) if submission.head_id else None
    status = patient_status(head or submission, (head or submission).events)
    steps = patient_track(
        submission, head or submission, status, who_works_on_it(db.session), with_coming=with_coming
    )
    return [(each.step, each.state, each.at) for each in steps]


def test_a_step_is_done_once_its_event_is_recorded(stored_app: Flask) -> None:
    with stored_app.app_context():
        case, worker = sent(), staff()
        assert steps_of(case) == [SENT, *UNREAD]
        open_case(case, worker, LATER)
        assert steps_of(case) == [SENT, READ, ("called", "next", None), ("decided", "later", None)]
        log_contact_with(case, Outcome.SPOKE, worker, TOMORROW)
        talked = ("called", "done", TOMORROW)
        assert steps_of(case) == [SENT, READ, talked, ("decided", "next", None)]
        decided_at = TOMORROW + timedelta(hours=1)
        transition_to(case, Status.DECIDED, worker, decided_at)
        decided = ("decided", "done", decided_at)
        assert steps_of(case) == [SENT, READ, talked, decided]
        transition_to(case, Status.CLOSED, worker, decided_at)
        assert steps_of(case) == [SENT, READ, talked, decided, ("closed", "done", decided_at)]


def test_an_audit_is_not_a_reading(embedded: Flask) -> None:
    case = sent()
    open_case(case, staff("auditor"), LATER)
    assert steps_of(case) == [SENT, *UNREAD]


def test_taking_it_is_not_reading_it(embedded: Flask) -> None:
    case = sent()
    transition_to(case, Status.TAKEN, staff(), LATER)
    assert steps_of(case) == [SENT, *UNREAD]


def test_a_call_that_reached_no_one_is_tried_and_not_done(embedded: Flask) -> None:
    case, worker = sent(), staff()
    log_contact_with(case, Outcome.NO_ANSWER, worker, LATER)
    log_contact_with(case, Outcome.LEFT_MESSAGE, worker, TOMORROW)
    assert steps_of(case) == [SENT, READ, ("called", "tried", TOMORROW), ("decided", "later", None)]
    log_contact_with(case, Outcome.SPOKE, worker, TOMORROW)
    log_contact_with(case, Outcome.NO_ANSWER, worker, TOMORROW + timedelta(1))
    assert steps_of(case)[2] == ("called", "tried", TOMORROW + timedelta(1))


def test_a_call_is_due_again_once_the_patient_reports_getting_worse_or_calls(embedded: Flask) -> None:
    worker = staff()
    for asks_again in (
        lambda case: report_getting_worse(case, TOMORROW),
        lambda case: log_contact_with(case, Outcome.PATIENT_CALLED, worker, TOMORROW),
    ):
        case = sent()
        log_contact_with(case, Outcome.SPOKE, worker, LATER)
        assert steps_of(case)[2:] == [("called", "done", LATER), ("decided", "next", None)]
        asks_again(case)
        assert steps_of(case)[2:] == [("called", "next", None), ("decided", "later", None)]


def test_nothing_is_announced_that_will_not_happen(embedded: Flask) -> None:
    case, first, second = sent(), staff("clinician"), staff("clinician")
    assert steps_of(case, with_coming=False) == [SENT]
    withdraw_case(case, LATER)
    assert steps_of(case) == [SENT, ("took_back", "done", LATER)]
    case = sent("emergency")
    give_up_on(case, first, second)
    tried = [SENT, ("read", "done", NOON), ("called", "tried", NOON + timedelta(2))]
    assert steps_of(case, with_coming=False) == tried
    transition_to(case, Status.TAKEN, first)
    closed_at = NOON + timedelta(3)
    transition_to(case, Status.DECIDED, first, closed_at, decision=Decision.COULD_NOT_REACH)
    transition_to(case, Status.CLOSED, first, closed_at)
    assert steps_of(case) == [*tried, ("closed", "done", closed_at)], "giving up is no decision about care"


def test_a_linked_submission_shows_what_happened_to_its_head_after_it_was_sent(embedded: Flask) -> None:
    head, worker = sent(), staff()
    open_case(head, worker, NOON)
    log_contact_with(head, Outcome.SPOKE, worker, NOON)
    follower = sent(at=LATER)
    link_case(follower, head, worker, TOMORROW)
    unread_call = [("called", "next", None), ("decided", "later", None)]
    assert steps_of(follower) == [("sent", "done", LATER), ("read", "done", TOMORROW), *unread_call]
    assert steps_of(head)[2] == ("called", "done", NOON)
