"""What payers ask before they pay, and their authorization: filled in by staff, sealed on the case.

The criteria are those of LCD L33569 (NGS, for Minnesota) and of eviCore CMM-607: level, date of the scan, height lost,
disability by Roland-Morris, what was tried, and whether the patient is in a hospital for this pain.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy.orm import Session

from app.submissions.context import StaffContext
from app.submissions.events import EventKind, record
from app.submissions.models import Submission
from app.submissions.statuses import ActionRefused

WORST_DISABILITY = 24  # Roland-Morris questionnaire: 24 statements, one point each
SEVERE_DISABILITY = 17  # more than this is one of two signs of severe impairment (LCD L33569)
MUCH_HEIGHT_LOST = 25  # percent: more than this is another (LCD L33569)
LONGEST_LEVELS, LONGEST_TRIED, LONGEST_PAYER, LONGEST_NUMBER = 60, 500, 80, 40


class Tried(StrEnum):
    """What was tried before."""

    MEDICINE = "medicine"
    BRACE = "brace"
    THERAPY = "therapy"
    PRESCRIBED = "prescribed"


class Answer(StrEnum):
    """A payer's answer."""

    PENDING = "pending"
    APPROVED = "approved"
    DENIED = "denied"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, kw_only=True)
class Criteria:
    """What payers ask. None or empty: not known yet. height_loss: percent. disability: Roland-Morris, 0 to 24."""

    levels: str = ""
    scan_date: date | None = None
    height_loss: int | None = None
    disability: int | None = None
    tried: tuple[Tried, ...] = ()
    tried_words: str = ""
    in_hospital: bool | None = None


@dataclass(frozen=True, kw_only=True)
class Authorization:
    """A request to the payer, and its answer. valid_until: the last day on which it counts."""

    payer: str = ""
    asked_on: date | None = None
    answer: Answer = Answer.PENDING
    number: str = ""
    valid_until: date | None = None


def criteria_of(submission: Submission) -> Criteria | None:
    """Return what payers ask, as far as it is written down; None when nothing is."""
    stored = (submission.payer_file or {}).get("criteria")
    if stored is None:
        return None
    values = _with_days(stored, "scan_date")
    return Criteria(**{**values, "tried": tuple(Tried(each) for each in stored.get("tried", ()))})


def authorization_of(submission: Submission) -> Authorization | None:
    """Return the payer's authorization; None when none was asked for."""
    stored = (submission.payer_file or {}).get("authorization")
    if stored is None:
        return None
    values = _with_days(stored, "asked_on", "valid_until")
    return Authorization(**{**values, "answer": Answer(stored["answer"])})


def _with_days(stored: Mapping[str, Any], *days: str) -> dict[str, Any]:
    return {
        name: date.fromisoformat(value) if name in days and value else value for name, value in stored.items()
    }


def ends_before_visit(submission: Submission, visit_on: date | None) -> bool:
    """Whether the authorization ends before the day of the booked visit."""
    authorization = authorization_of(submission)
    until = authorization.valid_until if authorization else None
    return until is not None and visit_on is not None and until < visit_on


def record_criteria(
    session: Session, submission: Submission, criteria: Criteria, context: StaffContext, note: str = ""
) -> None:
    """Write down what payers ask. submission: locked by `load_for_update`. Raises ActionRefused for a wrong part."""
    _refuse_criteria(criteria, context)
    _store(submission, "criteria", criteria)
    detail = {"criteria": submission.payer_file["criteria"], "note": note}
    record(session, submission, context, EventKind.PAYER_FILE, detail)


def _refuse_criteria(criteria: Criteria, context: StaffContext) -> None:
    if criteria == Criteria():
        raise ActionRefused("Fill in at least one line of what the payer asks.")
    if criteria.scan_date is not None and criteria.scan_date > context.now.date():
        raise ActionRefused("The day of the scan cannot be in the future.")
    if criteria.height_loss is not None and not 0 <= criteria.height_loss <= 100:
        raise ActionRefused("The height loss is a percentage from 0 to 100.")
    if criteria.disability is not None and not 0 <= criteria.disability <= WORST_DISABILITY:
        raise ActionRefused(f"The disability score is a number from 0 to {WORST_DISABILITY}.")
    if len(criteria.levels) > LONGEST_LEVELS or len(criteria.tried_words) > LONGEST_TRIED:
        raise ActionRefused("One of the texts is too long.")


def record_authorization(
    session: Session, submission: Submission, authorization: Authorization, context: StaffContext
) -> None:
    """Write down an authorization. submission: locked by `load_for_update`. Raises ActionRefused for a wrong part."""
    _refuse_authorization(authorization, context)
    _store(submission, "authorization", authorization)
    detail = {"authorization": submission.payer_file["authorization"]}
    record(session, submission, context, EventKind.AUTHORIZATION, detail, outcome=authorization.answer)


def _refuse_authorization(authorization: Authorization, context: StaffContext) -> None:
    if authorization.answer is not Answer.NOT_NEEDED and not (authorization.payer and authorization.asked_on):
        raise ActionRefused("Write which payer was asked, and when.")
    if authorization.asked_on is not None and authorization.asked_on > context.now.date():
        raise ActionRefused("The day of the request cannot be in the future.")
    if len(authorization.payer) > LONGEST_PAYER or len(authorization.number) > LONGEST_NUMBER:
        raise ActionRefused("The payer’s name or the number is too long.")


def _store(submission: Submission, part: str, value: Criteria | Authorization) -> None:
    plain = {field.name: getattr(value, field.name) for field in fields(value)}
    stored = {name: each.isoformat() if isinstance(each, date) else each for name, each in plain.items()}
    submission.payer_file = {**(submission.payer_file or {}), part: stored}
