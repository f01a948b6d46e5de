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
from app.submissions.calendar import is_business_day
from app.submissions.context import Acting, Desk, for_change
from app.submissions.events import GIVEN_LATER, Kind, answers_now, events_of, record
from app.submissions.guards import FLAGS_FOR_A_CLINICIAN
from app.submissions.models import Submission
from app.submissions.moving import change_status
from app.submissions.open_questions import count_open
from app.submissions.statuses import IllegalMove, NextAction, Status, Verdict
from app.submissions.timers import raise_alarm, set_due, take_in

REPORT: dict[str, tuple[str, ...]] = {
    "level": (),
    "fresh": ("fresh", "healed", "not_said"),
    "height_loss": (),
    "wall": ("intact", "broken", "not_said"),
    "report_date": (),
    "who_has_it": (),
}
"""The report checklist: what a patient can not know. A part without values is free words."""
LONGEST_PART = 200
SEVERE = "flag:severe_low_tier"


@dataclass(frozen=True)
class Given:
    """One answer, given by phone. value: as the question reads it."""

    question: Question[Any]
    value: Any
    version: int


def answer_by_phone(session: Session, submission_id: str, given: Given, desk: Desk) -> tuple[Tier, Tier]:
    """Record an answer, assess again, and return the tier before and after.

    Raises LookupError, Conflict, and IllegalMove when the question is not asked of this patient, or all is closed.
    """
    submission = _open_for_words(session, submission_id, given.version, desk)
    before_answers = answers_now(submission, events_of(session, submission, *GIVEN_LATER))
    answers = before_answers.plus(given.question, given.value)
    if given.question not in JOURNEY.on_path(answers):
        raise IllegalMove("This question is not asked of this patient.")
    before, after = assessed(before_answers, desk), assessed(answers, desk)
    was, raised = submission.status, raises(submission, before, after)
    take_in(submission, after, desk)
    count_open(session, submission, answers, after.flags)
    if raised and was == Status.DECIDED:  # what was decided did not know of this
        change_status(submission, Status.TAKEN, desk)
    if SEVERE in after.flags and SEVERE not in before.flags and submission.due_at is not None:
        set_due(
            submission,
            min(submission.due_at, tier_due(after, desk.now, is_business_day, desk.service_levels)),
        )
    if f"{RED_FLAG}{given.question.id}" in after.flags:
        raise_alarm(submission, desk)
    record(
        session,
        submission,
        desk,
        Kind.ANSWERED,
        {
            "question": given.question.id,
            "value": given.question.dump(given.value),
            "said_on": desk.now.date().isoformat(),
            "tier_before": before.tier.id,
            "tier_after": after.tier.id,
            "flags": list(after.flags),
            "raised": raised,
        },
        from_status=was,
    )
    return before.tier, after.tier


def raises(submission: Submission, before: Assessment, after: Assessment) -> bool:
    """Whether answers bring what nobody knew who read or decided it before."""
    news = {flag for flag in after.flags if flag not in before.flags}
    grave = any(flag.startswith((HOLD, RED_FLAG)) or flag in FLAGS_FOR_A_CLINICIAN for flag in news)
    return grave or after.tier > submission.tier_now


def assessed(answers: Answers, acting: Acting) -> Assessment:
    """What the rules make of answers today."""
    return assess(JOURNEY.for_rules(answers), acting.now.date())


def _open_for_words(session: Session, submission_id: str, version: int, desk: Desk) -> Submission:
    submission = for_change(session, submission_id, version, desk)
    if submission.status == Status.CLOSED:
        raise IllegalMove("It is closed. Open it again first.")
    return submission


def add_note(session: Session, submission_id: str, version: int, note: str, desk: Desk) -> None:
    """Write a note, and change nothing else. Raises LookupError, Conflict, and IllegalMove for an empty one."""
    submission = for_change(session, submission_id, version, desk)
    if not note:
        raise IllegalMove("Write the note first.")
    record(session, submission, desk, Kind.NOTED, {"note": note})


def note_report(
    session: Session, submission_id: str, version: int, found: Mapping[str, str], desk: Desk
) -> None:
    """Note what the report says, part by part. Raises LookupError, Conflict, and IllegalMove for an empty one."""
    submission = _open_for_words(session, submission_id, version, desk)
    parts = {name: found.get(name, "") for name in REPORT}
    for name, values in REPORT.items():
        if len(parts[name]) > LONGEST_PART or (values and parts[name] and parts[name] not in values):
            raise IllegalMove(
                "The report has a part that can not be kept. Use the words of the list, and few of yours."
            )
    if not any(parts.values()):
        raise IllegalMove("Fill in at least one part of the report.")
    record(session, submission, desk, Kind.REPORT, {"report": parts})


def note_reading(
    session: Session, submission_id: str, version: int, verdict: Verdict, note: str, desk: Desk
) -> None:
    """A clinician says that it was read, and what follows for booking. Then it is to be called, not read.

    Raises LookupError, Conflict, and IllegalMove.
    """
    submission = _open_for_words(session, submission_id, version, desk)
    if not note:
        raise IllegalMove("Write what you make of it.")
    if submission.next_action == NextAction.CLINICIAN_READS:
        submission.next_action = NextAction.CALL
    record(session, submission, desk, Kind.CLEARED, {"note": note}, outcome=verdict)
