"""A case as one message MDM^T02 of HL7 v2.5.1: "here is a new document of this patient".

Nothing is guessed: our form has one box for a name, so the whole of it stands where the family name does, of type U
(unspecified); the sex is unknown. The receiver finds the patient by the MRN, where staff typed it, or by name and birth date.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from app.hl7.segments import ENCODING, SEGMENT_END, component, composite, day, moment, repeated, segment

SENDER = "KYPHOPLASTY-CHECK"
VERSION = "2.5.1"
DOCUMENT_CODE = ("74465-6", "Questionnaire response Document", "LN")
"""LOINC, as in the FHIR bundle."""
REAL, TRAINING = "P", "T"
"""Of table 0103: what a receiver is to do with a message."""
DOCUMENT_KIND = "TS"
"""Of table 0270, which each site maps to its own: a transcription of what the patient answered."""
DOCUMENTED = "DO"
"""Of table 0271: written, and signed by no one."""
MOST_OF_A_FACILITY = 20
"""A longer one is cut by receivers of version 2."""


@dataclass(frozen=True)
class Patient:
    """Whom the document is about. reference: ours. mrn: the clinic's number; "" if no one typed it. birth_date: as ISO 8601 writes
    it, and phone: E.164; "" if not known. language: its ISO 639 code; "" for another one. language_name: in their words, or "".
    """

    reference: str
    mrn: str
    name: str
    birth_date: str
    phone: str
    email: str
    language: str
    language_name: str = ""


@dataclass(frozen=True)
class Document:
    """What goes along. id: the same each time. written: when the patient sent it. note: lines of plain text.

    pdf: the visit packet; None where none can be made, so that the note is sent in its place.
    """

    id: str
    written: datetime
    note: str
    pdf: bytes | None


def document_message(
    patient: Patient,
    document: Document,
    facility: str,
    made_at: datetime,
    control_id: str,
    *,
    is_real: bool,
) -> str:
    """Return the message, its segments ended by carriage returns.

    control_id: 20 characters at most, another in each message. is_real: whether it is to be worked on; else it is for training.
    """
    lines = [
        _header(facility, made_at, control_id, REAL if is_real else TRAINING),
        segment("EVN", f2=moment(made_at)),
        _patient(patient, facility),
        segment("PV1", f1="1", f2="N"),  # no visit yet
        _about(document),
        *_content(document),
    ]
    return "".join(line + SEGMENT_END for line in lines)


def _header(facility: str, made_at: datetime, control_id: str, processing: str) -> str:
    """The first field is the separator itself, so that field 2 stands first here."""
    return "|".join(
        [
            "MSH",
            ENCODING,
            SENDER,
            component(facility[:MOST_OF_A_FACILITY]),
            "",
            "",
            moment(made_at),
            "",
            "MDM^T02^MDM_T02",
            control_id,
            processing,
            VERSION,
            "",
            "",
            "AL",
            "NE",
            "",
            "UNICODE UTF-8",
        ]
    )


def _patient(patient: Patient, facility: str) -> str:
    numbers = [
        composite(patient.mrn, "", "", facility[:MOST_OF_A_FACILITY], "MR") if patient.mrn else "",
        composite(patient.reference, "", "", SENDER, "PI"),
    ]
    ways = [
        composite("", "PRN", "PH", *[""] * 8, patient.phone) if patient.phone else "",
        composite("", "NET", "Internet", patient.email) if patient.email else "",
    ]
    return segment(
        "PID",
        f1="1",
        f3=repeated(numbers),
        f5=composite(patient.name, *[""] * 5, "U"),
        f7=day(patient.birth_date),
        f8="U",
        f13=repeated(ways),
        f15=composite(patient.language, patient.language_name, "HL70296" if patient.language else ""),
    )


def _about(document: Document) -> str:
    return segment(
        "TXA",
        f1="1",
        f2=DOCUMENT_KIND,
        f3="AP" if document.pdf else "TX",
        f4=moment(document.written),
        f12=composite(document.id, SENDER),
        f17=DOCUMENTED,
    )


def _content(document: Document) -> Iterator[str]:
    code = composite(*DOCUMENT_CODE)
    if document.pdf is not None:
        data = composite("", "application", "pdf", "Base64", b64encode(document.pdf).decode())
        yield segment("OBX", f1="1", f2="ED", f3=code, f5=data, f11="F")
        return
    for number, line in enumerate(filter(str.strip, document.note.splitlines()), 1):
        yield segment("OBX", f1=str(number), f2="TX", f3=code, f4=str(number), f5=component(line), f11="F")
