"""One act reads its events at most once, however much has happened and however many are linked."""

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
from app.submissions.casework.contacts import ContactEntry, log_contact, snooze
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
from app.submissions.statuses import Decision, HoldVerdict, Outcome, OverrideReason, Status
from tests.submissions.build import (
    LATER,
    NEW_PHONE,
    TOMORROW,
    answer_by_phone,
    link_case,
    log_contact_with,
    open_case,
    report_getting_worse,
    sent,
    staff,
    staff_context,
    stored,
    transition_to,
    worse,
)

Act = Callable[[Session, str, int, StaffContext], Any]
VISIT = PatientContext(LATER)


def moved(to: Status, decision: Decision | None = None, reason: OverrideReason | None = None) -> Act:
    """A move with words."""

    def act(session: Session, case: str, version: int, context: StaffContext) -> None:
        transition(session, case, Transition(to, version, decision, "Words", reason), context)

    return act


def given_up(case: str) -> None:
    """Nobody was reached."""
    transition_to(case, Status.DECIDED, staff(), LATER, decision=Decision.COULD_NOT_REACH)


def decided_by(decision: Decision) -> Callable[[str], None]:
    """A clinician decided so after a talk."""

    def prepare(case: str) -> None:
        log_contact_with(case, Outcome.SPOKE, staff("clinician"), LATER)
        transition_to(case, Status.DECIDED, staff("clinician"), LATER, decision=decision)

    return prepare


def spoken_with(case: str) -> None:
    """A coordinator talked with the patient."""
    log_contact_with(case, Outcome.SPOKE, staff(), LATER)


ACTS: dict[str, tuple[int, Act]] = {
    "read": (0, lambda s, case, _version, context: record_reading(s, s.get_one(Submission, case), context)),
    "take": (0, moved(Status.TAKEN)),
    "wait": (0, moved(Status.WAITING_FOR_REPORT)),
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
        lambda s, case, version, context: snooze(s, case, version, TOMORROW.date(), "Words", context),
    ),
    "another number": (
        0,
        lambda s, case, _version, _desk: correct_phone(s, instance_keys(), case, NEW_PHONE, VISIT),
    ),
    "answer": (
        1,
        lambda s, case, version, context: record_phone_answer(
            s, case, PhoneAnswer(QUESTIONS["pain_score"], 9, version), context
        ),
    ),
    "says worse": (1, lambda s, case, _version, _desk: report_worse(s, case, worse(), VISIT)),
    "take back": (1, lambda s, case, _version, _desk: withdraw(s, case, VISIT)),
    "decide": (1, moved(Status.DECIDED, Decision.COULD_NOT_REACH)),
}
"""How many statements may read events in each act, on an open submission to which much has happened."""

AFTER: dict[str, tuple[Callable[[str], None], Act]] = {
    "book over a hold": (
        spoken_with,
        moved(Status.DECIDED, Decision.BOOK_CLINIC, OverrideReason.CLINICIAN_JUDGED),
    ),
    "close a decision": (decided_by(Decision.IMAGING_FIRST), moved(Status.CLOSED)),
    "close a duplicate": (decided_by(Decision.DUPLICATE), moved(Status.CLOSED)),
    "close a booking": (decided_by(Decision.BOOK_CLINIC), moved(Status.CLOSED)),
}
"""Decisions and closings that read the events before, and must read them once."""


def much_happened() -> str:
    """A case with a hold, a linked one, answers given later and contacts; the patient says that it is worse."""
    worker, clinician = staff(), staff("clinician")
    case, follower = (sent(changed={"bleeding_disorder": "yes"}) for _ in range(2))
    report_getting_worse(follower)
    link_case(follower, case, worker)
    answer_by_phone(case, "pain_score", 8, worker)
    report_getting_worse(case)
    for outcome in (Outcome.NO_ANSWER, Outcome.WRONG_NUMBER, Outcome.LETTER_SENT):
        log_contact_with(case, outcome, worker)
    for each in (case, follower):
        open_case(each, clinician)
    return case


@contextmanager
def reading_of_events() -> Iterator[list[str]]:
    """The statements that read events, as they come."""
    seen: list[str] = []

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        words = statement.replace(",", " ").split()
        if statement.startswith("SELECT") and "events" in words:
            seen.append(statement)

    event.listen(db.engine, "before_cursor_execute", note)
    yield seen
    event.remove(db.engine, "before_cursor_execute", note)


def times_read(case: str, act: Act, role: str = "clinician") -> int:
    """How many statements of an act read events."""
    version, at_work = stored(case).version, staff_context(staff(role), LATER)
    with reading_of_events() as seen, writing.begin() as session:
        act(session, case, version, at_work)
    return len(seen)


@pytest.mark.parametrize("name", ACTS)
def test_an_action_reads_its_events_at_most_once(embedded: Flask, name: str) -> None:
    times, act = ACTS[name]
    assert times_read(much_happened(), act) == times <= 1


@pytest.mark.parametrize("name", AFTER)
def test_a_decision_or_closing_reads_its_events_once(embedded: Flask, name: str) -> None:
    prepare, act = AFTER[name]
    case = much_happened()
    prepare(case)
    assert times_read(case, act, "coordinator") == 1


def test_giving_up_reads_the_events_once(embedded: Flask) -> None:
    case, first, second = much_happened(), staff("clinician"), staff("clinician")
    for day, caller in enumerate((first, second, first)):
        at = LATER.replace(day=LATER.day + day)
        log_contact_with(case, Outcome.NO_ANSWER, caller, at)
    log_contact_with(case, Outcome.LETTER_SENT, first, LATER)
    given_up(case)
    assert times_read(case, moved(Status.CLOSED), "coordinator") == 1


def test_linking_reads_the_events_of_both_in_one_statement(embedded: Flask) -> None:
    case, head = much_happened(), sent()
    assert times_read(case, lambda s, case, version, context: link(s, case, version, head, context)) == 1
    assert times_read(case, lambda s, case, version, context: unlink(s, case, version, context)) == 0
