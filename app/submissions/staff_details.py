"""Contact details that staff add to a submission: a second number, the postal address, the MRN, who sent the patient."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from enum import StrEnum

from app.submissions.contact_details import without_extension
from app.submissions.models import Submission


class Source(StrEnum):
    """From whom the patient heard of us. The values are stored."""

    DOCTOR = "doctor"
    HOSPITAL = "hospital"
    FAMILY = "family"
    ONLINE = "online"
    ADVERTISEMENT = "advertisement"
    PATIENT_BEFORE = "patient_before"
    OTHER = "other"


MRN = re.compile(r"[A-Z]{0,5}\d{3,15}[A-Z]?", re.ASCII)
MRN_LABEL = re.compile(r"\s*(?:MRN|CHART|MEDICAL RECORD)\b[\s:#.]*", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class StaffDetails:
    """What staff added; "" where nothing was. All but the source is sealed.

    second_phone: another number to call, in international form. address: two to four lines, without the name.
    mrn: the medical record number in the clinic's own system, as typed. heard_from: a `Source`. heard_more: more about it.
    """

    second_phone: str = ""
    address: str = ""
    mrn: str = ""
    heard_from: str = ""
    heard_more: str = ""

    def dump(self) -> dict[str, str]:
        """Return what is to be sealed, by name, without what is empty."""
        return {name: value for name, value in asdict(self).items() if value and name != "heard_from"}

    def differing(self, other: StaffDetails) -> list[str]:
        """Return the names of the parts in which these and other details differ."""
        return [name for name, value in asdict(self).items() if value != getattr(other, name)]


def details_of(submission: Submission) -> StaffDetails:
    """Return what staff added to a submission. Raises Unsealable when its key was destroyed."""
    return StaffDetails(heard_from=submission.heard_from or "", **(submission.details or {}))


def phones_of(submission: Submission) -> list[str]:
    """Return the numbers to call, the one in use first."""
    second = details_of(submission).second_phone
    is_other = second and without_extension(second) != without_extension(submission.phone)
    return [submission.phone, second] if is_other else [submission.phone]


def comparable_mrn(typed: str) -> str | None:
    """Return an MRN as it is compared: without label, spaces, dashes and zeros in front; None when it can be none."""
    plain = re.sub(r"[\s-]", "", MRN_LABEL.sub("", typed, count=1)).upper()
    return plain.lstrip("0") or "0" if MRN.fullmatch(plain) else None
