"""One call, in one act: how it went, what the patient answered, and what was agreed. All of it is saved, or nothing.

| agreed        | then                                                                     |
|---------------|--------------------------------------------------------------------------|
| visit         | decided, with the visit's day, time and clinic                           |
| scan first    | decided: imaging first                                                   |
| clinician     | on the list for clinician review, with the question; back to who asked    |
| call again    | due on that day, in that part of it                                      |
| other         | another status or decision                                               |

An emergency sign that is found in the call outweighs the rest: the alarm is saved, and nothing that was agreed.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy.orm import Session

from app.questionnaire.question import Question
from app.submissions.casework.clinician_questions import ask_clinician
from app.submissions.casework.contact_effects import ContactEntry
from app.submissions.casework.contacts import SignsNotAsked, log_contact, snooze
from app.submissions.casework.phone_answers import PhoneAnswer, add_note, record_phone_answer
from app.submissions.casework.transitions import NOT_WITHDRAWN, Transition, transition
from app.submissions.casework.visits import book_visit
from app.submissions.context import StaffContext, load_for_update
from app.submissions.models import Submission
from app.submissions.part_of_day import PartOfDay
from app.submissions.statuses import (
    OUTCOMES,
    ActionRefused,
    Capacity,
    Decision,
    LanguageUsed,
    Outcome,
    OverrideReason,
    Status,
)


class Agreed(StrEnum):
    """What was agreed in a call."""

    VISIT = "visit"
    SCAN_FIRST = "scan_first"
    CLINICIAN = "ask_clinician"
    CALL_AGAIN = "call_again"
    OTHER = "other"


class CallPart(StrEnum):
    """A part of a call, to say which one was refused."""

    OUTCOME = "outcome"
    SIGNS = "signs"
    ANSWERS = "answers"
    AGREED = "agreed"


class CallRefused(ActionRefused):
    """A call that cannot be saved like this. part: which part of it is the reason."""

    def __init__(self, words: str, part: CallPart) -> None:
        super().__init__(words)
        self.part = part


@dataclass(frozen=True)
class AgreedVisit:
    """A visit. at: aware. accepts_miss: they know that the treatment window will be missed."""

    at: datetime
    clinic_id: str | None = None
    accepts_miss: bool = False


@dataclass(frozen=True, kw_only=True)
class Call:
    """A call to save.

    outcome: how it went, or None when no one was called. signs, language_used, capacity, interpreter, hospital,
    care_source, misses_window: see `ContactEntry`.
    answers: to open questions. clinic_id: chosen for a visit, even when none was agreed; "" for none. next_day,
    next_part: for CALL_AGAIN. other: for OTHER. reason: when a decision overrides the
    suggested priority.
    """

    version: int
    outcome: Outcome | None = None
    signs: frozenset[str] | None = None
    language_used: LanguageUsed | None = None
    capacity: Capacity | None = None
    interpreter: str = ""
    hospital: str = ""
    care_source: str = ""
    answers: tuple[tuple[Question[Any], Any], ...] = ()
    agreed: Agreed | None = None
    visit: AgreedVisit | None = None
    question: str = ""
    next_day: date | None = None
    next_part: PartOfDay | None = None
    misses_window: bool = False
    clinic_id: str = ""
    other: Status | Decision | None = None
    reason: OverrideReason | None = None
    ends_consent: bool = False
    note: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to save."""
        return not (self.outcome or self.agreed or self.note)


def log_call(session: Session, submission_id: str, call: Call, context: StaffContext) -> None:
    """Save a call. Raises LookupError, Conflict, and ActionRefused (CallRefused where a part of it is the reason)."""
    _refuse_without_a_talk(call)
    if call.is_empty:
        raise CallRefused("Choose how the call went, or what was agreed.", CallPart.OUTCOME)
    submission = load_for_update(session, submission_id, call.version, context)
    _refuse_losing_what_was_chosen(call, submission)
    was_emergency = submission.is_unreached_emergency
    if call.outcome is not None:
        with _refused_as(CallPart.OUTCOME):
            log_contact(session, submission_id, _entry(call), context)
    _save_answers(session, submission, call, context)
    found_emergency = bool(call.signs) or (submission.is_unreached_emergency and not was_emergency)
    if call.agreed is not None and not found_emergency:
        with _refused_as(CallPart.AGREED):
            _carry_out(session, submission, call, context)
    elif call.agreed is None:
        _keep_note(session, submission, call, context)


def _refuse_without_a_talk(call: Call) -> None:
    """Refuse what only a talk can tell, when it is not said who was spoken with."""
    if call.outcome is None:
        if call.signs:
            raise CallRefused(
                "You ticked an emergency sign. Choose who told you: spoke with the patient, the helper, or an inbound call.",
                CallPart.OUTCOME,
            )
        if call.signs is not None:
            raise CallRefused(
                "You ticked that you asked the red flags. Choose who you spoke with.", CallPart.OUTCOME
            )
    if call.answers and not (call.outcome and OUTCOMES[call.outcome].reaches):
        raise CallRefused(
            "You answered a question, but not who you spoke with. Choose that.", CallPart.OUTCOME
        )
    if call.outcome is None and (call.language_used or call.interpreter):
        raise CallRefused(
            "You said how you understood each other. Choose who you spoke with.", CallPart.OUTCOME
        )
    if call.outcome is None and call.capacity:
        raise CallRefused(
            "You said whether the patient can understand and decide. Choose who you spoke with.",
            CallPart.OUTCOME,
        )


def _refuse_losing_what_was_chosen(call: Call, submission: Submission) -> None:
    """A clinic other than the one shown at first, or a reason, says that something was agreed."""
    if call.clinic_id and call.agreed is not Agreed.VISIT and call.clinic_id != submission.clinic_id:
        raise CallRefused(
            "You chose a clinic, but did not choose “Visit booked”. Choose it, or put the clinic back.",
            CallPart.AGREED,
        )
    if call.ends_consent and call.other is not Decision.WITHDREW:
        raise CallRefused(NOT_WITHDRAWN, CallPart.AGREED)
    if call.reason and call.agreed is None:
        raise CallRefused(
            "You chose a reason for overriding the priority, but not what was agreed. Choose that.",
            CallPart.AGREED,
        )


@contextmanager
def _refused_as(part: CallPart) -> Iterator[None]:
    try:
        yield
    except ActionRefused as refusal:
        at = CallPart.SIGNS if isinstance(refusal, SignsNotAsked) else part
        raise CallRefused(refusal.words, at) from refusal


def _entry(call: Call) -> ContactEntry:
    calls_again = call.agreed is Agreed.CALL_AGAIN
    if calls_again and call.next_day is None:
        raise ActionRefused("Choose the day on which to call again.")
    return ContactEntry(
        outcome=call.outcome or Outcome.SPOKE,
        version=call.version,
        signs=call.signs,
        next_day=call.next_day if calls_again else None,
        next_part=call.next_part if calls_again else None,
        misses_window=call.misses_window,
        language_used=call.language_used,
        capacity=call.capacity,
        interpreter=call.interpreter,
        hospital=call.hospital,
        care_source=call.care_source,
        note=call.note,
    )


def _save_answers(session: Session, submission: Submission, call: Call, context: StaffContext) -> None:
    """After the contact: an answer that finds an emergency must not count as heard by it."""
    with _refused_as(CallPart.ANSWERS):
        for question, value in call.answers:
            record_phone_answer(
                session, submission.id, PhoneAnswer(question, value, submission.version), context
            )


def _carry_out(session: Session, submission: Submission, call: Call, context: StaffContext) -> None:
    """Save what was agreed. The note is stored with it only when the contact does not have it."""
    decide = Transition(
        Status.DECIDED,
        submission.version,
        note=call.note,
        reason=call.reason,
        ends_consent=call.ends_consent,
    )
    if call.agreed is Agreed.VISIT:
        _book(session, submission, call, context)
    elif call.agreed is Agreed.SCAN_FIRST:
        _decide(session, submission, replace(decide, decision=Decision.IMAGING_FIRST), context)
    elif call.agreed is Agreed.CLINICIAN:
        ask_clinician(session, submission.id, submission.version, call.question, context)
        _keep_note(session, submission, call, context)
    elif call.agreed is Agreed.CALL_AGAIN:
        _call_again(session, submission, call, context)
    elif isinstance(call.other, Decision):
        _decide(session, submission, replace(decide, decision=call.other), context)
    elif call.other is None:
        raise ActionRefused("Choose what else was agreed.")
    elif call.other != submission.status:
        _take(session, submission, context)
        moved = Transition(call.other, submission.version, note=call.note)
        transition(session, submission.id, moved, context)
    elif call.outcome is None and not call.note:
        raise ActionRefused("That is its status already. Write a note, or choose something else.")
    else:
        _keep_note(session, submission, call, context)


def _keep_note(session: Session, submission: Submission, call: Call, context: StaffContext) -> None:
    if call.outcome is None and call.note:
        add_note(session, submission.id, submission.version, call.note, context)


def _book(session: Session, submission: Submission, call: Call, context: StaffContext) -> None:
    if call.visit is None:
        raise ActionRefused("Enter the day and the time of the visit.")
    _take(session, submission, context)
    book_visit(
        session,
        submission,
        call.visit.at,
        call.visit.clinic_id,
        context,
        accepts_miss=call.visit.accepts_miss,
        note=call.note,
        reason=call.reason,
    )


def _decide(session: Session, submission: Submission, decided: Transition, context: StaffContext) -> None:
    _take(session, submission, context)
    transition(session, submission.id, replace(decided, version=submission.version), context)


def _take(session: Session, submission: Submission, context: StaffContext) -> None:
    """A new submission is taken first: nothing is decided about one that no one owns."""
    if submission.status == Status.NEW:
        transition(session, submission.id, Transition(Status.TAKEN, submission.version), context)


def _call_again(session: Session, submission: Submission, call: Call, context: StaffContext) -> None:
    """With a contact the day is saved already; without one, it is snoozed until then."""
    if call.outcome is not None:
        return
    if call.next_day is None:
        raise ActionRefused("Choose the day on which to call again.")
    snooze(
        session,
        submission.id,
        submission.version,
        call.next_day,
        call.note,
        context,
        misses_window=call.misses_window,
    )
