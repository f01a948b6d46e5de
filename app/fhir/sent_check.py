"""One submission as plain data: everything that goes into its bundle."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.fhir.response import Answered


@dataclass(frozen=True, kw_only=True)
class Person:
    """The patient. name: "" if it is not known yet. language: as stored; language_name: in their words, or ""."""

    name: str
    birth_date: str
    phone: str
    email: str
    language: str
    language_name: str
    needs_interpreter: bool


@dataclass(frozen=True, kw_only=True)
class Helper:
    """Who answered for the patient. relationship: in words. phone: of a practice, or ""."""

    name: str
    relationship: str
    phone: str
    may_be_told: bool


@dataclass(frozen=True, kw_only=True)
class ConsentGiven:
    """words: as they were shown. expires_on: the first day on which it no longer holds. ended_at: when it was taken back."""

    version: str
    words: str
    expires_on: date | None
    ended_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class Review:
    """Where it is at the clinic.

    status: as stored. tier: the id of the tier that staff work by: as sent, or raised since. priority: as FHIR has them.
    act_by: when it is due, or None.
    """

    status: str
    tier: str
    is_decided: bool
    priority: str
    act_by: datetime | None


@dataclass(frozen=True, kw_only=True)
class SentCheck:
    """One submission.

    id: of the submission. reference: what the patient reads out. record: the assessment as sent (`app.rules.record`).
    entered_by_staff: whether staff typed it on the phone.
    """

    id: str
    reference: str
    answered: Answered
    person: Person
    helper: Helper | None
    entered_by_staff: bool
    record: Mapping[str, Any]
    receipt: str
    consent: ConsentGiven
    review: Review

    @property
    def raised_to(self) -> str:
        """The id of the tier that it was raised to since it was sent, or ""."""
        return "" if self.review.tier == self.record["tier"] else self.review.tier
