"""A question to a clinician: asked with the case, answered by a review, and back to the one who asked."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.submissions.casework.due_times import set_due_if_allowed
from app.submissions.casework.transitions import may_own
from app.submissions.context import StaffContext, load_for_update
from app.submissions.events import EventKind, record
from app.submissions.models import Event, Submission
from app.submissions.statuses import FINISHED, WHILE_ASKED, ActionRefused, NextAction, Status
from app.submissions.timers import business_days_from_now, mark_acted

ANSWER_BUSINESS_DAYS = 1  # the clinic's own practice: the patient is called by then


def ask_clinician(
    session: Session, submission_id: str, version: int, question: str, context: StaffContext
) -> None:
    """Ask a clinician about an open case. Until the answer it is on the list for clinician review.

    What is graver, such as a call that is due now, stays the next action. Raises LookupError, Conflict and ActionRefused.
    """
    submission = load_for_update(session, submission_id, version, context)
    if submission.head_id is not None or submission.status in FINISHED:
        raise ActionRefused("It is decided. Reopen it first, then ask.")
    if not question:
        raise ActionRefused("Write what you ask the clinician.")
    submission.asked_by = context.actor.id
    if submission.owner_id is None:
        submission.owner_id = context.actor.id
    if submission.status == Status.NEW:
        submission.status = Status.TAKEN
    if submission.next_action in WHILE_ASKED:
        submission.next_action = NextAction.ASKED_CLINICIAN
    mark_acted(submission, context)
    record(session, submission, context, EventKind.ASKED, {"question": question})


def close_question(session: Session, submission: Submission, context: StaffContext) -> int | None:
    """Note that the open question is answered; return who asked, or None when there was none.

    The case goes back to who asked, unless another one owns it; the call is due by the next business day if it may wait.
    """
    asked_by, submission.asked_by = submission.asked_by, None
    if asked_by is None:
        return None
    if submission.owner_id in (None, context.actor.id) and may_own(session, asked_by):
        submission.owner_id = asked_by
        submission.status = Status.TAKEN if submission.status == Status.NEW else submission.status
    if submission.due_at is not None:
        soon = business_days_from_now(context, ANSWER_BUSINESS_DAYS)
        set_due_if_allowed(submission, max(submission.due_at, soon), context)
    return asked_by


def open_question(submission: Submission, events: Sequence[Event]) -> Event | None:
    """Return the event of the question that has no answer yet, or None. events: those of the submission that count."""
    if submission.asked_by is None:
        return None
    return next((event for event in reversed(events) if event.kind == EventKind.ASKED), None)


def latest_answer(events: Sequence[Event]) -> Event | None:
    """Return the review that answered a question, as long as no one has acted on the answer; None otherwise."""
    acts = [event for event in events if event.version is not None]
    last = acts[-1] if acts else None
    answered = last is not None and last.kind == EventKind.CLEARED and (last.detail or {}).get("answers")
    return last if answered else None
