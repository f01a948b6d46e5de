"""Which times patients' pages may name: never one at which no one works (decision model, W6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app import clinic_hours
from app.clock import in_clinic_zone, local_now
from app.i18n.localizers import page_localizer
from app.i18n.opening_words import call_windows, clock_words, day_words
from app.rules.due_dates import ServiceLevels, by_the_clock
from app.rules.tiers import Tier
from app.rules.urgent_cover import has_cover, urgent_promise, usual_promise
from app.rules.wording.cover_messages import NO_COVER, NO_COVER_BUT_OPEN
from app.submissions.casework.patient_status import PatientStage, PatientStatus
from app.submissions.models import Submission


def promised_time(due: datetime, tier: Tier) -> datetime:
    """Return the time to name for a due time, in the clinic's zone."""
    promise = urgent_promise if tier >= Tier.URGENT_CLINICIAN else usual_promise
    return promise(in_clinic_zone(due), clinic_hours.service_levels())


def no_cover_until(start: datetime | None = None, due: datetime | None = None) -> datetime | None:
    """Return when the clinic opens next, if no call may be promised to an urgent patient; None if one may.

    start: when the promise would begin, now if left out. due: when it ends, after the urgent hours if left out. The moment
    returned is the current one while the clinic is open.
    """
    levels, now = clinic_hours.service_levels(), local_now()
    begins = in_clinic_zone(start) if start else now
    ends = in_clinic_zone(due) if due else by_the_clock(begins, levels.urgent_hours)
    if has_cover(begins, ends, levels) and _still_has_cover(now, ends, levels):
        return None
    return levels.opening.next_opening(now)


def _still_has_cover(now: datetime, ends: datetime, levels: ServiceLevels) -> bool:
    """Whether what is left of the time is enough; a time that is over is late, and pages say so."""
    named = urgent_promise(ends, levels)
    return named.timestamp() <= now.timestamp() or has_cover(now, ends, levels)


def no_cover_message(helper: bool, start: datetime | None = None, due: datetime | None = None) -> str:
    """Return what to tell an urgent patient to whom no call may be promised, in the page's language; "" if one may."""
    opens = no_cover_until(start, due)
    if opens is None:
        return ""
    closes = clinic_hours.opening().closes_after(opens)
    now = local_now()
    if opens.timestamp() <= now.timestamp() and closes is not None:
        time = clock_words(closes, page_localizer)
        return page_localizer.translate(NO_COVER_BUT_OPEN.for_(helper), time=time)
    return page_localizer.translate(
        NO_COVER.for_(helper),
        day=day_words(opens.date(), now.date(), page_localizer),
        time=clock_words(opens, page_localizer),
    )


_PROMISED = (PatientStage.RECEIVED, PatientStage.READING, PatientStage.TRIED, PatientStage.WORSE)
"""The stages in which a call is promised by a time; in those below the patient is asked to call."""
_OPEN_ENDED = (PatientStage.CALLED_US, PatientStage.WAITS_FOR_PATIENT, PatientStage.WAITS_FOR_REPORT)


@dataclass(frozen=True)
class StatusPromise:
    """What the status page may promise. by: the time to name, or None. no_cover: what an urgent patient reads instead.

    call_window: the time at which they asked to be called, in words; "" for any time.
    """

    by: datetime | None
    is_late: bool
    no_cover: str
    call_window: str


def status_promise(status: PatientStatus, submission: Submission, helper: bool) -> StatusPromise:
    """Return what the status page may promise now."""
    by = promised_time(status.by, status.tier) if status.by else None
    is_late = by is not None and by.timestamp() < local_now().timestamp()
    window = call_window(submission.contact["best_time"])
    return StatusPromise(by, is_late, _no_cover_at(status, submission.sent_at, helper), window)


def call_window(asked: str) -> str:
    """Return the time at which a patient asked to be called, in words; "" for any time."""
    windows = call_windows(clinic_hours.usual_opening(), page_localizer)
    return "" if asked == "any" else windows.get(asked, "")


def _no_cover_at(status: PatientStatus, sent_at: datetime, helper: bool) -> str:
    if status.tier < Tier.URGENT_CLINICIAN or status.is_emergency:
        return ""
    if status.stage in _PROMISED and status.by is not None:
        start = status.since if status.stage is PatientStage.WORSE else status.tried_at
        return no_cover_message(helper, start or sent_at, status.by)
    return no_cover_message(helper) if status.stage in _OPEN_ENDED else ""
