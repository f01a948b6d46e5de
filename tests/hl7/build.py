"""A patient and a document to make a message of."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

from app.hl7.document_message import Document, Patient, document_message

NOON = datetime(2026, 6, 15, 12, tzinfo=timezone(timedelta(hours=-5)))
PATIENT = Patient(
    reference="ABCD-2345",
    mrn="00123",
    name="Nguyễn O'Brien",
    birth_date="1950-01-02",
    phone="+16128733000",
    email="nguyen@example.org",
    language="es",
)
DOCUMENT = Document(id="0" * 32, written=NOON, note="Name: Nguyễn O'Brien\nMRN: 00123", pdf=None)


def message(pdf: bytes | None = None, note: str = DOCUMENT.note, is_real: bool = True, **patient: Any) -> str:
    """Return a message, of this patient but for what is given."""
    document = replace(DOCUMENT, pdf=pdf, note=note)
    who = replace(PATIENT, **patient)
    return document_message(who, document, "Example Spine Clinic", NOON, "A" * 20, is_real=is_real)


def segments_of(text: str) -> dict[str, list[list[str]]]:
    """Return the fields of each segment by its name, read as the standard says: field 1 of MSH is the separator."""
    found: dict[str, list[list[str]]] = {}
    for line in text.removesuffix("\r").split("\r"):
        name, *fields = line.split("|")
        found.setdefault(name, []).append([name, *(["|"] if name == "MSH" else []), *fields])
    return found
