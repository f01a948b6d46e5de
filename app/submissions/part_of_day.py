"""The part of the day for which a call is promised."""

from __future__ import annotations

from datetime import date, datetime, time
from enum import StrEnum

from app.submissions.context import StaffContext
from app.submissions.statuses import ActionRefused
from app.submissions.timers import end_of_chosen_day


class PartOfDay(StrEnum):
    """When to call on a day. Nothing is promised to the minute."""

    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"


ENDS: dict[PartOfDay, time] = {PartOfDay.MORNING: time(11, 30), PartOfDay.NOON: time(14)}
"""Until when to call, in the clinic's time: the clinic's own practice. The afternoon lasts until it closes."""


def end_of_chosen_part(day: date, part: PartOfDay | None, context: StaffContext) -> datetime:
    """Return until when to call in a part of a chosen day, within the opening hours; None means any time of the day.

    A part in which the clinic is closed means any time of that day. Raises ActionRefused for a day in the past or too far
    ahead, and for a part of today that is over.
    """
    closing = end_of_chosen_day(day, context)
    spans = context.service_levels.opening.spans_on(day)
    if part is None or part not in ENDS or not spans:
        return closing
    until = datetime.combine(day, ENDS[part], context.now.tzinfo)
    if until <= context.now:
        raise ActionRefused("That part of today is over. Choose a later one.")
    opens = spans[0].opens
    is_open_before = opens < ENDS[part].hour * 60 + ENDS[part].minute
    return min(until, closing) if is_open_before else closing
