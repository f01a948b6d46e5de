"""The kinds of events, and an event in words, from its plain columns only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.review.case_care_labels import ANSWERS, BONE_CARE, TREATMENTS, VISIT_OUTCOMES
from app.review.labels import DECISIONS, HOLD_VERDICTS, OUTCOMES, PLANS, STATUSES
from app.review.learning_labels import BLIND_STEPS
from app.submissions.casework.scan_requests import ASKED, CHASED, RECEIVED
from app.submissions.casework.visits import BOOKED, MOVED
from app.submissions.events import EventKind
from app.submissions.models import Event
from app.submissions.rights.erasure import BY_COMMAND
from app.submissions.rights.handovers import HandoverStep
from app.submissions.rights.legal_hold import BEGUN, ENDED
from app.submissions.statuses import Decision, Status
from app.submissions.worklist.event_list import ListedEvent

KINDS: dict[str, str] = {
    EventKind.SENT: "Submitted",
    EventKind.READ: "Opened",
    EventKind.EXPORTED: "Exported or printed",
    EventKind.HANDED_OVER: "Handed over to the chart system",
    EventKind.NAMED: "Named in a report or in search results",
    EventKind.CONTACT: "Call or contact",
    EventKind.MOVED: "Status or decision",
    EventKind.ASSIGNED: "Assigned",
    EventKind.PUT_OFF: "Snoozed",
    EventKind.NOTED: "Internal note",
    EventKind.ANSWERED: "Answer by phone",
    EventKind.REPORT: "Scan report",
    EventKind.CLEARED: "Clinician review",
    EventKind.PLANNED: "Clinician decided how to go on",
    EventKind.RESCORED: "New rules applied",
    EventKind.UNDONE: "Undone",
    EventKind.ASKED: "Question to a clinician",
    EventKind.VISIT: "Visit",
    EventKind.TREATMENT: "Treatment",
    EventKind.BONE_CARE: "Bone care",
    EventKind.PAYER_FILE: "Payer",
    EventKind.AUTHORIZATION: "Authorization",
    EventKind.SCAN_REQUEST: "Scan report requested",
    EventKind.PINNED: "Pinned note",
    EventKind.DETAILS: "Contact details",
    EventKind.INTAKE: "Phone intake",
    EventKind.BLIND_READ: "Blind reading",
    EventKind.FOLLOWED_UP: "Follow-up",
    EventKind.STOP_REVIEW: "Stop rule reviewed",
    EventKind.LINKED: "Linked",
    EventKind.UNLINKED: "Unlinked",
    EventKind.SAID_WORSE: "Reported worse",
    EventKind.NEW_PHONE: "New phone number",
    EventKind.WITHDRAWN_BY_PATIENT: "Patient withdrew",
    EventKind.CONSENT: "Consent",
    EventKind.AMENDMENT: "Request to amend",
    EventKind.LEGAL_HOLD: "Legal hold",
    EventKind.ERASED: "Erased",
}
"""In the order of the filter."""
_RESULTS: dict[str, Mapping[Any, str]] = {
    EventKind.CONTACT: OUTCOMES,
    EventKind.CLEARED: HOLD_VERDICTS,
    EventKind.PLANNED: PLANS,
    EventKind.VISIT: {**VISIT_OUTCOMES, BOOKED: "Booked", MOVED: "Moved"},
    EventKind.TREATMENT: TREATMENTS,
    EventKind.BONE_CARE: BONE_CARE,
    EventKind.AUTHORIZATION: ANSWERS,
    EventKind.SCAN_REQUEST: {ASKED: "Requested", CHASED: "Requested again", RECEIVED: "Received"},
    EventKind.BLIND_READ: BLIND_STEPS,
    EventKind.LEGAL_HOLD: {BEGUN: "begun", ENDED: "ended"},
    EventKind.HANDED_OVER: {HandoverStep.MADE: "to be fetched", HandoverStep.TAKEN_BACK: "taken back"},
    EventKind.ERASED: {BY_COMMAND: "by command or schedule"},
}
"""What the outcome of an event means, by kind."""


def event_in_words(event: ListedEvent | Event) -> str:
    """Return what happened: the kind, and the outcome, the decision or the change of status."""
    parts = [KINDS.get(event.kind, event.kind)]
    if event.outcome:
        parts.append(_RESULTS.get(event.kind, {}).get(event.outcome, event.outcome))
    if event.decision:
        parts.append(DECISIONS[Decision(event.decision)])
    if event.from_status and event.to_status and event.from_status != event.to_status:
        parts.append(f"{STATUSES[Status(event.from_status)]} to {STATUSES[Status(event.to_status)]}")
    return ", ".join(parts)
