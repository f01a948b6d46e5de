"""Visits: booked, moved, and what came of them. A case with a visit stays open until that is known.

| written down        | then                                                                             |
|---------------------|----------------------------------------------------------------------------------|
| booked, or moved    | decided; due when the clinic closes on the business day after: did they come?    |
| no-show, cancelled  | reopened, to call again by the next business day; another visit can be booked    |
| came                | stays decided: what came of it?                                                  |
| waiting             | the same, on the chosen day                                                      |
| treated, or not     | complete and close                                                               |
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from app.rules.due_dates import end_of_business_day
from app.submissions.casework.case_file import load_linked
from app.submissions.casework.due_times import set_due_if_allowed
from app.submissions.casework.guards import refuse_booking
from app.submissions.casework.transitions import Transition, change_status, transition
from app.submissions.casework.visit_guards import refuse_visit_time, visit_misses_window
from app.submissions.context import StaffContext
from app.submissions.events import EventKind, record
from app.submissions.models import Submission
from app.submissions.statuses import FINISHED, ActionRefused, Decision, OverrideReason, Status
from app.submissions.timers import (
    business_days_from_now,
    end_of_chosen_day,
    usual_action,
)
from app.submissions.visit_outcomes import Treatment, VisitOutcome

BOOKED, MOVED = "booked", "moved"
"""The outcomes of an event about a visit, beside those of `VisitOutcome`."""


@dataclass(frozen=True)
class TreatmentEntry:
    """What came of a visit. treated_on: for treated only. look_again_on: for waiting only."""

    treatment: Treatment
    treated_on: date | None = None
    look_again_on: date | None = None
    note: str = ""


def book_visit(
    session: Session,
    submission: Submission,
    at: datetime,
    clinic_id: str | None,
    context: StaffContext,
    *,
    accepts_miss: bool = False,
    note: str = "",
    reason: OverrideReason | None = None,
) -> None:
    """Book a visit, or move the one that is booked. Unless that is its decision, the case is first decided so.

    submission: locked by `load_for_update`. at: aware. accepts_miss: the treatment window will be missed, and they know.
    note, reason: for the decision, when it overrides the suggested priority. Raises ActionRefused, by the guards of
    booking too.
    """
    local = at.astimezone(context.now.tzinfo)
    refuse_visit_time(submission, local, context.now, accepts_miss=accepts_miss)
    status_before = submission.status
    if submission.status == Status.DECIDED and submission.decision == Decision.BOOK_CLINIC:
        refuse_booking(load_linked(session, submission), context)
    else:
        decision = Transition(Status.DECIDED, submission.version, Decision.BOOK_CLINIC, note, reason)
        transition(session, submission.id, decision, context)
    before = submission.visit_at if submission.awaits_visit else None
    _forget_outcome(submission)
    submission.visit_at, submission.visit_clinic_id = at, clinic_id
    submission.next_action = usual_action(submission)
    set_due_if_allowed(submission, end_of_business_day(local, 1, context.service_levels), context)
    detail = {
        "visit_at": local.isoformat(),
        "clinic": clinic_id,
        "before": before.isoformat() if before else "",
        "window_missed": visit_misses_window(submission, local.date(), context.now.date()),
        "note": note if status_before == Status.DECIDED else "",
    }
    outcome = MOVED if before else BOOKED
    record(session, submission, context, EventKind.VISIT, detail, from_status=status_before, outcome=outcome)


def _forget_outcome(submission: Submission) -> None:
    submission.visit_outcome = submission.treatment = submission.treated_on = None


def record_visit_outcome(
    session: Session, submission: Submission, outcome: VisitOutcome, context: StaffContext, note: str = ""
) -> None:
    """Write down whether the patient came. A missed or cancelled visit brings the case back, to call again.

    submission: locked by `load_for_update`. Raises ActionRefused without a visit, and before its time.
    """
    _refuse_outcome(submission, outcome, context)
    status_before = submission.status
    _forget_outcome(submission)
    submission.visit_outcome = outcome
    if outcome is VisitOutcome.CAME:
        submission.is_heard, submission.says_worse, submission.is_unreached_emergency = True, False, False
        submission.next_action = usual_action(submission)
        set_due_if_allowed(
            submission, business_days_from_now(context, context.service_levels.carry_out_days), context
        )
    else:
        _call_again(submission, context)
    record(
        session,
        submission,
        context,
        EventKind.VISIT,
        {"visit_at": _local(submission, context).isoformat(), "note": note},
        from_status=status_before,
        outcome=outcome,
    )


def _refuse_outcome(submission: Submission, outcome: VisitOutcome, context: StaffContext) -> None:
    if submission.status == Status.CLOSED:
        raise ActionRefused("It is closed. Reopen it first.")
    was_missed = submission.visit_outcome in (VisitOutcome.NO_SHOW, VisitOutcome.CANCELLED)
    if submission.visit_at is None or was_missed:
        raise ActionRefused("No visit is booked. Book one first.")
    if outcome is not VisitOutcome.CANCELLED and submission.visit_at > context.now:
        raise ActionRefused("The visit is still to come. It can be moved or cancelled.")


def _call_again(submission: Submission, context: StaffContext) -> None:
    """Bring a decided case back to the calls, for the next business day. One that is in work stays as it is."""
    if submission.status not in FINISHED:
        submission.next_action = usual_action(submission)
        return
    change_status(submission, Status.TRYING, context)
    set_due_if_allowed(
        submission, business_days_from_now(context, context.service_levels.try_again_days), context
    )


def record_treatment(
    session: Session, submission: Submission, entry: TreatmentEntry, context: StaffContext
) -> None:
    """Write down what came of a visit to which the patient came.

    submission: locked by `load_for_update`. Raises ActionRefused when they did not come, or a day is missing or wrong.
    """
    if submission.status == Status.CLOSED:
        raise ActionRefused("It is closed. Reopen it first.")
    if submission.visit_outcome != VisitOutcome.CAME or submission.visit_at is None:
        raise ActionRefused("Write down first that the patient came to the visit.")
    _refuse_day(submission, entry, context)
    submission.treatment = entry.treatment
    submission.treated_on = entry.treated_on if entry.treatment is Treatment.TREATED else None
    submission.next_action = usual_action(submission)
    set_due_if_allowed(
        submission,
        end_of_chosen_day(entry.look_again_on, context)
        if entry.treatment is Treatment.WAITING and entry.look_again_on
        else business_days_from_now(context, context.service_levels.carry_out_days),
        context,
    )
    detail = {
        "treated_on": submission.treated_on.isoformat() if submission.treated_on else "",
        "look_again_on": entry.look_again_on.isoformat() if entry.look_again_on else "",
        "note": entry.note,
    }
    record(session, submission, context, EventKind.TREATMENT, detail, outcome=entry.treatment)


def _refuse_day(submission: Submission, entry: TreatmentEntry, context: StaffContext) -> None:
    if entry.treatment is Treatment.WAITING and entry.look_again_on is None:
        raise ActionRefused("Choose the day on which to look at it again.")
    if entry.treatment is not Treatment.TREATED:
        return
    visit_on = _local(submission, context).date()
    if entry.treated_on is None or not visit_on <= entry.treated_on <= context.now.date():
        raise ActionRefused("Enter the day of the treatment: from the day of the visit until today.")


def _local(submission: Submission, context: StaffContext) -> datetime:
    if submission.visit_at is None:
        raise LookupError(submission.id)
    return submission.visit_at.astimezone(context.now.tzinfo)
