"""What a contact changes: status, next action, due time, and who was heard."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.rules.due_dates import by_the_clock
from app.rules.tiers import Tier
from app.submissions.casework.reaching import is_with_practice, reaches_patient
from app.submissions.casework.transitions import change_status
from app.submissions.context import StaffContext
from app.submissions.models import Submission
from app.submissions.part_of_day import PartOfDay, end_of_chosen_part
from app.submissions.statuses import (
    FINISHED,
    OUTCOMES,
    Capacity,
    LanguageUsed,
    NextAction,
    Outcome,
    OutcomeMeaning,
    Status,
    UnreachedPlan,
)
from app.submissions.timers import (
    action_on,
    after_failed_call,
    at_once,
    before_window_closes,
    business_days_from_now,
    due_at_home_again,
    due_by_tier_now,
    end_plan,
    escalate_to_emergency,
    forget_failed_calls,
    mark_acted,
    may_not_wait,
    needs_a_plan,
    set_due,
)
from app.submissions.urgency import URGENT_RANK

ENGLISH = "en"


@dataclass(frozen=True)
class ContactEntry:
    """One contact to log.

    signs: ids of the emergency signs present now; empty when the signs were asked and none is present; None when they
    were not asked. next_day: when to act again, or None to leave the due time unchanged; next_part: of that day, None for any
    time. misses_window: whether staff
    know that the treatment window closes before next_day. language_used: see `LanguageUsed`; None when it was not asked.
    capacity: see `Capacity`; None when it was not asked. interpreter: a name or number. hospital, care_source: where a patient
    is in emergency care, and who said so.
    """

    outcome: Outcome
    version: int
    signs: frozenset[str] | None = None
    next_day: date | None = None
    next_part: PartOfDay | None = None
    misses_window: bool = False
    language_used: LanguageUsed | None = None
    capacity: Capacity | None = None
    interpreter: str = ""
    hospital: str = ""
    care_source: str = ""
    note: str = ""

    @property
    def meaning(self) -> OutcomeMeaning:
        """What follows from the outcome."""
        return OUTCOMES[self.outcome]


def apply_contact(
    submission: Submission, entry: ContactEntry, context: StaffContext, plan: UnreachedPlan | None
) -> None:
    """Change the columns of a submission as a contact changes them. The caller has checked that it may be logged.

    plan: what a clinician decided about a patient who was not reached, while it is carried out.
    """
    _update_contact_columns(submission, entry, context)
    _apply_outcome(submission, entry, context, plan)


def _update_contact_columns(submission: Submission, entry: ContactEntry, context: StaffContext) -> None:
    is_call = entry.meaning.is_call and not is_with_practice(submission, entry.outcome)
    if is_call and submission.first_contact_at is None:
        submission.first_contact_at = context.now
        submission.minutes_to_contact = max(0, int((context.now - submission.sent_at).total_seconds()) // 60)
    if entry.meaning.tries:
        submission.tries += 1
        submission.failed_calls += 1
        submission.failed_since = submission.failed_since or context.now
    if _talked(submission, entry):
        submission.reached_at = submission.reached_at or context.now


PLAN_DONE_BY = {
    UnreachedPlan.LETTER: Outcome.LETTER_SENT,
    UnreachedPlan.OWN_DOCTOR: Outcome.DOCTOR_TOLD,
    UnreachedPlan.WELFARE_CHECK: Outcome.WELFARE_CHECK,
}
"""The outcome with which each plan is done. Closing has none: it is decided, then closed."""


def uses_english(submission: Submission) -> bool:
    """Whether staff and the patient need neither another language nor an interpreter."""
    return submission.preferred_language == ENGLISH and not submission.needs_interpreter


def _talked(submission: Submission, entry: ContactEntry) -> bool:
    """Whether this reached the patient, or a helper who may speak for them, and they understood each other."""
    return entry.language_used is not LanguageUsed.NONE and reaches_patient(submission, entry.outcome)


def _apply_outcome(
    submission: Submission, entry: ContactEntry, context: StaffContext, plan: UnreachedPlan | None
) -> None:
    meaning = entry.meaning
    if meaning.patient_called:
        _return_to_owner(submission, context)
        if entry.signs:
            escalate_to_emergency(submission, context)
        return
    mark_acted(submission, context)
    if meaning.is_elsewhere:
        _carry_out_plan(submission, entry, plan, context)
        return
    if submission.status in FINISHED and meaning.allowed_when_over:
        _return_to_owner(submission, context)
    was_in_care = submission.next_action == NextAction.ASK_AFTER_CARE
    had_request = submission.patient_request or submission.next_action == NextAction.CALL_BACK
    if entry.signs:
        escalate_to_emergency(submission, context)
    _hear(submission, entry, context)
    _follow_status(submission, entry, context)
    if entry.signs and not (meaning.tells_911 or meaning.in_care):
        return
    submission.next_action = _action_after(submission, entry, context)
    talked = _talked(submission, entry)
    due_at = _due_after(submission, entry, talked and bool(had_request or was_in_care), context)
    if was_in_care and talked and may_not_wait(submission):
        due_at = min(due_at, due_at_home_again(submission, context))
    set_due(submission, due_at, context.now)


def _carry_out_plan(
    submission: Submission, entry: ContactEntry, plan: UnreachedPlan | None, context: StaffContext
) -> None:
    """When what the clinician decided is done, the next call is due again; anything else leaves the plan open."""
    if plan is None or PLAN_DONE_BY.get(plan) is not entry.outcome:
        return
    if submission.is_unreached_emergency:
        submission.next_action = NextAction.CALL_NOW
        set_due(submission, at_once(context), context.now)
        return
    submission.next_action = NextAction.CALL_AGAIN
    days = context.service_levels.try_again_days
    set_due(submission, business_days_from_now(context, days), context.now)


def _hear(submission: Submission, entry: ContactEntry, context: StaffContext) -> None:
    """Note who was heard, and that an emergency is in care. A sign that was not told to 911 hears no one."""
    if entry.meaning.in_care:
        submission.is_unreached_emergency = False
    if not _talked(submission, entry):
        return
    forget_failed_calls(submission)
    if entry.signs and not entry.meaning.tells_911:
        return
    submission.says_worse = False
    if _is_understood_by_clinician(submission, entry, context):
        submission.is_heard, submission.is_unreached_emergency = True, False
    submission.is_read = submission.is_read or context.actor.is_clinician


def _is_understood_by_clinician(submission: Submission, entry: ContactEntry, context: StaffContext) -> bool:
    """Whether this talk counts as heard. At urgent and above: a clinician's, in a language that was noted if it is not English."""
    if submission.tier_now < Tier.URGENT_CLINICIAN:
        return True
    return context.actor.is_clinician and (uses_english(submission) or entry.language_used is not None)


def _action_after(submission: Submission, entry: ContactEntry, context: StaffContext) -> NextAction:
    talked = _talked(submission, entry)
    if entry.meaning.tells_911:
        return NextAction.ASK_ARRIVED
    has_plan = submission.next_action == NextAction.CARRY_OUT_PLAN
    if entry.meaning.tries and needs_a_plan(submission, context) and not has_plan:
        return NextAction.CLINICIAN_DECIDES
    if talked and (submission.is_unreached_emergency or submission.is_urgent_unheard):
        return NextAction.CLINICIAN_CALLS
    request = None if talked else submission.patient_request  # a talk answers the patient's request
    if entry.meaning.in_care:
        submission.next_action = (
            None if request == NextAction.WITHDRAWN_BY_PATIENT else NextAction.ASK_AFTER_CARE
        )
    elif talked:
        submission.next_action = None
    return action_on(submission, request)


def _return_to_owner(submission: Submission, context: StaffContext) -> None:
    """The patient left a message, or called about a settled case: return it to its owner, or to the unassigned ones, due now."""
    if submission.status != Status.NEW:
        change_status(submission, Status.TAKEN if submission.owner_id else Status.NEW, context)
    end_plan(submission)
    request = NextAction.SAYS_WORSE if submission.says_worse else NextAction.CALL_BACK
    submission.next_action = action_on(submission, request)
    set_due(submission, min(submission.due_at or context.now, context.now), context.now)


def _follow_status(submission: Submission, entry: ContactEntry, context: StaffContext) -> None:
    """Set the outcome's status, except that a decision stays, and so does waiting for a report unless the patient will call us.

    A talk with the practice only takes what is new: it ends neither the tries nor the waiting.
    """
    next_status = entry.meaning.next_status
    waits = submission.status == Status.WAITING_FOR_REPORT and next_status is not Status.WAITING_FOR_PATIENT
    aside = is_with_practice(submission, entry.outcome) and submission.status != Status.NEW
    stays = waits or aside or submission.status == Status.DECIDED
    if submission.owner_id is None:
        submission.owner_id = context.actor.id
    if next_status is not None and not stays:
        submission.status = next_status


def _due_after(
    submission: Submission, entry: ContactEntry, answered: bool, context: StaffContext
) -> datetime:
    """Return when it is due after a contact. answered: whether a talk answered what the patient sent.

    An urgent patient not yet heard never becomes due later, except that a failed call sets when to call again. Nor does one
    who has not been called yet, after a talk with the practice.
    """
    meaning, due_at = entry.meaning, submission.due_at or context.now
    if meaning.tells_911:
        return by_the_clock(context.now, context.service_levels.arrived_hours)
    if meaning.in_care:
        return business_days_from_now(context, 1)
    is_urgent = may_not_wait(submission) or submission.queue_rank == URGENT_RANK
    requested = _requested_time(submission, entry, context)
    if is_urgent and meaning.tries and not submission.is_unreached_emergency:
        again = after_failed_call(submission, context)
        if submission.next_action == NextAction.CARRY_OUT_PLAN:
            return min(again, due_at)
        return again if requested is None or entry.next_day is None else min(again, requested)
    if requested is None:
        requested = _usual_time(submission, answered, context) if _talked(submission, entry) else due_at
    never_later = may_not_wait(submission) or (
        is_with_practice(submission, entry.outcome) and submission.first_contact_at is None
    )
    return min(due_at, requested) if never_later else requested


def _usual_time(submission: Submission, answered: bool, context: StaffContext) -> datetime:
    """Return when the next step is due after a talk for which no day was chosen: as before, or by tomorrow if that is over.

    What the patient sent had brought it forward; once answered, the tier's own time counts again.
    """
    due_at = due_by_tier_now(submission, context) if answered else submission.due_at or context.now
    usual = due_at if due_at > context.now else business_days_from_now(context, 1)
    return before_window_closes(submission, usual, context)


def _requested_time(submission: Submission, entry: ContactEntry, context: StaffContext) -> datetime | None:
    if entry.next_day is not None:
        return end_of_chosen_part(entry.next_day, entry.next_part, context)
    if (days := entry.meaning.days) is None:
        return None
    usual = business_days_from_now(context, days(context.service_levels))
    return before_window_closes(submission, usual, context)
