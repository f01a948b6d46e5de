"""What a patient can do on the status page after sending: report getting worse, correct the number, withdraw.

Each action is an event without an actor, recorded with the row locked, so that repeated or concurrent requests take
effect once. For a linked submission the action applies to its head. Nothing here lowers a tier or closes a case.
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
from app.submissions.blind_indexes import index_of_phone
from app.submissions.casework.case_file import load_case
from app.submissions.casework.patient_status import is_still_called, withdrawn_at
from app.submissions.casework.phone_answers import assess_today, raises_case
from app.submissions.casework.phone_number import change_phone
from app.submissions.casework.transitions import change_status
from app.submissions.contact_details import says_more
from app.submissions.context import PatientContext, lock_rows
from app.submissions.events import LATER_ANSWERS, EventKind, current_answers, record
from app.submissions.handover_table import end_with_consent
from app.submissions.models import Submission
from app.submissions.open_questions import count_open_questions
from app.submissions.statuses import FINISHED, Conflict, Decision, NextAction, Status
from app.submissions.timers import (
    apply_assessment,
    at_once,
    business_days_from_now,
    escalate_to_emergency,
    forget_failed_calls,
    set_due,
    usual_action,
)

CALL_BACK_BUSINESS_DAYS = 1
TRIES = 5
T = TypeVar("T")


@dataclass(frozen=True)
class WorseReport:
    """A report of getting worse. answers: to the questions of `app.questionnaire.sections.worse`, as far as given.

    press: identifies the page it was sent from, so that the same report from the same page counts once.
    """

    answers: Answers
    press: str


def retry_on_conflict(begin: Callable[[], AbstractContextManager[Session]], act: Callable[[Session], T]) -> T:
    """Act in a new transaction; try again when the submission was linked or unlinked at the same moment."""
    for _ in range(TRIES):
        try:
            with begin() as session:
                return act(session)
        except Conflict:
            continue
    raise RuntimeError("an act of a patient met a link again and again")


def report_worse(session: Session, submission_id: str, report: WorseReport, context: PatientContext) -> None:
    """Record the answers, return the case to its owner, and let it be due sooner.

    An emergency sign moves it to the top of the queue. Raises LookupError and Conflict.
    """
    opened, submission = _lock_with_head(session, submission_id)
    report_id = _report_id(opened, report)
    case_file = load_case(session, submission, opened)
    if any(event.aad_id == report_id for event in case_file.events):
        return
    status_before, due_before = submission.status, submission.due_at
    new_answers = _answers_for_rules(report.answers)
    earlier = current_answers(submission, case_file.events_of(submission, *LATER_ANSWERS))
    answers = _merged(earlier, new_answers)
    before, after = assess_today(earlier, context), assess_today(answers, context)
    raised = raises_case(submission, before, after)
    _reopen_as_worse(submission, context)
    apply_assessment(submission, after, context)
    count_open_questions(session, submission, answers, after.flags)
    if red_flags(new_answers):
        escalate_to_emergency(submission, context)
    call_by = _set_due_for_report(submission, due_before, context)
    record(
        session,
        submission,
        context,
        EventKind.SAID_WORSE,
        {
            "answers": new_answers.dump(),
            "pain": report.answers.get(PAIN_WORSE),
            "said_on": context.now.date().isoformat(),
            "tier_before": before.tier.id,
            "tier_after": after.tier.id,
            "flags": list(after.flags),
            "raised": raised,
            "call_by": call_by.isoformat() if call_by else "",
        },
        from_status=status_before,
        aad_id=report_id,
    )


def _report_id(opened: Submission, report: WorseReport) -> str:
    content = json.dumps([opened.id, report.press, report.answers.dump()], sort_keys=True)
    return hashlib.sha256(content.encode()).hexdigest()[:32]


def _answers_for_rules(answers: Answers) -> Answers:
    """Return the answers that the rules read. Only worse pain says anything about the trend over two weeks."""
    signs = answers.only(EMERGENCY_SIGNS.questions)
    return signs.plus(PAIN_TREND, "worse") if answers.get(PAIN_WORSE) == YES else signs


def _merged(earlier: Answers, later: Answers) -> Answers:
    return Answers({**dict(earlier.items()), **dict(later.items())})


def _reopen_as_worse(submission: Submission, context: PatientContext) -> None:
    submission.says_worse, submission.is_heard, submission.is_read = True, False, False
    forget_failed_calls(submission)
    _return_to_owner(submission, context)
    submission.next_action = None
    submission.next_action = usual_action(submission)


def _return_to_owner(submission: Submission, context: PatientContext) -> None:
    """Return it to its owner, or to the unassigned ones; if decided or closed, it is reopened."""
    status = Status.TAKEN if submission.owner_id is not None else Status.NEW
    if submission.status != status:
        change_status(submission, status, context)


def _set_due_for_report(
    submission: Submission, due_before: datetime | None, context: PatientContext
) -> datetime | None:
    """Set when staff must call at the latest; return the time to promise the patient: None in an emergency.

    A due time in the past stays, so that the case counts as late; the promised time is never in the past.
    """
    if submission.is_unreached_emergency:
        set_due(submission, min(due_before or at_once(context), at_once(context)), context.now)
        return None
    latest = _latest_call(submission, context)
    due_at = min(due_before or latest, latest)
    set_due(submission, due_at, context.now)
    return due_at if due_at > context.now else latest


def _latest_call(submission: Submission, context: PatientContext) -> datetime:
    usual = business_days_from_now(context, CALL_BACK_BUSINESS_DAYS)
    if submission.tier_now < Tier.URGENT_CLINICIAN:
        return usual
    return min(usual, by_the_clock(context.now, context.service_levels.urgent_hours))


def correct_phone(
    session: Session, keys: Keys, submission_id: str, phone: str, context: PatientContext
) -> None:
    """Use another number from now on. phone: in international form.

    A patient who could not be reached is called again on it. Raises LookupError and Conflict.
    """
    opened, submission = _lock_with_head(session, submission_id)
    both = {opened.id: opened, submission.id: submission}.values()
    outdated = [each for each in both if says_more(phone, each.phone)]
    if submission in outdated:
        _schedule_another_call(submission, context)
    for each in outdated:
        change_phone(session, each, phone, index_of_phone(keys.index, phone), context)


def _schedule_another_call(submission: Submission, context: PatientContext) -> None:
    """Call again by tomorrow. A time that has already passed stays, so that the case still shows as late."""
    tomorrow = business_days_from_now(context, CALL_BACK_BUSINESS_DAYS)
    due_before = submission.due_at or tomorrow
    if submission.decision == Decision.COULD_NOT_REACH:
        _return_to_owner(submission, context)
        if not submission.is_unreached_emergency:
            submission.next_action = NextAction.CALL_AGAIN
            set_due(submission, min(due_before, tomorrow), context.now)
    elif submission.status == Status.TRYING and submission.due_at is not None:
        set_due(submission, min(submission.due_at, tomorrow), context.now)


def withdraw(session: Session, submission_id: str, context: PatientContext) -> None:
    """Record that the patient withdraws: the consent ends at once. An urgent case stays as it is; staff decide, and close it.

    Of a case that is closed, only the consent ends. Raises LookupError and Conflict.
    """
    opened, submission = _lock_with_head(session, submission_id)
    if submission.erased_at is not None or opened.erased_at is not None:
        return
    if submission.status == Status.CLOSED:
        _end_consent_of_closed(session, opened, submission, context)
        return
    if withdrawn_at(load_case(session, submission).events) is not None:
        return
    status_before, due_before = submission.status, submission.due_at
    if not is_still_called(submission):
        if submission.status in FINISHED:
            _return_to_owner(submission, context)
        submission.next_action = NextAction.WITHDRAWN_BY_PATIENT
    if submission.due_at is not None:
        tomorrow = business_days_from_now(context, CALL_BACK_BUSINESS_DAYS)
        set_due(submission, min(due_before or tomorrow, tomorrow), context.now)
    _end_consents(session, opened, submission, context)
    record(session, submission, context, EventKind.WITHDRAWN_BY_PATIENT, from_status=status_before)


def _end_consent_of_closed(
    session: Session, opened: Submission, submission: Submission, context: PatientContext
) -> None:
    if _end_consents(session, opened, submission, context):
        record(session, submission, context, EventKind.WITHDRAWN_BY_PATIENT)


def _end_consents(
    session: Session, opened: Submission, submission: Submission, context: PatientContext
) -> bool:
    """End the consents that have not ended; return whether there were any. One that has keeps its moment.

    That of a linked submission is an event of its own, as the link may be undone.
    """
    ended = {each for each in (opened, submission) if each.consent_ended_at is None}
    for each in ended:
        each.consent_ended_at = context.now
        end_with_consent(session, each.id, context.now)
    if opened in ended and opened is not submission:
        record(session, opened, context, EventKind.WITHDRAWN_BY_PATIENT)
    return bool(ended)


def _lock_with_head(session: Session, submission_id: str) -> tuple[Submission, Submission]:
    """Return the submission and its head, both locked; the head is itself when it is not linked."""
    unlocked = session.get(Submission, submission_id) if submission_id.isalnum() else None
    if unlocked is None:
        raise LookupError(submission_id)
    head_id = unlocked.head_id or unlocked.id
    rows = lock_rows(session, unlocked.id, head_id)
    submission = rows[submission_id]
    if (submission.head_id or submission.id) != head_id:
        raise Conflict
    return submission, rows[head_id]
