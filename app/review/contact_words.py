"""What staff read of the contact details that staff added."""

from __future__ import annotations

from collections.abc import Mapping

from app.submissions.contact_details import national
from app.submissions.staff_details import Source

SOURCES = {
    Source.DOCTOR: "Doctor or clinic",
    Source.HOSPITAL: "Hospital or emergency room",
    Source.FAMILY: "Family or friend",
    Source.ONLINE: "Internet search",
    Source.ADVERTISEMENT: "Advertisement",
    Source.PATIENT_BEFORE: "Was our patient before",
    Source.OTHER: "Other",
}
PARTS = {
    "second_phone": "Second phone",
    "address": "Postal address",
    "mrn": "MRN",
    "heard_from": "Referral source",
    "heard_more": "More about the referral source",
}


def change_in_words(detail: Mapping[str, str]) -> str:
    """Put the event of one changed part in words, with what was there before."""
    label = PARTS.get(detail["part"], detail["part"])
    before, after = (_value(detail["part"], detail.get(when, "")) for when in ("before", "after"))
    if not after:
        return f"{label} removed (before: {before})"
    return f"{label}: {after} (before: {before})" if before else f"{label} added: {after}"


def _value(part: str, value: str) -> str:
    if part == "second_phone":
        return national(value) if value else ""
    if part == "heard_from":
        return SOURCES[Source(value)] if value else ""
    return value.replace("\n", ", ")
