"""The status of a submission as its patient may see it: no answers, no tier by name, no notes by staff."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.rules.tiers import Tier
from app.submissions.casework.reaching import is_talk, reached_patient
from app.submissions.events import EventKind
from app.submissions.models import Event, Submission
from app.submissions.statuses import FINISHED, TRIED, UNTIL_PLANNED, NextAction, Outcome, Status


class PatientStage(StrEnum):
    """What the status page tells the patient first."""

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
    """The status shown to the patient.

    tier: whose promise counts. by: when the patient will hear from staff, or None when nothing is promised. tries: calls
    that reached no one since someone was last reached. tried_at: the latest of them. is_wrong_number: whether that one
    found the number wrong. since: when the patient reported getting worse, or withdrew. was_reached: whether staff have
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


def patient_status(submission: Submission, events: Sequence[Event]) -> PatientStatus:
    """Return the status of a submission that is not linked to a head. events: its own, oldest first."""
    tries = _tries(events)
    stage = _stage(submission, events, tries)
    withdrawn = withdrawn_at(events)
    worse = unanswered_worse_report(events)
    return PatientStatus(
        stage=stage,
        tier=Tier(submission.tier_now),
        by=_promised_by(submission, stage, worse, tries[-1] if tries else None),
        tries=len(tries),
        tried_at=tries[-1].at if tries else None,
        is_wrong_number=_is_wrong_number(events),
        since=withdrawn if stage is PatientStage.WITHDRAWN_BY_PATIENT else worse.at if worse else None,
        is_emergency=is_emergency(submission),
        was_reached=was_reached(submission, events),
    )


def _stage(submission: Submission, events: Sequence[Event], tries: Sequence[Event]) -> PatientStage:
    if submission.status == Status.CLOSED:
        return PatientStage.CLOSED
    if withdrawn_at(events) is not None:
        return PatientStage.WITHDRAWN_BY_PATIENT
    if submission.status == Status.DECIDED:
        return PatientStage.DECIDED
    if submission.status == Status.TRYING and tries:
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


def _promised_by(
    submission: Submission, stage: PatientStage, worse: Event | None, last_try: Event | None
) -> datetime | None:
    """Return the time promised at sending until staff have tried to call; then the time that staff set.

    At sending, that is the tier's time, or the beginning of the window's last days if that is sooner. While a clinician decides
    how to go on with a patient who was not reached, nothing is promised.
    """
    if submission.next_action in UNTIL_PLANNED:
        return None
    if stage in (
        PatientStage.CLOSED,
        PatientStage.WITHDRAWN_BY_PATIENT,
        PatientStage.TALKED,
        PatientStage.CALLED_US,
    ):
        return None
    if stage is PatientStage.WORSE and worse is not None:
        call_by = (worse.detail or {}).get("call_by")
        return datetime.fromisoformat(call_by) if call_by else None
    if (
        stage is PatientStage.TRIED
        and last_try is not None
        and (call_by := (last_try.detail or {}).get("call_by"))
    ):
        return datetime.fromisoformat(call_by)
    untouched = submission.tier_now == submission.tier and submission.first_contact_at is None
    if untouched and stage in (PatientStage.RECEIVED, PatientStage.READING):
        last = submission.last_days_at
        begins_later = (
            last is not None and last > submission.sent_at
        )  # what 0.2.0 stored may begin before sending
        return min(submission.tier_due, last) if last is not None and begins_later else submission.tier_due
    return submission.due_at


def _tries(events: Sequence[Event]) -> list[Event]:
    contacts = [event for event in events if event.kind == EventKind.CONTACT]
    reached = max((event.id for event in contacts if reached_patient(event)), default=0)
    return [event for event in contacts if event.outcome in TRIED and event.id > reached]


def _is_wrong_number(events: Sequence[Event]) -> bool:
    """Whether the number was wrong when last called, and has not been changed since."""
    relevant = [event for event in events if event.outcome in TRIED or event.kind == EventKind.NEW_PHONE]
    return bool(relevant) and relevant[-1].outcome == Outcome.WRONG_NUMBER


def unanswered_worse_report(events: Sequence[Event]) -> Event | None:
    """Return the patient's latest report of getting worse, or None when staff have talked with them since."""
    last_talk = max((event.id for event in events if is_talk(event)), default=0)
    reports = [event for event in events if event.kind == EventKind.SAID_WORSE and event.id > last_talk]
    return reports[-1] if reports else None


def was_reached(submission: Submission, events: Sequence[Event]) -> bool:
    """Whether staff have talked with the patient, who has not reported getting worse since."""
    return submission.reached_at is not None and unanswered_worse_report(events) is None


def withdrawn_at(events: Sequence[Event]) -> datetime | None:
    """Return when the patient withdrew; None when it was reopened, or they said something else or yes again since."""
    overruled = max((event.id for event in events if _overrules(event)), default=0)
    withdrawals = [
        event.at for event in events if event.kind == EventKind.WITHDRAWN_BY_PATIENT and event.id > overruled
    ]
    return withdrawals[-1] if withdrawals else None


def is_emergency(submission: Submission) -> bool:
    """Whether every page about it must begin with calling 911."""
    return submission.tier_now == Tier.EMERGENCY_NOW or submission.is_unreached_emergency


def is_still_called(submission: Submission) -> bool:
    """Whether staff still call after the patient withdraws: it is urgent, or reported as getting worse."""
    return submission.tier_now >= Tier.URGENT_CLINICIAN or submission.says_worse


def _overrules(event: Event) -> bool:
    reopened = (
        event.kind == EventKind.MOVED and event.from_status in FINISHED and event.to_status not in FINISHED
    )
    return is_talk(event) or reopened or event.kind in (EventKind.SAID_WORSE, EventKind.CONSENT)
