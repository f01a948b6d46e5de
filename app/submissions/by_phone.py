"""What is learned by phone: answers, the report, notes. The patient's own answers are never overwritten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from app.questionnaire.answers import Answers
from app.questionnaire.question import Question
from app.questionnaire.questions import JOURNEY
from app.rules.assess import RED_FLAG, Assessment, assess
from app.rules.tiers import Tier
from app.submissions.acting import (
    Desk,
    Kind,
    answers_now,
    events_of,
    for_change,
    raise_alarm,
    record,
    take_in,
)
from app.submissions.linking import keep_earlier_times
from app.submissions.models import Submission
from app.submissions.statuses import IllegalMove, Status

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
    submission = _open_for_words(session, submission_id, given.version)
    before_answers = answers_now(submission, events_of(session, submission, Kind.ANSWERED))
    answers = before_answers.plus(given.question, given.value)
    if given.question not in JOURNEY.on_path(answers):
        raise IllegalMove("This question is not asked of this patient.")
    before, after = assessed(before_answers, desk), assessed(answers, desk)
    take_in(submission, after, desk)
    keep_earlier_times(session, submission)
    if set(after.starting(RED_FLAG)) - set(before.starting(RED_FLAG)):
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
        },
    )
    return before.tier, after.tier


def assessed(answers: Answers, desk: Desk) -> Assessment:
    """What the rules make of answers today."""
    return assess(JOURNEY.for_rules(answers), desk.now.date())


def _open_for_words(session: Session, submission_id: str, version: int) -> Submission:
    submission = for_change(session, submission_id, version)
    if submission.status == Status.CLOSED:
        raise IllegalMove("It is closed. Open it again first.")
    return submission


def add_note(session: Session, submission_id: str, version: int, note: str, desk: Desk) -> None:
    """Write a note, and change nothing else. Raises LookupError, Conflict, and IllegalMove for an empty one."""
    submission = for_change(session, submission_id, version)
    if not note:
        raise IllegalMove("Write the note first.")
    record(session, submission, desk, Kind.NOTED, {"note": note})


def note_report(
    session: Session, submission_id: str, version: int, found: Mapping[str, str], desk: Desk
) -> None:
    """Note what the report says, part by part. Raises LookupError, Conflict, and IllegalMove for an empty one."""
    submission = _open_for_words(session, submission_id, version)
    parts = {name: found.get(name, "") for name in REPORT}
    for name, values in REPORT.items():
        if len(parts[name]) > LONGEST_PART or (values and parts[name] and parts[name] not in values):
            raise IllegalMove(
                "The report has a part that can not be kept. Use the words of the list, and few of yours."
            )
    if not any(parts.values()):
        raise IllegalMove("Fill in at least one part of the report.")
    record(session, submission, desk, Kind.REPORT, {"report": parts})


def clear_hold(session: Session, submission_id: str, version: int, note: str, desk: Desk) -> None:
    """A clinician says that a hold was read, and what follows. Raises LookupError, Conflict, and IllegalMove."""
    submission = _open_for_words(session, submission_id, version)
    if not submission.has_hold:
        raise IllegalMove("There is no hold.")
    if not note:
        raise IllegalMove("Write what you decided about the hold.")
    record(session, submission, desk, Kind.CLEARED, {"note": note})
