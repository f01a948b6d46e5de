"""Guards about visits: when one can be booked, and that a case is not closed before its outcome is known. Pure."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from app.submissions.models import Submission
from app.submissions.statuses import ActionRefused, Decision

FARTHEST_VISIT = timedelta(days=366)
FIRST_HOUR, LAST_HOUR = time(6), time(20)
"""No visit begins outside these hours: most likely am and pm were confused."""


def visit_misses_window(submission: Submission, day: date, today: date) -> bool:
    """Whether a visit on this day comes after the treatment window, which is still open today."""
    last = submission.window_last
    return last is not None and today <= last < day


def refuse_visit_time(submission: Submission, at: datetime, now: datetime, *, accepts_miss: bool) -> None:
    """Raise ActionRefused when no visit can be booked at this time. at, now: aware, in the clinic's zone.

    accepts_miss: the coordinator ticked that the treatment window will be missed.
    """
    if at <= now:
        raise ActionRefused("Choose a time in the future for the visit.")
    if at > now + FARTHEST_VISIT:
        raise ActionRefused("Choose a day within a year for the visit.")
    if not FIRST_HOUR <= at.timetz().replace(tzinfo=None) <= LAST_HOUR:
        raise ActionRefused("Check the hour of the visit: it is between 6 AM and 8 PM.")
    last = submission.window_last
    if last is not None and visit_misses_window(submission, at.date(), now.date()) and not accepts_miss:
        raise ActionRefused(
            f"The treatment window closes on {last:%b} {last.day}, before this visit. Choose an earlier day, or tick "
            "“The treatment window will be missed”."
        )


def refuse_closing_before_visit(submission: Submission) -> None:
    """Raise ActionRefused when a visit is booked and no one has written yet what came of it."""
    if submission.decision != Decision.BOOK_CLINIC:
        return
    if submission.awaits_visit:
        raise ActionRefused("A visit is booked. Write down first whether the patient came.")
    if submission.awaits_treatment:
        raise ActionRefused("Write down first what came of the visit: treated, or not treated.")
