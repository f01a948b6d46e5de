"""Where a submission stands, as far as its patient may know: no answer, no tier by name, no word of staff."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.rules.tiers import Tier
from app.submissions.events import Kind
from app.submissions.models import Event, Submission
from app.submissions.statuses import REACHED, TRIED, NextAction, Outcome, Status


class Place(StrEnum):
    """What the patient is told first."""

    RECEIVED = "received"
    READING = "reading"
    TRIED = "tried"
    TALKED = "talked"
    CALLED_US = "called_us"
    WAITS_FOR_PATIENT = "waits_for_patient"
    WAITS_FOR_REPORT = "waits_for_report"
    WORSE = "worse"
    TOOK_BACK = "took_back"
    DECIDED = "decided"
    CLOSED = "closed"


@dataclass(frozen=True)
class Standing:
    """Where it stands.

    tier: whose promise counts. by: until when that is kept, or None when nothing is promised. tries: calls that
    reached nobody since somebody was last reached. tried_at: the latest of them. is_wrong_number: whether that one
    found the number wrong. since: when the patient said that it is worse, or took it back. was_reached: whether somebody
    talked with the patient.
    """

    place: Place
    tier: Tier
    by: datetime | None = None
    tries: int = 0
    tried_at: datetime | None = None
    is_wrong_number: bool = False
    since: datetime | None = None
    is_emergency: bool = False
    was_reached: bool = False

    def is_late(self, now: datetime) -> bool:
        """Whether what was promised is over."""
        return self.by is not None and self.by < now


def standing(it: Submission, events: Sequence[Event]) -> Standing:
    """Where a submission stands that stands for itself. events: its own, oldest first, to be opened."""
    tried = _tries(events)
    place = _place(it, events, tried)
    took_back = took_back_at(events)
    worse = said_worse(events)
    return Standing(
        place=place,
        tier=Tier(it.tier_now),
        by=_by(it, place, worse),
        tries=len(tried),
        tried_at=tried[-1].at if tried else None,
        is_wrong_number=_is_wrong_number(events),
        since=took_back if place is Place.TOOK_BACK else worse.at if worse else None,
        is_emergency=is_emergency(it),
        was_reached=was_reached(it, events),
    )


def _place(it: Submission, events: Sequence[Event], tried: Sequence[Event]) -> Place:
    if it.status == Status.CLOSED:
        return Place.CLOSED
    if took_back_at(events) is not None:
        return Place.TOOK_BACK
    if it.status == Status.DECIDED:
        return Place.DECIDED
    if it.status == Status.TRYING and tried:
        return Place.TRIED
    if it.next_action == NextAction.SAYS_WORSE or (it.queue_rank == 0 and said_worse(events)):
        return Place.WORSE
    by_status = {
        Status.NEW: Place.RECEIVED,
        Status.WAITING_FOR_PATIENT: Place.WAITS_FOR_PATIENT,
        Status.WAITING_FOR_REPORT: Place.WAITS_FOR_REPORT,
    }
    if it.next_action == NextAction.CALL_BACK:
        return Place.CALLED_US
    if it.status != Status.NEW and it.status in by_status:
        return by_status[Status(it.status)]
    if it.reached_at is not None:
        return Place.TALKED
    return by_status.get(Status(it.status), Place.READING)


def _by(it: Submission, place: Place, worse: Event | None) -> datetime | None:
    """The time of the sent page until somebody tried to call; then the time that staff set themselves."""
    if place in (Place.CLOSED, Place.TOOK_BACK, Place.TALKED, Place.CALLED_US):
        return None
    if place is Place.WORSE and worse is not None:
        told = (worse.detail or {}).get("call_by")
        return datetime.fromisoformat(told) if told else None
    untouched = it.tier_now == it.tier and it.first_contact_at is None
    return it.tier_due if untouched and place in (Place.RECEIVED, Place.READING) else it.due_at


def _tries(events: Sequence[Event]) -> list[Event]:
    contacts = [event for event in events if event.kind == Kind.CONTACT]
    reached = max((event.id for event in contacts if event.outcome in REACHED), default=0)
    return [event for event in contacts if event.outcome in TRIED and event.id > reached]


def _is_wrong_number(events: Sequence[Event]) -> bool:
    """Whether the number was wrong when it was last tried, and was not changed since."""
    about = [event for event in events if event.outcome in TRIED or event.kind == Kind.NEW_PHONE]
    return bool(about) and about[-1].outcome == Outcome.WRONG_NUMBER


def said_worse(events: Sequence[Event]) -> Event | None:
    """The latest word of the patient that it is worse; None when somebody has talked with them since."""
    last = max((event.id for event in events if _is_talk(event)), default=0)
    said = [event for event in events if event.kind == Kind.SAID_WORSE and event.id > last]
    return said[-1] if said else None


def was_reached(it: Submission, events: Sequence[Event]) -> bool:
    """Whether somebody has talked with the patient, and the patient has not said since that it is worse."""
    return it.reached_at is not None and said_worse(events) is None


def took_back_at(events: Sequence[Event]) -> datetime | None:
    """When the patient took it back; None when they said something else since, or it was opened again."""
    overruled = max((event.id for event in events if _overrules(event)), default=0)
    taken = [event.at for event in events if event.kind == Kind.TOOK_BACK and event.id > overruled]
    return taken[-1] if taken else None


def is_emergency(it: Submission) -> bool:
    """Whether 911 comes first on every page about it."""
    return it.tier_now == Tier.EMERGENCY_NOW or it.queue_rank == 0


def is_called_all_the_same(it: Submission) -> bool:
    """Whether somebody still calls when the patient takes it back: it is urgent, or they said that it is worse."""
    return it.tier_now >= Tier.URGENT_CLINICIAN or it.next_action == NextAction.SAYS_WORSE


def _is_talk(event: Event) -> bool:
    return event.kind == Kind.CONTACT and event.outcome in (*REACHED, Outcome.SHE_CALLED)


def _overrules(event: Event) -> bool:
    over = (Status.DECIDED, Status.CLOSED)
    opened = event.kind == Kind.MOVED and event.from_status in over and event.to_status not in over
    return _is_talk(event) or opened or event.kind == Kind.SAID_WORSE
