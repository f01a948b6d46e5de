"""The emergency signs of a case: which are present, and whether the patient is still on the line."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from app.design import short_moment
from app.review.labels import ALARMS, SIGNS
from app.rules.assess import RED_FLAG
from app.submissions.casework.reaching import is_with_practice
from app.submissions.events import EventKind
from app.submissions.models import Event, Submission
from app.submissions.statuses import REACHED, Outcome

ON_THE_LINE = timedelta(minutes=10)
_TALKS = (EventKind.CONTACT, EventKind.ANSWERED)
STILL_TO_TELL = REACHED - {Outcome.TOLD_911}


def alarm_signs(
    submission: Submission, flags_as_sent: Collection[str], flags_now: Collection[str]
) -> list[str]:
    """Return the ids of the emergency signs of the current alarm: as sent, answered later, or found in a contact."""
    since = submission.alarm_at or submission.sent_at
    details = [event.detail or {} for event in submission.events if event.at >= since]
    reported = {sign for detail in details for sign in detail.get("signs", ())}
    flags = [*flags_now, *(flag for detail in details for flag in detail.get("flags", ()))]
    flags += flags_as_sent if since == submission.sent_at else []
    flagged = {flag.partition(":")[2] for flag in flags if flag.startswith(RED_FLAG)}
    return [sign for sign in ALARMS if sign in reported | flagged]


def signs_reported(events: Sequence[Event]) -> str:
    """List every emergency sign that was ever reported in a contact, with its time. The answers do not show these."""
    return "; ".join(
        f"{SIGNS.get(sign, sign)} ({short_moment(event.at)})"
        for event in events
        if event.kind == EventKind.CONTACT
        for sign in (event.detail or {}).get("signs", ())
    )


def _is_typed_by_phone(event: Event) -> bool:
    """Whether staff sent it, with the patient or a helper on the phone."""
    return event.kind == EventKind.SENT and event.actor_id is not None


def is_on_the_line(submission: Submission, now: datetime) -> bool:
    """Return whether the sign was found in a conversation just now: then tell the patient, instead of calling."""
    talks = [event for event in submission.events if event.kind in _TALKS or _is_typed_by_phone(event)]
    if not talks or submission.alarm_at is None or talks[-1].at < submission.alarm_at:
        return False
    spoke = talks[-1].kind != EventKind.CONTACT or talks[-1].outcome in STILL_TO_TELL
    spoke = spoke and not is_with_practice(submission, talks[-1].outcome)
    return spoke and now - talks[-1].at < ON_THE_LINE
