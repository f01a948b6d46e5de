"""Re-scoring: what open submissions would come to under another ruleset, and letting it raise them.

Both rulesets judge the same: the answers as known now, as of today. So what differs is the rules' doing alone, not that
of time or of a phone call. An open case is never lowered: it keeps its tier, its hold and its time.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.keys import Unsealable
from app.questionnaire.questions import JOURNEY
from app.rules.assess import Assessment, assess
from app.rules.due_dates import ServiceLevels, last_days, tier_due
from app.rules.ruleset import CURRENT, Ruleset
from app.rules.tiers import Tier
from app.submissions.business_days import is_business_day
from app.submissions.context import StaffContext
from app.submissions.events import LATER_ANSWERS, EventKind, current_answers, record
from app.submissions.models import Event, Submission
from app.submissions.statuses import ActionRefused, Status
from app.submissions.timers import escalate_to_emergency, raise_tier, set_due

AT_ONCE = 200  # few, since those who send wait as long as a batch is written
PAUSE_S = 0.12  # between batches: whoever waits for the embedded file looks every 0.1 s whether it is free


class _When(NamedTuple):
    """The moment (aware, in the clinic's zone), and the clinic's promises."""

    now: datetime
    service_levels: ServiceLevels


@dataclass(frozen=True)
class ProjectedStatus:
    """Where rules would put a case: its tier, whether it has a hold, and until when to act."""

    tier: Tier
    has_hold: bool
    act_by: datetime


@dataclass(frozen=True)
class Rescored:
    """One open submission that another ruleset sees differently.

    before, after: under the rules in force, and under the others. window: the closing days under the others.
    is_applied: whether just this was applied before.
    """

    submission: Submission
    before: ProjectedStatus
    after: ProjectedStatus
    window: list[str] | None
    is_applied: bool

    @property
    def goes_up(self) -> bool:
        """Whether the others see more need: by tier, then by hold, then by time."""
        if self.after.tier != self.before.tier:
            return self.after.tier > self.before.tier
        if self.after.has_hold != self.before.has_hold:
            return self.after.has_hold
        return self.after.act_by < self.before.act_by


@dataclass
class Totals:
    """How many open submissions there were, and how they differ.

    applied: those that were applied before. written, raised: what applying did now.
    """

    seen: int = 0
    up: int = 0
    down: int = 0
    applied: int = 0
    not_opened: int = 0
    written: int = 0
    raised: int = 0

    def count(self, one: Rescored) -> None:
        """Count one that differs."""
        self.up += one.goes_up
        self.down += not one.goes_up
        self.applied += one.is_applied


def compare(
    session: Session,
    ruleset: Ruleset,
    now: datetime,
    service_levels: ServiceLevels,
    see: Callable[[Rescored], object],
) -> Totals:
    """Re-score every open submission and hand over those that differ; nothing is written.

    now: aware, in the clinic's zone. see: called with each; its row can be read only until it returns.
    """
    totals = Totals()
    after = ""
    while rows := _batch(session, after, for_update=False):
        after = rows[-1].id
        for one in _differing(session, rows, ruleset, _When(now, service_levels), totals):
            totals.count(one)
            see(one)
        session.expunge_all()
        session.rollback()  # a long reading must not keep writers from their turn
    return totals


def apply(
    begin: Callable[[], AbstractContextManager[Session]], ruleset: Ruleset, reason: str, context: StaffContext
) -> Totals:
    """Raise what goes up, and write an event on everything that differs. Applied again, it changes nothing.

    A few hundred at a time; when it breaks off, applying again does the rest. Raises ActionRefused without a reason.
    """
    if not reason:
        raise ActionRefused("Write why you apply these rules to open cases.")
    totals = Totals()
    after = ""
    while True:
        with begin() as session:
            rows = _batch(session, after, for_update=True)
            for one in _differing(session, rows, ruleset, _When(context.now, context.service_levels), totals):
                totals.count(one)
                if not one.is_applied:
                    totals.written += 1
                    totals.raised += _apply(session, one, ruleset, reason, context)
        if len(rows) < AT_ONCE:
            return totals
        after = rows[-1].id
        time.sleep(PAUSE_S)


def _batch(session: Session, after: str, for_update: bool) -> Sequence[Submission]:
    query = (
        select(Submission)
        .where(Submission.id > after, Submission.status != Status.CLOSED)
        .order_by(Submission.id)
        .limit(AT_ONCE)
    )
    return session.scalars(query.with_for_update() if for_update else query).all()


def _differing(
    session: Session,
    rows: Sequence[Submission],
    ruleset: Ruleset,
    when: _When,
    totals: Totals,
) -> Iterator[Rescored]:
    events = _events(session, [row.id for row in rows])
    for row in rows:
        totals.seen += 1
        try:
            found = _rescored(row, events.get(row.id, []), ruleset, when)
        except Unsealable:
            totals.not_opened += 1
            continue
        if found.before != found.after:
            yield found


def _events(session: Session, ids: Iterable[str]) -> dict[str, list[Event]]:
    """The answers given later and the re-scorings of some submissions, oldest first."""
    wanted = (*LATER_ANSWERS, EventKind.RESCORED)
    found: dict[str, list[Event]] = {}
    chosen = select(Event).where(Event.submission_id.in_(ids), Event.kind.in_(wanted)).order_by(Event.id)
    for event in session.scalars(chosen):
        found.setdefault(event.submission_id, []).append(event)
    return found


def _rescored(row: Submission, events: list[Event], ruleset: Ruleset, when: _When) -> Rescored:
    answers = JOURNEY.for_rules(
        current_answers(row, [event for event in events if event.kind in LATER_ANSWERS])
    )
    today = when.now.date()
    old, new = assess(answers, today, CURRENT), assess(answers, today, ruleset)
    due_at = row.due_at or when.now  # an open one always has it
    before = _projected(row, old, due_at, when)
    after = _projected(row, new, _due_under(row, due_at, (old, new), when), when)
    window = [day.isoformat() for day in new.window] if new.window else None
    rescorings = [event.detail or {} for event in events if event.kind == EventKind.RESCORED]
    applied = bool(rescorings) and _same(rescorings[-1], _what(ruleset, after, window))
    return Rescored(row, before, after, window, applied)


def _projected(row: Submission, assessment: Assessment, due_at: datetime, when: _When) -> ProjectedStatus:
    """As `apply_assessment` and `set_due` would have it."""
    last = last_days(assessment.window, row.as_of, when.service_levels, when.now.tzinfo)
    act_by = due_at if row.is_unreached_emergency or last is None else min(due_at, last)
    return ProjectedStatus(assessment.tier, bool(assessment.holds), act_by)


def _due_under(
    row: Submission, due_at: datetime, judged: tuple[Assessment, Assessment], when: _When
) -> datetime:
    """A case that gets a sooner promise has it from now on; no other one changes, nor one that stands there already.

    judged: under the rules in force, and under the others.
    """
    old, new = judged
    sent_at = row.sent_at.astimezone(when.now.tzinfo)
    was, would_be = (tier_due(each, sent_at, is_business_day, when.service_levels) for each in judged)
    if would_be >= was or old.tier < new.tier <= row.tier_now:
        return due_at
    return min(due_at, tier_due(new, when.now, is_business_day, when.service_levels))


def _what(ruleset: Ruleset, after: ProjectedStatus, window: list[str] | None) -> dict[str, Any]:
    """What an event says of the rules that were applied, and of what they came to."""
    return {
        "ruleset": ruleset.version,
        "fingerprint": ruleset.fingerprint,
        "tier_after": after.tier.id,
        "hold_after": after.has_hold,
        "window_after": window,
    }


def _same(detail: dict[str, Any], what: dict[str, Any]) -> bool:
    return all((detail.get(name) or None) == (value or None) for name, value in what.items())


def _apply(session: Session, one: Rescored, ruleset: Ruleset, reason: str, context: StaffContext) -> bool:
    """Write the event; whether the case was raised."""
    raised = one.goes_up and _raise(one.submission, one.after, context)
    detail = {
        **_what(ruleset, one.after, one.window),
        "tier_before": one.before.tier.id,
        "goes_up": one.goes_up,
        "raised": raised,
        "note": reason,
    }
    record(session, one.submission, context, EventKind.RESCORED, detail)
    return raised


def _raise(submission: Submission, to: ProjectedStatus, context: StaffContext) -> bool:
    """Let a standing raise a case, and lower nothing of it; whether anything changed.

    The time goes into `due_at`: the window's own days stay those of the rules in force.
    """
    was = (submission.tier_now, submission.has_hold, submission.act_by)
    submission.has_hold = submission.has_hold or to.has_hold
    if to.tier > submission.tier_now:
        raise_tier(submission, to.tier)
    if to.tier is Tier.EMERGENCY_NOW and was[0] < to.tier:
        escalate_to_emergency(submission, context)
    elif submission.due_at is not None:
        set_due(submission, min(submission.due_at, to.act_by))
    return was != (submission.tier_now, submission.has_hold, submission.act_by)
