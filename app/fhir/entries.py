"""The entries of a bundle: ids that are the same at every export, references between them, and how each is created once."""

from __future__ import annotations

import uuid
from base64 import b64encode
from typing import Any

from app.fhir.codes import Json
from app.fhir.sent_check import SentCheck

PATIENT, HELPER, RESPONSE, TIER, PAIN = "patient", "helper", "response", "tier", "pain"
DOCUMENT, CONSENT, TASK, PROVENANCE = "document", "consent", "task", "provenance"


class Entries:
    """Collects the resources of one submission."""

    def __init__(self, sent: SentCheck) -> None:
        self._sent = sent
        self._addresses = sent.answered.addresses
        self.entries: list[Json] = []
        self._made: dict[str, str] = {}

    def address(self, kind: str) -> str:
        """Return the address of one of the resources within the bundle."""
        if kind not in self._made:
            name = f"{self._addresses.base}/submissions/{self._sent.id}/{kind}"
            self._made[kind] = uuid.uuid5(uuid.NAMESPACE_URL, name).urn
        return self._made[kind]

    def reference(self, kind: str) -> Json:
        """Return a reference to one of the resources."""
        return {"reference": self.address(kind)}

    def add(self, kind: str, resource: Json, *, has_identifier: bool = True) -> None:
        """Add a resource. One that has an identifier in R4 is created only if there is none like it yet."""
        request: Json = {"method": "POST", "url": resource["resourceType"]}
        if has_identifier:
            identifier = self.identifier(kind)
            is_single = resource["resourceType"] == "QuestionnaireResponse"
            resource = {**resource, "identifier": identifier if is_single else [identifier]}
            request["ifNoneExist"] = f"identifier={identifier['system']}|{identifier['value']}"
        self.entries.append({"fullUrl": self.address(kind), "resource": resource, "request": request})

    def identifier(self, kind: str) -> Json:
        """Return the identifier of one of the resources: the reference, in a system of its own for each kind."""
        return {"system": self._addresses.identifiers(kind), "value": self._sent.reference}


def attachment(text: str, title: str, language: str) -> Json:
    """Return a plain text as an attachment."""
    data = b64encode(text.encode()).decode()
    return {"contentType": "text/plain; charset=utf-8", "language": language, "data": data, "title": title}


def concept(coding: Json, **more: Any) -> Json:
    """Return a concept with one code."""
    return {"coding": [coding], **more}
