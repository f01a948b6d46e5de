"""Events: what is recorded about each change to a submission, and how later answers are read from them."""

from __future__ import annotations

import uuid
from contextlib import suppress
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import exists, or_
from sqlalchemy.orm import Session, aliased

from app.keys import Unsealable
from app.questionnaire.answers import Answers, load_known
from app.questionnaire.questions import JOURNEY
from app.submissions.context import ActionContext
from app.submissions.event_table import SNAPSHOT
from app.submissions.models import Event, Submission
from app.submissions.snapshots import take_snapshot


class EventKind(StrEnum):
    """What an event is about."""

    SENT = "sent"
    READ = "read"
    MOVED = "moved"
    ASSIGNED = "assigned"
    CONTACT = "contact"
    ANSWERED = "answered"
    NOTED = "noted"
    REPORT = "report"
    PUT_OFF = "put_off"
    LINKED = "linked"
    UNLINKED = "unlinked"
    EXPORTED = "exported"
    CLEARED = "cleared"
    RESCORED = "rescored"
    NAMED = "named"
    SAID_WORSE = "said_worse"
    NEW_PHONE = "new_phone"
    DETAILS = "details"
    WITHDRAWN_BY_PATIENT = "took_back"
    INTAKE = "intake"
    UNDONE = "undone"
    ASKED = "asked"
    VISIT = "visit"
    TREATMENT = "treatment"
    BONE_CARE = "bone_care"
    PAYER_FILE = "payer_file"
    AUTHORIZATION = "authorization"
    SCAN_REQUEST = "scan_request"
    PINNED = "pinned"
    PLANNED = "planned"
    BLIND_READ = "blind_read"
    FOLLOWED_UP = "followed_up"
    STOP_REVIEW = "stop_review"
    AMENDMENT = "amendment"
    CONSENT = "consent"
    LEGAL_HOLD = "legal_hold"
    ERASED = "erased"
    HANDED_OVER = "handed_over"


LATER_ANSWERS = (EventKind.ANSWERED, EventKind.SAID_WORSE)
"""Events that hold answers given after sending: by phone, or by the patient on the status page."""
READINGS = frozenset({EventKind.READ, EventKind.EXPORTED, EventKind.NAMED, EventKind.BLIND_READ})
"""Events that change nothing: someone saw it."""
KEEP_VERSION = READINGS | {EventKind.HANDED_OVER}
"""Events that leave the submission as it is, so that no one who works on it meanwhile is told of a change."""

_undoing = aliased(Event)
NOT_UNDONE = or_(
    Event.act_id.is_(None),
    ~exists().where(_undoing.undoes == Event.act_id, _undoing.submission_id == Event.submission_id),
)
"""The condition, for a query, that an event counts; the same as `app.submissions.models.effective` for loaded ones."""


def has_raised(event: Event) -> bool:
    """Whether this event raised the submission: answers given later, or new rules, said that it is more urgent."""
    return bool((event.detail or {}).get("raised"))


def record(
    session: Session,
    submission: Submission,
    context: ActionContext,
    kind: EventKind,
    detail: dict[str, Any] | None = None,
    **columns: Any,
) -> Event:
    """Record an event and return it. Everything but a reading or a handover makes a new version.

    detail: sealed with the event, without its empty values, together with a snapshot of the submission's columns that
    were changed since its last event. columns: plain columns of the event.
    """
    changes = kind not in KEEP_VERSION
    if changes:
        submission.version += 1
        submission.take_place()
    event = Event(
        at=context.now,
        kind=kind,
        actor_id=context.actor_id,
        version=submission.version if changes else None,
        act_id=context.act_id if changes else None,
        submission=submission,
        **{
            "aad_id": uuid.uuid4().hex,
            "from_status": None,
            "to_status": submission.status,
            "decision": None,
            **columns,
        },
    )
    event.detail = {name: value for name, value in (detail or {}).items() if value or value == 0} or None
    if changes and (snapshot := take_snapshot(submission)):
        with suppress(
            Unsealable
        ):  # its key was destroyed: it can still be assigned and closed, but not undone
            event.detail = {**(event.detail or {}), SNAPSHOT: snapshot}
    session.add(event)
    return event


def current_answers(submission: Submission, later: list[Event]) -> Answers:
    """Return the patient's answers, updated with those given later. What was sent stays unchanged.

    later: the events of LATER_ANSWERS, oldest first.
    """
    answers = load_known(submission.answers["given"], JOURNEY.questions, submission.as_of)
    for event in later:
        for question, value in answers_told(event).items():
            answers = answers.plus(question, value)
    return answers


def answers_told(event: Event) -> Answers:
    """Return the answers in an event of LATER_ANSWERS, read as of the day they were given."""
    given_on = date.fromisoformat((event.detail or {})["said_on"])
    return load_known(answers_in(event), JOURNEY.questions, given_on)


def answers_in(event: Event) -> dict[str, Any]:
    """Return the answers in an event of LATER_ANSWERS, in their JSON form."""
    detail = event.detail or {}
    if event.kind == EventKind.SAID_WORSE:
        answers: dict[str, Any] = detail.get("answers", {})
        return answers
    return {detail.get("question", ""): detail.get("value")}
