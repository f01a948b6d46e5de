"""Handing a case over to the clinic's chart system: made, taken back, fetched and confirmed.

A system gets the case as it is when it fetches it, never as it was when someone pressed: a later answer, a decision or a
correction is in it. So whose consent ended meanwhile, or who was erased, is not there any more.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Select, func, select, text, update
from sqlalchemy.orm import Session

from app.audit.access_log import is_id
from app.staff.api_tokens import ApiToken
from app.staff.clinic_ties import Clinics
from app.submissions.context import StaffContext, lock_rows, refuse_disabled_account
from app.submissions.events import EventKind, record
from app.submissions.handover_table import WAITS, Handover, HandoverKind
from app.submissions.models import Submission
from app.submissions.rights.releases import Release, why_not
from app.submissions.statuses import ActionRefused

LISTED = 100
RANDOM_BYTES = 16
NOT_FETCHED = "No system has fetched it yet."
NOTHING_WAITS = "Nothing waits here to be fetched: it was fetched, or taken back, in the meantime."


class HandoverStep(StrEnum):
    """The outcome of an event of a handover. Stored."""

    MADE = "made"
    TAKEN_BACK = "taken_back"


@dataclass(frozen=True)
class Listed:
    """What a token may fetch: at most LISTED, the one that waits longest first. over: ids of those whose consent ended."""

    handovers: list[Handover] = field(default_factory=list)
    over: list[str] = field(default_factory=list)


def hand_over(session: Session, submission_id: str, context: StaffContext) -> Handover:
    """Let a system fetch a case, with an event, and return what waits for that; the one that waits already, if one does.

    Raises LookupError when there is no such case, and ActionRefused without a live consent.
    """
    refuse_disabled_account(session, context)
    submission = _locked(session, submission_id)
    if refusal := why_not(submission, Release.FILE, context.now.date()):
        raise ActionRefused(refusal)
    waiting = _waiting_of(session, submission_id)
    if waiting is not None:
        return waiting
    made = Handover(
        id=secrets.token_hex(RANDOM_BYTES),
        submission_id=submission.id,
        kind=HandoverKind.FHIR,
        made_at=context.now,
        made_by=context.actor.id,
    )
    session.add(made)
    record(session, submission, context, EventKind.HANDED_OVER, outcome=HandoverStep.MADE)
    return made


def take_back(session: Session, submission_id: str, context: StaffContext) -> None:
    """Take a case back before a system confirms that it has it, with an event.

    Raises LookupError when there is no such case, and ActionRefused when nothing waits.
    """
    refuse_disabled_account(session, context)
    submission = _locked(session, submission_id)
    waiting = _waiting_of(session, submission_id)
    if waiting is None:
        raise ActionRefused(NOTHING_WAITS)
    waiting.withdrawn_at, waiting.withdrawn_by = context.now, context.actor.id
    record(session, submission, context, EventKind.HANDED_OVER, outcome=HandoverStep.TAKEN_BACK)


def _locked(session: Session, submission_id: str) -> Submission:
    submission = lock_rows(session, submission_id).get(submission_id)
    if submission is None or submission.erased_at is not None:
        raise LookupError(submission_id)
    return submission


def _waiting_of(session: Session, submission_id: str) -> Handover | None:
    waiting = select(Handover).where(Handover.submission_id == submission_id, text(WAITS))
    return session.scalar(waiting.with_for_update())


def tokens_and_latest(session: Session, submission_id: str) -> tuple[list[ApiToken], Handover | None]:
    """Return every token, and the latest handover of a case in whatever state, in one statement.

    None when it was never handed over; without any token, no one ever could.
    """
    of_case = select(Handover.id).where(Handover.submission_id == submission_id)
    latest = of_case.order_by(Handover.made_at.desc(), Handover.id).limit(1).scalar_subquery()
    beside = select(ApiToken, Handover).outerjoin(Handover, Handover.id == latest)
    rows = session.execute(beside.order_by(ApiToken.name)).all()
    return [token for token, _ in rows], rows[0][1] if rows else None


def listed(session: Session, clinics: Clinics, today: date) -> Listed:
    """Return what a token may fetch now."""
    found = Listed()
    waiting = _of_clinics(clinics).where(text(WAITS))
    rows = session.execute(
        waiting.order_by(Handover.made_at, Handover.id).execution_options(yield_per=LISTED)
    )
    for handover, submission in rows:
        if why_not(submission, Release.FILE, today):
            found.over.append(handover.id)
        elif len(found.handovers) < LISTED:
            found.handovers.append(handover)
        else:
            break
    rows.close()
    return found


def within_reach(session: Session, handover_id: str, clinics: Clinics) -> tuple[Handover, Submission] | None:
    """Return a handover that a token may fetch, or that was taken, and its case; None when there is none for it."""
    if not is_id(handover_id):
        return None
    query = _of_clinics(clinics)
    row = session.execute(query.where(Handover.id == handover_id, Handover.withdrawn_at.is_(None))).first()
    return (row[0], row[1]) if row else None


def _of_clinics(clinics: Clinics) -> Select[Handover, Submission]:
    joined = select(Handover, Submission).join(Submission, Submission.id == Handover.submission_id)
    return joined if clinics is None else joined.where(Submission.clinic_id.in_(sorted(clinics)))


def withdraw(session: Session, ids: Sequence[str], now: datetime) -> None:
    """Take out of reach what no live consent covers any more. The history says of the consent when it ended."""
    waiting = update(Handover).where(Handover.id.in_(ids), text(WAITS))
    session.execute(waiting.values(withdrawn_at=now))


def note_fetched(session: Session, handover_id: str, version: int, token_id: int, now: datetime) -> bool:
    """Note that a system is given the bundle; return False when it must not be: it is out of reach, or the case has changed.

    version: of the submission that the bundle was made of. Taking back, a change of the consent and an erasure lock the same
    rows: what was acknowledged before is seen here.
    """
    handover = _lock_with_case(session, handover_id, version)
    if handover is None or not handover.waits:
        return False
    handover.fetched_at, handover.fetched_by = now, token_id
    return True


def _lock_with_case(session: Session, handover_id: str, version: int) -> Handover | None:
    """Lock a case and then its handover, in the order of those who take back; None when either is not as it was."""
    of_case = select(Handover.submission_id).where(Handover.id == handover_id)
    submission_id = session.scalar(of_case)
    submission = lock_rows(session, submission_id).get(submission_id) if submission_id else None
    if submission is None or submission.version != version:
        return None
    return session.get(Handover, handover_id, with_for_update=True, populate_existing=True)


def note_taken(session: Session, handover_id: str, token_id: int, now: datetime) -> bool:
    """Note that a system has it for good; return whether this was the first time.

    Raises LookupError when it was taken back before, and ActionRefused when no one has fetched it: it would be lost.
    """
    handover = session.get(Handover, handover_id, with_for_update=True, populate_existing=True)
    if handover is None or handover.withdrawn_at is not None:
        raise LookupError(handover_id)
    if handover.fetched_at is None:
        raise ActionRefused(NOT_FETCHED)
    if handover.taken_at is not None:
        return False
    handover.taken_at, handover.taken_by = now, token_id
    return True


def waiting_since(session: Session) -> tuple[int, datetime | None]:
    """Return how many wait to be fetched and confirmed, and since when the oldest does."""
    waiting = select(func.count(), func.min(Handover.made_at)).where(text(WAITS))
    number, oldest = session.execute(waiting).one()
    return number, oldest
