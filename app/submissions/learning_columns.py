"""The columns of a submission that only learning counts: how it was answered, what it was drawn for, what became of it."""

from __future__ import annotations

from sqlalchemy import Boolean, SmallInteger, String
from sqlalchemy.orm import Mapped, mapped_column


class LearningColumns:
    """Plain columns, which identify no one; the words that belong to them are in sealed events.

    by_helper: whether someone else answered for the patient. unsure_answers: how many questions were answered with "not
    sure" as sent. Both are None until `app.submissions.learning.counts` has read the answers.
    blind_percent: the sampling rate under which it was drawn for a blind reading, or None when it was not drawn.
    readings_wanted: how many blind readings are still wanted.
    scan_kind, scan_result: of the scan report as last written down. final_class, harm, harm_cause: see
    `app.submissions.learning.follow_up`.
    """

    by_helper: Mapped[bool | None] = mapped_column(Boolean)
    unsure_answers: Mapped[int | None] = mapped_column(SmallInteger)
    blind_percent: Mapped[int | None] = mapped_column(SmallInteger)
    readings_wanted: Mapped[int] = mapped_column(SmallInteger, default=0)
    scan_kind: Mapped[str | None] = mapped_column(String(16))
    scan_result: Mapped[str | None] = mapped_column(String(16))
    final_class: Mapped[str | None] = mapped_column(String(16))
    harm: Mapped[str | None] = mapped_column(String(16))
    harm_cause: Mapped[str | None] = mapped_column(String(16))
