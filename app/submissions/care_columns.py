"""The columns of a submission about its visit, its scan report, its payer and bone care."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Date, ForeignKey, Index, LargeBinary, String, text
from sqlalchemy.orm import Mapped, mapped_column

from app.database import UtcDateTime
from app.submissions.encrypted_fields import EncryptedField
from app.submissions.statuses import NextAction
from app.submissions.visit_outcomes import Treatment, VisitOutcome


def care_indexes() -> tuple[Index, ...]:
    """Return new indexes of open submissions: by the day to chase their report, and by owner and time sent."""
    is_open = "status <> 'closed'"
    return (
        _partial(
            "ix_submissions_chase",
            f"{is_open} AND report_chase_on IS NOT NULL",
            "report_chase_on",
            "reference",
        ),
        _partial("ix_submissions_owner_sent", is_open, "owner_id", "sent_at"),
    )


def _partial(name: str, only: str, *columns: str) -> Index:
    return Index(name, *columns, sqlite_where=text(only), postgresql_where=text(only))


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

    @property
    def awaits_treatment(self) -> bool:
        """Whether the patient came to the visit, and it is not known yet whether they are treated."""
        is_settled = self.treatment in (Treatment.TREATED, Treatment.NOT_TREATED)
        return self.visit_outcome == VisitOutcome.CAME and not is_settled

    @property
    def action_after_booking(self) -> NextAction:
        """The next action of a decided case: to learn what came of its visit, or to complete and close it."""
        if self.awaits_visit:
            return NextAction.VISIT_OUTCOME
        if self.awaits_treatment:
            return NextAction.AFTER_VISIT
        return NextAction.CARRY_OUT
