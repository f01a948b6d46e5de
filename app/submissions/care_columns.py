"""The columns of a submission about its visit, its scan report, its payer and bone care."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Date, ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from app.database import UtcDateTime
from app.submissions.encrypted_fields import EncryptedField


class CareColumns:
    """What is arranged for the patient. All of it is on the row, so that an act can be undone by restoring the row.

    visit_at, visit_clinic_id: the visit booked last, or None. visit_outcome: see `app.submissions.visit_outcomes`; None
    until it is known. treatment, treated_on: what came of a visit to which the patient came.
    bone_care, bone_care_on: how bone care was arranged, and on which day.
    report_chase_on: when to ask again for the scan report; None when none is awaited. scan_request: where it was asked for.
    payer_file: what payers ask, and the authorization. pinned_note: one line for anyone who opens the case.
    """

    visit_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    visit_clinic_id: Mapped[str | None] = mapped_column(ForeignKey("clinics.id"))
    visit_outcome: Mapped[str | None] = mapped_column(String(16))
    treatment: Mapped[str | None] = mapped_column(String(16))
    treated_on: Mapped[date | None] = mapped_column(Date)
    bone_care: Mapped[str | None] = mapped_column(String(16))
    bone_care_on: Mapped[date | None] = mapped_column(Date)
    report_chase_on: Mapped[date | None] = mapped_column(Date)

    scan_request_sealed: Mapped[bytes | None] = mapped_column("scan_request", LargeBinary)
    payer_file_sealed: Mapped[bytes | None] = mapped_column("payer_file", LargeBinary)
    pinned_note_sealed: Mapped[bytes | None] = mapped_column("pinned_note", LargeBinary)

    scan_request = EncryptedField()
    payer_file = EncryptedField()
    pinned_note = EncryptedField()

    @property
    def awaits_visit(self) -> bool:
        """Whether a visit is booked of which it is not known yet whether the patient came."""
        return self.visit_at is not None and self.visit_outcome is None
