"""A stored submission as an HL7 version 2 message: opens it, and hands it to the room that knows the standard."""

from __future__ import annotations

import secrets
from datetime import datetime, tzinfo

from app.hl7.document_message import Document, Patient, document_message
from app.submissions.contact_details import NOT_GIVEN, OTHER_LANGUAGE
from app.submissions.models import Submission
from app.submissions.staff_details import details_of

CONTROL_ID_BYTES = 10
"""Twenty characters in hexadecimal: the most that version 2.5.1 allows."""


def hl7_file(
    submission: Submission,
    note: str,
    pdf: bytes | None,
    clinic: str,
    made_at: datetime,
    zone: tzinfo,
    *,
    is_real: bool,
) -> str:
    """Return a submission as a message. note: the copy for the chart. pdf: the visit packet, which is sent in its place.
    is_real: whether the patients of this instance are real.

    Raises Unsealable when it was erased.
    """
    name, language = submission.full_name, submission.preferred_language
    patient = Patient(
        reference=submission.reference,
        mrn=details_of(submission).mrn,
        name="" if name == NOT_GIVEN else name,
        birth_date=submission.birth_date or "",
        phone=submission.phone,
        email=submission.contact["email"],
        language="" if language == OTHER_LANGUAGE else language,
        language_name=submission.contact.get("language_name", ""),
    )
    document = Document(id=submission.id, written=submission.sent_at.astimezone(zone), note=note, pdf=pdf)
    control_id = secrets.token_hex(CONTROL_ID_BYTES)
    return document_message(patient, document, clinic, made_at, control_id, is_real=is_real)
