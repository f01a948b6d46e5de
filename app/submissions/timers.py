"""Timers: when a submission is due, by when to act on it, and what raises its tier."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from app.rules.assess import Assessment
from app.rules.due_dates import end_of_business_day, end_of_day, last_days, tier_due
from app.rules.tiers import Tier
from app.submissions.context import ActionContext, StaffContext
from app.submissions.models import Submission
from app.submissions.statuses import (
    UNTIL_A_TALK,
    UNTIL_DECIDED,
    UNTIL_PLANNED,
    WHILE_ASKED,
    ActionRefused,
    Decision,
    NextAction,
    Status,
)
from app.submissions.urgency import Urgency, next_action_for

FARTHEST_AHEAD = timedelta(days=92)
FAILED_CALL_OPEN_HOURS = (2, 4)
"""Open hours until the next call, after the first and the second failed one (decision model, section 4)."""
CALLS_BEFORE_A_PLAN, DAYS_BEFORE_A_PLAN = 3, 2


def set_due(submission: Submission, due_at: datetime, now: datetime) -> None:
    """Set the due time, and `act_by` and the group of the queue with it.

    The window's last days bring `act_by` forward until staff have acted in them. They do not in an emergency, and not once
    the window has closed.
    """
    submission.due_at = due_at
    last = None if submission.is_unreached_emergency else _last_days_that_count(submission, now)
    submission.act_by = due_at if last is None else min(due_at, last)
    submission.take_place()


def _last_days_that_count(submission: Submission, now: datetime) -> datetime | None:
    last, acted_at, closes = submission.last_days_at, submission.acted_at, submission.window_last
    if last is None or (acted_at is not None and acted_at >= last):
        return None
    return last if closes is None or closes >= now.date() else None


def mark_acted(submission: Submission, context: ActionContext) -> None:
    """Note that staff acted: the window's last days, if they have begun, pull the case forward no more."""
    submission.acted_at = context.now
    if submission.due_at is None:
        return
    was_pulled = submission.act_by is not None and submission.act_by < submission.due_at
    due_at = before_window_closes(submission, submission.due_at, context) if was_pulled else submission.due_at
    set_due(submission, due_at, context.now)


def may_not_wait(submission: Submission) -> bool:
    """Whether no act may make it due later: it is urgent, or a patient told to call 911 may not have arrived."""
    return submission.urgency is not Urgency.NONE or submission.next_action == NextAction.ASK_ARRIVED


def may_wait(submission: Submission) -> bool:
    """Whether it may become due later: staff have tried to call, and nothing about it is urgent."""
    return submission.first_contact_at is not None and not may_not_wait(submission)


def may_be_later(submission: Submission) -> bool:
    """Whether an act may make it due later: it may wait, or it was decided below the urgent tiers, and nothing is urgent."""
    is_settled = submission.status == Status.DECIDED and submission.tier_now < Tier.URGENT_CLINICIAN
    return may_wait(submission) or (is_settled and not may_not_wait(submission))


def due_by_tier_now(submission: Submission, context: ActionContext) -> datetime:
    """Return the tier's own time: as sent, or sooner if it has risen since. Urgent tiers keep theirs."""
    days = context.service_levels.business_days.get(Tier(submission.tier_now))
    if days is None:
        return submission.tier_due
    sent_at = submission.sent_at.astimezone(context.now.tzinfo)
    start = context.service_levels.opening.next_opening(sent_at)
    return min(submission.tier_due, end_of_business_day(start, days, context.service_levels))


def due_at_home_again(submission: Submission, context: ActionContext) -> datetime:
    """Return when someone urgent is due whom others no longer care for: by the tier as sent, at once if it is graver now."""
    is_as_sent = submission.tier_now == submission.tier < Tier.EMERGENCY_NOW
    return submission.tier_due if is_as_sent else at_once(context)


def end_plan(submission: Submission) -> None:
    """The patient was in touch, or gave another number: what a clinician decided about not reaching them is over."""
    if submission.next_action in UNTIL_PLANNED:
        forget_failed_calls(submission)
        submission.next_action = None


def business_days_from_now(context: ActionContext, days: int) -> datetime:
    """Return when the clinic closes a number of business days from now."""
    return end_of_business_day(context.now, days, context.service_levels)


def before_window_closes(submission: Submission, due_at: datetime, context: ActionContext) -> datetime:
    """Return a due time that no one chose, or the end of the window's last day if that comes first and is still ahead."""
    days = [day for day in (submission.window_first, submission.window_last) if day is not None]
    ahead = [day for day in days if day >= context.now.date()]
    if not ahead:
        return due_at
    opening = context.service_levels.opening
    midnight = datetime.combine(min(ahead) + timedelta(1), time(), context.now.tzinfo)
    return max(min(due_at, opening.last_open_by(midnight)), min(due_at, context.now), key=datetime.timestamp)


def misses_window(submission: Submission, day: date, today: date) -> str:
    """Return in words that the window closes, or may close, before a chosen day; "" if it does not, or has closed already."""
    first, last = submission.window_first, submission.window_last
    if first is None or last is None or last < today:
        return ""
    if day > last:
        return "The treatment window closes before that day."
    return "The treatment window may close before that day." if day > first >= today else ""


def at_once(context: ActionContext) -> datetime:
    """Return when an emergency is due: now, or when the clinic opens next."""
    return context.service_levels.opening.next_opening(context.now)


def after_failed_call(submission: Submission, context: ActionContext) -> datetime:
    """Return when to call an urgent patient again: in 2 open hours, then 4, then when the clinic opens next."""
    if submission.failed_calls > len(FAILED_CALL_OPEN_HOURS):
        return next_day_opening(context)
    hours = FAILED_CALL_OPEN_HOURS[submission.failed_calls - 1]
    return context.service_levels.opening.after_open_time(context.now, timedelta(hours=hours))


def next_day_opening(context: ActionContext) -> datetime:
    """Return when the clinic opens next; if it is open now, on its next open day."""
    opening = context.service_levels.opening
    if not opening.is_open(context.now):
        return opening.next_opening(context.now)
    midnight = datetime.combine(context.now.date() + timedelta(1), time(), context.now.tzinfo)
    return opening.next_opening(midnight)


def needs_a_plan(submission: Submission, context: ActionContext) -> bool:
    """Whether a clinician must decide how to go on: an urgent patient was not reached in three calls on two days."""
    since = submission.failed_since
    if since is None or submission.failed_calls < CALLS_BEFORE_A_PLAN:
        return False
    days = (context.now.date() - since.astimezone(context.now.tzinfo).date()).days
    return submission.urgency is not Urgency.NONE and days >= DAYS_BEFORE_A_PLAN - 1


def forget_failed_calls(submission: Submission) -> None:
    """Start counting failed calls again: someone was reached, or it became urgent again."""
    submission.failed_calls, submission.failed_since = 0, None


def end_of_chosen_day(day: date, context: StaffContext) -> datetime:
    """Return when the clinic closes on a chosen day; if it is closed that day, when it opens next.

    Raises ActionRefused for a day in the past or too far ahead.
    """
    if not context.now.date() <= day <= context.now.date() + FARTHEST_AHEAD:
        raise ActionRefused("Choose a day from today on, at most three months ahead.")
    return end_of_day(day, context.service_levels, context.now.tzinfo)


def usual_action(submission: Submission) -> NextAction:
    """Return the next action by status, tier and what is still open: a request of the patient, an arrival, a plan."""
    return action_on(submission, submission.patient_request)


def action_on(submission: Submission, patient_request: NextAction | None) -> NextAction:
    """Return the next action when the patient has this open request, or none."""
    status, kept = Status(submission.status), submission.next_action
    if kept in UNTIL_A_TALK or (kept in UNTIL_DECIDED and status is not Status.DECIDED):
        return NextAction(kept)
    action = next_action_for(
        status,
        submission.tier_now,
        is_unreached_emergency=submission.is_unreached_emergency,
        patient_request=patient_request,
        is_read=submission.is_read,
    )
    if action is NextAction.CARRY_OUT and submission.decision == Decision.BOOK_CLINIC:
        return submission.action_after_booking
    if submission.asked_by is not None and action in WHILE_ASKED:
        return NextAction.ASKED_CLINICIAN
    has_nothing_to_read = submission.is_interpreter_call and submission.first_contact_at is None
    return NextAction.CALL if has_nothing_to_read and action is NextAction.CLINICIAN_READS else action


def raise_tier(submission: Submission, tier: Tier) -> None:
    """Raise it to a higher tier, about which the patient has not been heard yet."""
    submission.tier_now, submission.is_heard, submission.is_read = tier, False, False
    forget_failed_calls(submission)
    submission.next_action = action_on(submission, _forget_plan(submission))


def escalate_to_emergency(submission: Submission, context: ActionContext) -> None:
    """Make it an emergency to be reached: at the top of the queue, until someone is spoken with.

    It is due now, or when the clinic opens; never later than it was, and now if it was due already as something else.
    """
    submission.tier_now = max(submission.tier_now, Tier.EMERGENCY_NOW)
    was_unreached = submission.is_unreached_emergency
    submission.is_unreached_emergency, submission.alarm_at = True, context.now
    submission.is_heard = submission.is_read = False
    submission.next_action = NextAction.CALL_NOW
    forget_failed_calls(submission)
    soonest = at_once(context)
    due_at = min(submission.due_at or soonest, soonest)
    set_due(submission, due_at if was_unreached else max(context.now, due_at), context.now)


def _forget_plan(submission: Submission) -> NextAction | None:
    """Drop a next action that was kept until a talk or a plan; return what the patient sent and is still open, if anything."""
    request = submission.patient_request
    submission.next_action = None
    return request


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
    set_due(submission, due_at, context.now)


def widen_window(submission: Submission, window: tuple[date, date] | None) -> None:
    """Extend the window to cover this one too; None adds nothing."""
    if window is None:
        return
    first, last = submission.window_first, submission.window_last
    submission.window_first = window[0] if first is None else min(first, window[0])
    submission.window_last = window[1] if last is None else max(last, window[1])
