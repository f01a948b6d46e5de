"""The contact log: every attempt and every conversation, and what it changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from app.rules.due_dates import by_the_clock
from app.rules.safety import RED_FLAGS
from app.rules.tiers import Tier
from app.submissions.casework.reaching import is_with_practice, reaches_patient
from app.submissions.casework.transitions import FINISHED, change_status
from app.submissions.context import StaffContext, load_for_update
from app.submissions.events import EventKind, record
from app.submissions.models import Submission
from app.submissions.statuses import OUTCOMES, ActionRefused, NextAction, Outcome, OutcomeMeaning, Status
from app.submissions.timers import (
    action_on,
    business_days_from_now,
    end_of_chosen_day,
    escalate_to_emergency,
    set_due,
)
from app.submissions.urgency import SNOOZE_REFUSALS, Urgency

SIGN_IDS = frozenset(sign.id for sign in RED_FLAGS)


@dataclass(frozen=True)
class ContactEntry:
    """One contact to log.

    signs: ids of the emergency signs present now; empty when the signs were asked and none is present; None when they
    were not asked. next_day: when to act again, or None to leave the due time unchanged.
    """

    outcome: Outcome
    version: int
    signs: frozenset[str] | None = None
    next_day: date | None = None
    note: str = ""

    @property
    def meaning(self) -> OutcomeMeaning:
        """What follows from the outcome."""
        return OUTCOMES[self.outcome]


def log_contact(session: Session, submission_id: str, entry: ContactEntry, context: StaffContext) -> None:
    """Log a contact, and update status, next action and due time.

    Raises LookupError, Conflict, and ActionRefused when it cannot be logged like this.
    """
    submission = load_for_update(session, submission_id, entry.version, context)
    _refuse_illegal(submission, entry)
    chosen_time = end_of_chosen_day(entry.next_day, context) if entry.next_day else None
    status_before = submission.status
    _update_contact_columns(submission, entry, context)
    if not entry.meaning.is_letter:
        _apply_outcome(submission, entry, context)
    record(
        session,
        submission,
        context,
        EventKind.CONTACT,
        {
            "note": entry.note,
            "signs": sorted(entry.signs or ()),
            "asked": entry.signs is not None,
            "next_day": entry.next_day.isoformat()
            if entry.next_day and submission.due_at == chosen_time
            else "",
        },
        from_status=status_before,
        outcome=entry.outcome,
    )


def _refuse_illegal(submission: Submission, entry: ContactEntry) -> None:
    if submission.head_id is not None:
        raise ActionRefused("This is linked to another submission. Log the contact there.")
    meaning = entry.meaning
    still_unreached = submission.status == Status.DECIDED and submission.is_unreached_emergency
    if submission.status in FINISHED and not still_unreached and not meaning.allowed_when_over:
        raise ActionRefused("It is decided. Open it again first, or press “The patient called us”.")
    if meaning.tells_911 and not submission.is_unreached_emergency and not entry.signs:
        raise ActionRefused("Tick the emergency sign for which the patient was told to call 911.")
    if entry.signs and not entry.signs <= SIGN_IDS:
        raise ActionRefused("That is not one of the emergency signs.")
    if entry.signs and meaning.is_letter:
        raise ActionRefused(
            "A letter asks nothing. Log how you heard of the emergency signs, then the letter."
        )
    if meaning.tries and entry.signs is not None:
        raise ActionRefused("Nobody was spoken with, so no emergency sign was asked. Take the ticks out.")
    is_patients_side = not is_with_practice(submission, entry.outcome)
    if meaning.must_ask_signs and is_patients_side and entry.signs is None:
        raise ActionRefused(
            "Ask the emergency signs at each contact. Tick each one that is there now, or “Asked: none of these”."
        )


def _update_contact_columns(submission: Submission, entry: ContactEntry, context: StaffContext) -> None:
    is_call = entry.meaning.is_call and not is_with_practice(submission, entry.outcome)
    if is_call and submission.first_contact_at is None:
        submission.first_contact_at = context.now
        submission.minutes_to_contact = max(0, int((context.now - submission.sent_at).total_seconds()) // 60)
    if entry.meaning.tries:
        submission.tries += 1
    if reaches_patient(submission, entry.outcome):
        submission.reached_at = submission.reached_at or context.now


def _apply_outcome(submission: Submission, entry: ContactEntry, context: StaffContext) -> None:
    if entry.meaning.patient_called:
        _return_to_owner(submission, context)
        if entry.signs:
            escalate_to_emergency(submission, context)
        return
    tells_911, talked = entry.meaning.tells_911, reaches_patient(submission, entry.outcome)
    if entry.signs:
        submission.tier_now = Tier.EMERGENCY_NOW
    if talked and (tells_911 or not entry.signs):
        submission.mark_reached()
        may_hear = submission.tier_now < Tier.URGENT_CLINICIAN or context.actor.is_clinician
        submission.is_heard = submission.is_heard or may_hear
    _follow_status(submission, entry, context)
    request = None if talked else submission.patient_request  # a talk answers the patient's request
    submission.next_action = NextAction.ASK_ARRIVED if tells_911 else action_on(submission, request)
    if entry.signs and not tells_911:
        escalate_to_emergency(submission, context)
        return
    if tells_911:
        set_due(submission, by_the_clock(context.now, context.service_levels.arrived_hours))
        return
    _set_due_time(submission, entry, context)


def _return_to_owner(submission: Submission, context: StaffContext) -> None:
    """The patient called: return it to its owner, or to the unassigned ones, due now."""
    if submission.status != Status.NEW:
        change_status(submission, Status.TAKEN if submission.owner_id else Status.NEW, context)
    submission.next_action = action_on(submission, NextAction.CALL_BACK)
    set_due(submission, min(submission.due_at or context.now, context.now))


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


def _set_due_time(submission: Submission, entry: ContactEntry, context: StaffContext) -> None:
    """Set the due time by the chosen day; but an urgent case not yet heard by a clinician never becomes due later.

    Nor does that of a patient who has not been called yet, after a talk with the practice.
    Nor does a case reported as getting worse, except that a failed call makes the next one due at its usual time.
    """
    due_at = submission.due_at or context.now
    never_later = submission.is_unreached_emergency or submission.is_urgent_unheard
    if is_with_practice(submission, entry.outcome):
        never_later = never_later or submission.first_contact_at is None
    new_due = _requested_time(entry, context) or due_at
    if submission.says_worse:
        latest = business_days_from_now(context, context.service_levels.try_again_days)
        new_due = min(new_due, latest if entry.meaning.tries else due_at)
    set_due(submission, min(due_at, new_due) if never_later else new_due)


def _requested_time(entry: ContactEntry, context: StaffContext) -> datetime | None:
    if entry.next_day is not None:
        return end_of_chosen_day(entry.next_day, context)
    days = entry.meaning.days
    return business_days_from_now(context, days(context.service_levels)) if days is not None else None


def snooze(
    session: Session, submission_id: str, version: int, day: date, note: str, context: StaffContext
) -> None:
    """Set the due time to a later or sooner day; every list then orders it by that time.

    Raises LookupError, Conflict, and ActionRefused when that would keep a patient waiting who must be called first.
    """
    submission = load_for_update(session, submission_id, version, context)
    if submission.status == Status.CLOSED or submission.due_at is None:
        raise ActionRefused("It is closed, and has no time any more.")
    due_at = end_of_chosen_day(day, context)
    _refuse_snooze(submission, due_at > submission.due_at)
    if not note:
        raise ActionRefused("Write why it is put off.")
    set_due(submission, due_at)
    record(session, submission, context, EventKind.PUT_OFF, {"until": day.isoformat(), "note": note})


def _refuse_snooze(submission: Submission, to_later: bool) -> None:
    urgency = submission.urgency
    if urgency is Urgency.EMERGENCY_NOT_REACHED:
        raise ActionRefused(SNOOZE_REFUSALS[urgency])
    if to_later and submission.first_contact_at is None:
        raise ActionRefused("Nobody has called this patient yet. Log a try first; then it can be put off.")
    if to_later and urgency in SNOOZE_REFUSALS:
        raise ActionRefused(SNOOZE_REFUSALS[urgency])
