"""The facts in a stored database as plain data: recorded by the release that made it, and compared ever since."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app.accounts.models import SavedView, Staff
from app.clinics.models import Clinic
from app.keys import Unsealable
from app.rules.due_dates import ServiceLevels
from app.submissions.casework.patient_status import patient_status
from app.submissions.feedback import HardPage
from app.submissions.intake.pauses import Pause
from app.submissions.models import Event, ShownText, Submission
from app.submissions.worklist.counters import COUNTED_AS, WHOLE, QueueCounter
from app.submissions.worklist.list_counts import view_counts
from app.submissions.worklist.queue import QueueContext, View, queue_page

PLAIN = (
    "id",
    "sent_at",
    "as_of",
    "language",
    "ruleset",
    "tier",
    "tier_now",
    "score",
    "has_hold",
    "open_questions",
    "window_first",
    "window_last",
    "status",
    "decision",
    "owner_id",
    "due_at",
    "act_by",
    "next_action",
    "queue_rank",
    "queue_score",
    "tries",
    "first_contact_at",
    "reached_at",
    "closed_at",
    "head_id",
    "entered_by",
    "version",
)
"""Columns whose value never changes without an action."""
SEALED = ("full_name", "birth_date", "contact", "phone_now", "answers", "receipt")
"""Sealed fields whose value never changes. Of the assessment that is true of the findings only."""
FINDINGS = ("tier", "core", "floor", "cap", "score", "suspicion", "flags", "criteria", "window_closes_on")


def facts(session: Session, now: datetime) -> dict[str, Any]:
    """Return everything that an upgrade must never change. now: aware, in the clinic's zone."""
    people = list(_people(session))
    return {
        "people": {submission.reference: _person(submission) for submission in people},
        "lists": {staff: _lists(session, staff, now) for staff in (1, 2)},
        "events": dict(
            sorted(Counter(event.kind for submission in people for event in submission.events).items())
        ),
        "tallies": _rows(
            session,
            select(QueueCounter.name, QueueCounter.bucket, QueueCounter.n).where(
                QueueCounter.name != COUNTED_AS, QueueCounter.scope == WHOLE
            ),
        ),
        "found_hard": _rows(
            session, select(HardPage.page, HardPage.language, HardPage.what, HardPage.month, HardPage.n)
        ),
        "pauses": _rows(session, select(Pause.began_at, Pause.ended_at)),
        "saved_lists": _rows(session, select(SavedView.staff_id, SavedView.name, SavedView.query)),
        "staff": _rows(session, select(Staff.id, Staff.email, Staff.name, Staff.role, Staff.disabled_at)),
        "clinics": _rows(session, select(Clinic.id, Clinic.name, Clinic.is_open)),
        "words": _rows(session, select(ShownText.kind, ShownText.language, ShownText.fingerprint)),
    }


def _people(session: Session) -> Iterator[Submission]:
    events = selectinload(Submission.all_events).selectinload(Event.submission)
    yield from session.scalars(select(Submission).order_by(Submission.reference).options(events))


def _person(submission: Submission) -> dict[str, Any]:
    plain = {name: _plain(getattr(submission, name)) for name in PLAIN}
    try:
        return {**plain, **_opened(submission)}
    except Unsealable:  # its key was destroyed
        return {**plain, "events": [event.kind for event in submission.events]}


def _opened(submission: Submission) -> dict[str, Any]:
    assessment = submission.assessment
    status = patient_status(submission, submission.events)
    return {
        **{name: getattr(submission, name) for name in SEALED},
        "assessment": {name: assessment[name] for name in FINDINGS},
        "status_page": [status.stage, _plain(status.by)],
        "events": [_event(event) for event in submission.events],
    }


def _event(event: Event) -> list[Any]:
    plain = (event.kind, event.at, event.actor_id, event.from_status, event.to_status, event.decision)
    return [*map(_plain, plain), event.outcome, event.reason, event.version, event.detail]


def _lists(session: Session, staff_id: int, now: datetime) -> dict[str, Any]:
    context = QueueContext(staff_id, now, ServiceLevels().days_before_closing)
    counts = view_counts(session, context)
    return {view.value: [counts[view], list(_in_order(session, context, view))] for view in View}


def _in_order(session: Session, context: QueueContext, view: View) -> Iterator[str]:
    after = ""
    while True:
        page = queue_page(session, context, view, after=after)
        yield from (submission.reference for submission in page.submissions)
        if not (after := page.after):
            return


def _rows(session: Session, query: Any) -> list[list[Any]]:
    return sorted([_plain(value) for value in row] for row in session.execute(query))


def _plain(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value
