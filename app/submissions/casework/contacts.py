"""The contact log: every attempt and every conversation, and what it changes."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy.orm import Session

from app.rules.due_dates import end_of_day
from app.rules.safety import RED_FLAGS
from app.submissions.casework.contact_effects import ContactEntry, apply_contact, uses_english
from app.submissions.casework.reaching import is_with_practice
from app.submissions.casework.unreached import current_plan
from app.submissions.context import StaffContext, load_for_update
from app.submissions.events import EventKind, record
from app.submissions.models import Submission
from app.submissions.part_of_day import end_of_chosen_part
from app.submissions.statuses import OUTCOMES, UNTIL_PLANNED, ActionRefused, NextAction, Outcome, Status
from app.submissions.timers import end_of_chosen_day, misses_window, set_due
from app.submissions.urgency import SNOOZE_REFUSALS, URGENT_RANK, Urgency

SIGN_IDS = frozenset(sign.id for sign in RED_FLAGS)


class SignsNotAsked(ActionRefused):
    """A talk is logged without a word about the emergency signs."""


def log_contact(session: Session, submission_id: str, entry: ContactEntry, context: StaffContext) -> None:
    """Log a contact, and update status, next action and due time.

    Raises LookupError, Conflict, and ActionRefused when it cannot be logged like this.
    """
    submission = load_for_update(session, submission_id, entry.version, context)
    _refuse_illegal(submission, entry)
    chosen_time = _chosen_time(submission, entry, context)
    status_before = submission.status
    apply_contact(submission, entry, context, current_plan(session, submission))
    detail = {
        "note": entry.note,
        "signs": sorted(entry.signs or ()),
        "asked": entry.signs is not None and not entry.meaning.patient_called,
        **_promised(entry, is_kept=submission.due_at == chosen_time),
        "language_used": entry.language_used or "",
        "capacity": entry.capacity or "",
        "interpreter": entry.interpreter,
        "hospital": entry.hospital,
        "care_source": entry.care_source,
        "misses_window": entry.misses_window or "",
        "call_by": _call_by(submission, entry, context),
    }
    record(
        session,
        submission,
        context,
        EventKind.CONTACT,
        detail,
        from_status=status_before,
        outcome=entry.outcome,
    )


def _promised(entry: ContactEntry, *, is_kept: bool) -> dict[str, str]:
    """Return the chosen day and part of it, or the day that is too late for it. is_kept: whether it became the due time."""
    if entry.next_day is None:
        return {}
    if not is_kept:
        return {"day_not_kept": entry.next_day.isoformat()}
    return {"next_day": entry.next_day.isoformat(), "next_part": entry.next_part or ""}


def _call_by(submission: Submission, entry: ContactEntry, context: StaffContext) -> str:
    """Return what an urgent patient who was not reached may be told: the end of the day on which the next call is due."""
    due_at = submission.due_at
    is_called_again = submission.next_action not in UNTIL_PLANNED and submission.queue_rank == URGENT_RANK
    if not (entry.meaning.tries and is_called_again and due_at):
        return ""
    day = due_at.astimezone(context.now.tzinfo).date()
    return end_of_day(day, context.service_levels, context.now.tzinfo).isoformat()


def _chosen_time(submission: Submission, entry: ContactEntry, context: StaffContext) -> datetime | None:
    if entry.next_day is None:
        return None
    refuse_missing_window(submission, entry.next_day, entry.misses_window, context)
    return end_of_chosen_part(entry.next_day, entry.next_part, context)


def refuse_missing_window(submission: Submission, day: date, is_known: bool, context: StaffContext) -> None:
    """Raise ActionRefused when the window closes before a chosen day, and staff have not said that they know."""
    due_on = end_of_chosen_day(
        day, context
    ).date()  # the next open day, if the clinic is closed on the chosen one
    if not is_known and (words := misses_window(submission, due_on, context.now.date())):
        raise ActionRefused(f"{words} Tick that you know, or choose a sooner day.")


def _refuse_illegal(submission: Submission, entry: ContactEntry) -> None:
    if submission.head_id is not None:
        raise ActionRefused("This is linked to another submission. Log the contact there.")
    meaning = entry.meaning
    if is_settled(submission) and not meaning.allowed_when_over:
        raise ActionRefused("It is decided. Reopen it first, or press “Inbound call”.")
    if meaning.tells_911 and not submission.is_unreached_emergency and not entry.signs:
        raise ActionRefused("Tick the emergency sign for which the patient was told to call 911.")
    if entry.signs and not entry.signs <= SIGN_IDS:
        raise ActionRefused("That is not one of the emergency signs.")
    if entry.signs and meaning.is_elsewhere:
        raise ActionRefused(
            "This asks the patient nothing. Log how you heard of the emergency signs first, then this."
        )
    if meaning.patient_called and entry.signs is not None and not entry.signs:
        raise ActionRefused(
            "A voicemail answers nothing. If you spoke with the patient, press “Inbound call”."
        )
    if meaning.tries and entry.signs is not None:
        raise ActionRefused(
            "You ticked an emergency sign, but not who you spoke with. Choose that, or untick it if it was a slip."
            if entry.signs
            else "You ticked that you asked the red flags, but not who you spoke with. Choose that, or untick it."
        )
    is_patients_side = not is_with_practice(submission, entry.outcome)
    if meaning.must_ask_signs and is_patients_side and entry.signs is None:
        raise SignsNotAsked("Ask the red flags. Tick each one they have, or “Asked – all negative”.")
    if entry.language_used is None and must_say_language(submission, entry.outcome):
        raise ActionRefused(
            "Say how you understood each other: in a shared language, or with an interpreter."
        )


def must_say_language(submission: Submission, outcome: Outcome) -> bool:
    """Whether staff must say how they and the patient understood each other (decision model, section 4: heard)."""
    must_ask = OUTCOMES[outcome].must_ask_signs
    return must_ask and not uses_english(submission) and not is_with_practice(submission, outcome)


def is_settled(submission: Submission) -> bool:
    """Whether no one calls about it any more: it is closed, or decided and not urgent. What the patient does is still logged."""
    is_decided = submission.status == Status.DECIDED and submission.queue_rank > URGENT_RANK
    return submission.status == Status.CLOSED or is_decided


def snooze(
    session: Session,
    submission_id: str,
    version: int,
    day: date,
    note: str,
    context: StaffContext,
    *,
    misses_window: bool = False,
) -> None:
    """Set the due time to a later or sooner day; every list then orders it by that time.

    misses_window: whether staff know that the treatment window closes before that day.
    Raises LookupError, Conflict, and ActionRefused when that would keep a patient waiting who must be called first.
    """
    submission = load_for_update(session, submission_id, version, context)
    if submission.status == Status.CLOSED or submission.due_at is None:
        raise ActionRefused("It is closed, and has no time any more.")
    due_at = end_of_chosen_day(day, context)
    _refuse_snooze(submission, due_at > submission.due_at)
    if not note:
        raise ActionRefused("Write why it is snoozed.")
    refuse_missing_window(submission, day, misses_window, context)
    submission.acted_at = context.now
    set_due(submission, due_at, context.now)
    detail = {"until": day.isoformat(), "note": note, "misses_window": misses_window or ""}
    record(session, submission, context, EventKind.PUT_OFF, detail)


def may_be_snoozed(submission: Submission) -> bool:
    """Whether it may be snoozed to a later day."""
    try:
        _refuse_snooze(submission, True)
    except ActionRefused:
        return False
    return True


def _refuse_snooze(submission: Submission, to_later: bool) -> None:
    urgency = submission.urgency
    if urgency is Urgency.EMERGENCY_NOT_REACHED:
        raise ActionRefused(SNOOZE_REFUSALS[urgency])
    if to_later and submission.next_action == NextAction.ASK_ARRIVED:
        raise ActionRefused("They were told to call 911. Ask first whether they got there.")
    if to_later and submission.first_contact_at is None:
        raise ActionRefused("No one has called this patient yet. Log a try first; then it can be snoozed.")
    if to_later and urgency in SNOOZE_REFUSALS:
        raise ActionRefused(SNOOZE_REFUSALS[urgency])
