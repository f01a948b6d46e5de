"""What `flask doctor` says of clinics that no one works for: the lasting lack, not that of a day."""

from __future__ import annotations

from collections.abc import Iterator

from app.accounts.clinic_gaps import gaps, in_a_row, offered_names
from app.accounts.staff import all_staff
from app.clock import today
from app.extensions import db
from app.operations.doctor_finding import BAD, OK, Finding

TO_DO = "Make an account (flask staff add), or tie one to them: flask staff clinics EMAIL CLINIC_ID…"


def clinic_findings() -> Iterator[Finding]:
    """Yield what was found. Someone who is away for two more weeks or longer counts as missing."""
    found = gaps(all_staff(db.session), offered_names(), today())
    for kind, names in found.items():
        yield Finding("clinics", BAD, f"no {kind.value} works for: {in_a_row(names)}", TO_DO)
    if not found:
        yield Finding("clinics", OK, "each has a coordinator or lead, and a clinician")
