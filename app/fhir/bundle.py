"""A submission as a transaction bundle: the same ids at every export, and nothing in it that depends on when it is made."""

from __future__ import annotations

from app.fhir import people, results, work
from app.fhir.codes import Json
from app.fhir.entries import (
    CONSENT,
    DOCUMENT,
    HELPER,
    PAIN,
    PATIENT,
    PROVENANCE,
    RESPONSE,
    TASK,
    TIER,
    Entries,
)
from app.fhir.response import response
from app.fhir.sent_check import SentCheck


def bundle(sent: SentCheck) -> Json:
    """Return the bundle: eight resources, nine with who helped.

    Sent twice, a server makes each once, but Provenance, which has no identifier in R4.
    """
    entries = Entries(sent)
    entries.add(PATIENT, people.patient(sent.person))
    if sent.helper:
        entries.add(HELPER, people.related_person(sent.helper, entries))
    entries.add(RESPONSE, _response(sent, entries))
    entries.add(TIER, results.tier_observation(sent, entries))
    entries.add(PAIN, results.pain_observation(sent, entries))
    entries.add(DOCUMENT, work.document(sent, entries))
    entries.add(CONSENT, work.consent(sent, entries))
    entries.add(TASK, work.task(sent, entries))
    entries.add(PROVENANCE, work.provenance(sent, entries), has_identifier=False)
    return {"resourceType": "Bundle", "type": "transaction", "entry": entries.entries}


def _response(sent: SentCheck, entries: Entries) -> Json:
    people_in_it = {
        "subject": entries.reference(PATIENT),
        "author": work.author(sent, entries),
        "source": work.source(sent, entries),
    }
    return {**response(sent.answered), **people_in_it}
