"""What every act has in common: who acts and when, the version that was seen, the event, the timers.

Every act writes its event in the same transaction, and leaves an open submission with a next action and a time.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.questionnaire.answers import Answers, load_known
from app.questionnaire.questions import JOURNEY
from app.questionnaire.wording_snapshot import questions_in
from app.rules.assess import Assessment
from app.rules.due_dates import ServiceLevels, end_of_business_day, end_of_day, last_days, tier_due
from app.rules.open_questions import open_questions
from app.rules.tiers import Tier
from app.submissions.calendar import is_business_day
from app.submissions.models import Event, ShownText, Submission
from app.submissions.statuses import FROM_THE_PATIENT, Conflict, IllegalMove, NextAction, Status

FARTHEST_AHEAD = timedelta(days=92)


class Kind(StrEnum):
    """What an event is about."""

    SENT = "sent"
    READ = "read"
    MOVED = "moved"
    ASSIGNED = "assigned"
    CONTACT = "contact"
    ANSWERED = "answered"
    NOTED = "noted"
    REPORT = "report"
    PUT_OFF = "put_off"
    LINKED = "linked"
    UNLINKED = "unlinked"
    EXPORTED = "exported"
    CLEARED = "cleared"
    RESCORED = "rescored"
    NAMED = "named"
    SAID_WORSE = "said_worse"
    NEW_PHONE = "new_phone"
    TOOK_BACK = "took_back"


GIVEN_LATER = (Kind.ANSWERED, Kind.SAID_WORSE)
"""They hold answers that were given after sending: by phone, and by the patient on the status page."""
READINGS = frozenset({Kind.READ, Kind.EXPORTED, Kind.NAMED})
"""They change nothing."""


@dataclass(frozen=True)
class Actor:
    """The staff member who acts."""

    id: int
    role: str


@dataclass(frozen=True)
class Desk:
    """Who acts, when (aware, in the clinic's zone), and under which promises."""

    actor: Actor
    now: datetime
    service_levels: ServiceLevels = field(default_factory=ServiceLevels)

    @property
    def actor_id(self) -> int | None:
        """The account behind an event."""
        return self.actor.id


@dataclass(frozen=True)
class Visit:
    """The patient acts, on the status page: when (aware, in the clinic's zone), and under which promises."""

    now: datetime
    service_levels: ServiceLevels = field(default_factory=ServiceLevels)
    actor_id: ClassVar[int | None] = None


Acting = Desk | Visit


def for_change(session: Session, submission_id: str, version: int, desk: Desk) -> Submission:
    """The submission, held until the transaction ends.

    Raises LookupError when there is none, Conflict when it is not any more the version that was seen, and IllegalMove
    when whoever acts was disabled in this very moment.
    """
    refuse_whoever_left(session, desk)
    found = session.get(Submission, submission_id, with_for_update=True) if submission_id.isalnum() else None
    if found is None:
        raise LookupError(submission_id)
    if found.version != version:
        raise Conflict
    return found


def hold(session: Session, *ids: str) -> dict[str, Submission]:
    """These submissions as they are stored now, held until the transaction ends.

    Always in one order, so that two who want the same ones wait for one another.
    """
    chosen = select(Submission).where(Submission.id.in_(ids)).order_by(Submission.id).with_for_update()
    rows = session.scalars(chosen.execution_options(populate_existing=True))
    return {row.id: row for row in rows}


def refuse_whoever_left(session: Session, desk: Desk) -> None:
    """Raise IllegalMove when the account that acts is disabled. Who disables it waits until this act is done."""
    staff: Any = Submission.metadata.tables["staff"]
    row = select(staff.c.disabled_at).where(staff.c.id == desk.actor.id).with_for_update(read=True)
    found = session.execute(row).one_or_none()
    if found is None or found.disabled_at is not None:
        raise IllegalMove("This account can not sign in any more. Nothing was changed.")


def record(
    session: Session,
    submission: Submission,
    acting: Acting,
    kind: Kind,
    detail: dict[str, Any] | None = None,
    **plain: Any,
) -> Event:
    """Write what was done. Everything but reading makes a new version."""
    changes = kind not in READINGS
    if changes:
        submission.version += 1
    event = Event(
        at=acting.now,
        kind=kind,
        actor_id=acting.actor_id,
        version=submission.version if changes else None,
        submission=submission,
        **{
            "place_id": uuid.uuid4().hex,
            "from_status": None,
            "to_status": submission.status,
            "decision": None,
            **plain,
        },
    )
    event.detail = {name: value for name, value in (detail or {}).items() if value or value == 0} or None
    session.add(event)
    return event


def events_of(session: Session, submission: Submission, *kinds: Kind) -> list[Event]:
    """The events of these kinds, oldest first, each joined to its submission, so that it can be opened."""
    chosen = select(Event).where(Event.submission_id == submission.id, Event.kind.in_(kinds))
    return list(session.scalars(chosen.order_by(Event.id)))


def answers_now(submission: Submission, later: list[Event]) -> Answers:
    """The patient's answers with those that were given since. What was sent stays as it was sent.

    later: the events of GIVEN_LATER, oldest first.
    """
    answers = load_known(submission.answers["given"], JOURNEY.questions, submission.as_of)
    for event in later:
        said_on = date.fromisoformat((event.detail or {})["said_on"])
        for question, value in load_known(said_in(event), JOURNEY.questions, said_on).items():
            answers = answers.plus(question, value)
    return answers


def said_in(event: Event) -> dict[str, Any]:
    """The answers in an event of GIVEN_LATER, in their JSON form."""
    detail = event.detail or {}
    if event.kind == Kind.SAID_WORSE:
        answers: dict[str, Any] = detail.get("answers", {})
        return answers
    return {detail.get("question", ""): detail.get("value")}


def set_due(submission: Submission, due_at: datetime) -> None:
    """Set until when it must be acted on. The window's last days bring that forward, an emergency is due already."""
    submission.due_at = due_at
    last = submission.last_days_at
    submission.act_by = due_at if submission.queue_rank == 0 or last is None else min(due_at, last)


def may_wait(submission: Submission) -> bool:
    """Whether it may become due later: somebody tried to call, nothing urgent is still unheard by a clinician, and no
    word of the patient that it is worse is unanswered.
    """
    urgent = submission.tier_now >= Tier.URGENT_CLINICIAN and not submission.is_heard
    worse = submission.next_action == NextAction.SAYS_WORSE
    return submission.first_contact_at is not None and not urgent and not worse


def business_days_on(acting: Acting, days: int) -> datetime:
    """When the clinic closes so many business days from now."""
    return end_of_business_day(acting.now, days, is_business_day, acting.service_levels)


def end_of(day: date, desk: Desk) -> datetime:
    """When the clinic closes on a day that was chosen. Raises IllegalMove for one that can not be meant."""
    if not desk.now.date() <= day <= desk.now.date() + FARTHEST_AHEAD:
        raise IllegalMove("Choose a day from today on, at most three months ahead.")
    return end_of_day(day, desk.service_levels, desk.now.tzinfo)


def usual_action(submission: Submission) -> NextAction:
    """What is to be done next, as far as status, tier and the patient's own word say it."""
    by_status = {
        Status.TRYING: NextAction.CALL_AGAIN,
        Status.WAITING_FOR_PATIENT: NextAction.ASK_PATIENT,
        Status.WAITING_FOR_REPORT: NextAction.GET_REPORT,
    }
    if submission.queue_rank == 0:
        return NextAction.CALL_NOW
    if submission.status == Status.DECIDED:
        return NextAction.CARRY_OUT
    if submission.next_action in FROM_THE_PATIENT:
        return NextAction(submission.next_action)
    if submission.status in by_status:
        return by_status[Status(submission.status)]
    return NextAction.CLINICIAN_READS if submission.tier_now >= Tier.STANDARD_REVIEW else NextAction.CALL


def raise_alarm(submission: Submission, acting: Acting) -> None:
    """An emergency that must be reached: to the top of the queue, due now, until somebody has been spoken with."""
    submission.tier_now = max(submission.tier_now, Tier.EMERGENCY_NOW)
    submission.queue_rank = 0
    submission.alarm_at, submission.is_heard = acting.now, False
    submission.next_action = NextAction.CALL_NOW
    set_due(submission, acting.now)


def take_in(submission: Submission, assessment: Assessment, acting: Acting) -> None:
    """Let a new assessment raise the case. It never lowers its tier, takes a hold away, or moves its last days later.

    A window that was said otherwise before is widened: nobody knows which of the two is right.
    """
    submission.has_hold = submission.has_hold or bool(assessment.holds)
    submission.queue_score = -assessment.score
    widen_window(submission, assessment.window)
    begin = last_days(assessment.window, submission.as_of, acting.service_levels, acting.now.tzinfo)
    known = [moment for moment in (submission.last_days_at, begin) if moment is not None]
    submission.last_days_at = min(known, default=None)
    if submission.due_at is None:
        return
    due_at = submission.due_at
    if assessment.tier > submission.tier_now:
        due_at = min(due_at, tier_due(assessment, acting.now, is_business_day, acting.service_levels))
        submission.tier_now, submission.is_heard = assessment.tier, False
        submission.next_action = usual_action(submission)
        if assessment.tier is Tier.EMERGENCY_NOW:
            raise_alarm(submission, acting)
            return
    set_due(submission, due_at)


def count_open(session: Session, submission: Submission, answers: Answers, flags: Sequence[str]) -> None:
    """Count what is still to be asked, over the questions that this submission was shown.

    answers: as they are known. flags: those that the rules find in them.
    """
    shown = session.get_one(ShownText, submission.questions_text).body
    known = JOURNEY.for_rules(answers)
    submission.open_questions = len(open_questions(known, flags, questions_in(shown)))


def widen_window(submission: Submission, window: tuple[date, date] | None) -> None:
    """Let the window reach over what was known and over this one; None adds nothing."""
    if window is None:
        return
    first, last = submission.window_first, submission.window_last
    submission.window_first = window[0] if first is None else min(first, window[0])
    submission.window_last = window[1] if last is None else max(last, window[1])
