"""What a patient does after sending, on the status page: says that it is worse, gives another number, takes it back.

Each act is an event without an actor, written under the lock of its row: pressed twice, or by two at once, it is done
once. What is linked is done to the submission that stands for it. Nothing here lowers a case, or closes one.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from sqlalchemy.orm import Session

from app.keys import Keys
from app.questionnaire.answers import Answers
from app.questionnaire.sections.emergency import EMERGENCY_SIGNS
from app.questionnaire.sections.options import YES
from app.questionnaire.sections.pain import PAIN_TREND
from app.questionnaire.sections.worse import PAIN_WORSE
from app.rules.due_dates import by_the_clock
from app.rules.safety import red_flags
from app.rules.tiers import Tier
from app.submissions.casework.case_file import load_case
from app.submissions.casework.patient_status import is_still_called, withdrawn_at
from app.submissions.casework.phone_answers import assess_today, raises_case
from app.submissions.casework.phone_number import change_phone
from app.submissions.casework.transitions import FINISHED, change_status
from app.submissions.context import PatientContext, lock_rows
from app.submissions.encrypted_fields import index_of_phone
from app.submissions.events import LATER_ANSWERS, EventKind, current_answers, record
from app.submissions.models import Submission
from app.submissions.open_questions import count_open_questions
from app.submissions.statuses import Conflict, Decision, NextAction, Status
from app.submissions.timers import (
    action_on,
    apply_assessment,
    business_days_from_now,
    escalate_to_emergency,
    set_due,
)

CALL_BACK_BUSINESS_DAYS = 1
TRIES = 5
T = TypeVar("T")


@dataclass(frozen=True)
class WorseReport:
    """What is said. answers: to the questions of `app.questionnaire.sections.worse`, as far as there are any.

    press: names the page on which it was said, so that the same words from the same page are taken once.
    """

    answers: Answers
    press: str


def retry_on_conflict(begin: Callable[[], AbstractContextManager[Session]], act: Callable[[Session], T]) -> T:
    """Act in a transaction of its own; again when the submission was linked, or freed, in the same moment."""
    for _ in range(TRIES):
        try:
            with begin() as session:
                return act(session)
        except Conflict:
            continue
    raise RuntimeError("an act of a patient met a link again and again")


def report_worse(session: Session, submission_id: str, said: WorseReport, context: PatientContext) -> None:
    """Take the answers in, bring the case back to whoever has it, and let it be due sooner.

    An emergency sign brings it to the top of the queue. Raises LookupError and Conflict.
    """
    named, submission = _locked(session, submission_id)
    place_id = _name_of(named, said)
    file = load_case(session, submission, named)
    if any(event.aad_id == place_id for event in file.events):
        return
    was, was_due = submission.status, submission.due_at
    counted = _counted(said.answers)
    earlier = current_answers(submission, file.events_of(submission, *LATER_ANSWERS))
    answers = _both(earlier, counted)
    before, after = assess_today(earlier, context), assess_today(answers, context)
    raised = raises_case(submission, before, after)
    _reopen_as_worse(submission, context)
    apply_assessment(submission, after, context)
    count_open_questions(session, submission, answers, after.flags)
    if red_flags(counted):
        escalate_to_emergency(submission, context)
    call_by = _make_due(submission, was_due, context)
    record(
        session,
        submission,
        context,
        EventKind.SAID_WORSE,
        {
            "answers": counted.dump(),
            "pain": said.answers.get(PAIN_WORSE),
            "said_on": context.now.date().isoformat(),
            "tier_before": before.tier.id,
            "tier_after": after.tier.id,
            "flags": list(after.flags),
            "raised": raised,
            "call_by": call_by.isoformat() if call_by else "",
        },
        from_status=was,
        aad_id=place_id,
    )


def _name_of(named: Submission, said: WorseReport) -> str:
    words = json.dumps([named.id, said.press, said.answers.dump()], sort_keys=True)
    return hashlib.sha256(words.encode()).hexdigest()[:32]


def _counted(answers: Answers) -> Answers:
    """The answers that the rules read. Pain that is worse is that; pain that is not says nothing of two weeks."""
    signs = answers.only(EMERGENCY_SIGNS.questions)
    return signs.plus(PAIN_TREND, "worse") if answers.get(PAIN_WORSE) == YES else signs


def _both(earlier: Answers, later: Answers) -> Answers:
    return Answers({**dict(earlier.items()), **dict(later.items())})


def _reopen_as_worse(submission: Submission, context: PatientContext) -> None:
    _bring_back(submission, context)
    submission.next_action, submission.is_heard = action_on(submission, NextAction.SAYS_WORSE), False


def _bring_back(submission: Submission, context: PatientContext) -> None:
    """Back to whoever has it, or to nobody; what is decided or closed is opened again."""
    back = Status.TAKEN if submission.owner_id is not None else Status.NEW
    if submission.status != back:
        change_status(submission, back, context)


def _make_due(submission: Submission, was_due: datetime | None, context: PatientContext) -> datetime | None:
    """Let it be due when somebody must have called; return what can be promised: None in an emergency.

    A time that is over already stays, so that it stands as late; nobody is promised the past.
    """
    if submission.is_unreached_emergency:
        set_due(submission, min(was_due or context.now, context.now))
        return None
    latest = _latest(submission, context)
    due_at = min(was_due or latest, latest)
    set_due(submission, due_at)
    return due_at if due_at > context.now else latest


def _latest(submission: Submission, context: PatientContext) -> datetime:
    day = business_days_from_now(context, CALL_BACK_BUSINESS_DAYS)
    urgent = submission.tier_now >= Tier.URGENT_CLINICIAN
    return min(day, by_the_clock(context.now, context.service_levels.urgent_hours)) if urgent else day


def correct_phone(
    session: Session, keys: Keys, submission_id: str, phone: str, context: PatientContext
) -> None:
    """Let another number count from now on. phone: in international form.

    Whoever could not be reached is called again on it. Raises LookupError and Conflict.
    """
    named, submission = _locked(session, submission_id)
    changed = [each for each in {named.id: named, submission.id: submission}.values() if each.phone != phone]
    if submission in changed:
        _call_again(submission, context)
    for each in changed:
        change_phone(session, each, phone, index_of_phone(keys.index, phone), context)


def _call_again(submission: Submission, context: PatientContext) -> None:
    tomorrow = business_days_from_now(context, CALL_BACK_BUSINESS_DAYS)
    if submission.decision == Decision.COULD_NOT_REACH:
        _bring_back(submission, context)
        if not submission.is_unreached_emergency:
            submission.next_action = NextAction.CALL_AGAIN
            set_due(submission, tomorrow)
    elif submission.status == Status.TRYING and submission.due_at is not None:
        set_due(submission, min(submission.due_at, tomorrow))


def withdraw(session: Session, submission_id: str, context: PatientContext) -> None:
    """Note that the patient takes it back. What is urgent stays where it is; a person decides, and closes.

    Raises LookupError and Conflict.
    """
    _, submission = _locked(session, submission_id)
    if submission.status == Status.CLOSED or withdrawn_at(load_case(session, submission).events) is not None:
        return
    was, was_due = submission.status, submission.due_at
    if not is_still_called(submission):
        if submission.status in FINISHED:
            _bring_back(submission, context)
        submission.next_action = NextAction.WITHDRAWN_BY_PATIENT
    if submission.due_at is not None:
        tomorrow = business_days_from_now(context, CALL_BACK_BUSINESS_DAYS)
        set_due(submission, min(was_due or tomorrow, tomorrow))
    record(session, submission, context, EventKind.WITHDRAWN_BY_PATIENT, from_status=was)


def _locked(session: Session, submission_id: str) -> tuple[Submission, Submission]:
    """The submission, and the one that stands for it: itself, when it is not linked."""
    found = session.get(Submission, submission_id) if submission_id.isalnum() else None
    if found is None:
        raise LookupError(submission_id)
    head_id = found.head_id or found.id
    rows = lock_rows(session, found.id, head_id)
    named = rows[submission_id]
    if (named.head_id or named.id) != head_id:
        raise Conflict
    return named, rows[head_id]
