"""What a patient does after sending, on the status page: says that it is worse, gives another number, takes it back.

Each act is an event without an actor, written under the lock of its row: pressed twice, or by two at once, it is done
once. What is linked is done to the submission that stands for it. Nothing here lowers a case, or closes one.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.keys import Keys
from app.questionnaire.answers import Answers
from app.questionnaire.sections.emergency import EMERGENCY_SIGNS
from app.questionnaire.sections.options import YES
from app.questionnaire.sections.pain import PAIN_TREND
from app.questionnaire.sections.worse import PAIN_WORSE
from app.rules.due_dates import by_the_clock
from app.rules.safety import red_flags
from app.rules.tiers import Tier
from app.submissions.by_phone import assessed, raises
from app.submissions.context import Visit, hold
from app.submissions.events import GIVEN_LATER, Kind, answers_now, events_of, record
from app.submissions.models import Event, Submission
from app.submissions.moving import OVER, change_status
from app.submissions.open_questions import count_open
from app.submissions.phones import change_phone
from app.submissions.sealing import index_of_phone
from app.submissions.standing import is_called_all_the_same, took_back_at
from app.submissions.statuses import Conflict, Decision, NextAction, Status
from app.submissions.timers import business_days_on, raise_alarm, set_due, take_in, usual_action

CALL_BACK_BUSINESS_DAYS = 1
TRIES = 5
T = TypeVar("T")


@dataclass(frozen=True)
class Worse:
    """What is said. answers: to the questions of `app.questionnaire.sections.worse`, as far as there are any.

    press: names the page on which it was said, so that the same words from the same page are taken once.
    """

    answers: Answers
    press: str


def settled(begin: Callable[[], AbstractContextManager[Session]], act: Callable[[Session], T]) -> T:
    """Act in a transaction of its own; again when the submission was linked, or freed, in the same moment."""
    for _ in range(TRIES):
        try:
            with begin() as session:
                return act(session)
        except Conflict:
            continue
    raise RuntimeError("an act of a patient met a link again and again")


def say_worse(session: Session, submission_id: str, said: Worse, visit: Visit) -> None:
    """Take the answers in, bring the case back to whoever has it, and let it be due sooner.

    An emergency sign brings it to the top of the queue. Raises LookupError and Conflict.
    """
    named, it = _held(session, submission_id)
    place_id = _name_of(named, said)
    done = select(Event.id).where(Event.submission_id.in_((named.id, it.id)), Event.place_id == place_id)
    if session.scalar(done) is not None:
        return
    was, was_due = it.status, it.due_at
    counted = _counted(said.answers)
    earlier = answers_now(it, events_of(session, it, *GIVEN_LATER))
    answers = _both(earlier, counted)
    before, after = assessed(earlier, visit), assessed(answers, visit)
    raised = raises(it, before, after)
    _bring_back(it, visit)
    it.next_action, it.is_heard = NextAction.SAYS_WORSE, False
    it.next_action = usual_action(it)
    take_in(it, after, visit)
    count_open(session, it, answers, after.flags)
    if red_flags(counted):
        raise_alarm(it, visit)
    call_by = _make_due(it, was_due, visit)
    record(
        session,
        it,
        visit,
        Kind.SAID_WORSE,
        {
            "answers": counted.dump(),
            "pain": said.answers.get(PAIN_WORSE),
            "said_on": visit.now.date().isoformat(),
            "tier_before": before.tier.id,
            "tier_after": after.tier.id,
            "flags": list(after.flags),
            "raised": raised,
            "call_by": call_by.isoformat() if call_by else "",
        },
        from_status=was,
        place_id=place_id,
    )


def _name_of(named: Submission, said: Worse) -> str:
    words = json.dumps([named.id, said.press, said.answers.dump()], sort_keys=True)
    return hashlib.sha256(words.encode()).hexdigest()[:32]


def _counted(answers: Answers) -> Answers:
    """The answers that the rules read. Pain that is worse is that; pain that is not says nothing of two weeks."""
    signs = answers.only(EMERGENCY_SIGNS.questions)
    return signs.plus(PAIN_TREND, "worse") if answers.get(PAIN_WORSE) == YES else signs


def _both(earlier: Answers, later: Answers) -> Answers:
    return Answers({**dict(earlier.items()), **dict(later.items())})


def _bring_back(it: Submission, visit: Visit) -> None:
    """Back to whoever has it, or to nobody; what is decided or closed is opened again."""
    back = Status.TAKEN if it.owner_id is not None else Status.NEW
    if it.status != back:
        change_status(it, back, visit)


def _make_due(it: Submission, was_due: datetime | None, visit: Visit) -> datetime | None:
    """Let it be due when somebody must have called; return what can be promised: None in an emergency.

    A time that is over already stays, so that it stands as late; nobody is promised the past.
    """
    if it.queue_rank == 0:
        set_due(it, min(was_due or visit.now, visit.now))
        return None
    latest = _latest(it, visit)
    due_at = min(was_due or latest, latest)
    set_due(it, due_at)
    return due_at if due_at > visit.now else latest


def _latest(it: Submission, visit: Visit) -> datetime:
    day = business_days_on(visit, CALL_BACK_BUSINESS_DAYS)
    urgent = it.tier_now >= Tier.URGENT_CLINICIAN
    return min(day, by_the_clock(visit.now, visit.service_levels.urgent_hours)) if urgent else day


def correct_phone(session: Session, keys: Keys, submission_id: str, phone: str, visit: Visit) -> None:
    """Let another number count from now on. phone: in international form.

    Whoever could not be reached is called again on it. Raises LookupError and Conflict.
    """
    named, it = _held(session, submission_id)
    changed = [each for each in {named.id: named, it.id: it}.values() if each.phone != phone]
    if it in changed:
        _call_again(it, visit)
    for each in changed:
        change_phone(session, each, phone, index_of_phone(keys.index, phone), visit)


def _call_again(it: Submission, visit: Visit) -> None:
    tomorrow = business_days_on(visit, CALL_BACK_BUSINESS_DAYS)
    if it.decision == Decision.COULD_NOT_REACH:
        _bring_back(it, visit)
        if it.queue_rank > 0:
            it.next_action = NextAction.CALL_AGAIN
            set_due(it, tomorrow)
    elif it.status == Status.TRYING and it.due_at is not None:
        set_due(it, min(it.due_at, tomorrow))


def take_back(session: Session, submission_id: str, visit: Visit) -> None:
    """Note that the patient takes it back. What is urgent stays where it is; a person decides, and closes.

    Raises LookupError and Conflict.
    """
    _, it = _held(session, submission_id)
    if it.status == Status.CLOSED or took_back_at(events_of(session, it, *Kind)) is not None:
        return
    was, was_due = it.status, it.due_at
    if not is_called_all_the_same(it):
        if it.status in OVER:
            _bring_back(it, visit)
        it.next_action = NextAction.TOOK_BACK
    if it.due_at is not None:
        tomorrow = business_days_on(visit, CALL_BACK_BUSINESS_DAYS)
        set_due(it, min(was_due or tomorrow, tomorrow))
    record(session, it, visit, Kind.TOOK_BACK, from_status=was)


def _held(session: Session, submission_id: str) -> tuple[Submission, Submission]:
    """The submission, and the one that stands for it: itself, when it is not linked."""
    found = session.get(Submission, submission_id) if submission_id.isalnum() else None
    if found is None:
        raise LookupError(submission_id)
    head_id = found.head_id or found.id
    rows = hold(session, found.id, head_id)
    named = rows[submission_id]
    if (named.head_id or named.id) != head_id:
        raise Conflict
    return named, rows[head_id]
