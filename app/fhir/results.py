"""What the answers mean to the rules, and the pain that was reported: as observations, never as a diagnosis."""

from __future__ import annotations

from collections.abc import Iterator

from app.fhir.codes import LOINC, NOT_ASKED_CODE, NOT_SURE_CODE, NOT_SURE_SYSTEM, Json, own_coding
from app.fhir.entries import PATIENT, RESPONSE, Entries, concept
from app.fhir.sent_check import SentCheck
from app.questionnaire.question import NOT_SURE
from app.questionnaire.sections.pain import PAIN_SCORE

SURVEY = {"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "survey"}
PAIN_CODE = {
    "system": LOINC,
    "code": "72514-3",
    "display": "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
}


def tier_observation(sent: SentCheck, entries: Entries) -> Json:
    """Return the result of the rules as sent, and what it was raised to since; it is final once the clinic has decided."""
    addresses = sent.answered.addresses
    return {
        "resourceType": "Observation",
        "status": "final" if sent.review.is_decided else "preliminary",
        **_about(sent, entries, concept(own_coding(addresses, "tier"))),
        "valueCodeableConcept": concept(own_coding(addresses, f"tier.{sent.record['tier']}")),
        "component": [*_components(sent)],
    }


def pain_observation(sent: SentCheck, entries: Entries) -> Json:
    """Return the pain on moving, 0 to 10; or why there is no number."""
    answer = sent.answered.answers.get(PAIN_SCORE)
    found = {
        "resourceType": "Observation",
        "status": "final",
        **_about(sent, entries, concept(PAIN_CODE)),
    }
    if isinstance(answer, int):
        return {**found, "valueInteger": answer}
    reason = NOT_SURE_CODE if answer == NOT_SURE else NOT_ASKED_CODE
    return {**found, "dataAbsentReason": concept({"system": NOT_SURE_SYSTEM, "code": reason})}


def _about(sent: SentCheck, entries: Entries, code: Json) -> Json:
    return {
        "category": [concept(SURVEY)],
        "code": code,
        "subject": entries.reference(PATIENT),
        "effectiveDateTime": sent.answered.authored.isoformat(),
        "derivedFrom": [entries.reference(RESPONSE)],
    }


def _components(sent: SentCheck) -> Iterator[Json]:
    addresses, record = sent.answered.addresses, sent.record
    if sent.raised_to:
        raised = concept(own_coding(addresses, f"tier.{sent.raised_to}"))
        yield {"code": concept(own_coding(addresses, "tier_now")), "valueCodeableConcept": raised}
    for name in ("score", "suspicion"):
        yield {"code": concept(own_coding(addresses, name)), "valueInteger": record[name]}
    if record["window_closes_on"]:
        first, last = record["window_closes_on"]
        period = {"start": first, "end": last}
        yield {"code": concept(own_coding(addresses, "window")), "valuePeriod": period}
    for finding in record["criteria"]:
        verdict = own_coding(addresses, f"verdict.{finding['verdict']}")
        code = own_coding(addresses, f"criterion.{finding['id']}")
        yield {"code": concept(code), "valueCodeableConcept": concept(verdict)}
    for flag in record["flags"]:
        yield {"code": concept(own_coding(addresses, "flag")), "valueString": flag}
