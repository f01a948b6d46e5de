"""The contact log: every try and every talk, with what it changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from app.questionnaire.sections.emergency import EMERGENCY_SIGNS
from app.rules.tiers import Tier
from app.submissions.acting import (
    Desk,
    Kind,
    business_days_on,
    end_of,
    for_change,
    raise_alarm,
    record,
    set_due,
    usual_action,
)
from app.submissions.models import Submission
from app.submissions.moving import OVER, change_status
from app.submissions.statuses import REACHED, TRIED, IllegalMove, NextAction, Outcome, Status

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
    submission = for_change(session, submission_id, contacted.version)
    _refuse_illegal(submission, contacted)
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
            "next_day": contacted.next_day.isoformat() if contacted.next_day else "",
        },
        from_status=before,
        outcome=contacted.outcome,
    )


def _refuse_illegal(submission: Submission, contacted: Contacted) -> None:
    if submission.head_id is not None:
        raise IllegalMove("This is linked to another submission. Log the contact there.")
    if submission.status in OVER and contacted.outcome not in (Outcome.SHE_CALLED, Outcome.LETTER_SENT):
        raise IllegalMove("It is decided. Open it again first, or press “She called us”.")
    if contacted.signs and not contacted.signs <= SIGN_IDS:
        raise IllegalMove("That is not one of the emergency signs.")
    if contacted.signs and contacted.outcome is Outcome.LETTER_SENT:
        raise IllegalMove("A letter asks nothing. Log how you heard of the emergency signs, then the letter.")
    if contacted.outcome in (Outcome.SPOKE, Outcome.HELPER) and contacted.signs is None:
        raise IllegalMove(
            "Ask the emergency signs at each contact. Tick each one that is there now, or “None of these now”."
        )


def _note_first(submission: Submission, contacted: Contacted, desk: Desk) -> None:
    if contacted.outcome in _CALLS and submission.first_contact_at is None:
        submission.first_contact_at = desk.now
        submission.minutes_to_contact = max(0, int((desk.now - submission.sent_at).total_seconds()) // 60)
    if contacted.outcome in TRIED:
        submission.tries += 1
    if contacted.outcome in REACHED and submission.reached_at is None:
        submission.reached_at = desk.now


def _apply(submission: Submission, contacted: Contacted, desk: Desk) -> None:
    if contacted.outcome is Outcome.SHE_CALLED:
        _bring_back(submission, desk)
        if contacted.signs:
            raise_alarm(submission, desk)
        return
    if contacted.outcome in REACHED and not (contacted.signs and contacted.outcome is not Outcome.TOLD_911):
        submission.queue_rank = 1
    if contacted.signs:
        submission.tier_now = Tier.EMERGENCY_NOW
    _follow_status(submission, contacted, desk)
    submission.next_action = usual_action(submission)
    if contacted.signs and contacted.outcome is not Outcome.TOLD_911:
        raise_alarm(submission, desk)
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
    keeps = contacted.outcome in REACHED and submission.status == Status.WAITING_FOR_REPORT
    if submission.owner_id is None:
        submission.owner_id = desk.actor.id
    if not keeps:
        submission.status = wanted


def _set_time(submission: Submission, contacted: Contacted, desk: Desk) -> None:
    """A next day moves the time; but what is urgent and was never reached stays due as it was."""
    nobody_reached = contacted.outcome not in REACHED and submission.reached_at is None
    if submission.queue_rank == 0 or (nobody_reached and submission.tier_now >= Tier.URGENT_CLINICIAN):
        set_due(submission, submission.due_at or desk.now)
    elif contacted.next_day is not None:
        set_due(submission, end_of(contacted.next_day, desk))
    elif contacted.outcome is Outcome.WILL_CALL_BACK:
        set_due(submission, business_days_on(desk, desk.policy.patient_days))
    elif contacted.outcome in TRIED:
        set_due(submission, business_days_on(desk, desk.policy.try_again_days))
    else:
        set_due(submission, submission.due_at or desk.now)


def put_off(session: Session, submission_id: str, version: int, day: date, note: str, desk: Desk) -> None:
    """Look at it again on a day; it then stands where its time puts it, in every list it belongs to.

    Raises LookupError, Conflict, and IllegalMove when that would leave somebody waiting whom nobody has called.
    """
    submission = for_change(session, submission_id, version)
    if submission.status == Status.CLOSED or submission.due_at is None:
        raise IllegalMove("It is closed, and has no time any more.")
    due_at = end_of(day, desk)
    later = due_at > submission.due_at
    if submission.queue_rank == 0:
        raise IllegalMove("An emergency that nobody has reached can not be put off.")
    if later and submission.first_contact_at is None:
        raise IllegalMove("Nobody has called this patient yet. Log a try first; then it can be put off.")
    urgent = submission.tier_now >= Tier.URGENT_CLINICIAN and submission.reached_at is None
    if later and urgent:
        raise IllegalMove("This is urgent, and nobody has been reached. It can not be put off.")
    submission.next_action = NextAction.LOOK_AGAIN
    set_due(submission, due_at)
    record(session, submission, desk, Kind.PUT_OFF, {"until": day.isoformat(), "note": note})
