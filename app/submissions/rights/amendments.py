"""Requests to amend the record (45 CFR 164.526): kept beside it, with our answer. The original is never overwritten."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy.orm import Session

from app.submissions.context import StaffContext
from app.submissions.events import EventKind, record
from app.submissions.models import Submission
from app.submissions.statuses import ActionRefused

LONGEST = 2000


class AmendmentAnswer(StrEnum):
    """What was decided: the outcome of the event. Only these reasons may deny a request."""

    ACCEPTED = "accepted"
    NOT_OURS = "not_ours"
    NOT_IN_RECORD = "not_in_record"
    NOT_OPEN = "not_open"
    ACCURATE = "accurate"

    @property
    def is_denial(self) -> bool:
        """Whether the request was denied."""
        return self is not AmendmentAnswer.ACCEPTED


@dataclass(frozen=True)
class Amendment:
    """A request. request: what the patient says is wrong, in their words. note: what we add, or why it is denied."""

    request: str
    answer: AmendmentAnswer
    note: str = ""


def record_amendment(
    session: Session, submission: Submission, amendment: Amendment, context: StaffContext
) -> None:
    """Record a request and its answer. submission: locked by `load_for_update`.

    Raises ActionRefused when nothing is said to be wrong, or a denial does not say why.
    """
    if not amendment.request:
        raise ActionRefused("Write what the patient says is wrong.")
    if amendment.answer.is_denial and not amendment.note:
        raise ActionRefused("Write why it is denied, as you tell the patient.")
    detail = {"request": amendment.request, "note": amendment.note}
    record(session, submission, context, EventKind.AMENDMENT, detail, outcome=amendment.answer)
