"""What was done to a submission, as its page shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cached_property

from app.review import case_timeline
from app.staff.models import Staff
from app.submissions.casework import clinician_questions
from app.submissions.context import StaffContext
from app.submissions.events import EventKind
from app.submissions.models import Event, Submission
from app.submissions.statuses import NextAction, Outcome

STILL_OPEN = timedelta(minutes=30)  # after that, a page has most likely been closed


def other_viewers(
    events: Sequence[Event], names: Mapping[int, str], me: int, now: datetime
) -> list[tuple[str, int]]:
    """Return (name, minutes ago) of everyone else who opened it a short time ago, at their latest opening."""
    latest = {
        event.actor_id: event.at
        for event in events
        if event.kind == EventKind.READ and event.actor_id != me and now - event.at < STILL_OPEN
    }
    return [
        (names.get(actor, "someone"), int((now - at).total_seconds()) // 60)
        for actor, at in latest.items()
        if actor is not None
    ]


@dataclass
class CaseHistory:
    """A submission with its events, who looks at it, and everyone who may be named. accounts: all of them."""

    submission: Submission
    context: StaffContext
    accounts: Sequence[Staff]

    @cached_property
    def names(self) -> dict[int, str]:
        """The name of every member of staff, by id."""
        return {account.id: account.name for account in self.accounts}

    @cached_property
    def clinician_review(self) -> case_timeline.TimelineEntry | None:
        """The latest review by a clinician."""
        reviews = [event for event in self.submission.events if event.kind == EventKind.CLEARED]
        return case_timeline.timeline_entry(reviews[-1], self.names) if reviews else None

    @property
    def hold_verdict(self) -> str | None:
        """What a clinician last decided about booking; None when no one did."""
        reviews = [event.outcome for event in self.submission.events if event.kind == EventKind.CLEARED]
        return reviews[-1] if reviews else None

    @cached_property
    def last_contact(self) -> case_timeline.TimelineEntry | None:
        """The latest contact."""
        contacts = [event for event in self.submission.events if event.kind == EventKind.CONTACT]
        return case_timeline.contact_in_short(contacts[-1], self.names) if contacts else None

    @cached_property
    def in_care(self) -> case_timeline.TimelineEntry | None:
        """When it was logged that the patient is in emergency care; None once staff have asked what came of it."""
        if self.submission.next_action != NextAction.ASK_AFTER_CARE:
            return None
        logged = [event for event in self.submission.events if event.outcome == Outcome.IN_CARE]
        return case_timeline.timeline_entry(logged[-1], self.names) if logged else None

    @cached_property
    def question(self) -> case_timeline.TimelineEntry | None:
        """The question to a clinician that has no answer yet; its words are the note."""
        event = clinician_questions.open_question(self.submission, self.submission.events)
        if event is None:
            return None
        entry = case_timeline.timeline_entry(event, self.names)
        return replace(entry, note=(event.detail or {})["question"])

    @cached_property
    def answer_from_clinician(self) -> case_timeline.TimelineEntry | None:
        """A clinician's answer on which no one has acted yet."""
        event = clinician_questions.latest_answer(self.submission.events)
        return case_timeline.timeline_entry(event, self.names) if event else None

    @cached_property
    def timeline(self) -> list[case_timeline.TimelineEntry]:
        """Everything that was done, oldest first, with what was undone."""
        return case_timeline.changes(self.submission.all_events, self.names)

    @property
    def access_log(self) -> list[case_timeline.TimelineEntry]:
        """Who opened, printed or exported it."""
        return case_timeline.access_log(self.submission.events, self.names)

    @property
    def other_viewers(self) -> list[tuple[str, int]]:
        """(name, minutes ago) of others who most likely have it open."""
        me, now = self.context.actor.id, self.context.now
        return other_viewers(self.submission.events, self.names, me, now)
