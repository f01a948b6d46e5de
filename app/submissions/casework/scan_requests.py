"""Requests for the report of a scan: from where, by which fax, and when to ask again."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date

from sqlalchemy.orm import Session

from app.submissions.casework.due_times import set_due_if_allowed
from app.submissions.casework.transitions import change_status
from app.submissions.context import StaffContext
from app.submissions.events import EventKind, record
from app.submissions.models import Submission
from app.submissions.statuses import FINISHED, ActionRefused, Status
from app.submissions.timers import business_days_from_now, end_of_chosen_day

LONGEST_PLACE, LONGEST_FAX = 120, 40
ASKED, CHASED, RECEIVED = "asked", "chased", "received"
"""The outcomes of an event about a request."""
TIME_TO_READ_DAYS = 1  # business days until a report that came is read
IS_CLOSED = "It is closed. Reopen it first."


@dataclass(frozen=True)
class ScanRequest:
    """A request for a report. chase_on: when to ask again; None for the usual time, see `ServiceLevels.report_days`."""

    place: str
    asked_on: date
    fax: str = ""
    chase_on: date | None = None


def request_report(
    session: Session, submission: Submission, request: ScanRequest, context: StaffContext
) -> None:
    """Write down that the report was asked for, or asked for again. A case in work then waits for it.

    submission: locked by `load_for_update`. Raises ActionRefused for a closed or linked case, or a wrong part.
    """
    _refuse(submission, request, context)
    usual = business_days_from_now(context, context.service_levels.report_days)
    due_at = end_of_chosen_day(request.chase_on, context) if request.chase_on else usual
    status_before, is_again = submission.status, submission.report_chase_on is not None
    submission.scan_request = {**asdict(request), "asked_on": request.asked_on.isoformat(), "chase_on": None}
    submission.report_chase_on = request.chase_on or usual.date()
    if submission.status not in FINISHED:
        if submission.status == Status.NEW:
            change_status(submission, Status.TAKEN, context)
        if submission.status != Status.WAITING_FOR_REPORT:
            change_status(submission, Status.WAITING_FOR_REPORT, context)
    set_due_if_allowed(submission, due_at, context)
    detail = {
        "place": request.place,
        "fax": request.fax,
        "asked_on": request.asked_on.isoformat(),
        "chase_on": submission.report_chase_on.isoformat(),
    }
    outcome = CHASED if is_again else ASKED
    record(
        session,
        submission,
        context,
        EventKind.SCAN_REQUEST,
        detail,
        from_status=status_before,
        outcome=outcome,
    )


def _refuse(submission: Submission, request: ScanRequest, context: StaffContext) -> None:
    if submission.status == Status.CLOSED:
        raise ActionRefused(IS_CLOSED)
    if not request.place:
        raise ActionRefused("Write from whom the report was requested.")
    if len(request.place) > LONGEST_PLACE or len(request.fax) > LONGEST_FAX:
        raise ActionRefused("The place or the fax number is too long.")
    if request.asked_on > context.now.date():
        raise ActionRefused("The day of the request cannot be in the future.")


def receive_report(session: Session, submission: Submission, context: StaffContext) -> None:
    """Write down that the report came: it is to be read by the next business day.

    submission: locked by `load_for_update`. Raises ActionRefused for a closed case, in which no one would read it, and when none
    was awaited.
    """
    if submission.status == Status.CLOSED:
        raise ActionRefused(IS_CLOSED)
    if submission.report_chase_on is None:
        raise ActionRefused("No report was requested.")
    status_before = submission.status
    end_wait(submission, context)
    if submission.status == Status.WAITING_FOR_REPORT:
        change_status(submission, Status.TAKEN, context)
    set_due_if_allowed(submission, business_days_from_now(context, TIME_TO_READ_DAYS), context)
    record(session, submission, context, EventKind.SCAN_REQUEST, from_status=status_before, outcome=RECEIVED)


def end_wait(submission: Submission, context: StaffContext) -> None:
    """No report is awaited any more: it came. For an act that records an event of its own."""
    if submission.report_chase_on is None:
        return
    submission.report_chase_on = None
    received = {"received_on": context.now.date().isoformat()}
    submission.scan_request = {**(submission.scan_request or {}), **received}


def asked_on(submission: Submission) -> date:
    """Return the day of the request of a submission whose report is awaited."""
    return date.fromisoformat(submission.scan_request["asked_on"])
