"""Timers: when a submission is due, by when to act on it, and what raises its tier."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from app.rules.assess import Assessment
from app.rules.due_dates import end_of_business_day, end_of_day, last_days, tier_due
from app.rules.tiers import Tier
from app.submissions.context import ActionContext, StaffContext
from app.submissions.models import Submission
from app.submissions.statuses import ActionRefused, Decision, NextAction, Status
from app.submissions.urgency import Urgency, next_action_for

FARTHEST_AHEAD = timedelta(days=92)


def set_due(submission: Submission, due_at: datetime) -> None:
    """Set the due time, and `act_by` with it: the window's last days bring that forward, except in an emergency."""
    submission.due_at = due_at
    last = submission.last_days_at
    submission.act_by = due_at if submission.is_unreached_emergency or last is None else min(due_at, last)


def may_wait(submission: Submission) -> bool:
    """Whether it may become due later: staff have tried to call, and nothing about it is urgent."""
    return submission.first_contact_at is not None and submission.urgency is Urgency.NONE


def business_days_from_now(context: ActionContext, days: int) -> datetime:
    """Return when the clinic closes a number of business days from now."""
    return end_of_business_day(context.now, days, context.service_levels)


def at_once(context: ActionContext) -> datetime:
    """Return when an emergency is due: now, or when the clinic opens next."""
    return context.service_levels.opening.next_opening(context.now)


def end_of_chosen_day(day: date, context: StaffContext) -> datetime:
    """Return when the clinic closes on a chosen day; if it is closed that day, when it opens next.

    Raises ActionRefused for a day in the past or too far ahead.
    """
    if not context.now.date() <= day <= context.now.date() + FARTHEST_AHEAD:
        raise ActionRefused("Choose a day from today on, at most three months ahead.")
    return end_of_day(day, context.service_levels, context.now.tzinfo)


def usual_action(submission: Submission) -> NextAction:
    """Return the next action by status, tier and the patient's own open request."""
    return action_on(submission, submission.patient_request)


def action_on(submission: Submission, patient_request: NextAction | None) -> NextAction:
    """Return the next action when the patient has this open request, or none."""
    action = next_action_for(
        Status(submission.status),
        submission.tier_now,
        is_unreached_emergency=submission.is_unreached_emergency,
        patient_request=patient_request,
    )
    if action is NextAction.CARRY_OUT and submission.decision == Decision.BOOK_CLINIC:
        return submission.action_after_booking
    has_nothing_to_read = submission.is_interpreter_call and submission.first_contact_at is None
    return NextAction.CALL if has_nothing_to_read and action is NextAction.CLINICIAN_READS else action


def raise_tier(submission: Submission, tier: Tier) -> None:
    """Raise it to a higher tier, about which the patient has not been heard yet."""
    submission.tier_now, submission.is_heard = tier, False
    submission.next_action = usual_action(submission)


def escalate_to_emergency(submission: Submission, context: ActionContext) -> None:
    """Make it an emergency to be reached: at the top of the queue, until someone is spoken with.

    It is due now, or when the clinic opens; never later than it was, and now if it was due already.
    """
    submission.tier_now = max(submission.tier_now, Tier.EMERGENCY_NOW)
    submission.mark_unreached()
    submission.alarm_at, submission.is_heard = context.now, False
    submission.next_action = NextAction.CALL_NOW
    soonest = at_once(context)
    set_due(submission, max(context.now, min(submission.due_at or soonest, soonest)))


def apply_assessment(submission: Submission, assessment: Assessment, context: ActionContext) -> None:
    """Let a new assessment raise the case. It never lowers the tier, removes a hold or moves the last days later.

    A window that differs from the one given before is widened: there is no telling which of the two is right.
    """
    submission.has_hold = submission.has_hold or bool(assessment.holds)
    submission.queue_score = -assessment.score
    widen_window(submission, assessment.window)
    begins = last_days(
        assessment.window, submission.sent_at.astimezone(context.now.tzinfo), context.service_levels
    )
    known = [moment for moment in (submission.last_days_at, begins) if moment is not None]
    submission.last_days_at = min(known, default=None)
    if submission.due_at is None:
        return
    due_at = submission.due_at
    if assessment.tier > submission.tier_now:
        due_at = min(due_at, tier_due(assessment, context.now, context.service_levels))
        raise_tier(submission, assessment.tier)
        if assessment.tier is Tier.EMERGENCY_NOW:
            escalate_to_emergency(submission, context)
            return
    set_due(submission, due_at)


def widen_window(submission: Submission, window: tuple[date, date] | None) -> None:
    """Extend the window to cover this one too; None adds nothing."""
    if window is None:
        return
    first, last = submission.window_first, submission.window_last
    submission.window_first = window[0] if first is None else min(first, window[0])
    submission.window_last = window[1] if last is None else max(last, window[1])
