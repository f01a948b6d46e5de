"""The columns of a submission about its consent, a legal hold, and its erasure."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Date
from sqlalchemy.orm import Mapped, mapped_column

from app.database import UtcDateTime

NOT_ASKED = "not_asked"
"""The version of a consent that was not asked for yet: an emergency sign was said on the phone first."""


class RightsColumns:
    """Plain columns, which identify no one.

    consent_given_on: the day of the latest consent that was given after sending, or None. consent_ended_at: when the patient
    took the consent back; None when they did not, or renewed it since. legal_hold_at: since when nothing of it may be
    erased, or None. erased_at: when everything sealed was erased, or None; from then on nothing changes any more.
    """

    as_of: Mapped[date]
    consent_version: Mapped[str]

    consent_given_on: Mapped[date | None] = mapped_column(Date)
    consent_ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    legal_hold_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    erased_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    @property
    def has_consent(self) -> bool:
        """Whether a consent was given: a phone intake that is an emergency is in the queue before it is asked."""
        return self.consent_version != NOT_ASKED or self.consent_given_on is not None

    @property
    def consent_expires_on(self) -> date | None:
        """The first day on which the consent no longer holds, a year after it was given; None when none was."""
        return years_after(self.consent_given_on or self.as_of, 1) if self.has_consent else None

    def is_consent_live(self, today: date) -> bool:
        """Whether the consent was given, is not over, and was not taken back."""
        expires_on = self.consent_expires_on
        return self.consent_ended_at is None and expires_on is not None and today < expires_on


def years_after(day: date, years: int) -> date:
    """Return the same day some years later; February 28 for February 29 in a year that has none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
