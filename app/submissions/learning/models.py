"""The tables of learning. They hold codes and counts; what a person wrote is in sealed events."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Date,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    String,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from app.database import Base, UtcDateTime
from app.submissions.models import Submission


def _partial(name: str, *columns: object, only: str) -> Index:
    return Index(name, *columns, sqlite_where=text(only), postgresql_where=text(only))  # type: ignore[arg-type]


READINGS_WANTED = "readings_wanted > 0"
HAS_OUTCOME = "final_class IS NOT NULL OR harm IS NOT NULL OR scan_result IS NOT NULL"
"""Conditions of partial indexes: a query uses such an index only when it says exactly the same, without parameters."""

_partial("ix_submissions_blind", Submission.id, only=READINGS_WANTED)
_partial("ix_submissions_uncounted", Submission.id, only="unsure_answers IS NULL")
_partial(
    "ix_submissions_outcome",
    Submission.tier,
    Submission.scan_result,
    Submission.final_class,
    Submission.harm,
    Submission.harm_cause,
    only=HAS_OUTCOME,
)


class BlindRead(Base):
    """A clinician's own reading of a submission, given before the tier was shown; or that they skipped it.

    tier: what they would have given, None when skipped. position: 1 for the first reader, 2 for the second, None when
    skipped. from_list: whether the reader says that it was opened from the list of blind readings, which shows no tier
    (every other list does); the opening of a list is not recorded.
    The other columns are those of the submission at that time, so that no figure needs a second table. percent: the
    sampling rate.
    """

    __tablename__ = "blind_reads"

    id: Mapped[int] = mapped_column(primary_key=True)
    submission_id: Mapped[str] = mapped_column(ForeignKey("submissions.id"))
    reader_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    tier: Mapped[int | None] = mapped_column(SmallInteger)
    position: Mapped[int | None] = mapped_column(SmallInteger)
    from_list: Mapped[bool] = mapped_column(Boolean)
    sent_tier: Mapped[int] = mapped_column(SmallInteger)
    percent: Mapped[int] = mapped_column(SmallInteger)
    ruleset: Mapped[str] = mapped_column(String(16))
    age_band: Mapped[str] = mapped_column(String(16))
    language: Mapped[str] = mapped_column(String(8))
    by_helper: Mapped[bool] = mapped_column(Boolean)

    __table_args__ = (
        UniqueConstraint("submission_id", "reader_id"),
        CheckConstraint("(tier IS NULL) = (position IS NULL)", name="skipped_has_no_tier"),
        Index(
            "ix_blind_reads_counted",
            "position",
            "sent_tier",
            "tier",
            "percent",
            "ruleset",
            "from_list",
            "age_band",
            "language",
            "by_helper",
        ),
    )


class StopReview(Base):
    """A review that the stop rule opened: an emergency among those that were sent at a low tier.

    cause: what the emergency was. due_at: the end of the fifth business day. closed_at: None while it is open.
    """

    __tablename__ = "stop_reviews"

    id: Mapped[int] = mapped_column(primary_key=True)
    submission_id: Mapped[str] = mapped_column(ForeignKey("submissions.id"), unique=True)
    cause: Mapped[str] = mapped_column(String(16))
    sent_tier: Mapped[int] = mapped_column(SmallInteger)
    ruleset: Mapped[str] = mapped_column(String(16))
    opened_at: Mapped[datetime] = mapped_column(UtcDateTime)
    due_at: Mapped[datetime] = mapped_column(UtcDateTime)
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    closed_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))


class LearningCount(Base):
    """Counts of the submissions of one month that have the same ruleset, tier as sent and group of people.

    month: its first day. called_in_a_day: within 24 hours. gave_up: not reached, or withdrawn. overridden: decided against
    the tier.
    """

    __tablename__ = "learning_counts"

    month: Mapped[date] = mapped_column(Date, primary_key=True)
    ruleset: Mapped[str] = mapped_column(String(16), primary_key=True)
    tier: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    age_band: Mapped[str] = mapped_column(String(16), primary_key=True)
    language: Mapped[str] = mapped_column(String(8), primary_key=True)
    by_helper: Mapped[bool] = mapped_column(Boolean, primary_key=True)
    sent: Mapped[int] = mapped_column(Integer)
    unsure: Mapped[int] = mapped_column(Integer)
    called: Mapped[int] = mapped_column(Integer)
    called_in_a_day: Mapped[int] = mapped_column(Integer)
    decided: Mapped[int] = mapped_column(Integer)
    gave_up: Mapped[int] = mapped_column(Integer)
    overridden: Mapped[int] = mapped_column(Integer)


class QuestionCount(Base):
    """How often a question was answered in the submissions of one month, and how often with "not sure".

    month: its first day.
    """

    __tablename__ = "question_counts"

    month: Mapped[date] = mapped_column(Date, primary_key=True)
    question: Mapped[str] = mapped_column(String(40), primary_key=True)
    answered: Mapped[int] = mapped_column(Integer)
    unsure: Mapped[int] = mapped_column(Integer)
