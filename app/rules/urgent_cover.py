"""Which hours a patient may be promised (decision model, W6): never one at which no one works. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from app.rules.due_dates import ServiceLevels, UrgentCover, end_of_business_day


def has_cover(start: datetime, due: datetime, service_levels: ServiceLevels) -> bool:
    """Whether an urgent patient may be promised a call between two moments (aware, in the clinic's zone).

    In office hours only, enough open hours must lie between them; or, when little time is left, all of it.
    """
    if service_levels.urgent_cover is UrgentCover.ALWAYS:
        return True
    left = timedelta(seconds=due.timestamp() - start.timestamp())
    enough = min(timedelta(hours=service_levels.cover_open_hours), left)
    return service_levels.opening.open_time_between(start, due) >= enough > timedelta()


def urgent_promise(due: datetime, service_levels: ServiceLevels) -> datetime:
    """Return the time to name to an urgent patient: the due time, or the last open moment before it."""
    if service_levels.urgent_cover is UrgentCover.ALWAYS:
        return due
    return service_levels.opening.last_open_by(due)


def usual_promise(due: datetime, service_levels: ServiceLevels) -> datetime:
    """Return the time to name to any other patient: the due time, or the end of the next open day if closed that day.

    A day may be closed after it was made due.
    """
    if service_levels.opening.is_open_day(due.date()):
        return due
    return end_of_business_day(due, 0, service_levels)
