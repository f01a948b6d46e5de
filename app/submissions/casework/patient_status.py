"""Where a submission stands, as far as its patient may know: no answer, no tier by name, no word of staff."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.rules.tiers import Tier
from app.submissions.events import EventKind
from app.submissions.models import Event, Submission
from app.submissions.statuses import REACHED, TALKS, TRIED, NextAction, Outcome, Status


class PatientStage(StrEnum):
    """What the patient is told first."""

    RECEIVED = "received"
    READING = "reading"
    TRIED = "tried"
    TALKED = "talked"
    CALLED_US = "called_us"
    WAITS_FOR_PATIENT = "waits_for_patient"
    WAITS_FOR_REPORT = "waits_for_report"
    WORSE = "worse"
    WITHDRAWN_BY_PATIENT = "took_back"
    DECIDED = "decided"
    CLOSED = "closed"


@dataclass(frozen=True)
class PatientStatus:
    """Where it stands.

    tier: whose promise counts. by: until when that is kept, or None when nothing is promised. tries: calls that
    reached nobody since somebody was last reached. tried_at: the latest of them. is_wrong_number: whether that one
    found the number wrong. since: when the patient said that it is worse, or took it back. was_reached: whether somebody
    talked with the patient.
    """

    stage: PatientStage
    tier: Tier
    by: datetime | None = None
    tries: int = 0
    tried_at: datetime | None = None
    is_wrong_number: bool = False
    since: datetime | None = None
    is_emergency: bool = False
    was_reached: bool = False

    def is_late(self, now: datetime) -> bool:
        """Whether what was promised is over."""
        return self.by is not None and self.by < now


def patient_status(submission: Submission, events: Sequence[Event]) -> PatientStatus:
    """Where a submission stands that stands for itself. events: its own, oldest first, to be opened."""
    tried = _tries(events)
    stage = _place(submission, events, tried)
    took_back = withdrawn_at(events)
    worse = unanswered_worse_report(events)
    return PatientStatus(
        stage=stage,
        tier=Tier(submission.tier_now),
        by=_by(submission, stage, worse),
        tries=len(tried),
        tried_at=tried[-1].at if tried else None,
        is_wrong_number=_is_wrong_number(events),
        since=took_back if stage is PatientStage.WITHDRAWN_BY_PATIENT else worse.at if worse else None,
        is_emergency=is_emergency(submission),
        was_reached=was_reached(submission, events),
    )


def _place(submission: Submission, events: Sequence[Event], tried: Sequence[Event]) -> PatientStage:
    if submission.status == Status.CLOSED:
        return PatientStage.CLOSED
    if withdrawn_at(events) is not None:
        return PatientStage.WITHDRAWN_BY_PATIENT
    if submission.status == Status.DECIDED:
        return PatientStage.DECIDED
    if submission.status == Status.TRYING and tried:
        return PatientStage.TRIED
    if submission.says_worse or (submission.is_unreached_emergency and unanswered_worse_report(events)):
        return PatientStage.WORSE
    by_status = {
        Status.NEW: PatientStage.RECEIVED,
        Status.WAITING_FOR_PATIENT: PatientStage.WAITS_FOR_PATIENT,
        Status.WAITING_FOR_REPORT: PatientStage.WAITS_FOR_REPORT,
    }
    if submission.next_action == NextAction.CALL_BACK:
        return PatientStage.CALLED_US
    if submission.status != Status.NEW and submission.status in by_status:
        return by_status[Status(submission.status)]
    if submission.reached_at is not None:
        return PatientStage.TALKED
    return by_status.get(Status(submission.status), PatientStage.READING)


def _by(submission: Submission, stage: PatientStage, worse: Event | None) -> datetime | None:
    """The time of the sent page until somebody tried to call; then the time that staff set themselves."""
    if stage in (
        PatientStage.CLOSED,
        PatientStage.WITHDRAWN_BY_PATIENT,
        PatientStage.TALKED,
        PatientStage.CALLED_US,
    ):
        return None
    if stage is PatientStage.WORSE and worse is not None:
        told = (worse.detail or {}).get("call_by")
        return datetime.fromisoformat(told) if told else None
    untouched = submission.tier_now == submission.tier and submission.first_contact_at is None
    return (
        submission.tier_due
        if untouched and stage in (PatientStage.RECEIVED, PatientStage.READING)
        else submission.due_at
    )


def _tries(events: Sequence[Event]) -> list[Event]:
    contacts = [event for event in events if event.kind == EventKind.CONTACT]
    reached = max((event.id for event in contacts if event.outcome in REACHED), default=0)
    return [event for event in contacts if event.outcome in TRIED and event.id > reached]


def _is_wrong_number(events: Sequence[Event]) -> bool:
    """Whether the number was wrong when it was last tried, and was not changed since."""
    about = [event for event in events if event.outcome in TRIED or event.kind == EventKind.NEW_PHONE]
    return bool(about) and about[-1].outcome == Outcome.WRONG_NUMBER


def unanswered_worse_report(events: Sequence[Event]) -> Event | None:
    """The latest word of the patient that it is worse; None when somebody has talked with them since."""
    last = max((event.id for event in events if _is_talk(event)), default=0)
    said = [event for event in events if event.kind == EventKind.SAID_WORSE and event.id > last]
    return said[-1] if said else None


def was_reached(submission: Submission, events: Sequence[Event]) -> bool:
    """Whether somebody has talked with the patient, and the patient has not said since that it is worse."""
    return submission.reached_at is not None and unanswered_worse_report(events) is None


def withdrawn_at(events: Sequence[Event]) -> datetime | None:
    """When the patient took it back; None when they said something else since, or it was opened again."""
    overruled = max((event.id for event in events if _overrules(event)), default=0)
    taken = [
        event.at for event in events if event.kind == EventKind.WITHDRAWN_BY_PATIENT and event.id > overruled
    ]
    return taken[-1] if taken else None


def is_emergency(submission: Submission) -> bool:
    """Whether 911 comes first on every page about it."""
    return submission.tier_now == Tier.EMERGENCY_NOW or submission.is_unreached_emergency


def is_still_called(submission: Submission) -> bool:
    """Whether somebody still calls when the patient takes it back: it is urgent, or they said that it is worse."""
    return submission.tier_now >= Tier.URGENT_CLINICIAN or submission.says_worse


def _is_talk(event: Event) -> bool:
    return event.kind == EventKind.CONTACT and event.outcome in TALKS


def _overrules(event: Event) -> bool:
    over = (Status.DECIDED, Status.CLOSED)
    opened = event.kind == EventKind.MOVED and event.from_status in over and event.to_status not in over
    return _is_talk(event) or opened or event.kind == EventKind.SAID_WORSE
