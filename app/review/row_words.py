"""The short words of a row in a list. The full ones are on the case page, and in the row's titles."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import NamedTuple

from app.clock import in_clinic_zone
from app.submissions.statuses import NextAction, Outcome

NONE_YET = "no contact yet"
ONSET_UNKNOWN = "Onset unknown"
A_WEEK = timedelta(7)

NEXT_STEPS = {
    NextAction.CALL_NOW: "Call now",
    NextAction.CLINICIAN_CALLS: "Clinician: call now",
    NextAction.CLINICIAN_DECIDES: "Clinician decides",
    NextAction.CARRY_OUT_PLAN: "Carry out the plan",
    NextAction.CLINICIAN_READS: "Clinician review",
    NextAction.ASKED_CLINICIAN: "Clinician answers",
    NextAction.CALL: "Call",
    NextAction.CALL_AGAIN: "Call again",
    NextAction.CALL_BACK: "Return call",
    NextAction.ASK_PATIENT: "Follow up",
    NextAction.GET_REPORT: "Get report",
    NextAction.CARRY_OUT: "Complete and close",
    NextAction.VISIT_OUTCOME: "Did they come?",
    NextAction.AFTER_VISIT: "After the visit",
    NextAction.ASK_ARRIVED: "Reached the ER?",
    NextAction.ASK_AFTER_CARE: "Ask what came of it",
    NextAction.SAYS_WORSE: "Call: reported worse",
    NextAction.WITHDRAWN_BY_PATIENT: "Withdrawn: close",
}
"""The next step in a row, and in the filter by next step."""
CONTACTS = {
    Outcome.SPOKE: "spoke",
    Outcome.HELPER: "spoke, helper",
    Outcome.LEFT_MESSAGE: "voicemail",
    Outcome.NO_ANSWER: "no answer",
    Outcome.WRONG_NUMBER: "wrong number",
    Outcome.WILL_CALL_BACK: "will call back",
    Outcome.INBOUND_CALL: "called us",
    Outcome.PATIENT_CALLED: "left us voicemail",
    Outcome.LETTER_SENT: "letter sent",
    Outcome.DOCTOR_TOLD: "told own doctor",
    Outcome.WELFARE_CHECK: "welfare check",
    Outcome.TOLD_911: "told 911",
    Outcome.IN_CARE: "is in care",
}


class Chip(NamedTuple):
    """A short text with a color ("" for none), and the whole of it."""

    text: str
    color: str = ""
    title: str = ""


def sent_alike(number: int) -> str:
    """Return how many were sent alike: of one priority, from one network, within an hour."""
    return f"One of {number} sent alike from one network within an hour"


def clock(moment: datetime) -> str:
    """Return a time of day as "5p" or "8:30a", in the clinic's zone."""
    local = in_clinic_zone(moment)
    minutes = f":{local:%M}" if local.minute else ""
    return f"{local.hour % 12 or 12}{minutes}{'a' if local.hour < 12 else 'p'}"


def short_day(day: date) -> str:
    """Return a day as "Dec 9"."""
    return f"{day:%b} {day.day}"


def due(act_by: datetime, now: datetime) -> str:
    """Return a due time as "today 5p", "Tue 5p", "Dec 9", or when it is past as "20 min over", "3 h over", "2 d over"."""
    if act_by <= now:
        return f"{_age(now - act_by)} over"
    day = in_clinic_zone(act_by).date()
    ahead = day - in_clinic_zone(now).date()
    if not ahead:
        return f"today {clock(act_by)}"
    return f"{day:%a} {clock(act_by)}" if ahead < A_WEEK else short_day(day)


def _age(time: timedelta) -> str:
    minutes = int(time.total_seconds()) // 60
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h" if minutes < 24 * 60 else f"{minutes // (24 * 60)} d"


def past(moment: datetime, now: datetime) -> str:
    """Return when something was, as "4p", "Fri 4p" or "Nov 9"."""
    day, today = in_clinic_zone(moment).date(), in_clinic_zone(now).date()
    if day == today:
        return clock(moment)
    return f"{day:%a} {clock(moment)}" if today - day < A_WEEK else short_day(day)


def window(first: date | None, last: date | None, today: date, days_before_closing: int) -> Chip:
    """Return the treatment window as a chip: when it closes, and that it is closed only when that is certain.

    days_before_closing: on how many days before it may close it stands out.
    """
    if first is None or last is None:
        return Chip(ONSET_UNKNOWN, "", "It is not known when the pain began")
    if last < today:
        return Chip(
            "Window closed", "grey", f"The treatment window (12 weeks) closed on {_days(first, last)}"
        )
    may_be_past = ", and may be past" if first < today else ""
    is_soon = first <= today + timedelta(days_before_closing)
    title = f"The treatment window closes {_days(first, last)}{may_be_past}"
    return Chip(f"Closes {_days(first, last)}", "amber" if is_soon else "", title)


def _days(first: date, last: date) -> str:
    if first == last:
        return short_day(first)
    same_month = (first.year, first.month) == (last.year, last.month)
    return f"{short_day(first)}–{last.day}" if same_month else f"{short_day(first)} – {short_day(last)}"


def first_name(name: str) -> str:
    """Return the part of a colleague's name that a row has room for."""
    return name.split(" ", 1)[0]
