"""The contact log: every try and every talk, with what it changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from app.questionnaire.sections.emergency import EMERGENCY_SIGNS
from app.rules.due_dates import by_the_clock
from app.rules.tiers import Tier
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

SIGN_IDS = frozenset(sign.id for sign in EMERGENCY_SIGNS.questions)


@dataclass(frozen=True)
class ContactEntry:
    """One contact.

    signs: ids of the emergency signs that are there now; empty when they were asked and none is there; None when they
    were not asked. next_day: when to act again, or None to leave the time as it is.
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


def log_contact(session: Session, submission_id: str, contacted: ContactEntry, context: StaffContext) -> None:
    """Log a contact, and let it change status, next action and time.

    Raises LookupError, Conflict, and ActionRefused when it cannot be logged so.
    """
    submission = load_for_update(session, submission_id, contacted.version, context)
    _refuse_illegal(submission, contacted)
    day = end_of_chosen_day(contacted.next_day, context) if contacted.next_day else None
    before = submission.status
    _note_first(submission, contacted, context)
    if not contacted.meaning.is_letter:
        _apply(submission, contacted, context)
    record(
        session,
        submission,
        context,
        EventKind.CONTACT,
        {
            "note": contacted.note,
            "signs": sorted(contacted.signs or ()),
            "asked": contacted.signs is not None,
            "next_day": contacted.next_day.isoformat()
            if contacted.next_day and submission.due_at == day
            else "",
        },
        from_status=before,
        outcome=contacted.outcome,
    )


def _refuse_illegal(submission: Submission, contacted: ContactEntry) -> None:
    if submission.head_id is not None:
        raise ActionRefused("This is linked to another submission. Log the contact there.")
    meaning = contacted.meaning
    still = submission.status == Status.DECIDED and submission.is_unreached_emergency
    if submission.status in FINISHED and not still and not meaning.allowed_when_over:
        raise ActionRefused("It is decided. Open it again first, or press “The patient called us”.")
    if meaning.tells_911 and not submission.is_unreached_emergency and not contacted.signs:
        raise ActionRefused("Tick the emergency sign for which the patient was told to call 911.")
    if contacted.signs and not contacted.signs <= SIGN_IDS:
        raise ActionRefused("That is not one of the emergency signs.")
    if contacted.signs and meaning.is_letter:
        raise ActionRefused(
            "A letter asks nothing. Log how you heard of the emergency signs, then the letter."
        )
    if meaning.tries and contacted.signs is not None:
        raise ActionRefused("Nobody was spoken with, so no emergency sign was asked. Take the ticks out.")
    if meaning.must_ask_signs and contacted.signs is None:
        raise ActionRefused(
            "Ask the emergency signs at each contact. Tick each one that is there now, or “Asked: none of these”."
        )


def _note_first(submission: Submission, contacted: ContactEntry, context: StaffContext) -> None:
    if contacted.meaning.is_call and submission.first_contact_at is None:
        submission.first_contact_at = context.now
        submission.minutes_to_contact = max(0, int((context.now - submission.sent_at).total_seconds()) // 60)
    if contacted.meaning.tries:
        submission.tries += 1
    if _counts(submission, contacted):
        submission.reached_at = submission.reached_at or context.now


def _counts(submission: Submission, contacted: ContactEntry) -> bool:
    """Whether somebody was reached who may speak of it. A helper who may not be spoken to can only be told to call 911."""
    if contacted.meaning.needs_permission:
        return submission.contact.get("may_speak_to_helper") is not False
    return contacted.meaning.reaches


def _apply(submission: Submission, contacted: ContactEntry, context: StaffContext) -> None:
    if contacted.meaning.patient_called:
        _bring_back(submission, context)
        if contacted.signs:
            escalate_to_emergency(submission, context)
        return
    told, talked = contacted.meaning.tells_911, _counts(submission, contacted)
    if contacted.signs:
        submission.tier_now = Tier.EMERGENCY_NOW
    if talked and (told or not contacted.signs):
        submission.mark_reached()
        calm = submission.tier_now < Tier.URGENT_CLINICIAN or context.actor.is_clinician
        submission.is_heard = submission.is_heard or calm
    _follow_status(submission, contacted, context)
    request = None if talked else submission.patient_request  # a talk answers what the patient said
    submission.next_action = NextAction.ASK_ARRIVED if told else action_on(submission, request)
    if contacted.signs and not told:
        escalate_to_emergency(submission, context)
        return
    if told:
        set_due(submission, by_the_clock(context.now, context.service_levels.arrived_hours))
        return
    _set_time(submission, contacted, context)


def _bring_back(submission: Submission, context: StaffContext) -> None:
    """The patient called: back to whoever has it, or to nobody, and due now."""
    if submission.status != Status.NEW:
        change_status(submission, Status.TAKEN if submission.owner_id else Status.NEW, context)
    submission.next_action = action_on(submission, NextAction.CALL_BACK)
    set_due(submission, min(submission.due_at or context.now, context.now))


def _follow_status(submission: Submission, contacted: ContactEntry, context: StaffContext) -> None:
    """Go to the outcome's status, except that a decision stands, and a report is waited for unless the patient calls."""
    after = contacted.meaning.next_status
    waits = submission.status == Status.WAITING_FOR_REPORT and after is not Status.WAITING_FOR_PATIENT
    keeps = waits or submission.status == Status.DECIDED
    if submission.owner_id is None:
        submission.owner_id = context.actor.id
    if after is not None and not keeps:
        submission.status = after


def _set_time(submission: Submission, contacted: ContactEntry, context: StaffContext) -> None:
    """A next day moves the time; but what is urgent, and unheard by a clinician, never becomes due later.

    Nor does it when the patient says that it is worse: then another try is due when it usually is, at the latest.
    """
    due_at = submission.due_at or context.now
    never_later = submission.is_unreached_emergency or submission.is_urgent_unheard
    wanted = _wanted_time(contacted, context) or due_at
    if submission.says_worse:
        latest = business_days_from_now(context, context.service_levels.try_again_days)
        wanted = min(wanted, latest if contacted.meaning.tries else due_at)
    set_due(submission, min(due_at, wanted) if never_later else wanted)


def _wanted_time(contacted: ContactEntry, context: StaffContext) -> datetime | None:
    if contacted.next_day is not None:
        return end_of_chosen_day(contacted.next_day, context)
    days = contacted.meaning.days
    return business_days_from_now(context, days(context.service_levels)) if days is not None else None


def snooze(
    session: Session, submission_id: str, version: int, day: date, note: str, context: StaffContext
) -> None:
    """Look at it again on a day; it then stands where its time puts it, in every list it belongs to.

    Raises LookupError, Conflict, and ActionRefused when that would leave somebody waiting whom nobody has called.
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
