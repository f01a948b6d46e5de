"""What is learned by phone: answers, the report, notes. The patient's own answers are never overwritten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from app.questionnaire.answers import Answers
from app.questionnaire.question import Question
from app.questionnaire.questions import JOURNEY
from app.rules.assess import HOLD, RED_FLAG, Assessment, assess
from app.rules.due_dates import tier_due
from app.rules.tiers import Tier
from app.submissions.business_days import is_business_day
from app.submissions.casework.case_file import load_case
from app.submissions.casework.guards import FLAGS_FOR_A_CLINICIAN
from app.submissions.casework.transitions import change_status
from app.submissions.context import ActionContext, StaffContext, load_for_update
from app.submissions.events import LATER_ANSWERS, EventKind, current_answers, record
from app.submissions.models import Submission
from app.submissions.open_questions import count_open_questions
from app.submissions.statuses import ActionRefused, HoldVerdict, NextAction, Status
from app.submissions.timers import apply_assessment, escalate_to_emergency, set_due

REPORT: dict[str, tuple[str, ...]] = {
    "level": (),
    "fresh": ("fresh", "healed", "not_said"),
    "height_loss": (),
    "wall": ("intact", "broken", "not_said"),
    "report_date": (),
    "who_has_it": (),
}
"""The report checklist: what a patient cannot know. A part without values is free words."""
LONGEST_PART = 200
SEVERE = "flag:severe_low_tier"


@dataclass(frozen=True)
class PhoneAnswer:
    """One answer, given by phone. value: as the question reads it."""

    question: Question[Any]
    value: Any
    version: int


def record_phone_answer(
    session: Session, submission_id: str, given: PhoneAnswer, context: StaffContext
) -> tuple[Tier, Tier]:
    """Record an answer, assess again, and return the tier before and after.

    Raises LookupError, Conflict, and ActionRefused when the question is not asked of this patient, or all is closed.
    """
    submission = _open_for_words(session, submission_id, given.version, context)
    before_answers = current_answers(
        submission, load_case(session, submission).events_of(submission, *LATER_ANSWERS)
    )
    answers = before_answers.plus(given.question, given.value)
    if given.question not in JOURNEY.on_path(answers):
        raise ActionRefused("This question is not asked of this patient.")
    before, after = assess_today(before_answers, context), assess_today(answers, context)
    was, raised = submission.status, raises_case(submission, before, after)
    apply_assessment(submission, after, context)
    count_open_questions(session, submission, answers, after.flags)
    if raised and was == Status.DECIDED:  # what was decided did not know of this
        change_status(submission, Status.TAKEN, context)
    if SEVERE in after.flags and SEVERE not in before.flags and submission.due_at is not None:
        set_due(
            submission,
            min(submission.due_at, tier_due(after, context.now, is_business_day, context.service_levels)),
        )
    if f"{RED_FLAG}{given.question.id}" in after.flags:
        escalate_to_emergency(submission, context)
    record(
        session,
        submission,
        context,
        EventKind.ANSWERED,
        {
            "question": given.question.id,
            "value": given.question.dump(given.value),
            "said_on": context.now.date().isoformat(),
            "tier_before": before.tier.id,
            "tier_after": after.tier.id,
            "flags": list(after.flags),
            "raised": raised,
        },
        from_status=was,
    )
    return before.tier, after.tier


def raises_case(submission: Submission, before: Assessment, after: Assessment) -> bool:
    """Whether answers bring what nobody knew who read or decided it before."""
    news = {flag for flag in after.flags if flag not in before.flags}
    grave = any(flag.startswith((HOLD, RED_FLAG)) or flag in FLAGS_FOR_A_CLINICIAN for flag in news)
    return grave or after.tier > submission.tier_now


def assess_today(answers: Answers, context: ActionContext) -> Assessment:
    """What the rules make of answers today."""
    return assess(JOURNEY.for_rules(answers), context.now.date())


def _open_for_words(session: Session, submission_id: str, version: int, context: StaffContext) -> Submission:
    submission = load_for_update(session, submission_id, version, context)
    if submission.status == Status.CLOSED:
        raise ActionRefused("It is closed. Open it again first.")
    return submission


def add_note(session: Session, submission_id: str, version: int, note: str, context: StaffContext) -> None:
    """Write a note, and change nothing else. Raises LookupError, Conflict, and ActionRefused for an empty one."""
    submission = load_for_update(session, submission_id, version, context)
    if not note:
        raise ActionRefused("Write the note first.")
    record(session, submission, context, EventKind.NOTED, {"note": note})


def record_report(
    session: Session, submission_id: str, version: int, found: Mapping[str, str], context: StaffContext
) -> None:
    """Note what the report says, part by part. Raises LookupError, Conflict, and ActionRefused for an empty one."""
    submission = _open_for_words(session, submission_id, version, context)
    parts = {name: found.get(name, "") for name in REPORT}
    for name, values in REPORT.items():
        if len(parts[name]) > LONGEST_PART or (values and parts[name] and parts[name] not in values):
            raise ActionRefused(
                "The report has a part that cannot be kept. Use the words of the list, and few of yours."
            )
    if not any(parts.values()):
        raise ActionRefused("Fill in at least one part of the report.")
    record(session, submission, context, EventKind.REPORT, {"report": parts})


def record_review(
    session: Session, submission_id: str, version: int, verdict: HoldVerdict, note: str, context: StaffContext
) -> None:
    """A clinician says that it was read, and what follows for booking. Then it is to be called, not read.

    Raises LookupError, Conflict, and ActionRefused.
    """
    submission = _open_for_words(session, submission_id, version, context)
    if not note:
        raise ActionRefused("Write what you make of it.")
    if submission.next_action == NextAction.CLINICIAN_READS:
        submission.next_action = NextAction.CALL
    record(session, submission, context, EventKind.CLEARED, {"note": note}, outcome=verdict)
