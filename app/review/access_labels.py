"""The access log in words: the kinds of pages, and why a day of reading is unusual."""

from __future__ import annotations

from collections.abc import Callable

from app.audit.access_log import Way
from app.audit.unusual_readings import Finding, Reason

WAYS: dict[str, str] = {
    Way.TODAY: "Today",
    Way.LIST: "List of cases",
    Way.CLOSED_LIST: "List of closed cases",
    Way.FIND: "Search",
    Way.CASE: "Case",
    Way.PRINT: "Print copy",
    Way.CHART_COPY: "Copy for the chart",
    Way.LETTER: "Letter",
    Way.EXPORT: "File of a list",
    Way.CASE_FILE: "File of a case",
    Way.INTAKE: "Phone intake",
    Way.BLIND_LIST: "List of blind readings",
    Way.BLIND_READING: "Blind reading",
    Way.WORKLOAD: "Workload",
    Way.CHASE: "Reports to chase",
    Way.BOARD: "Board",
    Way.EVENTS: "Events",
    Way.REPORTS: "Reports",
    Way.REPORT_FILE: "File of a report",
    Way.MISSED_WINDOWS: "Windows missed",
    Way.MISSED_FILE: "File of windows missed",
    Way.LEARNING: "Learning",
    Way.COMPARE: "Comparison of rules",
    Way.ACCESS_LOG: "Access log",
    Way.REFUSED: "Refused",
    Way.STOPPED: "Stopped by a limit",
    Way.ON_PHONE: "Opened beyond the limit: patient on the phone",
    Way.HANDOVERS: "Numbers of what waits to be fetched",
    Way.HANDOVER: "Fetched by a system",
    Way.HANDOVER_TAKEN: "Confirmed as fetched",
}


def _cases(number: int) -> str:
    return "1 case" if number == 1 else f"{number} cases"


def _pages(number: int) -> str:
    return "1 page" if number == 1 else f"{number} pages"


def _volume(finding: Finding) -> str:
    usual = f"{finding.usual} is usual for them" if finding.usual else "no usual number is known yet"
    return f"Opened {_cases(finding.number)}; {usual}."


_WORDS: dict[Reason, Callable[[Finding], str]] = {
    Reason.STOPPED: lambda one: (
        f"Stopped by a limit, {'once' if one.number == 1 else f'{one.number} times'}."
    ),
    Reason.ON_PHONE: lambda one: (
        f"Opened {_cases(one.number)} beyond the limit, with the patient on the phone."
    ),
    Reason.NAMESAKE: lambda one: f"Opened {_pages(one.number)} of a patient with their own last name.",
    Reason.COLLEAGUE: lambda one: f"Opened {_pages(one.number)} of a patient who is called like a colleague.",
    Reason.VOLUME: _volume,
    Reason.FILES: lambda one: f"Took out {one.number} files.",
    Reason.REFUSED: lambda one: (
        f"Asked for {_pages(one.number)} that they may not open, or that do not exist."
    ),
    Reason.NOT_FOUND: lambda one: f"Looked {one.number} times for someone who is not here.",
    Reason.UNTIED: lambda one: (
        f"Opened {one.number} of {_cases(one.usual)} without owning them, and did nothing about them."
    ),
    Reason.AFTER_HOURS: lambda one: f"Read {_pages(one.number)} about patients while the clinic was closed.",
}


def finding_in_words(finding: Finding) -> str:
    """Say why a day is unusual, as a sentence whose subject is the person in the row."""
    return _WORDS[finding.reason](finding)
