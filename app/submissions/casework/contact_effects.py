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
)
from app.submissions.timers import (
    action_on,
    after_failed_call,
    before_window_closes,
    business_days_from_now,
    escalate_to_emergency,
    forget_failed_calls,
    mark_acted,
    needs_a_plan,
    set_due,
)
from app.submissions.urgency import URGENT_RANK, Urgency


@dataclass(frozen=True)
class ContactEntry:
    """One contact to log.

    signs: ids of the emergency signs present now; empty when the signs were asked and none is present; None when they
    were not asked. next_day: when to act again, or None to leave the due time unchanged; next_part: of that day, None for any
    time. misses_window: whether staff
    know that the treatment window closes before next_day. language_used: see `LanguageUsed`; None when it was not asked.
    capacity: see `Capacity`; None when it was not asked. interpreter: a name or number.
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
    note: str = ""

    @property
    def meaning(self) -> OutcomeMeaning:
        """What follows from the outcome."""
        return OUTCOMES[self.outcome]


def apply_contact(submission: Submission, entry: ContactEntry, context: StaffContext) -> None:
    """Change the columns of a submission as a contact changes them. The caller has checked that it may be logged."""
    _update_contact_columns(submission, entry, context)
    _apply_outcome(submission, entry, context)


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


def _talked(submission: Submission, entry: ContactEntry) -> bool:
    """Whether this reached the patient, or a helper who may speak for them, and they understood each other."""
    return entry.language_used is not LanguageUsed.NONE and reaches_patient(submission, entry.outcome)


def _apply_outcome(submission: Submission, entry: ContactEntry, context: StaffContext) -> None:
    meaning = entry.meaning
    if meaning.patient_called:
        _return_to_owner(submission, context)
        if entry.signs:
            escalate_to_emergency(submission, context)
        return
    mark_acted(submission, context)
    if meaning.is_elsewhere:
        _carry_out_plan(submission, context)
        return
    if submission.status in FINISHED and meaning.allowed_when_over:
        _return_to_owner(submission, context)
    had_request = submission.patient_request or submission.next_action == NextAction.CALL_BACK
    if entry.signs:
        escalate_to_emergency(submission, context)
    _hear(submission, entry, context)
    _follow_status(submission, entry, context)
    if entry.signs and not (meaning.tells_911 or meaning.in_care):
        return
    submission.next_action = _action_after(submission, entry, context)
    answered = bool(had_request) and _talked(submission, entry)
    set_due(submission, _due_after(submission, entry, answered, context), context.now)


def _carry_out_plan(submission: Submission, context: StaffContext) -> None:
    """A letter, a call to the doctor or a welfare check is done: the next call is due again."""
    if submission.next_action == NextAction.CARRY_OUT_PLAN:
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
    if submission.tier_now < Tier.URGENT_CLINICIAN or context.actor.is_clinician:
        submission.is_heard, submission.is_unreached_emergency = True, False
    submission.is_read = submission.is_read or context.actor.is_clinician


def _action_after(submission: Submission, entry: ContactEntry, context: StaffContext) -> NextAction:
    talked = _talked(submission, entry)
    if entry.meaning.tells_911:
        return NextAction.ASK_ARRIVED
    if entry.meaning.tries and needs_a_plan(submission, context):
        return NextAction.CLINICIAN_DECIDES
    if talked and submission.is_unreached_emergency:
        return NextAction.CLINICIAN_CALLS
    request = None if talked else submission.patient_request  # a talk answers the patient's request
    if talked or entry.meaning.in_care:
        submission.next_action = None
    return action_on(submission, request)


def _return_to_owner(submission: Submission, context: StaffContext) -> None:
    """The patient left a message, or called about a settled case: return it to its owner, or to the unassigned ones, due now."""
    if submission.status != Status.NEW:
        change_status(submission, Status.TAKEN if submission.owner_id else Status.NEW, context)
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
    is_urgent = submission.queue_rank == URGENT_RANK or submission.urgency is not Urgency.NONE
    requested = _requested_time(submission, entry, context)
    if is_urgent and meaning.tries and not submission.is_unreached_emergency:
        again = after_failed_call(submission, context)
        return again if requested is None or entry.next_day is None else min(again, requested)
    if requested is None:
        requested = _usual_time(submission, answered, context) if _talked(submission, entry) else due_at
    never_later = submission.urgency is not Urgency.NONE or (
        is_with_practice(submission, entry.outcome) and submission.first_contact_at is None
    )
    return min(due_at, requested) if never_later else requested


def _usual_time(submission: Submission, answered: bool, context: StaffContext) -> datetime:
    """Return when the next step is due after a talk for which no day was chosen: as before, or by tomorrow if that is over.

    What the patient sent had brought it forward; once answered, the tier's own time counts again.
    """
    due_at = submission.tier_due if answered else submission.due_at or context.now
    return due_at if due_at > context.now else business_days_from_now(context, 1)


def _requested_time(submission: Submission, entry: ContactEntry, context: StaffContext) -> datetime | None:
    if entry.next_day is not None:
        return end_of_chosen_part(entry.next_day, entry.next_part, context)
    if (days := entry.meaning.days) is None:
        return None
    usual = business_days_from_now(context, days(context.service_levels))
    return before_window_closes(submission, usual, context)
