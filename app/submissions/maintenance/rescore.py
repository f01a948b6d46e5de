"""Re-scoring: assess open submissions under another ruleset, and let it raise them.

Both rulesets assess the answers as known now, as of today, so every difference comes from the rules alone, not from the
passing of time or a phone call. An open case is never lowered: it keeps its tier, hold and due time.
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
from app.submissions.context import StaffContext
from app.submissions.events import LATER_ANSWERS, EventKind, current_answers, record
from app.submissions.models import Event, Submission
from app.submissions.scoping import scope_of
from app.submissions.statuses import ActionRefused, Status
from app.submissions.timers import escalate_to_emergency, raise_tier, set_due

FOR_ALL_CLINICS = "Rules are for all clinics. A lead who is tied to none applies them."
AT_ONCE = 200  # few, since patients who send must wait while a batch is written
PAUSE_S = 0.12  # between batches: a writer waiting for the embedded database retries every 0.1 s


class _When(NamedTuple):
    """The moment (aware, in the clinic's zone), and the clinic's service levels."""

    now: datetime
    service_levels: ServiceLevels


@dataclass(frozen=True)
class ProjectedStatus:
    """The status a ruleset gives a case: its tier, whether it has a hold, and by when to act."""

    tier: Tier
    has_hold: bool
    act_by: datetime


@dataclass(frozen=True)
class Rescored:
    """An open submission that another ruleset assesses differently.

    before, after: under the rules in force, and under the other ones. window: the closing days under the other ones.
    is_applied: whether exactly this was applied before.
    """

    submission: Submission
    before: ProjectedStatus
    after: ProjectedStatus
    window: list[str] | None
    is_applied: bool

    @property
    def goes_up(self) -> bool:
        """Whether the other rules rank it higher: by tier, then by hold, then by time."""
        if self.after.tier != self.before.tier:
            return self.after.tier > self.before.tier
        if self.after.has_hold != self.before.has_hold:
            return self.after.has_hold
        return self.after.act_by < self.before.act_by


@dataclass
class Totals:
    """How many open submissions there are, and how many differ.

    applied: those to which the rules were applied before. written, raised: by applying them now.
    """

    seen: int = 0
    up: int = 0
    down: int = 0
    applied: int = 0
    not_opened: int = 0
    written: int = 0
    raised: int = 0

    def count(self, rescored: Rescored) -> None:
        """Count a submission that differs."""
        self.up += rescored.goes_up
        self.down += not rescored.goes_up
        self.applied += rescored.is_applied


def compare(
    session: Session,
    ruleset: Ruleset,
    now: datetime,
    service_levels: ServiceLevels,
    on_difference: Callable[[Rescored], object],
) -> Totals:
    """Re-score every open submission and report those that differ; nothing is written.

    now: aware, in the clinic's zone. on_difference: called with each; its row can be read only until it returns.
    """
    totals = Totals()
    after = ""
    while rows := _batch(session, after, for_update=False):
        after = rows[-1].id
        for rescored in _differing(session, rows, ruleset, _When(now, service_levels), totals):
            totals.count(rescored)
            on_difference(rescored)
        session.expunge_all()
        session.rollback()  # a long read must not block writers
    return totals


def apply(
    begin: Callable[[], AbstractContextManager[Session]], ruleset: Ruleset, reason: str, context: StaffContext
) -> Totals:
    """Raise what goes up, and record an event for everything that differs. Applied again, it changes nothing.

    A few hundred at a time; after an interruption, applying again does the rest. Raises ActionRefused without a reason,
    and when the sessions see the submissions of some clinics only.
    """
    if not reason:
        raise ActionRefused("Write why you apply these rules to open cases.")
    totals = Totals()
    after = ""
    while True:
        with begin() as session:
            if scope_of(session) is not None:
                raise ActionRefused(FOR_ALL_CLINICS)
            rows = _batch(session, after, for_update=True)
            when = _When(context.now, context.service_levels)
            for rescored in _differing(session, rows, ruleset, when, totals):
                totals.count(rescored)
                if not rescored.is_applied:
                    totals.written += 1
                    totals.raised += _apply(session, rescored, ruleset, reason, context)
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
            rescored = _rescored(row, events.get(row.id, []), ruleset, when)
        except Unsealable:
            totals.not_opened += 1
            continue
        if rescored.before != rescored.after:
            yield rescored


def _events(session: Session, ids: Iterable[str]) -> dict[str, list[Event]]:
    """Return the later answers and the re-scorings of some submissions, oldest first."""
    kinds = (*LATER_ANSWERS, EventKind.RESCORED)
    events: dict[str, list[Event]] = {}
    query = select(Event).where(Event.submission_id.in_(ids), Event.kind.in_(kinds)).order_by(Event.id)
    for event in session.scalars(query):
        events.setdefault(event.submission_id, []).append(event)
    return events


def _rescored(row: Submission, events: list[Event], ruleset: Ruleset, when: _When) -> Rescored:
    answers = JOURNEY.with_counted(
        current_answers(row, [event for event in events if event.kind in LATER_ANSWERS])
    )
    today = when.now.date()
    old, new = assess(answers, today, CURRENT), assess(answers, today, ruleset)
    due_at = row.due_at or when.now  # an open submission always has one
    before = _projected(row, old, due_at, when)
    after = _projected(row, new, _due_under(row, due_at, (old, new), when), when)
    window = [day.isoformat() for day in new.window] if new.window else None
    rescorings = [event.detail or {} for event in events if event.kind == EventKind.RESCORED]
    is_applied = bool(rescorings) and _matches(rescorings[-1], _outcome(ruleset, after, window))
    return Rescored(row, before, after, window, is_applied)


def _projected(row: Submission, assessment: Assessment, due_at: datetime, when: _When) -> ProjectedStatus:
    """Return the status that `apply_assessment` and `set_due` would give."""
    last = last_days(assessment.window, row.sent_at.astimezone(when.now.tzinfo), when.service_levels)
    was_acted_on = last is not None and row.acted_at is not None and row.acted_at >= last
    act_by = due_at if row.is_unreached_emergency or last is None or was_acted_on else min(due_at, last)
    return ProjectedStatus(assessment.tier, bool(assessment.holds), act_by)


def _due_under(
    row: Submission, due_at: datetime, assessments: tuple[Assessment, Assessment], when: _When
) -> datetime:
    """Return the due time under the other rules: sooner, from now on, if they promise more and it has not risen yet.

    assessments: under the rules in force, and under the other ones.
    """
    old, new = assessments
    sent_at = row.sent_at.astimezone(when.now.tzinfo)
    old_due, new_due = (tier_due(each, sent_at, when.service_levels) for each in assessments)
    if new_due >= old_due or old.tier < new.tier <= row.tier_now:
        return due_at
    return min(due_at, tier_due(new, when.now, when.service_levels))


def _outcome(ruleset: Ruleset, after: ProjectedStatus, window: list[str] | None) -> dict[str, Any]:
    """Return what an event says about the applied rules and their result."""
    return {
        "ruleset": ruleset.version,
        "fingerprint": ruleset.fingerprint,
        "tier_after": after.tier.id,
        "hold_after": after.has_hold,
        "window_after": window,
    }


def _matches(detail: dict[str, Any], outcome: dict[str, Any]) -> bool:
    return all((detail.get(name) or None) == (value or None) for name, value in outcome.items())


def _apply(
    session: Session, rescored: Rescored, ruleset: Ruleset, reason: str, context: StaffContext
) -> bool:
    """Record the event, and return whether the case was raised."""
    raised = rescored.goes_up and _raise(rescored.submission, rescored.after, context)
    detail = {
        **_outcome(ruleset, rescored.after, rescored.window),
        "tier_before": rescored.before.tier.id,
        "goes_up": rescored.goes_up,
        "raised": raised,
        "note": reason,
    }
    record(session, rescored.submission, context, EventKind.RESCORED, detail)
    return raised


def _raise(submission: Submission, projected: ProjectedStatus, context: StaffContext) -> bool:
    """Raise a case to a projected status without lowering anything; return whether anything changed.

    The time goes into `due_at`: the window's own days stay those of the rules in force.
    """
    before = (submission.tier_now, submission.has_hold, submission.act_by)
    submission.has_hold = submission.has_hold or projected.has_hold
    if projected.tier > submission.tier_now:
        raise_tier(submission, projected.tier)
    if projected.tier is Tier.EMERGENCY_NOW and before[0] < projected.tier:
        escalate_to_emergency(submission, context)
    elif submission.due_at is not None:
        set_due(submission, min(submission.due_at, projected.act_by), context.now)
    return before != (submission.tier_now, submission.has_hold, submission.act_by)
