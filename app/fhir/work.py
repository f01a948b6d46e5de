"""What the clinic has to do with a submission, what it may do, and where all of it comes from."""

from __future__ import annotations

from datetime import timedelta

from app.fhir.codes import LOINC, Json, own_coding
from app.fhir.entries import (
    DOCUMENT,
    HELPER,
    PAIN,
    PATIENT,
    RESPONSE,
    TIER,
    Entries,
    attachment,
    concept,
)
from app.fhir.sent_check import SentCheck
from app.fhir.summary import summary

PARTICIPANT = "http://terminology.hl7.org/CodeSystem/provenance-participant-type"
DOCUMENT_CODE = {"system": LOINC, "code": "74465-6", "display": "Questionnaire response Document"}
CONSENT_CODE = {"system": LOINC, "code": "59284-0", "display": "Consent Document"}
PRIVACY = {"system": "http://terminology.hl7.org/CodeSystem/consentscope", "code": "patient-privacy"}
RECIPIENT = {"system": "http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "code": "IRCP"}
TASK_STATUS = {
    "new": "requested",
    "taken": "accepted",
    "trying": "in-progress",
    "waiting_for_patient": "on-hold",
    "waiting_for_report": "on-hold",
    "decided": "in-progress",
    "closed": "completed",
}
STAFF = {"display": "Clinic staff, on the phone"}
OURS = {"display": "The clinic's back pain check"}


def author(sent: SentCheck, entries: Entries) -> Json:
    """Return who filled in the check."""
    return STAFF if sent.entered_by_staff else source(sent, entries)


def source(sent: SentCheck, entries: Entries) -> Json:
    """Return who gave the answers: the patient, or who answered for them."""
    return entries.reference(HELPER if sent.helper else PATIENT)


def document(sent: SentCheck, entries: Entries) -> Json:
    """Return the answers in words, as a document for a chart."""
    return {
        "resourceType": "DocumentReference",
        "status": "current",
        "type": concept(DOCUMENT_CODE),
        "subject": entries.reference(PATIENT),
        "date": sent.answered.authored.isoformat(),
        "content": [{"attachment": attachment(summary(sent), "Back pain check", "en")}],
        "context": {"related": [entries.reference(RESPONSE)]},
    }


def consent(sent: SentCheck, entries: Entries) -> Json:
    """Return what the patient agreed to, in the words that were shown, and whether who helped may be told."""
    given = sent.consent
    provision: Json = {"type": "permit"}
    if given.expires_on is not None:
        last_day = given.expires_on - timedelta(days=1)  # a period includes its end
        provision["period"] = {"end": last_day.isoformat()}
    if sent.helper:
        actor = {"role": concept(RECIPIENT), "reference": entries.reference(HELPER)}
        may = "permit" if sent.helper.may_be_told else "deny"
        provision["provision"] = [{"type": may, "actor": [actor]}]
    return {
        "resourceType": "Consent",
        "status": "inactive" if given.ended_at else "active",
        "scope": concept(PRIVACY),
        "category": [concept(CONSENT_CODE)],
        "patient": entries.reference(PATIENT),
        "dateTime": sent.answered.authored.isoformat(),
        "sourceAttachment": attachment(given.words, given.version, sent.answered.language),
        "policy": [{"uri": f"{sent.answered.addresses.base}/privacy"}],
        "provision": provision,
    }


def task(sent: SentCheck, entries: Entries) -> Json:
    """Return the review that the clinic owes, by when."""
    review = sent.review
    found: Json = {
        "resourceType": "Task",
        "status": TASK_STATUS[review.status],
        "businessStatus": {"text": review.status.replace("_", " ")},
        "intent": "plan",
        "priority": review.priority,
        "code": concept(own_coding(sent.answered.addresses, "review")),
        "focus": entries.reference(RESPONSE),
        "for": entries.reference(PATIENT),
        "authoredOn": sent.answered.authored.isoformat(),
    }
    if review.act_by is not None:
        found["restriction"] = {"period": {"end": review.act_by.isoformat()}}
    return found


def provenance(sent: SentCheck, entries: Entries) -> Json:
    """Return who made it, and the receipt by which answers and result can be checked."""
    roles = (("author", author(sent, entries)), ("assembler", OURS))
    receipt = {"system": sent.answered.addresses.identifiers("receipt"), "value": sent.receipt}
    return {
        "resourceType": "Provenance",
        "target": [entries.reference(kind) for kind in (RESPONSE, TIER, PAIN, DOCUMENT)],
        "recorded": sent.answered.authored.isoformat(),
        "agent": [
            {"type": concept({"system": PARTICIPANT, "code": role}), "who": who} for role, who in roles
        ],
        "entity": [{"role": "source", "what": {"identifier": receipt}}],
    }
