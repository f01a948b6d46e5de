"""The contact log: every try and every talk, with what it changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from app.questionnaire.sections.emergency import EMERGENCY_SIGNS
from app.rules.due_dates import by_the_clock
from app.rules.tiers import Tier
from app.submissions.context import Desk, for_change
from app.submissions.events import Kind, record
from app.submissions.guards import CLINICIAN
from app.submissions.models import Submission
from app.submissions.moving import OVER, change_status
from app.submissions.statuses import REACHED, TRIED, IllegalMove, NextAction, Outcome, Status
from app.submissions.timers import business_days_on, end_of, may_wait, raise_alarm, set_due, usual_action

SIGN_IDS = frozenset(sign.id for sign in EMERGENCY_SIGNS.questions)
_CALLS = TRIED | REACHED | {Outcome.WILL_CALL_BACK}


@dataclass(frozen=True)
class Contacted:
    """One contact.

    signs: ids of the emergency signs that are there now; empty when they were asked and none is there; None when they
    were not asked. next_day: when to act again, or None to leave the time as it is.
    """

    outcome: Outcome
    version: int
    signs: frozenset[str] | None = None
    next_day: date | None = None
    note: str = ""


def log_contact(session: Session, submission_id: str, contacted: Contacted, desk: Desk) -> None:
    """Log a contact, and let it change status, next action and time.

    Raises LookupError, Conflict, and IllegalMove when it can not be logged so.
    """
    submission = for_change(session, submission_id, contacted.version, desk)
    _refuse_illegal(submission, contacted)
    day = end_of(contacted.next_day, desk) if contacted.next_day else None
    before = submission.status
    _note_first(submission, contacted, desk)
    if contacted.outcome is not Outcome.LETTER_SENT:
        _apply(submission, contacted, desk)
    record(
        session,
        submission,
        desk,
        Kind.CONTACT,
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


def _refuse_illegal(submission: Submission, contacted: Contacted) -> None:
    if submission.head_id is not None:
        raise IllegalMove("This is linked to another submission. Log the contact there.")
    still = submission.status == Status.DECIDED and submission.queue_rank == 0
    if (
        submission.status in OVER
        and not still
        and contacted.outcome not in (Outcome.SHE_CALLED, Outcome.LETTER_SENT)
    ):
        raise IllegalMove("It is decided. Open it again first, or press “The patient called us”.")
    if contacted.outcome is Outcome.TOLD_911 and submission.queue_rank > 0 and not contacted.signs:
        raise IllegalMove("Tick the emergency sign for which the patient was told to call 911.")
    if contacted.signs and not contacted.signs <= SIGN_IDS:
        raise IllegalMove("That is not one of the emergency signs.")
    if contacted.signs and contacted.outcome is Outcome.LETTER_SENT:
        raise IllegalMove("A letter asks nothing. Log how you heard of the emergency signs, then the letter.")
    if contacted.outcome in TRIED and contacted.signs is not None:
        raise IllegalMove("Nobody was spoken with, so no emergency sign was asked. Take the ticks out.")
    if contacted.outcome in (Outcome.SPOKE, Outcome.HELPER) and contacted.signs is None:
        raise IllegalMove(
            "Ask the emergency signs at each contact. Tick each one that is there now, or “Asked: none of these”."
        )


def _note_first(submission: Submission, contacted: Contacted, desk: Desk) -> None:
    if contacted.outcome in _CALLS and submission.first_contact_at is None:
        submission.first_contact_at = desk.now
        submission.minutes_to_contact = max(0, int((desk.now - submission.sent_at).total_seconds()) // 60)
    if contacted.outcome in TRIED:
        submission.tries += 1
    if _counts(submission, contacted):
        submission.reached_at = submission.reached_at or desk.now


def _counts(submission: Submission, contacted: Contacted) -> bool:
    """Whether somebody was reached who may speak of it. A helper who may not be spoken to can only be told to call 911."""
    if contacted.outcome is Outcome.HELPER:
        return submission.contact.get("may_speak_to_helper") is not False
    return contacted.outcome in REACHED


def _apply(submission: Submission, contacted: Contacted, desk: Desk) -> None:
    if contacted.outcome is Outcome.SHE_CALLED:
        _bring_back(submission, desk)
        if contacted.signs:
            raise_alarm(submission, desk)
        return
    told = contacted.outcome is Outcome.TOLD_911
    if contacted.signs:
        submission.tier_now = Tier.EMERGENCY_NOW
    if _counts(submission, contacted) and (told or not contacted.signs):
        submission.queue_rank = 1
        calm = submission.tier_now < Tier.URGENT_CLINICIAN or desk.actor.role == CLINICIAN
        submission.is_heard = submission.is_heard or calm
    if _counts(submission, contacted):
        submission.next_action = NextAction.CALL  # what the patient said on the status page was answered
    _follow_status(submission, contacted, desk)
    submission.next_action = usual_action(submission)
    if contacted.signs and not told:
        raise_alarm(submission, desk)
        return
    if told:
        submission.next_action = NextAction.ASK_ARRIVED
        set_due(submission, by_the_clock(desk.now, desk.service_levels.arrived_hours))
        return
    _set_time(submission, contacted, desk)


def _bring_back(submission: Submission, desk: Desk) -> None:
    """The patient called: back to whoever has it, or to nobody, and due now."""
    if submission.status != Status.NEW:
        change_status(submission, Status.TAKEN if submission.owner_id else Status.NEW, desk)
    if submission.queue_rank > 0:
        submission.next_action = NextAction.CALL_BACK
    set_due(submission, min(submission.due_at or desk.now, desk.now))


def _follow_status(submission: Submission, contacted: Contacted, desk: Desk) -> None:
    after = {Outcome.WILL_CALL_BACK: Status.WAITING_FOR_PATIENT, **dict.fromkeys(TRIED, Status.TRYING)}
    wanted = after.get(contacted.outcome, Status.TAKEN)
    waits = submission.status == Status.WAITING_FOR_REPORT and contacted.outcome is not Outcome.WILL_CALL_BACK
    keeps = waits or submission.status == Status.DECIDED
    if submission.owner_id is None:
        submission.owner_id = desk.actor.id
    if not keeps:
        submission.status = wanted


def _set_time(submission: Submission, contacted: Contacted, desk: Desk) -> None:
    """A next day moves the time; but what is urgent, and unheard by a clinician, never becomes due later.

    Nor does it when the patient says that it is worse: then another try is due when it usually is, at the latest.
    """
    due_at = submission.due_at or desk.now
    unheard = submission.tier_now >= Tier.URGENT_CLINICIAN and not submission.is_heard
    wanted = _wanted_time(contacted, desk) or due_at
    if submission.next_action == NextAction.SAYS_WORSE:
        latest = business_days_on(desk, desk.service_levels.try_again_days)
        wanted = min(wanted, latest if contacted.outcome in TRIED else due_at)
    set_due(submission, min(due_at, wanted) if submission.queue_rank == 0 or unheard else wanted)


def _wanted_time(contacted: Contacted, desk: Desk) -> datetime | None:
    if contacted.next_day is not None:
        return end_of(contacted.next_day, desk)
    if contacted.outcome is Outcome.WILL_CALL_BACK:
        return business_days_on(desk, desk.service_levels.patient_days)
    if contacted.outcome in TRIED:
        return business_days_on(desk, desk.service_levels.try_again_days)
    return None


def put_off(session: Session, submission_id: str, version: int, day: date, note: str, desk: Desk) -> None:
    """Look at it again on a day; it then stands where its time puts it, in every list it belongs to.

    Raises LookupError, Conflict, and IllegalMove when that would leave somebody waiting whom nobody has called.
    """
    submission = for_change(session, submission_id, version, desk)
    if submission.status == Status.CLOSED or submission.due_at is None:
        raise IllegalMove("It is closed, and has no time any more.")
    due_at = end_of(day, desk)
    later = due_at > submission.due_at
    if submission.queue_rank == 0:
        raise IllegalMove("An emergency that nobody has reached can not be put off.")
    if later and submission.first_contact_at is None:
        raise IllegalMove("Nobody has called this patient yet. Log a try first; then it can be put off.")
    if later and submission.next_action == NextAction.SAYS_WORSE:
        raise IllegalMove("The patient says it is worse. Talk with them first; then it can be put off.")
    if later and not may_wait(submission):
        raise IllegalMove(
            "This is urgent, and no clinician has spoken with the patient. It can not be put off."
        )
    if not note:
        raise IllegalMove("Write why it is put off.")
    set_due(submission, due_at)
    record(session, submission, desk, Kind.PUT_OFF, {"until": day.isoformat(), "note": note})
