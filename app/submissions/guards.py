"""What may not be done yet, and why: each guard says in words what is missing."""

from __future__ import annotations

from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.rules.assess import HOLD
from app.rules.tiers import Tier
from app.submissions.acting import Desk, Kind, events_of
from app.submissions.models import Event, Submission
from app.submissions.statuses import FITS, REACHED, TRIED, Decision, IllegalMove, Outcome, Reason

CLINICIAN = "clinician"
TRIES_BEFORE_GIVING_UP = 3  # on different days

FLAGS_FOR_A_CLINICIAN = frozenset(
    {"flag:immune_risk", "flag:cancer_active", "flag:cancer_past", "flag:prior_spine_procedure"}
)
"""At a low tier these are read by a clinician before the submission is closed (decision model, section 2)."""


def refuse_decision(
    session: Session, submission: Submission, desk: Desk, decision: Decision, note: str, reason: Reason | None
) -> None:
    """Raise IllegalMove when this can not be decided now."""
    if decision is Decision.DUPLICATE and not note:
        raise IllegalMove(
            "Write of which reference it is a duplicate; or link the two, under Possible duplicates."
        )
    if decision is Decision.COULD_NOT_REACH and not note:
        raise IllegalMove("Write when you tried to call, and what happens instead.")
    if decision not in FITS[Tier(submission.tier_now)] and not (reason and note):
        raise IllegalMove(
            "This decision goes another way than the tier. Choose a reason, and write in your words why."
        )
    if (
        decision is Decision.BOOK_CLINIC
        and submission.has_hold
        and not _seen_by_a_clinician(session, submission, desk)
    ):
        raise IllegalMove(
            "There is a hold. A clinician must read this before it can be booked: leave it taken, and ask one."
        )


def refuse_closing(session: Session, submission: Submission, desk: Desk) -> None:
    """Raise IllegalMove when this can not be closed now."""
    if submission.tier_now == Tier.EMERGENCY_NOW and submission.queue_rank == 0:
        _refuse_giving_up_early(session, submission, desk)
    if _needs_a_clinician(session, submission) and not _seen_by_a_clinician(session, submission, desk):
        raise IllegalMove("A clinician must read this before it is closed.")


def _refuse_giving_up_early(session: Session, submission: Submission, desk: Desk) -> None:
    contacts = _since_somebody_was_reached(events_of(session, submission, Kind.CONTACT))
    tries = [contact for contact in contacts if contact.outcome in TRIED]
    days = {contact.at.astimezone(desk.now.tzinfo).date() for contact in tries}
    callers = {contact.actor_id for contact in tries}
    letter = any(contact.outcome == Outcome.LETTER_SENT for contact in contacts)
    missing = [
        *(
            [f"tries on {TRIES_BEFORE_GIVING_UP} different days (so far {len(days)})"]
            * (len(days) < TRIES_BEFORE_GIVING_UP)
        ),
        *(["a try by a second person"] * (len(callers) < 2)),
        *(["a letter"] * (not letter)),
    ]
    if missing:
        raise IllegalMove(
            "Nobody has been reached in this emergency. Before it can be closed, log under Contact: "
            + ", ".join(missing)
            + "."
        )


def _since_somebody_was_reached(contacts: list[Event]) -> list[Event]:
    """What was tried for the emergency there is now, not for an earlier one."""
    reached = [number for number, contact in enumerate(contacts, 1) if contact.outcome in REACHED]
    return contacts[reached[-1] if reached else 0 :]


def _needs_a_clinician(session: Session, submission: Submission) -> bool:
    flags = flags_of_the_set(session, submission)
    held = submission.has_hold or any(flag.startswith(HOLD) for flag in flags)
    if submission.decision == Decision.BOOK_CLINIC and held:
        return True
    if submission.decision == Decision.COULD_NOT_REACH:
        return held or submission.tier_now >= Tier.URGENT_CLINICIAN
    low = submission.tier_now <= Tier.IMAGING_FIRST
    return low and (held or bool(flags & FLAGS_FOR_A_CLINICIAN))


def flags_of_the_set(session: Session, submission: Submission) -> set[str]:
    """The flags of a submission as sent and after calls, and of every one that is linked to it."""
    linked = session.scalars(select(Submission).where(Submission.head_id == submission.id))
    flags: set[str] = set()
    for each in (submission, *linked):
        flags.update(each.assessment["flags"])
        for event in events_of(session, each, Kind.ANSWERED):
            flags.update((event.detail or {}).get("flags", ()))
    return flags


def _seen_by_a_clinician(session: Session, submission: Submission, desk: Desk) -> bool:
    """Clinicians are known by their events: one of theirs is on the submission, or they act now."""
    return desk.actor.role == CLINICIAN or was_read_by_a_clinician(session, submission)


def was_read_by_a_clinician(session: Session, submission: Submission) -> bool:
    """Whether a clinician has opened a submission, and every one that is linked to it."""
    staff: Any = Submission.metadata.tables["staff"]
    theirs = (
        select(Event.submission_id)
        .join(staff, staff.c.id == Event.actor_id)
        .where(Event.submission_id == Submission.id, staff.c.role == CLINICIAN)
    )
    unread = (
        select(Submission.id)
        .where(or_(Submission.id == submission.id, Submission.head_id == submission.id), ~theirs.exists())
        .limit(1)
    )
    return session.scalar(unread) is None
