"""The events about consent, amendments, releases, legal holds and erasure, in words for staff."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.submissions.events import EventKind
from app.submissions.models import Event
from app.submissions.rights.amendments import AmendmentAnswer
from app.submissions.rights.consent import GivenBy
from app.submissions.rights.erasure import ErasureReason
from app.submissions.rights.handovers import HandoverStep
from app.submissions.rights.legal_hold import BEGUN

ERASURE_REASONS: dict[str, str] = {
    ErasureReason.PATIENT_ASKED: "the patient asked for it",
    ErasureReason.WRONG_PERSON: "it was about the wrong person",
    ErasureReason.NOT_A_PATIENT: "it was no real check",
    ErasureReason.YEARS_OVER: "the years for which it is kept are over",
    ErasureReason.RESTORED: "it was erased before, and a backup had brought it back",
}
AMENDMENT_ANSWERS: dict[str, str] = {
    AmendmentAnswer.ACCEPTED: "Accepted: kept with the record",
    AmendmentAnswer.NOT_OURS: "Denied: not written by us",
    AmendmentAnswer.NOT_IN_RECORD: "Denied: not part of the record",
    AmendmentAnswer.NOT_OPEN: "Denied: not open to the patient by law",
    AmendmentAnswer.ACCURATE: "Denied: it is right and complete",
}
GIVERS: dict[str, str] = {
    GivenBy.PATIENT: "The patient",
    GivenBy.DECIDER: "The person who decides for the patient",
}


EXPORTED_AS: dict[str, str] = {
    "print": "printed",
    "chart": "copied for the chart",
    "pdf": "taken out as a PDF",
    "hl7": "taken out as an HL7 message",
    "json": "taken out as a FHIR bundle",
}
"""By the form in which something was exported. It is stored since 0.6.0."""


def _amendment(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    answer = AMENDMENT_ANSWERS.get(event.outcome or "", "")
    return f"the patient asked to amend: {detail.get('request', '')} – {answer}"


def _consent(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    giver = GIVERS.get(event.outcome or "", "")
    return f"consent given again on the phone: {giver[:1].lower()}{giver[1:]} said yes"


def _legal_hold(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    return "legal hold begun" if event.outcome == BEGUN else "legal hold ended"


def _erased(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    return f"erased: {ERASURE_REASONS.get(event.reason or '', '')}"


def _exported(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    return EXPORTED_AS.get(detail.get("form", ""), "exported or printed")


def _handed_over(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    if event.outcome == HandoverStep.TAKEN_BACK:
        return "taken back from the chart system, before it confirmed that it has it"
    return "handed over to the chart system, to be fetched"


DESCRIBERS: dict[str, Callable[[Event, Mapping[str, Any], Mapping[int, str]], str]] = {
    EventKind.AMENDMENT: _amendment,
    EventKind.CONSENT: _consent,
    EventKind.LEGAL_HOLD: _legal_hold,
    EventKind.ERASED: _erased,
    EventKind.EXPORTED: _exported,
    EventKind.HANDED_OVER: _handed_over,
}
