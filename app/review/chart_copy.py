"""A submission in ten lines of plain text, to paste into the patient's chart."""

from __future__ import annotations

from app.design import short_day, short_moment
from app.review.case_page import CasePage
from app.review.labels import ACTIONS, ALARMS, DECISIONS, SIGNS, STATUSES
from app.review.presenters import window_in_words
from app.rules.tiers import Tier
from app.submissions.contact_details import age_on
from app.submissions.events import EventKind
from app.submissions.models import Event
from app.submissions.staff_details import details_of
from app.submissions.statuses import Decision, NextAction, Status

UNKNOWN = "not known"
NONE_PRESENT = "none present"
NOT_SURE = "unsure:"


def chart_copy(case: CasePage) -> str:
    """Return the ten lines. Raises Unsealable when the submission cannot be opened."""
    submission = case.submission
    lines = {
        "Name": submission.full_name,
        "DOB": _birth(case),
        "MRN": details_of(submission).mrn or UNKNOWN,
        "Online screening": f"reference {submission.reference}, sent {short_moment(submission.sent_at)}",
        "Priority": Tier(submission.tier_now).label + (", hold" if submission.has_hold else ""),
        "Treatment window": window_in_words(submission.window_first, submission.window_last, case.today),
        "Red flags": _red_flags(case),
        "Findings": " ".join(sentence for _, _, sentence in case.flags) or "none flagged",
        "Next step": _next_step(case),
        "Decision": _decision(case),
    }
    return "\n".join(f"{label}: {' '.join(text.split())}" for label, text in lines.items())


def _birth(case: CasePage) -> str:
    born = case.birth_date
    return f"{born:%m/%d/%Y} ({age_on(born, case.today)} years)" if born else UNKNOWN


def _red_flags(case: CasePage) -> str:
    """When they were last asked and by whom; in a contact, or else when the answers were sent."""
    asked = [event for event in case.submission.events if _asks(event)]
    if not asked:
        return _as_sent(case)
    present = [SIGNS.get(sign, sign) for sign in (asked[-1].detail or {}).get("signs", ())]
    by = case.names.get(asked[-1].actor_id or 0, "a former colleague")
    return f"asked {short_moment(asked[-1].at)} by {by}: {'; '.join(present) or NONE_PRESENT}"


def _asks(event: Event) -> bool:
    return event.kind == EventKind.CONTACT and bool((event.detail or {}).get("asked"))


def _as_sent(case: CasePage) -> str:
    if case.is_unasked:
        return "not asked yet"
    flags = case.assessment_now["flags"]
    present = [name for sign, name in ALARMS.items() if f"red_flag:{sign}" in flags]
    unsure = [name for sign, name in SIGNS.items() if f"{NOT_SURE}{sign}" in flags]
    not_known = f"; not sure: {'; '.join(unsure)}" if unsure else ""
    return f"answered online, not asked by phone yet: {'; '.join(present) or NONE_PRESENT}{not_known}"


def _next_step(case: CasePage) -> str:
    submission = case.submission
    if submission.next_action is None or submission.act_by is None:
        return "none: closed"
    return f"{ACTIONS[NextAction(submission.next_action)]}, due {short_moment(submission.act_by)}"


def _decision(case: CasePage) -> str:
    submission = case.submission
    if submission.decision is None:
        return f"none yet; status {STATUSES[Status(submission.status)].lower()}"
    decided = f", {short_day(submission.decided_at.date())}" if submission.decided_at else ""
    return DECISIONS[Decision(submission.decision)] + decided
