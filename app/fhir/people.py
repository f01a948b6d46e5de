"""The patient and who helped, as resources. A name is one text: how it splits is never guessed."""

from __future__ import annotations

from app.fhir.codes import STRUCTURES, Json
from app.fhir.entries import PATIENT, Entries
from app.fhir.sent_check import Helper, Person

LANGUAGE_TAGS = "urn:ietf:bcp:47"
ABSENT = f"{STRUCTURES}data-absent-reason"
_OTHER = "other"


def patient(person: Person) -> Json:
    """Return the patient. The check does not ask for a gender."""
    found: Json = {
        "resourceType": "Patient",
        "extension": [
            {
                "url": f"{STRUCTURES}patient-interpreterRequired",
                "valueBoolean": person.needs_interpreter,
            }
        ],
        "name": [_name(person.name)],
        "telecom": _telecom(person.phone, person.email),
        "gender": "unknown",
        "birthDate": person.birth_date,
        "communication": [{"language": _language(person), "preferred": True}],
    }
    return {key: value for key, value in found.items() if value}


def related_person(helper: Helper, entries: Entries) -> Json:
    """Return who answered for the patient."""
    found: Json = {
        "resourceType": "RelatedPerson",
        "patient": entries.reference(PATIENT),
        "relationship": [{"text": helper.relationship}] if helper.relationship else [],
        "name": [_name(helper.name)],
        "telecom": _telecom(helper.phone, ""),
    }
    return {key: value for key, value in found.items() if value}


def _name(name: str) -> Json:
    """Return a name without family and given names; profiles that want them accept that they are not known."""
    reason = [{"url": ABSENT, "valueCode": "unknown"}]
    return {"extension": reason, **({"text": name} if name else {})}


def _telecom(phone: str, email: str) -> list[Json]:
    ways = (("phone", phone), ("email", email))
    return [{"system": system, "value": value} for system, value in ways if value]


def _language(person: Person) -> Json:
    if person.language_name or person.language == _OTHER:
        return {"text": person.language_name or "Another language"}
    return {"coding": [{"system": LANGUAGE_TAGS, "code": person.language}]}
