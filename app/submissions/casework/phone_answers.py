"""What staff learn by phone: answers, the scan report, notes. The patient's own answers are never overwritten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from app.questionnaire.answers import Answers
from app.questionnaire.question import Question
from app.questionnaire.questions import JOURNEY
from app.rules.assess import HOLD, RED_FLAG, SEVERE_LOW_TIER, Assessment, assess
from app.rules.due_dates import tier_due
from app.rules.tiers import Tier
from app.submissions.casework.case_file import load_case
from app.submissions.casework.clinician_questions import close_question
from app.submissions.casework.guards import FLAGS_FOR_A_CLINICIAN
from app.submissions.casework.scan_requests import end_wait
from app.submissions.casework.spine_levels import levels_in_order
from app.submissions.casework.transitions import change_status
from app.submissions.context import ActionContext, StaffContext, load_for_update
from app.submissions.events import LATER_ANSWERS, EventKind, current_answers, record
from app.submissions.models import Submission
from app.submissions.open_questions import count_open_questions
from app.submissions.statuses import ActionRefused, HoldVerdict, NextAction, Status
from app.submissions.timers import apply_assessment, escalate_to_emergency, mark_acted, set_due

REPORT: dict[str, tuple[str, ...]] = {
    "kind": ("xray", "ct", "mri", "bone_scan"),
    "level": (),
    "fresh": ("fresh", "healed", "none", "not_said"),
    "height_loss": (),
    "wall": ("intact", "broken", "not_said"),
    "report_date": (),
    "who_has_it": (),
}
"""The report checklist: what a patient cannot know. A part without values is free text."""
LONGEST_PART = 200


@dataclass(frozen=True)
class PhoneAnswer:
    """One answer given by phone. value: as loaded by the question."""

    question: Question[Any]
    value: Any
    version: int


def record_phone_answer(
    session: Session, submission_id: str, answer: PhoneAnswer, context: StaffContext
) -> tuple[Tier, Tier]:
    """Record an answer, assess again, and return the tier before and after.

    Raises LookupError, Conflict, and ActionRefused when the question is not asked of this patient, or the case is
    closed.
    """
    submission = _load_open(session, submission_id, answer.version, context)
    case_file = load_case(session, submission)
    earlier = current_answers(submission, case_file.events_of(submission, *LATER_ANSWERS))
    if answer.question not in JOURNEY.open_to_staff(earlier):
        raise ActionRefused("This question is not asked of this patient.")
    answers = earlier.plus(answer.question, answer.value)
    before, after = assess_today(earlier, context), assess_today(answers, context)
    status_before, raised = submission.status, raises_case(submission, before, after)
    submission.is_read = submission.is_read and not raised
    apply_assessment(submission, after, context)
    count_open_questions(session, submission, answers, after.flags)
    if raised and status_before == Status.DECIDED:  # the decision was made without this answer
        change_status(submission, Status.TAKEN, context)
    _escalate(submission, answer.question, before, after, context)
    detail = {
        "question": answer.question.id,
        "value": answer.question.dump(answer.value),
        "said_on": context.now.date().isoformat(),
        "tier_before": before.tier.id,
        "tier_after": after.tier.id,
        "flags": list(after.flags),
        "raised": raised,
    }
    record(session, submission, context, EventKind.ANSWERED, detail, from_status=status_before)
    return before.tier, after.tier


def _escalate(
    submission: Submission,
    question: Question[Any],
    before: Assessment,
    after: Assessment,
    context: StaffContext,
) -> None:
    """Make it due sooner when its tier's time is too long since this answer, or an emergency for a new emergency sign."""
    is_newly_sooner = _is_due_sooner(after) and not _is_due_sooner(before)
    if is_newly_sooner and submission.due_at is not None:
        promised = tier_due(after, context.now, context.service_levels)
        set_due(submission, min(submission.due_at, promised), context.now)
    new_flags = set(after.flags) - set(before.flags)
    if f"{RED_FLAG}{question.id}" in after.flags or any(flag.startswith(RED_FLAG) for flag in new_flags):
        escalate_to_emergency(submission, context)


def _is_due_sooner(assessment: Assessment) -> bool:
    """Whether it is due sooner than its tier: severe pain at a low tier, or a watched standard review."""
    return assessment.is_due_sooner or SEVERE_LOW_TIER in assessment.flags


def raises_case(submission: Submission, before: Assessment, after: Assessment) -> bool:
    """Whether new answers reveal something grave that was not known when the case was read or decided."""
    new_flags = set(after.flags) - set(before.flags)
    is_grave = any(flag.startswith((HOLD, RED_FLAG)) or flag in FLAGS_FOR_A_CLINICIAN for flag in new_flags)
    return is_grave or after.tier > submission.tier_now


def assess_today(answers: Answers, context: ActionContext) -> Assessment:
    """Assess answers as of today."""
    return assess(JOURNEY.with_counted(answers), context.now.date())


def _load_open(session: Session, submission_id: str, version: int, context: StaffContext) -> Submission:
    submission = load_for_update(session, submission_id, version, context)
    if submission.status == Status.CLOSED:
        raise ActionRefused("It is closed. Open it again first.")
    return submission


def add_note(session: Session, submission_id: str, version: int, note: str, context: StaffContext) -> None:
    """Record a note, and change nothing else. Raises LookupError, Conflict, and ActionRefused for an empty note."""
    submission = load_for_update(session, submission_id, version, context)
    if not note:
        raise ActionRefused("Write the note first.")
    record(session, submission, context, EventKind.NOTED, {"note": note})


def record_report(
    session: Session, submission_id: str, version: int, report: Mapping[str, str], context: StaffContext
) -> None:
    """Record the scan report, part by part, also after closing; `app.submissions.learning` counts its kind and result.

    Raises LookupError, Conflict, and ActionRefused for an empty report.
    """
    submission = load_for_update(session, submission_id, version, context)
    parts = {name: report.get(name, "") for name in REPORT}
    parts["level"] = levels_in_order(parts["level"])
    for name, values in REPORT.items():
        if len(parts[name]) > LONGEST_PART or (values and parts[name] and parts[name] not in values):
            raise ActionRefused(
                "The report has a part that cannot be kept. Use the words of the list, and few of yours."
            )
    if not any(parts.values()):
        raise ActionRefused("Fill in at least one part of the report.")
    end_wait(submission, context)
    submission.scan_kind, submission.scan_result = parts["kind"] or None, parts["fresh"] or None
    record(session, submission, context, EventKind.REPORT, {"report": parts})


def record_review(
    session: Session, submission_id: str, version: int, verdict: HoldVerdict, note: str, context: StaffContext
) -> None:
    """Record a clinician's review, and what it means for booking. The next action is then to call, not to read.

    It answers an open question, and brings the case back to who asked. Raises LookupError, Conflict, and ActionRefused.
    """
    submission = _load_open(session, submission_id, version, context)
    if not note:
        raise ActionRefused("Write what you make of it.")
    submission.is_read = True
    asked_by = close_question(session, submission, context)
    if submission.next_action in (NextAction.CLINICIAN_READS, NextAction.ASKED_CLINICIAN):
        submission.next_action = (
            NextAction.CLINICIAN_CALLS if submission.is_urgent_unheard else NextAction.CALL
        )
    mark_acted(submission, context)
    detail = {"note": note, "answers": asked_by}
    record(session, submission, context, EventKind.CLEARED, detail, outcome=verdict)
