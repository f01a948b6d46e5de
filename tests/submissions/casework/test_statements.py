"""One action reads its events at most once, however many events and linked submissions there are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event
from sqlalchemy.orm import Session

from app.extensions import db, instance_keys, writing
from app.questionnaire.questions import QUESTIONS
from app.submissions.casework.contact_effects import ContactEntry
from app.submissions.casework.contacts import log_contact, snooze
from app.submissions.casework.links import link, unlink
from app.submissions.casework.patient_updates import correct_phone, report_worse, withdraw
from app.submissions.casework.phone_answers import (
    PhoneAnswer,
    add_note,
    record_phone_answer,
    record_report,
    record_review,
)
from app.submissions.casework.transitions import Transition, assign, record_reading, transition
from app.submissions.context import PatientContext, StaffContext
from app.submissions.models import Submission
from app.submissions.statuses import Decision, HoldVerdict, Outcome, OverrideReason, Status, UnreachedPlan
from tests.submissions.build import (
    LATER,
    NEW_PHONE,
    answer_by_phone,
    arrange_bone_care,
    link_case,
    log_contact_with,
    open_case,
    plan_for,
    report_getting_worse,
    sent,
    staff,
    staff_context,
    stored,
    transition_to,
    worse_report,
)

Act = Callable[[Session, str, int, StaffContext], Any]
PATIENT = PatientContext(LATER)


def changed_to(to: Status, decision: Decision | None = None, reason: OverrideReason | None = None) -> Act:
    """Return an action that changes the status, with a note."""

    def act(session: Session, case: str, version: int, context: StaffContext) -> None:
        transition(session, case, Transition(to, version, decision, "Words", reason), context)

    return act


def given_up(case: str) -> None:
    """Decide that the patient could not be reached."""
    transition_to(case, Status.DECIDED, staff(), LATER, decision=Decision.COULD_NOT_REACH)


def decided_by(decision: Decision) -> Callable[[str], None]:
    """Return a step in which a clinician decides after a talk."""

    def prepare(case: str) -> None:
        log_contact_with(case, Outcome.SPOKE, staff("clinician"), LATER)
        transition_to(case, Status.DECIDED, staff("clinician"), LATER, decision=decision)
        arrange_bone_care(case)

    return prepare


def spoken_with(case: str) -> None:
    """Log a coordinator's talk with the patient."""
    log_contact_with(case, Outcome.SPOKE, staff(), LATER)


def spoken_with_and_cleared(case: str) -> None:
    """Log a talk with the patient, and let a clinician clear the hold."""
    spoken_with(case)
    with writing.begin() as session:
        version, context = stored(case).version, staff_context(staff("clinician"), LATER)
        record_review(session, case, version, HoldVerdict.MAY_BE_BOOKED, "Platelets", context)


ACTS: dict[str, tuple[int, Act]] = {
    "read": (0, lambda s, case, _version, context: record_reading(s, s.get_one(Submission, case), context)),
    "take": (0, changed_to(Status.TAKEN)),
    "wait": (0, changed_to(Status.WAITING_FOR_REPORT)),
    "assign": (0, lambda s, case, version, context: assign(s, case, version, context.actor.id, context)),
    "note": (0, lambda s, case, version, context: add_note(s, case, version, "Words", context)),
    "report": (
        0,
        lambda s, case, version, context: record_report(s, case, version, {"level": "L1"}, context),
    ),
    "clear": (
        0,
        lambda s, case, version, context: record_review(
            s, case, version, HoldVerdict.NOT_TO_BOOK, "Words", context
        ),
    ),
    "contact": (
        0,
        lambda s, case, version, context: log_contact(
            s, case, ContactEntry(Outcome.SPOKE, version, frozenset()), context
        ),
    ),
    "put off": (
        0,
        lambda s, case, version, context: snooze(s, case, version, LATER.date(), "Words", context),
    ),
    "another number": (
        0,
        lambda s, case, _version, _context: correct_phone(s, instance_keys(), case, NEW_PHONE, PATIENT),
    ),
    "answer": (
        1,
        lambda s, case, version, context: record_phone_answer(
            s, case, PhoneAnswer(QUESTIONS["pain_score"], 9, version), context
        ),
    ),
    "says worse": (1, lambda s, case, _version, _context: report_worse(s, case, worse_report(), PATIENT)),
    "take back": (1, lambda s, case, _version, _context: withdraw(s, case, PATIENT)),
    "decide": (1, changed_to(Status.DECIDED, Decision.COULD_NOT_REACH)),
}
"""How many statements read events in each action, on an open submission with many events."""

AFTER: dict[str, tuple[Callable[[str], None], Act]] = {
    "book over a hold": (
        spoken_with_and_cleared,
        changed_to(Status.DECIDED, Decision.BOOK_CLINIC, OverrideReason.CLINICIAN_JUDGED),
    ),
    "close a decision": (decided_by(Decision.IMAGING_FIRST), changed_to(Status.CLOSED)),
    "close a duplicate": (decided_by(Decision.DUPLICATE), changed_to(Status.CLOSED)),
    "close a booking": (decided_by(Decision.BOOK_CLINIC), changed_to(Status.CLOSED)),
}
"""Decisions and closings, which must read the earlier events once."""


def case_with_many_events() -> str:
    """Return a case with a hold, a linked submission, later answers, contacts and a report of getting worse."""
    worker, clinician = staff(), staff("clinician")
    case, follower = (sent(changed={"bleeding_disorder": "yes"}) for _ in range(2))
    report_getting_worse(follower)
    link_case(follower, case, worker)
    answer_by_phone(case, "pain_score", 8, worker)
    report_getting_worse(case)
    for outcome in (Outcome.NO_ANSWER, Outcome.NO_ANSWER, Outcome.WRONG_NUMBER, Outcome.LETTER_SENT):
        log_contact_with(case, outcome, worker)
    for each in (case, follower):
        open_case(each, clinician)
    return case


@contextmanager
def statements_reading_events() -> Iterator[list[str]]:
    """Collect the statements that read events."""
    seen: list[str] = []

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        words = statement.replace(",", " ").split()
        if statement.startswith("SELECT") and "events" in words:
            seen.append(statement)

    event.listen(db.engine, "before_cursor_execute", note)
    yield seen
    event.remove(db.engine, "before_cursor_execute", note)


def times_read(case: str, act: Act, role: str = "clinician") -> int:
    """Return how many statements of an action read events."""
    version, context = stored(case).version, staff_context(staff(role), LATER)
    with statements_reading_events() as seen, writing.begin() as session:
        act(session, case, version, context)
    return len(seen)


@pytest.mark.one_in(4)
@pytest.mark.parametrize("name", ACTS)
def test_an_action_reads_its_events_at_most_once(embedded: Flask, name: str) -> None:
    times, act = ACTS[name]
    assert times_read(case_with_many_events(), act) == times <= 1


@pytest.mark.parametrize("name", AFTER)
def test_a_decision_or_closing_reads_its_events_once(embedded: Flask, name: str) -> None:
    prepare, act = AFTER[name]
    case = case_with_many_events()
    prepare(case)
    assert times_read(case, act, "coordinator") == 1


def test_giving_up_reads_the_events_once(embedded: Flask) -> None:
    case, first, second = case_with_many_events(), staff("clinician"), staff("clinician")
    for day, caller in enumerate((first, second, first)):
        at = LATER.replace(day=LATER.day + day)
        log_contact_with(case, Outcome.NO_ANSWER, caller, at)
    log_contact_with(case, Outcome.LETTER_SENT, first, LATER)
    plan_for(case, UnreachedPlan.CLOSE, first, LATER)
    given_up(case)
    assert times_read(case, changed_to(Status.CLOSED), "coordinator") == 1


def test_a_link_reads_the_events_of_both_in_one_statement(embedded: Flask) -> None:
    case, head = case_with_many_events(), sent()
    assert times_read(case, lambda s, case, version, context: link(s, case, version, head, context)) == 1
    assert times_read(case, lambda s, case, version, context: unlink(s, case, version, context)) == 0
